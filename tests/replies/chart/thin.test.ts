import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pick, SEEN, thinned } from "../../../src/replies/chart/thin.ts";

describe("thinning", () => {
  it("keeps every value of a line that can be seen whole", () => {
    expect(thinned([new Float64Array(SEEN)])).toHaveLength(SEEN);
  });

  it("keeps the first, the last, the highest and the lowest of 98 years of closes, and the indices named", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const values = Float64Array.from({ length: 24_000 }, (_, i) => Math.sin(i * seed) * (1 + i / 1000));
        values[777] = Number.NaN;
        const kept = thinned([values], [12_345]);
        const seen = new Set(kept);
        const at = (wanted: number) => values.indexOf(wanted);
        const finite = values.filter((value) => !Number.isNaN(value));
        const ends = [0, 23_999, 12_345, at(finite.reduce((a, b) => Math.max(a, b))), at(finite.reduce((a, b) => Math.min(a, b)))];
        expect(ends.filter((index) => !seen.has(index))).toEqual([]);
        expect(kept.length).toBeLessThanOrEqual(SEEN + 3);
        expect([...kept]).toEqual([...kept].sort((a, b) => a - b));
      }),
      { numRuns: 10 },
    );
  });

  it("takes an array of its own: a view would take its whole series along into the worker", () => {
    const picked = pick(new Float64Array(10_000).subarray(9_000), Int32Array.of(0, 5));
    expect(picked.buffer.byteLength).toBe(16);
  });
});
