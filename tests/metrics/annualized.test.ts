import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annualized } from "../../src/metrics/annualized.ts";

describe("a rate a year", () => {
  it("compounds to the return over whole years", () => {
    // 1.1 × 1.1 = 1.21
    expect(annualized(0.21, { years: 2 })).toBeCloseTo(0.1, 12);
    expect(annualized(0.21, { years: 1 })).toBeCloseTo(0.21, 12);
  });

  it("takes 365.25 days for a year", () => {
    expect(annualized(0.21, { days: 730.5 })).toBeCloseTo(0.1, 12);
  });

  it("is none below a year", () => {
    expect(annualized(0.21, { days: 365 })).toBeNaN();
  });

  it("gives the return back when it is compounded again", () => {
    fc.assert(
      fc.property(fc.double({ min: -0.9, max: 10, noNaN: true }), fc.integer({ min: 1, max: 90 }), (rate, years) => {
        expect((1 + annualized(rate, { years })) ** years).toBeCloseTo(1 + rate, 9);
      }),
    );
  });
});
