import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/calendar/day.ts";
import { kinds } from "../../src/kinds/kinds.ts";
import type { Question } from "../../src/kinds/question.ts";
import { conditionsNear } from "../../src/oracle/conditions.ts";
import { lookAt } from "../../src/posts/watching.ts";
import { askerUpTo } from "../support/posts/world.ts";
import { reference } from "../support/reference.ts";
import { askSample, sampleEnd } from "../support/sample.ts";

describe("a condition that an answer offers", () => {
  const end = parseDay(sampleEnd)!;
  const asker = askerUpTo(() => end);
  const offered = kinds.flatMap(({ kind, examples, conditions }) =>
    conditions === undefined ? [] : examples.map((text) => [kind, text] as const),
  );

  it.each(offered)("can be watched as it stands (%s): %s", (_, text) => {
    const question = askSample(text).question as Question;
    for (const condition of conditionsNear(question, reference.lookup))
      expect([condition, lookAt(condition, end, "en", asker)]).not.toEqual([condition, null]);
  });
});
