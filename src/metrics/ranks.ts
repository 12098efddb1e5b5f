import { simpleReturn } from "./returns.ts";
import { valueAt } from "./select.ts";

/**
 * Return over each of some stretches, from the close before its first session to its last.
 * @param close closes in date order
 * @param from index of each stretch's first session, at least 1
 * @param to index of its last
 * @returns fractions, one for each stretch
 */
export function stretchReturns(close: Float64Array, from: Int32Array, to: Int32Array): Float64Array {
  const returns = new Float64Array(from.length);
  for (let i = 0; i < from.length; i++) returns[i] = simpleReturn(close[from[i]! - 1]!, close[to[i]!]!);
  return returns;
}

/**
 * Close against the highest close up to it, at every close.
 * @returns fractions ≤ 0, as long as the closes
 */
export function drawdowns(close: Float64Array): Float64Array {
  const depth = new Float64Array(close.length);
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < close.length; i++) {
    if (close[i]! > high) high = close[i]!;
    depth[i] = close[i]! / high - 1;
  }
  return depth;
}

/**
 * How far each close is beyond the most extreme one before it.
 * @param sign 1: above the highest; −1: below the lowest, which is below zero where it is
 * @returns fractions, as long as the closes: above zero (of lows: below) for a new extreme; 0 for the first close
 */
export function beyondBefore(close: Float64Array, sign: 1 | -1): Float64Array {
  const beyond = new Float64Array(close.length);
  let extreme = close[0] ?? 0;
  for (let i = 1; i < close.length; i++) {
    beyond[i] = close[i]! / extreme - 1;
    if ((close[i]! - extreme) * sign > 0) extreme = close[i]!;
  }
  return beyond;
}

/**
 * Share of the values that are at or below one of them.
 * @returns fraction from 0 to 1; NaN for no values
 */
export function percentileOf(values: Float64Array, value: number): number {
  let below = 0;
  for (let i = 0; i < values.length; i++) below += Number(values[i]! <= value);
  return below / values.length;
}

/** The middle of the values, the mean of the two middle ones where they are even; NaN for none. */
export function median(values: ArrayLike<number>): number {
  if (values.length === 0) return Number.NaN;
  const places = new Float64Array(values);
  const middle = places.length >> 1;
  const upper = valueAt(places, middle);
  if (places.length % 2 === 1) return upper;
  let lower = places[0]!;
  for (let i = 1; i < middle; i++) if (places[i]! > lower) lower = places[i]!;
  return (lower + upper) / 2;
}

/**
 * Places of the most extreme values, the most extreme first; of equal ones the earlier first.
 * @param direction `up`: the highest; `down`: the lowest
 */
export function extremest(values: Float64Array, count: number, direction: "up" | "down"): number[] {
  const sign = direction === "up" ? 1 : -1;
  const places: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]! * sign;
    if (places.length === count && (count === 0 || value <= values[places[count - 1]!]! * sign)) continue;
    let at = places.length;
    while (at > 0 && values[places[at - 1]!]! * sign < value) at -= 1;
    places.splice(at, 0, i);
    if (places.length > count) places.pop();
  }
  return places;
}
