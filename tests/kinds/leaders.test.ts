import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import type { Series } from "../../src/market/series.ts";
import { seriesOf, snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";

const asked = (text: string, ...series: readonly Series[]) =>
  ask(text, lexicon, { reference, snapshot: snapshot(...series), now: endOf("2023-06-07") });

/** The three sessions of the week and as many before them, the base of each stretch first: 30 May, 2 June. */
const DATES = ["2023-05-30", "2023-05-31", "2023-06-01", "2023-06-02", "2023-06-05", "2023-06-06", "2023-06-07"];
/** A close at the first base, one at the second, one at the end. */
const closes = (symbol: string, first: number, base: number, end: number): Series =>
  seriesOf(symbol, Object.fromEntries(DATES.map((date, i) => [date, [first, first, first, base, base, base, end][i]!])));
/** The same from the second base on. */
const young = (symbol: string, base: number, end: number): Series =>
  seriesOf(symbol, { "2023-06-02": base, "2023-06-05": base, "2023-06-06": base, "2023-06-07": end });

// before: Apple +10 %, Microsoft 0 %, Tesla −10 %; this week: Microsoft +5 %, Apple +1 %, Tesla −2 %
const giants = [closes("AAPL", 100, 110, 111.1), closes("MSFT", 100, 100, 105), closes("TSLA", 100, 90, 88.2)];
const index = closes("SPX", 100, 100, 102);

describe("a ranking", () => {
  it("goes from the highest return down, against the index, with the place of the first in as many sessions before", () => {
    const answer = asked("best Magnificent Seven stock this week", ...giants, index);
    const ranking = answer.values.ranking as { symbol: string; return: number }[];
    expect(ranking.map(({ symbol }) => symbol)).toEqual(["MSFT", "AAPL", "TSLA"]);
    expect(ranking[0]!.return).toBeCloseTo(0.05, 12);
    expect(answer.values.spreadToBenchmark).toBeCloseTo(0.03, 12);
    expect(answer.values).toMatchObject({ benchmark: { symbol: "SPX" }, rankBefore: 2, missing: ["GOOGL", "AMZN", "NVDA", "META"] });
    expect(answer.headline).toBe("Microsoft +5.00 %, 3.00 points ahead of S&P 500 this week; then Apple +1.00 % and Tesla −2.00 %.");
    expect(answer.details).toEqual(["Microsoft was number 2 of 3 members in as many sessions before."]);
    expect(answer.caveats).toEqual(["Left out for want of data: GOOGL, AMZN, NVDA and META."]);
    expect(answer.table!.rows.map(([symbol]) => symbol)).toEqual(["MSFT", "AAPL", "TSLA", "SPX"]);
  });

  it("names those whose closes have dividends in, counts them where they are many, and says it of all only where it is true of all", () => {
    const adjusted = (series: Series): Series => ({ ...series, basis: "total" });
    const [apple, microsoft, tesla] = giants.map(adjusted) as [Series, Series, Series];
    const four = [apple, microsoft, tesla, adjusted(closes("AMZN", 100, 100, 101))];
    const headline = (...series: Series[]): string => asked("best Magnificent Seven stock this week", ...series, index).headline;
    expect(headline(giants[0]!, microsoft, giants[2]!)).toMatch(/Tesla −2\.00 %\. Dividends are included for MSFT\.$/);
    expect(headline(...four, closes("META", 100, 100, 100))).toMatch(/ Dividends are included for 4 of 5\.$/);
    expect(headline(...four)).toMatch(/ Dividends are included\.$/);
  });

  it("begins at the other end where the worst is asked for", () => {
    const answer = asked("worst Magnificent Seven stock this week", ...giants, index);
    expect(answer.values.spreadToBenchmark).toBeCloseTo(-0.04, 12);
    expect(answer.values.rankBefore).toBe(3);
    expect(answer.headline).toBe("Tesla −2.00 %, 4.00 points behind S&P 500 this week; then Apple +1.00 % and Microsoft +5.00 %.");
  });

  it("counts those that did better or worse than another that is named", () => {
    // Microsoft +5 %, Apple +1 %, Tesla −2 %; the index +2 %
    expect(asked("how many of the Magnificent Seven beat the S&P this week", ...giants, index).headline).toBe(
      "1 of 3 ahead of S&P 500 (+2.00 %) this week: Microsoft +5.00 %.",
    );
    expect(asked("which Magnificent Seven stocks trailed the S&P this week", ...giants, index).headline).toBe(
      "2 of 3 behind S&P 500 (+2.00 %) this week: Tesla −2.00 % and Apple +1.00 %.",
    );
    expect(asked("which Magnificent Seven stocks beat the S&P this week", ...giants).headline).toBe(
      "There are no closes of SPX in the data.",
    );
    expect(asked("which Magnificent Seven stock beat the S&P this week", ...giants, index).headline).toMatch(
      /^Microsoft \+5\.00 %, 3\.00 points ahead/,
    );
  });

  it("names as many as are asked for", () => {
    expect(asked("top 1 Magnificent Seven stock this week", ...giants, index).headline).toBe(
      "Microsoft +5.00 %, 3.00 points ahead of S&P 500 this week.",
    );
    expect(asked("top 2 Magnificent Seven stocks this week", ...giants, index).headline).toMatch(/; then Apple \+1\.00 %\.$/);
  });

  it("names those that rose or fell, the furthest first", () => {
    const all = [...giants, young("META", 100, 99)];
    expect(asked("which of the Magnificent Seven are up this week?", ...all, index).headline).toBe(
      "2 of 4 up this week: Microsoft +5.00 % and Apple +1.00 %.",
    );
    expect(asked("which of the Magnificent Seven are down this week?", ...all, index).headline).toBe(
      "2 of 4 down this week: Tesla −2.00 % and Meta Platforms −1.00 %.",
    );
    expect(asked("which of the Magnificent Seven are down this week?", giants[0]!, giants[1]!).headline).toBe("0 of 2 down this week.");
  });

  it("is not held against an index that has no closes", () => {
    const answer = asked("best Magnificent Seven stock this week", ...giants);
    expect(answer.values).toMatchObject({ benchmark: null, spreadToBenchmark: null });
    expect(answer.headline).toBe("Microsoft +5.00 % this week; then Apple +1.00 % and Tesla −2.00 %.");
    expect(answer.reading).not.toContain("against");
  });

  it("says nothing of the sessions before where the data do not reach back", () => {
    const answer = asked("best Magnificent Seven stock this week", young("AAPL", 100, 101), young("MSFT", 100, 105));
    expect(answer.values.rankBefore).toBeNull();
    expect(answer.details).toEqual([]);
  });

  it("is refused with fewer than two members, and where the stretch has no closes", () => {
    expect(asked("best Magnificent Seven stock this week", index)).toMatchObject({
      values: { reason: "no data" },
      headline: "There are closes of none of Magnificent Seven in the data.",
    });
    expect(asked("best Magnificent Seven stock this week", giants[0]!).headline).toBe(
      "There are closes of AAPL of Magnificent Seven in the data.",
    );
    expect(asked("best Magnificent Seven stock in 2015", ...giants)).toMatchObject({ values: { reason: "no data" } });
  });

  it("has nobody left out where every member has closes", () => {
    const members = ["AAPL", "MSFT", "GOOGL", "AMZN", "NVDA", "META", "TSLA"];
    const all = members.map((symbol, i) => young(symbol, 100, 100 + i));
    const answer = asked("best Magnificent Seven stock this week", ...all, index);
    expect(answer.values).toMatchObject({ missing: [], ranking: [{ symbol: "TSLA" }, { symbol: "META" }, ...Array(5).fill({})] });
    expect(answer.caveats).toEqual([]);
  });

  it("takes another index where one is named", () => {
    const answer = asked(
      "which sectors are beating the Nasdaq this week?",
      young("XLK", 100, 107),
      young("XLE", 100, 98),
      young("IXIC", 100, 104),
    );
    expect(answer.values.benchmark).toMatchObject({ symbol: "IXIC" });
    expect(answer.values.spreadToBenchmark).toBeCloseTo(0.03, 12);
  });
});
