import { z } from "zod";
import { type Day, parseDay } from "./day.ts";
import type { Span } from "./span.ts";

/**
 * data/events.json. `moments` are one day each: the first session on which prices could react, measured from the close before.
 * `extremes` are lows and highs that have a name: the lowest or highest close of each series within the days given.
 */
export const eventsSchema = z.object({
  moments: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      aliases: z.array(z.string()).min(1),
      source: z.string(),
      /** ISO dates; several where the event recurs */
      dates: z.array(z.iso.date()).min(1),
      /** it went on after its day: only "since" it says a stretch */
      lasts: z.literal(true).optional(),
      /** the month each date reports on, as long as dates, where people name it by that */
      months: z.array(z.string().regex(/^\d{4}-\d\d$/)).optional(),
    }),
  ),
  extremes: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      aliases: z.array(z.string()).min(1),
      source: z.string(),
      extreme: z.enum(["high", "low"]),
      from: z.iso.date(),
      to: z.iso.date(),
    }),
  ),
});

export type Events = z.infer<typeof eventsSchema>;
export type Moment = Events["moments"][number];
export type NamedExtreme = Events["extremes"][number];

/** The month or the year by which one of a recurring event is named. */
export interface EventTime {
  readonly month?: number | undefined;
  readonly year?: number | undefined;
}

/**
 * The day of an event as known on a date: the latest one up to it; with a month, the one that reports on that month, or else that falls in it.
 * @returns undefined where the list has none
 */
export function momentOn(moment: Moment, asOf: Day, when: EventTime = {}): Day | undefined {
  let found: Day | undefined;
  moment.dates.forEach((iso, i) => {
    const day = parseDay(iso)!;
    if (day > asOf || !falls(moment.months?.[i] ?? iso.slice(0, 7), when)) return;
    if (found === undefined || day > found) found = day;
  });
  return found;
}

function falls(yearMonth: string, when: EventTime): boolean {
  const [year, month] = yearMonth.split("-").map(Number);
  return (when.month === undefined || when.month === month) && (when.year === undefined || when.year === year);
}

export function spanOfExtreme(extreme: NamedExtreme): Span {
  return { first: parseDay(extreme.from)!, last: parseDay(extreme.to)! };
}
