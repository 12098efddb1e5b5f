import type { Locale } from "../locale.ts";
import type { Noun } from "../phrase.ts";

/** Forms of a word by the categories of `Intl.PluralRules`; `other` stands for those left out. */
export type Forms = { readonly [category in Intl.LDMLPluralRule]?: string } & {
  readonly other: string;
  /** where a gap asks for it, as in "an {0:dative}", and it is not one alone: "an 3 Handelstagen" */
  readonly dative?: string;
};

/** What a language is: one table. */
export interface Language {
  /** BCP 47 tag for `Intl`: names of months and weekdays, marks of figures, plural rules */
  readonly tag: string;
  /** a date of day, short month and year */
  readonly date: string;
  /** the date within its month, as it stands in a range: "4." of "4.–8. Jan 2010" */
  readonly dayOf: string;
  /** a day of a month */
  readonly monthday: string;
  /** the first of a month in a date, where it is not its digit */
  readonly first?: string;
  /** an ordinal by its category: "62nd" */
  readonly ordinals: Forms;
  readonly nouns: Readonly<Record<Noun, Forms>>;
  /** sentence by its English, with the same gaps in whatever order; "{0:dative}" asks a count for that form of its noun */
  readonly sentences: Readonly<Record<string, string>>;
  /** characters that a space before them keeps on the line */
  readonly tied: string;
  /** names that are not said as in English */
  readonly names: Readonly<Record<string, string>>;
  /** names that a headline shortens, by the name they have in English */
  readonly short: Readonly<Record<string, string>>;
  /** whether a name has "the" before it within a sentence; a language without it says names alone */
  readonly takesArticle?: (name: string) => boolean;
}

/** Sentences, by their English, in each language that has a table of them. */
export type Wording = Readonly<Record<Exclude<Locale, "en">, Language["sentences"]>>;
