import type { Noun } from "../phrase.ts";

/** Forms of a noun by the categories of `Intl.PluralRules`; `other` stands for those left out. */
export type Forms = { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** What a language is: one table. */
export interface Language {
  /** BCP 47 tag for `Intl`: names of months and weekdays, marks of figures, plural rules */
  readonly tag: string;
  /** a date of day, short month and year */
  readonly date: string;
  /** a day of a month */
  readonly monthday: string;
  /** an ordinal by its category: "62nd" */
  readonly ordinals: Forms;
  readonly nouns: Readonly<Record<Noun, Forms>>;
  /** sentence by its English, with the same gaps in whatever order */
  readonly sentences: Readonly<Record<string, string>>;
  /** names that are not said as in English */
  readonly names: Readonly<Record<string, string>>;
}
