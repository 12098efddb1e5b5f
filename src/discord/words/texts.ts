import { bound } from "../../wording/languages/fr/bound.ts";
import { type Locale, localeOf } from "../../wording/locale.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Texts } from "./table.ts";

const TABLES: Readonly<Record<Locale, Texts>> = { en, de, fr: bound(fr) };

export function textsIn(locale: Locale): Texts {
  return TABLES[locale];
}

/** The texts for a Discord locale such as "de" or "en-US". */
export function textsFor(tag: string): Texts {
  return textsIn(localeOf(tag));
}
