/**
 * Change of a yield in basis points.
 * @param from earlier level in percent
 * @param to later level in percent
 * @returns hundredths of a percentage point: 3.64 to 3.79 is 15; NaN where either is NaN
 */
export function basisPoints(from: number, to: number): number {
  return asDecimal((to - from) * 100);
}

/** Yields are decimals of two or three places: what a difference of them has beyond the eighth is binary rounding, by which equal moves would differ. */
function asDecimal(difference: number): number {
  return Math.round(difference * 1e8) / 1e8;
}

/**
 * One yield less another on each of their common sessions, such as the 10-year less the 2-year.
 * @param long levels in percent
 * @param short levels in percent on the same sessions
 * @returns percentage points, as long as the shorter of the two; below zero where the curve is inverted
 */
export function slopes(long: Float64Array, short: Float64Array): Float64Array {
  const found = new Float64Array(Math.min(long.length, short.length));
  for (let i = 0; i < found.length; i++) found[i] = asDecimal(long[i]! - short[i]!);
  return found;
}

/** Where a level was highest and lowest: indices, of equal levels the latest; −1 where there is none. */
export function extremesOf(level: Float64Array): { readonly high: number; readonly low: number } {
  let high = -1;
  let low = -1;
  for (let i = 0; i < level.length; i++) {
    if (Number.isNaN(level[i]!)) continue;
    if (high < 0 || level[i]! >= level[high]!) high = i;
    if (low < 0 || level[i]! <= level[low]!) low = i;
  }
  return { high, low };
}
