import { type Day, isoOf, partsOf } from "../../calendar/day.ts";
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

/** "Labor Day 2022", "Thanksgiving", "New Year's": the latest up to the day, or that of the year named. */
export function readHoliday(words: readonly string[], at: number, today: Day): Found<Period> | undefined {
  if (!FIRST_WORDS.has(words[at] ?? "")) return undefined;
  for (let length = LONGEST_NAME; length > 0; length--) {
    const name = at + length <= words.length ? NAMES.get(words.slice(at, at + length).join(" ")) : undefined;
    if (name === undefined) continue;
    const year = readYear(words[at + length]);
    const day = year === undefined ? latest(name, today) : dayIn(name, year);
    return day === undefined ? undefined : { value: { type: "date", date: isoOf(day) }, length: length + (year === undefined ? 0 : 1) };
  }
  return undefined;
}

function latest(name: string, today: Day): Day | undefined {
  const { year } = partsOf(today);
  return [year, year - 1].map((each) => dayIn(name, each)).find((day) => day !== undefined && day <= today);
}

function dayIn(name: string, year: number): Day | undefined {
  if (name === "Easter") return easterSunday(year);
  return [...holidaysOf(year)].find(([, each]) => each === name)?.[0];
}
