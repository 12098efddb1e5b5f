import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { basisPoints, extremesOf, slopes } from "../../src/metrics/yields.ts";

/** Published with two or three places. */
const levels = fc.array(
  fc.integer({ min: -2000, max: 20_000 }).map((thousandths) => thousandths / 1000),
  { minLength: 1, maxLength: 40 },
);

describe("yields", () => {
  it("move in hundredths of a percent: 3.64 on 31 May 2023 to 3.79 on 7 June (FRED, DGS10) is 15", () => {
    expect(basisPoints(3.64, 3.79)).toBeCloseTo(15, 10);
    expect(basisPoints(3.79, 3.64)).toBeCloseTo(-15, 10);
    expect(basisPoints(Number.NaN, 1)).toBeNaN();
  });

  it("move alike where the decimals do: 3.89 to 3.99 is 4.03 to 4.13, which binary fractions tell apart", () => {
    expect((3.99 - 3.89) * 100).not.toBe((4.13 - 4.03) * 100);
    expect([basisPoints(3.89, 3.99), basisPoints(4.03, 4.13)]).toEqual([10, 10]);
    expect([...slopes(Float64Array.of(3.99, 4.13), Float64Array.of(3.89, 4.03))]).toEqual([0.1, 0.1]);
  });

  it("make a slope: 3.79 less 4.56 on 7 June 2023 (FRED, DGS10 and DGS2) is inverted by 77 basis points", () => {
    expect(slopes(Float64Array.of(3.64, 3.79), Float64Array.of(4.4, 4.56))[1]).toBeCloseTo(-0.77, 10);
    expect(slopes(Float64Array.of(1, 2), Float64Array.of(1))).toHaveLength(1);
  });

  it("change as a slope by the difference of the two changes", () => {
    fc.assert(
      fc.property(fc.tuple(levels, levels), ([a, b]) => {
        const slope = slopes(Float64Array.from(a), Float64Array.from(b));
        const last = slope.length - 1;
        expect(basisPoints(slope[0]!, slope[last]!)).toBeCloseTo(basisPoints(a[0]!, a[last]!) - basisPoints(b[0]!, b[last]!), 8);
      }),
    );
  });

  it("are highest and lowest on the latest of equal sessions", () => {
    expect(extremesOf(Float64Array.of(1, 3, Number.NaN, 3, 1))).toEqual({ high: 3, low: 4 });
    expect(extremesOf(new Float64Array(0))).toEqual({ high: -1, low: -1 });
    fc.assert(
      fc.property(levels, (values) => {
        const { high, low } = extremesOf(Float64Array.from(values));
        expect([values[high], values[low]]).toEqual([Math.max(...values), Math.min(...values)]);
      }),
    );
  });
});
