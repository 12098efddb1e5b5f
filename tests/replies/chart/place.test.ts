import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apart, shortened, wrapped } from "../../../src/replies/chart/place.ts";

const letters = (text: string): number => text.length;

describe("places for labels", () => {
  it("leaves those alone that do not touch, and parts two that would by the same distance", () => {
    expect(apart([10, 50], [20, 20], 0, 100)).toEqual([10, 50]);
    expect(apart([48, 52], [20, 20], 0, 100)).toEqual([40, 60]);
    expect(apart([60, 40], [10, 10], 0, 100)).toEqual([60, 40]);
  });

  it("keeps labels inside the edges", () => {
    expect(apart([0, 1], [20, 20], 0, 100)).toEqual([10, 30]);
    expect(apart([99, 100], [20, 20], 0, 100)).toEqual([70, 90]);
  });

  it("never puts one over another where all fit", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 500, noNaN: true }), fc.integer({ min: 1, max: 50 })), { maxLength: 10 }),
        (labels) => {
          const sizes = labels.map(([, size]) => size);
          const places = apart(
            labels.map(([at]) => at),
            sizes,
            0,
            500,
          );
          const order = [...places.keys()].sort((a, b) => places[a]! - places[b]!);
          order.forEach((i, rank) => {
            expect(places[i]! - sizes[i]! / 2).toBeGreaterThanOrEqual(-1e-6);
            expect(places[i]! + sizes[i]! / 2).toBeLessThanOrEqual(500 + 1e-6);
            const next = order[rank + 1];
            if (next !== undefined) expect(places[next]! - places[i]!).toBeGreaterThanOrEqual((sizes[i]! + sizes[next]!) / 2 - 1e-6);
          });
        },
      ),
    );
  });
});

describe("a text in lines", () => {
  it("breaks between words and says what is missing", () => {
    expect(wrapped("one two three four", 9, 3, letters)).toEqual(["one two", "three", "four"]);
    expect(wrapped("one two three four", 9, 2, letters)).toEqual(["one two", "three…"]);
    expect(shortened("abcdefgh", 5, letters)).toBe("abcd…");
  });

  it("is never wider than it may be", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 4 }), (text, width, most) => {
        const lines = wrapped(text, width, most, letters);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
