import { type Day, dayOf, daysInMonth, partsOf, weekdayOf } from "./day.ts";

const MONDAY = 1;
const WEDNESDAY = 3;
const THURSDAY = 4;
const FRIDAY = 5;
const SATURDAY = 6;
const SUNDAY = 7;

/** The n-th given weekday of a month. */
function nth(n: number, weekday: number, year: number, month: number): Day {
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
}

function lastMonday(year: number, month: number): Day {
  const last = dayOf(year, month, daysInMonth(year, month));
  return last - (weekdayOf(last) - MONDAY);
}

/** Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** Since Saturday sessions ended in 1952 a Saturday's holiday is kept on Friday; a Sunday's on Monday always (NYSE Rule 7.2). */
function observed(day: Day): Day {
  const weekday = weekdayOf(day);
  if (weekday === SUNDAY) return day + 1;
  return weekday === SATURDAY && day > LAST_SATURDAY_SESSION ? day - 1 : day;
}

/** The exchange traded on Saturday mornings until then. */
export const LAST_SATURDAY_SESSION: Day = dayOf(1952, 5, 24);

/**
 * The exchange's regular holidays of a year, by day. Right from 1928 on, but for the days that data/closures.json names.
 * New Year's Day on a Saturday is not made up for: Friday is the year's last day, when books close.
 * @see https://www.nyse.com/markets/hours-calendars
 */
export function holidaysOf(year: number): Map<Day, string> {
  const newYear = dayOf(year, 1, 1);
  const holidays = new Map<Day, string>();
  if (weekdayOf(newYear) !== SATURDAY) holidays.set(observed(newYear), "New Year's Day");
  if (year >= 1998) holidays.set(nth(3, MONDAY, year, 1), "Martin Luther King Jr. Day");
  // the Uniform Monday Holiday Act came into force in 1971
  holidays.set(year >= 1971 ? nth(3, MONDAY, year, 2) : observed(dayOf(year, 2, 22)), "Washington's Birthday");
  holidays.set(easterSunday(year) - 2, "Good Friday");
  holidays.set(year >= 1971 ? lastMonday(year, 5) : observed(dayOf(year, 5, 30)), "Memorial Day");
  if (year >= 2022) holidays.set(observed(dayOf(year, 6, 19)), "Juneteenth");
  holidays.set(observed(dayOf(year, 7, 4)), "Independence Day");
  holidays.set(nth(1, MONDAY, year, 9), "Labor Day");
  holidays.set(thanksgiving(year), "Thanksgiving Day");
  holidays.set(observed(dayOf(year, 12, 25)), "Christmas Day");
  for (const [day, name] of formerHolidays(year)) holidays.set(day, name);
  return holidays;
}

/** Holidays that the exchange no longer keeps. */
function formerHolidays(year: number): [Day, string][] {
  const former: [Day, string][] = [];
  if (year <= 1953) former.push([observed(dayOf(year, 2, 12)), "Lincoln's Birthday"], [observed(dayOf(year, 10, 12)), "Columbus Day"]);
  if (year >= 1934 && year <= 1953) former.push([observed(dayOf(year, 11, 11)), "Armistice Day"]);
  if (year <= 1968 || (year <= 1980 && year % 4 === 0)) former.push([nth(1, MONDAY, year, 11) + 1, "Election Day"]);
  return former;
}

/** The fourth Thursday of November; until 1938 the last one, and the one before the last from 1939 to 1941. */
function thanksgiving(year: number): Day {
  if (year >= 1942) return nth(4, THURSDAY, year, 11);
  const last = dayOf(year, 11, 30);
  const lastThursday = last - ((weekdayOf(last) - THURSDAY + 7) % 7);
  return year < 1939 ? lastThursday : lastThursday - 7;
}

/**
 * Minutes after New York midnight at which the exchange closes early on a session, or undefined for a full one.
 * Two o'clock until 1992, one o'clock since. Right from 1990 on; the day must be a session.
 */
export function earlyClose(day: Day): number | undefined {
  const { year, month, date } = partsOf(day);
  const weekday = weekdayOf(day);
  const early = (year < 1993 ? 14 : 13) * 60;
  if (month === 11 && year >= 1992 && day === nth(4, THURSDAY, year, 11) + 1) return early;
  if (month === 12 && date === 24) return early;
  if (month === 7 && year >= 1995) return besideIndependenceDay(year, date, weekday) ? early : undefined;
  return undefined;
}

/** 3 July, but where the 4th is a Thursday the Friday after it until 2012 and the Wednesday before it since 2013. */
function besideIndependenceDay(year: number, date: number, weekday: number): boolean {
  if (date === 3) return weekday !== FRIDAY && (weekday !== WEDNESDAY || year >= 2013);
  return date === 5 && weekday === FRIDAY && year < 2013;
}
