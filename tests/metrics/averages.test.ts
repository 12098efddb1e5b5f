import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossings, lastAverage, movingAverage } from "../../src/metrics/averages.ts";
import { realPrices, realSeries } from "../support/market.ts";

const closes = fc.array(fc.double({ min: 0.01, max: 1e5, noNaN: true }), { maxLength: 400 });

describe("a moving average", () => {
  it("is the mean of the last closes, and none until there are enough", () => {
    expect([...movingAverage(Float64Array.of(1, 2, 3, 4), 3)]).toEqual([Number.NaN, Number.NaN, 2, 3]);
    expect(movingAverage(new Float64Array(0), 3)).toHaveLength(0);
    expect(lastAverage(Float64Array.of(1, 2, 3, 4), 3)).toBe(3);
    expect(lastAverage(Float64Array.of(1, 2), 3)).toBeNaN();
  });

  it("equals each mean computed by itself", () => {
    fc.assert(
      fc.property(closes, fc.integer({ min: 1, max: 90 }), (values, length) => {
        const found = movingAverage(Float64Array.from(values), length);
        values.forEach((_, i) => {
          const stretch = values.slice(i + 1 - length, i + 1);
          if (i + 1 < length) expect(found[i]).toBeNaN();
          else expect(found[i]! / (stretch.reduce((sum, value) => sum + value, 0) / length)).toBeCloseTo(1, 7);
        });
      }),
    );
  });

  it("does not carry the rounding of what has long left it: exact again a few thousand closes after a close a trillion times too high", () => {
    const values = Float64Array.from({ length: 10_000 }, (_, i) => 1 + ((i * 7919) % 1000) / 999);
    values[20] = 1e12;
    const found = movingAverage(values, 50);
    for (let i = 4000; i < values.length; i++)
      expect(Math.abs(found[i]! / lastAverage(values.subarray(0, i + 1), 50) - 1)).toBeLessThan(1e-12);
  });

  it("lies between the lowest and the highest close averaged", () => {
    fc.assert(
      fc.property(closes, (values) => {
        if (values.length < 5) return;
        const average = lastAverage(Float64Array.from(values), 5);
        const last = values.slice(-5);
        expect(average).toBeGreaterThanOrEqual(Math.min(...last) * (1 - 1e-12));
        expect(average).toBeLessThanOrEqual(Math.max(...last) * (1 + 1e-12));
      }),
    );
  });
});

describe("crossings", () => {
  it("are dated when the other side is reached; touching is none", () => {
    const line = Float64Array.of(Number.NaN, 1, 2, 3, 2, 2, 3, 1);
    const through = Float64Array.of(2, 2, 2, 2, 2, 2, 2, 2);
    expect(crossings(line, through)).toEqual([
      { at: 3, side: "above" },
      { at: 7, side: "below" },
    ]);
  });

  it("alternate, and each is on the side that it names", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 60 }), (values) => {
        const found = crossings(Float64Array.from(values), new Float64Array(values.length));
        found.forEach(({ at, side }, i) => {
          expect(Math.sign(values[at]!)).toBe(side === "above" ? 1 : -1);
          if (i > 0) expect(side).not.toBe(found[i - 1]!.side);
        });
      }),
    );
  });
});

describe.skipIf(!realPrices)("the averages of the S&P 500 on 7 June 2023, on real closes", () => {
  it("are 4,140.23 and 3,975.14", () => {
    const { days, close } = realSeries("SPX", "^GSPC.csv");
    const known = close.subarray(0, days.indexOf(Date.UTC(2023, 5, 7) / 86_400_000) + 1);
    expect(lastAverage(known, 50)).toBeCloseTo(4140.229213867187, 8);
    expect(lastAverage(known, 200)).toBeCloseTo(3975.137712402344, 8);
    expect(movingAverage(known, 200).at(-1)).toBeCloseTo(3975.137712402344, 8);
  });
});
