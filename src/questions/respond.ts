import type { DateTime } from "luxon";
import { isoOf } from "../calendar/day.ts";
import { newYorkDay } from "../calendar/exchange.ts";
import type { Snapshot } from "../market/snapshot.ts";
import type { Answer } from "./answer.ts";
import { judge, type Measured } from "./claim.ts";
import type { Context, Reference } from "./context.ts";
import { followUp } from "./follow-up.ts";
import type { Refused } from "./kind.ts";
import { kindNamed } from "./kinds.ts";
import type { Lexicon } from "./language/lexicon.ts";
import type { Locale } from "./locale.ts";
import type { Parsed } from "./parse.ts";
import type { Question } from "./question.ts";
import { SAMPLE_CAVEAT } from "./report.ts";
import { parseAll } from "./several.ts";

/** What a question is answered from. */
export interface Ground {
  readonly reference: Reference;
  readonly snapshot: Snapshot;
  /** the instant of asking; a past one sees only what was known then */
  readonly now: DateTime;
  /** the language of the answer's words; English where it is left out */
  readonly locale?: Locale;
}

/** Answers a question from the closes known at the instant of asking. A refusal is an answer too. */
export function answer(question: Question, ground: Ground): Answer {
  const context = contextOf(ground);
  const asOf = isoOf(context.asOf);
  const found = kindNamed(question.kind).answer(question, context);
  if ("refused" in found) return refused(found, question, asOf, ground.snapshot.sample);
  const caveats = ground.snapshot.sample ? [SAMPLE_CAVEAT, ...found.caveats] : found.caveats;
  return { question, asOf, ...found, caveats, ...(ground.snapshot.sample ? { sample: true } : {}) };
}

/**
 * Parses and answers a text, several questions in it one after the other; what was read otherwise than typed stands in the reading.
 * @param before the question before, which a follow-up ("and this year?") takes what it lacks from
 */
export function ask(text: string, lexicon: Lexicon, ground: Ground, before?: Question): Answer {
  const today = newYorkDay(ground.now);
  const following = before === undefined ? undefined : followUp(text, before, today, lexicon);
  const parsed: readonly Parsed[] = following === undefined ? parseAll(text, today, lexicon) : [{ question: following, notes: [] }];
  const [first, ...others] = parsed.map((each) => answerParsed(each, ground));
  return others.length === 0 ? first! : { ...first!, also: others };
}

function answerParsed({ question, stated, notes }: Parsed, ground: Ground): Answer {
  const bare = answer(question, ground);
  const found = stated === undefined ? bare : withClaim(bare, stated);
  return notes.length === 0 ? found : { ...found, reading: [found.reading, ...notes].filter((line) => line !== "").join(" ") };
}

/** Holds the figure that the text stated against the one found, and says so first. */
function withClaim(found: Answer, stated: Measured): Answer {
  const kind = kindNamed(found.question.kind);
  const claim = judge(stated, kind.statement?.figure(found.values, found.question, stated.unit) ?? null);
  return {
    ...found,
    claim,
    claimUnit: stated.measure,
    headline: `${VERDICTS[claim.verdict]}${found.headline.replace(/^(?:Yes|No|In part): /, "")}`,
  };
}

const VERDICTS = { confirmed: "Confirmed: ", off: "Off: ", "not testable": "Not testable: " } as const;

/** Symbols of the series that a question needs. */
export function symbolsFor(question: Question, reference: Reference): readonly string[] {
  return kindNamed(question.kind).symbols(question, reference);
}

/** Entries of the store that a question needs beside series. */
export function entriesFor(question: Question): readonly string[] {
  return kindNamed(question.kind).entries?.(question) ?? [];
}

function contextOf({ reference, snapshot, now }: Ground): Context {
  const asOf = newYorkDay(now);
  return { ...reference, snapshot: snapshot.asOf(asOf), asOf, lastFinished: reference.exchange.lastFinished(now), now };
}

function refused({ refused: { reason, message, suggestions } }: Refused, asked: Question, asOf: string, sample: boolean): Answer {
  const question: Question = { kind: "refusal", reason, message, suggestions: [...suggestions] };
  return {
    question,
    reading: asked.kind === "refusal" ? "" : message,
    headline: message,
    asOf,
    window: null,
    values: { reason, suggestions },
    table: null,
    details: [],
    caveats: sample ? [SAMPLE_CAVEAT] : [],
    sources: [],
    rule: "",
  };
}
