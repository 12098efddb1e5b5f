import { SESSIONS_A_YEAR } from "./risk.ts";

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

/** A figure from the sums over a stretch of two columns of so many values: of each, of their squares, of their products. */
type OfSums = (n: number, a: number, b: number, aa: number, bb: number, ab: number) => number;

/**
 * A figure of the last values of two columns, at every place, in one pass.
 * @returns as long as the first; NaN until there are `length` values. The sums are made afresh every 1,024 places, so that rounding
 * cannot pile up
 */
function rollingSums(first: Float64Array, second: Float64Array, length: number, figure: OfSums): Float64Array {
  const found = new Float64Array(first.length).fill(Number.NaN);
  // plain local numbers: an object of sums at each place would take longer than the sums
  let a = 0;
  let b = 0;
  let aa = 0;
  let bb = 0;
  let ab = 0;
  for (let start = length - 1; start < first.length; start += RESUM) {
    a = b = aa = bb = ab = 0;
    for (let j = start - length + 1; j < start; j++) {
      const x = first[j]!;
      const y = second[j]!;
      a += x;
      b += y;
      aa += x * x;
      bb += y * y;
      ab += x * y;
    }
    const end = Math.min(first.length, start + RESUM);
    for (let i = start; i < end; i++) {
      const x = first[i]!;
      const y = second[i]!;
      a += x;
      b += y;
      aa += x * x;
      bb += y * y;
      ab += x * y;
      found[i] = figure(length, a, b, aa, bb, ab);
      const oldest = i - length + 1;
      const u = first[oldest]!;
      const v = second[oldest]!;
      a -= u;
      b -= v;
      aa -= u * u;
      bb -= v * v;
      ab -= u * v;
    }
  }
  return found;
}

const RESUM = 1024;

/**
 * Yearly volatility of the last returns, at every return: their sample standard deviation × √252.
 * @param returns daily returns, fractions
 * @param length returns that each figure takes, at least 2
 * @returns fractions, as long as the returns; NaN until there are `length`
 */
export function rollingVolatility(returns: Float64Array, length: number): Float64Array {
  return rollingSums(returns, returns, length, (n, a, _b, aa) => Math.sqrt((Math.max(0, aa - (a * a) / n) / (n - 1)) * SESSIONS_A_YEAR));
}

/** Pearson's correlation of the last returns of two, at every return; NaN until there are `length`, or where one did not vary. */
export function rollingCorrelation(first: Float64Array, second: Float64Array, length: number): Float64Array {
  return rollingSums(first, second, length, (n, a, b, aa, bb, ab) => {
    const variance = (aa - (a * a) / n) * (bb - (b * b) / n);
    return variance > 0 ? (ab - (a * b) / n) / Math.sqrt(variance) : Number.NaN;
  });
}

/** Slope of the first's last returns on the benchmark's, at every return; NaN until there are `length`, or where the benchmark did not vary. */
export function rollingBeta(returns: Float64Array, benchmark: Float64Array, length: number): Float64Array {
  return rollingSums(returns, benchmark, length, (n, a, b, _aa, bb, ab) => {
    const variance = bb - (b * b) / n;
    return variance > 0 ? (ab - (a * b) / n) / variance : Number.NaN;
  });
}
