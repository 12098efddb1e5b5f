/** The number of changes that Wilder takes. */
export const RSI_LENGTH = 14;

/**
 * Relative strength index with Wilder's smoothing over the whole series: the first averages are the plain means of the first
 * `length` gains and losses, each later one is (before × (length − 1) + present) ÷ length.
 * @param close closes in date order
 * @returns 0 to 100 as of the last close; 100 where nothing fell, 50 where nothing moved, NaN for `length` closes or fewer
 * @see Wilder, New Concepts in Technical Trading Systems (1978), chapter 6
 */
export function relativeStrengthIndex(close: Float64Array, length: number = RSI_LENGTH): number {
  if (close.length <= length) return Number.NaN;
  let gain = 0;
  let loss = 0;
  for (let i = 1; i < close.length; i++) {
    const change = close[i]! - close[i - 1]!;
    const up = change > 0 ? change : 0;
    const down = change < 0 ? -change : 0;
    if (i <= length) {
      gain += up / length;
      loss += down / length;
    } else {
      gain = (gain * (length - 1) + up) / length;
      loss = (loss * (length - 1) + down) / length;
    }
  }
  if (loss === 0) return gain === 0 ? 50 : 100;
  return 100 - 100 / (1 + gain / loss);
}
