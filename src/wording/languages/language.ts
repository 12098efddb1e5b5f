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
  /** a short weekday and such a date */
  readonly weekdate: string;
  /** the date within its month, as it stands in a range: "4." of "4.–8. Jan 2010" */
  readonly dayOf: string;
  /** a day of a month */
  readonly monthday: string;
  /** the first of a month in a date, where it is not its digit */
  readonly first?: string;
  /** an ordinal by its category: "62nd" */
  readonly ordinals: Forms;
  readonly nouns: Readonly<Record<Noun, Forms>>;
  /**
   * Sentence by its English, with the same gaps in whatever order. A gap may ask for a form ("{0:dative}" of a count, "{0:des}" of a name,
   * "{0:capital}", "{0:number}" of a count or rank), hand on what is asked of the sentence ("{0:as}"), or be a word that follows the number of what fills it ("{0:ist/sind}").
   */
  readonly sentences: Readonly<Record<string, string>>;
  /** characters that a space before them keeps on the line */
  readonly tied: string;
  /** names that are not said as in English */
  readonly names: Readonly<Record<string, string>>;
  /** names that a headline shortens, by the name they have in English */
  readonly short: Readonly<Record<string, string>>;
  /** a name as a sentence has it that asks for its article: "the S&P 500", "Apple"; a language whose gaps ask for it says the name alone */
  readonly definite: (name: string) => string;
  /**
   * What fills a gap that asks for a form, "{0:des}" or "{0:du}": the case and the article.
   * @param english the name in English where it is a name, by which its article is known; else null
   */
  readonly inForm: (text: string, form: string, english: string | null) => string;
  /** a date or two in such a form */
  readonly dayInForm: (date: string, form: string) => string;
  /** forms that are the dative of a count */
  readonly datives: ReadonlySet<string>;
  /** whether a name in this form is the subject of the verb behind it */
  readonly isSubject: (form: string) => boolean;
  /** verbs as they stand behind a name that is several, and what belongs to it: "is" → "are", "its" → "their" */
  readonly plurals: Readonly<Record<string, string>>;
  /** a name with the "'s" that stands behind it, where that depends on the name */
  readonly possessive?: (name: string) => string;
}

/** Sentences, by their English, in each language that has a table of them. */
export type Wording = Readonly<Record<Exclude<Locale, "en">, Language["sentences"]>>;
