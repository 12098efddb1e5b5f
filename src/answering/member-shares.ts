import type { Day } from "../calendar/day.ts";
import { indexAtOrBefore, type Series } from "../market/series.ts";
import { movingAverage } from "../metrics/averages.ts";
import { belowHighs, YEAR_CLOSES } from "../metrics/drawdown.ts";
import { ROUNDING, sideOf } from "../metrics/rounding.ts";

/** Members that meet something, on each of some sessions. */
export interface MemberShares {
  readonly days: Int32Array;
  readonly above: Int32Array;
  /** members with a close on the day, of which it is known */
  readonly counted: Int32Array;
}

/**
 * How many members closed above their moving average, or above the close before, on each session.
 * @param average sessions of the average; null for the close before
 */
export function memberShares(members: readonly Series[], days: Int32Array, average: number | null): MemberShares {
  return membersMeeting(members, days, average ?? 1, (closes) => {
    const met = average === null ? closeBefore(closes) : movingAverage(closes, average);
    for (let i = 0; i < met.length; i++) {
      const side = sideOf(closes[i]!, met[i]!);
      met[i] = Number.isNaN(side) ? side : Number(side > 0);
    }
    return met;
  });
}

/** How many members closed so far below the highest of their last 252 closes, or further, on each session. @param depth a fraction below zero */
export function membersBelowHighs(members: readonly Series[], days: Int32Array, depth: number): MemberShares {
  return membersMeeting(members, days, YEAR_CLOSES - 1, (closes) =>
    belowHighs(closes, YEAR_CLOSES).map((below) => (Number.isNaN(below) ? Number.NaN : Number(isSoFarBelow(below, depth)))),
  );
}

/** Whether a close against its high is as deep as is asked. */
export function isSoFarBelow(below: number, depth: number): boolean {
  return below <= depth + ROUNDING;
}

/**
 * How many members meet something on each session, of those of which it is known.
 * Members are those given on every day: who has left since is not among them.
 * @param lookback closes before the first session that it takes
 * @param meets 1 or 0 for each close, NaN where it is not known
 */
function membersMeeting(
  members: readonly Series[],
  days: Int32Array,
  lookback: number,
  meets: (closes: Float64Array) => Float64Array,
): MemberShares {
  const above = new Int32Array(days.length);
  const counted = new Int32Array(days.length);
  for (const { days: own, close } of members) {
    const last = indexAtOrBefore(own, days.at(-1) ?? 0);
    const first = Math.max(0, indexAtOrBefore(own, days[0] ?? 0) - lookback);
    const closes = close.subarray(first, last + 1);
    const met = meets(closes);
    let at = 0;
    for (let i = 0; i < closes.length; i++) {
      while (at < days.length && days[at]! < own[first + i]!) at += 1;
      if (days[at] !== own[first + i] || Number.isNaN(met[i])) continue;
      counted[at]! += 1;
      above[at]! += met[i]!;
    }
  }
  return { days, above, counted };
}

function closeBefore(closes: Float64Array): Float64Array {
  const before = new Float64Array(closes.length).fill(Number.NaN, 0, 1);
  before.set(closes.subarray(0, -1), 1);
  return before;
}

/** The sessions up to a day of the member with the most closes that end on it. */
export function sessionsOfMembers(members: readonly Series[], day: Day): Int32Array {
  return members.reduce<Int32Array>((best, { days }) => {
    const own = days.subarray(0, indexAtOrBefore(days, day) + 1);
    return own.at(-1) === day && own.length > best.length ? own : best;
  }, new Int32Array());
}
