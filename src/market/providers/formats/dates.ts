import { DateTime } from "luxon";
import { type Day, dayOf, parseDay } from "../../../calendar/day.ts";
import { newYorkDay } from "../../../calendar/exchange.ts";
import type { Refused } from "./refused.ts";

/** Whether the day or the month stands first in dates like 03/04/2024. */
export type DateOrder = "dmy" | "mdy";

export interface DateOptions {
  /** what the person says of dates that can be read both ways */
  readonly order?: DateOrder | undefined;
  /** whether the exchange traded on a day, by which dates that can be read both ways are settled */
  readonly isSession: (day: Day) => boolean;
}

/** The day in a cell; undefined where it holds none. */
export type DateReader = (cell: string) => Day | undefined;

const ISO = /^\d{4}-\d\d-\d\d(?:$|[ T])/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:$|[ T])/;
const YEAR_LAST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?:$|[ T])/;
const MONTH_FIRST = /^(?:[A-Za-z]{2,9}\.?,? )?(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})$/u;
const MONTH_SECOND = /^(\d{1,2})\.?[ -](\p{L}{3,9})\.?[ -](\d{4}|\d\d)$/u;
const SECONDS = /^\d{9,10}$/;
const MILLISECONDS = /^\d{12,13}$/;

/** First letters of the months' names in English, German and French; March and August are told from May and April by the third. */
const MONTHS = [
  "jan",
  "feb fév fev",
  "mar mär mrz",
  "apr avr",
  "may mai",
  "jun juin",
  "jul juil",
  "aug aoû aou",
  "sep",
  "oct okt",
  "nov",
  "dec dez déc",
];

/**
 * How the dates of a file are to be read, by the form of all of them. 03/04/2024 is settled by any date that can be read in one way
 * only, else by the calendar: the reading in which all days are sessions, or in which they follow each other.
 */
export function dateReaderFor(cells: readonly string[], options: DateOptions): DateReader | Refused {
  const first = cells[0] ?? "";
  if (ISO.test(first)) return (cell) => (ISO.test(cell) ? parseDay(cell.slice(0, 10)) : undefined);
  if (COMPACT.test(first)) return (cell) => datedBy(COMPACT.exec(cell), 1, 2, 3);
  if (YEAR_FIRST.test(first)) return (cell) => datedBy(YEAR_FIRST.exec(cell), 1, 2, 3);
  if (MONTH_FIRST.test(first)) return (cell) => named(MONTH_FIRST.exec(cell), 3, 1, 2);
  if (MONTH_SECOND.test(first)) return (cell) => named(MONTH_SECOND.exec(cell), 3, 2, 1);
  if (SECONDS.test(first)) return (cell) => (SECONDS.test(cell) ? dayOfInstant(Number(cell)) : undefined);
  if (MILLISECONDS.test(first)) return (cell) => (MILLISECONDS.test(cell) ? dayOfInstant(Number(cell) / 1000) : undefined);
  if (!YEAR_LAST.test(first)) return () => undefined;
  const order = orderOf(cells, options);
  return typeof order === "string" ? readerOf(order) : order;
}

function readerOf(order: DateOrder): DateReader {
  const [month, date] = order === "mdy" ? [1, 3] : [3, 1];
  return (cell) => datedBy(YEAR_LAST.exec(cell), 4, month, date);
}

function orderOf(cells: readonly string[], { order, isSession }: DateOptions): DateOrder | Refused {
  if (order !== undefined) return order;
  // points stand between them where the day comes first
  if (YEAR_LAST.exec(cells[0]!)?.[2] === ".") return "dmy";
  const days = { mdy: cells.map(readerOf("mdy")), dmy: cells.map(readerOf("dmy")) };
  const possible = (["mdy", "dmy"] as const).filter((each) => days[each].every((day) => day !== undefined));
  if (possible.length === 1) return possible[0]!;
  const traded = possible.filter((each) => days[each].every((day) => isSession(day!)));
  if (traded.length === 1) return traded[0]!;
  const daily = possible.filter((each) => isDaily(days[each] as Day[]));
  if (daily.length === 1) return daily[0]!;
  return {
    refused: `its dates ("${cells[0]!.slice(0, 20)}") can be read with the day or with the month first: say --dates dmy or --dates mdy`,
  };
}

/** Longest that two neighbouring rows of daily closes lie apart, mostly. */
const APART = 5;

/** Whether most rows follow the one before them within days: read the other way round they lie a month apart. */
function isDaily(days: readonly Day[]): boolean {
  const near = days.filter((day, i) => i > 0 && Math.abs(day - days[i - 1]!) <= APART).length;
  return near > 0 && near * 2 >= days.length - 1;
}

function datedBy(found: RegExpExecArray | null, year: number, month: number, date: number): Day | undefined {
  return found === null ? undefined : dated(fullYear(found[year]!), Number(found[month]), Number(found[date]));
}

function named(found: RegExpExecArray | null, year: number, month: number, date: number): Day | undefined {
  const name = found?.[month]?.toLowerCase() ?? "";
  const number = MONTHS.findIndex((starts) => starts.split(" ").some((start) => name.startsWith(start))) + 1;
  return found === null || number === 0 ? undefined : dated(fullYear(found[year]!), number, Number(found[date]));
}

/** Two digits are a year from 1970 to 2069. */
function fullYear(digits: string): number {
  return digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);
}

function dated(year: number, month: number, date: number): Day | undefined {
  const iso = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  return parseDay(iso) === undefined ? undefined : dayOf(year, month, date);
}

const DAY_SECONDS = 86_400;

/** Midnight in UTC is a date; any other time is that of a session's opening, dated by New York's clock. */
function dayOfInstant(seconds: number): Day {
  return seconds % DAY_SECONDS === 0 ? ((seconds / DAY_SECONDS) as Day) : newYorkDay(DateTime.fromSeconds(seconds));
}
