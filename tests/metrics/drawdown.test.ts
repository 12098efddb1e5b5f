import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoOf } from "../../src/calendar/day.ts";
import { upTo } from "../../src/market/series.ts";
import { belowHighs, deepestDrawdown, highWater, latestLow, maxDrawdown } from "../../src/metrics/drawdown.ts";
import { day, realPrices, realSeries } from "../support/market.ts";

const closes = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 60 });

describe("the running high", () => {
  it("is the highest close, and of equal ones the latest", () => {
    expect(highWater(Float64Array.of(10, 12, 9, 12, 11))).toEqual({ high: 3, drawdown: 11 / 12 - 1 });
  });

  it("is the close itself at a new high", () => {
    expect(highWater(Float64Array.of(10, 12))).toEqual({ high: 1, drawdown: 0 });
  });

  it("passes over a session without a close and is nothing where there is none", () => {
    expect(highWater(Float64Array.of(10, Number.NaN, 8, Number.NaN))).toEqual({ high: 0, drawdown: 8 / 10 - 1 });
    expect(highWater(new Float64Array(0))).toBeNull();
    expect(highWater(Float64Array.of(Number.NaN))).toBeNull();
  });
});

describe("the latest low", () => {
  it("is the lowest close of the latest fall of a tenth from a record, recovered since or not", () => {
    expect(latestLow(Float64Array.of(100, 70, 100, 90, 95, 101, 92, 100))).toBe(3);
    expect(latestLow(Float64Array.of(100, 70, 99, 85, 95))).toBe(1);
    expect(latestLow(Float64Array.of(100, 90, 90, 110, 104))).toBe(1);
  });

  it("is none where no fall was that deep, and passes over a session without a close", () => {
    expect(latestLow(Float64Array.of(100, 91, 120, 109))).toBeNull();
    expect(latestLow(Float64Array.of(100, Number.NaN, 89, Number.NaN, 95))).toBe(2);
    expect(latestLow(new Float64Array(0))).toBeNull();
  });

  it.skipIf(!realPrices)("is December 2018's in April 2019, though that was no bear market", () => {
    const { days, close } = upTo(realSeries("SPX", "^GSPC.csv"), day("2019-04-30"));
    expect(isoOf(days[latestLow(close)!]!)).toBe("2018-12-24");
  });
});

describe("the deepest drawdown", () => {
  it("is dated from its high to its low and to the close back at the high", () => {
    expect(deepestDrawdown(Float64Array.of(10, 8, 12, 6, 7, 12, 11))).toEqual({ depth: -0.5, peak: 2, trough: 3, recovery: 5 });
  });

  it("falls from the latest of equal highs, and to the first of equal lows", () => {
    expect(deepestDrawdown(Float64Array.of(12, 9, 12, 12, 6, 8, 6, 12))).toEqual({ depth: -0.5, peak: 3, trough: 4, recovery: 7 });
  });

  it("has no recovery while no close is back", () => {
    expect(deepestDrawdown(Float64Array.of(10, 5, 9))).toEqual({ depth: -0.5, peak: 0, trough: 1, recovery: null });
  });

  it("is none while closes only rise, and a maximum of zero then", () => {
    expect(deepestDrawdown(Float64Array.of(1, 1, 2))).toBeNull();
    expect(maxDrawdown(Float64Array.of(1, 1, 2))).toBe(0);
    expect(maxDrawdown(Float64Array.of(1))).toBe(0);
    expect(maxDrawdown(new Float64Array(0))).toBe(0);
  });

  it("passes over sessions without a close", () => {
    expect(deepestDrawdown(Float64Array.of(10, Number.NaN, 5, Number.NaN, 10))).toEqual({ depth: -0.5, peak: 0, trough: 2, recovery: 4 });
  });

  it("equals the least of close ÷ highest close so far − 1, computed the slow way", () => {
    fc.assert(
      fc.property(closes, (values) => {
        const slow = Math.min(...values.map((value, i) => value / Math.max(...values.slice(0, i + 1)) - 1));
        expect(maxDrawdown(Float64Array.from(values))).toBe(slow);
      }),
    );
  });

  it("does not change when all closes are doubled", () => {
    fc.assert(
      fc.property(
        closes,
        (values) => maxDrawdown(Float64Array.from(values)) === maxDrawdown(Float64Array.from(values, (value) => 2 * value)),
      ),
    );
  });
});

describe.skipIf(!realPrices)("on real closes (../shared/market-data/history)", () => {
  it("has the S&P 500 fall 56.78% from 2007-10-09 to 2009-03-09 and recover on 2013-03-28, as published", () => {
    const spx = upTo(realSeries("SPX", "^GSPC.csv"), day("2019-12-31"));
    const from = spx.days.findIndex((each) => each >= day("1990-01-01"));
    const found = deepestDrawdown(spx.close.subarray(from))!;
    const at = (index: number) => isoOf(spx.days[from + index]!);
    expect([found.depth.toFixed(4), at(found.peak), at(found.trough), at(found.recovery!)]).toEqual([
      "-0.5678",
      "2007-10-09",
      "2009-03-09",
      "2013-03-28",
    ]);
  });

  it("has the Nasdaq Composite 18.39% below its high of 16,057.44 of 2021-11-19 on 2023-06-07", () => {
    const ixic = upTo(realSeries("IXIC", "NASDAQCOM.csv"), day("2023-06-07"));
    const found = highWater(ixic.close)!;
    expect([isoOf(ixic.days[found.high]!), ixic.close[found.high], found.drawdown.toFixed(4)]).toEqual(["2021-11-19", 16057.44, "-0.1839"]);
  });
});

describe("closes against the highest of the last ones", () => {
  it("are what each is against the highest of as many, itself included", () => {
    const closes = fc.array(fc.double({ min: 1, max: 1_000, noNaN: true }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(closes, fc.integer({ min: 1, max: 20 }), (values, length) => {
        const found = belowHighs(Float64Array.from(values), length);
        values.forEach((value, i) => {
          const highest = Math.max(...values.slice(Math.max(0, i + 1 - length), i + 1));
          expect(found[i]).toBe(i + 1 < length ? Number.NaN : value / highest - 1);
        });
      }),
    );
  });
});
