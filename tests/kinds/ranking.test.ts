import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import type { Series } from "../../src/market/series.ts";
import { seriesOf, snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";
import { sessionsBetween } from "../support/sessions.ts";

/** 300 sessions up to 7 June 2023. */
const DATES = sessionsBetween("2022-01-03", "2023-06-07").slice(-300);
const asked = (text: string, ...series: readonly Series[]) =>
  ask(text, lexicon, { reference, snapshot: snapshot(...series), now: endOf("2023-06-07") });
/** Closes by the number of the session, 0 to 299. */
const made = (symbol: string, close: (i: number) => number): Series =>
  seriesOf(symbol, Object.fromEntries(DATES.map((date, i) => [date, close(i)])));

const giants = [
  // at 200 until session 40, at 100 then: 50% below its record, and at its 52-week high, as 252 closes back is session 48
  made("TSLA", (i) => (i < 40 ? 200 : 100)),
  // 100, and 90 at the end
  made("AAPL", (i) => (i < 299 ? 100 : 90)),
  // rising by one a session: at its record
  made("MSFT", (i) => 100 + i),
];

describe("members ranked by a figure", () => {
  it("stand below their record closes, the furthest first, or the closest", () => {
    const far = asked("which Magnificent Seven stock is furthest below its high?", ...giants);
    expect(far.question).toMatchObject({ kind: "ranking", measure: "drawdown", first: "lowest", group: "Magnificent Seven" });
    expect(far.headline).toBe("Furthest below its record close: Tesla −50.00%.");
    const ranking = far.values.ranking as { symbol: string; drawdown: number }[];
    expect(ranking.map(({ symbol }) => symbol)).toEqual(["TSLA", "AAPL", "MSFT"]);
    expect(ranking.map(({ drawdown }) => drawdown)).toEqual([-0.5, 90 / 100 - 1, 0]);
    expect(far.values).toMatchObject({ counted: 3, members: 7, missing: ["GOOGL", "AMZN", "NVDA", "META"] });
    expect(far.caveats[0]).toMatch(/^The ranking leaves out GOOGL, AMZN, NVDA and META/);
    expect(asked("which of the Magnificent Seven is closest to its record high?", ...giants).headline).toBe(
      "Closest to its record close: Microsoft 0.00%.",
    );
  });

  it("are held against the highest of their last 252 closes where 52 weeks are named", () => {
    const { values } = asked("which Magnificent Seven stock is furthest from its 52-week high?", ...giants);
    expect(values.ranking).toMatchObject([
      { symbol: "AAPL", distance52WeekHigh: 90 / 100 - 1 },
      { distance52WeekHigh: 0 },
      { distance52WeekHigh: 0 },
    ]);
  });

  it("are named and counted where they are beyond a bound", () => {
    const answer = asked("which of the Magnificent Seven are above their 200-day average?", ...giants);
    // the last 200 closes of Microsoft are 200 to 399, their mean 299.5; those of Apple 199 times 100 and 90; Tesla's all 100
    const { above, counted, ranking } = answer.values as { above: number; counted: number; ranking: unknown };
    expect([above, counted]).toEqual([1, 3]);
    expect(ranking).toEqual([{ symbol: "MSFT", distance: expect.closeTo(399 / 299.5 - 1, 12) }]);
    expect(answer.headline).toBe("1 of 3 above their 200-day average: Microsoft +33.22%.");
  });

  it("are ranked by how they moved over a stretch, by the year only where there is one", () => {
    // Apple goes up and down by a tenth, Microsoft by a hundredth
    const swings = [made("AAPL", (i) => (i % 2 === 0 ? 100 : 110)), made("MSFT", (i) => (i % 2 === 0 ? 100 : 101))];
    const year = asked("most volatile Magnificent Seven stock over the past year", ...swings);
    expect(year.window).toMatchObject({ base: "2022-06-07", end: "2023-06-07" });
    const [first, second] = year.values.ranking as { symbol: string; volatility: number }[];
    // the sample deviation of n returns, half of them up by 10% and half down by 10/110
    const n = DATES.length - 1 - DATES.indexOf("2022-06-07");
    const deviation = (up: number, down: number): number => {
      const mean = (up + down) / 2;
      return Math.sqrt((n / 2) * ((up - mean) ** 2 + (down - mean) ** 2) * (1 / (n - 1)) * 252);
    };
    expect(first).toEqual({ symbol: "AAPL", volatility: expect.closeTo(deviation(0.1, -10 / 110), 2) });
    expect(second!.volatility).toBeCloseTo(deviation(0.01, -1 / 101), 3);
    const short = asked("which Magnificent Seven stock had the lowest volatility this year?", ...swings);
    expect((short.values.ranking as { symbol: string }[])[0]).toEqual({ symbol: "MSFT", dailyVolatility: expect.closeTo(0.01, 3) });
    expect(short.caveats).toContain("Less than a year, so nothing is annualised: the figures are daily.");
  });

  it("are the sides named one by one, too; two have their volatilities compared elsewhere", () => {
    const text = "which of Apple, Microsoft and Tesla has the deepest drawdown?";
    expect(asked(text, ...giants)).toMatchObject({
      question: { kind: "ranking", members: ["AAPL", "MSFT", "TSLA"], group: null },
      headline: "Furthest below its record close: Tesla −50.00%.",
    });
    expect(asked("which is more volatile, Apple or Microsoft?", ...giants).question.kind).toBe("risk");
  });

  it("are refused where fewer than two have closes, or more than one figure is named", () => {
    expect(asked("which Magnificent Seven stock is furthest below its high?", giants[0]!)).toMatchObject({
      values: { reason: "no data" },
      headline: "Only 1 of 7 has that figure, too few to rank.",
    });
    expect(asked("which of the Magnificent Seven has the highest RSI and the highest beta?", ...giants).question.kind).toBe("refusal");
  });
});
