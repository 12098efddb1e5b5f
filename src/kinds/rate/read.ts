import { isoOf } from "../../calendar/day.ts";
import { isSingleDay } from "../../calendar/resolve.ts";
import { back } from "../../calendar/span.ts";
import { DEFAULT_WINDOW, type Window } from "../../calendar/window.ts";
import type { Reading } from "../../language/reading.ts";
import { isYield, maturityOf } from "../../language/yields.ts";
import type { RateQuestion } from "../../question/rate.ts";

export const rateCues: Readonly<Record<string, readonly string[]>> = {
  yield: [
    "yield",
    "rate",
    "note",
    "notes",
    "bond",
    "treasury",
    "treasuries",
    "treasury note",
    "treasury bond",
    "government bond",
    "constant maturity",
  ],
  rates: [
    "interest rates",
    "interest rate",
    "rates",
    "treasury rates",
    "us rates",
    "long term rates",
    "long term interest rates",
    "borrowing costs",
    "us yields",
    "treasury note yields",
    "government bond yields",
  ],
  yieldCurve: [
    "yield curve",
    "curve",
    "treasury curve",
    "treasury yield curve",
    "us yield curve",
    "term spread",
    "2s10s",
    "10s2s",
    "2s 10s",
    "2s/10s",
    "10s 2s",
    "2 10 spread",
    "10 2 spread",
    "yield curve inversion",
    "curve inversion",
  ],
  inverted: ["inverted", "invert", "inverting", "inverts", "inversion", "upside down", "uninverted", "un inverted"],
  steeper: ["steeper", "steepen", "steepened", "steepening", "steepens", "bear steepener", "bull steepener"],
  flatter: ["flatter", "flatten", "flattened", "flattening", "flattens"],
  slope: ["slope", "steepness"],
  basisPoints: ["basis points", "basis point", "bps", "bp", "percentage points"],
  minus: ["minus", "less"],
  low: [
    "low",
    "lows",
    "lowest",
    "all time low",
    "all time lows",
    "record low",
    "record lows",
    "lowest close",
    "new low",
    "new lows",
    "bottom",
  ],
};

export function readRate(reading: Reading): RateQuestion | undefined {
  if (reading.all("side").some((item) => !item.symbols.every(isYield))) return undefined;
  const curve = reading.take("yieldCurve");
  const sides = yieldsOf(reading, curve);
  if (sides.length === 0 || reading.has("not")) return undefined;
  const window = agoAsDate(reading.window(), reading);
  if (window === "several") return undefined;
  const high = reading.take("high");
  const low = reading.take("low");
  const threshold = thresholdOf(reading, window);
  if (threshold === undefined || (threshold !== null && sides.length > 1)) return undefined;
  const inverted = reading.take("inverted");
  const steeper = reading.take("steeper");
  const flatter = reading.take("flatter");
  const minus = reading.take("minus");
  reading.claim(...reading.all("cue").filter((item) => item.cue === "end" && /^(?:end|ended)$/i.test(item.raw)));
  const level = reading.items.some(
    (item) => (item.type === "filler" && item.text === "where") || (item.type === "cue" && /^(?:level|stand|standing)$/i.test(item.raw)),
  );
  reading.take("yield", "rates", "slope", "compare", "and", "or", "far", "near", "last", "versus", "many", "basisPoints");
  const moved = reading.all("cue").some((item) => item.cue === "performance" && /mov|chang|perform|far|went|gone|behav/i.test(item.raw));
  reading.take("performance");
  // "is the slope negative" asks where it stands, not where it went: that is asked as inverted
  if (reading.all("cue").some((item) => /^(?:negative|positive)$/i.test(item.raw))) return undefined;
  const up = reading.take("up");
  const down = reading.take("down");
  if ((inverted || steeper || flatter) && sides.length !== 2) return undefined;
  if (high && low) return undefined;
  // A day can be named only where a level is: "when did yields rise" has no one answer.
  if (high || low || inverted || threshold !== null) reading.take("when");
  const direction = up !== down && reading.isYesNo() && threshold === null ? (up ? "up" : "down") : null;
  const asked: RateQuestion["asked"] =
    (inverted && "inverted") || (steeper && "steeper") || (flatter && "flatter") || (high && "high") || (low && "low") || direction;
  const pair = sides.length === 2 && !minus ? [...sides].sort((a, b) => maturityOf(b) - maturityOf(a)) : sides;
  // Inverted is below zero: at the end, or on any day of a stretch that is named.
  const bound: RateQuestion["threshold"] = asked === "inverted" ? { side: "below", level: 0, within: window !== null } : threshold;
  const question = { kind: "rate" as const, sides: pair, threshold: bound, asked };
  const point =
    window?.type === "period" &&
    isSingleDay(window.period) &&
    (asked === null || asked === "inverted") &&
    !(up || down || moved) &&
    (level || !isRecent(window));
  if (point) return { ...question, threshold: bound && { ...bound, within: false }, window: null, on: window };
  // "has it hit 5 %", "when was it last above 5 %" look through all of them; "it hits 5 %" says so of now
  const looksBack =
    reading.has("when", "ever", "sinceWhen") ||
    reading.items.some((item) => item.type === "filler" && /^(?:did|has|have)$/.test(item.text));
  const within = bound !== null && window === null ? (bound.within || reading.has("when")) && looksBack : bound?.within === true;
  const fallback: Window = asked === "high" || asked === "low" || within ? { type: "all" } : DEFAULT_WINDOW;
  return { ...question, threshold: bound && { ...bound, within }, window: window ?? fallback, on: null };
}

/** Yesterday, today and a weekday are asked for their change as much as for their level. */
function isRecent(window: Window): boolean {
  return window.type === "period" && (window.period.type === "relative" || window.period.type === "weekday");
}

/** "A year ago" is a day where a level is asked for, not the calendar year before. */
function agoAsDate(window: Window | null | "several", reading: Reading): Window | null | "several" {
  const said = reading.all("window")[0];
  if (window === null || window === "several" || window.type !== "period" || window.period.type !== "relative") return window;
  if (said !== undefined && /\bago$/i.test(said.raw) && reading.has("versus", "up", "down")) {
    return { type: "past", count: Math.max(1, window.period.ago), unit: window.period.unit };
  }
  if (said === undefined || !/\bago$/i.test(said.raw) || window.period.unit === "day") return window;
  const { unit, ago } = window.period;
  return { type: "period", period: { type: "date", date: isoOf(back(reading.today, ago, unit)) } };
}

/** The yields named; "yields" beside a maturity ("2-year yields") is that maturity's, not another. */
function yieldsOf(reading: Reading, curve: boolean): string[] {
  const items = reading.all("side");
  const exact = items.filter((item) => /\d|^(?:ten|two|five|thirty|three|long|t)\b/i.test(item.raw) || !/yields?$|rates$/i.test(item.raw));
  const sides = reading.sides();
  if (exact.length > 0) return [...new Set(exact.flatMap((item) => item.symbols))];
  if (curve) return ["US10Y", "US2Y"];
  if (sides.length > 0) return sides;
  return reading.take("rates") ? ["US10Y"] : [];
}

/** "above 4 %", "under 3.5", "hit 5 percent"; null where no number is, undefined where one is that is no such level. */
function thresholdOf(reading: Reading, window: Window | null): RateQuestion["threshold"] | undefined {
  const amounts = reading.all("amount");
  if (amounts.length === 0) return null;
  const [amount] = amounts;
  if (amounts.length > 1 || amount === undefined) return undefined;
  // "the yield is at 3.79 %", "rose 15 basis points" state the answer, which is held against it; a percent of a percent is refused.
  if (amount.unit === "basis points") return null;
  if (amount.unit !== "percent" && amount.unit !== "none") return undefined;
  if (amount.hedge === "over" || amount.hedge === "under") {
    reading.claim(amount);
    return { side: amount.hedge === "over" ? "above" : "below", level: amount.value, within: window !== null };
  }
  const relation = reading
    .all("cue")
    .filter((item) => item.at < amount.at)
    .findLast((item) => ["near", "versus", "ahead", "behind", "up", "down"].includes(item.cue));
  const raw = relation?.raw.toLowerCase() ?? "";
  const side = RELATIONS.find(([words]) => words.test(raw))?.[1];
  if (relation === undefined && amount.unit === "percent") return null;
  if (relation === undefined || side === undefined || !besides(reading, relation.at + relation.length, amount.at)) return undefined;
  const below = raw === "than" && reading.all("cue").some((item) => item.at === relation.at - 1 && item.cue === "down");
  reading.claim(relation, amount);
  reading.take("ahead", "behind");
  return { side: below ? "below" : side, level: amount.value, within: window !== null || /^(?:hit|reach)/.test(raw) };
}

const RELATIONS = [
  [/^(?:hit|hits|hitting|reach|reached)$/, "at least"],
  [/^(?:above|over|more than|higher|exceed\w*|surpass\w*|than)$/, "above"],
  [/^(?:below|under|beneath|less than|lower)$/, "below"],
] as const;

/** Whether nothing that matters stands between two places. */
function besides(reading: Reading, from: number, to: number): boolean {
  return reading.items.every(
    (item) => item.at < from || item.at >= to || item.type === "filler" || (item.type === "cue" && item.cue === "versus"),
  );
}
