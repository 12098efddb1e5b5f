import type { Day } from "../calendar/day.ts";
import { indexAtOrBefore, type Series } from "../market/series.ts";
import { movingAverage } from "../metrics/averages.ts";
import { sideOf } from "../metrics/rounding.ts";

/** Members whose close is beyond its bound, on each of some sessions. */
export interface MemberShares {
  readonly days: Int32Array;
  readonly above: Int32Array;
  /** members with a close and a bound on the day */
  readonly counted: Int32Array;
}

/**
 * How many members closed above their moving average, or above the close before, on each session.
 * Members are those given on every day: who has left since is not among them.
 * @param average sessions of the average; null for the close before
 */
export function memberShares(members: readonly Series[], days: Int32Array, average: number | null): MemberShares {
  const above = new Int32Array(days.length);
  const counted = new Int32Array(days.length);
  for (const { days: own, close } of members) {
    const last = indexAtOrBefore(own, days.at(-1) ?? 0);
    const first = Math.max(0, indexAtOrBefore(own, days[0] ?? 0) - (average ?? 1));
    const closes = close.subarray(first, last + 1);
    const bounds = average === null ? closeBefore(closes) : movingAverage(closes, average);
    let at = 0;
    for (let i = 0; i < closes.length; i++) {
      while (at < days.length && days[at]! < own[first + i]!) at += 1;
      if (days[at] !== own[first + i] || Number.isNaN(bounds[i])) continue;
      counted[at]! += 1;
      if (sideOf(closes[i]!, bounds[i]!) > 0) above[at]! += 1;
    }
  }
  return { days, above, counted };
}

function closeBefore(closes: Float64Array): Float64Array {
  return closes.map((_, i) => closes[i - 1] ?? Number.NaN);
}

/** The sessions up to a day of the member with the most closes that end on it. */
export function sessionsOfMembers(members: readonly Series[], day: Day): Int32Array {
  return members.reduce<Int32Array>((best, { days }) => {
    const own = days.subarray(0, indexAtOrBefore(days, day) + 1);
    return own.at(-1) === day && own.length > best.length ? own : best;
  }, new Int32Array());
}
