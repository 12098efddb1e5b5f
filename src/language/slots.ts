import type { Filling } from "./filling.ts";
import type { Part } from "./frame.ts";

/** What a kind of question takes from a frame, and the question that it makes of it. */
export interface Slots<Q> {
  /** slots beside words that may be filled */
  readonly slots: readonly Exclude<Part["slot"], "word">[];
  /** senses of words that may be there; of two that one word has, the one named first is tried first */
  readonly senses: readonly string[];
  /** senses of what may be asked besides and every answer of the kind tells: ", and when was that high?" */
  readonly told?: readonly string[];
  /** it has a place for "than a year ago": two days that are held against each other */
  readonly thenToo?: true;
  /**
   * Makes the question; undefined where this way to read the sentence is none of the kind, null where the sentence is none whichever
   * way it is read. Every part used must have mattered.
   */
  question(filling: Filling): Q | null | undefined;
}
