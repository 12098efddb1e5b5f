import { describe, expect, it } from "vitest";
import { isoOf } from "../../../src/calendar/day.ts";
import { checkedIn } from "../../support/claims-corpus.ts";
import { sampleMarket } from "../../support/sample.ts";

/** Closes of the sample market, and the figures of a report on one of its days, reckoned here from two closes each. */
const SPX = sampleMarket.series("SPX")!;
const NAMES = { SPX: "The S&P 500", IXIC: "The Nasdaq composite", RUT: "The Russell 2000" } as const;
/** Twelve sessions of different months, every 37th back from the last but a few. */
const DAYS = Array.from({ length: 12 }, (_, i) => SPX.days[SPX.days.length - 5 - 37 * i]!);

interface Facts {
  readonly name: string;
  readonly asOf: string;
  readonly close: number;
  readonly day: number;
  readonly points: number;
  readonly year: number;
  readonly run: number;
  readonly belowHigh: number;
  readonly high: string;
}

function factsOf(symbol: keyof typeof NAMES, day: number): Facts {
  const { days, close } = sampleMarket.series(symbol)!;
  const at = days.indexOf(day);
  const yearBefore = days.findLastIndex((each) => isoOf(each) < `${isoOf(day).slice(0, 4)}-01-01`);
  const up = close[at]! > close[at - 1]!;
  let run = 1;
  while (close[at - run]! > close[at - run - 1]! === up && close[at - run] !== close[at - run - 1]) run += 1;
  let high = 0;
  for (let i = 1; i <= at; i++) if (close[i]! > close[high]!) high = i;
  return {
    name: NAMES[symbol],
    asOf: isoOf(day),
    close: close[at]!,
    day: close[at]! / close[at - 1]! - 1,
    points: close[at]! - close[at - 1]!,
    year: close[at]! / close[yearBefore]! - 1,
    run,
    belowHigh: close[at]! / close[high]! - 1,
    high: isoOf(days[high]!),
  };
}

const cases = DAYS.flatMap((day) => (Object.keys(NAMES) as (keyof typeof NAMES)[]).map((symbol) => factsOf(symbol, day)));
const said = (value: number, decimals: number): string =>
  Math.abs(value).toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
const verb = (value: number): string => (value > 0 ? "rose" : "fell");

describe("the claims of a report on a day of the sample market", () => {
  it.each(cases)("$name on $asOf", (facts) => {
    const { name, asOf, close, day, points, year, run, belowHigh } = facts;
    const report = (off: number): string =>
      [
        `${name} ${verb(day)} ${said(points, 2)} points, or ${said((Math.abs(day) + off) * 100, 2)}%, to ${said(close, 2)}.`,
        `It is ${year > 0 ? "up" : "down"} ${said((Math.abs(year) + off) * 100, 2)}% this year.`,
        ...(run > 1 ? [`It has now ${day > 0 ? "risen" : "fallen"} ${run + (off > 0 ? 1 : 0)} days in a row.`] : []),
        ...(belowHigh < 0 ? [`It stands ${said((Math.abs(belowHigh) + off) * 100, 2)}% below its record.`] : []),
      ].join(" ");
    const verdicts = (text: string): string[] =>
      checkedIn(text, asOf, sampleMarket).map(({ text: words, verdict }) => `${verdict}: ${words}`);
    expect(verdicts(report(0)).filter((line) => !line.startsWith("confirmed"))).toEqual([]);
    expect(verdicts(report(0)).length).toBe(2 + Number(run > 1) + Number(belowHigh < 0));
    expect(verdicts(report(0.0005)).filter((line) => !line.startsWith("off"))).toEqual([]);
  });

  it("are more than sixty", () => {
    const count = cases.reduce((sum, { run, belowHigh }) => sum + 2 + Number(run > 1) + Number(belowHigh < 0), 0);
    expect(count).toBeGreaterThan(60);
  });
});
