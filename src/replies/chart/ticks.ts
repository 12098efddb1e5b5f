import type { Unit } from "../../question/history.ts";
import type { Locale } from "../../wording/locale.ts";
import { axisFormat, dateFormat } from "./format.ts";

/** A place on an axis, in its unit, and what stands there. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

const DAY = 86_400_000;
const MONTH_STEPS = [1, 2, 3, 6] as const;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100] as const;
/** Days from which on the days themselves say less than the beginning of a year. */
const MONTHS_LONG = 400;
/** More lines across a picture are a fence. */
export const MOST_LINES = 6;

/**
 * Dates along an axis: some sessions where there are few, else months or years that begin, as many as fit.
 * @param fits whether ticks have room for their labels
 */
export function dateTicks(days: Int32Array, locale: Locale, fits: (ticks: readonly Tick[]) => boolean): Tick[] {
  const [first, last] = [days[0]!, days.at(-1)!];
  const monthly = dateFormat(locale, { month: "short", year: "numeric" });
  const months = MONTH_STEPS.map((step) => starts(first, last, step).map((at) => ({ at, label: monthly(at) })));
  const years = YEAR_STEPS.map((step) => starts(first, last, step * 12).map((at) => ({ at, label: yearOf(at) })));
  const found = [...months, ...years].find((ticks) => fits(ticks)) ?? [];
  return found.length >= (last - first > MONTHS_LONG ? 2 : 3) ? found : sessionTicks(days, locale, fits);
}

/** Some of the days themselves, evenly from the last one back. */
function sessionTicks(days: Int32Array, locale: Locale, fits: (ticks: readonly Tick[]) => boolean): Tick[] {
  const text = dateFormat(locale, days.at(-1)! - days[0]! < 300 ? { day: "numeric", month: "short" } : undefined);
  for (let step = 1; step < days.length; step++) {
    const ticks: Tick[] = [];
    for (let i = days.length - 1; i >= 0; i -= step) ticks.unshift({ at: days[i]!, label: text(days[i]!) });
    if (fits(ticks)) return ticks;
  }
  return [{ at: days.at(-1)!, label: text(days.at(-1)!) }];
}

/** First days of every so many months, counted from January of the year 0. */
function starts(first: number, last: number, months: number): number[] {
  const from = new Date(first * DAY);
  const begun = from.getUTCFullYear() * 12 + from.getUTCMonth();
  const found: number[] = [];
  for (let month = Math.ceil(begun / months) * months; ; month += months) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;
    if (at > last) return found;
    if (at >= first) found.push(at);
  }
}

function yearOf(day: number): string {
  return String(new Date(day * DAY).getUTCFullYear());
}

/** Round values across an axis from `low` to `high`, all within it, about `most` of them. */
export function valueTicks(low: number, high: number, unit: Unit, locale: Locale, most = MOST_LINES): Tick[] {
  const step = roundStep((high - low) / most, unit);
  const format = axisFormat(unit, locale, step);
  const ticks: Tick[] = [];
  for (let k = Math.ceil(low / step - 1e-9); k * step <= high + step * 1e-9; k++) {
    const at = k * step || 0;
    ticks.push({ at, label: format(at) });
  }
  return ticks;
}

/**
 * The same on a logarithmic axis: 1, 2 and 5 times the powers of ten, or only some of them. `low` > 0.
 * @param less what the labels are less than the values on the axis: 1 where those are what 1 has grown to, and rates are said
 */
export function logTicks(low: number, high: number, unit: Unit, locale: Locale, less = 0): Tick[] {
  for (const factors of [[1, 1.5, 2, 3, 5, 7], [1, 2, 5], [1, 3], [1]]) {
    const found = powers(low, high).flatMap((power) => factors.map((factor) => factor * power));
    const within = found.filter((at) => at >= low && at <= high);
    if (within.length <= MOST_LINES)
      return within.map((at) => ({ at: at - less, label: axisFormat(unit, locale, Math.min(1, at))(at - less) }));
  }
  return [];
}

function powers(low: number, high: number): number[] {
  const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  return Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
}

/** The next of 1, 2 and 5 times a power of ten; counts of sessions are whole. */
function roundStep(rough: number, unit: Unit): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough * (1 - 1e-9)) ?? rough;
  return unit === "sessions" ? Math.max(1, Math.ceil(step)) : step;
}
