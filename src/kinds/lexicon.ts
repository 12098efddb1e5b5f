import type { Reference } from "../answering/context.ts";
import { type Lexicon, lexiconOf } from "../language/lexicon.ts";
import { eventNames } from "../language/time/events.ts";
import { kinds } from "./kinds.ts";

/** All that a text is read with: the words of the language, of the catalogue and the events, and of every kind. Made once of one reference. */
export function lexiconFor(reference: Pick<Reference, "lookup" | "events" | "english">): Lexicon {
  const known = made.get(reference);
  if (known !== undefined) return known;
  const { lookup, events, english } = reference;
  const words = kinds.map((kind) => kind.words ?? {});
  const lexicon = lexiconOf(lookup, eventNames(events), english, words);
  made.set(reference, lexicon);
  return lexicon;
}

const made = new WeakMap<object, Lexicon>();
