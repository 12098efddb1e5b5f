import type { CalendarUnit } from "../../calendar/window.ts";
import { phrases } from "./forms.ts";

const NAMES: Readonly<Record<CalendarUnit, readonly string[]>> = {
  day: ["day", "session", "trading day"],
  week: ["week"],
  month: ["month"],
  quarter: ["quarter"],
  half: ["half year"],
  year: ["year", "calendar year"],
};
const LEADS = ["on", "in", "over", "during", "on the", "in the"];
const RELATIVES = ["when", "that", "where", "in which", "on which", "during which"];

/** The sense of "on days when", "in months in which" and the like, by the unit that they name. */
export const onDaysOf: Readonly<Record<CalendarUnit, string>> = {
  day: "onDays",
  week: "inWeeks",
  month: "inMonths",
  quarter: "inQuarters",
  half: "inHalves",
  year: "inYears",
};

function sayings(unit: CalendarUnit): string {
  return NAMES[unit]
    .flatMap((name) => [
      ...RELATIVES.flatMap((relative) => [
        ...LEADS.map((lead) => `${lead} ${name}s ${relative}`),
        `on a ${name} ${relative}`,
        `in a ${name} ${relative}`,
      ]),
      `on ${name}s`,
      `in ${name}s`,
    ])
    .join(" | ");
}

/** Words in front of what chooses the stretches that something is asked of, and those that say that it is at the same time. */
export const onDays: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(onDaysOf).map(([unit, sense]) => [sense, phrases(sayings(unit as CalendarUnit))])),
  sameTime: phrases(
    "that day | that very day | the same day | on that day | on the same day | that same day | that week | the same week | in that week | in the same week | that month | the same month | in that month | in the same month | meanwhile | in the meantime | at the time",
  ),
  while: phrases("while | at the same time as | and at the same time"),
};
