import { type Day, dayOf, partsOf, weekdayOf } from "./day.ts";
import { type Exchange, LONGEST_CLOSURE, RULES_FROM } from "./exchange.ts";
import { LAST_SATURDAY_SESSION } from "./holidays.ts";

/** When an instrument's closes are due, as far as that is known of its exchange. */
export interface TradingDays {
  /** Why no close of the day can be true: "Sunday", "Good Friday"; undefined where one can. */
  closedFor(day: Day): string | undefined;
  /** Sessions after `from` and before `to` that a full series has closes of. */
  dueBetween(from: Day, to: Day): Day[];
}

const SATURDAY = 6;
const SUNDAY = 7;

/** New York: every session since 1928 is known. Saturday sessions, which ended in 1952, may be in a series or not. */
export function newYorkDays({ closedFor, isSession }: Exchange): TradingDays {
  return {
    closedFor: (day) => {
      if (weekdayOf(day) === SATURDAY && day <= LAST_SATURDAY_SESSION) return undefined;
      return day < RULES_FROM && weekdayOf(day) !== SUNDAY ? undefined : closedFor(day);
    },
    dueBetween: (from, to) => {
      const due: Day[] = [];
      for (let day = Math.max(from + 1, RULES_FROM); day < to; day++) if (isSession(day)) due.push(day);
      return due;
    },
  };
}

/** Since the exchange keeps Martin Luther King Jr. Day, it and the bond market part on two days a year alone. */
const BONDS_FROM: Day = dayOf(1998, 1, 1);

/**
 * Treasury bonds, whose market keeps Columbus Day and Veterans Day beside the exchange's holidays. Before 1998 it kept more days, which
 * are not known here: weekdays are missing then only in a gap longer than any closure.
 */
export function bondDays(exchange: Exchange): TradingDays {
  const home = newYorkDays(exchange);
  const before = weekdays();
  return {
    closedFor: before.closedFor,
    dueBetween: (from, to) =>
      to <= BONDS_FROM
        ? before.dueBetween(from, to)
        : home.dueBetween(Math.max(from, BONDS_FROM - 1), to).filter((day) => !isBondHoliday(day)),
  };
}

/** The second Monday of October, and 11 November, on Monday where it is a Sunday. */
function isBondHoliday(day: Day): boolean {
  const { month, date } = partsOf(day);
  const isMonday = weekdayOf(day) === 1;
  return (month === 10 && isMonday && date >= 8 && date <= 14) || (month === 11 && (date === 11 || (date === 12 && isMonday)));
}

/** The last of the world's larger exchanges to trade on Saturdays had stopped by then. */
const NO_SATURDAYS_FROM: Day = dayOf(2001, 1, 1);

/**
 * Markets whose holidays are not known here: closes of a weekend are none, and weekdays are missing only where neighbours
 * lie further apart than the longest closure.
 * @param longestClosure days from one session to the next over it
 * @param weekends true where special sessions are held on weekends
 */
export function weekdays(longestClosure: number = LONGEST_CLOSURE, { weekends = false } = {}): TradingDays {
  return {
    closedFor: (day) => {
      if (weekends) return undefined;
      if (weekdayOf(day) === SUNDAY) return "Sunday";
      return weekdayOf(day) === SATURDAY && day >= NO_SATURDAYS_FROM ? "Saturday" : undefined;
    },
    dueBetween: (from, to) => {
      const due: Day[] = [];
      if (to - from > longestClosure) for (let day = from + 1; day < to; day++) if (weekdayOf(day) < SATURDAY) due.push(day);
      return due;
    },
  };
}

/**
 * Exchanges of the catalogue other than New York, by market identifier code (ISO 10383), with the longest closure of each since 2000.
 * Tokyo 2019, Shanghai 2020 and 2023, Seoul 2017 and Taipei 2023 had the longest ones; Indian exchanges trade for an hour on Diwali, Sunday or not.
 */
export const FOREIGN_EXCHANGES = {
  XLON: weekdays(),
  XETR: weekdays(),
  XPAR: weekdays(),
  XSWX: weekdays(),
  XMAD: weekdays(),
  XTSE: weekdays(),
  XMEX: weekdays(),
  BVMF: weekdays(),
  XASX: weekdays(),
  XHKG: weekdays(),
  XNSE: weekdays(LONGEST_CLOSURE, { weekends: true }),
  XBOM: weekdays(LONGEST_CLOSURE, { weekends: true }),
  XTKS: weekdays(11),
  XKRX: weekdays(11),
  XSHG: weekdays(12),
  XTAI: weekdays(13),
} as const satisfies Readonly<Record<string, TradingDays>>;
