import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortestDecimal } from "../../src/market/shortest.ts";

/** A close in cents up to 99,999.99, as exchanges publish indices. */
const cents = fc.integer({ min: 1, max: 9_999_999 }).map((count) => count / 100);

describe("the decimal of a float32", () => {
  it.each([
    [4267.52001953125, 4267.52],
    [17.65999984741211, 17.66],
    [16057.4404296875, 16057.44],
    [0.10000000149011612, 0.1],
    [-0.35499998927116394, -0.355],
    [15.8500003814697, 15.85],
    [4783.5, 4783.5],
    [16_777_216, 16_777_216],
    [0, 0],
  ])("of %d is %d", (value, decimal) => {
    expect(shortestDecimal(value)).toBe(decimal);
  });

  it("is the close that was rounded to it, for every close in cents", () => {
    fc.assert(
      fc.property(cents, (close) => {
        expect(shortestDecimal(Math.fround(close))).toBe(close);
      }),
    );
  });

  it("stands for the same float32, has at most nine digits, and no shorter one stands for it", () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true, noDefaultInfinity: true, min: Math.fround(1e-30), max: Math.fround(1e30) }), (value) => {
        const found = shortestDecimal(value);
        const digits = found.toExponential().replace(/e.*|\D/g, "").length;
        expect(Math.fround(found)).toBe(value);
        expect(digits).toBeLessThanOrEqual(9);
        if (digits > 6) expect(Math.fround(Number(value.toPrecision(digits - 1)))).not.toBe(value);
      }),
    );
  });

  it("leaves what is no float32, and its own result, as they are", () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        if (Math.abs(Math.fround(value) / value - 1) > 1e-14) expect(shortestDecimal(value)).toBe(value);
        expect(shortestDecimal(shortestDecimal(value))).toBe(shortestDecimal(value));
      }),
    );
  });
});
