import { readAmount } from "../../../language/amounts/amounts.ts";
import { readUnit } from "../../../language/time/periods.ts";
import type { Hedge } from "../../../question/claim.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Found, Scan } from "./scan.ts";

/** Words of a figure with its hedge and unit: "just over two and a half percentage points". */
const MOST_WORDS = 12;

const HEDGED_MORE = /^(?:just|a|slightly|little|well|far|much|bit|tad)$/;

/** A figure with its unit, sign and hedge: "+1.97%", "about 7 points", "less than half a per cent", "3,752.75". */
export function figureAt(scan: Scan, at: number): Found<"figure"> | undefined {
  const { texts, tokens, text } = scan;
  let start = at;
  while (
    start < at + 3 &&
    HEDGED_MORE.test(texts[start] ?? "") &&
    /^(?:over|under|more|less|above|below|shy|short|a|little|bit|tad)$/.test(texts[start + 1] ?? "")
  )
    start += 1;
  const within = texts[start] === "within" && /\d|^(?:a|one|two|half)$/.test(texts[start + 1] ?? "");
  if (within || (texts[start] === "only" && /^[\d.]/.test(texts[start + 1] ?? ""))) start += 1;
  // ">10%", "~12%"
  const mark = HEDGES.get(texts[start] ?? "");
  if (mark !== undefined) start += 1;
  const plus = texts[start] === "+" ? 1 : 0;
  let stop = start + plus + 1;
  while (stop < texts.length && tokens[stop]!.before === "none" && stop < start + plus + MOST_WORDS) stop += 1;
  const found = readAmount(texts.slice(0, stop), start + plus);
  // "up to 4,300" is a rise to it as well as a bound
  if (found === undefined || (texts[start] === "up" && texts[start + 1] === "to")) return undefined;
  const end = start + plus + found.length;
  const inner = tokens.slice(start + 1, end);
  if (inner.some(({ before }) => before !== "none")) return undefined;
  const first = tokens.slice(start, end).find((token) => /\d/.test(token.raw));
  const money = first !== undefined && /[$€£¥]\s?$/.test(text.slice(Math.max(0, first.from - 2), first.from));
  const isTimes = found.unit === "none" && texts[end] === "times" && /^(?:that|those|its|the|as)$/.test(texts[end + 1] ?? "");
  if (found.unit === "none" && !isTimes) {
    const next = texts[end] ?? "";
    // "came in at 3.28 million": no market closes there
    if (texts.slice(start, end).some((word) => /^(?:million|billion|trillion)$/.test(word))) return undefined;
    if (
      readUnit(next) !== undefined ||
      (/^(?:sessions?|straight|consecutive|successive|in|on|of|stocks?|companies|names|members|days?|weeks?|months?|out)$/.test(next) &&
        readUnit(next) !== undefined)
    )
      return undefined;
    if (
      /^(?:sessions?|straight|consecutive|successive|stocks|companies|names|members|red|green|more|times|million|billion|trillion)$/.test(
        next,
      )
    )
      return undefined;
    if (first === undefined) return undefined;
    if (/^(?:18|19|20)\d\d$/.test(first.raw)) return undefined;
  }
  const isOfPercent = found.unit === "points" && texts.slice(start, end).some((word) => /^(?:percentage|%|percent|pp|ppt)$/.test(word));
  // "doubled" is twice as much, and "more than doubled" is more
  const own = found.length === 1 && /^(?:doubl|tripl|trebl|quadrupl|halv)(?:ed|ing|es|e)$/.test(texts[start]!) ? null : found.hedge;
  const hedge = mark ?? signBeside(text, tokens[start]!, tokens[end - 1]!) ?? own;
  const isNegative = found.value < 0;
  const inWords = first === undefined && (found.unit === "percent" || found.unit === "times") && isPart(texts, start, end);
  // "almost double that of the S&P 500": so many times another's, and no move
  if (inWords && texts[end] === "that" && texts[end + 1] === "of") return undefined;
  // "a fourth-quarter gain", "a third straight week": a place, and no part
  const isPlace = inWords && /^(?:third|fourth|fifth|half|quarter)$/.test(texts[end - 1] ?? "");
  if (
    isPlace &&
    /^(?:quarter|half|straight|consecutive|successive|day|session|week|month|year|weekly|monthly|annual)/.test(texts[end] ?? "")
  )
    return undefined;
  const value = Math.abs(found.value);
  const decimals = found.decimals === 0 && !Number.isInteger(value) ? 1 : found.decimals;
  // "twice as much as", "three times as fast as"
  const asMuch =
    found.unit === "times"
      ? /^(?:as )?(?:much|many|fast|far|strongly|well) (?:as|than)(?!\S)/.exec(texts.slice(end, end + 3).join(" "))
      : null;
  return {
    type: "figure",
    lead: texts[at - 1] ?? "",
    length: end - at + (isTimes ? 1 : 0) + (asMuch === null ? 0 : asMuch[0].split(" ").length),
    figure: {
      value,
      unit: isTimes ? "times" : found.unit === "none" || money ? "level" : isOfPercent ? "percentage points" : found.unit,
      digit: 10 ** -decimals,
      // as far above as below, in a claim
      hedge: hedge === "nearly" ? "about" : hedge,
      within,
      sign: isNegative ? -1 : plus === 1 ? 1 : first === undefined ? null : arrowBefore(text, first),
      inWords,
    },
  };
}

const HEDGES: ReadonlyMap<string, Hedge> = new Map([
  [">", "over"],
  ["≥", "over"],
  ["exceed", "over"],
  ["exceeds", "over"],
  ["exceeding", "over"],
  ["exceeded", "over"],
  ["<", "under"],
  ["≤", "under"],
]);

/** "↓3.88%", "▲ 0.5%": the way that an arrow in front of a figure points. */
function arrowBefore(text: string, { from }: Token): 1 | -1 | null {
  const before = text.slice(Math.max(0, from - 3), from);
  if (/[↑▲⬆🔺📈🔼]\uFE0F?\s?$/u.test(before)) return 1;
  return /[↓▼⬇🔻📉🔽]\uFE0F?\s?$/u.test(before) ? -1 : null;
}

/** "~12%", "150%+": signs that are no tokens. */
function signBeside(text: string, first: Token, last: Token): Hedge | undefined {
  if (/~\s?$/.test(text.slice(Math.max(0, first.from - 2), first.from))) return "about";
  return /^\+(?![\d.])/.test(text.slice(last.to, last.to + 2)) ? "over" : undefined;
}

/** A fraction or multiple without "percent" behind it: "a fifth of its value", "doubled". */
function isPart(texts: readonly string[], start: number, end: number): boolean {
  return !texts.slice(start, end).some((word) => /^(?:%|percent|pct|pc|\d+(?:\.\d+)?pc|points?|basis)$/.test(word));
}
