import type { Window } from "../../../calendar/window.ts";
import { readNumber, readOrdinalAt } from "../../../text/numbers.ts";
import { figureAt } from "./figures.ts";
import { type Found, goesOn, type Scan } from "./scan.ts";
import { partOf } from "./spans.ts";
import { windowAt } from "./stretches.ts";
import { comparandumAt } from "./superlatives.ts";

const RECORD_NOUN = /^(?:close|closes|high|highs|finish|closing|territory|low|lows|peak|level|levels|number)$/;

/** "its twelfth record close of 2024", "at a record", "an all-time high", "just short of a record". */
export function recordAt(scan: Scan, at: number): Found<"record"> | undefined {
  const { texts } = scan;
  const counted = ordinalAt(texts, at);
  const ordinal = counted?.value;
  let next = at + (counted?.length ?? 0);
  const isNew = /^(?:new|fresh|another)$/.test(texts[next] ?? "") ? 1 : 0;
  next += isNew;
  const start = next;
  if (texts[next] === "all" && texts[next + 1] === "time") next += 2;
  else if (/^(?:record|records|ath|aths)$/.test(texts[next] ?? "")) next += 1;
  else if (isNew === 1 && /^(?:high|peak)$/.test(texts[next] ?? "")) next += 1;
  else return countOf(scan, at, counted) ?? countedAt(scan, at);
  const noun = next;
  while (RECORD_NOUN.test(texts[next] ?? "") && goesOn(scan, next)) next += 1;
  if (texts[start] === "all" && next === noun) return undefined;
  const nouns = texts.slice(noun, next);
  // "a record 14% gain", "record number of", "record earnings": not the index's close
  if (nouns.includes("number")) return undefined;
  const low = nouns.some((word) => /^lows?$/.test(word));
  const before = texts.slice(Math.max(0, at - 5), at).join(" ");
  const short = /(?:short of|shy of)(?: (?:a|an|its|the|their|another))*$/.test(before);
  const within = partOf(scan, next, /^(?:of|in|for|)$/);
  const count = ordinal !== undefined && within !== undefined ? { value: ordinal, window: within.window } : null;
  if (ordinal !== undefined && count === null) return undefined;
  const back = texts[at - 1] === "first" && goesOn(scan, next) ? comparandumAt(scan, next) : undefined;
  const since = back === undefined || back.value.type === "within" ? null : back.value;
  const length = next + (count !== null ? within!.length : since !== null ? back!.length : 0) - at;
  return { type: "record", since, low, short, count, length };
}

/** "67 record closes". */
function countedAt({ texts }: Scan, at: number): Found<"record"> | undefined {
  const number = readNumber(texts, at);
  if (number === undefined || !Number.isInteger(number.value) || number.value < 2) return undefined;
  const said = /^(?:(?:record|all time) (?:closes|closing highs|highs|finishes)|closing highs)(?!\S)/.exec(
    texts.slice(at + number.length, at + number.length + 4).join(" "),
  );
  if (said === null) return undefined;
  return {
    type: "record",
    since: null,
    low: false,
    short: false,
    count: { value: number.value, window: null },
    length: number.length + said[0].split(" ").length,
  };
}

/** "fifth consecutive record close", "third straight record high". */
export function recordRunAt({ texts }: Scan, at: number): Found<"recordRun"> | undefined {
  const counted = ordinalAt(texts, at);
  const next = at + (counted?.length ?? 0);
  if (counted === undefined) return undefined;
  // "its third record close in as many days"
  const asMany =
    /^(?:record|all time)(?: (?:close|closing high|closing record|high|finish))? (?:in|over) (?:as many|the same number of) (?:days|sessions|trading days)(?!\S)/.exec(
      texts.slice(next, next + 9).join(" "),
    );
  if (asMany !== null) return { type: "recordRun", count: counted.value, length: next - at + asMany[0].split(" ").length };
  if (!/^(?:straight|consecutive|successive)$/.test(texts[next] ?? "")) return undefined;
  const said = /^(?:record|all time)(?: (?:close|closing high|closing record|high|finish))?(?!\S)/.exec(
    texts.slice(next + 1, next + 4).join(" "),
  );
  return said === null ? undefined : { type: "recordRun", count: counted.value, length: next + 1 - at + said[0].split(" ").length };
}

/** "third close in a row below 20", "fifth straight session above 5,000". */
export function closesBeyondAt(scan: Scan, at: number): Found<"closesBeyond"> | undefined {
  const { texts } = scan;
  const counted = ordinalAt(texts, at);
  if (counted === undefined || counted.value < 2) return undefined;
  const [count, first] = [counted.value, at + counted.length];
  const said =
    /^(?:(?:straight|consecutive|successive) (?:daily )?(?:close|session|day|finish|settlement)|(?:daily )?(?:close|session|day|finish|settlement) (?:in a row|running|on the trot))(?= )/.exec(
      `${texts.slice(first, first + 6).join(" ")} `,
    );
  if (said === null) return undefined;
  const start = first + said[0].split(" ").length;
  const side = BEYOND.get(texts[start] ?? "");
  const figure = side && figureAt(scan, start + 1);
  if (side === undefined || figure === undefined || !/^(?:level|percent)$/.test(figure.figure.unit)) return undefined;
  return { type: "closesBeyond", count, level: figure.figure.value, side, length: start + 1 + figure.length - at };
}

/** ", its 28th of the year": of records, where one was told. */
function countOf(scan: Scan, at: number, ordinal: ReturnType<typeof ordinalAt>): Found<"record"> | undefined {
  const { texts } = scan;
  if (ordinal === undefined || !/^(?:its|the|their)$/.test(texts[at - 1] ?? "")) return undefined;
  const such = texts[at + ordinal.length] === "such" ? 1 : 0;
  const within = partOf(scan, at + ordinal.length + such, /^(?:of|in|)$/);
  if (within === undefined) return undefined;
  return {
    type: "record",
    since: null,
    low: false,
    short: false,
    count: { value: ordinal.value, window: within.window },
    length: ordinal.length + such + within.length,
  };
}

/** "12th", "twelfth", "thirty-seventh", "103rd". */
function ordinalAt(texts: readonly string[], at: number): { readonly value: number; readonly length: number } | undefined {
  const digits = /^(\d{3})(?:st|nd|rd|th)$/.exec(texts[at] ?? "");
  return digits === null ? readOrdinalAt(texts, at) : { value: Number(digits[1]), length: 1 };
}

const BEYOND: ReadonlyMap<string, "above" | "below"> = new Map([
  ["above", "above"],
  ["over", "above"],
  ["past", "above"],
  ["below", "below"],
  ["under", "below"],
]);

/** "above 5,000 for the first time since March 2000", "first close above 50K". */
export function firstAt(scan: Scan, at: number): Found<"first"> | undefined {
  const { texts } = scan;
  const opening =
    /^(?:the )?(?:its )?first (?:ever )?(close|finish|time|session|daily close|closing)(?: ever)? (?=above|over|below|under|past)/.exec(
      `${texts.slice(at, at + 5).join(" ")} `,
    );
  const start = opening === null ? at : at + opening[0].trim().split(" ").length;
  const side = BEYOND.get(texts[start] ?? "");
  const figure = side && figureAt(scan, start + 1);
  if (side === undefined || figure === undefined || figure.figure.unit !== "level" || !goesOn(scan, start + 1)) return undefined;
  let next = start + 1 + figure.length;
  let within: Window | null = null;
  const window = goesOn(scan, next) ? windowAt(scan, next) : undefined;
  if (window !== undefined && window.window.type === "period") {
    within = window.window;
    next += window.length;
  }
  if (opening === null) {
    const first = /^(?:for (?:the|its) first time|for the very first time)(?!\S)/.exec(texts.slice(next, next + 5).join(" "));
    if (first === null) return undefined;
    next += first[0].split(" ").length;
  }
  const back = goesOn(scan, next) ? comparandumAt(scan, next) : undefined;
  const since = back === undefined || back.value.type === "within" ? ({ type: "ever" } as const) : back.value;
  if (back !== undefined && back.value.type !== "within") next += back.length;
  const closes = opening !== null && !/time/.test(opening[1]!);
  return { type: "first", level: figure.figure.value, side, since, within, closes, length: next - at };
}
