import { formulaIn } from "../wording/formulas.ts";
import type { Locale } from "../wording/locale.ts";
import { languagesWith, type Render, rendererOf } from "../wording/render.ts";
import { kindNamed, kinds } from "./kinds.ts";

/** The table of each language with the sentences of every kind in it: one place for all that answers, at the terminal as in Discord. */
export const languages = languagesWith(kinds.flatMap(({ wording }) => wording ?? []));

/** Says what is found, a kind's own sentences too. */
export const render: Render = rendererOf(languages);

/** How a figure of a kind is reckoned, in a language: as the kind's own wording has it, or the table that all kinds share. */
export function formulaOf(kind: string, english: string, locale: Locale): string {
  const own = locale === "en" ? undefined : kindNamed(kind).wording?.[locale];
  return own?.[english] ?? formulaIn(english, locale);
}
