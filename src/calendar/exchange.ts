import { DateTime } from "luxon";
import { z } from "zod";
import { type Day, dayOf, isoOf, parseDay, partsOf, weekdayOf } from "./day.ts";
import { earlyClose, holidaysOf } from "./holidays.ts";

/** data/closures.json: what no rule foresees. */
export const closuresSchema = z.object({
  source: z.string(),
  closed: z.array(z.object({ date: z.iso.date(), reason: z.string() })),
  /** days that a rule would close and that were sessions */
  open: z.array(z.object({ date: z.iso.date(), reason: z.string() })).default([]),
  early: z.array(z.object({ date: z.iso.date(), close: z.string().regex(/^\d\d:\d\d$/), reason: z.string() })),
});

export type Closures = z.infer<typeof closuresSchema>;

export const NEW_YORK = "America/New_York";

/** First day that the rules are right for; before it the data themselves are the calendar. */
export const RULES_FROM: Day = dayOf(1928, 1, 1);

/** Days from one session to the next over the longest closure since 1933, of September 2001. Neighbours further apart have closes missing. */
export const LONGEST_CLOSURE = 7;

const OPEN_MINUTES = 9 * 60 + 30;
const CLOSE_MINUTES = 16 * 60;

/** When the New York Stock Exchange trades. */
export interface Exchange {
  isSession(day: Day): boolean;
  /** Why the exchange is closed on a day: "Saturday", "Memorial Day", "Hurricane Sandy"; undefined on a session. */
  closedFor(day: Day): string | undefined;
  /** Last session on or before the day. */
  sessionAtOrBefore(day: Day): Day;
  /** First session on or after the day. */
  sessionAtOrAfter(day: Day): Day;
  /** Instants at which a session opens and closes; early closes counted. The day must be a session. */
  hours(day: Day): { open: DateTime; close: DateTime };
  /** Last session that had closed at an instant. */
  lastFinished(now: DateTime): Day;
}

/** The exchange by its rules and the given special closures. Nothing is read from disk here. */
export function newYorkStockExchange(closures: Closures): Exchange {
  const special = new Map(closures.closed.map((each) => [dayIn(each.date), each.reason]));
  const open = new Set(closures.open.map((each) => dayIn(each.date)));
  const early = new Map(closures.early.map((each) => [dayIn(each.date), minutesIn(each.close)]));
  const years = new Map<number, Map<Day, string>>();

  const holiday = (day: Day): string | undefined => {
    const { year } = partsOf(day);
    let holidays = years.get(year);
    if (holidays === undefined) {
      holidays = holidaysOf(year);
      years.set(year, holidays);
    }
    return holidays.get(day);
  };
  const closedFor = (day: Day): string | undefined => {
    const weekday = weekdayOf(day);
    if (weekday === 6) return "Saturday";
    if (weekday === 7) return "Sunday";
    return special.get(day) ?? (open.has(day) ? undefined : holiday(day));
  };
  const isSession = (day: Day): boolean => closedFor(day) === undefined;
  const walk = (day: Day, step: 1 | -1): Day => {
    let at = day;
    while (!isSession(at)) at += step;
    return at;
  };
  const closeOf = (day: Day): number => early.get(day) ?? earlyClose(day) ?? CLOSE_MINUTES;
  const hours = (day: Day): { open: DateTime; close: DateTime } => ({
    open: newYorkTime(day, OPEN_MINUTES),
    close: newYorkTime(day, closeOf(day)),
  });

  return {
    isSession,
    closedFor,
    sessionAtOrBefore: (day) => walk(day, -1),
    sessionAtOrAfter: (day) => walk(day, 1),
    hours,
    lastFinished: (now) => {
      const local = now.setZone(NEW_YORK);
      const today = dayOf(local.year, local.month, local.day);
      const last = walk(today, -1);
      // clocks never change while the exchange is open: its own hours are told by the minute of the day
      return last === today && local.hour * 60 + local.minute < closeOf(today) ? walk(today - 1, -1) : last;
    },
  };
}

/** The date in New York at an instant. */
export function newYorkDay(now: DateTime): Day {
  const local = now.setZone(NEW_YORK);
  return dayOf(local.year, local.month, local.day);
}

function newYorkTime(day: Day, minutes: number): DateTime {
  return DateTime.fromISO(isoOf(day), { zone: NEW_YORK }).set({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
}

function dayIn(iso: string): Day {
  const day = parseDay(iso);
  if (day === undefined) throw new RangeError(`not a date: ${iso}`);
  return day;
}

function minutesIn(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}
