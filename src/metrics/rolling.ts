/**
 * A figure reckoned anew on each day from the values up to it.
 * @param values how many values there are
 * @param length values that each figure takes, at least 1
 * @param figure of the values from one index up to, not including, another
 * @returns one figure a value; NaN until there are `length` of them
 */
export function rolling(values: number, length: number, figure: (from: number, to: number) => number): Float64Array {
  const found = new Float64Array(values).fill(Number.NaN);
  for (let to = length; to <= values; to++) found[to - 1] = figure(to - length, to);
  return found;
}
