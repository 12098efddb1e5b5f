/** One close told twice, before and after. */
export interface Told {
  readonly was: number;
  readonly is: number;
}

export interface Rebasing {
  /** what the older closes are to be multiplied by */
  readonly factor: number;
  /** how many of the pairs, from the first on, have it; the others agree */
  readonly count: number;
  /** whether it is a ratio of small whole numbers, as splits and stock dividends are */
  readonly whole: boolean;
}

/** Prices of shares are printed to the cent: a close is its number, give or take half of one. */
const HALF_A_CENT = 0.005;
/** Relative difference that is rounding whatever the price. */
const ROUNDING = 5e-4;
/** A factor closer to 1 is a correction, not a split. The smallest stock dividends that providers re-base for are about 1%. */
const LEAST_FACTOR = 0.005;
/** Sessions at the same factor that it takes to call it one. */
const LEAST_SESSIONS = 2;
/** Sessions from one dividend to the next: monthly ones have 21 between them. */
const LEAST_BETWEEN_DIVIDENDS = 15;
/** Splits and stock dividends are ratios of whole numbers up to this. */
const LARGEST_PART = 25;

/**
 * The split behind two tellings of the same closes.
 * @param pairs closes of common sessions, in date order
 * @returns the factor, where all pairs share one, or all up to a day do and from then on the closes agree; otherwise undefined.
 * The factor is the simplest ratio of whole numbers that every pair allows, else the ratio of their sums.
 */
export function rebasing(pairs: readonly Told[]): Rebasing | undefined {
  const from = pairs.findIndex((pair) => fits(pair, 1));
  const changed = from === -1 ? pairs.length : from;
  const before = pairs.slice(0, changed);
  if (before.length < LEAST_SESSIONS || !pairs.slice(changed).every((pair) => fits(pair, 1))) return undefined;
  const sum = sumRatio(before);
  const whole = wholeRatio(sum, (ratio) => before.every((pair) => fits(pair, ratio)));
  const factor = whole ?? sum;
  if (!Number.isFinite(factor) || factor <= 0 || Math.abs(factor - 1) < LEAST_FACTOR) return undefined;
  return before.every((pair) => fits(pair, factor)) ? { factor, count: changed, whole: whole !== undefined } : undefined;
}

function sumRatio(pairs: readonly Told[]): number {
  let [was, is] = [0, 0];
  for (const pair of pairs) {
    was += pair.was;
    is += pair.is;
  }
  return is / was;
}

/**
 * Whether one of two tellings has dividends worked in: the ratio then climbs (or falls) to 1 in steps, one at each ex-dividend date.
 * @param pairs closes of common sessions, in date order
 */
export function dividendsBetween(pairs: readonly Told[]): boolean {
  return climbs(pairs) || climbs(pairs.map(({ was, is }) => ({ was: is, is: was })));
}

function climbs(pairs: readonly Told[]): boolean {
  const last = pairs.at(-1);
  if (last === undefined || !fits(last, 1) || pairs[0]!.is >= pairs[0]!.was) return false;
  const levels: { readonly at: Told; sessions: number }[] = [];
  for (const pair of pairs) {
    const level = levels.at(-1);
    if (level !== undefined && fits(pair, level.at.is / level.at.was)) level.sessions += 1;
    else if (level !== undefined && pair.is / pair.was < level.at.is / level.at.was) return false;
    else levels.push({ at: pair, sessions: 1 });
  }
  const steps = levels.length - 1;
  return steps > 0 && steps <= 1 + pairs.length / LEAST_BETWEEN_DIVIDENDS && levels.every(({ sessions }) => sessions >= LEAST_SESSIONS);
}

/** The ratio of small whole numbers near a factor that is allowed, the simplest first. */
function wholeRatio(factor: number, isAllowed: (ratio: number) => boolean): number | undefined {
  for (let part = 1; part <= LARGEST_PART; part++) {
    for (const [over, under] of [
      [Math.round(factor * part), part],
      [part, Math.round(part / factor)],
    ] as const) {
      const isSmall = Math.min(over, under) === 1 || Math.max(over, under) <= LARGEST_PART;
      if (over > 0 && under > 0 && isSmall && isAllowed(over / under)) return over / under;
    }
  }
  return undefined;
}

/** Whether one telling is the other times a factor, as far as rounding lets that be seen. */
function fits({ was, is }: Told, factor: number): boolean {
  const rounding = HALF_A_CENT * (1 + 1e-9) * (1 + factor);
  return Math.abs(is - was * factor) <= Math.max(ROUNDING * Math.abs(is), rounding);
}
