import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effectiveNumber } from "../../src/metrics/concentration.ts";

describe("the effective number of names", () => {
  it("is the number of equal weights, whatever they add up to", () => {
    expect(effectiveNumber([1, 1, 1, 1])).toBe(4);
    expect(effectiveNumber([0.2, 0.2])).toBeCloseTo(2, 12);
    expect(effectiveNumber([0.5, 0.25, 0.25])).toBeCloseTo(1 / (0.25 + 0.0625 + 0.0625), 12);
    expect(effectiveNumber([7, 0, 0])).toBe(1);
    expect([effectiveNumber([]), effectiveNumber([0, 0])]).toEqual([Number.NaN, Number.NaN]);
  });

  it("lies between one and the number of weights, and does not mind their scale", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 50 }), (weights) => {
        const found = effectiveNumber(weights);
        expect(found).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(found).toBeLessThanOrEqual(weights.length + 1e-9);
        const sum = weights.reduce((a, b) => a + b, 0);
        expect(found).toBeCloseTo(1 / weights.reduce((a, w) => a + (w / sum) ** 2, 0), 8);
        expect(effectiveNumber(weights.map((w) => 3 * w))).toBeCloseTo(found, 8);
      }),
    );
  });
});
