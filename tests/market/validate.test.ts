import { describe, expect, it } from "vitest";
import { isoOf, parseDay, weekdayOf } from "../../src/calendar/day.ts";
import { describeDiff, diffOf, refusedDiff } from "../../src/market/diff.ts";
import { holesOf, jumpsOf, refusalOf } from "../../src/market/validate.ts";
import { seriesFrom, seriesOn } from "./builders.ts";

const today = parseDay("2024-01-10")!;
const isSession = (day: number): boolean => weekdayOf(day) <= 5;

describe("a series is refused", () => {
  const good = seriesOn("SPX", { "2024-01-08": 4763.54, "2024-01-09": 4756.5, "2024-01-10": 4783.45 });
  const withDays = (...iso: string[]) => ({ ...good, days: Int32Array.from(iso, (each) => parseDay(each)!) });
  const withCloses = (...close: number[]) => ({ ...good, close: Float64Array.from(close) });

  it.each([
    ["a day that stands twice", withDays("2024-01-08", "2024-01-09", "2024-01-09"), "2024-01-09 stands twice"],
    ["days out of order", withDays("2024-01-09", "2024-01-08", "2024-01-10"), "dates are not in order: 2024-01-08 comes after 2024-01-09"],
    ["a day to come", withDays("2024-01-08", "2024-01-09", "2024-01-11"), "it has a close of 2024-01-11, which lies in the future"],
    ["a close of zero", withCloses(4763.54, 0, 4783.45), "the close of 2024-01-09 is 0"],
    ["a negative close", withCloses(-1, 1, 1), "the close of 2024-01-08 is -1"],
    ["a close that is no number", withCloses(1, 1, Number.NaN), "the close of 2024-01-10 is NaN"],
    ["an endless close", withCloses(1, Number.POSITIVE_INFINITY, 1), "the close of 2024-01-09 is Infinity"],
    ["fewer closes than days", withCloses(1, 2), "it has not one close for each date"],
    ["an adjusted close of zero", { ...good, adjusted: Float64Array.of(1, 0, 1) }, "the adjusted close of 2024-01-09 is 0"],
    ["no closes", seriesFrom("SPX", "2024-01-08", []), "it has no closes"],
  ])("for %s", (_, series, why) => {
    expect(refusalOf(series, { kind: "index", today })).toBe(why);
  });

  it("for none of these where it is sound, and a yield may be zero or below", () => {
    expect(refusalOf(good, { kind: "index", today })).toBeUndefined();
    expect(refusalOf(withCloses(-0.1, 0, 0.1), { kind: "yield", today })).toBeUndefined();
    expect(refusalOf({ ...good, adjusted: Float64Array.of(Number.NaN, 1, 1) }, { kind: "stock", today })).toBeUndefined();
  });
});

describe("a jump", () => {
  it("is reported past the bound of the kind", () => {
    // Black Monday, 282.70 to 224.84, was −20.5 %
    const crash = seriesOn("SPX", { "1987-10-16": 282.7, "1987-10-19": 224.84 });
    expect(jumpsOf(crash, "index")).toEqual([]);
    expect(jumpsOf({ ...crash, close: Float64Array.of(282.7, 2248.4) }, "stock")).toEqual([
      { date: "1987-10-19", change: expect.closeTo(6.953, 3), unit: "fraction" },
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

describe("holes", () => {
  it("are sessions between closes; bonds' own holidays and the years before 1990 make none", () => {
    const series = seriesOn("SPX", { "1989-12-28": 1, "1990-01-03": 1, "1990-01-08": 1 });
    expect(holesOf(series, "index", isSession).map(isoOf)).toEqual(["1990-01-01", "1990-01-02", "1990-01-04", "1990-01-05"]);
    expect(holesOf(series, "yield", isSession)).toEqual([]);
  });
});

describe("a diff", () => {
  it("tells what was added, changed, missing and jumped, where it is new", () => {
    const before = seriesOn("SPX", { "2024-01-03": 4704.81, "2024-01-04": 4688.68 });
    const after = seriesOn("SPX", { "2024-01-03": 4704.81, "2024-01-04": 4688.6, "2024-01-08": 6763.54 });
    const diff = diffOf(before, after, { kind: "index", isSession });
    expect(diff).toMatchObject({
      added: 1,
      last: "2024-01-08",
      changed: { count: 1, examples: [{ date: "2024-01-04", before: 4688.68, after: 4688.6 }] },
    });
    expect(describeDiff(diff)).toBe(
      "1 session added, to 2024-01-08; 1 close changed (2024-01-04: 4688.68 → 4688.6); 1 session without a close (2024-01-05); 1 jump (2024-01-08: +44 %)",
    );
  });

  it("does not count closes that only a split re-based", () => {
    const before = seriesOn("NVDA", { "2024-06-06": 1209.98, "2024-06-07": 1208.88 });
    const after = seriesOn("NVDA", { "2024-06-06": 120.998, "2024-06-07": 120.888, "2024-06-10": 121.79 });
    expect(describeDiff(diffOf(before, after, { kind: "stock", isSession }))).toBe(
      "1 session added, to 2024-06-10; older closes re-based by 0.1 after a split",
    );
  });

  it("says why a symbol was refused", () => {
    expect(describeDiff(refusedDiff("SPX", "price", undefined, "Yahoo answered 404"))).toBe("refused: Yahoo answered 404");
  });
});
