import { LRUCache } from "lru-cache";
import { DateTime } from "luxon";
import { z } from "zod";
import { type Day, partsOf, weekdayOf } from "../calendar/day.ts";
import { type Exchange, newYorkDay } from "../calendar/exchange.ts";

/** When a post of a session is due: this many minutes after the close, or at the next such time of day in a time zone. */
export const whenSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("close"), minutes: z.int().min(0).max(1440) }),
  z.strictObject({
    type: z.literal("time"),
    hour: z.int().min(0).max(23),
    minute: z.int().min(0).max(59),
    zone: z.string().min(1).max(64),
  }),
]);
export type When = z.infer<typeof whenSchema>;

export const DEFAULT_WHEN: When = { type: "close", minutes: 30 };

/** The summaries: of each session, of the last one of a week (Monday to Sunday), of the last one of a month. */
export const summaryNames = ["daily", "weekly", "monthly"] as const;
export type SummaryName = (typeof summaryNames)[number];

/** What is posted by the schedule: summaries, and the quotes of the server's watchlist after each session. */
export const postNames = [...summaryNames, "watchlist"] as const;
export type PostName = (typeof postNames)[number];

/**
 * The instant at which the post of a session is due. A time of day skipped by a clock change is the same time after the
 * change; one that comes twice is the first.
 * @param session a day on which the exchange trades
 */
export function dueAt(session: Day, when: When, exchange: Exchange): DateTime {
  const { close } = exchange.hours(session);
  if (when.type === "close") return close.plus({ minutes: when.minutes });
  const local = close.setZone(when.zone);
  const at = (days: number): DateTime => earliest(local.startOf("day").plus({ days }), when.hour, when.minute);
  const sameDay = at(0);
  return sameDay >= close ? sameDay : at(1);
}

/** When posts are due, each time computed once, as time zone conversions are slow. */
export interface DueTimes {
  readonly exchange: Exchange;
  at(session: Day, when: When): DateTime;
}

/** Instants that are kept: the last weeks of as many times of day as servers have chosen. */
const MOST_KEPT = 10_000;

export function dueTimesOf(exchange: Exchange): DueTimes {
  const kept = new LRUCache<string, DateTime>({ max: MOST_KEPT });
  return {
    exchange,
    at: (session, when) => {
      const key = when.type === "close" ? `${session} ${when.minutes}` : `${session} ${when.hour}:${when.minute} ${when.zone}`;
      const due = kept.get(key) ?? dueAt(session, when, exchange);
      kept.set(key, due);
      return due;
    },
  };
}

/** The first of two instants where the clocks give a time twice: luxon takes the later offset for some zones. */
function earliest(day: DateTime, hour: number, minute: number): DateTime {
  const found = day.set({ hour, minute, second: 0, millisecond: 0 });
  const before = found.minus({ hours: 1 });
  return before.hour === found.hour && before.minute === found.minute ? before : found;
}

/** Whether a session has a post of that name. */
export function has(session: Day, post: PostName, exchange: Exchange): boolean {
  if (post === "daily" || post === "watchlist") return true;
  const next = exchange.sessionAtOrAfter(session + 1);
  if (post === "weekly") return mondayOf(next) !== mondayOf(session);
  return monthOf(next) !== monthOf(session);
}

/** The last session on or before another that has a post of that name. */
export function lastWith(post: PostName, session: Day, exchange: Exchange): Day {
  let at = session;
  while (!has(at, post, exchange)) at = exchange.sessionAtOrBefore(at - 1);
  return at;
}

/**
 * Sessions whose post was due in a span of time, the newest first.
 * @param after instant just before it
 * @param until last instant in it
 * @param most how many to give
 */
export function dueSessions(post: PostName, when: When, after: DateTime, until: DateTime, most: number, times: DueTimes): Day[] {
  const found: Day[] = [];
  const oldest = oldestDueAfter(after);
  for (let session = newYorkDay(until); session >= oldest && found.length < most; session--) {
    if (!times.exchange.isSession(session) || !has(session, post, times.exchange)) continue;
    const due = times.at(session, when);
    if (due <= after) return found;
    if (due <= until) found.push(session);
  }
  return found;
}

/** The next post after an instant: its session and when it is due. */
export function nextDue(post: PostName, when: When, after: DateTime, times: DueTimes): { session: Day; due: DateTime } {
  const { exchange } = times;
  let session = exchange.sessionAtOrBefore(oldestDueAfter(after));
  for (;;) {
    const due = times.at(session, when);
    if (due > after && has(session, post, exchange)) return { session, due };
    session = exchange.sessionAtOrAfter(session + 1);
  }
}

/** The first day whose session can be due after an instant: a post comes within 25 hours of a close, which is at 16:00 or before. */
function oldestDueAfter(instant: DateTime): Day {
  return newYorkDay(instant) - 1;
}

function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

function monthOf(day: Day): number {
  const { year, month } = partsOf(day);
  return year * 12 + month;
}

/** Whether a name is one of the IANA time zones that this machine knows. */
export function isZone(name: string): boolean {
  return DateTime.local({ zone: name }).isValid;
}
