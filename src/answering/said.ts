import type { Answer } from "../question/answer.ts";
import { brief, capital, type Phrase, say, sentences } from "../wording/phrase.ts";
import type { Finding, Opening, Text } from "./finding.ts";
import { namedIn } from "./history-names.ts";

/**
 * What is found, said in a language: figures, symbols and ISO dates are the same in each.
 * @param text says a phrase in it
 */
export function saidIn(text: Text, found: Finding): Omit<Answer, "question" | "asOf" | "also" | "alternatives"> {
  const { claim, verdict, met, history } = found;
  const texts = (phrases: readonly Phrase[]): string[] => phrases.map(text);
  return {
    ...(claim === undefined ? {} : { claim }),
    reading: text(found.reading),
    headline: text(brief(headlineOf(found))),
    window: found.window === null ? null : { ...found.window, label: text(found.window.label) },
    values: found.values,
    table: found.table === null ? null : { columns: texts(found.table.columns), rows: found.table.rows.map(texts) },
    details: texts(found.details),
    caveats: texts(found.caveats),
    ...(verdict === undefined ? {} : { verdict }),
    ...(met === undefined ? {} : { met }),
    sources: found.sources.map((source) => ({ ...source, name: text(source.name) })),
    rule: text(found.rule),
    ...(history === undefined ? {} : { history: () => namedIn(text, history(text)) }),
  };
}

/** A headline with what it begins with; a letter that is small behind "Yes:" is large where nothing stands before it. */
export function headlineOf({ headline, opening, aside }: Pick<Finding, "headline" | "opening" | "aside">): Phrase {
  const whole = aside === undefined ? headline : sentences([headline, aside]);
  return opening === undefined ? capital(whole) : OPENINGS[opening](whole);
}

const OPENINGS: Readonly<Record<Opening, (headline: Phrase) => Phrase>> = {
  yes: (headline) => say`Yes: ${headline}`,
  no: (headline) => say`No: ${headline}`,
  "in part": (headline) => say`Partly: ${headline}`,
  confirmed: (headline) => say`Confirmed: ${headline}`,
  off: (headline) => say`Off: ${headline}`,
  "not testable": (headline) => say`Not testable: ${headline}`,
};

/** A sentence that begins with what became of a statement, or of a question. */
export function openedAs(sentence: Phrase, opening: Opening): Phrase {
  return OPENINGS[opening](sentence);
}

/** A sentence with its verdict in front. */
export function opened(sentence: Phrase, verdict: boolean | null): Phrase {
  return verdict === null ? sentence : OPENINGS[verdict ? "yes" : "no"](sentence);
}

/** The opening that a verdict gives; none where there is no verdict. */
export function openingOf(verdict: boolean | null | undefined): { readonly opening?: Opening } {
  return verdict === null || verdict === undefined ? {} : { opening: verdict ? "yes" : "no" };
}
