/** Ratios that differ relatively by less are one factor: prices of a share are rounded to the cent. */
const ONE_FACTOR = 5e-4;
/** A factor nearer to 1 is no split but a correction. The smallest stock dividends that providers re-base for are about 1 %. */
const LEAST_FACTOR = 0.005;
/** Sessions at the same factor that it takes to call it one. */
const LEAST_SESSIONS = 2;

export interface Rebasing {
  readonly factor: number;
  /** how many of the ratios, from the first on, have it; the others are 1 */
  readonly count: number;
}

/**
 * The split behind two tellings of the same closes.
 * @param ratios new close ÷ old close on their common sessions, in date order
 * @returns the factor, where all ratios share one, or all up to a day do and from then on the closes agree; otherwise undefined
 */
export function rebasing(ratios: readonly number[]): Rebasing | undefined {
  const factor = ratios[0];
  if (factor === undefined || !Number.isFinite(factor) || factor <= 0 || Math.abs(factor - 1) < LEAST_FACTOR) return undefined;
  const changed = ratios.findIndex((ratio) => !near(ratio, factor));
  const count = changed === -1 ? ratios.length : changed;
  if (count < LEAST_SESSIONS || !ratios.slice(count).every((ratio) => near(ratio, 1))) return undefined;
  return { factor, count };
}

function near(ratio: number, factor: number): boolean {
  return Math.abs(ratio / factor - 1) < ONE_FACTOR;
}
