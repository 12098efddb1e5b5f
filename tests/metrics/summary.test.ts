import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summaryOf } from "../../src/metrics/summary.ts";

const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 });

describe("a summary", () => {
  it("is the mean, the middle, the share above zero and how many there are", () => {
    // −1, 0, 2, 5: 6 ÷ 4, (0 + 2) ÷ 2, two of four
    expect(summaryOf(Float64Array.of(5, -1, 0, 2))).toEqual({ average: 1.5, median: 1, positive: 0.5, above: 2, below: 1, sample: 4 });
  });

  it("of nothing has no figures", () => {
    expect(summaryOf(new Float64Array(0))).toEqual({
      average: Number.NaN,
      median: Number.NaN,
      positive: Number.NaN,
      above: 0,
      below: 0,
      sample: 0,
    });
  });

  it("scales with its values, whose share above zero stays", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 20 }), (list, factor) => {
        const [plain, scaled] = [summaryOf(Float64Array.from(list)), summaryOf(Float64Array.from(list, (value) => value * factor))];
        expect(scaled.average).toBeCloseTo(plain.average * factor, 9);
        expect(scaled.median).toBeCloseTo(plain.median * factor, 9);
        expect([scaled.positive, scaled.sample]).toEqual([plain.positive, plain.sample]);
      }),
    );
  });

  it("counts those above zero and those that are not to the whole sample", () => {
    fc.assert(
      fc.property(values, (list) => {
        const { positive, sample } = summaryOf(Float64Array.from(list));
        expect(Math.round(positive * sample) + list.filter((value) => value <= 0).length).toBe(sample);
      }),
    );
  });

  it("does not depend on the order", () => {
    fc.assert(
      fc.property(values, (list) => {
        const [there, back] = [summaryOf(Float64Array.from(list)), summaryOf(Float64Array.from(list.toReversed()))];
        expect(back.average).toBeCloseTo(there.average, 9);
        expect([back.median, back.positive]).toEqual([there.median, there.positive]);
      }),
    );
  });
});
