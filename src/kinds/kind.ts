import type { z } from "zod";
import type { Context } from "../answering/context.ts";
import type { Finding, Refused } from "../answering/finding.ts";
import type { Words } from "../language/lexicon.ts";
import type { Slots } from "../language/slots.ts";
import type { Answer } from "../question/answer.ts";
import type { AmountUnit, StatedUnit } from "../question/claim.ts";
import type { Wording } from "../wording/languages/language.ts";

/**
 * A kind of question: one folder under src/kinds/.
 * `slots` says what it takes from a sentence; one that says more is not its own.
 */
export interface Kind<Q extends { kind: string } = { kind: string }> {
  readonly kind: Q["kind"];
  readonly schema: z.ZodType<Q>;
  /** what it says in a sentence, and how each figure of its values is reckoned */
  readonly about: {
    readonly summary: string;
    readonly figures: Readonly<Record<string, string>>;
    /** samples that it reduces to figures, for the generated table; left out where it has none */
    readonly samples?: readonly Sampled[];
  };
  /** questions that can be asked, for help and for the generated list */
  readonly examples: readonly string[];
  /** what it takes from a sentence; left out where no sentence asks for it */
  readonly slots?: Slots<Q>;
  /** words in senses that no other kind takes; those that several take stand in src/language/lexicon/words.ts */
  readonly words?: Words;
  /** its sentences in the other languages, but those that stand in src/wording/languages/ for all */
  readonly wording?: Wording;
  /** symbols of the catalogue, baskets opened, that an answer needs series of */
  symbols(question: Q, context: Pick<Context, "lookup">): readonly string[];
  /** ids of the store's entries that an answer needs beside those series; one that ends in "/" means all below it; none where absent */
  entries?(question: Q): readonly string[];
  answer(question: Q, context: Context): Finding | Refused;
  /** the answer is one number: its picture is drawn where it is asked for, and does not come by itself */
  readonly isOneNumber?: true;
  /** Conditions near a question that one may want to be told of, as /watch takes them; a kind without it has none. @param name of a symbol, as it is typed */
  conditions?(question: Q, name: (symbol: string) => string): readonly string[];
  /** Whether what is asked is met or not on a session by itself; of a kind without it, where its window is one session. */
  happensOn?(question: Q): boolean;
  /** Whether an answer can bear out what a text claims; one of a kind without it always can. */
  bearsOnClaim?(text: string, answer: Answer, question: Q): boolean;
  /** How a statement is held against an answer of this kind; a kind without it takes none. */
  readonly statement?: Statement<Q>;
}

/** What can be said of a sample, in the order in which it is told. */
export const reductions = [
  "average",
  "median",
  "share above zero",
  "percentile",
  "rank",
  "most extreme",
  "both ends",
  "since when",
  "how often",
  "last",
  "what followed",
] as const;

/** A sample of figures: returns of months, closes of sessions. */
export interface Sampled {
  readonly sample: string;
  /** by what is asked of it, a sentence that asks that */
  readonly asked: Readonly<Partial<Record<(typeof reductions)[number], string>>>;
}

/** What a stated figure is compared with. */
export interface Statement<Q> {
  /** units in which this kind's figure can be stated */
  readonly units: readonly AmountUnit[];
  /** The figure of an answer's values; null where it has none in that unit. */
  figure(values: Answer["values"], question: Q, unit: StatedUnit): number | null;
  /** the figure is below zero by its nature, however the statement puts it: "11% below its high" */
  readonly falls?: true;
  /** the figure is a part of a whole: only such kinds take "38% of the S&P 500" */
  readonly share?: true;
  /** senses of words of which one stands before the amount or right behind it: "beat … by 2 points", "3 points ahead" */
  readonly beside?: readonly string[];
  /** the values give percent as they are said (3.79), not as fractions */
  readonly percentAsSaid?: true;
  /** points are those that the closes are in, not percent: a figure of one side */
  readonly inIndexPoints?: true;
  /** Whether a question has one such figure at all; every one has where this is left out. */
  hasOne?(question: Q): boolean;
}
