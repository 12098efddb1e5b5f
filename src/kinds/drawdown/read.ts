import type { Window } from "../../calendar/window.ts";
import { isHighestOf, namedHigh } from "../../language/highs.ts";
import { hasLeft } from "../../language/leaving.ts";
import type { Reading } from "../../language/reading.ts";
import type { DrawdownQuestion } from "../../question/drawdown.ts";

const PAST_YEAR: Window = { type: "past", count: 1, unit: "year" };

export const drawdownCues: Readonly<Record<string, readonly string[]>> = {
  high: [
    "all time high",
    "all time highs",
    "ath",
    "aths",
    "record high",
    "record highs",
    "record",
    "record close",
    "all time closing high",
    "closing high",
    "high",
    "highs",
    "peak",
    "peaks",
    "high water mark",
    "all time peak",
    "record closing high",
    "all time record",
    "highest close",
    "highest close ever",
    "new high",
    "new highs",
    "new all time high",
    "new all time highs",
    "new record high",
    "new record highs",
    "highest",
    "previous high",
    "prior high",
    "historic high",
    "lifetime high",
    "top tick",
  ],
  yearHigh: [
    "52 week high",
    "52 week highs",
    "52wk high",
    "52 weeks high",
    "one year high",
    "1 year high",
    "12 month high",
    "twelve month high",
    "fifty two week high",
    "yearly high",
  ],
  drawdown: [
    "drawdown",
    "drawdowns",
    "max drawdown",
    "maximum drawdown",
    "draw down",
    "peak to trough",
    "worst drawdown",
    "biggest drawdown",
    "deepest drawdown",
    "largest drawdown",
    "underwater",
    "under water",
    "max dd",
    "maxdd",
    "peak to trough fall",
    "peak to trough decline",
    "pullback",
  ],
  correction: ["correction", "correction territory", "a correction"],
};

export function readDrawdown(reading: Reading): DrawdownQuestion | undefined {
  const yearHigh = reading.take("yearHigh");
  const high = reading.take("high");
  const correction = reading.take("correction");
  const fall = reading.take("drawdown");
  const deepest =
    reading.all("cue").some(({ cue, raw }) => cue === "drawdown" && /max|worst|biggest|deepest|largest|trough|dd/i.test(raw)) ||
    reading.has("worst", "biggest");
  const named = namedHigh(reading);
  if (!(yearHigh || high || correction || fall || named !== undefined)) return undefined;
  const sides = reading.sides();
  if (sides.length > 1) return undefined;
  const window = named === undefined ? reading.window() : null;
  if (window === "several" || (window !== null && window.type === "extreme")) return undefined;
  const highest = isHighestOf(reading);
  const left = hasLeft(reading);
  if (left && (!correction || window !== null)) return undefined;
  reading.take("near", "far", "down", "up", "performance", "enter", "end", "best", "worst", "biggest", "most", "when", "sinceWhen", "last");
  // "at its highest since August" means the highest close since then, not of all.
  const ofWindow = highest && named === undefined && !yearHigh && window !== null && window.type !== "all";
  const asked = left ? "correction" : reading.isYesNo() ? (correction ? "correction" : high || yearHigh ? "high" : null) : null;
  return {
    kind: "drawdown",
    side: sides[0] ?? "SPX",
    within: ofWindow ? window : (named ?? (yearHigh ? PAST_YEAR : null)),
    window: ofWindow ? null : window,
    asked,
    about: fall && (window !== null || deepest) ? "fall" : null,
    ...(left ? { change: "left" as const } : {}),
  };
}
