/**
 * A figure reckoned anew at some places from the values before each.
 * @param ends of the stretches: indices up to which, not including, values are taken
 * @param length values that each figure takes, at least 1
 * @param figure of the values from one index up to, not including, another
 * @returns one figure an end; NaN where there are fewer than `length` values before it
 */
export function rolling(ends: Int32Array, length: number, figure: (from: number, to: number) => number): Float64Array {
  return Float64Array.from(ends, (to) => (to < length ? Number.NaN : figure(to - length, to)));
}
