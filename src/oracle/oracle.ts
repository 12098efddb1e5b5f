import type { ChosenQuestion } from "../ask/chosen.ts";
import type { CheckedClaim } from "../ask/claims/claims.ts";
import type { Names } from "../ask/watches/market.ts";
import type { Day } from "../calendar/day.ts";
import type { Exchange } from "../calendar/exchange.ts";
import type { Lease } from "../fleet/lease.ts";
import type { Question } from "../kinds/question.ts";
import type { Manner as Meant } from "../language/manner.ts";
import type { Database } from "../market/database.ts";
import type { Answer } from "../question/answer.ts";

/** A choice that is offered while a person types. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** How old the closes of one source are. */
export interface SourceAge {
  readonly source: string;
  readonly series: number;
  /** ISO date that the closes of half of its series reach */
  readonly lastClose: string;
  /** how many of its series do not reach the last session that should be there */
  readonly behind: number;
  /** ISO date of the last session that should be there */
  readonly expected: string;
}

export interface LastRefresh {
  /** ISO instant of its end */
  readonly at: string;
  /** instruments that were asked for, and those of which something was taken or nothing was new */
  readonly asked: number;
  readonly taken: number;
  /** why others were refused, a line for each reason, the most frequent first */
  readonly refused: readonly string[];
  /** ISO instant of the end of the last one that took anything into the store; null where none has since the start */
  readonly fetchedAt: string | null;
  /** how many in a row, up to this one, have fetched nothing */
  readonly inVain: number;
  /** ISO instant before which the bot does not try again by itself; null where all is well */
  readonly nextTry: string | null;
}

export interface OracleStatus {
  /** the snapshot's version */
  readonly version: string;
  /** true where the prices are made up */
  readonly sample: boolean;
  /** ISO instant at which the version was made */
  readonly createdAt: string;
  readonly series: number;
  readonly bySource: readonly SourceAge[];
  /** series that lack sessions, those with closes that are doubted or held back, and those of which a whole series is held back */
  readonly faults: { readonly missing: number; readonly doubted: number; readonly heldBack: number };
  /** the result of the last refresh of closes; null if there was none since the start */
  readonly refresh: LastRefresh | null;
  /** ISO instant at which the bot started */
  readonly startedAt: string;
}

export interface ReloadRequest {
  /** the one source to reload; all where it is left out */
  readonly source?: string;
  /** true: show what would change and change nothing */
  readonly dryRun: boolean;
}

export interface ReloadReport {
  /** the version that is served now */
  readonly version: string;
  /** the diff in words, a line each; empty where nothing changed */
  readonly lines: readonly string[];
  /** why some were not fetched, a line for each reason */
  readonly refused?: readonly string[];
  /** true where nothing at all could be fetched */
  readonly isInVain?: boolean;
}

export interface RollbackRequest {
  /** true: show what would change and change nothing */
  readonly dryRun: boolean;
  /** the version to be left, as a dry run has named it; whichever serves where it is left out */
  readonly from?: string;
}

/** How an answer is given, where not as of now and in English. */
export interface Manner {
  /** Discord's name of a language: "de", "en-US" */
  readonly locale?: string;
  /** the instant of asking, or the New York date at whose end it is; what came later is not known */
  readonly asOf?: Day | Date;
  /** how a text is meant where it does not show that by itself: is it so, or when was it */
  readonly meant?: Meant | undefined;
}

/** The market that is asked while the bot runs. Everything but `reload` answers at once from memory. */
export interface Oracle {
  /** The answer to a question in words; what cannot be answered is an answer of kind "refusal", never an exception. */
  ask(text: string, manner?: Manner): Answer<Question>;
  /**
   * The same, where a language model may read what was not understood: it then takes up to some seconds. Never for posts and watches, which have
   * to be understood without.
   */
  askAtLength(text: string, manner?: Manner): Promise<Answer<Question>>;
  /** Whether `askAtLength` can find more in a text than `ask` did. */
  mayFindMore(answer: Answer<Question>): boolean;
  /** The answer to a question whose parts were chosen, as the options of a command are; likewise a refusal where one is not understood. */
  askChosen(question: ChosenQuestion, manner?: Manner): Answer<Question>;
  answer(question: Question, manner?: Manner): Answer<Question>;
  /** What a message says of markets, held against the closes known when it was written. */
  claims(message: string, manner?: Manner): readonly CheckedClaim[];
  /** The same of a long text, without keeping others waiting. */
  claimsInTurn(text: string, manner?: Manner): Promise<readonly CheckedClaim[]>;
  /** How each figure in an answer to such a question is computed, by its name in the answer's values. @param locale Discord's name of a language */
  formulas(question: Question, locale?: string): Readonly<Record<string, string>>;
  /** Whether the picture of an answer to such a question is worth seeing without being asked for. */
  isPictured(question: Question): boolean;
  /** Conditions close to a question that a person may want to watch, in English; empty if there are none. */
  conditions(question: Question): readonly string[];
  /** What conditions to be watched name: groups and their members. */
  readonly names: Names;
  /** Instruments whose names are near what was typed, nearest first; the usual ones for an empty text. */
  suggestInstruments(typed: string): readonly Suggestion[];
  /** Windows in words, likewise. */
  suggestWindows(typed: string): readonly Suggestion[];
  /** Questions that can be asked as they stand, of one kind or of all. */
  examples(kind?: string): readonly string[];
  /** What is served now; looks at no series, unlike `status`. */
  market(): Pick<OracleStatus, "version" | "sample">;
  status(): OracleStatus;
  /** The names that a reload takes as its source. */
  sources(): readonly string[];
  /** @throws what the provider or the store threw; the version served before is then served on */
  reload(request: ReloadRequest): Promise<ReloadReport>;
  /**
   * Serves the version before the present one.
   * @returns null where none is kept, or another version than `from` serves meanwhile
   * @throws what the store threw
   */
  rollBack(request: RollbackRequest): Promise<ReloadReport | null>;
}

/** An oracle over an open store, and what lives and ends with it. */
export interface OpenOracle {
  readonly oracle: Oracle;
  /** what the bot itself must not lose: who has seen the welcome message, planned posts, and what was posted */
  readonly memory: Database;
  /** when the market is open */
  readonly exchange: Exchange;
  /** whether this process is the one that sends posts */
  readonly lease: Lease;
  /** Ends what these do by themselves and closes the store. */
  close(): Promise<void>;
}
