/** The number of changes that Wilder takes. */
export const RSI_LENGTH = 14;

/**
 * Relative strength index with Wilder's smoothing over the whole series: the first averages are the plain means of the first
 * `length` gains and losses, each later one is (before × (length − 1) + present) ÷ length.
 * @param close closes in date order
 * @param breaks 1 at each close whose change from the one before is none of a session, which is left out
 * @returns 0 to 100 as of the last close; 100 where nothing fell, 50 where nothing moved, NaN for fewer than `length` changes
 * @see Wilder, New Concepts in Technical Trading Systems (1978), chapter 6
 */
export function relativeStrengthIndex(close: Float64Array, length: number = RSI_LENGTH, breaks?: Uint8Array): number {
  let gain = 0;
  let loss = 0;
  let count = 0;
  for (let i = 1; i < close.length; i++) {
    if (breaks?.[i] === 1) continue;
    count += 1;
    const change = close[i]! - close[i - 1]!;
    const up = change > 0 ? change : 0;
    const down = change < 0 ? -change : 0;
    if (count <= length) {
      gain += up / length;
      loss += down / length;
    } else {
      gain = (gain * (length - 1) + up) / length;
      loss = (loss * (length - 1) + down) / length;
    }
  }
  if (count < length) return Number.NaN;
  if (loss === 0) return gain === 0 ? 50 : 100;
  return 100 - 100 / (1 + gain / loss);
}
