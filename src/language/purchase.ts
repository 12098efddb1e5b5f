/** Who puts money in: "I", "somebody", "past me", "a saver", "my late father". */
const BUYER =
  "(?:i|we|you|one|he|she|they|someone|somebody|anyone|anybody|people|folks|past me|(?:a|an|my|your|our|his|her|the) (?:\\p{Ll}+ )??\\p{Ll}{3,})";
const VERB =
  "(?:put|invest|invested|buy|bought|purchased|place|placed|stick|stuck|throw|threw|thrown|dump|dumped|park|parked|drop|dropped|chucked|plonked|yoloed|sank|stash|stashed|got in|gotten in|gone in|jumped in|aped|yeeted|slapped|lumped|sunk|ploughed|plowed|committed)";
const ALL = "(?:everything|it all|all of it|money|(?:all )?(?:my|his|her|our|their) (?:money|savings|cash))";
const SUPPOSED = "(?:what if|if|suppose|supposing|assume|assuming|say|imagine|had)(?: that)?";
const HAD = "(?: (?:had|have|has|would|could|d|ve|did|just|only|simply|instead))";

/** Of a purchase that was or might have been: who, that it was not so, what was done. */
const PURCHASES: readonly RegExp[] = [
  // "if my father had put", "suppose I invest", "had we put"
  `${SUPPOSED} (?:${BUYER}${HAD}*|(?:i|you|we|he|she)d) (?:${VERB}|had)`,
  // "I had put", "id put", "my wife bought"
  `(?:${BUYER}${HAD}+|(?:i|you|we|he|she)d) ${VERB}|(?:my|our) \\p{Ll}{3,} (?:invested|bought|purchased|placed|threw|put)`,
  // "… had gone into"
  `(?:(?:had|have|has|would|was|were|been|be) )*(?:gone|went|go|flowed|put|invested|placed|parked) (?:into|in|to)`,
].map((pattern) => new RegExp(`^(${pattern})((?: ${ALL})?(?: (?:in|into|on|to))?) `, "u"));

/** Words that say of a purchase who might have made it, that it was not made, or what was done. */
const OPENERS: ReadonlySet<string> = new Set(
  "what if suppose supposing assume assuming say imagine had i we you one he she they someone somebody anyone anybody people folks past a an my your our his her the id youd wed hed shed have has would was were been be gone went go flowed put invested placed parked".split(
    " ",
  ),
);

/**
 * "if my father had put", "suppose $10,000 had gone into", "had I invested it all in": money that was put in, or might have been.
 * @returns for each way to read it, how many words from that place on say so; none where nothing is bought
 */
export function purchaseAt(texts: readonly string[], at: number, end: number): number[] {
  if (!OPENERS.has(texts[at]!)) return [];
  const clause = `${texts.slice(at, Math.min(end, at + LONGEST)).join(" ")} `;
  const found = PURCHASES.flatMap((pattern) => {
    const [, bought, behind] = pattern.exec(clause) ?? [];
    return bought === undefined ? [] : [bought, bought + behind];
  });
  return [...new Set(found.map((text) => text.split(" ").length))];
}

const LONGEST = 14;
