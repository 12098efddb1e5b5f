import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoOf } from "../../src/calendar/day.ts";
import { type Merged, merge } from "../../src/market/merge.ts";
import type { Series } from "../../src/market/series.ts";
import type { Kind } from "../../src/market/validate.ts";
import { walk } from "../support/imported.ts";
import { day } from "../support/market.ts";
import { seriesFrom, seriesOn } from "./builders.ts";

function merged(first: Series, second: Series, kind: Kind = "stock"): Merged {
  const result = merge(first, second, kind);
  if ("refused" in result) throw new Error(result.refused);
  return result;
}

function closesOf({ days, close }: Series): Record<string, number> {
  return Object.fromEntries(Array.from(days, (day, i) => [isoOf(day), close[i]!]));
}

const points = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom(100, 100.2)), {
  selector: ([day]) => day,
  minLength: 1,
  maxLength: 40,
});
const anySeries = points.map((pairs) => {
  const sorted = pairs.toSorted(([a], [b]) => a - b);
  return {
    ...seriesFrom("SPX", "2024-01-02", []),
    days: Int32Array.from(sorted, ([day]) => day),
    close: Float64Array.from(sorted, ([, close]) => close),
  };
});

/** Two series made by chance may look as if one of them were dated a day off, and are refused then: no case of what is tried. */
function mergedIfAlike(first: Series, second: Series): ReturnType<typeof merged> {
  try {
    return merged(first, second, "index");
  } catch (error) {
    fc.pre(!/a day off/.test(String(error)));
    throw error;
  }
}

describe("merging two series", () => {
  it("has every session of both, ascending, with the first's close where it has one", () => {
    fc.assert(
      fc.property(anySeries, anySeries, (first, second) => {
        const { series, filled } = mergedIfAlike(first, second);
        const days = [...new Set([...first.days, ...second.days])].sort((a, b) => a - b);
        expect([...series.days]).toEqual(days);
        expect(closesOf(series)).toEqual({ ...closesOf(second), ...closesOf(first) });
        expect(filled).toBe(days.length - first.days.length);
      }),
    );
  });

  it("changes nothing where it is done again", () => {
    fc.assert(
      fc.property(anySeries, anySeries, (first, second) => {
        const { series } = mergedIfAlike(first, second);
        expect(mergedIfAlike(series, second).series).toBe(series);
        expect(mergedIfAlike(series, first).series).toBe(series);
      }),
    );
  });

  it("brings the one that ends earlier to the other's level after a split", () => {
    // NVIDIA split ten for one in June 2024
    const before = seriesOn("NVDA", { "2024-06-05": 1224.4, "2024-06-06": 1209.98, "2024-06-07": 1208.88 });
    const after = seriesOn("NVDA", { "2024-06-06": 120.998, "2024-06-07": 120.888, "2024-06-10": 121.79 });
    for (const { series, factor } of [merged(after, before), merged(before, after)]) {
      expect(factor).toBeCloseTo(0.1, 12);
      expect(series.close[0]).toBeCloseTo(122.44, 9);
      expect(series.close[3]).toBe(121.79);
    }
  });

  it("recognises a split whose first sessions were already at the new level", () => {
    const held = seriesOn("NVDA", { "2024-06-05": 1224.4, "2024-06-06": 1209.98, "2024-06-07": 1208.88, "2024-06-10": 121.79 });
    const fetched = seriesOn("NVDA", { "2024-06-06": 120.998, "2024-06-07": 120.888, "2024-06-10": 121.79, "2024-06-11": 120.91 });
    const { series, factor, differences } = merged(fetched, held);
    expect(factor).toBeCloseTo(0.1, 12);
    expect([...series.close].map((close) => Number(close.toFixed(3)))).toEqual([122.44, 120.998, 120.888, 121.79, 120.91]);
    expect(differences).toEqual([]);
  });

  it("keeps the first's closes and tells the others where a few differ", () => {
    const first = seriesOn("VIX", { "2026-02-05": 21.77, "2026-02-06": 17.76 });
    const second = seriesOn("VIX", { "2026-02-05": 21.77, "2026-02-06": 20.37, "2026-02-09": 17.36 });
    const { series, differences } = merged(first, second);
    expect([...series.close]).toEqual([21.77, 17.76, 17.36]);
    expect(differences).toEqual([{ day: first.days[1], first: 17.76, second: 20.37 }]);
  });

  it("leaves a series as it is where the other is only an older telling of the same sessions", () => {
    const now = seriesOn("NVDA", { "2024-06-05": 122.44, "2024-06-06": 120.998, "2024-06-07": 120.888 });
    const then = seriesOn("NVDA", { "2024-06-05": 1224.4, "2024-06-06": 1209.98 });
    expect(merged(now, then)).toEqual({ series: now, filled: 0, differences: [], factor: expect.closeTo(0.1, 12) });
  });

  it("takes a close written with fewer digits for the same close", () => {
    expect(
      merged(seriesOn("SPX", { "2023-10-27": 4117.3701171875 }), seriesOn("SPX", { "2023-10-27": 4117.37011719 })).differences,
    ).toEqual([]);
  });

  it("refuses to splice two different instruments", () => {
    const msft = seriesFrom("GOOG", "2024-01-02", [370, 371, 368, 367, 375, 374]);
    const goog = seriesFrom("GOOG", "2024-01-02", [139, 140, 138, 137, 141, 142]);
    expect(merge(msft, goog, "stock")).toEqual({ refused: expect.stringMatching(/differ by 6\d\.\d% on half of 6 common sessions/) });
  });

  it("tells another instrument from five common sessions and three percent on, and takes less for the same one", () => {
    const base = [100, 101, 99, 102, 100];
    const off = (count: number, by: number) =>
      merge(
        seriesFrom("SPX", "2024-01-02", base.slice(0, count)),
        seriesFrom(
          "SPX",
          "2024-01-02",
          base.slice(0, count).map((close, i) => close * (1 + by + i / 1000)),
        ),
        "index",
      );
    expect(off(5, 0.03)).toEqual({ refused: expect.stringMatching(/differ by 3\.\d% on half of 5 common sessions/) });
    expect(off(4, 0.03)).toHaveProperty("series");
    expect(off(5, 0.01)).toHaveProperty("series");
  });

  it("takes fewer common sessions for enough where each is far off", () => {
    const one = seriesFrom("AAPL", "2024-01-02", [185, 184, 182, 181]);
    const other = seriesFrom("AAPL", "2024-01-02", [170.1, 169.6, 167.1, 166.9]);
    expect(merge(other, one, "stock")).toEqual({ refused: expect.stringMatching(/differ by 8\.\d%/) });
  });

  it("refuses a constant factor that no split has: another currency", () => {
    const closes = [185.64, 184.25, 181.91, 181.18, 185.56];
    const dear = seriesFrom(
      "AAPL",
      "2024-01-02",
      [...closes, 186].map((close) => Number((close * 7.8).toFixed(2))),
    );
    expect(merge(dear, seriesFrom("AAPL", "2024-01-02", closes), "stock")).toEqual({
      refused: "its closes and those held are in different units: one is 7.8 times the other",
    });
  });

  it("brings no good closes to a level that makes them leap", () => {
    const good = seriesFrom("AAPL", "2024-01-02", [100, 101, 100, 99, 101, 102]);
    // raw until a split of two for one after the third
    const raw = seriesFrom("AAPL", "2024-01-02", [200, 202, 200, 99, 101, 102, 103]);
    expect(merge(raw, good, "stock")).toEqual({
      refused: "brought to one level by 2 they would leap on 2024-01-05, where one of the two does not",
    });
  });

  it("refuses a stretch in the middle that was restated by a factor", () => {
    const closes = walk(60, 150);
    const held = seriesFrom("AAPL", "2024-01-02", closes);
    const restated = seriesFrom(
      "AAPL",
      "2024-01-02",
      closes.map((close, i) => (i >= 20 && i < 40 ? close * 0.8 : close)),
    );
    expect(merge(restated, held, "stock")).toEqual({
      refused: expect.stringMatching(/^20 closes from 2024-01-22 differ by a factor of 0\.8/),
    });
  });

  it("counts two closes as different from a millionth of them on", () => {
    const close = 4267.52;
    const differing = (by: number) =>
      merged(seriesOn("SPX", { "2023-06-07": close }), seriesOn("SPX", { "2023-06-07": close * (1 + by) })).differences.length;
    expect([differing(5e-7), differing(3e-6)]).toEqual([0, 1]);
  });

  it("takes a factor of what cannot be split for another unit, and of a hundred and more for one too", () => {
    const closes = [4.57, 4.49, 4.6, 4.55, 4.52, 4.61];
    const one = seriesFrom("US10Y", "2024-01-02", closes);
    const times = (factor: number) =>
      seriesFrom(
        "US10Y",
        "2024-01-02",
        closes.map((close) => Number((close * factor).toFixed(2))),
      );
    expect(merge(times(10), one, "yield")).toEqual({
      refused: "its closes and those held are in different units: one is 10 times the other",
    });
    expect(merge(times(100), one, "stock")).toEqual({
      refused: "its closes and those held are in different units: one is 100 times the other",
    });
    expect(merge(times(10), one, "stock")).toHaveProperty("factor", 10);
  });

  it("lifts adjusted closes to the first's level at the session they share, and leaves NaN where they never meet", () => {
    const first = seriesFrom("KO", "2024-03-14", [60, 61], { adjusted: Float64Array.of(59, 60) });
    const second = seriesFrom("KO", "2024-03-13", [59, 60, 61], { adjusted: Float64Array.of(53.1, 54, 54.9) });
    expect([...merged(first, second).series.adjusted!]).toEqual([(53.1 * 59) / 54, 59, 60]);
    const apart = seriesFrom("KO", "2024-03-20", [62], { adjusted: Float64Array.of(62) });
    expect([...merged(first, apart).series.adjusted!]).toEqual([59, 60, Number.NaN]);
    const plain = seriesFrom("KO", "2024-03-13", [59, 60]);
    expect([...merged(first, plain).series.adjusted!]).toEqual([Number.NaN, 59, 60]);
    expect([...merged(plain, first).series.adjusted!]).toEqual([Number.NaN, 59, 60]);
  });

  it("takes two tellings of a bill's yield near nothing for the same, with more decimals or fewer", () => {
    const rounded = seriesFrom("US3M", "2021-03-01", [0.04, 0.03, 0.02, 0.04, 0.02, 0.03]);
    const exact = seriesFrom("US3M", "2021-03-01", [0.041, 0.033, 0.023, 0.037, 0.018, 0.034, 0.03]);
    expect(merged(exact, rounded, "yield").series).toBe(exact);
  });

  it("brings a close that was held back to the level of the others after a split", () => {
    const before = {
      ...seriesFrom("AAPL", "2024-01-02", [100, 104, 106, 108]),
      held: [{ day: day("2024-01-01"), close: 1000, why: "it leaps" }],
    };
    const after = seriesFrom("AAPL", "2024-01-02", [50, 52, 53, 54, 55]);
    expect(merged(after, before).series.held).toEqual([{ day: day("2024-01-01"), close: 500, why: "it leaps" }]);
  });

  it("names both sources once", () => {
    const a = seriesFrom("SPX", "2024-01-02", [1], { source: { provider: "file", detail: "a.csv", fetchedAt: "2024-01-02T00:00:00Z" } });
    const b = seriesFrom("SPX", "2024-01-03", [1], { source: { provider: "yahoo", detail: "^GSPC", fetchedAt: "2024-01-05T00:00:00Z" } });
    const once = merged(a, b).series;
    expect(once.source).toEqual({ provider: "file + yahoo", detail: "a.csv + ^GSPC", fetchedAt: "2024-01-05T00:00:00Z" });
    expect(merged(once, seriesFrom("SPX", "2024-01-04", [1], { source: b.source })).series.source).toEqual(once.source);
  });
});
