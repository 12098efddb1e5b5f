import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawdowns, extremest, median, percentileOf, stretchReturns } from "../../src/metrics/ranks.ts";

const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 });

describe("returns over stretches", () => {
  it("are measured from the close before the first session", () => {
    expect(
      [...stretchReturns(Float64Array.of(100, 110, 99, 132), Int32Array.of(1, 3), Int32Array.of(2, 3))].map((rate) =>
        Number(rate.toFixed(12)),
      ),
    ).toEqual([-0.01, 0.333333333333]);
  });
});

describe("drawdowns", () => {
  it("hold each close against the highest so far", () => {
    expect([...drawdowns(Float64Array.of(10, 5, 20, 15))]).toEqual([0, -0.5, 0, -0.25]);
  });
});

describe("rank", () => {
  it("percentile is the share at or below", () => {
    expect(percentileOf(Float64Array.of(1, 2, 2, 4), 2)).toBe(0.75);
    expect(percentileOf(new Float64Array(0), 2)).toBeNaN();
  });

  it("median is the middle, or the mean of the two", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it("extremest lists as a stable sort would", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 50 }), (list, count) => {
        const close = Float64Array.from(list);
        const up = extremest(close, count, "up");
        expect(up).toHaveLength(Math.min(count, list.length));
        for (let i = 1; i < up.length; i++)
          expect(close[up[i - 1]!]! > close[up[i]!]! || (close[up[i - 1]!] === close[up[i]!] && up[i - 1]! < up[i]!)).toBe(true);
        expect(
          extremest(
            close.map((value) => -value),
            count,
            "down",
          ),
        ).toEqual(up);
      }),
    );
  });
});
