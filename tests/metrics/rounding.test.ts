import { describe, expect, it } from "vitest";
import { crossings, movingAverage } from "../../src/metrics/averages.ts";
import { standing } from "../../src/metrics/breadth.ts";
import { sideOf } from "../../src/metrics/rounding.ts";
import { beyond } from "../../src/metrics/streaks.ts";

/** The last close is the mean of the three, which in binary is 0.20000000000000004. */
const tied = Float64Array.of(0.3, 0.1, 0.2);

describe("a close against a mean of closes", () => {
  it("is on it where they differ by binary rounding alone, as on 17 June 1938: 9.67, the mean of the S&P 500's last 22 closes", () => {
    const average = movingAverage(tied, 3);
    expect(average[2]).not.toBe(0.2);
    expect(sideOf(tied[2]!, average[2]!)).toBe(0);
    const to = Int32Array.of(2);
    expect([...beyond(tied, average, to, "above"), ...beyond(tied, average, to, "below")]).toEqual([0, 0]);
    expect(standing(Float64Array.of(0.1, 0.3, 0.2), 3, 252).above).toBe(false);
  });

  it("does not cross it by touching", () => {
    const closes = Float64Array.of(0.1, 0.1, 0.4, 0.3, 0.1, 0.2, 0.9);
    const sides = [...closes].map((close, i) => sideOf(close, movingAverage(closes, 3)[i]!));
    expect(sides).toEqual([Number.NaN, Number.NaN, 1, 1, -1, 0, 1]);
    expect(crossings(closes, movingAverage(closes, 3)).map(({ at }) => at)).toEqual([4, 6]);
  });

  it("is above or below it where they differ by more, and neither where one is not known", () => {
    expect([sideOf(100.0001, 100), sideOf(99.9999, 100), sideOf(0, 0), sideOf(1e-300, 0)]).toEqual([1, -1, 0, 1]);
    expect(sideOf(Number.NaN, 1)).toBeNaN();
    expect(sideOf(1, Number.NaN)).toBeNaN();
  });
});
