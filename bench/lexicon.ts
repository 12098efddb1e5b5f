import { type Lexicon, lexiconOf } from "../src/language/lexicon.ts";
import { eventNames } from "../src/language/time/events.ts";
import { loadReference } from "../src/oracle/reference.ts";

export async function readLexicon(data: string): Promise<Lexicon> {
  const reference = await loadReference(data);
  return lexiconOf(reference.lookup, eventNames(reference.events), reference.english);
}

export function lookupNames(lexicon: Lexicon): readonly string[] {
  return lexicon.lookup.names;
}
