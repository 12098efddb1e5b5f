import type { CalendarUnit } from "../../calendar/window.ts";
import { phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

const NAMES: Readonly<Record<CalendarUnit, readonly string[]>> = {
  day: ["day", "session", "trading day"],
  week: ["week"],
  month: ["month"],
  quarter: ["quarter"],
  half: ["half year"],
  year: ["year", "calendar year"],
};

const RELATIVE = ["when", "that", "where", "in which", "on which", "during which"];

const SENSES: Readonly<Record<CalendarUnit, string>> = {
  day: "onDays",
  week: "inWeeks",
  month: "inMonths",
  quarter: "inQuarters",
  half: "inHalves",
  year: "inYears",
};

/** The sense of "on days when", "in months in which" and the like. */
export const senseOf = (unit: CalendarUnit): string => SENSES[unit];

export const UNITS = Object.keys(NAMES) as CalendarUnit[];

function sayings(unit: CalendarUnit): string {
  const led = ["on", "in", "over", "during", "on the", "in the"];
  return NAMES[unit]
    .flatMap((name) => [
      ...RELATIVE.flatMap((relative) => [
        ...led.map((lead) => `${lead} ${name}s ${relative}`),
        `on a ${name} ${relative}`,
        `in a ${name} ${relative}`,
      ]),
      `on ${name}s`,
      `in ${name}s`,
    ])
    .join(" | ");
}

/** What the words mean that this kind alone takes. */
export const words: Words = {
  ...Object.fromEntries(UNITS.map((unit) => [senseOf(unit), phrases(sayings(unit))])),
  sameTime: phrases(
    "that day | that very day | the same day | on that day | on the same day | that same day | that week | the same week | in that week | in the same week | that month | the same month | in that month | in the same month | meanwhile | in the meantime | at the time",
  ),
  while: phrases("while | at the same time as | and at the same time"),
};
