import { addMonths, type Day, dayOf, daysInMonth, monthsLater, parseDay, partsOf, weekdayOf } from "./day.ts";
import type { CalendarUnit, Period, Window } from "./window.ts";

/** First and last day of a stretch of the calendar, both in it. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** Whether a window was over before a day: last month, a past year by its number, and none that runs to the day or holds it. */
export function isBygone(window: Window | null | undefined, today: Day): boolean {
  const end = window?.type === "period" ? window.period : window?.type === "range" ? window.to : undefined;
  const span = end && spanOf(end, today);
  return span !== undefined && span.last < today;
}

/**
 * The days that a period means when asked on a date. A month, quarter, half or date without a year is the latest that has
 * begun by then; a weekday the latest on or before it (`before`: strictly before it).
 * @returns undefined for a date that no calendar has (31 June)
 */
export function spanOf(period: Period, asOf: Day): Span | undefined {
  switch (period.type) {
    case "date": {
      const day = parseDay(period.date);
      return day === undefined ? undefined : { first: day, last: day };
    }
    case "monthday": {
      const day = latestMonthday(period.month, period.date, asOf);
      return day === undefined ? undefined : { first: day, last: day };
    }
    case "weekday": {
      const back = (weekdayOf(asOf) - period.weekday + 7) % 7;
      const day = asOf - (back === 0 && period.before ? 7 : back);
      return { first: day, last: day };
    }
    case "month":
      return stretch(period.year, period.month, 1, asOf);
    case "quarter":
      return stretch(period.year, period.quarter * 3 - 2, 3, asOf);
    case "half":
      return stretch(period.year, period.half * 6 - 5, 6, asOf);
    case "year":
      return months(period.year, 1, 12);
    case "decade":
      return months(period.year, 1, 120);
    case "week": {
      const day = parseDay(period.holding);
      return day === undefined ? undefined : unitHolding("week", day);
    }
    case "relative":
      return ago(period.unit, period.ago, asOf);
  }
}

/** The calendar unit that holds a day: its ISO week, month, quarter … */
export function unitHolding(unit: CalendarUnit, day: Day): Span {
  if (unit === "day") return { first: day, last: day };
  if (unit === "week") {
    const monday = day - (weekdayOf(day) - 1);
    return { first: monday, last: monday + 6 };
  }
  const { year, month } = partsOf(day);
  switch (unit) {
    case "month":
      return months(year, month, 1);
    case "quarter":
      return months(year, month - ((month - 1) % 3), 3);
    case "half":
      return months(year, month <= 6 ? 1 : 7, 6);
    case "year":
      return months(year, 1, 12);
  }
}

/** The same day so many units earlier; a date the month lacks becomes its last. */
export function back(day: Day, count: number, unit: CalendarUnit): Day {
  return unit === "day" || unit === "week" ? day - DAYS[unit] * count : addMonths(day, -MONTHS[unit] * count);
}

/** The same as `back` for many days, quickest where they come in order. */
export function backOf(count: number, unit: CalendarUnit): (day: Day) => Day {
  if (unit !== "day" && unit !== "week") return monthsLater(-MONTHS[unit] * count);
  const days = DAYS[unit] * count;
  return (day) => day - days;
}

const DAYS = { day: 1, week: 7 } as const;
const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

function ago(unit: CalendarUnit, count: number, asOf: Day): Span {
  return unitHolding(unit, back(unitHolding(unit, asOf).first, count, unit));
}

function months(year: number, month: number, count: number): Span {
  return { first: dayOf(year, month, 1), last: dayOf(year, month + count, 1) - 1 };
}

function stretch(year: number | undefined, month: number, count: number, asOf: Day): Span {
  if (year !== undefined) return months(year, month, count);
  const present = partsOf(asOf).year;
  const thisYear = months(present, month, count);
  return thisYear.first <= asOf ? thisYear : months(present - 1, month, count);
}

/** 29 February goes back to the last leap year. */
function latestMonthday(month: number, date: number, asOf: Day): Day | undefined {
  const { year } = partsOf(asOf);
  for (let y = year; y > year - 9; y--) {
    const day = dayOf(y, month, date);
    if (date <= daysInMonth(y, month) && day <= asOf) return day;
  }
  return undefined;
}
