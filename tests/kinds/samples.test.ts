import { describe, expect, it } from "vitest";
import type { reductions } from "../../src/kinds/kind.ts";
import { kinds } from "../../src/kinds/kinds.ts";
import { askSample } from "../support/sample.ts";

/** The figures that answer what is asked of a sample, one of which an answer must have. */
const FIGURES: Readonly<Record<(typeof reductions)[number], readonly string[]>> = {
  average: ["average"],
  median: ["median"],
  "share above zero": ["positive"],
  percentile: ["percentile"],
  rank: ["rank"],
  "most extreme": ["top", "longest", "part"],
  "both ends": ["bottom"],
  "since when": ["previous"],
  "how often": ["met", "occurrences", "count"],
  last: ["last", "met"],
  "what followed": ["after"],
};

const marks = kinds.flatMap(({ kind, about: { samples = [] } }) =>
  samples.flatMap(({ asked }) =>
    Object.entries(asked).map(([reduction, text]) => [text, kind, reduction as keyof typeof FIGURES] as const),
  ),
);

describe("what the table says can be asked of a sample", () => {
  it.each(marks)("%s is read as %s and answers the %s", (text, kind, reduction) => {
    const { question, values } = askSample(text);
    expect(question.kind).toBe(kind);
    expect(FIGURES[reduction].filter((figure) => figure in values)).not.toEqual([]);
  });
});
