import { type Lookup, nameOf } from "../market/lookup.ts";
import type { Oracle } from "./oracle.ts";

/** Windows offered while a person types, the usual ones first. */
const WINDOWS =
  "today,yesterday,this week,last week,past week,this month,last month,past month,this quarter,last quarter,past 3 months,past 6 months,this year,last year,past year,past 5 years,since the Covid low,since the last Fed decision,since the last jobs report,in 2022,all time".split(
    ",",
  );
/** Instruments offered before anything is typed. */
const USUAL = [
  "SPX",
  "IXIC",
  "NDX",
  "DJI",
  "RUT",
  "VIX",
  "MAG7",
  "AAPL",
  "MSFT",
  "NVDA",
  "AMZN",
  "GOOGL",
  "META",
  "TSLA",
  "XLK",
  "XLF",
  "XLE",
];
const MOST_SUGGESTIONS = 25;

/** What is offered while a person types. */
export function suggestionsFrom(lookup: Lookup): Pick<Oracle, "suggestInstruments" | "suggestWindows"> {
  return {
    suggestInstruments: (typed) => {
      const found =
        typed.trim() === "" ? USUAL.flatMap((symbol) => lookup.bySymbol(symbol) ?? []) : lookup.nearest(typed, MOST_SUGGESTIONS);
      return found.map((named) => ({ name: nameOf(named), value: nameOf(named) }));
    },
    suggestWindows: (typed) => {
      const wanted = typed.trim().toLowerCase();
      return WINDOWS.filter((window) => window.toLowerCase().includes(wanted)).map((window) => ({ name: window, value: window }));
    },
  };
}
