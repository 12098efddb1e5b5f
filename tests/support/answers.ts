import fc from "fast-check";
import type { Question } from "../../src/kinds/question.ts";
import type { Answer } from "../../src/question/answer.ts";

const pieces = fc.constantFrom(
  "@everyone",
  "```",
  "`",
  "**",
  "||",
  "<@1>",
  "<t:0>",
  "\u0000",
  "\u202e",
  "\ud800",
  "\\",
  "https://x.y",
  "# ",
  "\n",
  "\t",
  "😀",
  "中",
);

/** Text as rude as it comes: unicode, markup, control characters, half surrogates, very long. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 60 }).map((parts) => parts.join("")),
  fc.tuple(pieces, fc.integer({ min: 0, max: 6000 })).map(([piece, times]) => piece.repeat(times)),
  fc.constantFrom("", " ", "\n"),
);

const texts = fc.array(anyText, { maxLength: 40 });

const source = fc.record({ name: anyText, symbol: anyText, lastClose: anyText, from: anyText });

/** Any answer that the types allow, and values that they do not. */
export const anyAnswer: fc.Arbitrary<Answer<Question>> = fc.record({
  question: fc.record({ kind: fc.constantFrom("compare", "refusal"), basis: fc.constantFrom("price", "total", undefined) }),
  reading: anyText,
  headline: anyText,
  asOf: anyText,
  window: fc.option(fc.record({ label: anyText, base: anyText, end: anyText })),
  values: fc.record({ suggestions: fc.oneof(texts, fc.anything()) }),
  table: fc.option(
    fc.record({ columns: fc.array(anyText, { maxLength: 6 }), rows: fc.array(fc.array(anyText, { maxLength: 7 }), { maxLength: 30 }) }),
  ),
  details: texts,
  caveats: texts,
  sources: fc.array(source, { maxLength: 30 }),
  rule: anyText,
}) as unknown as fc.Arbitrary<Answer<Question>>;
