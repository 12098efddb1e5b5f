import type { CalendarUnit } from "../../../calendar/window.ts";
import { readMonth, readUnit } from "../../../language/time/periods.ts";
import type { Unit } from "../piece.ts";
import type { Scan } from "./scan.ts";

export interface Counted {
  readonly unit: Unit;
  readonly length: number;
}

const MONTH_WORDS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** "day", "one-day", "weekly", "first half", "May", "January-to-June": what a superlative or a run counts in. */
export function unitAt(scan: Scan, at: number): Counted | undefined {
  const { texts, lattice } = scan;
  const word = texts[at] ?? "";
  const one = /^(?:one|single|1)$/.test(word) ? 1 : 0;
  const trading = texts[at + one] === "trading" ? 1 : 0;
  const named = texts[at + one + trading] ?? "";
  const unit = /^sessions?$/.test(named) ? "day" : (ADJECTIVES.get(named) ?? readUnit(named));
  if (unit !== undefined && !(unit === "half" && one === 1)) return { unit: { per: unit, month: null }, length: one + trading + 1 };
  const half = (lattice[at] ?? []).find(
    (piece) => piece.slot === "window" && piece.window.type === "period" && piece.window.period.type === "half",
  );
  if (half?.slot === "window" && half.window.type === "period" && half.window.period.type === "half")
    return { unit: { per: "half", month: half.window.period.half * 6 - 5 }, length: half.length };
  const quarter = (lattice[at] ?? []).find(
    (piece) =>
      piece.slot === "window" &&
      piece.lead === "" &&
      piece.window.type === "period" &&
      piece.window.period.type === "quarter" &&
      piece.window.period.year === undefined,
  );
  if (quarter?.slot === "window" && quarter.window.type === "period" && quarter.window.period.type === "quarter")
    return { unit: { per: "quarter", month: quarter.window.period.quarter * 3 - 2 }, length: quarter.length };
  const [first, last] = [readMonth(word), texts[at + 1] === "to" ? readMonth(texts[at + 2]) : undefined];
  if (first !== undefined && last !== undefined)
    return last - first === 5 && first % 6 === 1 ? { unit: { per: "half", month: first }, length: 3 } : undefined;
  if (first !== undefined && MONTH_WORDS.test(word) && !/^\d/.test(texts[at + 1] ?? ""))
    return { unit: { per: "month", month: first }, length: 1 };
  return undefined;
}

/** Adjectives of the units of the calendar. */
export const ADJECTIVES: ReadonlyMap<string, CalendarUnit> = new Map([
  ["daily", "day"],
  ["weekly", "week"],
  ["monthly", "month"],
  ["quarterly", "quarter"],
  ["annual", "year"],
  ["yearly", "year"],
]);
