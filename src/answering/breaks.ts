import type { Day } from "../calendar/day.ts";
import type { Periods } from "../calendar/periods.ts";
import { type Span, unitHolding } from "../calendar/span.ts";
import type { CalendarUnit } from "../calendar/window.ts";
import { indexAtOrBefore, type Series } from "../market/series.ts";
import type { Scene } from "./scene.ts";

type Broken = Pick<Scene, "days" | "missing" | "uncommon" | "doubted">;

/**
 * On which sessions the return from the close before is none of a session's: a close is missing between the two, or the later is doubted.
 * @returns 1 or 0 for each day; 0 for the first
 */
export function breaksOf({ days, missing, uncommon, doubted }: Broken): Uint8Array {
  const breaks = new Uint8Array(days.length);
  for (const day of uncommon) breaks[indexAtOrBefore(days, day) + 1] = 1;
  for (const day of missing) breaks[indexAtOrBefore(days, day) + 1] = 1;
  for (const day of doubted) breaks[indexAtOrBefore(days, day - 1) + 1] = 1;
  breaks[0] = 0;
  return breaks;
}

/** The values of sessions, the first of which is that of the second day, but for those at a break. */
export function unbroken(values: Float64Array, breaks: Uint8Array): Float64Array {
  return breaks.includes(1) ? values.filter((_, i) => breaks[i + 1] === 0) : values;
}

/** Sessions from one of the days, by its index, to the last: those that are missing count. */
export function sessionsSince({ days, missing }: Pick<Scene, "days" | "missing">, from: number, to = days.length - 1): number {
  return to - from + missing.filter((day) => day > days[from]! && day < days[to]!).length;
}

/** Share of the sessions of an average, or of a year, that may be missing from it. */
const MAY_LACK = 0.05;

/** Whether the last closes do not give an average or a range of as many sessions: too many are missing among them, or one is doubted. */
export function isThin({ days, missing, doubted }: Lacking, closes: number): boolean {
  const from = days[Math.max(0, days.length - closes)];
  if (from === undefined) return false;
  const isLater = (day: number): boolean => day > from;
  return (doubted?.some(isLater) ?? false) || (missing?.filter(isLater).length ?? 0) > closes * MAY_LACK;
}

/** Closes, of a scene or a series, and what is wrong with them. */
type Lacking = Pick<Series, "days" | "missing" | "doubted">;

/**
 * Which stretches have no return of their own: the session before a calendar unit or its last one is missing, any in a run of
 * sessions, or a close within it is doubted.
 * @param per the calendar unit that each fills, so many sessions, or the days of each
 * @returns 1 or 0 for each stretch
 */
export function brokenPeriods(
  scene: Broken,
  { from, to }: Periods,
  per: CalendarUnit | { readonly sessions: number } | readonly Span[],
): Uint8Array {
  const { days, doubted } = scene;
  const missing = scene.uncommon.length === 0 ? scene.missing : Int32Array.from([...scene.missing, ...scene.uncommon]).sort();
  const broken = new Uint8Array(from.length);
  if (missing.length === 0 && doubted.length === 0) return broken;
  const spanAt = spansOf(per, (i) => days[from[i]!]!);
  const none = new Int32Array(0);
  const breaks = breaksOf(spanAt === undefined ? scene : { ...scene, missing: none, uncommon: none });
  const sums = new Int32Array(days.length + 1);
  breaks.forEach((each, i) => {
    sums[i + 1] = sums[i]! + each;
  });
  for (let i = 0; i < from.length; i++) {
    if (sums[to[i]! + 1]! > sums[from[i]!]!) broken[i] = 1;
    else if (spanAt !== undefined && missing.length > 0) {
      const { first, last } = spanAt(i);
      const isLost = holdsAny(missing, days[from[i]! - 1]!, first - 1) || holdsAny(missing, days[to[i]!]!, last);
      if (isLost) broken[i] = 1;
    }
  }
  return broken;
}

/** The days of each stretch of the calendar; undefined for sessions, each of which must follow the one before. */
function spansOf(
  per: CalendarUnit | { readonly sessions: number } | readonly Span[],
  firstDay: (i: number) => Day,
): ((i: number) => Span) | undefined {
  if (typeof per === "string") return per === "day" ? undefined : (i) => unitHolding(per, firstDay(i));
  return "sessions" in per ? undefined : (i) => per[i]!;
}

/** Whether one of the days lies after one and on or before another. */
function holdsAny(days: Int32Array, from: number, to: number): boolean {
  return indexAtOrBefore(days, to) > indexAtOrBefore(days, from);
}
