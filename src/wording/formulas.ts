import { formulas as de } from "./languages/de/formulas.ts";
import { formulas as fr } from "./languages/fr/formulas.ts";
import type { Locale } from "./locale.ts";

const TABLES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en: {}, de, fr };

/** How a figure is reckoned, in a language; in English where the language's table does not have it. */
export function formulaIn(english: string, locale: Locale): string {
  return TABLES[locale][english] ?? english;
}

/** The formulas of a language's table, by their English. */
export function formulasOf(locale: Locale): Readonly<Record<string, string>> {
  return TABLES[locale];
}
