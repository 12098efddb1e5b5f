import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brinsonFachler, returnWithout } from "../../src/metrics/attribution.ts";

const rate = fc.double({ min: -0.5, max: 0.5, noNaN: true });
const raw = fc.array(
  fc.record({ w: fc.double({ min: 0.01, max: 1, noNaN: true }), b: fc.double({ min: 0.01, max: 1, noNaN: true }), r: rate, s: rate }),
  { minLength: 1, maxLength: 11 },
);

describe("Brinson-Fachler attribution", () => {
  it("gives the effects of a textbook case", () => {
    // Two sectors: 60/40 against 50/50; returns 10% and 2% against 8% and 4%. Benchmark 6%.
    const [first, second] = brinsonFachler([
      { weight: 0.6, benchmarkWeight: 0.5, sectorReturn: 0.1, benchmarkReturn: 0.08 },
      { weight: 0.4, benchmarkWeight: 0.5, sectorReturn: 0.02, benchmarkReturn: 0.04 },
    ]);
    expect([first!.allocation, first!.selection, first!.interaction].map((each) => Number(each.toFixed(6)))).toEqual([0.002, 0.01, 0.002]);
    expect([second!.allocation, second!.selection, second!.interaction].map((each) => Number(each.toFixed(6)))).toEqual([
      0.002, -0.01, 0.002,
    ]);
  });

  it("sums to the spread of the weighted returns, whatever they are", () => {
    fc.assert(
      fc.property(raw, (list) => {
        const [w, b] = [list.reduce((sum, each) => sum + each.w, 0), list.reduce((sum, each) => sum + each.b, 0)];
        const sectors = list.map((each) => ({
          weight: each.w / w,
          benchmarkWeight: each.b / b,
          sectorReturn: each.r,
          benchmarkReturn: each.s,
        }));
        const spread = sectors.reduce(
          (sum, each) => sum + each.weight * each.sectorReturn - each.benchmarkWeight * each.benchmarkReturn,
          0,
        );
        const effects = brinsonFachler(sectors).reduce((sum, each) => sum + each.allocation + each.selection + each.interaction, 0);
        expect(effects).toBeCloseTo(spread, 12);
      }),
    );
  });
});

describe("an index without some members", () => {
  it("returns what the rest must have returned", () => {
    // 25% of the index rose 8%, all of it 5%: the other 75% rose 4%
    expect(
      returnWithout(0.05, [
        { weight: 0.1, rate: 0.08 },
        { weight: 0.15, rate: 0.08 },
      ]),
    ).toBeCloseTo(0.04, 12);
    expect(returnWithout(0.05, [])).toBe(0.05);
    expect(returnWithout(0.05, [{ weight: 1, rate: 0.05 }])).toBeNaN();
  });
});
