import type { Filling } from "./filling.ts";

/**
 * "when did it last close this high", "as low as it is now", "last higher than today": an earlier close as high, or as low, as the present
 * one is asked for.
 * @returns undefined where neither is said, or both
 */
export function likeNow(filling: Filling): "high" | "low" | undefined {
  const like = filling.words("present").map(({ raw }) => raw);
  const says = (end: "high" | "low"): boolean => like.some((raw) => new RegExp(`\\b${end}\\b`, "i").test(raw)) || isBeyondNow(filling, end);
  const [high, low] = [says("high"), says("low")];
  return high === low ? undefined : high ? "high" : "low";
}

/** "last higher than today", "last close above its current level" */
export function isBeyondNow(filling: Filling, end: "high" | "low"): boolean {
  // "when did it last close higher": the words that stand for the newest close elsewhere
  const isLast = filling.has("last") || (filling.has("when") && filling.words("price").some(({ raw }) => /^last close$/i.test(raw)));
  const isThan = filling.says("than") && filling.says(end === "high" ? "higher" : "lower");
  const isPast = filling
    .words(end === "high" ? "above" : "below")
    .some(({ at, length }) => NOW.test([0, 1, 2].map((step) => filling.tokenAt(at + length + step)).join(" ")));
  return isLast && (isThan || isPast);
}

/** Where it stands. */
const NOW = /^(?:(?:its|the|their) )?(?:current|present|today['’]?s?|todays|latest) (?:level|close|price|value|reading)\b/;
