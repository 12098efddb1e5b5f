import type { Claim, ClaimUnit } from "./claim.ts";
import type { History, Panels } from "./history.ts";

/** One series an answer rests on. */
export interface AnswerSource {
  /** "S&P 500" */
  readonly name: string;
  /** the catalogue's symbol */
  readonly symbol: string;
  /** ISO date of the last close known at the as-of date */
  readonly lastClose: string;
  /** "yahoo ^GSPC", "file ^GSPC.csv", "sample data" */
  readonly from: string;
}

/** A small table, at most about 40 characters wide when set in columns. */
export interface AnswerTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One claim of a text, in its words, and what became of it; figures are in the units of an answer's values. */
export interface FoundClaim extends Pick<Claim, "verdict"> {
  readonly text: string;
  /** UTF-16 offsets of its words in the text as given */
  readonly from: number;
  readonly to: number;
  readonly stated: number | string | null;
  readonly found: number | string | null;
  /** how it was understood; why it cannot be tested where nothing was found */
  readonly reading: string;
  /** what was found; "" where nothing was */
  readonly headline: string;
}

/** A question of which nothing is known but that it has a kind. */
export interface AnyQuestion {
  readonly kind: string;
}

/** Another meaning of a text that was answered in one of two. */
export interface Alternative<Q extends AnyQuestion = AnyQuestion> {
  /** "Nasdaq Composite" */
  readonly read: string;
  /** "Nasdaq-100" */
  readonly meant: string;
  readonly question: Q;
}

/**
 * What Versus says to a question: plain data that every reply is rendered from. Whoever only shows it needs no more of the question than
 * its kind; whoever asks on says `Answer<Question>`.
 */
export interface Answer<Q extends AnyQuestion = AnyQuestion> {
  readonly question: Q;
  /** one line that says how the question was understood */
  readonly reading: string;
  /** the finding in plain words */
  readonly headline: string;
  /** ISO date */
  readonly asOf: string;
  readonly window: { readonly label: string; readonly base: string; readonly end: string } | null;
  /** figures by kind: rates as fractions, dates ISO, symbols the catalogue's */
  readonly values: Readonly<Record<string, unknown>>;
  /** the closes the figures are made of */
  readonly table: AnswerTable | null;
  /** further findings, each a line that stands alone */
  readonly details: readonly string[];
  readonly caveats: readonly string[];
  readonly sources: readonly AnswerSource[];
  /** how the figures are reckoned, in one line */
  readonly rule: string;
  /** answers to the further questions of the same text */
  readonly also?: readonly Answer<Q>[];
  /** what the text can mean beside what is answered: how a part of it was read, how it can be read, and the question then */
  readonly alternatives?: readonly Alternative<Q>[];
  /** where the text stated a figure or a "since": what became of it */
  readonly claim?: Claim;
  /** of a text that makes claims: each of them, in order */
  readonly claims?: readonly FoundClaim[];
  /** what the figures of the claim are, where it states one */
  readonly claimUnit?: ClaimUnit;
  /** the prices are made up; the first caveat says so */
  readonly sample?: true;
  /** a language model found the question in the text, and the first caveat says as what */
  readonly byModel?: true;
  /** what a yes-or-no question comes to; left out where none was asked or it cannot be said */
  readonly verdict?: boolean;
  /** whether the newest session, or the stretch that ends on it, meets the condition that was asked about; left out where none was */
  readonly met?: boolean;
  /** The history behind the figures, for charts and sparklines: made only when it is called, and not part of the JSON. */
  readonly history?: () => History | Panels;
}
