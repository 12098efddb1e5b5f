/**
 * How far one return is ahead of another.
 * @param a return of the first side, a fraction
 * @param b return of the second side, a fraction
 * @returns a − b as a fraction (0.04 is four percentage points); above zero where the first is ahead
 */
export function spread(a: number, b: number): number {
  return a - b;
}

/**
 * Return of the first side measured in units of the second: what one would have gained by holding a instead of b.
 * @returns (1 + a) / (1 + b) − 1 as a fraction; NaN where b lost everything
 */
export function relativeReturn(a: number, b: number): number {
  return b === -1 ? Number.NaN : (1 + a) / (1 + b) - 1;
}

/**
 * The larger return as a multiple of the smaller one.
 * Means something only where both rose: dividing falls ranks them upside down.
 * @returns ratio ≥ 1, or null unless both returns are above zero
 */
export function multiple(a: number, b: number): number | null {
  return a > 0 && b > 0 ? Math.max(a, b) / Math.min(a, b) : null;
}

/**
 * On how many sessions the first side's return was above the second's.
 * @param a closes of the first side on common sessions, the base first
 * @param b closes of the second side on the same sessions
 * @param breaks 1 at each session whose return is none of a session, which is left out
 * @returns count from 0 to closes − 1; a tie counts for neither
 */
export function daysAhead(a: Float64Array, b: Float64Array, breaks?: Uint8Array): number {
  let ahead = 0;
  for (let i = 1; i < a.length; i++) {
    if (breaks?.[i] === 1) continue;
    if (a[i]! / a[i - 1]! > b[i]! / b[i - 1]!) ahead += 1;
  }
  return ahead;
}
