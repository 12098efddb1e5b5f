import { type Day, dayOf, parseDay, partsOf, weekdayOf } from "./day.ts";
import { holidaysOf } from "./holidays.ts";

/** Days on which federal offices were closed by the president's order, no holiday by law. */
const CLOSED_BY_ORDER: ReadonlyMap<Day, string> = new Map(
  (
    [
      ["2001-09-11", "attacks of 11 September"],
      ["2004-06-11", "mourning for Ronald Reagan"],
      ["2007-01-02", "mourning for Gerald Ford"],
      ["2018-12-05", "mourning for George H. W. Bush"],
      ["2025-01-09", "mourning for Jimmy Carter"],
      // Executive orders that closed offices on the day beside Christmas.
      ["2014-12-26", "Christmas"],
      ["2018-12-24", "Christmas"],
      ["2019-12-24", "Christmas"],
      ["2020-12-24", "Christmas"],
      ["2024-12-24", "Christmas"],
    ] as const
  ).map(([iso, reason]) => [parseDay(iso)!, reason]),
);

const MONDAY = 1;
const SATURDAY = 6;

/**
 * Whether federal offices are open: weekdays but for the holidays of 5 U.S.C. § 6103 (the exchange's without Good Friday,
 * with Columbus Day and Veterans Day) and the days closed by order. Shutdowns are not in it.
 * @see https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/
 */
export function isFederalBusinessDay(day: Day): boolean {
  return weekdayOf(day) < SATURDAY && !federalHolidaysOf(partsOf(day).year).has(day) && !CLOSED_BY_ORDER.has(day);
}

const years = new Map<number, ReadonlySet<Day>>();

function federalHolidaysOf(year: number): ReadonlySet<Day> {
  let found = years.get(year);
  if (found === undefined) {
    const shared = [...holidaysOf(year)].filter(([, name]) => name !== "Good Friday").map(([day]) => day);
    const firstOfOctober = dayOf(year, 10, 1);
    const columbus = firstOfOctober + ((MONDAY - weekdayOf(firstOfOctober) + 7) % 7) + 7;
    const veterans = dayOf(year, 11, 11);
    const weekday = weekdayOf(veterans);
    // New Year's Day of the next year is kept on this year's last Friday where it falls on a Saturday.
    const nextNewYear = dayOf(year + 1, 1, 1);
    const juneteenth = dayOf(year, 6, 19);
    found = new Set([
      ...shared,
      columbus,
      weekday === SATURDAY ? veterans - 1 : weekday === 7 ? veterans + 1 : veterans,
      ...(weekdayOf(nextNewYear) === SATURDAY ? [nextNewYear - 1] : []),
      // a federal holiday a year before the exchange kept it: in 2021 the 19th was a Saturday
      ...(year === 2021 ? [juneteenth - 1] : []),
    ]);
    years.set(year, found);
  }
  return found;
}

/**
 * The day on which a Commitments of Traders report is published, at 15:30 in New York: three federal business days after the
 * day it describes. A Tuesday's is out on Friday; with a federal holiday between, on Monday. Delays by shutdowns (2013, 2018–19,
 * 2025) and by the failure at ION (February 2023) are not in it: the CFTC announced them one by one.
 * @see https://www.cftc.gov/MarketReports/CommitmentsofTraders/ReleaseSchedule/index.htm
 */
export function releaseDay(reportDate: Day): Day {
  let day = reportDate;
  for (let left = 3; left > 0; ) {
    day += 1;
    if (isFederalBusinessDay(day)) left -= 1;
  }
  return day;
}

/** Minutes after New York's midnight at which the report is published. */
export const RELEASE_MINUTES = 15 * 60 + 30;
