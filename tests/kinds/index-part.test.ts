import { describe, expect, it } from "vitest";
import { ask, entriesFor } from "../../src/ask/respond.ts";
import type { Holdings } from "../../src/market/records/holdings.ts";
import { recordsOf } from "../../src/market/records/records.ts";
import type { Series } from "../../src/market/series.ts";
import { snapshotOf } from "../../src/market/snapshot.ts";
import { seriesOf } from "../support/market.ts";
import { lexicon, understood } from "../support/phrasings.ts";
import { holdingsOf } from "../support/records.ts";
import { endOf, reference } from "../support/reference.ts";

const META = { version: "1-test", createdAt: "2023-06-07T21:00:00.000Z", sample: false };
const week = (symbol: string, base: number, end: number): Series =>
  seriesOf(symbol, { "2023-06-01": base, "2023-06-02": base, "2023-06-05": base, "2023-06-06": base, "2023-06-07": end });
// Apple, a fifth of the index at the base, rises by 20%; the index by 6%: four of its points are Apple's, and the rest rose by 2 of 80
const series = [week("SPX", 1000, 1060), week("AAPL", 100, 120), week("XOM", 50, 50), week("RUT", 1000, 1010)];
const list = holdingsOf("IVV", "2023-06-02", { AAPL: 0.2, XOM: 0.4, TSLA: 0.4 });
const asked = (text: string, holdings: readonly Holdings[] = [list], market: readonly Series[] = series) =>
  ask(text, lexicon, { reference, snapshot: snapshotOf(market, META, recordsOf({ holdings })), now: endOf("2023-06-07") });

describe("an index without a part of it", () => {
  it("is what its return leaves of the part's weight and return, said to be approximate", () => {
    const answer = asked("S&P 500 ex-Apple this week");
    expect(answer.values).toMatchObject({ without: ["AAPL"], approximate: true, weight: 0.2, weightsOf: "2023-06-02" });
    const returns = answer.values.returns as Record<string, number>;
    expect(returns["SPX ex AAPL"]).toBeCloseTo(0.02 / 0.8, 12);
    expect(returns.SPX).toBeCloseTo(0.06, 12);
    expect(answer.values.partReturn).toBeCloseTo(0.2, 12);
    expect(answer.values.contribution).toBeCloseTo(0.04, 12);
    expect(answer.headline).toBe("S&P 500 without Apple: about +2.5% this week (with: +6.00%).");
    expect(answer.caveats).toEqual([
      "Approximate: fund weights rounded to 0.01%, held since Fri 2 Jun 2023, ignoring later additions, removals and buybacks.",
    ]);
  });

  it("sums to the index: weight × part + (1 − weight) × rest", () => {
    const { values } = asked("the S&P 500 without Apple and Exxon this week");
    const { weight, partReturn, returns } = values as { weight: number; partReturn: number; returns: Record<string, number> };
    expect(weight * partReturn + (1 - weight) * returns["SPX ex AAPL XOM"]!).toBeCloseTo(returns.SPX!, 12);
  });

  it("answers whether it rose", () => {
    expect(asked("is the S&P 500 up without Apple this week?")).toMatchObject({
      values: { verdict: true },
      headline: expect.stringMatching(/^Yes: /),
    });
  });

  it("is refused where no weights are known, what is left out is no member, or a member has no closes", () => {
    const headline = (text: string, holdings?: readonly Holdings[]) => {
      const answer = asked(text, holdings);
      expect(answer.values.reason).toBe("no data");
      return answer.headline;
    };
    expect(headline("S&P 500 without Apple this week", [])).toContain("no holdings file of IVV was known");
    expect(headline("S&P 500 without Palantir this week")).toBe(
      "Palantir is not among the holdings of IVV and so is not part of the S&P 500.",
    );
    expect(headline("S&P 500 without Tesla this week")).toContain(
      "Tesla in the S&P 500 cannot be measured: TSLA without closes on both Fri 2 Jun 2023 and Wed 7 Jun 2023.",
    );
    expect(headline("Nasdaq 100 without Apple this week")).toContain(
      "The weights of the Nasdaq-100 are not in the data: no fund that tracks it has holdings that can be read.",
    );
  });

  it("loads the fund's lists and every series, and of other questions neither", () => {
    expect(entriesFor(asked("S&P 500 ex-Apple this week").question)).toEqual(["holdings/IVV/", "series/", "total/"]);
    expect(entriesFor(asked("S&P 500 this week").question)).toEqual([]);
  });

  it.each([
    ["S&P ex-Mag 7 ytd", 'performance SPX | this year without=["MAG7"]'],
    ["S&P 500 without the Magnificent Seven this year", 'performance SPX | this year without=["MAG7"]'],
    ["the other 493 this year", 'performance SPX | this year without=["MAG7"]'],
    ["S&P 493 ytd", 'performance SPX | this year without=["MAG7"]'],
    ["S&P excluding Apple this year", 'performance SPX | this year without=["AAPL"]'],
    ["excluding Nvidia, how did the S&P do this year?", 'performance SPX | this year without=["NVDA"]'],
    ["S&P 500 outside the Magnificent Seven ytd", 'performance SPX | this year without=["MAG7"]'],
    ["S&P minus Apple this year", 'performance SPX | this year without=["AAPL"]'],
    // weights of the Nasdaq are not kept: a difference of two returns, as of two that are no part of each other
    ["Nasdaq minus Apple this year", "compare IXIC AAPL | this year"],
    ["S&P less the Nasdaq this year", "compare SPX IXIC | this year"],
    ["Apple minus the S&P this year", "compare AAPL SPX | this year"],
    ["S&P without the Nasdaq this year", "refusal not understood"],
    ["S&P ex energy this year", "refusal not understood"],
    ["S&P ex tech ytd", "refusal not understood"],
    ["Apple ex Microsoft this year", "refusal not understood"],
    ["worst week of the S&P without Apple", "refusal not understood"],
    ["S&P without Apple's gain this year", "refusal not understood"],
    ["S&P without Apple vs the Dow this year", "refusal not understood"],
    ["S&P 500 with dividends without Apple this year", "refusal not understood"],
    ["S&P without dividends this year", "performance SPX | this year"],
  ])("%s", (text, expected) => {
    expect(understood(text)).toBe(expected);
  });
});

describe("what a part contributed to an index", () => {
  it("is its weight at the base × its return, with points of the index and the share of the gain", () => {
    const answer = asked("contribution of Apple to the S&P 500 this week");
    expect(answer.values).toMatchObject({ weight: 0.2, effects: [{ name: "Apple" }] });
    const { contribution, residual, indexPoints, share } = answer.values as Record<string, number>;
    expect(contribution).toBeCloseTo(0.04, 12);
    expect(residual).toBeCloseTo(0.02, 12);
    expect(indexPoints).toBeCloseTo(40, 9);
    expect(share).toBeCloseTo(2 / 3, 12);
    expect(answer.headline).toBe("Apple contributed about +4.00 points to the S&P 500's +6.00% this week.");
    expect(answer.details.slice(0, 2)).toEqual([
      "Weight on Fri 2 Jun 2023: 20.00%. Return since: +20.00%.",
      "In index points: +40.00 of +60.00.",
    ]);
  });

  it("is no share of a gain that it did not go with", () => {
    const market = [...series.filter(({ symbol }) => symbol !== "AAPL"), week("AAPL", 100, 90)];
    const answer = asked("how many points of the S&P's gain this week came from Apple?", [list], market);
    expect(answer.values.share).toBeNull();
    expect(answer.headline).toContain("Apple contributed about −2.00 points to the S&P 500's +6.00% this week.");
  });

  it("is never a claim that is confirmed", () => {
    expect(asked("Apple contributed 4 points to the S&P's gain this week").headline).toMatch(/^Not testable/);
  });

  it.each([
    ["contribution of the Magnificent Seven to the S&P this year", "attribution SPX MAG7 | this year contribution=true"],
    ["how many points of the S&P's gain came from Apple?", "attribution SPX AAPL | past month contribution=true"],
    ["how much of the S&P's gain this year comes from the Magnificent Seven", "attribution SPX MAG7 | this year contribution=true"],
    ["how much did Apple contribute to the S&P this year?", "attribution SPX AAPL | this year contribution=true"],
    ["Apple's contribution to the S&P 500 since March", "attribution SPX AAPL | since March contribution=true"],
    ["what share of the S&P's gain this year is due to Nvidia", "attribution SPX NVDA | this year contribution=true"],
    ["explain the gap between the S&P and the Magnificent Seven this year", "attribution SPX MAG7 | this year"],
    ["how much of Apple's gain came from the S&P", "refusal not understood"],
    ["contribution of the S&P to Apple this year", "refusal not understood"],
    ["contribution of energy to the S&P this year", "refusal not understood"],
    ["contribution of Apple and Microsoft to the S&P this year", "refusal not understood"],
    ["contribution of Apple to Microsoft this year", "refusal not understood"],
  ])("%s", (text, expected) => {
    expect(understood(text)).toBe(expected);
  });
});
