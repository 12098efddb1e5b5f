import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breadthOf, standing } from "../../src/metrics/breadth.ts";

describe("a member's standing", () => {
  it("is above its average only where the close is beyond it, not on it", () => {
    const of = (...close: number[]) => standing(Float64Array.from(close), 3, 2).above;
    expect([of(1, 2, 3), of(3, 2, 1), of(2, 2, 2)]).toEqual([true, false, false]);
    expect(of(1, 2)).toBeUndefined();
    expect(of()).toBeUndefined();
  });

  it("is a new high only beyond every close of the stretch, and unknown where the closes begin within it", () => {
    const of = (...close: number[]) => standing(Float64Array.from(close), 1, 4).extreme;
    expect([of(9, 1, 2, 3, 4), of(9, 4, 2, 3, 4), of(0, 5, 4, 3, 2), of(9, 1, 3, 2)]).toEqual(["high", "none", "low", "none"]);
    expect([of(1, 2, 3), of(7)]).toEqual([undefined, undefined]);
  });

  it("agrees with the rules read word for word", () => {
    const closes = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(closes, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 30 }), (close, length, stretch) => {
        const found = standing(Float64Array.from(close), length, stretch);
        const last = close.at(-1)!;
        const tail = close.slice(-length);
        expect(found.above).toBe(close.length < length ? undefined : last > tail.reduce((a, b) => a + b, 0) / length);
        expect(found.direction).toBe(close.length < 2 ? undefined : Math.sign(last - close.at(-2)!));
        const within = close.slice(-stretch).slice(0, -1);
        expect(found.extreme).toBe(
          close.length < stretch ? undefined : within.every((c) => c < last) ? "high" : within.every((c) => c > last) ? "low" : "none",
        );
      }),
    );
  });
});

describe("standings added up", () => {
  it("counts what is known and gives no share of nobody", () => {
    expect(breadthOf([])).toMatchObject({ counted: 0, above: 0, share: Number.NaN });
    expect(
      breadthOf([
        { above: true, direction: 1, extreme: "high" },
        { above: false, direction: -1, extreme: "low" },
        { above: undefined, direction: 0, extreme: undefined },
        { above: true, direction: undefined, extreme: "none" },
      ]),
    ).toEqual({ counted: 3, above: 2, share: 2 / 3, advancers: 1, decliners: 1, newHighs: 1, newLows: 1 });
  });
});
