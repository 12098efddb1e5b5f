import { describe, expect, it } from "vitest";
import { ask, symbolsFor } from "../../src/ask/respond.ts";
import { isoOf } from "../../src/calendar/day.ts";
import type { Snapshot } from "../../src/market/snapshot.ts";
import { day, realPrices, realSeries, seriesOf, snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, exchange, reference } from "../support/reference.ts";

const asked = (text: string, data: Snapshot, asOf = "2023-06-07") => ask(text, lexicon, { reference, snapshot: data, now: endOf(asOf) });

/** Closes from 100 by the returns given, the last of them on 7 June 2023. */
function grown(symbol: string, returns: readonly number[]) {
  const dates: string[] = [];
  for (let i = 0, session = day("2023-06-07"); i <= returns.length; i++, session = exchange.sessionAtOrBefore(session - 1))
    dates.unshift(isoOf(session));
  const closes = [100];
  for (const each of returns) closes.push(closes.at(-1)! * (1 + each));
  return seriesOf(symbol, Object.fromEntries(dates.map((date, i) => [date, closes[i]!])));
}

/** Ups and downs of 1% and 2% in turn, then other ones. */
const market = Array.from({ length: 300 }, (_, i) => [0.01, -0.01, 0.02, -0.015][i % 4]!);
const spx = grown("SPX", market);
const rut = grown(
  "RUT",
  market.map((value) => 2 * value),
);
/** With the market for the first half, against it in the second. */
const turned = grown(
  "IXIC",
  market.map((value, i) => (i < 175 ? value : -value)),
);
const data = snapshot(spx, rut, turned);

describe("risk", () => {
  it("of twice the market's move is a beta of two at a correlation of one", () => {
    const answer = asked("beta of the Russell", data);
    expect(answer.window).toMatchObject({ label: "past year", base: "2022-06-07", end: "2023-06-07" });
    expect(answer.values.beta).toBeCloseTo(2, 10);
    expect(answer.values.correlation).toBeCloseTo(1, 10);
    expect(answer.values).toMatchObject({ sessions: 251, annualised: true, riskFree: null, verdict: null });
    // Ahead wherever the market rises.
    expect(answer.values.battingAverage).toBeCloseTo(
      Array.from(spx.close)
        .slice(-252)
        .filter((close, i, all) => i > 0 && close > all[i - 1]!).length / 251,
      12,
    );
    expect(answer.headline).toBe("Russell 2000 vs S&P 500: beta 2.00 over the past year.");
    expect(answer.details[0]).toContain("From 251 daily returns.");
  });

  it("tells how far one is ahead beside it where that is asked", () => {
    const { values, headline } = asked("Russell beta and excess return vs the S&P past year", data);
    const { RUT, SPX } = values.returns as Record<"RUT" | "SPX", number>;
    expect(values.spread).toBeCloseTo(RUT - SPX, 12);
    expect(headline).toContain("beta 2.00, excess return ");
    expect(asked("beta of the Russell", data).values).not.toHaveProperty("spread");
  });

  it("by itself has nothing to be held against", () => {
    const { values, headline } = asked("how volatile is the S&P?", data);
    expect(values).toMatchObject({ beta: null, correlation: null, trackingError: null, battingAverage: null, second: null });
    expect(headline).toBe("S&P 500 volatility 22.79% annualised over the past year.");
    expect(asked("risk of the S&P", data).headline).toContain("Sharpe ratio");
  });

  it("is annualised over no less than a year", () => {
    const { values, caveats, headline } = asked("Russell volatility ytd", data);
    expect(values).toMatchObject({
      volatility: null,
      trackingError: null,
      informationRatio: null,
      upCapture: null,
      sharpe: null,
      annualised: false,
    });
    expect(values.dailyVolatility).toBeGreaterThan(0.02);
    expect(headline).toContain("daily");
    expect(caveats[0]).toContain("nothing is annualised");
    expect(asked("tracking error of the Russell ytd", data).headline).toContain("% daily");
    expect(asked("Sharpe of the Russell ytd", data).headline).toContain("Sharpe ratio not known");
    expect(asked("volatility of the S&P today", data).values.reason).toBe("no data");
    expect(asked("beta of the Dow", data).values.reason).toBe("no data");
  });

  it("takes the 10-year yield of the day before for the Sharpe ratio where that is asked for and known throughout, and says so", () => {
    const ten = { ...spx, symbol: "US10Y", close: spx.close.map(() => 2.52) };
    const { values, details, sources } = asked("Sharpe of the S&P over the 10-year yield", snapshot(spx, ten));
    const returns = Array.from(spx.close)
      .slice(-252)
      .flatMap((close, i, all) => (i === 0 ? [] : [close / all[i - 1]! - 1 - 0.0001]));
    const average = returns.reduce((sum, each) => sum + each, 0) / 251;
    const slow = (average / Math.sqrt(returns.reduce((sum, each) => sum + (each - average) ** 2, 0) / 250)) * Math.sqrt(252);
    expect(values.sharpe).toBeCloseTo(slow, 8);
    expect(values.riskFree).toBe("US10Y");
    expect(details[0]).toContain("From 251 daily returns.");
    expect(sources.map(({ symbol }) => symbol)).toEqual(["SPX", "US10Y"]);
    const old = { ...ten, days: ten.days.subarray(0, 100), close: ten.close.subarray(0, 100) };
    expect(asked("Sharpe of the S&P over the 10-year yield", snapshot(spx, old)).values.riskFree).toBeNull();
  });

  it("sets the halves of the window against each other where that is asked", () => {
    const answer = asked("is the correlation of the Nasdaq with the S&P falling?", data);
    expect(answer.values).toMatchObject({ verdict: true, halves: { measure: "correlation", first: expect.closeTo(1, 6) } });
    expect(answer.headline).toBe("Yes: Nasdaq Composite vs S&P 500: correlation 0.00 over the past year.");
    expect(asked("is the Nasdaq's correlation rising?", data).values.verdict).toBe(false);
    expect(asked("is the Russell's beta rising past 3 sessions", data).values).toMatchObject({ halves: null, verdict: null });
    for (const measure of [
      "volatility",
      "sharpe",
      "beta",
      "tracking error",
      "information ratio",
      "upside capture",
      "downside capture",
      "batting average",
    ]) {
      expect([measure, asked(`rolling ${measure} of the Russell past year`, data).values.halves]).toEqual([
        measure,
        expect.objectContaining({ first: expect.any(Number), second: expect.any(Number) }),
      ]);
    }
  });

  it("compares two sides' own figures", () => {
    expect(asked("is the Russell more volatile than the S&P?", data)).toMatchObject({
      values: { verdict: true, second: { symbol: "SPX" } },
      headline: expect.stringMatching(/^Yes: .* volatility .* annualised vs the S&P 500's .* over the past year/),
    });
    expect(asked("is the S&P riskier than the Russell ytd?", data).values.verdict).toBe(false);
    expect(asked("does the Russell have a better Sharpe than the S&P ytd?", data).values.verdict).toBeNull();
    expect(asked("does the Russell have a better Sharpe than the S&P?", data).values.verdict).toEqual(expect.any(Boolean));
  });

  it("needs the 10-year yield beside its sides", () => {
    expect(symbolsFor(asked("beta of the Russell", data).question, reference)).toEqual(["RUT", "SPX", "US10Y"]);
  });
});

describe("risk that is stated, or has no figure", () => {
  it("is refused to have one where a side does not move", () => {
    const still = { ...spx, symbol: "DJI", close: spx.close.map(() => 100) };
    const { values, headline } = asked("correlation of the Dow with the S&P", snapshot(spx, still));
    expect(values.correlation).toBeNull();
    expect(headline).toContain("correlation not known");
    expect(asked("rolling correlation of the Dow with the S&P", snapshot(spx, still)).values.halves).toBeNull();
  });

  it("gives the three figures of two sides where none is named", () => {
    expect(asked("risk of the Russell", data).headline).toMatch(
      /^Russell 2000 vs S&P 500: beta 2\.00, correlation 1\.00, volatility \d+\.\d\d% annualised over the past year\.$/,
    );
  });

  it("answers which of two is less volatile by yes or no", () => {
    expect(asked("is the S&P less volatile than the Russell?", data).headline).toMatch(/^Yes: /);
    expect(asked("is the Russell less volatile than the S&P?", data).headline).toMatch(/^No: /);
  });
});

describe.skipIf(!realPrices)("risk on real closes (../shared/market-data/history)", () => {
  const real = realPrices
    ? snapshot(realSeries("RUT", "^RUT.csv"), realSeries("SPX", "^GSPC.csv"), realSeries("US10Y", "DGS10.csv"))
    : snapshot();

  // Computed apart from the project on the same closes.
  it("of the Russell against the S&P 500 over the year to 7 June 2023 is what is found apart from the project", () => {
    const { values, window } = asked("what is the beta of the Russell to the S&P over the past year?", real);
    expect(window).toMatchObject({ base: "2022-06-07", end: "2023-06-07" });
    const expected = {
      beta: 1.1071107659087094,
      correlation: 0.9153404237049357,
      volatility: 0.2520929607849953,
      trackingError: 0.10393885278968605,
      battingAverage: 0.49800796812749004,
    };
    for (const [name, value] of Object.entries(expected)) expect(values[name]).toBeCloseTo(value, 10);
    expect(values).toMatchObject({ sessions: 251, riskFree: null });
  });
});

describe("a yield beside a market", () => {
  // a yield that moves by as many basis points as the market by hundredths of a percent, turned
  const levels = [4];
  for (const value of market) levels.push(levels.at(-1)! - value * 10);
  const yields = seriesOf("US10Y", Object.fromEntries([...spx.days].map((each, i) => [isoOf(each), levels[i]!])));

  it("is correlated by its daily changes, and has no other figure", () => {
    const { values, headline } = asked("correlation of the 10-year yield and the S&P 500 past year", snapshot(spx, yields));
    expect(values).toEqual({ correlation: expect.closeTo(-1, 6), sessions: expect.any(Number) });
    expect(headline).toMatch(/^S&P 500 vs 10-year yield: correlation −1\.00/);
  });

  it("has no beta to it", () => {
    expect(asked("beta of the S&P 500 to the 10-year yield", snapshot(spx, yields)).question.kind).toBe("refusal");
  });
});
