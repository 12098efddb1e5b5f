import type { z } from "zod";
import type { Phrase } from "../wording/phrase.ts";
import type { Answer, AnswerSource, RefusalReason } from "./answer.ts";
import type { Claim, StatedUnit } from "./claim.ts";
import type { Context } from "./context.ts";
import type { History } from "./history.ts";
import type { AmountUnit } from "./language/items.ts";
import type { Reading } from "./language/reading.ts";

/** What a headline begins with: what a yes-or-no question comes to, or what became of a statement. */
export type Opening = "yes" | "no" | "in part" | Claim["verdict"];

/** A table before it is said in a language. */
export interface FoundTable {
  readonly columns: readonly Phrase[];
  readonly rows: readonly (readonly Phrase[])[];
}

/** Says a phrase in the reader's language. */
export type Text = (phrase: Phrase) => string;

export type FoundSource = Omit<AnswerSource, "name"> & { readonly name: Phrase };

/** What every kind of answer says for itself, before it is said in a language; the as-of date is added to all alike. */
export interface Finding extends Pick<Answer, "values" | "claim" | "verdict" | "met"> {
  /** as in an answer; `text` says the names of what is shown in the reader's language */
  readonly history?: (text: Text) => History;
  readonly reading: Phrase;
  readonly opening?: Opening;
  readonly headline: Phrase;
  readonly window: { readonly label: Phrase; readonly base: string; readonly end: string } | null;
  readonly table: FoundTable | null;
  readonly details: readonly Phrase[];
  readonly caveats: readonly Phrase[];
  readonly sources: readonly FoundSource[];
  readonly rule: Phrase;
}

/**
 * A kind of question: one file under src/questions/kinds/.
 * `read` claims the parts of a sentence it understands; a reading that leaves something that matters unclaimed is not taken.
 */
export interface Kind<Q extends { kind: string } = { kind: string }> {
  readonly kind: Q["kind"];
  readonly schema: z.ZodType<Q>;
  /** what it says in a sentence, and how each figure of its values is reckoned */
  readonly about: { readonly summary: string; readonly figures: Readonly<Record<string, string>> };
  /** words and phrases of this kind, by the cue that they give; merged into one lexicon */
  readonly cues: Readonly<Record<string, readonly string[]>>;
  /** questions that can be asked, for help and for the generated list */
  readonly examples: readonly string[];
  read(reading: Reading): Q | undefined;
  /** symbols of the catalogue, baskets opened, that an answer needs series of */
  symbols(question: Q, context: Pick<Context, "lookup">): readonly string[];
  /** ids of the store's entries that an answer needs beside those series; one that ends in "/" means all below it; none where absent */
  entries?(question: Q): readonly string[];
  answer(question: Q, context: Context): Finding | Refused;
  /** How a statement is held against an answer of this kind; a kind without it takes none. */
  readonly statement?: Statement<Q>;
}

/** What a stated figure is compared with. */
export interface Statement<Q> {
  /** units in which this kind's figure can be stated */
  readonly units: readonly AmountUnit[];
  /** The figure of an answer's values; null where it has none in that unit. */
  figure(values: Answer["values"], question: Q, unit: StatedUnit): number | null;
  /** the figure is below zero by its nature, however the statement puts it: "11 % below its high" */
  readonly falls?: true;
  /** the figure is a part of a whole: only such kinds take "38 % of the S&P 500" */
  readonly share?: true;
  /** cues of which one stands before the amount or right behind it: "beat … by 2 points", "3 points ahead" */
  readonly beside?: readonly string[];
  /** the values give percent as they are said (3.79), not as fractions */
  readonly percentAsSaid?: true;
  /** points are those that the closes are in, not percent: a figure of one side */
  readonly inIndexPoints?: true;
  /** Whether a question has one such figure at all; every one has where this is left out. */
  hasOne?(question: Q): boolean;
}

/** Why a question that was understood has no answer; suggestions are texts that can be asked, in English as they are read. */
export interface Refused {
  readonly refused: {
    readonly reason: RefusalReason;
    readonly message: Phrase;
    readonly suggestions: readonly string[];
  };
}
