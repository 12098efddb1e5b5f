import { languagesWith, type Render, rendererOf } from "../wording/render.ts";
import { kinds } from "./kinds.ts";

/** The table of each language with the sentences of every kind in it: one place for all that answers, at the terminal as in Discord. */
export const languages = languagesWith(kinds.flatMap(({ wording }) => wording ?? []));

/** Says what is found, a kind's own sentences too. */
export const render: Render = rendererOf(languages);
