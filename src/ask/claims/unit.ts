import { isSingleDay } from "../../calendar/resolve.ts";
import type { CalendarUnit, Window } from "../../calendar/window.ts";
import type { Unit } from "./piece.ts";

export const DAY: Unit = { per: "day", month: null };

/** The calendar unit that a stretch fills; null for any other. */
export function unitOf(window: Window): Unit | null {
  if (window.type === "past") return null;
  if (window.type !== "period") return null;
  const { period } = window;
  if (isSingleDay(period)) return DAY;
  if (period.type === "relative") return { per: period.unit, month: null };
  const per: Readonly<Record<string, CalendarUnit>> = { month: "month", quarter: "quarter", half: "half", year: "year", week: "week" };
  const unit = per[period.type];
  return unit === undefined ? null : { per: unit, month: null };
}
