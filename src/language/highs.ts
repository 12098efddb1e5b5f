import type { Window } from "../calendar/window.ts";
import type { Item } from "./items.ts";
import type { Reading } from "./reading.ts";

/**
 * "at its highest", "the highest close of 2022", "the high of this month": of the stretch that is named beside it. "How far it was
 * from its high in June" asks how it stood in June, and a record or an all-time high is of all closes.
 */
export function isHighestOf(reading: Reading): boolean {
  const highs = reading.all("cue").filter(({ cue }) => cue === "high");
  if (highs.length === 0) return false;
  if (highs.some((high) => isOfLength(reading, high))) return true;
  if (reading.isYesNo()) return highs.every(({ raw }) => /^highest(?: close)?$/i.test(raw));
  const asksDistance = reading.has("far", "near", "up", "down", "drawdown", "correction");
  return !asksDistance && highs.every(({ raw }) => /^(?:highest(?: close)?|(?:closing )?highs?|peaks?)$/i.test(raw));
}

/** "a three-month high": the highest close of so long. */
function isOfLength({ items }: Reading, high: Item): boolean {
  const before = items[items.indexOf(high) - 1];
  return (before?.type === "duration" || before?.type === "window") && /^\S+[- ](?:day|week|month|year)$/i.test(before.raw);
}

/** "from its November 2021 high", "below the 2021 peak": a high that a stretch names. */
export function namedHigh(reading: Reading): Window | undefined {
  const item = reading
    .all("window")
    .find(({ window, lead }) => window.type === "extreme" && window.extreme === "high" && lead !== "since" && lead !== "after");
  if (item?.window.type !== "extreme") return undefined;
  reading.claim(item);
  return item.window.within === undefined ? { type: "all" } : { type: "period", period: item.window.within };
}
