import type { Window } from "../../calendar/window.ts";
import type { Reading } from "./reading.ts";

/** "at its highest", "at its highest close": of the stretch that is named beside it. */
export function isHighestOf(reading: Reading): boolean {
  const highs = reading.all("cue").filter(({ cue }) => cue === "high");
  return reading.isYesNo() && highs.length > 0 && highs.every(({ raw }) => /^highest(?: close)?$/i.test(raw));
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
