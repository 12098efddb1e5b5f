import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import { kinds } from "../../src/kinds/kinds.ts";
import { sampleSnapshot } from "../../src/market/sample/sample.ts";
import { loadSample } from "../../src/oracle/reference.ts";
import { english } from "../../src/wording/render.ts";
import { SAMPLE } from "../../src/wording/sample.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";

const market = await loadSample("data");
const snapshot = sampleSnapshot(market, reference.exchange);

describe("every example of help and the documentation, asked of the sample market", () => {
  const examples = kinds.flatMap(({ kind, examples }) => examples.map((text) => [text, kind] as const));

  it.each(examples)("%s", (text, kind) => {
    const answer = ask(text, lexicon, { reference, snapshot, now: endOf(market.ends) });
    expect([answer.question.kind, answer.headline]).toEqual([kind, expect.not.stringMatching(/NaN|undefined|Infinity|null/)]);
    expect(answer.caveats[0]).toBe(english(SAMPLE));
    expect(answer.sources.length).toBeGreaterThan(0);
    expect(JSON.stringify(answer.values)).not.toContain('"NaN"');
  });

  it("gives each kind that is asked at least five", () => {
    for (const { kind, examples } of kinds) if (kind !== "refusal") expect([kind, examples.length >= 5]).toEqual([kind, true]);
  });
});
