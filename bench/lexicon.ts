import { kinds } from "../src/kinds/kinds.ts";
import { eventNames } from "../src/language/events.ts";
import { type Lexicon, lexiconOf } from "../src/language/lexicon.ts";
import { loadReference } from "../src/oracle/reference.ts";

export async function readLexicon(data: string): Promise<Lexicon> {
  const reference = await loadReference(data);
  return lexiconOf(reference.lookup, eventNames(reference.events), kinds);
}

export function lookupNames(lexicon: Lexicon): readonly string[] {
  return lexicon.lookup.names;
}
