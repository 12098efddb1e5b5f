import { unitHolding } from "./span.ts";
import type { CalendarUnit } from "./window.ts";

/** Stretches of sessions, each measured from the close before its first. All are indices into the same days. */
export interface Periods {
  /** first session of each */
  readonly from: Int32Array;
  /** last session of each; the newest may go on after the data end */
  readonly to: Int32Array;
}

/**
 * The calendar units (weeks, months …) that sessions fall in, oldest first. The first unit is left out where no close is
 * before it. A unit without a session is none.
 * @param days sessions, ascending
 */
export function calendarPeriods(days: Int32Array, unit: CalendarUnit): Periods {
  if (unit === "day") return runsOf(days, 1);
  const starts: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < days.length; i++) {
    const day = days[i]!;
    if (day <= last) continue;
    last = unitHolding(unit, day).last;
    starts.push(i);
  }
  const from = Int32Array.from(starts.slice(1));
  const to = Int32Array.from(from, (_, i) => (from[i + 1] ?? days.length) - 1);
  return { from, to };
}

/** Every run of so many sessions, oldest first; neighbours overlap in all but one. */
export function runsOf(days: Int32Array, sessions: number): Periods {
  const count = Math.max(0, days.length - sessions);
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    from[i] = i + 1;
    to[i] = i + sessions;
  }
  return { from, to };
}
