/** More values than these are not told apart on a picture's width. */
export const SEEN = 1200;

/**
 * Indices of the values that a picture needs: of each stretch the lowest and the highest of every line, so that no peak is lost,
 * beside the first, the last and those named.
 * @param lines as long as each other; NaN is no value
 * @param kept indices that stay in any case
 * @returns ascending; every index where the lines have no more than {@link SEEN} values
 */
export function thinned(lines: readonly Float64Array[], kept: readonly number[] = []): Int32Array {
  const length = lines[0]?.length ?? 0;
  if (length <= SEEN) return Int32Array.from({ length }, (_, i) => i);
  const buckets = SEEN / 2;
  const chosen = new Set<number>([0, length - 1, ...kept]);
  for (const line of lines) {
    for (let bucket = 0; bucket < buckets; bucket++) {
      const [from, to] = [Math.floor((bucket * length) / buckets), Math.floor(((bucket + 1) * length) / buckets)];
      const [low, high] = extremes(line, from, to);
      if (low >= 0) chosen.add(low).add(high);
    }
  }
  return Int32Array.from(chosen).sort();
}

/** Where the lowest and the highest value stand; −1 where there is none. */
function extremes(line: Float64Array, from: number, to: number): [number, number] {
  let [low, high] = [-1, -1];
  for (let i = from; i < to; i++) {
    const value = line[i]!;
    if (Number.isNaN(value)) continue;
    if (low < 0 || value < line[low]!) low = i;
    if (high < 0 || value > line[high]!) high = i;
  }
  return [low, high];
}

/** The values at some indices, in an array of their own. */
export function pick<A extends Float64Array | Int32Array>(values: A, indices: Int32Array): A {
  const picked = (values instanceof Int32Array ? new Int32Array(indices.length) : new Float64Array(indices.length)) as A;
  for (let i = 0; i < indices.length; i++) picked[i] = values[indices[i]!]!;
  return picked;
}
