import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interpret } from "../../../src/ask/interpret.ts";
import { answerReply, chartReply } from "../../../src/discord/answers/reply.ts";
import { kinds } from "../../../src/kinds/kinds.ts";
import { anyAnswer, anyText } from "../../support/answers.ts";
import { complaintsOf } from "../../support/discord/rules.ts";
import { lexicon } from "../../support/phrasings.ts";

const questions = kinds.flatMap(({ examples }) => examples.map((text) => interpret(text, 20_000, lexicon).question));
const locales = fc.constantFrom("en-US", "de", "fr", "ja");
const owners = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String);
/** Answers as rude as they come, to real questions: what buttons keep. */
const answers = fc.tuple(anyAnswer, fc.constantFrom(...questions), fc.boolean()).map(([answer, question, drawn]) => ({
  ...answer,
  ...(answer.question.kind === "refusal" ? {} : { question, asOf: "2026-10-30" }),
  ...(drawn ? { history: () => ({ shape: "ranking", unit: "rate", entries: [], benchmark: null }) as const } : {}),
}));

describe("a reply with its buttons", () => {
  it("is one that Discord takes, whatever the answer, the person and the language", () => {
    fc.assert(
      fc.property(answers, fc.array(answers, { maxLength: 3 }), owners, locales, fc.boolean(), (answer, also, owner, locale, isPrivate) => {
        const reply = answerReply({ ...answer, also }, { owner, view: "table", isPrivate }, locale);
        expect(complaintsOf({ ...reply, flags: undefined }, [])).toEqual([]);
        expect(reply.flags === 64).toBe(isPrivate);
      }),
      { numRuns: 300 },
    );
  });

  it("is one that Discord takes with a picture too", () => {
    const names = fc.constantFrom("versus-compare-2026-10-30.png");
    fc.assert(
      fc.property(answers, owners, locales, names, anyText, (answer, owner, locale, name, alt) => {
        const reply = chartReply(
          answer,
          { name, alt: alt.slice(0, 1024), png: new Uint8Array() },
          { owner, view: "chart", isPrivate: false },
          locale,
        );
        expect(complaintsOf(reply, [name])).toEqual([]);
        expect(reply.files?.map((file) => file.name)).toEqual([name]);
      }),
    );
  });
});
