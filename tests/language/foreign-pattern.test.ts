import { describe, expect, it } from "vitest";
import { beginningsOf, patternOf, type Reading, runOf, wordsIn } from "../../src/language/foreign/pattern.ts";

/** Words as a text has them, a comma in front of those that begin with one. */
const reading = (text: string, opens = true): Reading => {
  const words = text.split(" ").map((word) => ({ key: word.replace(",", ""), before: word.startsWith(",") ? "," : "" }));
  return {
    wordAt: (at) => words[at],
    fill: (slot, at) =>
      slot.startsWith("{n") && /^\d+$/.test(words[at]?.key ?? "") ? { english: `<${words[at]!.key}>`, length: 1 } : undefined,
    opens,
  };
};
const run = (pattern: string, text: string, opens = true, at = 0) =>
  runOf(
    patternOf(pattern, (word) => word.toLowerCase()),
    at,
    reading(text, opens),
  );

describe("a way to say something", () => {
  it.each([
    ["in (der|dieser) [letzten] Woche", "in dieser woche", 3],
    ["in (der|dieser) [letzten] Woche", "in der letzten woche", 4],
    ["in (der|dieser) [letzten] Woche", "in woche", undefined],
    ["im (Bullenmarkt oder [im] Bärenmarkt|Bullenmarkt)", "im bullenmarkt oder im bärenmarkt", 5],
    ["im (Bullenmarkt|Bullenmarkt oder [im] Bärenmarkt)", "im bullenmarkt oder bärenmarkt", 4],
    ["[noch] [immer]", "noch immer da", 2],
    ["über {n} Punkte", "über 300 punkte", 3],
    ["die Woche", "die ,woche", undefined],
    ["oder$", "oder", 1],
    ["oder$", "oder nicht", undefined],
    ["oder$", "oder ,nicht", 1],
    ["(wie [gut]|was)$", "wie gut", 2],
  ])("%j matches %j as %j words", (pattern, text, length) => {
    expect(run(pattern, text)?.length).toBe(length);
  });

  it("is matched where a clause opens alone, if it says so", () => {
    expect(run("(^wie|was)", "wie", true)?.length).toBe(1);
    expect(run("(^wie|was)", "wie", false)).toBeUndefined();
    expect(run("(^wie|was)", "was", false)?.length).toBe(1);
  });

  it("keeps what stands in its slots, and says whether it begins with one", () => {
    expect(run("{n} bis {n2} Tage", "3 bis 5 tage")).toEqual({
      length: 4,
      filled: [
        ["{n}", "<3>"],
        ["{n2}", "<5>"],
      ],
      bySlot: true,
    });
    expect(run("von {n}", "und von 7", true, 1)).toMatchObject({ length: 2, bySlot: false });
  });

  it("begins with each of its first words, and has each of its second behind it", () => {
    const found = beginningsOf(patternOf("[ach] (wie|was) [denn] {n}", (word) => word));
    expect(Object.fromEntries([...found].map(([first, seconds]) => [first, [...seconds].sort()]))).toEqual({
      ach: ["was", "wie"],
      wie: ["denn", "{n}"],
      was: ["denn", "{n}"],
    });
    expect([...beginningsOf(patternOf("ja [doch]", (word) => word)).get("ja")!].sort()).toEqual(["", "doch"]);
  });

  it("has the words of all its ways", () => {
    expect(wordsIn(patternOf("^in (der|[ganz] dieser) {n} Woche$", (word) => word))).toEqual(["in", "der", "ganz", "dieser", "Woche"]);
  });
});
