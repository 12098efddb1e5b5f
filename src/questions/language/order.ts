import type { Reading } from "./reading.ts";

/** Claims the sides in the order meant: "against the S&P, how did the Russell do" measures the Russell. */
export function sidesInOrder(reading: Reading): string[] {
  const sides = reading.sides();
  const firstSide = reading.all("side")[0];
  const lead = reading.all("cue").find((item) => item.cue === "versus");
  if (
    sides.length === 2 &&
    firstSide !== undefined &&
    lead !== undefined &&
    lead.at < firstSide.at &&
    reading.all("cue").every((item) => item.at >= lead.at)
  )
    return sides.reverse();
  return sides;
}
