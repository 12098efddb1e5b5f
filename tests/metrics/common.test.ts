import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonDays, equalWeighted, rebalanced, valuesOn } from "../../src/metrics/common.ts";

const days = fc
  .uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 40 })
  .map((values) => Int32Array.from(values.sort((a, b) => a - b)));

describe("common days", () => {
  it("are those that every list holds", () => {
    fc.assert(
      fc.property(days, days, days, (a, b, c) => {
        expect([...commonDays([a, b, c])]).toEqual([...a].filter((day) => b.includes(day) && c.includes(day)));
      }),
    );
  });

  it("are the list itself where there is one, and none without a list", () => {
    const one = Int32Array.of(1, 2);
    expect(commonDays([one])).toBe(one);
    expect(commonDays([one, one])).toBe(one);
    expect(commonDays([])).toHaveLength(0);
  });

  it("pick each day's own value", () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const wanted = commonDays([a, b]);
        expect([
          ...valuesOn(
            a,
            Float64Array.from(a, (day) => day * 10),
            wanted,
          ),
        ]).toEqual([...wanted].map((day) => day * 10));
      }),
    );
  });
});

describe("an equal-weighted basket", () => {
  it("is worth 1 at the base and the mean of its members' growth after, not rebalanced", () => {
    // 100 → 200 and 50 → 50: (2 + 1) / 2; then 100 and 100: (1 + 2) / 2
    expect([...equalWeighted([Float64Array.of(100, 200, 100), Float64Array.of(50, 50, 100)])]).toEqual([1, 1.5, 1.5]);
  });

  it("is nothing without members", () => {
    expect(equalWeighted([])).toHaveLength(0);
  });
});

describe("a basket that is brought back to its weights", () => {
  const members = [Float64Array.of(100, 200, 100), Float64Array.of(50, 50, 100)];

  it("spreads its value anew where it is told to", () => {
    // 0.6 × 2 + 0.4 = 1.6; then 1.6 × (0.6 × 0.5 + 0.4 × 2), and without it 0.6 × 1 + 0.4 × 2
    const at = (anew: Uint8Array) => [...rebalanced(members, [0.6, 0.4], anew)].map((value) => Number(value.toFixed(12)));
    expect(at(Uint8Array.of(0, 1, 0))).toEqual([1, 1.6, 1.76]);
    expect(at(Uint8Array.of(0, 0, 0))).toEqual([1, 1.6, 1.4]);
  });

  it("is nothing without members", () => {
    expect(rebalanced([], [], new Uint8Array())).toHaveLength(0);
  });
});
