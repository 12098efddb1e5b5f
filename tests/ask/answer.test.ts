import { describe, expect, it } from "vitest";
import { ask, symbolsFor } from "../../src/ask/respond.ts";
import { isoOf, parseDay } from "../../src/calendar/day.ts";
import type { Snapshot } from "../../src/market/snapshot.ts";
import { day, realPrices, realSeries, seriesOf, snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, exchange, reference } from "../support/reference.ts";

const asked = (text: string, data: Snapshot, asOf = "2023-06-07") => ask(text, lexicon, { reference, snapshot: data, now: endOf(asOf) });

/** The dates of so many sessions up to 7 June 2023, ascending. */
function lastSessions(count: number): string[] {
  const dates: string[] = [];
  for (let date = parseDay("2023-06-07")!; dates.length < count; date--) if (exchange.isSession(date)) dates.unshift(isoOf(date));
  return dates;
}
/** 100 first, more than 252 closes ago; 90 within them; 81 at the end. */
const closesOf300 = Array.from({ length: 300 }, (_, i) => (i === 0 ? 100 : i === 200 ? 90 : i === 299 ? 81 : 80));

/** Five sessions, the base of the week of 2023-06-05 among them. */
const week = (symbol: string, closes: readonly number[], options: Parameters<typeof seriesOf>[2] = {}) => {
  const dates = ["2023-06-01", "2023-06-02", "2023-06-05", "2023-06-06", "2023-06-07"];
  return seriesOf(symbol, Object.fromEntries(closes.map((close, i) => [dates[i]!, close])), options);
};
const rut = week("RUT", [99, 100, 101, 102, 103]);
const ixic = week("IXIC", [201, 200, 198, 202, 196]);

describe("a comparison", () => {
  it("gives both closes, both gaps, the days ahead and no multiple where one fell", () => {
    const answer = asked("Russell vs Nasdaq this week", snapshot(rut, ixic));
    expect(answer.window).toEqual({ label: "this week", base: "2023-06-02", end: "2023-06-07" });
    expect(answer.values).toMatchObject({
      leader: "RUT",
      multiple: null,
      daysAhead: 2,
      days: 3,
      baseCloses: { RUT: 100, IXIC: 200 },
      endCloses: { RUT: 103, IXIC: 196 },
      basis: "price",
    });
    expect(answer.values.spread).toBeCloseTo(0.03 - -0.02, 12);
    expect(answer.values.relative).toBeCloseTo(1.03 / 0.98 - 1, 12);
    expect(answer.headline).toBe("Russell 2000 ahead of Nasdaq Composite by 5.00 points this week: +3.00% vs −2.00%.");
    expect(answer.reading).toContain("Nasdaq Composite (IXIC)");
    expect(answer.sources.map(({ symbol, lastClose }) => [symbol, lastClose])).toEqual([
      ["RUT", "2023-06-07"],
      ["IXIC", "2023-06-07"],
    ]);
    expect(answer.caveats).toEqual([]);
  });

  it("answers yes or no where that was asked, in either direction", () => {
    const data = snapshot(rut, ixic);
    expect(asked("is the Russell beating the Nasdaq this week?", data).headline).toMatch(/^Yes: Russell 2000 ahead/);
    expect(asked("is the Russell lagging the Nasdaq this week?", data).headline).toMatch(/^No: Russell 2000 ahead/);
    expect(asked("is the Nasdaq lagging the Russell this week?", data).headline).toMatch(/^Yes: Nasdaq Composite behind/);
  });

  it("says how many times as large the larger gain is up to ten, and keeps the figure beyond", () => {
    // +20% against +2%, and +20% against +0.5%
    const [near, far] = [week("DJI", [100, 100, 100, 100, 102]), week("DJI", [100, 100, 100, 100, 100.5])];
    const strong = week("RUT", [100, 100, 100, 100, 120]);
    const text = "The larger gain is";
    expect(asked("Russell vs Dow this week", snapshot(strong, near)).details.join()).toContain(`${text} 10.00 times`);
    const answer = asked("Russell vs Dow this week", snapshot(strong, far));
    expect(answer.details.join()).not.toContain(text);
    expect(answer.values.multiple).toBeCloseTo(40, 9);
  });

  it("has no leader in a tie", () => {
    const answer = asked("Russell vs Dow this week", snapshot(rut, week("DJI", [198, 200, 202, 204, 206])));
    expect(answer.values).toMatchObject({ leader: null, spread: 0, multiple: 1 });
    expect(answer.headline).toContain("level with");
  });

  it("ranks three or more, by return and not by closeness to zero", () => {
    const answer = asked("Nasdaq vs Dow vs Russell this week", snapshot(rut, ixic, week("DJI", [300, 300, 300, 300, 285])));
    expect(answer.values).toMatchObject({
      leader: "RUT",
      spread: null,
      ranking: [{ symbol: "RUT" }, { symbol: "IXIC" }, { symbol: "DJI" }],
    });
    expect(answer.headline).toBe("Russell 2000 +3.00%, Nasdaq Composite −2.00% and Dow −5.00% this week.");
  });

  it("measures all sides to the end of the shortest and says so", () => {
    const short = seriesOf("RUT", { "2023-06-02": 100, "2023-06-05": 101 });
    const answer = asked("Russell vs Nasdaq this week", snapshot(short, ixic));
    expect(answer.window?.end).toBe("2023-06-05");
    expect(answer.values.returns).toEqual({ RUT: 101 / 100 - 1, IXIC: 198 / 200 - 1 });
    expect(answer.caveats).toEqual([
      "Stale: the data of RUT end on Mon 5 Jun 2023, but the session of Wed 7 Jun 2023 has closed; all sides are measured to Mon 5 Jun 2023.",
    ]);
  });

  it("says where a session is missing though the data go on", () => {
    const gappy = (symbol: string) => seriesOf(symbol, { "2023-06-02": 100, "2023-06-05": 101, "2023-06-08": 104 });
    const answer = asked("Russell vs Nasdaq from 2 June to 7 June", snapshot(gappy("RUT"), gappy("IXIC")), "2023-06-08");
    expect(answer.caveats).toEqual(["Wed 7 Jun 2023 is missing from the data; all sides are measured to Mon 5 Jun 2023."]);
  });

  it("does not look past the as-of date", () => {
    expect(asked("Russell vs Nasdaq this week", snapshot(rut, ixic), "2023-06-06").values.endCloses).toEqual({ RUT: 102, IXIC: 202 });
  });
});

describe("a performance", () => {
  it("answers each by itself, and yes, no or in part", () => {
    const data = snapshot(rut, ixic);
    expect(asked("Russell and Nasdaq this week", data).values.returns).toEqual({ RUT: 103 / 100 - 1, IXIC: 196 / 200 - 1 });
    expect(asked("is the Russell up this week?", data).headline).toMatch(/^Yes: /);
    expect(asked("is the Russell down this week?", data).headline).toMatch(/^No: /);
    expect(asked("are the Russell and the Nasdaq up this week?", data).headline).toMatch(/^Partly: /);
  });

  it("of today has no figure before the session has closed, whatever the data hold", () => {
    const answer = ask("Russell today", lexicon, { reference, snapshot: snapshot(rut), now: endOf("2023-06-07").set({ hour: 12 }) });
    expect(answer.headline).toBe("No close for the Russell 2000 today: its session has not closed.");
    expect(answer.values.reason).toBe("no data");
  });

  it("takes dividend-adjusted closes only where they are asked for, and says which it took", () => {
    const apple = week("AAPL", [100, 100, 100, 100, 100], { adjusted: [98, 98, 98, 99, 100] });
    expect(asked("Apple this week", snapshot(apple)).values).toMatchObject({ returns: { AAPL: 0 }, basis: "price" });
    const total = asked("Apple this week with dividends", snapshot(apple));
    expect(total.values).toMatchObject({ baseCloses: { AAPL: 98 }, basis: "total" });
    expect(total.reading).toContain("total returns with dividends");
  });

  it("leaves out days whose adjusted close is not known", () => {
    const apple = week("AAPL", [100, 100, 100, 100, 100], { adjusted: [Number.NaN, 98, 98, 99, 100] });
    expect(asked("Apple total return this week", snapshot(apple)).values.baseCloses).toEqual({ AAPL: 98 });
  });

  it("has no total return of an index of prices, nor of a stock without adjusted closes", () => {
    expect(
      asked("S&P 500 this week with dividends", snapshot(week("SPX", [1, 2, 3, 4, 5], { adjusted: [1, 2, 3, 4, 5] }))).values.reason,
    ).toBe("no data");
    expect(asked("S&P 500 this week with dividends", snapshot(week("SPX", [1, 2, 3, 4, 5]))).headline).toContain("a price index has none");
    expect(asked("Apple this week with dividends", snapshot(week("AAPL", [1, 2, 3, 4, 5]))).headline).toBe(
      "There are no dividend-adjusted closes for Apple in the data.",
    );
    expect(
      asked("Apple this week with dividends", snapshot(week("AAPL", [1, 2, 3, 4, 5], { adjusted: [1, 2, 3, 4, 5].map(() => Number.NaN) })))
        .values.reason,
    ).toBe("no data");
  });

  it("says that closes come adjusted where no plain ones are there", () => {
    const answer = asked("Apple this week", snapshot(week("AAPL", [98, 98, 98, 99, 100], { basis: "total" })));
    expect(answer.caveats).toEqual(["The closes of AAPL include dividends; plain closes are not in the data."]);
  });

  it("says whom dividends flatter, and that plain closes are there but too short", () => {
    const apple = week("AAPL", [98, 98, 98, 97, 96], { basis: "total" });
    const plain = seriesOf("AAPL", { "2023-06-01": 99, "2023-06-02": 99 });
    const [microsoft, tesla] = [week("MSFT", [100, 100, 100, 100, 100]), week("TSLA", [100, 100, 100, 100, 100])];
    expect(asked("Apple vs Microsoft this week", snapshot(apple, microsoft)).caveats).toEqual([
      "The closes of AAPL include dividends; plain closes are not in the data. Returns for MSFT exclude dividends, which flatters AAPL.",
    ]);
    expect(asked("Apple, Microsoft and Tesla this week", snapshot(plain, apple, microsoft, tesla)).caveats).toEqual([
      "The closes of AAPL include dividends; plain closes do not cover the time asked for. Returns for MSFT and TSLA exclude dividends, which flatters AAPL.",
    ]);
  });

  it("names the last close of the series that served, and not that of an older one with dividends", () => {
    const apple = week("AAPL", [100, 100, 100, 100, 100], { adjusted: [98, 98, 98, 99, 100] });
    const old = seriesOf("AAPL", { "2023-03-13": 90, "2023-03-14": 91 }, { basis: "total" });
    const source = { provider: "test", detail: "AAPL.csv", fetchedAt: "2023-03-14T21:00:00.000Z" };
    for (const data of [snapshot(apple, old), snapshot(apple, { ...old, source })]) {
      const answer = asked("Apple this week with dividends", data);
      expect(answer.values.baseCloses).toEqual({ AAPL: 98 });
      expect(answer.sources).toMatchObject([{ symbol: "AAPL", lastClose: "2023-06-07", from: "test AAPL" }]);
    }
  });

  it("prefers a series of adjusted closes of its own for a total return", () => {
    const data = snapshot(week("AAPL", [100, 100, 100, 100, 100]), week("AAPL", [90, 90, 92, 95, 99], { basis: "total" }));
    expect(asked("Apple this week with dividends", data).values.baseCloses).toEqual({ AAPL: 90 });
  });
});

describe("a basket", () => {
  const members = ["AAPL", "MSFT", "GOOGL", "AMZN", "NVDA", "META"];

  it("is worth the mean growth of its members since the base, and names the member without data", () => {
    const data = snapshot(...members.map((symbol, i) => week(symbol, [50, 100, 100, 100, 100 + 6 * i])), rut);
    const answer = asked("Magnificent Seven vs Russell this week", data);
    expect((answer.values.returns as Record<string, number>).MAG7).toBeCloseTo((0 + 6 + 12 + 18 + 24 + 30) / 600, 12);
    expect(answer.caveats).toEqual(["Magnificent Seven without TSLA: no data."]);
    expect(answer.table?.rows[0]).toEqual(["MAG7", "1.0000", "1.1500", "+15.00%"]);
  });

  it("leaves out a member that was listed after the base", () => {
    const young = seriesOf("META", { "2023-06-06": 10, "2023-06-07": 20 });
    const data = snapshot(...members.slice(0, 5).map((symbol) => week(symbol, [50, 100, 100, 100, 110])), young);
    const answer = asked("Magnificent Seven this week", data);
    expect((answer.values.returns as Record<string, number>).MAG7).toBeCloseTo(0.1, 12);
    expect(answer.caveats[0]).toBe("Magnificent Seven without META and TSLA: no data.");
  });

  it("has a low of its own", () => {
    const data = snapshot(...members.map((symbol) => week(symbol, [100, 90, 100, 100, 108])));
    expect(asked("Magnificent Seven since the June low", data).window?.base).toBe("2023-06-02");
  });
});

describe("a regime", () => {
  const bear = seriesOf("RUT", { "2023-06-01": 100, "2023-06-02": 79, "2023-06-05": 60, "2023-06-06": 66, "2023-06-07": 71 });

  it("gives both rules where they differ, with the closes that would flip each", () => {
    const bull = seriesOf("RUT", { "2023-06-01": 100, "2023-06-02": 79, "2023-06-05": 60, "2023-06-06": 66, "2023-06-07": 72 });
    const answer = asked("is the Russell in a bull market?", snapshot(bull));
    expect(answer.values).toMatchObject({
      asked: "bull",
      verdict: true,
      state: "bull",
      since: "2023-06-05",
      confirmedOn: "2023-06-07",
      sessionsToConfirm: 2,
      bullLevel: null,
      strict: { state: "bear", since: "2023-06-01", level: 100 },
    });
    expect(answer.values.bearLevel).toBeCloseTo(57.6, 10);
    expect(answer.details.at(-1)).toBe("By the strict rule, a bear market since Thu 1 Jun 2023; a close above 100.00 would end it.");
  });

  it("is over by the strict rule at a record alone", () => {
    const bull = seriesOf("RUT", { "2023-06-01": 100, "2023-06-02": 79, "2023-06-05": 60, "2023-06-06": 66, "2023-06-07": 72 });
    const strict = "the Russell 2000 has been in a bear market since 1 Jun 2023 by the strict rule: only a close above 100.00 ends it.";
    expect(asked("is the Russell's bear market over by the strict rule?", snapshot(bull)).headline).toBe(`No: ${strict}`);
    expect(asked("is the Russell in a bear market by the strict rule?", snapshot(bull)).headline).toBe(`Yes: ${strict}`);
    // a level is asked for, and no yes
    expect(asked("at what level is the Russell's bear market over by the strict rule?", snapshot(bull)).headline).toMatch(
      /^The Russell 2000 has/,
    );
  });

  it("has lasted so long or has not, from its extreme close on", () => {
    const lasted = (text: string) => asked(text, snapshot(bear)).verdict;
    expect(lasted("has the Russell been in a bear market for 4 sessions?")).toBe(true);
    expect(lasted("has the Russell been in a bear market for 5 sessions?")).toBe(false);
    expect(lasted("has the Russell been in a bear market for more than a week?")).toBe(false);
    expect(lasted("has the Russell been in a bull market for 2 sessions?")).toBe(false);
  });

  it("says how far the flip is in the headline", () => {
    expect(asked("are small caps in a bull market?", snapshot(bear)).headline).toBe(
      "No: the Russell 2000 has been in a bear market since 1 Jun 2023.",
    );
  });

  it("is neither while no close is 20% off an extreme", () => {
    const answer = asked("is the Russell in a bear market?", snapshot(rut));
    expect(answer.values).toMatchObject({ state: null, verdict: null, strict: null });
    expect(answer.headline).toContain("neither a bull nor a bear market");
  });

  it("counts no sessions to a first bull market", () => {
    const first = seriesOf("RUT", { "2023-06-01": 100, "2023-06-02": 120 });
    expect(asked("is the Russell in a bull market?", snapshot(first)).values).toMatchObject({
      state: "bull",
      sessionsToConfirm: null,
      slowestSince: null,
    });
  });

  it("looks at the end of a stretch that is named", () => {
    expect(asked("was the Russell in a bear market on 2 June 2023?", snapshot(bear)).values).toMatchObject({
      verdict: true,
      close: 79,
      confirmedOn: "2023-06-02",
    });
    expect(asked("was the Russell in a bear market in 2019?", snapshot(bear)).values.reason).toBe("no data");
    expect(asked("is the Dow in a bear market?", snapshot(bear)).values.reason).toBe("no data");
  });
});

describe("a drawdown", () => {
  const dow = seriesOf("DJI", { "2022-12-30": 90, "2023-01-03": 110, "2023-01-04": 88, "2023-06-06": 112, "2023-06-07": 100.8 });

  it("gives the high, the distance, the sessions since and what it takes to be back", () => {
    const answer = asked("how far is the Dow from its all-time high?", snapshot(dow));
    expect(answer.values).toMatchObject({ high: { date: "2023-06-06", close: 112 }, close: 100.8, atHigh: false, sessionsSinceHigh: 1 });
    expect(answer.values.drawdown).toBeCloseTo(-0.1, 12);
    expect(answer.values.maxDrawdown).toBeCloseTo(-0.2, 12);
    expect(answer.details[0]).toBe("It closed at 100.80 on Wed 7 Jun 2023.");
  });

  it("names the high that the sessions are counted from, also where the deepest fall goes before it", () => {
    const answer = asked("what was the Dow's worst drawdown?", snapshot(dow));
    expect(answer.headline).toBe("The Dow's deepest fall in the data: −20.00%, 3–4 Jan 2023.");
    expect(answer.details).toEqual([
      "Recovered on Tue 6 Jun 2023.",
      "It closed at 100.80 on Wed 7 Jun 2023.",
      "The Dow Jones Industrial Average is 10.00% below its record close of 112.00 on Tue 6 Jun 2023.",
      "1 session since that high; a rise of 11.11% would regain it.",
    ]);
    const year = asked(
      "how far is the Dow from its 52-week high?",
      snapshot(seriesOf("DJI", Object.fromEntries(closesOf300.map((close, i) => [lastSessions(300)[i]!, close])))),
    );
    expect(year.headline).toMatch(/10\.00% below its 52-week closing high of 90\.00 on /);
    expect(year.reading).toContain("against its 52-week closing high");
  });

  it("says yes to a correction of 10% and no to a record high", () => {
    expect(asked("is the Dow in a correction?", snapshot(dow)).headline).toMatch(/^No: |^Yes: /);
    expect(asked("is the Dow at a record high?", snapshot(dow)).headline).toMatch(/^No: /);
    expect(asked("is the Dow at a record high?", snapshot(dow), "2023-06-06").headline).toBe(
      "Yes: the Dow is at its record close of 112.00.",
    );
  });

  // every session of January 2023 between two given ones
  const january = seriesOf("DJI", {
    "2022-12-30": 90,
    "2023-01-03": 110,
    "2023-01-04": 88,
    ...Object.fromEntries(
      lastSessions(120)
        .filter((iso) => iso > "2023-01-04" && iso < "2023-02-01")
        .map((iso) => [iso, 100]),
    ),
    "2023-06-06": 112,
    "2023-06-07": 100.8,
  });

  it("takes the high of a stretch that is named, the close before it not counted", () => {
    expect(asked("how far is the Dow from its January high?", snapshot(january)).values.high).toEqual({ date: "2023-01-03", close: 110 });
    expect(asked("how far is the Dow from its 2015 high?", snapshot(dow)).values.reason).toBe("no data");
  });

  it("finds the deepest fall within a window", () => {
    const answer = asked("max drawdown of the Dow in January", snapshot(january));
    expect(answer.values).toMatchObject({ close: 100, deepest: { peak: "2023-01-03", trough: "2023-01-04", recovery: "2023-06-06" } });
    expect(asked("max drawdown of the Dow in 2015", snapshot(dow)).values.reason).toBe("no data");
    expect(asked("max drawdown of the Nasdaq", snapshot(dow)).values.reason).toBe("no data");
  });

  it("has no fall where closes only rose", () => {
    expect(asked("max drawdown of the Russell", snapshot(rut)).values).toMatchObject({ maxDrawdown: 0, deepest: null, atHigh: true });
  });
});

describe("a refusal", () => {
  it("carries its reason and suggestions as values and rests on nothing", () => {
    const answer = asked("S&P on Monday", snapshot(week("SPX", [1, 2, 3, 4, 5])), "2023-06-04");
    expect(answer).toMatchObject({
      question: { kind: "refusal" },
      window: null,
      sources: [],
      values: { reason: "no data", suggestions: ["S&P 500 on 2 Jun 2023", "S&P 500 all time"] },
    });
  });

  it("offers the nearest session for a holiday", () => {
    const spx = seriesOf("SPX", { "2023-05-25": 1, "2023-05-26": 2, "2023-05-30": 3 });
    const answer = asked("S&P on Monday", snapshot(spx), "2023-05-30");
    expect(answer.headline).toBe("No close for the S&P 500 on Monday: the exchange was closed (Memorial Day).");
    expect(answer.values.suggestions).toContain("S&P 500 on 26 May 2023");
    expect(asked("S&P 500 on 26 May 2023", snapshot(spx), "2023-05-30").question.kind).toBe("performance");
  });

  it("keeps advice and the unknown apart", () => {
    expect(asked("Should I sell Tesla?", snapshot(rut)).values.reason).toBe("advice");
    expect(asked("price of dogecoin", snapshot(rut)).values.reason).toBe("unknown instrument");
    expect(asked("what is the weather like", snapshot(rut)).values.reason).toBe("not understood");
  });
});

describe("the series that a question needs", () => {
  it("are its sides, baskets opened", () => {
    expect(symbolsFor(asked("Magnificent Seven vs Russell", snapshot(rut)).question, reference)).toEqual([]);
    expect(
      symbolsFor({ kind: "compare", sides: ["FAANG", "RUT"], window: { type: "all" }, basis: "price", asked: null }, reference),
    ).toEqual(["META", "AAPL", "AMZN", "NFLX", "GOOGL", "RUT"]);
    expect(symbolsFor({ kind: "regime", side: "SPX", asked: null, on: null }, reference)).toEqual(["SPX"]);
    expect(symbolsFor({ kind: "drawdown", side: "SPX", within: null, window: null, asked: null, about: null }, reference)).toEqual(["SPX"]);
    expect(symbolsFor({ kind: "performance", sides: ["SPX"], window: { type: "all" }, basis: "price", asked: null }, reference)).toEqual([
      "SPX",
    ]);
  });
});

describe.skipIf(!realPrices)("figures of the article of June 2023, on real closes (../shared/market-data/history)", () => {
  const data = realPrices
    ? snapshot(realSeries("RUT", "^RUT.csv"), realSeries("IXIC", "NASDAQCOM.csv"), realSeries("SPX", "^GSPC.csv"))
    : snapshot();

  // Computed apart from the project, from the two closes each.
  it.each([
    ["Russell vs Nasdaq this week", "2023-06-07", { spread: 0.041689192452530444, daysAhead: 2 }],
    ["Russell 2000 vs S&P 500 in June", "2023-06-06", { spread: 0.03555447492805608, multiple: 2.428683289869825 }],
    ["Are small caps outperforming large caps?", "2023-06-07", { spread: 0.041319605741408916, daysAhead: 10, days: 22 }],
    ["how far is the nasdaq from its all time high", "2023-06-07", { drawdown: -0.18387426638368265, atHigh: false }],
    [
      "are we in a bull market yet?",
      "2023-06-08",
      { verdict: true, sessionsToConfirm: 164, slowestSince: { date: "1957-10-22", sessions: 191 } },
    ],
  ])("%s, on %s", (text, asOf, values) => {
    const found = asked(text, data, asOf).values;
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === "number") expect(found[name]).toBeCloseTo(value, 12);
      else expect(found[name]).toEqual(value);
    }
  });
});

describe("a close that is not believed", () => {
  const doubting = (symbol: string, closes: readonly number[], ...dates: string[]) => ({
    ...week(symbol, closes),
    doubted: Int32Array.from(dates, day),
  });

  it.each([
    ["US10Y", "how much has the 10-year yield moved this week?", [0.4, 0.4, 0.4, 4, 4], "10-year Treasury yield leap by +360 basis points"],
    ["VIX", "VIX this week", [10, 10, 10, 100, 100], "VIX leap by +90.00 points"],
    ["SPX", "S&P this week", [100, 100, 100, 1000, 1000], "S&P 500 leap by +900.00%"],
    ["AAPL", "Apple this week", [100, 100, 100, 1000, 1000], "Apple do not seem to be adjusted for a 1:10 split"],
  ])("is told of %s in the unit of its kind, and as a split only of what has shares", (symbol, text, closes, told) => {
    const { headline } = asked(text, snapshot(doubting(symbol, closes, "2023-06-06")));
    expect(headline).toMatch(
      /^The closes of .* on Tue 6 Jun 2023 \(.*, so this cannot be answered yet\. Whoever runs this bot can check it\.$/,
    );
    expect(headline).toContain(`The closes of ${told} `);
  });

  it("is one of several: each is named, and of more than three how many there are", () => {
    const two = doubting("SPX", [100, 100, 100, 1000, 100], "2023-06-06", "2023-06-07");
    expect(asked("S&P this week", snapshot(two)).headline).toBe(
      "The closes of S&P 500 on Tue 6 Jun 2023 and Wed 7 Jun 2023 look like faults in the data, so this cannot be answered yet. Whoever runs this bot can check it.",
    );
    const four = doubting("SPX", [100, 1000, 100, 1000, 100], "2023-06-02", "2023-06-05", "2023-06-06", "2023-06-07");
    expect(asked("S&P past 4 trading days", snapshot(four)).headline).toContain(
      "The closes of S&P 500 on Fri 2 Jun 2023, Mon 5 Jun 2023, Tue 6 Jun 2023 and 1 more look like faults in the data, so this cannot be answered yet. Whoever runs this bot can check it.",
    );
  });
});
