import { type Phrase, say } from "./phrase.ts";

/** What every answer from made-up prices says among its remarks. */
export const SAMPLE: Phrase = say`Sample data, not real prices.`;
/** The same where the source of the prices stands. */
export const SAMPLE_SOURCE: Phrase = say`Sample data, not real prices`;
