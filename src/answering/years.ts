import { type Day, dayOf, parseDay } from "../calendar/day.ts";
import { LONGEST_CLOSURE } from "../calendar/exchange.ts";
import type { Window } from "../calendar/window.ts";
import type { Scene } from "./scene.ts";

/** Whole years where the window is made of them, else the days between its two closes. */
export function spanOfYears(
  window: Window,
  { base, end }: Pick<Scene, "base" | "end">,
): { readonly years: number } | { readonly days: number } {
  if (window.type === "past" && window.unit === "year") return { years: window.count };
  if (window.type === "period" && window.period.type === "year" && isFull(window.period.year, end)) return { years: 1 };
  if (window.type === "period" && window.period.type === "decade" && isFull(window.period.year + 9, end)) return { years: 10 };
  if (window.type === "range" && window.from.type === "year" && window.to.type === "year" && isFull(window.to.year, end))
    return { years: window.to.year - window.from.year + 1 };
  // "from the end of 2015 to the end of 2020"
  if (window.type === "range" && window.from.type === "date" && window.to.type === "date") {
    const [from, to] = [window.from.date, window.to.date];
    if (from.slice(5) === to.slice(5) && end >= parseDay(to)! - LONGEST_CLOSURE)
      return { years: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) };
  }
  return { days: end - base };
}

/** Whether closes reach the last days of a year. */
function isFull(year: number, end: Day): boolean {
  return end >= dayOf(year, 12, 31) - LONGEST_CLOSURE;
}
