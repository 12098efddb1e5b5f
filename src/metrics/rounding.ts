/** Closes are decimal and sums and quotients of them binary: a bound missed by less than this share is met, and a tie within it is one. */
export const ROUNDING = 1e-12;

/**
 * The side of a level that a value is on.
 * @returns 1 above, −1 below, 0 on it, a mean of closes that equals the close but for binary rounding included; NaN where either is NaN
 */
export function sideOf(value: number, level: number): number {
  const apart = value - level;
  return Math.abs(apart) <= ROUNDING * Math.abs(level) ? 0 : Math.sign(apart);
}
