import { bound } from "../../wording/languages/fr/bound.ts";
import type { Locale } from "../../wording/locale.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { PostTexts } from "./table.ts";

const TABLES: Readonly<Record<Locale, PostTexts>> = { en, de, fr: bound(fr) };

export function postTexts(locale: Locale): PostTexts {
  return TABLES[locale];
}
