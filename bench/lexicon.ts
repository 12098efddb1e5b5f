import { loadReference } from "../src/oracle/reference.ts";
import { kinds } from "../src/questions/kinds.ts";
import { eventNames } from "../src/questions/language/events.ts";
import { type Lexicon, lexiconOf } from "../src/questions/language/lexicon.ts";

export async function readLexicon(data: string): Promise<Lexicon> {
  const reference = await loadReference(data);
  return lexiconOf(reference.lookup, eventNames(reference.events), kinds);
}

export function lookupNames(lexicon: Lexicon): readonly string[] {
  return lexicon.lookup.names;
}
