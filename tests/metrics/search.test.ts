import fc from "fast-check";
import { expect, it } from "vitest";
import { countBelow } from "../../src/metrics/search.ts";

it("counts what is below a bound as a walk through all of them does", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 })), fc.integer({ min: -60, max: 60 }), (list, bound) => {
      const ascending = Int32Array.from(list.sort((a, b) => a - b));
      expect(countBelow(ascending, bound)).toBe(list.filter((each) => each < bound).length);
    }),
  );
});
