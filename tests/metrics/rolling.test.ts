import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annualVolatility, beta, correlation } from "../../src/metrics/risk.ts";
import { rolling, rollingBeta, rollingCorrelation, rollingVolatility } from "../../src/metrics/rolling.ts";

describe("a rolling figure", () => {
  const values = [1, 2, 3, 4, 5];
  const sum = (from: number, to: number): number => values.slice(from, to).reduce((all, value) => all + value, 0);

  it("takes as many values before each end as it shall", () => {
    expect([...rolling(Int32Array.of(3, 4, 5), 3, sum)]).toEqual([6, 9, 12]);
    expect([...rolling(Int32Array.of(1, 5), 1, sum)]).toEqual([1, 5]);
  });

  it("is none where there are too few values", () => {
    expect([...rolling(Int32Array.of(1, 2, 3), 3, sum)]).toEqual([Number.NaN, Number.NaN, 6]);
    expect([...rolling(new Int32Array(), 3, sum)]).toEqual([]);
  });
});

describe("a figure of the last returns in one pass", () => {
  const returns = fc.array(fc.double({ min: -0.2, max: 0.2, noNaN: true }), { minLength: 3, maxLength: 2_500 });

  it("is at every place that of the returns before it alone", () => {
    fc.assert(
      fc.property(returns, returns, fc.integer({ min: 2, max: 60 }), (first, second, length) => {
        const size = Math.min(first.length, second.length);
        const [a, b] = [Float64Array.from(first.slice(0, size)), Float64Array.from(second.slice(0, size))];
        const [volatility, together, slope] = [rollingVolatility(a, length), rollingCorrelation(a, b, length), rollingBeta(a, b, length)];
        for (const end of [length - 2, length - 1, size >> 1, size - 1]) {
          if (end < 0 || end >= size) continue;
          const from = end + 1 - length;
          const [mine, other] = [a.subarray(Math.max(0, from), end + 1), b.subarray(Math.max(0, from), end + 1)];
          if (from < 0) expect([volatility[end], together[end], slope[end]]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
          else {
            expect(volatility[end]).toBeCloseTo(annualVolatility(mine), 6);
            if (annualVolatility(other) > 1e-4 && annualVolatility(mine) > 1e-4) {
              expect(together[end]).toBeCloseTo(correlation(mine, other), 6);
              expect(slope[end]).toBeCloseTo(beta(mine, other), 6);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
