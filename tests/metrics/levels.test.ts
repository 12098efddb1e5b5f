import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sideSince } from "../../src/metrics/levels.ts";

describe("closes on one side of a level", () => {
  it.each([
    ["the last two above", [9, 11, 9, 11, 12], 10, 3],
    ["all above", [11, 12], 10, 0],
    ["a close at the level is not above it", [11, 10], 10, 1],
    ["nor is it where it came from below", [9, 10], 10, 0],
    ["one close", [5], 10, 0],
    ["none", [], 10, -1],
  ])("%s", (_, close, level, from) => {
    expect(sideSince(Float64Array.from(close), level)).toBe(from);
  });

  it("are on that side from then on, and the one before is not", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), fc.integer({ min: 1, max: 9 }), (closes, level) => {
        const from = sideSince(Float64Array.from(closes), level);
        const sides = closes.map((close) => close > level);
        expect(new Set(sides.slice(from)).size).toBe(1);
        if (from > 0) expect(sides[from - 1]).not.toBe(sides.at(-1));
      }),
    );
  });
});
