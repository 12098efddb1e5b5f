import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simpleReturn, simpleReturns } from "../../src/metrics/returns.ts";

describe("simple returns", () => {
  // empyrical's own test: prices 0, 1, 2 … are refused there; these are computed by hand
  it.each([
    [100, 110, 0.1],
    [4205.4501953125, 4282.3701171875, 0.018290532119661584], // S&P 500, week to 2023-06-02
    [50, 50, 0],
    [50, 25, -0.5],
  ])("from %d to %d is %d", (base, end, rate) => {
    expect(simpleReturn(base, end)).toBeCloseTo(rate, 15);
  });

  it("has no return from a base of zero or from no close", () => {
    expect(simpleReturn(0, 5)).toBeNaN();
    expect(simpleReturn(Number.NaN, 5)).toBeNaN();
  });

  it("gives one fewer than the closes, and none for fewer than two", () => {
    expect([...simpleReturns(Float64Array.of(100, 110, 99))].map((rate) => Number(rate.toFixed(12)))).toEqual([0.1, -0.1]);
    expect(simpleReturns(Float64Array.of(5))).toHaveLength(0);
    expect(simpleReturns(new Float64Array(0))).toHaveLength(0);
  });

  it("compounds to the return of the whole, whatever the closes", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 50 }), (values) => {
        const close = Float64Array.from(values);
        const compounded = simpleReturns(close).reduce((total, rate) => total * (1 + rate), 1) - 1;
        expect(compounded).toBeCloseTo(
          simpleReturn(close[0]!, close.at(-1)!),
          6 - Math.ceil(Math.log10(Math.max(1, close.at(-1)! / close[0]!))),
        );
      }),
    );
  });
});
