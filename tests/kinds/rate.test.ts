import { describe, expect, it } from "vitest";
import { interpret } from "../../src/ask/interpret.ts";
import { ask } from "../../src/ask/respond.ts";
import { isYield, maturityOf } from "../../src/language/yields.ts";
import type { Snapshot } from "../../src/market/snapshot.ts";
import { day, realPrices, realSeries, seriesOf, snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";

const asked = (text: string, data: Snapshot, asOf = "2023-06-07") => ask(text, lexicon, { reference, snapshot: data, now: endOf(asOf) });

const ten = seriesOf("US10Y", {
  "2022-12-29": 3.83,
  "2022-12-30": 3.88,
  "2023-05-05": 3.44,
  "2023-05-31": 3.64,
  "2023-06-01": 3.61,
  "2023-06-06": 3.7,
  "2023-06-07": 3.79,
});
const two = seriesOf("US2Y", {
  "2022-12-29": 4.34,
  "2022-12-30": 4.41,
  "2023-05-05": 3.92,
  "2023-05-31": 4.4,
  "2023-06-01": 4.33,
  "2023-06-06": 4.52,
  "2023-06-07": 4.56,
});
const data = snapshot(ten, two);

describe("yields of the catalogue", () => {
  it("are all known by their symbols, and nothing else is", () => {
    for (const { symbol, kind } of reference.lookup.instruments) expect([symbol, isYield(symbol)]).toEqual([symbol, kind === "yield"]);
    expect(maturityOf("US10Y")).toBe(120);
    expect(maturityOf("US3M")).toBe(3);
    expect(maturityOf("SPX")).toBeNaN();
  });
});

describe("a yield", () => {
  it("is a level in percent and a change in basis points", () => {
    const answer = asked("how has the 10-year yield moved this month?", data);
    expect(answer.window).toEqual({ label: "this month", base: "2023-05-31", end: "2023-06-07" });
    expect(answer.values).toMatchObject({
      level: 3.79,
      changeBasisPoints: 15,
      baseLevel: 3.64,
      verdict: null,
      low: { date: "2023-06-01", level: 3.61 },
    });
    expect(answer.headline).toBe("10-year yield at 3.79%, +15 basis points this month.");
  });

  it("is asked for at a date: that day's level, or the last before it, which is said", () => {
    const answer = asked("where was the 10-year at the end of last year?", data);
    expect(answer.window).toBeNull();
    expect(answer.values).toMatchObject({ level: 3.88, date: "2022-12-30", changeBasisPoints: 5 });
    expect(answer.caveats).toEqual(["There is no close on Sat 31 Dec 2022, so the one before it, from Fri 30 Dec 2022, is used."]);
    expect(asked("where was the 10-year on 6 June 2023?", data)).toMatchObject({ values: { level: 3.7 }, caveats: [] });
  });

  it("is not known before its data, long after them, nor in the future", () => {
    expect(asked("where was the 10-year on 3 March 2020?", data).values.reason).toBe("no data");
    expect(asked("where was the 10-year on 3 March 2023?", data).values.reason).toBe("no data");
    expect(asked("where was the 10-year on 9 June 2023?", data).values.reason).toBe("no data");
    expect(asked("where was the 30-year on 6 June 2023?", data).values.reason).toBe("no data");
  });

  it("rises or falls, where that is asked", () => {
    expect(asked("are yields falling?", data).headline).toMatch(/^No: .*\+35 basis points/);
    expect(asked("are yields rising?", data).values.verdict).toBe(true);
    expect(asked("did the 2-year fall this week?", data).values.verdict).toBe(false);
  });

  it("is held against a level: now, within a stretch, or when last", () => {
    expect(asked("is the 10-year above 3.75%?", data).values).toMatchObject({ verdict: true, lastMet: "2023-06-07" });
    expect(asked("is the 10-year below 3.75%?", data).values).toMatchObject({ verdict: false, lastMet: "2023-06-06" });
    expect(asked("has the 10-year hit 3.88% this year?", data).values).toMatchObject({ verdict: false, lastMet: "2022-12-30" });
    expect(asked("was the 10-year above 3.85% on 30 December 2022?", data).values).toMatchObject({ verdict: true, level: 3.88 });
    expect(asked("when was the 10-year last above 10%", data).values).toMatchObject({ level: 10, hits: 0, met: { count: 0, last: null } });
  });

  it("has a highest and a lowest level", () => {
    const answer = asked("highest 10-year yield", data);
    expect(answer.values).toMatchObject({ high: { date: "2022-12-30", level: 3.88 } });
    expect(answer.headline).toContain("10-year yield, highest since 29 Dec 2022: 3.88% on 30 Dec 2022.");
    expect(asked("lowest 10-year yield this year", data).values).toMatchObject({ low: { date: "2023-05-05", level: 3.44 } });
  });
});

describe("two yields", () => {
  it("make a slope in basis points, the longer less the shorter unless said otherwise", () => {
    const answer = asked("is the yield curve inverted?", data);
    expect(answer.values).toMatchObject({
      slopeBasisPoints: -77,
      inverted: true,
      verdict: true,
      lastMet: "2023-06-07",
      levels: { US10Y: 3.79, US2Y: 4.56 },
    });
    expect(answer.headline).toBe("Yes: 10-year yield less 2-year yield at −77 bp, −29 over the past month.");
    expect(asked("was the curve inverted this month?", data).values).toMatchObject({ verdict: true, sessionsMet: 3 });
    expect(asked("2-year minus 10-year this month", data).values).toMatchObject({ slopeBasisPoints: 77, changeBasisPoints: 1 });
    expect(asked("is the curve steepening this month?", data).values).toMatchObject({ verdict: false, changeBasisPoints: -1 });
    expect(asked("is the curve flattening this month?", data).values.verdict).toBe(true);
  });

  it("need both series", () => {
    expect(asked("is the yield curve inverted?", snapshot(ten)).values.reason).toBe("no data");
  });

  it("are listed where there are more", () => {
    const thirty = { ...two, symbol: "US30Y" };
    expect(asked("2-year, 10-year and 30-year yields this month", snapshot(ten, two, thirty)).values).toMatchObject({
      changesBasisPoints: { US2Y: 16, US10Y: 15, US30Y: 16 },
    });
  });
});

describe("a yield beside a price", () => {
  it("is never given as a percent of a percent", () => {
    for (const text of ["Nasdaq vs 10-year this week", "10-year and S&P today", "did the 10-year beat the Dow"])
      expect(interpret(text, day("2023-06-07"), lexicon).question.kind).toBe("refusal");
  });
});

describe.skipIf(!realPrices)("the 10-year on FRED's closes (../shared/market-data/history/DGS10.csv)", () => {
  const real = realPrices ? snapshot(realSeries("US10Y", "DGS10.csv")) : snapshot();

  // Read off the file: 3.64 on 2023-05-31, 3.79 on 2023-06-07, 3.88 on 2022-12-30, 15.84 on 1981-09-30, 0.52 on 2020-08-04.
  it.each([
    ["how has the 10-year yield moved this month?", "2023-06-07", { level: 3.79, changeBasisPoints: 15 }],
    ["where was the 10-year at the end of last year?", "2023-06-07", { level: 3.88, date: "2022-12-30" }],
    ["highest 10-year yield ever", "2023-06-07", { high: { date: "1981-09-30", level: 15.84 } }],
    ["lowest 10-year yield ever", "2023-06-07", { low: { date: "2020-08-04", level: 0.52 } }],
  ])("%s, on %s", (text, asOf, values) => {
    expect(asked(text, real, asOf).values).toMatchObject(values);
  });
});
