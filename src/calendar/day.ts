/** A calendar date as a count of days since 1970-01-01 (negative before it). Dates have no zone here. */
export type Day = number;

const MS_PER_DAY = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Day number of a proleptic Gregorian date; month is 1 to 12. Days past the month's end run over into the next, as in `Date.UTC`. */
export function dayOf(year: number, month: number, date: number): Day {
  const y = year + Math.floor((month - 3) / 12);
  const m = (((month - 3) % 12) + 12) % 12;
  const era = Math.floor(y / 400);
  const inEra = y - era * 400;
  const inYear = Math.floor((153 * m + 2) / 5) + date - 1;
  return era * ERA_DAYS + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - BEFORE_1970;
}

/** Days in 400 years of the Gregorian calendar, after which it repeats, and those from 1 March of year 0 to 1970-01-01. */
const ERA_DAYS = 146_097;
const BEFORE_1970 = 719_468;

/** Day number of `2023-06-07`, or undefined where the text is no such date (2023-02-30 is none). */
export function parseDay(iso: string): Day | undefined {
  const match = ISO.exec(iso);
  if (match === null) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isDate = month >= 1 && month <= 12 && date >= 1 && (date <= 28 || date <= daysInMonth(year, month));
  return isDate ? dayOf(year, month, date) : undefined;
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

/** @see Hinnant, chrono-Compatible Low-Level Date Algorithms: years begin in March, so that a leap day is a year's last */
export function partsOf(day: Day): YearMonthDate {
  const since = day + BEFORE_1970;
  const era = Math.floor(since / ERA_DAYS);
  const inEra = since - era * ERA_DAYS;
  const yearInEra = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
  const m = Math.floor((5 * inYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return { year: yearInEra + era * 400 + (month <= 2 ? 1 : 0), month, date: inYear - Math.floor((153 * m + 2) / 5) + 1 };
}

/** ISO weekday: 1 Monday to 7 Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  const since = (day + 3) % 7;
  return since < 0 ? since + 8 : since + 1;
}

/** Number of days in a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** The same date `months` earlier or later; a date the month lacks becomes its last day (31 May − 3 months is 28 or 29 February). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const first = dayOf(year, month + months, 1);
  // only the last days of a month can be lacking in another
  return date <= 28 ? first + date - 1 : Math.min(first + date, dayOf(year, month + months + 1, 1)) - 1;
}

/**
 * The same as `addMonths` for many days: those of one month share its ends.
 * @returns a function of a day, quickest where the days come in order
 */
export function monthsLater(months: number): (day: Day) => Day {
  let [first, next, laterFirst, laterNext] = [0, 0, 0, 0];
  return (day) => {
    if (day < first || day >= next) {
      const { year, month } = partsOf(day);
      [first, next] = [dayOf(year, month, 1), dayOf(year, month + 1, 1)];
      [laterFirst, laterNext] = [dayOf(year, month + months, 1), dayOf(year, month + months + 1, 1)];
    }
    return Math.min(laterFirst + day - first, laterNext - 1);
  };
}
