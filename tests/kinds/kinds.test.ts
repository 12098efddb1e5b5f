import { globSync, readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import { kinds } from "../../src/kinds/kinds.ts";
import { type Question, questionSchema } from "../../src/kinds/question.ts";
import type { RatioQuestion } from "../../src/kinds/ratio/schema.ts";
import { senses } from "../../src/language/lexicon/words.ts";

describe("the list of kinds", () => {
  it("makes the schema of all questions, each kind's own with its name", () => {
    expect(kinds.map(({ schema }) => schema)).toEqual(questionSchema.options);
    const named = kinds.map(({ schema }) => z.toJSONSchema(schema).properties?.kind);
    expect(named).toEqual(kinds.map(({ kind }) => ({ type: "string", const: kind })));
    expect(new Set(kinds.map(({ kind }) => kind)).size).toBe(kinds.length);
  });

  it("keeps the type of each kind's questions exact", () => {
    expectTypeOf<Question["kind"]>().not.toEqualTypeOf<string>();
    expectTypeOf<Extract<Question, { kind: "ratio" }>>().toEqualTypeOf<RatioQuestion>();
  });

  it("has each sense in one place: with the kind that alone takes it, or where all look", () => {
    const own = kinds.flatMap(({ kind, words = {} }) => Object.keys(words).map((sense) => [sense, kind] as const));
    expect(own.filter(([sense]) => sense in senses)).toEqual([]);
    const takers = (sense: string): string[] =>
      kinds.flatMap(({ kind, slots }) => (slots?.senses.includes(sense) || slots?.told?.includes(sense) ? [kind] : []));
    expect(own.map(([sense]) => [sense, takers(sense)])).toEqual(own.map(([sense, kind]) => [sense, [kind]]));
  });

  it("is of a folder each, with a schema beside its kind", () => {
    const folders = globSync("src/kinds/*/kind.ts").map((file) => file.split("/")[2]!);
    expect(folders.sort()).toEqual(kinds.map(({ kind }) => kind).sort());
  });

  it("is the only place that tells kinds name, but for the forms of words apart in src/language", () => {
    const named = new RegExp(`\\bkind [!=]==? "(?:${kinds.map(({ kind }) => kind).join("|")})"`);
    const files = globSync(["src/**/*.ts", "commands/*.ts"]).filter((file) => !file.startsWith("src/language/"));
    // what is refused has no answer: that is told apart everywhere, by isRefusal; a step of the migration is about kinds as they were
    const found = files.filter((file) => named.test(readFileSync(file, "utf8")));
    expect(found.sort()).toEqual(["src/question/migration.ts", "src/question/refusal.ts"]);
  });
});
