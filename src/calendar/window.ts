import { z } from "zod";

const isoDate = z.iso.date();
const month = z.int().min(1).max(12);
const year = z.int().min(1700).max(2200);

export const calendarUnits = ["day", "week", "month", "quarter", "half", "year"] as const;
export type CalendarUnit = (typeof calendarUnits)[number];

/** A named stretch of the calendar. Without a year it is the latest one begun by the as-of date. */
export const periodSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("date"), date: isoDate }),
  z.strictObject({ type: z.literal("monthday"), month, date: z.int().min(1).max(31) }),
  z.strictObject({ type: z.literal("weekday"), weekday: z.int().min(1).max(7), before: z.boolean().default(false) }),
  z.strictObject({ type: z.literal("month"), month, year: year.optional() }),
  z.strictObject({ type: z.literal("quarter"), quarter: z.int().min(1).max(4), year: year.optional() }),
  z.strictObject({ type: z.literal("half"), half: z.int().min(1).max(2), year: year.optional() }),
  z.strictObject({ type: z.literal("year"), year }),
  z.strictObject({ type: z.literal("decade"), year }),
  z.strictObject({ type: z.literal("week"), holding: isoDate }),
  /** units before the one that holds the as-of date: 0 this week, 1 last week; for days 0 today, 1 yesterday */
  z.strictObject({ type: z.literal("relative"), unit: z.enum(calendarUnits), ago: z.int().min(0).max(2000) }),
]);
export type Period = z.infer<typeof periodSchema>;

const extreme = { extreme: z.enum(["high", "low"]), within: periodSchema.optional() };

/** A span of time as it was asked for, before a calendar has been looked at. */
export const windowSchema = z.discriminatedUnion("type", [
  /** a stretch of the calendar, measured from the last close before it */
  z.strictObject({ type: z.literal("period"), period: periodSchema }),
  /** so many calendar days, weeks, months or years back from the end session */
  z.strictObject({ type: z.literal("past"), count: z.int().min(1).max(40_000), unit: z.enum(calendarUnits) }),
  /** so many sessions */
  z.strictObject({ type: z.literal("sessions"), count: z.int().min(1).max(40_000) }),
  /** from a day's close, or from the last close before a longer stretch began */
  z.strictObject({ type: z.literal("since"), from: periodSchema }),
  z.strictObject({ type: z.literal("range"), from: periodSchema, to: periodSchema }),
  /** from the highest or lowest close of a stretch, or of all; `to` a day, or another such close, by itself the one after it */
  z.strictObject({ type: z.literal("extreme"), ...extreme, to: z.union([z.strictObject(extreme), periodSchema]).optional() }),
  /** from the close before an event of data/events.json; `when` is the month it reports on or falls in, or its year; `on` means its day alone */
  z.strictObject({
    type: z.literal("event"),
    event: z.string().min(1),
    on: z.literal(true).optional(),
    when: z.strictObject({ month: month.optional(), year: year.optional() }).optional(),
  }),
  z.strictObject({ type: z.literal("all") }),
]);
export type Window = z.infer<typeof windowSchema>;

/** Where no window is named. */
export const DEFAULT_WINDOW: Window = { type: "past", count: 1, unit: "month" };

/** Whether it is the day, week, month or longer unit that the as-of date lies in. */
export function isPresent(window: Window): boolean {
  return window.type === "period" && window.period.type === "relative" && window.period.ago === 0;
}

/** Whether it is the day that is asked on: "today", "right now". */
export function isToday(window: Window): boolean {
  return isPresent(window) && window.type === "period" && window.period.type === "relative" && window.period.unit === "day";
}

/** Whether a window is the newest session alone: "today", "past day", "past session". */
export function isOneSession(window: Window): boolean {
  switch (window.type) {
    case "past":
      return window.unit === "day" && window.count === 1;
    case "sessions":
      return window.count === 1;
    case "period":
      return window.period.type === "relative" && window.period.unit === "day";
    default:
      return false;
  }
}
