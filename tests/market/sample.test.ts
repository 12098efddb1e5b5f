import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import { type Day, parseDay } from "../../src/calendar/day.ts";
import { kinds } from "../../src/kinds/kinds.ts";
import { sampleSnapshot } from "../../src/market/sample/sample.ts";
import { indexOfDay } from "../../src/market/series.ts";
import { loadSample } from "../../src/oracle/reference.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";

const market = await loadSample("data");
const snapshot = sampleSnapshot(market, reference.exchange);
const own = kinds.filter(({ kind }) => ["breadth", "concentration", "positioning", "capitalisation"].includes(kind));

describe("the sample market's records", () => {
  it.each(own.flatMap(({ kind, examples }) => examples.map((example) => [example, kind] as const)))(
    "answer “%s” as %s, marked as sample",
    (text, kind) => {
      const answer = ask(text, lexicon, { reference, snapshot, now: endOf(market.ends) });
      expect(answer.question.kind).toBe(kind);
      expect(answer.caveats[0]).toBe("Sample data, not real prices.");
      expect(JSON.stringify(answer.values)).not.toMatch(/null,"highestSince"|NaN/);
    },
  );

  it("hold weights that add up with the cash, of 500 companies", () => {
    const lists = snapshot.holdings(market.companies.fund);
    expect(lists).toHaveLength(market.companies.listed.length);
    for (const { holdings, otherWeight } of lists) {
      expect(holdings.reduce((sum, { weight }) => sum + weight, otherWeight)).toBeCloseTo(1, 2);
      expect(holdings).toHaveLength(500);
    }
  });

  it("hold a report each week whose sides fit into the open interest", () => {
    for (const code of Object.keys(market.records.positions)) {
      const { reports } = snapshot.positions(code)!;
      expect(reports.length).toBeGreaterThan(250);
      for (const { openInterest, long, short, spreading } of reports) expect(Math.max(long, short) + spreading).toBeLessThan(openInterest);
    }
  });

  it("are hidden before their day, and are the same when a question loads few series", () => {
    expect(snapshot.asOf(parseDay(market.companies.listed[0]!)! - 1).holdings("IVV")).toEqual([]);
    const few = sampleSnapshot(market, reference.exchange, []);
    expect(few.symbols).toEqual([]);
    expect(few.holdings("IVV")).toEqual(snapshot.holdings("IVV"));
  });
});

describe("the sample market", () => {
  const series = (symbol: string) => snapshot.series(symbol)!;
  const closeOn = (symbol: string, iso: string): number => {
    const { days, close } = series(symbol);
    return close[indexOfDay(days, parseDay(iso)!)]!;
  };
  const [latest] = snapshot.holdings("IVV").slice(-1);
  const members = latest!.holdings;
  const outstanding = (symbol: string): number => snapshot.marketValues(symbol)!.values[0]!.shares!;
  const listedAt = (day: Day) => members.filter(({ symbol }) => series(symbol).days[0]! <= day);
  const worthOf = (of: typeof members, day: Day): number =>
    of.reduce((sum, { symbol }) => sum + outstanding(symbol) * series(symbol).close[indexOfDay(series(symbol).days, day)]!, 0);
  const whole = market.companies.value;
  const last = parseDay(market.ends)!;

  it("has an index that its 500 companies add up to, on each session on which all of them were listed", () => {
    const { days, close } = series("SPX");
    const all = days.slice(indexOfDay(days, parseDay("2021-07-29")!));
    for (const day of all.filter((_, i) => i % 50 === 0)) {
      const index = close[indexOfDay(days, day)]!;
      expect(worthOf(listedAt(day), day) / whole / (index / close.at(-1)!)).toBeCloseTo(1, 4);
    }
  });

  it("has sector funds that their companies add up to, and funds that go with their index", () => {
    const before = parseDay("2024-05-17")!;
    for (const { name, fund } of market.sectors.list) {
      const own = members.filter(({ sector }) => sector === name);
      const { close, days } = series(fund.symbol);
      const change = close.at(-1)! / close[indexOfDay(days, before)]!;
      expect(worthOf(own, last) / worthOf(own, before) / change).toBeCloseTo(1, 3);
    }
    for (const [fund, { tracks }] of Object.entries(market.funds)) {
      const change = (symbol: string) => closeOn(symbol, "2026-10-30") / closeOn(symbol, "2015-01-05");
      expect(change(fund) / change(tracks)).toBeCloseTo(1, 3);
    }
  });

  it("has the levels, the weights and the turning points that a reader remembers", () => {
    const day = (from: string, to: string) => closeOn("SPX", to) / closeOn("SPX", from) - 1;
    expect(day("1987-10-16", "1987-10-19")).toBeCloseTo(-0.205, 3);
    expect(day("2007-10-09", "2009-03-09")).toBeLessThan(-0.5);
    expect(day("2020-02-19", "2020-03-23")).toBeCloseTo(-0.339, 3);
    expect(day("2022-01-03", "2022-10-12")).toBeCloseTo(-0.254, 3);
    const seven = ["AAPL", "MSFT", "GOOGL", "AMZN", "NVDA", "META", "TSLA"];
    const share = members.filter(({ symbol }) => seven.includes(symbol)).reduce((sum, { weight }) => sum + weight, 0);
    expect(share).toBeCloseTo(0.33, 1);
    expect(closeOn("VIX", "2026-10-30")).toBeGreaterThan(10);
    expect(closeOn("VIX", "2026-10-30")).toBeLessThan(25);
  });

  it("has a fear gauge that rises when the index falls", () => {
    const vix = series("VIX");
    const index = series("SPX");
    const from = index.days.length - vix.days.length;
    let opposite = 0;
    for (let i = 1; i < vix.days.length; i++) {
      const fell = index.close[from + i]! < index.close[from + i - 1]!;
      if (fell === vix.close[i]! > vix.close[i - 1]!) opposite++;
    }
    expect(opposite / (vix.days.length - 1)).toBeGreaterThan(0.7);
  });

  it("has the same closes where a question loads few series", () => {
    const few = sampleSnapshot(market, reference.exchange, ["APH", "XLK", "US2Y"]);
    expect(few.symbols).toEqual(["APH", "XLK", "US2Y"]);
    for (const symbol of few.symbols) expect(few.series(symbol)).toEqual(snapshot.series(symbol));
  });
});
