import { valueAt } from "./select.ts";

/** Sessions that a year is reckoned to have, wherever a figure is annualised. */
export const SESSIONS_A_YEAR = 252;

/** Daily returns from which a figure is annualised unless that is asked for: hardly fewer than a year has. */
export const ENOUGH_RETURNS = 240;

/** Arithmetic mean; NaN for no values. */
export function mean(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}

/**
 * Sample covariance (divided by n − 1).
 * @param a daily returns, fractions
 * @param b daily returns of the same sessions
 * @returns NaN for fewer than two
 */
export function covariance(a: Float64Array, b: Float64Array): number {
  const meanA = mean(a);
  const meanB = a === b ? meanA : mean(b);
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - meanA) * (b[i]! - meanB);
  return a.length < 2 ? Number.NaN : sum / (a.length - 1);
}

/** Sample standard deviation; NaN for fewer than two values. */
export function deviation(values: Float64Array): number {
  return Math.sqrt(covariance(values, values));
}

/**
 * Standard deviation of daily returns over a year.
 * @see empyrical.annual_volatility
 */
export function annualVolatility(returns: Float64Array): number {
  return deviation(returns) * Math.sqrt(SESSIONS_A_YEAR);
}

/**
 * How much of the second's daily move the first makes: covariance ÷ the second's variance.
 * @returns NaN for fewer than two returns, or where the second did not vary
 * @see empyrical.beta
 */
export function beta(returns: Float64Array, benchmark: Float64Array): number {
  const variance = covariance(benchmark, benchmark);
  return variance === 0 ? Number.NaN : covariance(returns, benchmark) / variance;
}

/** Pearson's correlation of daily returns, −1 to 1; NaN for fewer than two, or where one did not vary. */
export function correlation(a: Float64Array, b: Float64Array): number {
  const scale = deviation(a) * deviation(b);
  return scale === 0 ? Number.NaN : Math.min(1, Math.max(-1, covariance(a, b) / scale));
}

/** What the first earned each session above the second. */
export function activeReturns(returns: Float64Array, benchmark: Float64Array): Float64Array {
  const active = new Float64Array(returns.length);
  for (let i = 0; i < active.length; i++) active[i] = returns[i]! - benchmark[i]!;
  return active;
}

/**
 * Mean return above the benchmark ÷ its standard deviation, by day.
 * @returns NaN for fewer than two, or where the difference did not vary; times √252 it is by year
 * @see empyrical.excess_sharpe; against a rate of interest the same is empyrical.sharpe_ratio ÷ √252
 */
export function excessRatio(returns: Float64Array, benchmark: Float64Array): number {
  return meanToDeviation(activeReturns(returns, benchmark));
}

/** Mean ÷ sample standard deviation; NaN for fewer than two values, or where they did not vary. */
export function meanToDeviation(values: Float64Array): number {
  const spread = deviation(values);
  return spread === 0 ? Number.NaN : mean(values) / spread;
}

/**
 * Yearly growth of the first ÷ that of the benchmark, over the sessions on which the benchmark rose (or fell).
 * @returns 1 where both moved alike; NaN where there is no such session
 * @see empyrical.up_capture, empyrical.down_capture
 */
export function capture(returns: Float64Array, benchmark: Float64Array, when: "up" | "down"): number {
  let [first, second, sessions] = [1, 1, 0];
  for (let i = 0; i < returns.length; i++) {
    if (when === "up" ? benchmark[i]! <= 0 : benchmark[i]! >= 0) continue;
    first *= 1 + returns[i]!;
    second *= 1 + benchmark[i]!;
    sessions += 1;
  }
  const yearly = (growth: number) => growth ** (SESSIONS_A_YEAR / sessions) - 1;
  return sessions === 0 ? Number.NaN : yearly(first) / yearly(second);
}

/** Share of the sessions on which the first earned more than the second, 0 to 1; a tie counts for neither; NaN for no session. */
export function battingAverage(returns: Float64Array, benchmark: Float64Array): number {
  let ahead = 0;
  for (let i = 0; i < returns.length; i++) ahead += Number(returns[i]! > benchmark[i]!);
  return ahead / returns.length;
}

/**
 * Mean return ÷ root mean square of the returns below zero, by day; times √252 it is by year.
 * @returns NaN for no returns, or where none was below zero
 * @see empyrical.sortino_ratio with a required return of zero
 */
export function sortinoRatio(returns: Float64Array): number {
  let squares = 0;
  for (let i = 0; i < returns.length; i++) squares += Math.min(returns[i]!, 0) ** 2;
  return squares === 0 ? Number.NaN : mean(returns) / Math.sqrt(squares / returns.length);
}

/**
 * Compound growth over a year.
 * @param returns daily returns, fractions
 * @returns fraction; NaN for none
 * @see empyrical.annual_return
 */
export function annualReturn(returns: Float64Array): number {
  let growth = 1;
  for (let i = 0; i < returns.length; i++) growth *= 1 + returns[i]!;
  return returns.length === 0 ? Number.NaN : growth ** (SESSIONS_A_YEAR / returns.length) - 1;
}

/**
 * Jensen's alpha: what the first earned by the session beyond its beta times the benchmark's return, compounded over a year.
 * @param riskFree return of each session without risk, which both are held above
 * @returns fraction; NaN for fewer than two returns, or where the benchmark did not vary
 * @see empyrical.alpha
 */
export function alpha(returns: Float64Array, benchmark: Float64Array, riskFree: Float64Array): number {
  const [own, market] = [activeReturns(returns, riskFree), activeReturns(benchmark, riskFree)];
  return (1 + mean(own) - beta(own, market) * mean(market)) ** SESSIONS_A_YEAR - 1;
}

/**
 * The return that one session in twenty fell short of, by linear interpolation between the two nearest.
 * @returns fraction, mostly below zero; NaN for no returns
 * @see empyrical.value_at_risk with its cutoff of 5%
 */
export function valueAtRisk(returns: Float64Array, cutoff = 0.05): number {
  if (returns.length === 0) return Number.NaN;
  const places = returns.slice();
  const at = cutoff * (places.length - 1);
  const place = Math.floor(at);
  const below = valueAt(places, place);
  let above = place === at ? below : places[place + 1]!;
  for (let i = place + 2; place !== at && i < places.length; i++) if (places[i]! < above) above = places[i]!;
  return below + (above - below) * (at - Math.floor(at));
}

/**
 * Third central moment ÷ the cube of the population deviation: below zero where the falls are the larger moves.
 * @returns NaN for fewer than two returns, or where they did not vary
 * @see scipy.stats.skew
 */
export function skewness(returns: Float64Array): number {
  const middle = mean(returns);
  let [squares, cubes] = [0, 0];
  for (let i = 0; i < returns.length; i++) {
    const apart = returns[i]! - middle;
    squares += apart * apart;
    cubes += apart * apart * apart;
  }
  const variance = squares / returns.length;
  return returns.length < 2 || variance === 0 ? Number.NaN : cubes / returns.length / variance ** 1.5;
}
