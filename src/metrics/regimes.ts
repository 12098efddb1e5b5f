import { ROUNDING } from "./rounding.ts";

export type RegimeState = "bull" | "bear";

/** One bull or bear market. All positions are indices into the closes it was found in. */
export interface Regime {
  readonly state: RegimeState;
  /** the close it is dated from: the low a bull market rose from, the high a bear market fell from */
  readonly extreme: number;
  /** the session whose close confirmed it */
  readonly confirmed: number;
}

export interface RegimeHistory {
  /** every confirmed regime, oldest first; they alternate. Empty while no close is 20% off an extreme */
  readonly regimes: readonly Regime[];
  /** index of the highest close since the present bull market's low, or of the lowest since the present bear market's high; −1 without a regime */
  readonly extreme: number;
  /** the close that would end the present regime; null without one */
  readonly flipLevel: number | null;
}

/** The customary size of the move that makes a bull or a bear market. */
export const BEAR_THRESHOLD = 0.2;

/**
 * Bull and bear markets by the default rule: a close `threshold` below the highest close makes a bear market, dated from
 * that high; a close `threshold` above the lowest close makes a bull market, dated from that low. Before the first such
 * move there is no regime. Equal extremes keep the first date; a move of exactly the threshold counts; NaN is no close
 * and changes nothing. No regime looks ahead: later closes never change one already confirmed.
 * @param close closes in date order, any positive unit; empty or single gives no regime
 * @param threshold fraction between 0 and 1
 */
export function findRegimes(close: Float64Array, threshold: number = BEAR_THRESHOLD): RegimeHistory {
  return walk(close, threshold, (low) => low * (1 + threshold), 1 - ROUNDING);
}

/**
 * Bull and bear markets by the strict rule: a bear market begins as in the default rule but ends only at a close above
 * every close before it; the bull market is then dated from the lowest close of that bear market.
 * The series' first regime is found as in the default rule.
 * @param close closes in date order, any positive unit
 */
export function findStrictRegimes(close: Float64Array, threshold: number = BEAR_THRESHOLD): RegimeHistory {
  return walk(close, threshold, (_low, allTimeHigh) => allTimeHigh, 1 + ROUNDING);
}

/**
 * One pass; the two rules differ only in the close that ends a bear market.
 * @param bullLevel that close, from the lowest of the bear market and the highest before it
 * @param slack what that level is multiplied by before a close is held against it: below 1 where reaching it is enough, above 1 where it must be passed
 */
function walk(
  close: Float64Array,
  threshold: number,
  bullLevel: (low: number, allTimeHigh: number) => number,
  slack: number,
): RegimeHistory {
  const regimes: Regime[] = [];
  let bull = false;
  let bear = false;
  let high = -1;
  let low = -1;
  let highest = Number.NEGATIVE_INFINITY;
  let lowest = Number.POSITIVE_INFINITY;
  let bearAt = Number.NEGATIVE_INFINITY;
  let bullAt = Number.POSITIVE_INFINITY;
  let allTimeHigh = Number.NEGATIVE_INFINITY;

  // The extremes stay plain local numbers: captured by a closure they would be boxed anew at each change.
  for (let i = 0; i < close.length; i++) {
    const c = close[i]!;
    const falls: boolean = !bear && c <= bearAt;
    const rises: boolean = !bull && c >= bullAt;
    if (falls || rises) {
      regimes.push(falls ? { state: "bear", extreme: high, confirmed: i } : { state: "bull", extreme: low, confirmed: i });
      bear = falls;
      bull = rises;
    }
    if (rises || (!bear && c > highest)) {
      high = i;
      highest = c;
      bearAt = c * (1 - threshold) * (1 + ROUNDING);
      if (c > allTimeHigh) allTimeHigh = c;
    }
    if (falls || (!bull && c < lowest)) {
      low = i;
      lowest = c;
      bullAt = bear ? bullLevel(c, allTimeHigh) * slack : c * (1 + threshold) * (1 - ROUNDING);
    }
  }
  if (bull) return { regimes, extreme: high, flipLevel: highest * (1 - threshold) };
  if (bear) return { regimes, extreme: low, flipLevel: bullLevel(lowest, allTimeHigh) };
  return { regimes, extreme: -1, flipLevel: null };
}
