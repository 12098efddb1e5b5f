import type { Names } from "./market.ts";

/** One of the conditions of which any is enough, and of whom it is, where a group is meant. */
export interface ConditionPart {
  readonly text: string;
  readonly name: string | null;
}

/** Words of a group's name. */
const LONGEST_NAME = 5;
/** Conditions of one text. */
const MOST_PARTS = 64;

const ANY =
  /\b(?:any(?:one|thing)?|either|some|one|at least one|an?)\b(?: (?:single|one))?(?: (?:of|in|among|from|on))?(?: (?:the|these|those|my|our|its))?(?: (?:stocks?|shares?|members?|names?|companies|company|components?|constituents?|tickers?|funds?|etfs?)(?: (?:of|in|from|among))(?: the)?)? /gi;
const ANY_MEMBER =
  /\bany(?:one|thing)?\b.{0,40}\b(?:stocks?|shares?|members?|companies|company|components?|constituents?|tickers?)\b|\bany(?:one|thing)? (?:of|in|from|among) /i;
const NOUN = /^ (?:stocks?|shares?|members?|names?|companies|company|components?|constituents?|tickers?|funds?|etfs?|index|indices)\b/i;

const EITHER = "(?: ?(?:,|in)? ?(?:either way|(?:in )?either direction|in any direction|up or down|down or up|both ways))";
/** Not of a "moving average". */
const MOVES =
  /\b(?:moves?|moving|swings?|swinging|changes?|shifts?)(?: by)?(?= (?:more|at least|over|greater|up or|either|[<>≥±]|\+|-?\d))/i;
const FIGURE = /\d/;

/** "gap between A and B wider than 3 points …", "A/B gap > 2 points …" */
const WIDER =
  "(?:is |gets |goes |grows |becomes |opens |widens )?(?:back )?(?:to )?(?:wider than|more than|bigger than|larger than|greater than|above|over|beyond|past|exceeds|tops|reaches|hits|at least|>=?|≥)";
const GAPS = [
  new RegExp(
    `^(?:the )?(?:return |performance )?(?:gap|spread|difference|distance) (?:between|of) (?:the )?(.+?) (?:and|vs\\.?|versus) (?:the )?(.+?) ${WIDER} (?:by )?(.+)$`,
    "i",
  ),
  new RegExp(`^(?:the )?(.+?) and (?:the )?(.+?) (?:return |performance )?(?:gap|spread|difference) ${WIDER} (.+)$`, "i"),
  /^(?:the )?(.+?) and (?:the )?(.+?) (?:(?:are|get|drift|come) )?(?:by )?((?:more than |at least |over )?\d[\d.]* ?(?:%|percent(?:age points)?|points?)) apart\b(.*)$/i,
  /^(?:the )?(.+?) and (?:the )?(.+?) (?:diverge|differ|are apart|drift apart|come apart|split|part ways) (?:by )?(?:more than |at least |over )?(.+)$/i,
  new RegExp(
    `^(?:the )?(.+?)\\s?(?:/|-|–| vs\\.? | versus )\\s?(?:the )?(.+?) (?:return |performance )?(?:gap|spread|difference) ${WIDER} (.+)$`,
    "i",
  ),
];
const YIELDS = /\b(?:\d+[- ]?(?:years?|y|yr)|yields?|treasur(?:y|ies)|bonds?|curve|2s|10s|30s)\b/i;

/**
 * The conditions of which any is enough for a text: each member's for "any sector up 3% in a day", a rise and a fall for "moves 2% in a day",
 * either side ahead for "gap between Nasdaq and Dow". A text of one condition is its own.
 * @returns empty for any of a group that is none, or has too many members
 */
export function partsOf(text: string, names: Names): readonly ConditionPart[] {
  return membersOf(text, names)
    .flatMap(({ text: each, name }) => bothWays(each).map((one) => ({ text: one, name })))
    .slice(0, MOST_PARTS);
}

/** "either Apple or Microsoft falls …", "any of Apple, Nvidia and Tesla hits …": those that are named, up to the verb. */
const DOES =
  "(?:is|are|gets?|goes|falls?|drops?|loses?|slides?|sinks?|tumbles?|slips?|rises?|gains?|climbs?|jumps?|rall(?:y|ies)|moves?|hits?|makes?|closes?|enters?|crosses|breaks?|reaches|sets?|down|up|above|below|over|under|at|beats?|lags?|trades?|[<>])";
const LISTED = [
  new RegExp(`\\b(?:either|any|one|at least one)(?: of)? (?:the )?((?:[^,]+?, )*[^,]+?,? (?:or|and) [^,]+?)(?= ${DOES}\\b)`, "i"),
  // "the Dow or the S&P falls 3% in a day"
  new RegExp(`^(?:the )?((?:[^,]+?, )*[^,]+?,? or [^,]+?)(?= ${DOES}\\b)`, "i"),
];

/** Each of those that a text lists; null where it lists none, or names what is not known. */
function listedOf(text: string, names: Names): readonly ConditionPart[] | null {
  const match = LISTED.map((form) => form.exec(text)).find((found) => found !== null);
  if (match === undefined) return null;
  const listed = match[1]!.split(/,? (?:or|and) (?:the )?|, (?:the )?/).map((each) => each.replace(/ (?:itself|themselves)$/i, "").trim());
  // "S&P above 7000 or Nasdaq above 30000": two conditions, and no list of names
  const isName = (each: string): boolean => names.isNamed(each) && !new RegExp(`\\b${DOES}\\b`, "i").test(each);
  if (listed.length < 2 || !listed.every(isName)) return null;
  return listed.map((name) => ({ text: text.replace(match[0], name), name }));
}

function membersOf(text: string, names: Names): readonly ConditionPart[] {
  const listed = listedOf(text, names);
  if (listed !== null) return listed;
  for (const match of text.matchAll(ANY)) {
    const from = match.index + match[0].length;
    const words = [...text.slice(from).matchAll(/\S+/g)].slice(0, LONGEST_NAME);
    for (let count = words.length; count > 0; count--) {
      const last = words[count - 1]!;
      const to = from + last.index + last[0].length;
      const phrase = text.slice(from, to).replace(/['’]s?$|[,.;:]$/, "");
      const members =
        names.members(phrase) ??
        names.members(`${phrase}s`) ??
        names.members(phrase.replace(/s$/, "")) ??
        names.members(phrase.replace(/index$/i, "indices"));
      if (members === undefined) continue;
      const behind = text.slice(to).replace(NOUN, "");
      return members.map(({ symbol, name }) => ({ text: `${text.slice(0, match.index)}$${symbol}${behind}`, name }));
    }
  }
  // each of more members than can be looked at, which is not their index
  return ANY_MEMBER.test(text) ? [] : [{ text, name: null }];
}

/** A text that leaves open which way, in each of them. */
function bothWays(text: string): readonly string[] {
  const gap = GAPS.map((form) => form.exec(text)).find((match) => match !== null);
  if (gap !== undefined && !YIELDS.test(gap[1]!) && !YIELDS.test(gap[2]!)) {
    const [, first, second, ...behind] = gap as unknown as [string, string, string, ...string[]];
    const rest = behind.join("");
    return [`the ${first} beats the ${second} by ${rest}`, `the ${second} beats the ${first} by ${rest}`].map((each) =>
      each.replaceAll("the the ", "the "),
    );
  }
  const without = text.replace(new RegExp(EITHER, "i"), " ").replace(/\s+/g, " ").trim();
  if (FIGURE.test(text) && MOVES.test(text)) return ["rises", "falls"].map((verb) => without.replace(MOVES, verb));
  if (FIGURE.test(text) && without !== text) {
    const says = new RegExp(EITHER, "i");
    return ["up", "down"].map((way) => text.replace(says, ` ${way} `).replace(/\s+/g, " ").trim());
  }
  return [text];
}
