import { lexiconFor } from "../src/kinds/lexicon.ts";
import type { Lexicon } from "../src/language/lexicon.ts";
import { loadReference } from "../src/oracle/reference.ts";

export async function readLexicon(data: string): Promise<Lexicon> {
  const reference = await loadReference(data);
  return lexiconFor(reference);
}

export function lookupNames(lexicon: Lexicon): readonly string[] {
  return lexicon.lookup.names;
}
