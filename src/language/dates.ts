import type { Window } from "../calendar/window.ts";
import type { Reading } from "./reading.ts";

/**
 * Claims the window named as the stretch at whose end a state is asked for. "At the start of the year" is no end of one.
 * @returns null where none is named; undefined where it is no stretch of the calendar, or more than one is named
 */
export function takeDate(reading: Reading): Window | null | undefined {
  const [item] = reading.unclaimed("window");
  const window = reading.window();
  if (window === null) return null;
  if (window === "several" || window.type !== "period" || /\b(?:start|beginning|early)\b/i.test(item?.raw ?? "")) return undefined;
  return window;
}
