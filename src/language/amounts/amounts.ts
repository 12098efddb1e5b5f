import type { AmountUnit, Hedge } from "../../question/claim.ts";
import { readFraction, readNumber, readOrdinal } from "../../text/numbers.ts";
import { readUnit } from "../time/periods.ts";

/** An amount in words: percent and points as people say them (2.5, not 0.025). */
export interface AmountFound {
  readonly value: number;
  readonly unit: AmountUnit;
  /** decimals as written: "29.90" has two */
  readonly decimals: number;
  readonly hedge: Hedge;
  /** words it took */
  readonly length: number;
}

const UNITS: ReadonlyMap<string, AmountUnit> = new Map([
  ["%", "percent"],
  ["percent", "percent"],
  ["percents", "percent"],
  ["pct", "percent"],
  ["pc", "percent"],
  ["per cent", "percent"],
  ["percentage points", "points"],
  ["percentage point", "points"],
  ["percent points", "points"],
  ["% points", "points"],
  ["points", "points"],
  ["point", "points"],
  ["pts", "points"],
  ["pp", "points"],
  ["ppt", "points"],
  ["times as", "times"],
  ["times the", "times"],
  ["basis points", "basis points"],
  ["basis point", "basis points"],
  ["bp", "basis points"],
  ["bps", "basis points"],
]);

interface HedgePhrase {
  readonly words: readonly string[];
  readonly hedge: Exclude<Hedge, null>;
}

/** Phrases by their first word, so that most words of a sentence are looked up once. */
function byFirstWord(list: readonly (readonly [string, Exclude<Hedge, null>])[]): ReadonlyMap<string, readonly HedgePhrase[]> {
  return Map.groupBy(
    list.map(([phrase, hedge]) => ({ words: phrase.split(" "), hedge })),
    ({ words }) => words[0]!,
  );
}

const HEDGES = byFirstWord([
  ["about", "about"],
  ["around", "about"],
  ["roughly", "about"],
  ["approximately", "about"],
  ["nearly", "nearly"],
  ["almost", "nearly"],
  ["close to", "about"],
  ["some", "about"],
  ["more than", "over"],
  ["over", "over"],
  ["at least", "over"],
  ["upwards of", "over"],
  ["greater than", "over"],
  ["no less than", "over"],
  ["in excess of", "over"],
  ["exceeding", "over"],
  ["past", "over"],
  ["beyond", "over"],
  ["less than", "under"],
  ["under", "under"],
  ["fewer than", "under"],
  ["at most", "under"],
  ["up to", "under"],
  ["no more than", "under"],
]);

const HEDGES_BEHIND = byFirstWord([
  ["or more", "over"],
  ["or larger", "over"],
  ["or bigger", "over"],
  ["or steeper", "over"],
  ["or better", "over"],
  ["or greater", "over"],
  ["or worse", "over"],
  ["at least", "over"],
  ["or less", "under"],
  ["or so", "about"],
]);

/** Verbs that are amounts, in percent. */
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ["doubled", 100],
  ["double", 100],
  ["tripled", 200],
  ["trebled", 200],
  ["quadrupled", 300],
  ["halved", -50],
]);

/** "2.5 points", "about 19.7%", "more than two and a half percent", "5% or more", "minus 3%", "a fifth", "29.90", "doubled". */
export function readAmount(words: readonly string[], at: number): AmountFound | undefined {
  const hedged = hedgeAt(HEDGES, words, at);
  const lead = hedged?.words.length ?? 0;
  const plain = readPlain(words, at + lead);
  if (plain === undefined) return undefined;
  // "past 10%" says how much, "past 10" how long
  if (plain.unit === "none" && hedged?.words[0] === "past") return undefined;
  // "more than 5 days", "over 3 months" say how long, not how much.
  if (
    lead > 0 &&
    plain.unit === "none" &&
    (readUnit(words[at + lead + plain.length]) !== undefined || /^sessions?$/.test(words[at + lead + plain.length] ?? ""))
  )
    return undefined;
  const behind = hedged === undefined && plain.unit !== "none" ? hedgeAt(HEDGES_BEHIND, words, at + plain.length) : undefined;
  const { value, unit, decimals } = plain;
  return {
    value,
    unit,
    decimals,
    hedge: hedged?.hedge ?? behind?.hedge ?? (plain.reached ? "over" : null),
    length: lead + plain.length + (behind?.words.length ?? 0),
  };
}

/** `reached`: a verb that says at least so much, "has doubled". */
type Plain = Omit<AmountFound, "hedge"> & { readonly reached?: true };

function readPlain(words: readonly string[], at: number): Plain | undefined {
  if (words[at] === "twice" && /^(?:as|the)$/.test(words[at + 1] ?? "")) return { value: 2, unit: "times", decimals: 0, length: 2 };
  const multiple = MULTIPLES.get(words[at] ?? "");
  if (multiple !== undefined) return { value: multiple, unit: "percent", decimals: 0, length: 1, reached: true };
  const minus = words[at] === "minus" ? 1 : 0;
  const sign = minus === 1 ? -1 : 1;
  const start = at + minus;
  const glued = /^(\d+(?:\.(\d+))?)(pct|pc|pts|pp|ppt|bp|bps)$/.exec(words[start] ?? "");
  if (glued !== null)
    return { value: sign * Number(glued[1]), unit: UNITS.get(glued[3]!)!, decimals: glued[2]?.length ?? 0, length: 1 + minus };
  const fraction = readFraction(words, start);
  // "its best half", "this half-year" is a half-year; a half of something is an amount
  const halfYear =
    fraction?.length === 1 &&
    at > 0 &&
    /^(?:best|worst|this|last|that|biggest|strongest|weakest|a|in|any|per|every)$/.test(words[at - 1] ?? "") &&
    words[start + 1] !== "of";
  if (halfYear) return undefined;
  // "a quarter to forget has just ended": a stretch of time
  if (
    fraction?.length === 2 &&
    words[start + 1] === "quarter" &&
    /^(?:to|that|which|has|ends?|ended|ago|later|earlier)$/.test(words[start + 2] ?? "")
  )
    return undefined;
  const small = fraction === undefined ? undefined : readPartOfUnit(words, start + fraction.length);
  if (fraction !== undefined && small !== undefined) {
    return {
      value: sign * fraction.value,
      unit: small.unit,
      decimals: fraction.value === 0.25 ? 2 : 1,
      length: fraction.length + small.length + minus,
    };
  }
  if (fraction !== undefined) return { value: sign * fraction.value * 100, unit: "percent", decimals: 0, length: fraction.length + minus };
  const ordinal = /^(?:straight|consecutive|successive)$/.test(words[start + 1] ?? "") ? readOrdinal(words[start]) : undefined;
  if (ordinal !== undefined) return { value: ordinal, unit: "none", decimals: 0, length: 1 };
  const number = readNumber(words, start);
  if (number === undefined) return undefined;
  const next = start + number.length;
  const two = UNITS.get(`${words[next] ?? ""} ${words[next + 1] ?? ""}`);
  const one = two === undefined ? UNITS.get(words[next] ?? "") : undefined;
  // "120 bucks": a price
  const money = two === undefined && one === undefined && /^(?:bucks|dollars|usd)$/.test(words[next] ?? "") ? 1 : 0;
  const length = number.length + minus + (two !== undefined ? 2 : one !== undefined ? 1 : money);
  return { value: sign * number.value, unit: two ?? one ?? "none", decimals: number.decimals, length };
}

function hedgeAt(phrases: typeof HEDGES, words: readonly string[], at: number): HedgePhrase | undefined {
  return phrases.get(words[at] ?? "")?.find((phrase) => phrase.words.every((word, i) => words[at + i] === word));
}

/** "half a percent", "a tenth of a point": a part of one percent or point, not of the whole. */
function readPartOfUnit(words: readonly string[], at: number): { unit: AmountUnit; length: number } | undefined {
  const of = words[at] === "of" ? 1 : 0;
  const article = words[at + of] === "a" || words[at + of] === "one" ? 1 : 0;
  const unit = UNITS.get(words[at + of + article] ?? "");
  return unit === undefined || unit === "times" ? undefined : { unit, length: of + article + 1 };
}
