import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastAsFar, runStart } from "../../src/metrics/standings.ts";

describe("how the last value stands", () => {
  it("against the latest earlier one at least as high, or as low", () => {
    const places = (direction: "up" | "down", ...samples: number[][]) =>
      samples.map((each) => lastAsFar(Float64Array.from(each), direction));
    expect(places("up", [5, 3, 4], [4, 3, 4], [1, 2, 3], [1], [])).toEqual([0, 0, -1, -1, -1]);
    expect(places("down", [3, 5, 4], [4, 5, 4], [3, 2, 1], [1], [])).toEqual([0, 0, -1, -1, -1]);
  });

  it("on one side of a level, from when", () => {
    expect([runStart([0.9, 1.1, 1.2], 1), runStart([1.1, 1.2], 1), runStart([1.1, 0.9], 1), runStart([1], 1), runStart([], 1)]).toEqual([
      1, 0, 1, -1, -1,
    ]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(-1, 0, 1), { minLength: 1, maxLength: 30 }), (values) => {
        const start = runStart(values, 0);
        const last = values.at(-1)!;
        if (start < 0) expect(last).toBe(0);
        else {
          expect(values.slice(start).every((value) => value === last)).toBe(true);
          expect(start === 0 || values[start - 1] !== last).toBe(true);
        }
      }),
    );
  });
});
