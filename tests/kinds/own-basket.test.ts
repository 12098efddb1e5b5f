import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import type { Series } from "../../src/market/series.ts";
import { seriesOf, snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";
import { seriesOver } from "../support/sessions.ts";

const asked = (text: string, ...series: readonly Series[]) =>
  ask(text, lexicon, { reference, snapshot: snapshot(...series), now: endOf("2023-06-07") });

/** The session before the week and its three. */
const week = (symbol: string, base: number, ...closes: readonly [number, number, number]): Series =>
  seriesOf(symbol, { "2023-06-02": base, "2023-06-05": closes[0], "2023-06-06": closes[1], "2023-06-07": closes[2] });

// +100% by way of +50%, and −50%: equal amounts are +25%, after +12.5% and +25%
const apple = week("AAPL", 100, 150, 200, 200);
const tesla = week("TSLA", 200, 150, 100, 100);
const index = week("SPX", 100, 101, 102, 110);

describe("a basket of one's own", () => {
  it("is equal amounts at the base, held, and says so", () => {
    const answer = asked("a basket of Apple and Tesla this week", apple, tesla);
    expect(answer.question).toMatchObject({ kind: "performance", sides: ["AAPL+TSLA"] });
    expect(answer.values.returns).toEqual({ "AAPL+TSLA": expect.closeTo(0.25, 12) });
    expect(answer.headline).toBe("Apple + Tesla +25.00% this week.");
    expect(answer.reading).toContain("Apple + Tesla: AAPL, TSLA, equal amounts at the base, held.");
  });

  it("is held against a market", () => {
    const { values } = asked("equal-weight Apple and Tesla vs the S&P this week", apple, tesla, index);
    expect(values).toMatchObject({ leader: "AAPL+TSLA", spread: expect.closeTo(0.15, 12) });
  });

  it("has a drawdown of its own", () => {
    const falls = week("META", 100, 100, 80, 80);
    // (1.5 + 1) / 2 = 1.25, then (2 + 0.8) / 2 = 1.4 and, Apple back at 100, (1 + 0.8) / 2 = 0.9
    const { values } = asked("drawdown of a basket of Apple and Meta", week("AAPL", 100, 150, 200, 100), falls);
    expect(values).toMatchObject({ drawdown: expect.closeTo(0.9 / 1.4 - 1, 12) });
  });

  it("leaves out and names a member without data", () => {
    const answer = asked("equal-weight Apple, Palantir and Tesla this week", apple, tesla);
    expect(answer.values.returns).toEqual({ "AAPL+PLTR+TSLA": expect.closeTo(0.25, 12) });
    expect(answer.caveats).toContain("Apple + Palantir + Tesla without PLTR: no data.");
  });
});

describe("a basket with weights", () => {
  const total = (series: Series): Series => ({ ...series, basis: "total" });
  const step = (symbol: string, april: number, may: number, june: number): Series =>
    total(
      seriesOver(symbol, "2023-03-31", "2023-06-07", (_, date) =>
        date < "2023-04-28" ? 100 : date < "2023-05-31" ? april : date < "2023-06-07" ? may : june,
      ),
    );

  it("is brought back to them at the end of each month, with dividends", () => {
    // April: 0.6 × 1.5 + 0.4 = 1.3; May: 0.6 × 100/150 + 0.4 × 2 = 1.2 of it; June: 0.6 × 1.1 + 0.4 of that
    const answer = asked("60/40 SPY/TLT since 31 March", step("SPY", 150, 100, 110), step("TLT", 100, 200, 200));
    expect(answer.values.returns).toEqual({ "0.6*SPY+0.4*TLT": expect.closeTo(1.3 * 1.2 * 1.06 - 1, 12) });
    expect(answer.values.basis).toBe("total");
    expect(answer.reading).toContain("SPY, TLT, with dividends, rebalanced to these weights at the end of each month.");
  });

  it("is refused by the name of the one that has no total return", () => {
    const tlt = step("TLT", 100, 200, 200);
    const plain = asked("60/40 SPX/TLT since 31 March", index, tlt);
    expect(plain).toMatchObject({
      values: { reason: "no data" },
      headline: "There are no dividend-adjusted closes for the S&P 500: a price index has none.",
    });
    expect(asked("60/40 SPY/TLT since 31 March", tlt).headline).toBe("The data have no closes for the SPDR S&P 500 fund.");
  });

  it("is held against total returns alone", () => {
    const sides = [step("SPY", 150, 100, 110), step("TLT", 100, 200, 200)];
    expect(asked("a 60/40 portfolio of SPY and TLT vs SPY since 31 March", ...sides).values.returns).toMatchObject({
      SPY: expect.closeTo(0.1, 12),
    });
    expect(asked("a 60/40 portfolio of SPY and TLT vs the S&P since 31 March", ...sides, index).values).toMatchObject({
      reason: "no data",
    });
  });
});
