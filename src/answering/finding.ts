import type { Answer, AnswerSource } from "../question/answer.ts";
import type { Claim } from "../question/claim.ts";
import type { History } from "../question/history.ts";
import type { RefusalReason } from "../question/refusal.ts";
import type { Phrase } from "../wording/phrase.ts";

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
  /** said behind the headline: how old its closes are, which basis they are on */
  readonly aside?: Phrase | undefined;
  readonly window: { readonly label: Phrase; readonly base: string; readonly end: string } | null;
  readonly table: FoundTable | null;
  readonly details: readonly Phrase[];
  readonly caveats: readonly Phrase[];
  readonly sources: readonly FoundSource[];
  readonly rule: Phrase;
}

/** Why a question that was understood has no answer; suggestions are texts that can be asked, in English as they are read. */
export interface Refused {
  readonly refused: {
    readonly reason: RefusalReason;
    readonly message: Phrase;
    readonly suggestions: readonly string[];
    /** the data begin behind the stretch that was asked for, or within it */
    readonly beforeData?: true;
  };
}
