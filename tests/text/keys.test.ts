import { describe, expect, it } from "vitest";
import { light } from "../../src/language/lexicon/grammar.ts";
import { senses } from "../../src/language/lexicon/words.ts";
import { keyOf, tokensOf } from "../../src/text/tokens.ts";

describe("the key of a phrase", () => {
  it.each([
    ["per cent", "%"],
    ["two thousand and eight", "2008"],
    ["nineteen eighty seven", "1987"],
    ["six point eight", "6.8"],
    ["avg", "average"],
    ["isnt it", "is not it"],
    ["whats up", "what is up"],
  ])("of “%s” is “%s”", (phrase, key) => {
    expect(keyOf(phrase)).toBe(key);
  });

  it("is made of its tokens, whichever way it is found", () => {
    const phrases = [...Object.values(senses).flat(), ...light];
    const slow = (phrase: string): string =>
      tokensOf(phrase)
        .map(({ text }) => text)
        .join(" ");
    expect(phrases.filter((phrase) => keyOf(phrase) !== slow(phrase))).toEqual([]);
  });
});
