import { type Lookup, nameOf, symbolOf } from "../market/lookup.ts";
import type { Token } from "../text/tokens.ts";
import type { Part } from "./frame.ts";

type Subject = Extract<Part, { slot: "subject" }>;

/** What a basket of somebody's own is called by, in front of its members: "equal-weight NVDA, AMD and AVGO", "a basket of …". */
const OWN = "ownBasket";
/** Its weights, in front of that or of its members: "60/40 SPY/TLT", "a 60/40 portfolio of SPY and TLT". */
const WEIGHTS = "ownWeights";

interface Found {
  readonly side: Subject;
  /** place of the last part that it is made of */
  readonly last: number;
}

/**
 * The parts of a sentence with each basket of somebody's own as one side: the word and the members right behind it, up to the one behind an
 * "and". A basket of the catalogue behind the word is itself. What is no such list stays as it is, so that the word is left over.
 */
export function withOwnBaskets(parts: readonly Part[], tokens: readonly Token[], lookup: Lookup): readonly Part[] {
  if (!parts.some((part) => isWord(part, OWN, WEIGHTS))) return parts;
  const found: Part[] = [];
  for (let i = 0; i < parts.length; i++) {
    const before = found.at(-1);
    // "the Magnificent Seven, equally weighted": as it is anyway
    if (isWord(parts[i], OWN) && /weight(?:ed)?$/i.test(parts[i]!.raw) && before?.slot === "subject" && before.sort === "basket") {
      found[found.length - 1] = { ...before, length: parts[i]!.at + parts[i]!.length - before.at };
      continue;
    }
    const basket = basketAt(parts, i, tokens, lookup);
    found.push(basket?.side ?? parts[i]!);
    if (basket !== undefined) i = basket.last;
  }
  return found;
}

/** "equal-weight NVDA, AMD", "Apple and Tesla equal weight": words that are a fund's name too, and no side, right beside a member. */
export function takesWeightsForFund(parts: readonly Part[], tokens: readonly Token[]): boolean {
  return parts.some((part, i) => {
    if (part.slot !== "subject" || !EQUAL.test(part.raw)) return false;
    const before = parts[i - 1];
    const isBehind = before?.slot === "subject" && before.at + before.length === part.at && tokens[part.at]?.before === "none";
    return isBehind || parts[i + 1]?.slot === "subject";
  });
}

const EQUAL = /^equal(?:ly)?[ -]weight(?:ed)?$/i;
/** Grammar between two sides that ends a list: "compare … with the Nasdaq". */
const ENDS = /^(?:with|against|to)$/;

function basketAt(parts: readonly Part[], at: number, tokens: readonly Token[], lookup: Lookup): Found | undefined {
  const word = parts[at]!;
  if (!isWord(word, OWN, WEIGHTS)) return undefined;
  const weights = isWord(word, WEIGHTS) ? word.raw.split("/").map((each) => Number(each) / 100) : [];
  const start = weights.length > 0 && isWord(parts[at + 1], OWN) ? at + 2 : at + 1;
  const members: Subject[] = [];
  let last = start - 1;
  for (let i = start; i < parts.length; i++) {
    const isLast = members.length > 0 && isWord(parts[i], "and");
    const part = parts[isLast ? i + 1 : i];
    if (part?.slot !== "subject" || (members.length > 0 && endsBetween(parts[last]!, part, tokens))) break;
    members.push(part);
    last = isLast ? i + 1 : i;
    if (isLast) break;
  }
  const [only] = members;
  const end = parts[last]!;
  const behind = parts[last + 1];
  // "…, AMD and AVGO, the S&P": where it ends is not told
  const goesOn = (behind?.slot === "subject" && !endsBetween(end, behind, tokens)) || isWord(behind, "and");
  if (only === undefined || goesOn) return undefined;
  const place = { at: word.at, length: end.at + end.length - word.at, raw: [word, ...members].map(({ raw }) => raw).join(" ") };
  if (members.length === 1) return only.sort === "basket" && weights.length === 0 ? { side: { ...only, ...place }, last } : undefined;
  const symbols = members.flatMap((member) => member.symbols);
  const isList =
    members.every(({ symbols: own, sort }) => own.length === 1 && /^(?:stock|fund|index|sector)$/.test(sort)) &&
    (weights.length === 0 || weights.length === symbols.length);
  const named = isList
    ? lookup.ownBasket(symbols.map((each, i) => ({ symbol: each, ...(weights[i] === undefined ? {} : { weight: weights[i] }) })))
    : undefined;
  return named === undefined
    ? undefined
    : { side: { slot: "subject", symbols: [symbolOf(named)], name: nameOf(named), sort: "basket", ...place }, last };
}

function endsBetween(before: Part, behind: Part, tokens: readonly Token[]): boolean {
  return tokens.slice(before.at + before.length, behind.at).some(({ text }) => ENDS.test(text));
}

function isWord(part: Part | undefined, ...senses: readonly string[]): boolean {
  return part?.slot === "word" && senses.includes(part.sense);
}
