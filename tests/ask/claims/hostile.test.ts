import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimsIn } from "../../../src/ask/claims/claims.ts";
import { sentencesOf } from "../../../src/ask/claims/passage.ts";
import { randomBy, randomText } from "../../support/claim-texts.ts";
import { lexicon } from "../../support/phrasings.ts";
import { endOf, reference } from "../../support/reference.ts";
import { sampleMarket } from "../../support/sample.ts";

const now = endOf("2026-10-30");
const claimsOf = (text: string) => claimsIn(text, lexicon, { reference, snapshot: sampleMarket, now });

describe("a text of any kind", () => {
  it("is read without a fault, each claim in words of its own", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1500 }), (seed, length) => {
        const text = randomText(length, randomBy(seed));
        for (const { text: words, from, to, verdict, found } of claimsOf(text)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThan(to);
          expect(words).toBe(text.slice(from, to));
          expect(["confirmed", "off", "not testable"]).toContain(verdict);
          if (typeof found === "number") expect(Number.isNaN(found)).toBe(false);
        }
      }),
      { numRuns: 120 },
    );
  });

  it("of any characters is cut into sentences that lie in it, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        let end = 0;
        for (const { from, to } of sentencesOf(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeLessThanOrEqual(text.length);
          end = to;
        }
        expect(() => claimsOf(text)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });

  it("that says the same twice has the same verdict twice", () => {
    const line = "The S&P 500 rose 2.4% on Friday, its best day since June.";
    const [first, second, ...others] = claimsOf(line);
    const twice = claimsOf(`${line}\n\n${line}`);
    expect(others).toEqual([]);
    expect(twice.map(({ verdict }) => verdict)).toEqual([first!.verdict, second!.verdict, first!.verdict, second!.verdict]);
  });
});
