import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import type { Holdings } from "../../src/market/records/holdings.ts";
import { recordsOf } from "../../src/market/records/records.ts";
import type { Series } from "../../src/market/series.ts";
import { snapshotOf } from "../../src/market/snapshot.ts";
import { seriesOf, snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { holdingsOf } from "../support/records.ts";
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

// before: Apple +10%, Microsoft 0%, Tesla −10%; this week: Microsoft +5%, Apple +1%, Tesla −2%
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
    expect(answer.headline).toBe("Microsoft +5.00% this week, 3.00 points ahead of S&P 500.");
    expect(answer.details).toEqual([
      "Then Apple +1.00% and Tesla −2.00%.",
      "Over the same number of sessions before that, Microsoft ranked 2nd of 3.",
    ]);
    expect(answer.caveats).toEqual([
      "The ranking leaves out GOOGL, AMZN, NVDA and META (data missing or doubted), so first place is not certain.",
    ]);
    expect(answer.table!.rows.map(([symbol]) => symbol)).toEqual(["MSFT", "AAPL", "TSLA", "SPX"]);
  });

  it("names those whose closes have dividends in, counts them where they are many, and says it of all only where it is true of all", () => {
    const adjusted = (series: Series): Series => ({ ...series, basis: "total" });
    const [apple, microsoft, tesla] = giants.map(adjusted) as [Series, Series, Series];
    const four = [apple, microsoft, tesla, adjusted(closes("AMZN", 100, 100, 101))];
    const headline = (...series: Series[]): string => asked("best Magnificent Seven stock this week", ...series, index).headline;
    expect(headline(giants[0]!, microsoft, giants[2]!)).toBe(
      "Microsoft +5.00% this week, 3.00 points ahead of S&P 500. Dividends are included for MSFT.",
    );
    expect(headline(...four, closes("META", 100, 100, 100))).toMatch(/ Dividends are included for 4 of 5\.$/);
    expect(headline(...four)).toMatch(/ Dividends are included\.$/);
  });

  it("begins at the other end where the worst is asked for", () => {
    const answer = asked("worst Magnificent Seven stock this week", ...giants, index);
    expect(answer.values.spreadToBenchmark).toBeCloseTo(-0.04, 12);
    expect(answer.values.rankBefore).toBe(3);
    expect(answer.headline).toBe("Tesla −2.00% this week, 4.00 points behind S&P 500.");
  });

  it("counts those that did better or worse than another that is named", () => {
    // Microsoft +5%, Apple +1%, Tesla −2%; the index +2%
    expect(asked("how many of the Magnificent Seven beat the S&P this week", ...giants, index).headline).toBe(
      "1 of 3 ahead of S&P 500 (+2.00%) this week: Microsoft +5.00%.",
    );
    expect(asked("which Magnificent Seven stocks trailed the S&P this week", ...giants, index).headline).toBe(
      "2 of 3 behind S&P 500 (+2.00%) this week: Tesla −2.00% and Apple +1.00%.",
    );
    expect(asked("which Magnificent Seven stocks beat the S&P this week", ...giants).headline).toBe("The data have no closes for SPX.");
    expect(asked("which Magnificent Seven stock beat the S&P this week", ...giants, index).headline).toMatch(
      /^Microsoft \+5\.00% this week, 3\.00 points ahead/,
    );
  });

  it("names as many as are asked for", () => {
    expect(asked("top 1 Magnificent Seven stock this week", ...giants, index).headline).toBe(
      "Microsoft +5.00% this week, 3.00 points ahead of S&P 500.",
    );
    const two = asked("top 2 Magnificent Seven stocks this week", ...giants, index);
    expect(two.headline).toBe("Microsoft +5.00% and Apple +1.00% this week.");
    expect(two.details).toContain("S&P 500: +2.00%.");
    expect(asked("top 2 Magnificent Seven stocks this week vs the S&P", ...giants, index).headline).toBe(
      "Microsoft +5.00% this week, 3.00 points ahead of S&P 500.",
    );
  });

  it("says whether one of a group is its best or its worst, and its place where it is neither", () => {
    const { headline, verdict } = asked("is Apple the best Magnificent Seven stock this week?", ...giants, index);
    expect([headline, verdict]).toEqual(["No: Apple +1.00% this week, 2nd of 3; best: Microsoft +5.00%.", false]);
    const worst = asked("was Tesla the worst of the Magnificent Seven this week?", ...giants, index);
    expect([worst.headline, worst.verdict]).toEqual(["Yes: Tesla −2.00% this week, 4.00 points behind S&P 500.", true]);
    expect(asked("is Microsoft the worst of the Magnificent Seven this week?", ...giants, index).headline).toBe(
      "No: Microsoft +5.00% this week, 3rd of 3 from the bottom; worst: Tesla −2.00%.",
    );
  });

  it("names those that rose or fell, the furthest first", () => {
    const all = [...giants, young("META", 100, 99)];
    expect(asked("which of the Magnificent Seven are up this week?", ...all, index).headline).toBe(
      "2 of 4 up this week: Microsoft +5.00% and Apple +1.00%.",
    );
    expect(asked("which of the Magnificent Seven are down this week?", ...all, index).headline).toBe(
      "2 of 4 down this week: Tesla −2.00% and Meta Platforms −1.00%.",
    );
    expect(asked("which of the Magnificent Seven are down this week?", giants[0]!, giants[1]!).headline).toBe(
      "None of the 2 fell this week.",
    );
  });

  it("names those that went at least so far, and says where none did", () => {
    const headline = (text: string): string => asked(text, ...giants, index).headline;
    expect(headline("which of the Magnificent Seven are up more than 1% this week")).toBe(
      "2 of 3 up 1% or more this week: Microsoft +5.00% and Apple +1.00%.",
    );
    expect(headline("which of the Magnificent Seven fell at least 2% this week")).toBe("1 of 3 down 2% or more this week: Tesla −2.00%.");
    expect(headline("which of the Magnificent Seven are up at least 6% this week")).toBe("0 of 3 up 6% or more this week.");
  });

  it("is not held against an index that has no closes", () => {
    const answer = asked("best Magnificent Seven stock this week", ...giants);
    expect(answer.values).toMatchObject({ benchmark: null, spreadToBenchmark: null });
    expect(answer.headline).toBe("Microsoft +5.00% this week.");
    expect(answer.reading).not.toContain("against");
  });

  it("says nothing of the sessions before where the data do not reach back", () => {
    const answer = asked("best Magnificent Seven stock this week", young("AAPL", 100, 101), young("MSFT", 100, 105));
    expect(answer.values.rankBefore).toBeNull();
    expect(answer.details).toEqual(["Then Apple +1.00%."]);
  });

  it("is refused with fewer than two members, and where the stretch has no closes", () => {
    expect(asked("best Magnificent Seven stock this week", index)).toMatchObject({
      values: { reason: "no data" },
      headline: "The data have no closes for any of the Magnificent Seven.",
    });
    expect(asked("best Magnificent Seven stock this week", giants[0]!).headline).toBe(
      "Of the Magnificent Seven, only AAPL has closes in the data, too few to rank.",
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

/** Three of Energy, one of them without closes, and three of Information Technology. */
const SECTORS: Readonly<Record<string, string>> = { XOM: "Energy", CVX: "Energy", SLB: "Energy" };
const list = holdingsOf("IVV", "2023-04-06", { XOM: 0.3, CVX: 0.2, SLB: 0.1, AAPL: 0.2, MSFT: 0.1, TSLA: 0.1 });
const inSectors: Holdings = {
  ...list,
  holdings: list.holdings.map((row) => ({ ...row, sector: SECTORS[row.symbol] ?? "Information Technology" })),
};

describe("members of a sector", () => {
  const about = { version: "1-test", createdAt: "2023-06-07T21:00:00.000Z", sample: false };
  const all = [...giants, young("XOM", 100, 97), young("CVX", 100, 99), index];
  const ranked = (text: string) =>
    ask(text, lexicon, {
      reference,
      snapshot: snapshotOf(all, about, recordsOf({ holdings: [inSectors] })),
      now: endOf("2023-06-07"),
    });

  it("are those that the fund's own column puts in it, ranked against the index", () => {
    const answer = ranked("best members of the energy sector this week");
    expect(answer.values).toMatchObject({
      ranking: [
        { symbol: "CVX", return: expect.closeTo(-0.01, 12) },
        { symbol: "XOM", return: expect.closeTo(-0.03, 12) },
      ],
      benchmark: { symbol: "SPX" },
      counted: 2,
      members: 3,
    });
    expect(answer.headline).toBe("Chevron −1.00% and Exxon Mobil −3.00% this week.");
    expect(answer.reading).toContain("Members of S&P 500 Energy according to the holdings of IVV on Thu 6 Apr 2023");
    expect(answer.caveats).toContain("2 of 3 members are counted; the others lack a close on one of the two days.");
  });

  it("are the same whether the sector is Technology or Information Technology", () => {
    expect(ranked("biggest losers in tech this week").values).toMatchObject({
      ranking: [{ symbol: "TSLA" }, { symbol: "AAPL" }, { symbol: "MSFT" }],
    });
  });

  it("are refused where too few have closes", () => {
    expect(ranked("worst utilities stocks this week").values).toMatchObject({ reason: "no data" });
  });

  it("are named from both ends where both are asked for", () => {
    const answer = ranked("best and worst S&P 500 stock this week");
    expect(answer.headline).toBe("Best this week: Microsoft +5.00%; worst: Exxon Mobil −3.00%.");
    const symbols = (key: string) => (answer.values[key] as { symbol: string }[]).map(({ symbol }) => symbol);
    expect(symbols("ranking")).toEqual(["MSFT", "AAPL", "CVX", "TSLA", "XOM"]);
    expect(symbols("bottom")).toEqual(["XOM", "TSLA", "CVX", "AAPL", "MSFT"]);
  });
});

describe("both ends of a basket", () => {
  it("are named, and the ranking begins with the best", () => {
    const answer = asked("worst and best Magnificent Seven stock this week", ...giants, index);
    expect(answer.headline).toBe("Best this week: Microsoft +5.00%; worst: Tesla −2.00%.");
    expect(answer.values).toMatchObject({
      ranking: [{ symbol: "MSFT" }, { symbol: "AAPL" }, { symbol: "TSLA" }],
      bottom: [{ symbol: "TSLA" }, {}, {}],
    });
  });

  it("never name one twice", () => {
    expect(asked("best and worst 3 Magnificent Seven stocks this week", ...giants).headline).toBe(
      "Best this week: Microsoft +5.00%; worst: Tesla −2.00%.",
    );
  });
});
