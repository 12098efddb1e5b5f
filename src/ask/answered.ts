import type { DateTime } from "luxon";
import type { Context, Reference } from "../answering/context.ts";
import type { Finding, Opening, Refused } from "../answering/finding.ts";
import { judge } from "../answering/judge.ts";
import { headlineOf, saidIn } from "../answering/said.ts";
import { isoOf } from "../calendar/day.ts";
import { newYorkDay } from "../calendar/exchange.ts";
import { kindNamed } from "../kinds/kinds.ts";
import type { Question } from "../kinds/question.ts";
import { render } from "../kinds/render.ts";
import type { Snapshot } from "../market/snapshot.ts";
import type { Answer } from "../question/answer.ts";
import type { Claim } from "../question/claim.ts";
import { isRefusal } from "../question/refusal.ts";
import type { Locale } from "../wording/locale.ts";
import { type Phrase, say, sentences } from "../wording/phrase.ts";
import { english } from "../wording/render.ts";
import { SAMPLE } from "../wording/sample.ts";
import type { Interpreted } from "./interpreted.ts";
import { offersOf, offerText } from "./offers.ts";

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
export function answer(question: Question, ground: Ground): Answer<Question> {
  return answerInterpreted({ question, notes: [] }, ground);
}

/** Answers a question with what was read beside it: the figure stated, notes, other meanings. */
export function answerInterpreted(parsed: Interpreted, ground: Ground): Answer<Question> {
  const { question, stated, notes, why, others = [] } = parsed;
  const { locale = "en" } = ground;
  const { sample } = ground.snapshot;
  const context = contextOf(ground);
  const asOf = isoOf(context.asOf);
  const kind = kindNamed(question.kind);
  const found = kind.answer(question, context);
  const isRefused = "refused" in found;
  // The figure that the text stated, held against the one found: what became of it is said first.
  const claim = stated && judge(stated, (isRefused ? null : kind.statement?.figure(found.values, question, stated.unit)) ?? null);
  const judged = stated && claim && { claim, claimUnit: stated.measure };
  const opening = claim && { opening: parsed.asked === true ? ANSWERED[claim.verdict] : claim.verdict };
  if (isRefused) {
    const refused = why === undefined ? found.refused : { ...found.refused, message: why };
    return { ...refusal(refused, parsed, opening, asOf, ground), ...judged };
  }
  const offers = offersOf(others, found, context);
  const reading = sentences([found.reading, ...notes, ...offers.map(offerText)]);
  const byModel = parsed.byModel === true;
  const opened = byModel ? [say`A language model read your question as: ${found.reading}`] : [];
  const caveats = [...opened, ...(sample ? [SAMPLE] : []), ...found.caveats];
  const text = (phrase: Phrase): string => render(phrase, locale);
  const said = saidIn(text, { ...found, ...opening, reading, caveats });
  // "did it lose more than 20%": the figure is asked about, and not only that it fell
  const verdict =
    parsed.asked === true && claim !== undefined && claim.verdict !== "not testable" ? claim.verdict === "confirmed" : found.verdict;
  const values = verdict === undefined ? said.values : { ...said.values, verdict };
  const alternatives = offers.map((offer) => ({ read: text(offer.read), meant: text(offer.meant), question: offer.question }));
  const meant = alternatives.length === 0 ? {} : { alternatives };
  return { question, asOf, ...said, values, ...meant, ...(sample ? { sample: true } : {}), ...(byModel ? { byModel } : {}), ...judged };
}

/** What is said first to somebody who asked whether a figure is right. */
const ANSWERED: Readonly<Record<Claim["verdict"], Opening>> = { confirmed: "yes", off: "no", "not testable": "not testable" };

/** Without the closes of a session that is not over: whoever asks at noon knows none of that day. */
function contextOf({ reference, snapshot, now }: Ground): Context {
  const { exchange } = reference;
  const asOf = newYorkDay(now);
  const lastFinished = exchange.lastFinished(now);
  const goesOn = exchange.isSession(asOf) && lastFinished < asOf;
  return { ...reference, snapshot: snapshot.asOf(asOf, goesOn ? asOf - 1 : asOf), asOf, lastFinished, now };
}

/** A refusal as a question keeps its English, which can be asked again; what is said is in the language. */
function refusal(
  { reason, message, suggestions }: Refused["refused"],
  { question: asked, notes }: Interpreted,
  opening: Pick<Finding, "opening"> | undefined,
  asOf: string,
  { locale = "en", snapshot }: Ground,
): Answer<Question> {
  const text = (phrase: Phrase): string => render(phrase, locale);
  return {
    question: { kind: "refusal", reason, message: english(message), suggestions: [...suggestions] },
    reading: text(sentences([isRefusal(asked) ? undefined : message, ...notes])),
    headline: text(headlineOf({ headline: message, ...opening })),
    asOf,
    window: null,
    values: { reason, suggestions },
    table: null,
    details: [],
    caveats: snapshot.sample ? [text(SAMPLE)] : [],
    sources: [],
    rule: "",
  };
}
