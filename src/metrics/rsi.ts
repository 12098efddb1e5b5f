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
  return close.length === 0 ? Number.NaN : relativeStrength(close, length, breaks)[close.length - 1]!;
}

/**
 * The same index as of every close.
 * @returns as long as the closes; NaN until there are `length` changes
 */
export function relativeStrength(close: Float64Array, length: number = RSI_LENGTH, breaks?: Uint8Array): Float64Array {
  const index = new Float64Array(close.length).fill(Number.NaN);
  let gain = 0;
  let loss = 0;
  let count = 0;
  for (let i = 1; i < close.length; i++) {
    if (breaks?.[i] === 1) {
      index[i] = index[i - 1]!;
      continue;
    }
    count += 1;
    const change = close[i]! - close[i - 1]!;
    const up = Math.max(change, 0);
    const down = Math.max(-change, 0);
    if (count <= length) {
      gain += up / length;
      loss += down / length;
    } else {
      gain = (gain * (length - 1) + up) / length;
      loss = (loss * (length - 1) + down) / length;
    }
    // an unchanged close shrinks both averages alike: the index is the same to the last digit, which a rank of it depends on
    if (change === 0 && count > length) index[i] = index[i - 1]!;
    else if (count >= length) index[i] = loss === 0 ? (gain === 0 ? 50 : 100) : 100 - 100 / (1 + gain / loss);
  }
  return index;
}
