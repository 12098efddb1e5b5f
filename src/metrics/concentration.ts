/**
 * Effective number of names: how many equal weights would be as concentrated.
 * @param weights not negative, of any sum: they are normalised to 1
 * @returns 1/Σw², between 1 and the number of weights; NaN where they sum to 0 or there are none
 * @see Laakso and Taagepera (1979), the inverse of the Herfindahl–Hirschman index
 */
export function effectiveNumber(weights: readonly number[]): number {
  let sum = 0;
  let squares = 0;
  for (const weight of weights) {
    sum += weight;
    squares += weight * weight;
  }
  return (sum * sum) / squares;
}
