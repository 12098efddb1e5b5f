import { type Day, dayOf, isoOf, partsOf } from "../../calendar/day.ts";
import { easterSunday, holidaysOf } from "../../calendar/holidays.ts";
import type { Period } from "../../calendar/window.ts";
import { type Found, readYear } from "./periods.ts";

/** Holidays as people name them, by the exchange's own name for the day it closes. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["labor day", "Labor Day"],
  ["labour day", "Labor Day"],
  ["memorial day", "Memorial Day"],
  ["thanksgiving", "Thanksgiving Day"],
  ["thanksgiving day", "Thanksgiving Day"],
  ["christmas", "Christmas Day"],
  ["christmas day", "Christmas Day"],
  ["xmas", "Christmas Day"],
  ["good friday", "Good Friday"],
  ["juneteenth", "Juneteenth"],
  ["independence day", "Independence Day"],
  ["mlk day", "Martin Luther King Jr. Day"],
  ["martin luther king day", "Martin Luther King Jr. Day"],
  ["presidents day", "Washington's Birthday"],
  ["new year", "New Year's Day"],
  ["new years", "New Year's Day"],
  ["new year day", "New Year's Day"],
  ["new years day", "New Year's Day"],
  ["easter", "Easter"],
]);
const LONGEST_NAME = 4;
const FIRST_WORDS = new Set([...NAMES.keys()].map((name) => name.split(" ")[0]!));

/** Days that are named by the holiday beside them. */
const BESIDE: ReadonlyMap<string, Named> = new Map([
  ["black friday", { holiday: "Thanksgiving Day", days: 1 }],
  ["the day after thanksgiving", { holiday: "Thanksgiving Day", days: 1 }],
  ["day after thanksgiving", { holiday: "Thanksgiving Day", days: 1 }],
  ["the day before thanksgiving", { holiday: "Thanksgiving Day", days: -1 }],
  ["thanksgiving eve", { holiday: "Thanksgiving Day", days: -1 }],
  ["the day before christmas", { holiday: "Christmas Day", days: -1 }],
  ["day before christmas", { holiday: "Christmas Day", days: -1 }],
  ["christmas eve", { holiday: "Christmas Day", days: -1 }],
  ["the day after christmas", { holiday: "Christmas Day", days: 1 }],
  ["boxing day", { holiday: "Christmas Day", days: 1 }],
]);

/** "Labor Day 2022", "Thanksgiving last year", "New Year's": the latest up to the day, or that of the year named. */
export function readHoliday(words: readonly string[], at: number, today: Day): Found<Period> | undefined {
  if (!FIRST_WORDS.has(words[at] ?? "")) return undefined;
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
    const holiday = NAMES.get(words.slice(at, at + length).join(" "));
    if (holiday !== undefined) return dated({ holiday, days: 0 }, words, at + length, at, today);
  }
  return undefined;
}

/** "Black Friday", "the day after Thanksgiving 2022", "Christmas Eve": days that no preposition need lead. */
export function readBesideHoliday(words: readonly string[], at: number, today: Day): Found<Period> | undefined {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 1; length--) {
    const named = BESIDE.get(words.slice(at, at + length).join(" "));
    if (named !== undefined) return dated(named, words, at + length, at, today);
  }
  return undefined;
}

interface Named {
  readonly holiday: string;
  /** days after it, negative before */
  readonly days: number;
}

/** The day of the year that stands at `next`, else the latest. */
function dated({ holiday, days }: Named, words: readonly string[], next: number, at: number, today: Day): Found<Period> | undefined {
  const of = words[next] === "of" || words[next] === "in" ? 1 : 0;
  const { year: present } = partsOf(today);
  const relative = /^(?:last|this) year$/.test(words.slice(next + of, next + of + 2).join(" ")) ? words[next + of] : undefined;
  const year = relative === undefined ? readYear(words[next + of]) : present - (relative === "last" ? 1 : 0);
  const on = (each: number): Day | undefined => {
    const day = dayIn(holiday, each);
    return day === undefined ? undefined : day + days;
  };
  const day = year === undefined ? [present, present - 1].map(on).find((each) => each !== undefined && each <= today) : on(year);
  const behind = year === undefined ? 0 : of + (relative === undefined ? 1 : 2);
  return day === undefined ? undefined : { value: { type: "date", date: isoOf(day) }, length: next - at + behind };
}

function dayIn(name: string, year: number): Day | undefined {
  if (name === "Easter") return easterSunday(year);
  // the day itself, not the one on which the exchange makes up for it
  if (name === "Christmas Day") return dayOf(year, 12, 25);
  return [...holidaysOf(year)].find(([, each]) => each === name)?.[0];
}
