import { sideOf } from "./rounding.ts";

/**
 * Simple moving average.
 * @param close closes in date order
 * @param length closes averaged, at least 1
 * @returns as long as the closes; NaN until there are `length` of them. Each is summed anew over at most 1,024 steps of a running sum,
 * so that rounding cannot pile up over a century of closes
 */
export function movingAverage(close: Float64Array, length: number): Float64Array {
  const average = new Float64Array(close.length).fill(Number.NaN);
  let sum = 0;
  let next = length - 1;
  for (let i = length - 1; i < close.length; i++) {
    if (i === next) {
      next += RESUM;
      sum = 0;
      for (let j = i - length + 1; j <= i; j++) sum += close[j]!;
    } else {
      sum += close[i]! - close[i - length]!;
    }
    average[i] = sum / length;
  }
  return average;
}

const RESUM = 1024;

/**
 * The average of the last closes.
 * @returns NaN where there are fewer than `length`
 */
export function lastAverage(close: Float64Array, length: number): number {
  if (close.length < length || length < 1) return Number.NaN;
  let sum = 0;
  for (let i = close.length - length; i < close.length; i++) sum += close[i]!;
  return sum / length;
}

/** A passing of one line through another. */
export interface Crossing {
  /** index of the first value on the new side */
  readonly at: number;
  /** the side that the first line came to be on */
  readonly side: "above" | "below";
}

/**
 * Every crossing of one line through another. Values that are equal belong to neither side: the crossing is dated when the
 * other side is reached, and touching without passing is none. NaN is passed over.
 * @param line values in date order
 * @param through values of the other line, as many
 * @returns oldest first; sides alternate
 */
export function crossings(line: Float64Array, through: Float64Array): Crossing[] {
  const found: Crossing[] = [];
  let side = 0;
  for (let i = 0; i < line.length; i++) {
    const now = sideOf(line[i]!, through[i]!);
    if (now === 0 || Number.isNaN(now)) continue;
    if (side !== 0 && now !== side) found.push({ at: i, side: now > 0 ? "above" : "below" });
    side = now;
  }
  return found;
}
