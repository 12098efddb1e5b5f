import { bound } from "../../../wording/languages/fr/bound.ts";
import { type Locale, localeOf } from "../../../wording/locale.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { SetupTexts } from "./table.ts";

const TABLES: Readonly<Record<Locale, SetupTexts>> = { en, de, fr: bound(fr) };

/** The texts for a Discord locale such as "de" or "en-US". */
export function setupTexts(tag: string): SetupTexts {
  return TABLES[localeOf(tag)];
}
