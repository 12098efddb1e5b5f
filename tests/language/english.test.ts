import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nearEnglish } from "../support/english.ts";

describe("data/english.json", () => {
  it("holds the words of English that are near to today's lexicon (npm run docs)", async () => {
    expect(JSON.parse(readFileSync("data/english.json", "utf8"))).toEqual(await nearEnglish());
  });
});
