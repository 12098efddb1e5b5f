import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWish } from "../../../src/ask/watches/missing.ts";
import { partsOf } from "../../../src/ask/watches/parts.ts";
import { plainly } from "../../../src/ask/watches/plain.ts";
import { isUnwatchable } from "../../../src/ask/watches/watched.ts";
import { groundOn } from "../../../src/posts/watching.ts";
import { anyText } from "../../support/answers.ts";
import { day } from "../../support/market.ts";
import { askerUpTo } from "../../support/posts/world.ts";

const END = day("2026-10-30");
const asker = askerUpTo(() => END);
const ground = groundOn(END, "en", asker);

const pieces = fc.constantFrom(
  "ping me when",
  "any of",
  "any sector",
  "the Magnificent Seven",
  "gap between",
  "and",
  "wider than",
  "moves",
  "crosses",
  "above",
  "is no longer",
  "S&P",
  "VIX",
  "3%",
  "30",
  "in a day",
  "up or down",
  "please",
  "dm me",
  "10-year",
  "spread",
  "of the index",
  "↓",
  "$1",
  "$&",
  "(",
  "[",
  "\\",
);
const wish = fc
  .oneof(
    anyText,
    fc.array(pieces, { maxLength: 14 }).map((words) => words.join(" ")),
  )
  .map((text) => text.slice(0, 300));

describe("whatever somebody types for a condition", () => {
  it("is read without an exception, and what is understood is understood again", () => {
    fc.assert(
      fc.property(wish, (text) => {
        const read = readWish(text, ground);
        expect(typeof isUnwatchable(text, ground)).toBe("boolean");
        if (read.kind !== "condition") return;
        // what is kept in a plan is the condition without its lead
        expect(readWish(read.text, ground).kind).toBe("condition");
        expect(isUnwatchable(read.text, ground)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it("is understood again where a crossing is told of one that is over", () => {
    const text = "in a day is no longer crosses $1 VIX";
    expect([readWish(text, ground).kind, isUnwatchable(text, ground)]).toEqual(["condition", false]);
  });

  it("stands for at most 64 conditions", () => {
    fc.assert(
      fc.property(wish, (text) => {
        expect(partsOf(plainly(text), ground).length).toBeLessThanOrEqual(64);
      }),
    );
  });
});
