import { describe, expect, it } from "vitest";
import { chartIn } from "../../src/market/providers/yahoo-answer.ts";
import { instrument } from "./instruments.ts";

/** The answer of two bars, with other indicators or none. */
const chart = (indicators: object, timestamp: readonly unknown[] = [1_704_724_200, 1_704_810_600]) =>
  chartIn({ meta: { symbol: "AAPL" }, timestamp, indicators }, "AAPL", instrument("AAPL")).bars.map(({ close, adjusted }) => [
    close,
    adjusted,
  ]);
const quote = [{ close: [185.56, 185.14] }];

describe("an answer of Yahoo's", () => {
  it("gives closes with their adjusted closes", () => {
    expect(chart({ quote, adjclose: [{ adjclose: [184.9, null] }] })).toEqual([
      [185.56, 184.9],
      [185.14, null],
    ]);
  });

  it.each([
    ["there are none", {}],
    ["there are fewer than bars", { adjclose: [{ adjclose: [184.9] }] }],
    ["there are more than bars", { adjclose: [{ adjclose: [184.9, 184.4, 184.1] }] }],
    ["they are something else", { adjclose: "none" }],
    ["their list is empty", { adjclose: [{}] }],
  ])("keeps its closes without adjusted ones where %s", (_, more) => {
    expect(chart({ quote, ...more })).toEqual([
      [185.56, null],
      [185.14, null],
    ]);
  });

  it("loses to a close that is no number that one alone", () => {
    expect(chart({ quote: [{ close: ["185.56", 185.14] }] })).toEqual([
      [Number.NaN, null],
      [185.14, null],
    ]);
  });

  it("is empty where it has no days", () => {
    expect(chart({ quote: [] }, [])).toEqual([]);
    expect(chart({ quote: [{}] }, [])).toEqual([]);
  });

  it.each([
    ["fewer closes than days", { quote: [{ close: [185.56] }] }, "it has 1 closes on 2 days"],
    ["more closes than days", { quote: [{ close: [185.56, 185.14, 186.19] }] }, "it has 3 closes on 2 days"],
    ["no closes", { quote: [{}] }, "it has 0 closes on 2 days"],
    ["no indicators", "none", "is not a chart"],
  ])("is refused with %s, whose days cannot be told", (_, indicators, why) => {
    expect(() => chart(indicators as object)).toThrow(why);
  });
});
