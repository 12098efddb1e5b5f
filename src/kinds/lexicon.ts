import type { Reference } from "../answering/context.ts";
import { type Lexicon, lexiconOf } from "../language/lexicon.ts";
import { eventNames } from "../language/time/events.ts";
import { kinds } from "./kinds.ts";

/** All that a text is read with: the words of the language, of the catalogue and the events, and of every kind. */
export function lexiconFor({ lookup, events, english }: Pick<Reference, "lookup" | "events" | "english">): Lexicon {
  return lexiconOf(
    lookup,
    eventNames(events),
    english,
    kinds.map(({ words = {} }) => words),
  );
}
