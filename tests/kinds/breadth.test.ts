import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { claimsIn } from "../../src/ask/claims/claims.ts";
import { interpret } from "../../src/ask/interpret.ts";
import { ask, entriesFor, symbolsFor } from "../../src/ask/respond.ts";
import { recordsOf } from "../../src/market/records/records.ts";
import type { Series } from "../../src/market/series.ts";
import { snapshotOf } from "../../src/market/snapshot.ts";
import { day, seriesOf } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { holdingsOf, membersOf } from "../support/records.ts";
import { endOf, exchange, reference } from "../support/reference.ts";

const META = { version: "1-test", createdAt: "2023-06-07T21:00:00.000Z", sample: false };

/** Sessions up to and with 2023-06-07, newest last. */
const sessions = (count: number): string[] => {
  const found: string[] = [];
  for (let at = day("2023-06-07"); found.length < count; at--)
    if (exchange.isSession(at)) found.unshift(new Date(at * 86_400_000).toISOString().slice(0, 10));
  return found;
};
const dates = sessions(260);
/** Closes that rise or fall by one a session, `count` of them. */
const walk = (symbol: string, step: number, count = 260, last = 0): Series =>
  seriesOf(symbol, Object.fromEntries(dates.slice(dates.length - count, dates.length - last).map((date, i) => [date, 1000 + step * i])));

const holdings = holdingsOf("IVV", "2023-04-06", { AAPL: 0.5, MSFT: 0.3, "BRK.B": 0.1, XYZ: 0.05, "-": 0, NEW: 0.05 });
const series = [
  walk("AAPL", 1),
  walk("MSFT", -1),
  walk("BRK.B", 1),
  walk("XYZ", 1, 260, 1),
  walk("NEW", 1, 100),
  walk("SPX", 1),
  walk("TSLA", 1),
];
const data = snapshotOf(series, META, recordsOf({ holdings: [holdings] }));
const asked = (text: string, asOf = "2023-06-07", snapshot = data) => ask(text, lexicon, { reference, snapshot, now: endOf(asOf) });

describe("breadth", () => {
  it("leaves a claim open whose members are mostly not in the data, and says so", () => {
    const claim = (snapshot: typeof data) =>
      claimsIn("38% of the S&P 500 is above its 200-day average.", lexicon, { reference, snapshot, now: endOf("2023-06-07") }).map(
        ({ verdict, reading }) => [verdict, reading],
      );
    const few = holdingsOf("IVV", "2023-04-06", { AAPL: 0.4, MSFT: 0.3, NVDA: 0.1, AMZN: 0.1, META: 0.1 });
    expect(claim(snapshotOf(series, META, recordsOf({ holdings: [few] })))).toEqual([["not testable", "the data do not settle it"]]);
    expect(claim(data)).toEqual([["off", expect.any(String)]]);
  });

  it("counts those that went so far between two closes, the index as a subject and others not", () => {
    // 108 sessions since 30 Dec 2022: 1,151 → 1,259 is +9.38%, 849 → 741 is −12.72%; NEW has no close at the base, XYZ none at the end
    const counted = (text: string) => asked(text).values;
    expect(counted("how many S&P 500 stocks are up more than 9% this year?")).toMatchObject({ above: 2, counted: 3, share: 2 / 3 });
    expect(counted("how many S&P 500 stocks are up more than 10% this year?")).toMatchObject({ above: 0, counted: 3, share: 0 });
    expect(counted("what share of S&P 500 members lost at least 12% this year?")).toMatchObject({ above: 1, counted: 3, share: 1 / 3 });
    expect(asked("did more than half of the S&P 500's members gain 9% this year?").headline).toBe(
      "Yes: 66.7% of S&P 500 stocks rose 9% or more this year (2 of 3).",
    );
    expect(asked("how many S&P 500 stocks gained less than 9% this year?").question.kind).toBe("refusal");
  });

  it("takes a part of an index's members for no claim on the index", () => {
    const claims = (text: string) =>
      claimsIn(text, lexicon, { reference, snapshot: data, now: endOf("2023-06-07") }).map(({ verdict }) => verdict);
    expect(claims("60% of S&P 500 stocks rose more than 9% this year.")).toEqual(["not testable", "not testable"]);
    expect(claims("The S&P 500 rose 9.4% this year, and half of its members gained more than 9%.")).toEqual([
      "confirmed",
      "not testable",
      "not testable",
    ]);
  });

  it("counts the members by the latest list whose closes are enough and end on the day; the index and others are none", () => {
    const answer = asked("what share of the S&P 500 is above its 200-day average?");
    expect(answer.values).toMatchObject({
      share: 2 / 3,
      above: 2,
      counted: 3,
      members: 5,
      average: 200,
      advancers: 3,
      decliners: 1,
      newHighs: 2,
      newLows: 1,
      date: "2023-06-07",
      listDate: "2023-04-06",
    });
    expect(answer.headline).toBe("66.7% of S&P 500 stocks closed above their 200-day average (2 of 3).");
    expect(answer.caveats).toEqual(["3 of 5 members are counted: all have closes, and 3 of them have enough up to Wed 7 Jun 2023."]);
  });

  it("answers for the side of the average that was asked, and a threshold with yes or no", () => {
    expect(asked("how many S&P 500 stocks are below their 50-day average").headline).toBe(
      "25.0% of S&P 500 stocks closed at or below their 50-day average (1 of 4).",
    );
    expect(asked("are most stocks above their 200-day average?").headline).toMatch(/^Yes: 66.7%/);
    expect(asked("are more than 70% of stocks above their 200-day average?").values).toMatchObject({ verdict: false });
    expect(asked("did most stocks rise today?").values).toMatchObject({ verdict: true, advancers: 3 });
  });

  it("takes the first list where none was known yet, never a later one, and says so with its date", () => {
    const left = holdingsOf("IVV", "2023-04-06", { AAPL: 0.5, MSFT: 0.4 });
    const joined = holdingsOf("IVV", "2023-05-31", { AAPL: 0.5, TSLA: 0.4 });
    const records = recordsOf({ holdings: [joined, left], members: [membersOf("SPX", "2023-06-01", ["NEW"])] });
    const answer = asked("market breadth", "2023-04-05", snapshotOf(series, META, records));
    expect(answer.values).toMatchObject({ members: 2, listDate: "2023-04-06", date: "2023-04-05" });
    expect(answer.reading).toContain("the holdings of IVV on Thu 6 Apr 2023");
    expect(answer.caveats[0]).toBe(
      "No list of members was known by Wed 5 Apr 2023: the first one, dated Thu 6 Apr 2023, is used, so companies that had left by then are missing.",
    );
  });

  it("takes the fund's holdings where the first list of members is of the same day", () => {
    const records = recordsOf({ holdings: [holdings], members: [membersOf("SPX", "2023-04-06", ["AAPL", "TSLA"])] });
    expect(asked("market breadth", "2023-04-05", snapshotOf(series, META, records)).values).toMatchObject({ members: 5 });
  });

  it("takes the newer of a list of members and a fund's holdings", () => {
    const records = recordsOf({ holdings: [holdings], members: [membersOf("SPX", "2023-05-31", ["AAPL", "TSLA"])] });
    const answer = asked("market breadth", "2023-06-07", snapshotOf(series, META, records));
    expect(answer.values).toMatchObject({ members: 2, counted: 2, above: 2 });
    expect(answer.reading).toContain("the list of members of Wed 31 May 2023");
  });

  it("finds a share class however the list writes it", () => {
    const records = recordsOf({ members: [membersOf("SPX", "2023-05-31", ["BRKB", "BFB"])] });
    const some = snapshotOf([walk("BRK.B", 1), walk("BF-B", -1)], META, records);
    expect(asked("market breadth", "2023-06-07", some).values).toMatchObject({ members: 2, counted: 2, above: 1 });
  });

  it("counts who rose over a longer stretch from its base", () => {
    const answer = asked("how many S&P 500 stocks fell this year?");
    expect(answer.values).toMatchObject({ advancers: 2, decliners: 1 });
    expect(answer.window).toMatchObject({ base: "2022-12-30", end: "2023-06-07" });
  });

  it("takes a basket as it is, without any list", () => {
    expect(asked("how many of the Magnificent Seven are above their 50-day average?").values).toMatchObject({
      members: 7,
      counted: 3,
      above: 2,
    });
  });

  it("holds equal amounts of the members against the index where there is no fund of equal weights", () => {
    const answer = asked("is the average stock beating the S&P 500 this week?");
    const returns = ["AAPL", "MSFT", "BRK.B", "NEW"].map((symbol) => {
      const { close } = data.series(symbol)!;
      return close.at(-1)! / close.at(-4)! - 1;
    });
    const index = data.series("SPX")!.close.at(-1)! / data.series("SPX")!.close.at(-4)! - 1;
    const equal = answer.values.equalWeight as Record<string, number>;
    expect(equal.return).toBeCloseTo(returns.reduce((a, b) => a + b, 0) / 4, 12);
    expect(equal.index).toBeCloseTo(index, 12);
    expect(answer.headline).toBe("No: the average stock is behind the S&P 500 by 0.15 points this week: +0.09% vs +0.24%.");
  });

  it("holds the equal-weight fund against the index where both have closes, and says how many members beat the index", () => {
    // flat for the 200 sessions that a member must have, then from the base to the end
    const week = (symbol: string, base: number, end: number): Series =>
      seriesOf(symbol, Object.fromEntries(dates.map((date) => [date, date === "2023-06-07" ? end : base])));
    const members = recordsOf({ members: [membersOf("SPX", "2023-05-31", ["AAPL", "MSFT", "AMZN"])] });
    const stocks = [week("AAPL", 100, 110), week("MSFT", 100, 101), week("AMZN", 100, 100)];
    const weighed = (text: string, ...others: readonly Series[]) =>
      asked(text, "2023-06-07", snapshotOf([...stocks, week("SPX", 100, 105), ...others], META, members));
    const ahead = weighed("is the average stock beating the S&P 500 this week?", week("RSP", 100, 107));
    expect(ahead.headline).toBe("Yes: the average stock is ahead of the S&P 500 by 2.00 points this week: +7.00% vs +5.00%.");
    expect(ahead.values.equalWeight).toMatchObject({ by: "RSP", beat: 1 / 3 });
    expect(weighed("is the average stock lagging the S&P 500 this week?", week("RSP", 100, 103)).headline).toMatch(
      /^Yes: the average stock is behind the S&P 500 by 2\.00 points/,
    );
    expect(weighed("is the average stock lagging the S&P 500 this week?", week("RSP", 100, 107)).headline).toMatch(
      /^No: the average stock/,
    );
    expect(weighed("equal weight vs cap weight this week", week("RSP", 100, 105)).headline).toMatch(
      /^The average stock is level with the S&P 500/,
    );
    // without the fund: equal amounts of the three are up 11 ÷ 3%
    const plain = weighed("is the average stock beating the S&P 500 this week?").values.equalWeight as Record<string, unknown>;
    expect(plain.by).toBe("members");
    expect(plain.return).toBeCloseTo(0.11 / 3, 12);
    expect(weighed("is the average stock beating the S&P 500 in 2015?")).toMatchObject({ values: { reason: "no data" } });
  });

  it("has no equal weights over a stretch that is older than every member's closes, unless the fund has them", () => {
    const long = Object.fromEntries(sessions(300).map((date) => [date, 100]));
    const members = recordsOf({ members: [membersOf("SPX", "2023-05-31", ["AAPL"])] });
    const text = "is the average stock beating the S&P 500 over the past 280 sessions?";
    const none = asked(text, "2023-06-07", snapshotOf([walk("AAPL", 1), seriesOf("SPX", long)], META, members));
    expect(none.headline).toBe(
      "No closes of an equal-weight fund, and only 0 of 1 members of the S&P 500 have closes at both ends of the window.",
    );
    const fund = seriesOf("RSP", { ...long, "2023-06-07": 90 });
    const answer = asked(text, "2023-06-07", snapshotOf([walk("AAPL", 1), seriesOf("SPX", long), fund], META, members));
    expect(answer.headline).toBe(
      "No: the average stock is behind the S&P 500 by 10.00 points over the past 280 sessions: −10.00% vs 0.00%.",
    );
    expect(answer.values.equalWeight).toMatchObject({ by: "RSP", beat: null });
  });

  it("answers yes or no of those below and of those that fell as well", () => {
    // of the four counted, Microsoft alone is below its average, and it alone fell
    expect(asked("are more than half of S&P 500 stocks below their 50-day average?").headline).toMatch(/^No: /);
    expect(asked("are less than half of S&P 500 stocks below their 50-day average?").headline).toMatch(/^Yes: /);
    expect(asked("did most S&P 500 stocks fall today?").headline).toMatch(/^No: /);
    expect(asked("did most S&P 500 stocks rise today?").headline).toMatch(/^Yes: /);
  });

  it("says that closes come adjusted and that the list is old; at noon that day has no closes yet", () => {
    const records = recordsOf({ members: [membersOf("SPX", "2022-01-03", ["AAPL", "MSFT", "TSLA"])] });
    const adjusted = ["MSFT", "TSLA"].map((symbol) => ({ ...walk(symbol, 1), basis: "total" as const }));
    const some = snapshotOf([walk("AAPL", 1), ...adjusted], META, records);
    const noon = endOf("2023-06-07").set({ hour: 12 });
    const answer = ask("market breadth", lexicon, { reference, snapshot: some, now: noon });
    expect(answer.values).toMatchObject({ date: "2023-06-06" });
    expect(answer.headline).toMatch(/ Dividends are included for MSFT and TSLA\.$/);
    expect(answer.caveats).toEqual([
      "2 of 3 have no plain closes up to Tue 6 Jun 2023: theirs include dividends.",
      "The list of members dates from Mon 3 Jan 2022; later changes are not in it.",
    ]);
  });

  it("refuses an average that no member has closes enough for, and a day that lies ahead", () => {
    const records = recordsOf({ members: [membersOf("SPX", "2023-05-31", ["AAPL"])] });
    const short = snapshotOf([walk("AAPL", 1, 100)], META, records);
    expect(asked("market breadth", "2023-06-07", short).headline).toBe(
      "No member of the S&P 500 has 200 closes by that date: most members' closes end on Wed 7 Jun 2023.",
    );
    expect(asked("S&P 500 breadth on 9 June 2023").headline).toBe("Fri 9 Jun 2023 has not come yet.");
    expect(asked("how many S&P 500 stocks fell in 2015?")).toMatchObject({ values: { reason: "no data" } });
  });

  it("refuses what it has no list or no closes for, naming the file that would help", () => {
    expect(asked("breadth of the Nasdaq 100")).toMatchObject({
      values: { reason: "no data" },
      headline: expect.stringContaining("The members of the Nasdaq-100 are not in the data"),
    });
    expect(asked("breadth of the Russell 2000").headline).toContain("The holdings file of IWM");
    expect(asked("breadth on 3 June 2010")).toMatchObject({ values: { reason: "no data" } });
  });

  it("takes the session before a day on which the exchange was closed, and says so", () => {
    const answer = asked("S&P 500 breadth on 4 June 2023");
    expect(answer.values).toMatchObject({ date: "2023-06-02" });
    expect(answer.caveats).toContain("Sun 4 Jun 2023 has no session, so the one before it, Fri 2 Jun 2023, is used.");
  });

  it("says where most members' closes end before the day", () => {
    const answer = asked("market breadth", "2023-06-15");
    expect(answer.values).toMatchObject({ date: "2023-06-07" });
    expect(answer.caveats.at(-1)).toBe("Stale: most members' closes end on Wed 7 Jun 2023, but the session of Thu 15 Jun 2023 has closed.");
  });

  it("names the entries that it needs", () => {
    const { question } = interpret("breadth of the Russell", day("2023-06-07"), lexicon);
    expect(entriesFor(question)).toEqual(["members/RUT/", "holdings/IWM/", "series/", "total/"]);
    expect(symbolsFor(question, reference)).toEqual(["RUT"]);
    const weights = interpret("is the average stock beating the S&P 500 this week?", day("2023-06-07"), lexicon).question;
    expect(symbolsFor(weights, reference)).toEqual(["SPX", "RSP"]);
    expect(entriesFor(interpret("breadth of the Nasdaq 100", day("2023-06-07"), lexicon).question)).toEqual([
      "members/NDX/",
      "series/",
      "total/",
    ]);
  });
});

describe("members below their highs", () => {
  /** 1000 but for one close of 1250, which stands this many sessions before the last; the last is as given. */
  const fallen = (symbol: string, last: number, highAt = 100, count = 260): Series =>
    seriesOf(
      symbol,
      Object.fromEntries(
        dates.slice(dates.length - count).map((date, i) => [date, i === count - 1 ? last : i === count - 1 - highAt ? 1250 : 1000]),
      ),
    );
  const market = (...members: Series[]) => snapshotOf([...members, walk("SPX", 1)], META, recordsOf({ holdings: [holdings] }));

  it("are those at least so far below the highest of their last 252 closes, of those with as many", () => {
    // 1000 is 20% below 1250 to the last digit, 1001 is not; NEW has 100 closes, XYZ none of the day
    const data = market(
      fallen("AAPL", 1000),
      fallen("MSFT", 1001),
      fallen("BRK.B", 700),
      fallen("NEW", 100, 50, 100),
      walk("XYZ", 1, 260, 1),
    );
    const answer = asked("how many S&P members are down 20% from their high?", "2023-06-07", data);
    expect(answer.values).toMatchObject({ share: 2 / 3, above: 2, counted: 3, members: 5 });
    expect(answer.headline).toBe("66.7% of S&P 500 stocks closed 20% or more below their 52-week high (2 of 3).");
    expect(answer.reading).toContain(
      "Members of the S&P 500 (SPX) according to the holdings of IVV on Thu 6 Apr 2023, at the close on Wed 7 Jun 2023; the 3 with at least 252 closes up to that day are counted. Each is measured from the highest of its last 252 closes (52 weeks).",
    );
    expect(asked("what share of S&P 500 stocks is in a correction?", "2023-06-07", data).values).toMatchObject({ share: 1, above: 3 });
    expect(asked("are more than 70% of S&P stocks in a bear market?", "2023-06-07", data).values).toMatchObject({ verdict: false });
  });

  it("are measured from no high before the last 252 closes", () => {
    const data = market(fallen("AAPL", 1000, 251), fallen("MSFT", 1000, 252));
    expect(asked("how many S&P members are in a bear market?", "2023-06-07", data).values).toMatchObject({ above: 1, counted: 2 });
  });

  it("are drawn by the same rule as they are counted", () => {
    const data = market(fallen("AAPL", 1000), fallen("MSFT", 1001));
    const { history: draw, values } = asked("how many S&P members are in a bear market?", "2023-06-07", data);
    const history = draw!();
    expect(history).toMatchObject({ shape: "course", unit: "share" });
    if (history.shape !== "course") throw new Error("no course");
    expect(history.lines[0]!.values.at(-1)).toBe(values.share);
    // until that session both lay 20% below their high
    expect(history.lines[0]!.values.at(-2)).toBe(1);
  });
});

const FOLDER = "../shared/market-data/constituents-2023";
const HOLDINGS = "../shared/market-data/holdings/IVV-2023-04-06.csv";

/** The files of real members as closes and as a snapshot with the list of April. */
function realMarket() {
  const held = new Set([...readFileSync(HOLDINGS, "utf8").matchAll(/^"([A-Z]+)",.*?"Equity"/gm)].map((match) => match[1]!));
  const files = readdirSync(FOLDER).filter((name) => name !== "GSPC.csv");
  const closesOf = (name: string) =>
    Object.fromEntries(
      readFileSync(join(FOLDER, name), "utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => line.split(","))
        .map((row) => [row[0]!.replaceAll('"', ""), Number(row[4])]),
    );
  const all = files.map((name) => ({ symbol: name.replace(".csv", "").replace("BRK-B", "BRK.B"), closes: closesOf(name) }));
  const names = [...held].map((symbol) => (symbol === "BRKB" ? "BRK.B" : symbol));
  const real = snapshotOf(
    all.map(({ symbol, closes }) => seriesOf(symbol, closes)),
    META,
    recordsOf({ holdings: [holdingsOf("IVV", "2023-04-06", Object.fromEntries(names.map((symbol) => [symbol, 0.002])))] }),
  );
  return { all, names, real };
}

describe.skipIf(!existsSync(FOLDER))(`breadth of real members (skipped where ${FOLDER} is absent)`, () => {
  it("is 80 of 206 above the 200-day on 2023-06-01: the 209 files less FI, PANW and RVTY, which the holdings of April do not name", () => {
    const { all, names, real } = realMarket();
    const answer = asked("what share of the S&P 500 is above its 200-day average?", "2023-06-01", real);
    expect(answer.values).toMatchObject({ counted: 206, above: 80, share: 80 / 206, members: 503 });
    expect(all.map(({ symbol }) => symbol).filter((symbol) => !names.includes(symbol))).toEqual(["FI", "PANW", "RVTY"]);
    // the slow way: sort, slice, add
    const slow = all.filter(({ symbol, closes }) => {
      const known = Object.keys(closes)
        .filter((date) => date <= "2023-06-01")
        .sort();
      const last = known.slice(-200).map((date) => closes[date]!);
      return names.includes(symbol) && last.at(-1)! > last.reduce((a, b) => a + b, 0) / 200;
    });
    expect(slow).toHaveLength(80);
  });

  it("has 52 of 206 at least 20% below their 52-week high on 2023-06-30, and 112 at least 10%, as counted apart from the project", () => {
    const at = (text: string) => asked(text, "2023-06-30", realMarket().real).values;
    expect(at("what share of S&P 500 stocks is in a bear market?")).toMatchObject({ above: 52, counted: 206, share: 52 / 206 });
    expect(at("what share of S&P 500 stocks is in a correction?")).toMatchObject({ above: 112, counted: 206 });
  });
});
