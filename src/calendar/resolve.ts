import { countBelow } from "../metrics/search.ts";
import { type Day, isoOf } from "./day.ts";
import { type Events, momentOn, spanOfExtreme } from "./events.ts";
import { type Exchange, LONGEST_CLOSURE, RULES_FROM } from "./exchange.ts";
import { back, type Span, spanOf } from "./span.ts";
import type { Period, Window } from "./window.ts";

/** What a window is looked up in. */
export interface Sessions {
  /** common sessions of the instruments asked about, ascending, none after `asOf` */
  readonly days: Int32Array;
  readonly asOf: Day;
  /** last session on or before `asOf` that has closed */
  readonly finished: Day;
  /** sessions that an instrument's exchange held and that it has no close of, between the first and the last of `days`, ascending */
  readonly missing: Int32Array;
  /** sessions on which one instrument has a close and another has none, for their exchanges differ, ascending; left out for one instrument */
  readonly uncommon?: Int32Array;
  /** how many sessions after `from` and before `to` the instruments' exchanges held, the most of any; 0 where that is not known */
  sessionsBetween(from: Day, to: Day): number;
  readonly exchange: Exchange;
  readonly events: Events;
  /** the session of the highest or lowest close within a span, or of all where there is none; undefined where no close is in it */
  extreme(which: "high" | "low", within: Span | undefined): Day | undefined;
}

/** Two sessions that a return is measured between, as indices into `days`: base before end. */
export interface ResolvedWindow {
  readonly base: number;
  readonly end: number;
  /** last day that the window asks for, none after the as-of date */
  readonly until: Day;
}

/** A window that holds no session. */
export interface EmptyWindow {
  readonly empty: string;
  /** what in it differs from case to case: a date, the name of a holiday */
  readonly detail?: string;
  /** the session nearest to it that could be asked for */
  readonly nearest: Day | undefined;
}

/** A base so many sessions before the window's first day, or an end so many before its last, is still taken for it; the answer says so. */
export const NEAR_ENOUGH = 3;

/** Base and end of a window, or why it holds no session. Never answers from a session outside the window. */
export function resolveWindow(window: Window, sessions: Sessions): ResolvedWindow | EmptyWindow {
  const { days, asOf } = sessions;
  if (days.length === 0) return { empty: `there is no close on or before ${isoOf(asOf)}`, detail: isoOf(asOf), nearest: undefined };
  switch (window.type) {
    case "period":
      return ofPeriod(window.period, sessions);
    case "past":
      return ofPast(window, sessions);
    case "sessions":
      return ofSessions(window.count, sessions);
    case "since":
      return between(sessions, spanOf(window.from, asOf), window.from, undefined);
    case "range":
      return ofRange(window.from, window.to, sessions);
    case "extreme": {
      const within = window.within === undefined ? undefined : spanOf(window.within, asOf);
      if (window.within !== undefined && within === undefined) return noSuchDate(sessions);
      const from = fromExtreme(window.extreme, within, sessions);
      if (window.to === undefined || "empty" in from) return from;
      return "type" in window.to ? toDay(from, window.to, sessions) : toExtreme(from, window.to, sessions);
    }
    case "event":
      return ofEvent(window, sessions);
    case "all":
      // whatever there is; how old it is stands in the answer
      return days.length < 2
        ? { empty: "a single close is not a window", nearest: days[0] }
        : { base: 0, end: days.length - 1, until: asOf };
  }
}

/** A single day, or what is written as one. */
export function isSingleDay(period: Period): boolean {
  return (
    period.type === "date" ||
    period.type === "monthday" ||
    period.type === "weekday" ||
    (period.type === "relative" && period.unit === "day")
  );
}

function ofPeriod(period: Period, sessions: Sessions): ResolvedWindow | EmptyWindow {
  const span = spanOf(period, sessions.asOf);
  if (span === undefined) return noSuchDate(sessions);
  const end = before(sessions.days, Math.min(span.last, sessions.asOf) + 1);
  if (end < 0 || sessions.days[end]! < span.first) return nothingIn(span, sessions);
  const until = Math.min(span.last, sessions.asOf);
  const found = closed(sessions, before(sessions.days, span.first), end, until, span.first);
  return "empty" in found || span.last - span.first >= A_MONTH ? found : exact(sessions, found, span.first);
}

/** Days; of shorter stretches a return that takes in another session is none of theirs. */
const A_MONTH = 27;

/** A day's or a week's return is from the session before it to its last: where one of the two is missing there is none. */
function exact(sessions: Sessions, window: ResolvedWindow, first: Day): ResolvedWindow | EmptyWindow {
  const { days, missing } = sessions;
  const [base, end] = [days[window.base]!, days[window.end]!];
  const isLost = (day: Day): boolean => (day > base && day < first) || (day > end && day <= window.until);
  const lost = missing.find(isLost);
  if (lost === undefined) {
    const alone = sessions.uncommon?.find(isLost);
    if (alone === undefined) return window;
    return { empty: `only one of them traded on ${isoOf(alone)}`, detail: isoOf(alone), nearest: days[window.end] };
  }
  return { empty: `the close of ${isoOf(lost)} is missing from the data`, detail: isoOf(lost), nearest: days[window.end] };
}

function ofRange(from: Period, to: Period, sessions: Sessions): ResolvedWindow | EmptyWindow {
  // A side without a year takes it from the other: "March to May 2023", "from March 2020 to June".
  const fixed = hasYear(from) ? spanOf(from, sessions.asOf) : undefined;
  // "to today" and "to Friday" are what they are, whatever the window begins with
  const isOfNow = to.type === "relative" || to.type === "weekday";
  const until = spanOf(to, fixed === undefined || isOfNow ? sessions.asOf : Math.min(sessions.asOf, fixed.first + 365));
  if (until === undefined) return noSuchDate(sessions);
  const start = fixed ?? spanOf(from, until.last);
  if (start !== undefined && start.first > until.last) return { empty: "the window ends before it begins", nearest: undefined };
  if (start !== undefined && isSingleDay(from) && start.first === until.last)
    return { empty: "the window ends where it begins", nearest: undefined };
  return between(sessions, start, from, until.last);
}

/** From a day's close, or from the last close before a longer stretch, up to a day or to the newest close. */
function between(sessions: Sessions, from: Span | undefined, period: Period, until: Day | undefined): ResolvedWindow | EmptyWindow {
  if (from === undefined) return noSuchDate(sessions);
  const last = Math.min(until ?? sessions.asOf, sessions.asOf);
  const bound = isSingleDay(period) ? from.first + 1 : from.first;
  if (bound > sessions.asOf + 1) return nothingIn(from, sessions);
  const base = before(sessions.days, bound);
  const end = before(sessions.days, last + 1);
  if (end <= base) return nothingIn({ first: bound, last }, sessions);
  return closed(sessions, base, end, last, bound);
}

function fromExtreme(which: "high" | "low", within: Span | undefined, sessions: Sessions): ResolvedWindow | EmptyWindow {
  const day = sessions.extreme(which, within);
  if (day === undefined) return within === undefined ? noSuchDate(sessions) : nothingIn(within, sessions);
  const base = before(sessions.days, day + 1);
  const end = sessions.days.length - 1;
  if (base === end) return { empty: `that ${which} is the latest close itself`, nearest: undefined };
  return closed(sessions, base, end, sessions.asOf);
}

/** "from the 2007 high to the 2009 low"; without a stretch of its own the other extreme is looked for behind the first. */
function toExtreme(
  { base }: ResolvedWindow,
  { extreme, within }: Exclude<NonNullable<Extract<Window, { type: "extreme" }>["to"]>, Period>,
  sessions: Sessions,
): ResolvedWindow | EmptyWindow {
  const span = within === undefined ? { first: sessions.days[base]! + 1, last: sessions.asOf } : spanOf(within, sessions.asOf);
  if (span === undefined) return noSuchDate(sessions);
  const day = sessions.extreme(extreme, span);
  if (day === undefined) return nothingIn(span, sessions);
  return closed(sessions, base, before(sessions.days, day + 1), day);
}

/** "from its October 2022 low to 31 July 2023": up to the last close of what is named. */
function toDay({ base }: ResolvedWindow, to: Period, sessions: Sessions): ResolvedWindow | EmptyWindow {
  const { days, asOf } = sessions;
  // "to July" is the first one behind it; "to today" needs no year
  const isOpen = !hasYear(to) && to.type !== "relative" && to.type !== "weekday";
  const until = spanOf(to, isOpen ? Math.min(asOf, days[base]! + 365) : asOf)?.last;
  if (until === undefined) return noSuchDate(sessions);
  if (until <= days[base]!) return { empty: "the window ends before it begins", nearest: undefined };
  return between(sessions, { first: days[base]!, last: days[base]! }, { type: "date", date: isoOf(days[base]!) }, until);
}

function ofEvent({ event, when, on }: Extract<Window, { type: "event" }>, sessions: Sessions): ResolvedWindow | EmptyWindow {
  const extreme = sessions.events.extremes.find((each) => each.id === event);
  if (extreme !== undefined) return fromExtreme(extreme.extreme, spanOfExtreme(extreme), sessions);
  const moment = sessions.events.moments.find((each) => each.id === event);
  const day = moment && momentOn(moment, sessions.asOf, when);
  if (day === undefined) {
    const upTo = isoOf(sessions.asOf);
    return { empty: `the list of events has no such event up to ${upTo}`, detail: upTo, nearest: undefined };
  }
  if (on) return ofPeriod({ type: "date", date: isoOf(day) }, sessions);
  const end = sessions.days.length - 1;
  if (sessions.days[end]! < day) return nothingIn({ first: day, last: sessions.asOf }, sessions);
  return closed(sessions, before(sessions.days, day), end, sessions.asOf, day);
}

/** Back on the calendar from the newest close, which must itself lie in the stretch before the as-of date. */
function ofPast({ count, unit }: Extract<Window, { type: "past" }>, sessions: Sessions): ResolvedWindow | EmptyWindow {
  const { days, asOf } = sessions;
  const end = days.length - 1;
  const nominal = back(asOf, count, unit);
  if (days[end]! <= nominal) return nothingIn({ first: nominal + 1, last: asOf }, sessions);
  const first = back(days[end]!, count, unit) + 1;
  const found = closed(sessions, before(days, first), end, asOf, first);
  return "empty" in found || unit === "month" || unit === "quarter" || unit === "half" || unit === "year" || count > 1
    ? found
    : exact(sessions, found, first);
}

/** Back by sessions from the newest close: those that are missing count, and the base must not be one of them. */
function ofSessions(count: number, sessions: Sessions): ResolvedWindow | EmptyWindow {
  const { days, asOf, missing } = sessions;
  const end = days.length - 1;
  const nominal = sessionsBack(sessions, count);
  if (days[end]! <= nominal) return nothingIn({ first: nominal + 1, last: asOf }, sessions);
  let base = end;
  // what lies past the common end is no session of the window
  let lost = missing.findLastIndex((day) => day < days[end]!);
  for (let left = count; left > 0; left--) {
    if (lost >= 0 && (base === 0 || missing[lost]! > days[base - 1]!)) {
      if (left === 1) {
        const date = isoOf(missing[lost]!);
        return { empty: `the close of ${date} is missing from the data`, detail: date, nearest: days[end] };
      }
      lost -= 1;
    } else {
      base -= 1;
    }
  }
  return closed(sessions, base, end, asOf);
}

/** The day that lies so many sessions before the as-of date by the exchange's calendar. */
function sessionsBack({ asOf, exchange }: Sessions, count: number): Day {
  if (asOf < RULES_FROM || count > 400) return asOf - Math.ceil(count * 1.5) - LONGEST_CLOSURE;
  let day = asOf + 1;
  for (let i = 0; i < count; i++) day = exchange.sessionAtOrBefore(day - 1);
  return day - 1;
}

function closed(sessions: Sessions, base: number, end: number, until: Day, first?: Day): ResolvedWindow | EmptyWindow {
  const { days, finished } = sessions;
  if (base < 0) return { empty: "the data begin later", nearest: days[Math.min(1, days.length - 1)] };
  if (base >= end) return { empty: "a single close is not a window", nearest: days[end] };
  if (first !== undefined && sessions.sessionsBetween(days[base]!, first) > NEAR_ENOUGH) {
    const date = isoOf(days[base]!);
    return { empty: `the last close before it was on ${date}`, detail: date, nearest: days[base] };
  }
  if (sessions.sessionsBetween(days[end]!, Math.min(until, finished) + 1) > NEAR_ENOUGH) {
    const date = isoOf(days[end]!);
    return { empty: `its last close was on ${date}`, detail: date, nearest: days[end] };
  }
  return { base, end, until };
}

function nothingIn(span: Span, sessions: Sessions): EmptyWindow {
  const { days, asOf, finished, exchange } = sessions;
  const at = before(days, span.first);
  const nearest = days[at >= 0 ? at : 0];
  if (span.first > asOf) return { empty: "that lies in the future", nearest: days[days.length - 1] };
  if (span.first > finished && exchange.isSession(span.first))
    return { empty: "its session has not closed", nearest: days[days.length - 1] };
  if (days[days.length - 1]! < span.first) {
    const shut = span.first >= RULES_FROM ? allClosed(span, asOf, exchange) : undefined;
    return { ...(shut ?? { empty: "the data end before it" }), nearest: days[days.length - 1] };
  }
  if (span.last < days[0]!) return { empty: "the data begin after it", nearest: days[Math.min(1, days.length - 1)] };
  const shut = span.first >= RULES_FROM ? allClosed(span, asOf, exchange) : undefined;
  return { ...(shut ?? { empty: "it holds no close" }), nearest };
}

/** Why the exchange was closed on the one day asked for, or that it was closed on all of them; undefined where it traded. */
function allClosed(span: Span, asOf: Day, exchange: Exchange): Pick<EmptyWindow, "empty" | "detail"> | undefined {
  const last = Math.min(span.last, asOf);
  if (exchange.sessionAtOrAfter(span.first) <= last) return undefined;
  if (span.first !== last) return { empty: "the exchange was closed on all its days so far" };
  const holiday = exchange.closedFor(span.first);
  return { empty: `the exchange was closed (${holiday})`, ...(holiday === undefined ? {} : { detail: holiday }) };
}

function noSuchDate({ days }: Sessions): EmptyWindow {
  return { empty: "the calendar has no such date", nearest: days[days.length - 1] };
}

function hasYear(period: Period): boolean {
  return period.type === "date" || period.type === "week" || ("year" in period && period.year !== undefined);
}

/** Index of the last session before a day, −1 where there is none. */
function before(days: Int32Array, day: Day): number {
  return countBelow(days, day) - 1;
}
