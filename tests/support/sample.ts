import { ask } from "../../src/ask/respond.ts";
import { kinds } from "../../src/kinds/kinds.ts";
import { sampleSnapshot } from "../../src/market/sample/sample.ts";
import { loadSample } from "../../src/oracle/reference.ts";
import type { Answer } from "../../src/question/answer.ts";
import { lexicon } from "./phrasings.ts";
import { endOf, reference } from "./reference.ts";

const market = await loadSample("data");
const snapshot = sampleSnapshot(market, reference.exchange);

/** The made-up market, whose last day is `sampleEnd`. */
export const sampleMarket = snapshot;
export const sampleEnd = market.ends;

/** What the sample market answers on its last day. */
export function askSample(text: string): Answer {
  return ask(text, lexicon, { reference, snapshot, now: endOf(market.ends) });
}

/** Every example of every kind, with the kind's name. */
export const examples: readonly (readonly [text: string, kind: string])[] = kinds.flatMap(({ kind, examples: texts }) =>
  texts.map((text) => [text, kind] as const),
);

/** An example of each shape of a history. */
export const shapes: readonly (readonly [shape: string, text: string])[] = [
  ["race", "Russell vs Nasdaq this week"],
  ["race", "Apple vs Microsoft vs Nvidia vs Tesla vs Amazon vs Alphabet vs Meta this year"],
  ["course", "is S&P in a bull market"],
  ["course", "what share of the S&P 500 is above its 200-day average?"],
  ["course", "what is the beta of the Russell to the S&P over the past year?"],
  ["depth", "how far is the nasdaq from its all time high"],
  ["hits", "how often has the Nasdaq trailed the Dow by 2 points in a day?"],
  ["ranking", "which sectors are leading this month?"],
];
