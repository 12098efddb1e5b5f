/** A calendar date as a count of days since 1970-01-01 (negative before it). Dates have no zone here. */
export type Day = number;

const MS_PER_DAY = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Day number of a proleptic Gregorian date; month is 1 to 12. Days past the month's end run over into the next, as in `Date.UTC`. */
export function dayOf(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / MS_PER_DAY;
}

/** Day number of `2023-06-07`, or undefined where the text is no such date (2023-02-30 is none). */
export function parseDay(iso: string): Day | undefined {
  const match = ISO.exec(iso);
  if (match === null) return undefined;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoOf(day) === iso ? day : undefined;
}

/** `2023-06-07` for a day number. */
export function isoOf(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

export interface YearMonthDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly date: number;
}

export function partsOf(day: Day): YearMonthDate {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}

/** ISO weekday: 1 Monday to 7 Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Number of days in a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** The same date `months` earlier or later; a date the month lacks becomes its last day (31 May − 3 months is 28 or 29 February). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const first = dayOf(year, month + months, 1);
  const { year: y, month: m } = partsOf(first);
  return first + Math.min(date, daysInMonth(y, m)) - 1;
}
