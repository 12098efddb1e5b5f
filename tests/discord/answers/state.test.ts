import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interpret } from "../../../src/ask/interpret.ts";
import { parseDay } from "../../../src/calendar/day.ts";
import { DICTIONARY, dictionaryOf } from "../../../src/discord/answers/dictionary.ts";
import { type AnswerState, customIdOf, pressedFrom } from "../../../src/discord/answers/state.ts";
import { kinds } from "../../../src/kinds/kinds.ts";
import { QUESTION_VERSION } from "../../../src/question/migration.ts";
import { anyText } from "../../support/answers.ts";
import { lexicon } from "../../support/phrasings.ts";

const asOf = parseDay("2026-10-30")!;
const tables = globSync("tests/ask/{phrasings,held-out}*.tsv").concat(globSync("tests/ask/phrasings/*.tsv"));
const texts = [
  ...kinds.flatMap(({ examples }) => examples),
  ...tables.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .map((line) => line.split("\t")[0]!),
  ),
];
const questions = texts
  .filter((text) => text !== "" && !text.startsWith("#"))
  .map((text) => interpret(text, asOf, lexicon).question)
  .filter(({ kind }) => kind !== "refusal");

const acts = fc.constantFrom("show" as const, "details" as const, "share" as const, "watch" as const);
const states: fc.Arbitrary<AnswerState> = fc.record({
  question: fc.constantFrom(...questions),
  asOf: fc.integer({ min: 0, max: parseDay("2100-01-01")! }),
  owner: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String),
  view: fc.constantFrom("table" as const, "chart" as const),
});

describe("what a button keeps", () => {
  it("fits into a custom id for every question of the tables of phrasings, and comes back the same", () => {
    expect(questions.length).toBeGreaterThan(700);
    for (const question of questions) {
      const state: AnswerState = { question, asOf, owner: "18446744073709551615", view: "table" };
      const id = customIdOf("show", 0, state);
      // fifteen countries are more than a hundred characters hold with the longest id of a person that there can be
      if (id === null) expect("members" in question && question.members.length).toBe(15);
      else expect(pressedFrom(id)).toEqual({ act: "show", state });
    }
  });

  it("comes back the same whoever owns it, whenever it was asked, and tells two slots apart", () => {
    fc.assert(
      fc.property(acts, states, fc.integer({ min: 0, max: 35 }), (act, state, slot) => {
        const id = customIdOf(act, slot, state);
        if (id === null) return;
        expect(id.length).toBeLessThanOrEqual(100);
        expect(pressedFrom(id)).toEqual({ act, state });
        expect(customIdOf(act, (slot + 1) % 36, state)).not.toBe(id);
      }),
    );
  });

  it("is refused in any other form, and never throws", () => {
    const forged = fc.oneof(
      anyText,
      fc.tuple(acts, states, fc.nat(), fc.constantFrom(..."0aZ_-%")).map(([act, state, at, letter]) => {
        const id = customIdOf(act, 0, state) ?? "";
        const place = at % (id.length + 1);
        return id.slice(0, place) + letter + id.slice(place + 1);
      }),
    );
    fc.assert(
      fc.property(forged, (id) => {
        const found = pressedFrom(id);
        // a letter changed may give another question, never one that its kind's schema does not take
        if (found !== null)
          expect(kinds.find(({ kind }) => kind === found.state.question.kind)!.schema.safeParse(found.state.question).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("is not unpacked beyond a question's size", () => {
    const bomb = { kind: "refusal", reason: "advice", message: "x".repeat(100_000), suggestions: [] as string[] } as const;
    const id = customIdOf("show", 0, { question: bomb, asOf, owner: "1", view: "table" });
    expect(id === null ? null : pressedFrom(id)).toBeNull();
  });

  it("changes its version with its dictionary, so that no old button is read as another question", () => {
    expect([QUESTION_VERSION, createHash("sha256").update(DICTIONARY).digest("hex").slice(0, 16)]).toEqual([4, "85dd84ffd898d36c"]);
  });

  it("is read with the text of its own version", () => {
    const question = { kind: "ratio", of: "RUT", against: "SPX", window: { type: "all" }, about: "level" } as const;
    const packed = deflateRawSync(JSON.stringify(question), { level: 9, dictionary: Buffer.from(dictionaryOf(2)) }).toString("base64url");
    expect(createHash("sha256").update(dictionaryOf(2)).digest("hex").slice(0, 16)).toBe("6612017971e2f633");
    expect(pressedFrom(`2s0t0fbs${"1".padStart(13, "0")}${packed}`)?.state.question).toEqual(question);
    expect(createHash("sha256").update(dictionaryOf(3)).digest("hex").slice(0, 16)).toBe("2e4aa14cf074f9dd");
  });
});
