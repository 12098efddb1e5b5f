import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { wishOf } from "../../../src/ask/watches/wish.ts";
import { readingOf } from "../../support/posts/read-wishes.ts";

const rows = readFileSync(new URL("wishes.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t") as [string, string]);

describe("what people write who want to be told of something", () => {
  /** Rows that are read each time; of those before them every fourth is. ALTERED=all takes every one. */
  const LATEST = 150;

  it("is read as tests/ask/watches/wishes.tsv says", () => {
    const taken = rows.filter((_, at) => at % 4 === 0 || at >= rows.length - LATEST || process.env.ALTERED === "all");
    expect(taken.map(([text]) => [text, readingOf(text)])).toEqual(taken);
  });
});

describe("the words around a condition", () => {
  it.each([
    ["ping me when the Russell drops 3% in a day", "the Russell drops 3% in a day", false],
    ["hey, could you please let us know as soon as the VIX is above 30, thanks!", "the VIX is above 30", false],
    ["if the S&P closes below 5,000 → dm me pls", "the S&P closes below 5,000", true],
    ["DM me once the Dow makes a new high", "the Dow makes a new high", true],
    ["alert: VIX > 30", "VIX > 30", false],
    ["when was the last golden cross of the S&P?", "when was the last golden cross of the S&P", false],
    ["ping me", "", false],
    ["", "", false],
  ])("%j", (typed, text, direct) => {
    expect(wishOf(typed)).toEqual({ text, direct });
  });

  it.each(["please ".repeat(42), "ping me when ".repeat(23), "a".repeat(300), "when if once ".repeat(20)])(
    "of any length and kind take no time: %j",
    (typed) => {
      expect(wishOf(typed).text.length).toBeLessThanOrEqual(typed.length);
    },
  );
});
