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

/** "last higher than today" */
export function isBeyondNow(filling: Filling, end: "high" | "low"): boolean {
  return filling.has("last") && filling.says("than") && filling.says(end === "high" ? "higher" : "lower");
}
