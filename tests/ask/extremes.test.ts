import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import type { Series } from "../../src/market/series.ts";
import { seriesOf, snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";

const asked = (text: string, ...series: readonly Series[]) =>
  ask(text, lexicon, { reference, snapshot: snapshot(...series), now: endOf("2023-06-07") });
const DATES = ["2023-06-01", "2023-06-02", "2023-06-05", "2023-06-06", "2023-06-07"];
const week = (symbol: string, closes: readonly number[]) =>
  seriesOf(symbol, Object.fromEntries(closes.map((close, i) => [DATES[i]!, close])));

describe("a stretch that begins at a low", () => {
  it("begins at the low that the present bull market rose from, not at a lower one of old", () => {
    // 50 → 100: a bull market; 100 → 60: a bear market; 60 → 72: the present bull market
    expect(asked("Russell since the low", week("RUT", [50, 100, 60, 72, 75]))).toMatchObject({
      window: { base: "2023-06-05" },
      values: { returns: { RUT: 0.25 } },
    });
  });

  it("begins at the lowest close of a bear market that goes on", () => {
    expect(asked("Russell since the low", week("RUT", [40, 100, 79, 64, 72])).window).toMatchObject({ base: "2023-06-06" });
  });

  it("begins at the lowest close of all where there has been neither", () => {
    expect(asked("Russell since the low", week("RUT", [100, 98, 96, 97, 99])).window).toMatchObject({ base: "2023-06-05" });
  });

  it("begins at the market's low where the market is one of the sides", () => {
    const answer = asked("Russell vs S&P since the low", week("RUT", [100, 50, 60, 70, 80]), week("SPX", [100, 99, 98, 70, 90]));
    expect(answer.window).toMatchObject({ base: "2023-06-06" });
  });
});

describe("a stretch that begins at a high", () => {
  it("begins at the highest close of the month that is named", () => {
    expect(asked("Russell since the June high", week("RUT", [90, 110, 100, 99, 88]))).toMatchObject({
      window: { base: "2023-06-02" },
      values: { returns: { RUT: 88 / 110 - 1 } },
    });
  });

  it("is refused where the data hold no close of that stretch", () => {
    expect(asked("Russell since the March 2015 low", week("RUT", [90, 110, 100, 99, 88]))).toMatchObject({ values: { reason: "no data" } });
  });
});
