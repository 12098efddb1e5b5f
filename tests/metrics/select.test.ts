import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueAt } from "../../src/metrics/select.ts";

const values = fc.array(
  fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true })).map((value) => value + 0),
  { minLength: 1, maxLength: 300 },
);

describe("a value by its place", () => {
  it("is the one that sorting puts there, with those at or below it before it and those at or above it behind", () => {
    fc.assert(
      fc.property(values, fc.nat(), (given, at) => {
        const place = at % given.length;
        const left = Float64Array.from(given);
        const found = valueAt(left, place);
        expect(found).toBe(Float64Array.from(given).sort()[place]! + 0);
        expect(left.subarray(0, place).every((value) => value <= found)).toBe(true);
        expect(left.subarray(place + 1).every((value) => value >= found)).toBe(true);
        expect([...left].sort((a, b) => a - b)).toEqual([...given].sort((a, b) => a - b));
      }),
    );
  });

  it("is found among many that are sorted, equal or both in turn", () => {
    const shapes = [(i: number) => i, (i: number) => -i, () => 1, (i: number) => i % 2, (i: number) => Math.abs(i - 10_000)];
    for (const shape of shapes) {
      const made = Float64Array.from({ length: 20_000 }, (_, i) => shape(i));
      expect(valueAt(made.slice(), 7_000)).toBe(made.toSorted()[7_000]! + 0);
    }
  });
});
