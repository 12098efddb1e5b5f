import { DateTime } from "luxon";
import { type Day, isoOf } from "../calendar/day.ts";
import { NEW_YORK } from "../calendar/exchange.ts";
import { type Span, spanOf } from "../calendar/span.ts";
import type { Window } from "../calendar/window.ts";
import { dayText } from "../wording/figures.ts";
import { say } from "../wording/phrase.ts";
import type { Context } from "./context.ts";
import type { Refused } from "./finding.ts";

/** What was known at the end of a stretch of the calendar. */
export interface AtDate {
  readonly context: Context;
  /** the stretch that was named; null for now */
  readonly span: Span | null;
}

/**
 * The context at the end of the day, week, month … asked about: everything known by then and nothing later. A stretch that
 * is not over is taken up to now; one that has not begun, or is no stretch of the calendar, is refused.
 */
export function atDate(on: Window | null, context: Context): AtDate | Refused {
  if (on === null) return { context, span: null };
  const span = on.type === "period" ? spanOf(on.period, context.asOf) : undefined;
  if (span === undefined || span.first > context.asOf) {
    const message = span === undefined ? say`There is no such date.` : say`${dayText(span.first)} has not come yet.`;
    return { refused: { reason: "no data", message, suggestions: [] } };
  }
  return { context: span.last >= context.asOf ? context : endOf(span.last, context), span };
}

function endOf(day: Day, context: Context): Context {
  const now = DateTime.fromISO(isoOf(day), { zone: NEW_YORK }).endOf("day");
  return { ...context, snapshot: context.snapshot.asOf(day), asOf: day, now, lastFinished: context.exchange.lastFinished(now) };
}
