import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relativeStrength, relativeStrengthIndex } from "../../src/metrics/rsi.ts";

/** Closes of QQQ from 14 December 2009 on, of the worked example in StockCharts' ChartSchool ("Relative Strength Index"). */
const QQQ = [
  44.3389, 44.0902, 44.1497, 43.6124, 44.3278, 44.8264, 45.0955, 45.4245, 45.8433, 46.0826, 45.8931, 46.0328, 45.614, 46.282, 46.282,
  46.0028, 46.0328, 46.4116, 46.2222, 45.6439, 46.2122, 46.2521, 45.7137, 46.4515, 45.7835, 45.3548, 44.0288, 44.1783, 44.2181, 44.5672,
  43.4205, 42.6628, 43.1314,
];
const PUBLISHED = [
  70.53, 66.32, 66.55, 69.41, 66.36, 57.97, 62.93, 63.26, 56.06, 62.38, 54.71, 50.42, 39.99, 41.46, 41.87, 45.46, 37.3, 33.08, 37.77,
];

describe("the relative strength index", () => {
  it("is that of StockCharts' worked example, session by session", () => {
    PUBLISHED.forEach((expected, i) => {
      expect(relativeStrengthIndex(Float64Array.from(QQQ.slice(0, 15 + i)))).toBeCloseTo(expected, 1);
    });
  });

  it("is not known for 14 closes, is 100 where nothing fell, 0 where nothing rose and 50 where nothing moved", () => {
    const rising = Float64Array.from({ length: 20 }, (_, i) => i + 1);
    expect(relativeStrengthIndex(rising.subarray(0, 14))).toBeNaN();
    expect(relativeStrengthIndex(rising)).toBe(100);
    expect(relativeStrengthIndex(rising.toReversed())).toBe(0);
    expect(relativeStrengthIndex(new Float64Array(20).fill(7))).toBe(50);
  });

  it("lies between 0 and 100, does not mind the unit, and of falls is 100 less that of the rises", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 15, maxLength: 80 }), (changes) => {
        const closes = (sign: number) =>
          Float64Array.from(changes, (_, i) => 10_000 + sign * changes.slice(0, i + 1).reduce((sum, change) => sum + change, 0));
        const rsi = relativeStrengthIndex(closes(1));
        expect(rsi).toBeGreaterThanOrEqual(0);
        expect(rsi).toBeLessThanOrEqual(100);
        expect(relativeStrengthIndex(closes(1).map((close) => close * 8))).toBeCloseTo(rsi, 9);
        expect(relativeStrengthIndex(closes(-1))).toBeCloseTo(100 - rsi, 9);
      }),
    );
  });

  it("weighs a change n sessions ago by (13/14)^n, as an exponential average of 1/14 does", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 20, maxLength: 60 }), (changes) => {
        const smoothed = (part: (change: number) => number) => {
          const seed = changes.slice(0, 14).reduce((sum, change) => sum + part(change), 0) / 14;
          const later = changes.slice(14);
          return later.reduce(
            (sum, change, i) => sum + (part(change) / 14) * (13 / 14) ** (later.length - 1 - i),
            seed * (13 / 14) ** later.length,
          );
        };
        const [gain, loss] = [smoothed((change) => Math.max(change, 0)), smoothed((change) => Math.max(-change, 0))];
        if (loss === 0) return;
        const closes = Float64Array.from([0, ...changes], (_, i) => 10_000 + changes.slice(0, i).reduce((sum, change) => sum + change, 0));
        expect(relativeStrengthIndex(closes)).toBeCloseTo(100 - 100 / (1 + gain / loss), 9);
      }),
    );
  });
});

describe("an unchanged close", () => {
  it("leaves the index as it was, to the last digit: both averages shrink alike", () => {
    const closes = Float64Array.from({ length: 60 }, (_, i) => 100 + ((i * 7919) % 13) / 7);
    closes.fill(closes[39]!, 40, 60);
    const index = relativeStrength(closes, 6);
    expect(new Set(index.subarray(39)).size).toBe(1);
  });
});
