import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readers } from "../../src/ask/interpreted.ts";
import { parseDay } from "../../src/calendar/day.ts";
import { type Frame, frameSchema } from "../../src/language/frame.ts";
import { candidatesOf } from "../../src/language/read.ts";
import { sentenceOf } from "../../src/language/sentence.ts";
import { tokensOf } from "../../src/text/tokens.ts";
import { lexicon } from "../support/phrasings.ts";

const rows = ["phrasings.tsv", "held-out.tsv", "ambiguous.tsv", ...readdirSync("tests/ask/phrasings").map((file) => `phrasings/${file}`)]
  .flatMap((file) => readFileSync(`tests/ask/${file}`, "utf8").trim().split("\n"))
  .map((line) => line.split("\t")[0]!);

const framesOf = (text: string, query: boolean): Frame[] => {
  const today = parseDay("2023-06-07")!;
  return candidatesOf(sentenceOf(tokensOf(text), today, lexicon, { query }), readers, today, lexicon).candidates.map(({ frame }) => frame);
};

/** What stands in the frame, without the cost that a reading of the lattice carries. */
const plain = ({ parts, ...frame }: Frame): unknown => ({
  ...frame,
  parts: parts.map((part) => Object.fromEntries(Object.entries(part).filter(([key]) => key !== "cost"))),
});

describe("a frame", () => {
  it("of every known text is one that the schema takes, as it stands", () => {
    const frames = rows.flatMap((text) => framesOf(text, text.endsWith("?")));
    expect(frames.length).toBeGreaterThan(rows.length / 2);
    for (const frame of frames) expect(frameSchema.parse(frame)).toEqual(plain(frame));
  });

  it("of any mixture of their words is one too", () => {
    const words = fc.constantFrom(...new Set(rows.flatMap((text) => text.split(" "))));
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), fc.boolean(), (picked, query) => {
        for (const frame of framesOf(picked.join(" "), query)) expect(frameSchema.safeParse(frame).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("is refused by the schema where a part is none", () => {
    const [frame] = framesOf("Russell vs Nasdaq this week", false);
    const [part, ...parts] = frame!.parts;
    for (const wrong of [
      { ...part, slot: "place" },
      { ...part, symbols: [] },
      { ...part, sort: "coin" },
      { ...part, at: 0.5 },
    ])
      expect(frameSchema.safeParse({ ...frame, parts: [wrong, ...parts] }).success).toBe(false);
  });
});
