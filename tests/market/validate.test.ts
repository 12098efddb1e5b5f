import { describe, expect, it } from "vitest";
import { isoOf, parseDay, weekdayOf } from "../../src/calendar/day.ts";
import { FOREIGN_EXCHANGES, newYorkDays, weekdays } from "../../src/calendar/trading-days.ts";
import { describeDiff, diffOf, refusedDiff } from "../../src/market/diff.ts";
import type { Series } from "../../src/market/series.ts";
import { cleaned, type Expected, examined, jumpsOf, type Kind, missingIn, refusalOf } from "../../src/market/validate.ts";
import { sessionsFrom, walk } from "../support/imported.ts";
import { exchange } from "../support/reference.ts";
import { seriesFrom, seriesOn } from "./builders.ts";

const today = parseDay("2024-01-10")!;
const tradingDays = newYorkDays(exchange);

describe("a series is refused", () => {
  const good = seriesOn("SPX", { "2024-01-08": 4763.54, "2024-01-09": 4756.5, "2024-01-10": 4783.45 });
  const withDays = (...iso: string[]) => ({ ...good, days: Int32Array.from(iso, (each) => parseDay(each)!) });
  const withCloses = (...close: number[]) => ({ ...good, close: Float64Array.from(close) });

  it.each([
    ["a day that appears twice", withDays("2024-01-08", "2024-01-09", "2024-01-09"), "2024-01-09 appears twice"],
    ["days out of order", withDays("2024-01-09", "2024-01-08", "2024-01-10"), "dates are not in order: 2024-01-08 comes after 2024-01-09"],
    ["a day to come", withDays("2024-01-08", "2024-01-09", "2024-01-11"), "it has a close of 2024-01-11, which is in the future"],
    ["fewer closes than days", withCloses(1, 2), "it does not have one close per date"],
    ["no closes", seriesFrom("SPX", "2024-01-08", []), "it has no closes"],
  ])("for %s", (_, series, why) => {
    expect(refusalOf(series, today)).toBe(why);
  });

  it("for none of these where it is sound", () => {
    expect(refusalOf(good, today)).toBeUndefined();
  });
});

describe("rows that cannot be closes", () => {
  const index = { kind: "index", tradingDays } as const;
  const clean = (series: Series, expected: Expected = index, finished = today) => {
    const result = cleaned(series, expected, { today, finished });
    return "refused" in result ? result.refused : { closes: [...result.series.close], notes: result.notes };
  };
  const WEEK = ["2024-01-02", "2024-01-03", "2024-01-04", "2024-01-05", "2024-01-08", "2024-01-09", "2024-01-10"];
  const closing = (symbol: string, ...close: number[]) => seriesOn(symbol, Object.fromEntries(close.map((each, i) => [WEEK[i]!, each])));

  it("are left out where the exchange was closed: Saturdays, Sundays and holidays filled with the close before", () => {
    const filled = seriesOn("SPX", {
      "2023-12-29": 4769.83,
      "2023-12-30": 4769.83,
      "2023-12-31": 4769.83,
      "2024-01-01": 4769.83,
      "2024-01-02": 4742.83,
    });
    expect(clean(filled)).toEqual({
      closes: [4769.83, 4742.83],
      notes: ["3 rows on days the exchange was closed (2023-12-30 to 2024-01-01) left out"],
    });
  });

  it("are sessions on the Saturdays before June 1952, and on the days of another exchange", () => {
    const saturday = seriesOn("DJI", { "1950-05-19": 220.6, "1950-05-20": 221.2, "1950-05-22": 222.1 });
    expect(clean(saturday)).toEqual({ closes: [220.6, 221.2, 222.1], notes: [] });
    // Thanksgiving in New York is a session in London
    const london = seriesOn("FTSE", { "2023-11-22": 7469.5, "2023-11-23": 7483.6, "2023-11-24": 7488.2 });
    expect(clean(london, { kind: "index", tradingDays: FOREIGN_EXCHANGES.XLON })).toEqual({ closes: [7469.5, 7483.6, 7488.2], notes: [] });
    expect(clean(london)).toEqual({
      closes: [7469.5, 7488.2],
      notes: ["1 row on days the exchange was closed (2023-11-23) left out"],
    });
  });

  it("are left out where their session has not finished", () => {
    expect(clean(closing("SPX", 1, 2, 3), index, parseDay("2024-01-03")!)).toEqual({
      closes: [1, 2],
      notes: ["1 row of a session that has not closed (2024-01-04) left out"],
    });
  });

  it("are left out one by one where they are zero, negative or no number; a yield may be zero or below", () => {
    expect(clean(closing("SPX", 100, 0, Number.NaN, -1, 101))).toEqual({
      closes: [100, 101],
      notes: ["3 rows without a possible close (2024-01-03 to 2024-01-05) left out"],
    });
    expect(clean(closing("US3M", 0.1, 0, -0.1), { kind: "yield", tradingDays: weekdays() })).toEqual({ closes: [0.1, 0, -0.1], notes: [] });
    const cleanedShare = cleaned(
      { ...closing("KO", 60, 61, 62), adjusted: Float64Array.of(58, 0, 62) },
      { kind: "stock", tradingDays },
      { today, finished: today },
    );
    expect("series" in cleanedShare && [...cleanedShare.series.adjusted!]).toEqual([58, Number.NaN, 62]);
  });

  it("are held back where they leap past the bound and are back the session after", () => {
    expect(clean(closing("AAPL", 185.64, 18425, 181.91))).toEqual({
      closes: [185.64, 181.91],
      notes: ["the close of 2024-01-03 held back: 18425 stands between 185.64 and 181.91"],
    });
    expect(clean(closing("US10Y", 3.94, 39.4, 3.99), { kind: "yield", tradingDays: weekdays() })).toMatchObject({ closes: [3.94, 3.99] });
  });

  it("are held back against the last close that was kept, so that none between two spikes goes with them", () => {
    expect(clean(closing("AAPL", 101, 1000, 102, 1030, 103), { kind: "stock", tradingDays })).toMatchObject({ closes: [101, 102, 103] });
    expect(clean(closing("SPX", 4700, 470, 4710, 47150, 4720))).toMatchObject({ closes: [4700, 4710, 4720] });
  });

  it("stand where a share doubles, halves and doubles again, as GameStop did in January 2021", () => {
    const swings = closing("GME", 76.79, 147.98, 347.51, 193.6, 325, 225, 90);
    expect(clean(swings, { kind: "stock", tradingDays })).toEqual({ closes: [...swings.close], notes: [] });
  });

  it("are no daily closes where they are weekly or monthly bars, or in another unit", () => {
    const weekly = seriesOn("SPX", { "2023-12-18": 1, "2023-12-26": 2, "2024-01-02": 3, "2024-01-08": 4 });
    expect(clean(weekly)).toBe("its rows are 7 days apart: weekly bars, not daily closes");
    const monthly = seriesOn("SPX", { "2023-10-01": 1, "2023-11-01": 2, "2023-12-01": 3, "2024-01-01": 4 });
    expect(clean(monthly)).toBe("its rows are 31 days apart: monthly bars, not daily closes");
    expect(clean(closing("US10Y", 39.4, 39.1, 40), { kind: "yield", tradingDays: weekdays() })).toBe(
      "closes such as 39.4 are in another unit than percent",
    );
  });
});

describe("rows that are no daily closes of theirs", () => {
  const sessions = sessionsFrom("2023-01-03", "2023-06-30");
  const result = (series: Series, kind: Kind = "index") => {
    const found = cleaned(series, { kind, tradingDays }, { today: parseDay("2024-01-10")!, finished: parseDay("2024-01-10")! });
    return "refused" in found ? found.refused : found;
  };
  const dated = (dates: readonly string[], closes = walk(dates.length, 4000)) =>
    seriesOn("SPX", Object.fromEntries(dates.map((date, i) => [date, closes[i]!])));

  it.each([1, -1])("are refused where their dates are off by a day: %d", (by) => {
    const shifted = sessions.map((date) => isoOf(parseDay(date)! + by));
    expect(result(dated(shifted))).toMatch(/^its dates are a day off: \d+ of 124 rows fall on a weekend$/);
    expect(result(dated(sessions))).toHaveProperty("notes", []);
  });

  it("are left out where they are weekly bars in front of daily closes", () => {
    const weekly = sessionsFrom("2022-06-01", "2022-12-30").filter((date) => weekdayOf(parseDay(date)!) === 1);
    const found = result(dated([...weekly, ...sessions]));
    expect(found).toMatchObject({
      notes: [expect.stringMatching(/^\d+ rows of weekly bars \(2022-06-06 to 20\d\d-\d\d-\d\d\) left out$/)],
    });
    expect(typeof found === "object" && isoOf(found.series.days[0]!)).toBe("2023-01-04");
  });

  it("lose adjusted closes that do not follow from the closes, but for the longest stretch", () => {
    const closes = walk(sessions.length, 100);
    const adjusted = (at: (close: number, i: number) => number) => ({
      ...dated(sessions, closes),
      adjusted: Float64Array.from(closes, at),
    });
    const known = (series: Series) => {
      const found = result(series, "stock");
      return typeof found === "object"
        ? [found.series.adjusted!.filter((value) => !Number.isNaN(value)).length, found.notes.length]
        : found;
    };
    expect(known(adjusted((close, i) => close * (i < 60 ? 0.99 : 1)))).toEqual([124, 0]);
    expect(known(adjusted((close, i) => (i < 40 ? close / 10 : close)))).toEqual([84, 1]);
    expect(known(adjusted((close, i) => (i === 123 ? 0.01 : close)))).toEqual([123, 1]);
    expect(known(adjusted((close, i) => (i === 50 ? close * 10 : close)))[0]).toBe(73);
  });

  it("are held back where a swing is undone the session after, within the bound of a jump", () => {
    const closes = walk(sessions.length, 4000);
    const slipped = result(
      dated(
        sessions,
        closes.map((close, i) => (i === 30 ? close * 0.8 : close)),
      ),
    );
    expect(slipped).toHaveProperty("notes", [expect.stringMatching(/^the close of 2023-02-15 held back: /)]);
    // 29 October 1929 fell by 10.2%, and the day after made that good
    const crash = seriesOn("SPX", { "1929-10-28": 22.74, "1929-10-29": 20.43, "1929-10-30": 22.99 });
    expect(result(crash)).toHaveProperty("notes", []);
  });
});

describe("a close is doubted", () => {
  const doubted = (kind: Kind, closes: Readonly<Record<string, number>>, more: Partial<Series> = {}) =>
    [...(examined(seriesOn("X", closes, more), { kind, tradingDays }).doubted ?? [])].map(isoOf);

  it.each([
    ["3:2", 150, 100.5],
    ["2:1", 380.5, 188],
    ["3:1", 300, 99],
    ["10:1", 1208.88, 121.79],
    ["1:2", 10, 20.3],
  ])("where it looks like a split of %s that was not worked in", (_, before, after) => {
    expect(doubted("stock", { "2024-02-28": before, "2024-02-29": after })).toEqual(["2024-02-29"]);
    expect(doubted("index", { "2024-02-28": 100, "2024-02-29": 95 })).toEqual([]);
  });

  it("where it is past the bound of its kind, over more than a closure neither", () => {
    expect(doubted("stock", { "2024-02-28": 14, "2024-02-29": 184 })).toEqual(["2024-02-29"]);
    expect(doubted("index", { "2024-02-28": 100, "2024-02-29": 74.9 })).toEqual(["2024-02-29"]);
    // half of a year later is no split
    expect(doubted("stock", { "2023-08-28": 100, "2024-02-29": 50 })).toEqual([]);
    expect(doubted("stock", { "2024-01-02": 100, "2024-02-29": 50 })).toEqual([]);
    // a leap over eight days may be a market's, over seven it is none; a split's ratio is seen over missing closes too
    expect(doubted("stock", { "2024-02-21": 14, "2024-02-29": 184 })).toEqual([]);
    expect(doubted("stock", { "2024-02-22": 14, "2024-02-29": 184 })).toEqual(["2024-02-29"]);
    expect(doubted("stock", { "2024-01-17": 100, "2024-02-29": 50, "2024-03-01": 51 })).toEqual(["2024-02-29"]);
  });

  it("where a yield is ten times as much or a tenth, and not where it only moves by much near nothing", () => {
    expect(doubted("yield", { "2020-03-31": 0.7, "2020-04-01": 0.063 })).toEqual(["2020-04-01"]);
    expect(doubted("yield", { "2020-03-31": 0.05, "2020-04-01": 0.005 })).toEqual([]);
    expect(doubted("yield", { "1981-12-01": 10.4, "1981-12-02": 11.9 })).toEqual([]);
  });

  it("where it is a split on a wild day too, which is past what a share moves in a day", () => {
    expect(doubted("stock", { "2024-02-28": 100, "2024-02-29": 54 })).toEqual(["2024-02-29"]);
  });

  it("not where a share falls by near a third or rises by half, which no split does: news", () => {
    // Dollar Tree's and AppLovin's kind of day
    expect(doubted("stock", { "2024-02-28": 100, "2024-02-29": 70.7 })).toEqual([]);
    expect(doubted("stock", { "2024-11-06": 168.74, "2024-11-07": 246.51, "2024-11-08": 247.5 })).toEqual([]);
  });

  it("not where the source's adjusted closes fell with it weeks ago, by not quite the ratio of a split", () => {
    const days = sessionsFrom("2022-04-19", "2022-06-03");
    const closes = (after: number) => Object.fromEntries(days.map((day, i) => [day, i === 0 ? 348.61 : after]));
    const adjusted = (after: number, before = 348.61) => Float64Array.from(days, (_, i) => (i === 0 ? before : after));
    expect(doubted("stock", closes(226.19), { adjusted: adjusted(226.19) })).toEqual([]);
    // a split's own ratio, adjusted closes into which the split was worked, and none at all
    expect(doubted("stock", closes(232.41), { adjusted: adjusted(232.41) })).toEqual(["2022-04-20"]);
    expect(doubted("stock", closes(226.19), { adjusted: adjusted(226.19, 232.41) })).toEqual(["2022-04-20"]);
    expect(doubted("stock", closes(226.19))).toEqual(["2022-04-20"]);
  });

  it("no longer where its owner accepted it", () => {
    const accepted = Int32Array.of(parseDay("2022-04-20")!);
    const netflix = { "2022-04-19": 348.61, "2022-04-20": 226.19 };
    expect(doubted("stock", netflix)).toEqual(["2022-04-20"]);
    expect(doubted("stock", netflix, { accepted })).toEqual([]);
  });
});

describe("a jump", () => {
  it("is reported past the bound of the kind", () => {
    // Black Monday, 282.70 to 224.84, was −20.5%
    const crash = seriesOn("SPX", { "1987-10-16": 282.7, "1987-10-19": 224.84 });
    expect(jumpsOf(crash, "index")).toEqual([]);
    expect(jumpsOf({ ...crash, close: Float64Array.of(282.7, 2248.4) }, "stock")).toEqual([
      { date: "1987-10-19", change: expect.closeTo(6.953, 3), unit: "fraction", split: { after: 1, before: 8 } },
    ]);
  });

  it("is counted in points for a yield", () => {
    const series = seriesOn("US10Y", { "2020-03-09": 0.54, "2020-03-10": 0.8, "2020-03-11": 2 });
    expect(jumpsOf(series, "yield")).toEqual([{ date: "2020-03-11", change: 1.2, unit: "points" }]);
  });

  it("is none over a stretch without closes", () => {
    expect(jumpsOf(seriesOn("RUT", { "2024-08-02": 2109.31, "2025-09-08": 3394.89 }), "index")).toEqual([]);
  });
});

describe("the sessions that a series lacks", () => {
  it("are those of its exchange between its closes; bonds' own holidays are none", () => {
    const { days } = seriesOn("SPX", { "1962-06-14": 1, "1962-06-18": 1, "2024-01-12": 1 });
    const missing = [...missingIn(days, tradingDays)].map(isoOf);
    expect(missing.slice(0, 2)).toEqual(["1962-06-15", "1962-06-19"]);
    expect(missing).not.toContain("1963-11-25");
    expect([...missingIn(seriesOn("US10Y", { "2023-10-06": 4.8, "2023-10-10": 4.66 }).days, weekdays())]).toEqual([]);
  });
});

describe("a diff", () => {
  it("tells what was added, changed, missing and jumped, where it is new", () => {
    const before = seriesOn("SPX", { "2024-01-03": 4704.81, "2024-01-04": 4688.68 });
    const after = seriesOn("SPX", { "2024-01-03": 4704.81, "2024-01-04": 4688.6, "2024-01-08": 6763.54 });
    const diff = diffOf(before, after, { kind: "index", tradingDays });
    expect(diff).toMatchObject({
      added: 1,
      last: "2024-01-08",
      changed: { count: 1, examples: [{ date: "2024-01-04", before: 4688.68, after: 4688.6 }] },
    });
    expect(describeDiff(diff)).toBe(
      "1 session added, to 2024-01-08; 1 close changed (2024-01-04: 4688.68 → 4688.6); 1 session without a close (2024-01-05); 1 jump (2024-01-08: +44%)",
    );
  });

  it("does not count closes that only a split re-based", () => {
    const before = seriesOn("NVDA", { "2024-06-06": 1209.98, "2024-06-07": 1208.88 });
    const after = seriesOn("NVDA", { "2024-06-06": 120.998, "2024-06-07": 120.888, "2024-06-10": 121.79 });
    expect(describeDiff(diffOf(before, after, { kind: "stock", tradingDays }))).toBe(
      "1 session added, to 2024-06-10; older closes re-based by 0.1 after a split",
    );
  });

  it("says why a symbol was refused", () => {
    expect(describeDiff(refusedDiff("SPX", "price", undefined, "Yahoo answered 404"))).toBe("refused: Yahoo answered 404");
  });
});
