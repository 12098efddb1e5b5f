import type { Day } from "../calendar/day.ts";

/** What is counted; each language's table has its forms. */
export const nouns = [
  "session",
  "day",
  "week",
  "month",
  "quarter",
  "half",
  "year",
  "return",
  "daily return",
  "stretch",
  "case",
  "time",
  "run",
  "member",
  "new 52-week high",
  "new low",
  "equity row",
  "contract",
  "report",
  "bear market",
  "bull market",
] as const;
export type Noun = (typeof nouns)[number];

/**
 * Words that are not in a language yet: plain data, which `render` says in one. A bare string is no phrase, so that the
 * compiler asks of each whether it is a sentence (`say`), a name that a language may have a word for (`name`), or what stays as it is (`verbatim`).
 */
export type Phrase =
  /** English with gaps, and what fills them; `place` tells apart what English says alike and others do not */
  | { readonly is: "sentence"; readonly template: readonly string[]; readonly parts: readonly Phrase[]; readonly place?: string }
  /** of an instrument, an event, a file; said as it stands unless the language has a name of its own for it */
  | { readonly is: "name"; readonly text: string; readonly definite?: true }
  /** typed by a person, a symbol, an ISO date: the same in every language */
  | { readonly is: "verbatim"; readonly text: string }
  /** decimal digits with "." as they were rounded, once for all languages */
  | { readonly is: "figure"; readonly sign: string; readonly digits: string; readonly grouped: boolean }
  | { readonly is: "count"; readonly number: number; readonly noun: Noun; readonly grouped: boolean }
  | { readonly is: "ordinal"; readonly number: number }
  | { readonly is: "day"; readonly day: Day; readonly weekday: boolean }
  /** a first and a last day, without weekdays: "4–8 Jan 2010" */
  | { readonly is: "days"; readonly from: Day; readonly to: Day }
  | { readonly is: "monthday"; readonly date: number; readonly month: number }
  | { readonly is: "month"; readonly month: number }
  | { readonly is: "weekday"; readonly day: Day }
  | { readonly is: "joined"; readonly parts: readonly Phrase[]; readonly between: string }
  /** with its first letter large, as at the start of a sentence */
  | { readonly is: "capital"; readonly phrase: Phrase }
  /** as a headline has it: short names, dates without weekdays */
  | { readonly is: "brief"; readonly phrase: Phrase };

type Part = Phrase | number;

/** A sentence, or a part of one: say`${name} closed at ${close}`. Its English is its key in the tables of the other languages. */
export function say(template: TemplateStringsArray, ...parts: readonly Part[]): Phrase {
  return { is: "sentence", template, parts: parts.map(asPhrase) };
}

/** The same where one English stands for what other languages say in two ways: sayAs("a year")`in ${2022}` beside say`in ${month}`. */
export function sayAs(place: string): typeof say {
  return (template, ...parts) => ({ is: "sentence", template, parts: parts.map(asPhrase), place });
}

/** The key of a sentence in the tables: its English with numbered gaps, its place in front. */
export function keyOf(template: readonly string[], place?: string): string {
  const text = template.reduce((key, piece, i) => (i === 0 ? piece : `${key}{${i - 1}}${piece}`), "");
  return place === undefined ? text : `${place}|${text}`;
}

export function name(text: string): Phrase {
  return { is: "name", text };
}

/** A name with its article where English has one: "the S&P 500", but "Apple". Other languages say the name alone. */
export function the(text: string): Phrase {
  return { is: "name", text, definite: true };
}

export function verbatim(text: string): Phrase {
  return { is: "verbatim", text };
}

/** Several one after the other with the same between each two; those left out are `undefined`. */
export function joined(parts: readonly (Phrase | undefined)[], between: string): Phrase {
  return { is: "joined", parts: parts.filter((part) => part !== undefined), between };
}

/** Sentences one after the other; those left out are `undefined`. */
export function sentences(parts: readonly (Phrase | undefined)[]): Phrase {
  return joined(parts, " ");
}

export const nothing: Phrase = joined([], "");

export function capital(phrase: Phrase): Phrase {
  return { is: "capital", phrase };
}

export function brief(phrase: Phrase): Phrase {
  return { is: "brief", phrase };
}

/** A number digit by digit, without groups: a year, sessions of an average. */
export function plain(number: number): Phrase {
  return { is: "figure", sign: number < 0 ? "−" : "", digits: String(Math.abs(number)), grouped: false };
}

function asPhrase(part: Part): Phrase {
  return typeof part === "number" ? plain(part) : part;
}
