import { isoOf } from "../calendar/day.ts";
import { isSingleDay } from "../calendar/resolve.ts";
import { back } from "../calendar/span.ts";
import type { Window } from "../calendar/window.ts";
import type { Filling } from "./filling.ts";

/**
 * The stretch at whose end a state is asked for; null where none is named; undefined where it is no stretch of the calendar, where more
 * than one is named, or where it is asked of any session of it ("has it closed below its average this year"). "A year ago" is a day.
 */
export function takeDate(filling: Filling): Window | null | undefined {
  const [part] = filling.free("window");
  const window = dayOfAgo(filling.window(), part?.raw ?? "", filling);
  if (window === null) return null;
  if (window === "several" || window.type !== "period" || /\b(?:start|beginning|early)\b/i.test(part?.raw ?? "")) return undefined;
  return asksOfAnySession(window, filling) ? undefined : window;
}

/** "A year ago" as the day that it is, where the window is a stretch of the calendar. */
export function dayOfAgo(window: Window | null | "several", raw: string, { today }: Pick<Filling, "today">): Window | null | "several" {
  if (window === null || window === "several" || window.type !== "period" || window.period.type !== "relative") return window;
  const { unit, ago } = window.period;
  if (!/\bago$/i.test(raw) || unit === "day") return window;
  return { type: "period", period: { type: "date", date: isoOf(back(today, ago, unit)) } };
}

/** "has it closed below its average this year": on any session of the stretch, not at its end. */
export function asksOfAnySession(window: Window, filling: Filling): boolean {
  if (filling.parts.some(({ raw }) => /^at (?:any|some) (?:point|time)$/i.test(raw))) return true;
  const perfect = /^(?:has|have)$/.test(
    filling.tokensBefore(Infinity).find((word) => /^(?:is|are|was|were|has|have|had|did|does|do)$/.test(word)) ?? "",
  );
  return perfect && filling.yesNo && window.type === "period" && !isSingleDay(window.period);
}
