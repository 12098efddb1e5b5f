/**
 * Simple return between two closes.
 * @returns fraction, close[end] / close[base] − 1; NaN where the base is zero or either is NaN
 */
export function simpleReturn(base: number, end: number): number {
  return base === 0 ? Number.NaN : end / base - 1;
}

/**
 * Simple returns from each close to the next.
 * @param close closes in date order, any positive unit
 * @returns fractions, one fewer than the closes; empty for fewer than two
 * @see empyrical.simple_returns
 */
export function simpleReturns(close: Float64Array): Float64Array {
  const returns = new Float64Array(Math.max(0, close.length - 1));
  for (let i = 0; i < returns.length; i++) returns[i] = simpleReturn(close[i]!, close[i + 1]!);
  return returns;
}
