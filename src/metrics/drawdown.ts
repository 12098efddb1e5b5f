import { ROUNDING } from "./rounding.ts";

/** Closes in 52 weeks, the newest included. */
export const YEAR_CLOSES = 252;

/** Where the highest close stands, and how far the last one is below it. */
export interface HighWater {
  /** index of the highest close; of equal ones the latest, so that a high matched today is today's */
  readonly high: number;
  /** last close ÷ highest close − 1, a fraction ≤ 0 */
  readonly drawdown: number;
}

/**
 * The running high at the last close.
 * @param close closes in date order, any positive unit; NaN is no close and is passed over
 * @returns null where there is no close at all
 */
export function highWater(close: Float64Array): HighWater | null {
  let high = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < close.length; i++) {
    const c = close[i]!;
    if (c < highest || Number.isNaN(c)) continue;
    high = i;
    highest = c;
  }
  if (high < 0) return null;
  let last = close.length - 1;
  while (Number.isNaN(close[last]!)) last -= 1;
  return { high, drawdown: close[last]! / highest - 1 };
}

/** A fall from a high to the low before the high was seen again. */
export interface Drawdown {
  /** lowest close ÷ high before it − 1, a fraction ≤ 0 */
  readonly depth: number;
  /** index of the high it fell from (the latest of equal ones) */
  readonly peak: number;
  /** index of its lowest close (the first of equal ones) */
  readonly trough: number;
  /** index of the first close back at the high or above, null while there is none */
  readonly recovery: number | null;
}

/**
 * The deepest fall below the highest close before it, with its dates.
 * @param close closes in date order, any positive unit; NaN is passed over
 * @returns null where no close is below an earlier one (fewer than two closes included)
 */
export function deepestDrawdown(close: Float64Array): Drawdown | null {
  let high = -1;
  let highest = Number.NEGATIVE_INFINITY;
  let lowest = Number.POSITIVE_INFINITY;
  let peak = -1;
  let trough = -1;
  let depth = 0;
  for (let i = 0; i < close.length; i++) {
    const c = close[i]!;
    if (c >= highest) {
      high = i;
      highest = c;
      lowest = c;
    } else if (c < lowest) {
      // only a lower close than all since the high can be the deepest fall from it
      lowest = c;
      if (c / highest - 1 >= depth) continue;
      depth = c / highest - 1;
      peak = high;
      trough = i;
    }
  }
  if (trough < 0) return null;
  return { depth, peak, trough, recovery: firstAtOrAbove(close, close[peak]!, trough + 1) };
}

/** A correction, as the field counts it: a fall of a tenth from a record close. */
const CORRECTION = 0.1;

/** Whether a fall is a correction: an exact 10 % is. */
export function isCorrection(depth: number): boolean {
  return depth <= ROUNDING - CORRECTION;
}

/** The close at which a correction begins, in the unit of the high. */
export function correctionLevel(high: number): number {
  return high * (1 - CORRECTION);
}

/**
 * The lowest close of the latest correction; one ends at the next record close.
 * @param close closes in date order, any positive unit; NaN is passed over
 * @returns index of that close (the first of equal ones), null where there was none
 */
export function latestLow(close: Float64Array): number | null {
  let record = Number.NEGATIVE_INFINITY;
  let lowest = Number.POSITIVE_INFINITY;
  let found: number | null = null;
  for (let i = 0; i < close.length; i++) {
    const c = close[i]!;
    if (c >= record) {
      record = c;
      lowest = c;
    } else if (c < lowest) {
      lowest = c;
      if (isCorrection(c / record - 1)) found = i;
    }
  }
  return found;
}

/**
 * Largest fall of a close below the highest close before it.
 * @param close closes in date order, any positive unit
 * @returns fraction ≤ 0 (−0.25 is a quarter lost); 0 for fewer than two closes
 * @see empyrical.max_drawdown, which this equals on simple returns
 */
export function maxDrawdown(close: Float64Array): number {
  return deepestDrawdown(close)?.depth ?? 0;
}

function firstAtOrAbove(close: Float64Array, level: number, from: number): number | null {
  for (let i = from; i < close.length; i++) if (close[i]! >= level) return i;
  return null;
}

/**
 * Each close against the highest of the last ones, itself included.
 * @param close closes in date order
 * @param length closes looked at, at least 1
 * @returns fractions ≤ 0, as long as the closes; NaN until there are `length`
 */
export function belowHighs(close: Float64Array, length: number): Float64Array {
  const depth = new Float64Array(close.length).fill(Number.NaN);
  // places of closes that no later one exceeds, the highest first
  const highs = new Int32Array(close.length);
  let [from, to] = [0, 0];
  for (let i = 0; i < close.length; i++) {
    while (to > from && close[highs[to - 1]!]! <= close[i]!) to -= 1;
    highs[to++] = i;
    if (highs[from]! <= i - length) from += 1;
    if (i >= length - 1) depth[i] = close[i]! / close[highs[from]!]! - 1;
  }
  return depth;
}
