import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kinds } from "../../src/kinds/kinds.ts";
import { questionSchema } from "../../src/question/question.ts";

describe("the list of kinds", () => {
  it("has one kind for each schema of a question, in the same order", () => {
    expect(kinds.map(({ schema }) => schema)).toEqual(questionSchema.options);
    expect(kinds.map(({ kind }) => kind)).toEqual(questionSchema.options.map(({ shape }) => shape.kind.value));
  });

  it("is the only place that tells kinds apart by name, but for the forms of words in src/language", () => {
    const named = new RegExp(`\\bkind [!=]==? "(?:${kinds.map(({ kind }) => kind).join("|")})"`);
    const files = globSync(["src/**/*.ts", "commands/*.ts"]).filter((file) => !file.startsWith("src/language/"));
    // what is refused has no answer: that is told apart everywhere, by isRefusal; a step of the migration is about kinds as they were
    const found = files.filter((file) => named.test(readFileSync(file, "utf8")));
    expect(found.sort()).toEqual(["src/question/migration.ts", "src/question/refusal.ts"]);
  });
});
