import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  activeReturns,
  alpha,
  annualReturn,
  annualVolatility,
  battingAverage,
  beta,
  capture,
  correlation,
  covariance,
  deviation,
  excessRatio,
  mean,
  skewness,
  sortinoRatio,
  valueAtRisk,
} from "../../src/metrics/risk.ts";

// The series of empyrical's own tests (empyrical/tests/test_stats.py), in percent, and the figures expected there.
const percent = (...values: number[]) => Float64Array.from(values, (value) => value / 100);
const mixed = percent(1, 10, -4, 2, 3, 2, 1, -10);
const negative = percent(-6, -7, -1, -9, -2, -6, -8, -5);
const none = new Float64Array(mixed.length);

describe("figures of risk on the series of empyrical's tests", () => {
  it("annual_volatility, sharpe_ratio, information_ratio and beta are those published there", () => {
    expect(annualVolatility(mixed)).toBeCloseTo(0.9136465399704637, 12);
    expect(excessRatio(mixed, none) * Math.sqrt(252)).toBeCloseTo(1.7238613961706866, 12);
    expect(excessRatio(mixed, none)).toBeCloseTo(0.10859306069076737, 12);
    expect(excessRatio(mixed, percent(1, 1, 1, 1, 1, 1, 1, 1))).toBeCloseTo(-0.06515583641446039, 12);
    expect(beta(mixed, negative)).toBeCloseTo(-0.71296296296296313, 12);
    expect(beta(mixed, mixed)).toBeCloseTo(1, 12);
    expect(
      beta(
        mixed,
        mixed.map((value) => -value),
      ),
    ).toBeCloseTo(-1, 12);
  });

  it("are not known for too little", () => {
    const one = percent(1);
    for (const found of [
      mean(none.subarray(0, 0)),
      deviation(one),
      beta(one, one),
      beta(mixed, none),
      correlation(mixed, none),
      excessRatio(mixed, mixed),
      battingAverage(none.subarray(0, 0), none.subarray(0, 0)),
      capture(mixed, negative, "up"),
    ])
      expect(found).toBeNaN();
  });
});

const pairs = fc
  .array(fc.tuple(fc.double({ min: -0.2, max: 0.2, noNaN: true }), fc.double({ min: -0.2, max: 0.2, noNaN: true })), {
    minLength: 3,
    maxLength: 60,
  })
  .map((list) => [Float64Array.from(list, ([a]) => a), Float64Array.from(list, ([, b]) => b)] as const);

/** Covariance from every pair of sessions: Σ (a_i − a_j)(b_i − b_j) ÷ 2n(n − 1), with no mean in it. */
function slowCovariance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) for (let j = 0; j < a.length; j++) sum += (a[i]! - a[j]!) * (b[i]! - b[j]!);
  return sum / (2 * a.length * (a.length - 1));
}

describe("figures of risk on any returns", () => {
  it("equal those computed the slow way", () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        expect(covariance(a, b)).toBeCloseTo(slowCovariance(a, b), 12);
        expect(deviation(a)).toBeCloseTo(Math.sqrt(slowCovariance(a, a)), 9);
        if (slowCovariance(a, a) < 1e-8 || slowCovariance(b, b) < 1e-8) return;
        expect(beta(a, b)).toBeCloseTo(slowCovariance(a, b) / slowCovariance(b, b), 6);
        expect(correlation(a, b)).toBeCloseTo(slowCovariance(a, b) / Math.sqrt(slowCovariance(a, a) * slowCovariance(b, b)), 6);
        expect(deviation(activeReturns(a, b))).toBeCloseTo(
          Math.sqrt(Math.max(0, slowCovariance(a, a) + slowCovariance(b, b) - 2 * slowCovariance(a, b))),
          6,
        );
      }),
    );
  });

  it("hold together: beta is correlation times the ratio of deviations, correlation lies within ±1 and is the same both ways", () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        if (deviation(a) < 1e-4 || deviation(b) < 1e-4) return;
        expect(beta(a, b)).toBeCloseTo((correlation(a, b) * deviation(a)) / deviation(b), 6);
        expect(Math.abs(correlation(a, b))).toBeLessThanOrEqual(1);
        expect(correlation(a, b)).toBeCloseTo(correlation(b, a), 9);
      }),
    );
  });

  it("are one where both are the same, and the shares ahead of each other never exceed all sessions", () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        if (b.some((value) => value > 0.001)) expect(capture(b, b, "up")).toBeCloseTo(1, 12);
        if (b.some((value) => value < -0.001)) expect(capture(b, b, "down")).toBeCloseTo(1, 12);
        expect(battingAverage(a, b) + battingAverage(b, a)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

describe("capture", () => {
  it("is the growth over the benchmark's rising sessions alone, by year", () => {
    // The benchmark rises twice, by 1% each; the first by 2% and 0%: 1.02 ^ 126 − 1 against 1.01 ^ 252 − 1.
    expect(capture(percent(2, -5, 0), percent(1, -1, 1), "up")).toBeCloseTo((1.02 ** 126 - 1) / (1.01 ** 252 - 1), 12);
    expect(capture(percent(2, -5, 0), percent(1, -1, 1), "down")).toBeCloseTo((0.95 ** 252 - 1) / (0.99 ** 252 - 1), 12);
  });

  it("leaves out the sessions on which the benchmark closed unchanged, either way", () => {
    expect(capture(percent(2, 5, -3), percent(1, 0, -1), "up")).toBe(capture(percent(2, -3), percent(1, -1), "up"));
    expect(capture(percent(2, 5, -3), percent(1, 0, -1), "down")).toBe(capture(percent(2, -3), percent(1, -1), "down"));
    expect(capture(percent(5), percent(0), "up")).toBeNaN();
  });
});

describe("figures of the falls and of the tails", () => {
  // reckoned apart with plain sums from the definitions of empyrical and scipy
  const own = Float64Array.of(0.01, -0.02, 0.015, 0.003, -0.007, 0.011, -0.004, 0.02, -0.013, 0.006);
  const market = Float64Array.of(0.008, -0.015, 0.01, 0.004, -0.006, 0.007, -0.002, 0.012, -0.011, 0.005);
  const none = new Float64Array(10);

  it("are empyrical's Sortino ratio, yearly return, alpha and value at risk, and scipy's skew", () => {
    expect(sortinoRatio(own) * Math.sqrt(252)).toBeCloseTo(4.186729824649028, 12);
    expect(annualReturn(own)).toBeCloseTo(0.6653085225243458, 12);
    expect(alpha(own, market, none)).toBeCloseTo(0.1206673415865398, 12);
    expect(valueAtRisk(own)).toBeCloseTo(-0.01685, 12);
    expect(skewness(own)).toBeCloseTo(-0.3372256857471558, 12);
  });

  it("are not known where nothing fell, nothing varied or there is nothing", () => {
    expect(sortinoRatio(Float64Array.of(0.01, 0.02))).toBeNaN();
    expect(skewness(Float64Array.of(0.01, 0.01))).toBeNaN();
    expect(alpha(own, none, none)).toBeNaN();
    expect([valueAtRisk(new Float64Array(0)), annualReturn(new Float64Array(0))]).toEqual([Number.NaN, Number.NaN]);
  });

  it("are no alpha and turned skew of what is the market itself, or turned round", () => {
    fc.assert(
      fc.property(pairs, ([a]) => {
        const turned = skewness(a.map((value) => -value));
        if (!Number.isNaN(turned)) expect(turned).toBeCloseTo(-skewness(a), 6);
        const self = alpha(a, a, new Float64Array(a.length));
        if (!Number.isNaN(self)) expect(self).toBeCloseTo(0, 9);
        expect(valueAtRisk(a)).toBeGreaterThanOrEqual(Math.min(...a) - 1e-15);
      }),
    );
  });
});
