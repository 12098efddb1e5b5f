import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenAt, toText } from "../../src/replies/text.ts";
import { askSample } from "../support/sample.ts";

describe("an answer in a terminal", () => {
  it.each([40, 60, 100])("is no wider than %i columns, but for words that are", (columns) => {
    for (const text of ["Russell vs Nasdaq this week", "which sectors are leading this month?", "is the S&P in a bull market?"]) {
      const lines = toText(askSample(text), { columns }).split("\n");
      const tooWide = lines.filter((line) => line.length > columns && line.trim().includes(" "));
      expect([text, tooWide]).toEqual([text, []]);
    }
  });

  it("is not broken where nobody says how wide it may be", () => {
    expect(toText(askSample("Russell vs Nasdaq this week"))).toMatch(/\nRead as {2}.{100,}\n/);
  });

  it("loses no word and no order by being broken", () => {
    const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."abc.,9%") });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.integer({ min: 10, max: 60 }), (words, columns) => {
        const lines = brokenAt(columns, words.join(" "), 2);
        expect(lines.flatMap((line) => line.trim().split(" "))).toEqual(words);
      }),
    );
  });
});
