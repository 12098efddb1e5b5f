import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import { seriesOf, snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";

const russell = seriesOf("RUT", {
  "2023-05-31": 40,
  "2023-06-01": 60,
  "2023-06-02": 50,
  "2023-06-05": 30,
  "2023-06-06": 45,
  "2023-06-07": 42,
});
/** It lacks 6 June, which is no common session. */
const market = seriesOf("SPX", { "2023-05-31": 100, "2023-06-01": 100, "2023-06-02": 125, "2023-06-05": 100, "2023-06-07": 100 });
const asked = (text: string) => ask(text, lexicon, { reference, snapshot: snapshot(russell, market), now: endOf("2023-06-07") });

describe("a ratio", () => {
  it("is refused of closes that come with dividends worked in, and says whose", () => {
    const total = { ...market, basis: "total" as const };
    const answer = ask("ratio of the Russell to the S&P", lexicon, {
      reference,
      snapshot: snapshot(russell, total),
      now: endOf("2023-06-07"),
    });
    expect(answer.headline).toBe("The closes of S&P 500 are dividend-adjusted, so they say nothing about price levels.");
  });

  it("is one close divided by the other, with its high, low and percentile on common sessions", () => {
    const { question, values } = asked("ratio of the Russell to the S&P");
    expect(question.kind).toBe("ratio");
    // 0.4, 0.6, 0.4, 0.3, 0.42
    expect(values).toMatchObject({
      ratio: 0.42,
      of: "RUT",
      against: "SPX",
      high: { date: "2023-06-01", value: 0.6 },
      low: { date: "2023-06-05", value: 0.3 },
      percentile: 4 / 5,
      sample: 5,
    });
  });

  it("changes from the base of a stretch to its end", () => {
    const { values, window } = asked("by how much did the Russell/S&P ratio change in June 2023?");
    expect(window).toMatchObject({ base: "2023-05-31", end: "2023-06-07" });
    expect(values.change).toBeCloseTo(0.42 / 0.4 - 1, 12);
  });

  it("was last as high on the latest earlier session at least as high", () => {
    expect(asked("Russell to S&P ratio: highest since when?").values.previous).toEqual({
      from: "2023-06-01",
      to: "2023-06-01",
      value: 0.6,
    });
    expect(asked("Russell to S&P ratio: lowest since when?").values.previous).toEqual({
      from: "2023-06-05",
      to: "2023-06-05",
      value: 0.3,
    });
  });

  it("stays where both closes are scaled alike", () => {
    const scaled = (factor: number) => {
      const of = { ...russell, close: russell.close.map((close) => close * factor) };
      const against = { ...market, close: market.close.map((close) => close * factor) };
      return ask("ratio of the Russell to the S&P", lexicon, {
        reference,
        snapshot: snapshot(of, against),
        now: endOf("2023-06-07"),
      }).values;
    };
    expect(scaled(4).ratio).toBeCloseTo(scaled(1).ratio as number, 12);
    expect(scaled(4).percentile).toBe(scaled(1).percentile);
  });

  it.each(["ratio of the Russell to the 10-year yield", "Sharpe ratio of the S&P", "is the ratio of the Russell to the S&P high?"])(
    "%s is no such question",
    (text) => {
      expect(asked(text).question.kind).not.toBe("ratio");
    },
  );
});
