import { keyOf } from "../../text/tokens.ts";
import type { Lexicon } from "../lexicon.ts";
import { longestAt, particleOf, type Role, type Table } from "./tongue.ts";
import type { Word } from "./words.ts";

/** A run of words with what it is in English. */
export interface Chunk {
  readonly role: Role;
  readonly english: string;
  readonly before: Word["before"];
}

export const ARTICLES: ReadonlySet<Role> = new Set(["article", "agent", "object", "about"]);

const LONGEST_NAME = 7;
/** Characters that the first word of a name has at most. */
const LONGEST_WORD = 40;

/** The words as runs that the language knows and names of markets, or the first word that is in neither. */
export function chunksOf(text: string, words: readonly Word[], table: Table, lexicon: Lexicon): Chunk[] | { readonly unknown: string } {
  const chunks: Chunk[] = [];
  const taken = new Set<number>();
  for (let at = 0; at < words.length; ) {
    const { before } = words[at]!;
    if (taken.has(at)) {
      at += 1;
      continue;
    }
    // "hey leute wie lief …", "bitte vergleiche …"
    const known = longestAt(words, at, table, chunks.at(-1)?.role === "dropped");
    const named = nameAt(text, words, at, lexicon, (known?.length ?? 0) + 1);
    if (named !== undefined) {
      chunks.push({ role: "subject", english: named.english, before });
      at += named.length;
    } else if (known !== undefined) {
      const { particle } = known;
      const { role } = known.entry;
      if (particle !== undefined) {
        const from = particleOf(particle, words, at + known.length)!;
        for (let i = 0; i < particle.length; i++) taken.add(from + i);
      }
      const [english = "", stretch] = known.english.split(" @ ");
      const last = chunks.at(-1);
      // "Apple-Aktie", "S&P-Index"
      if (role === "noun" && before === "" && last?.role === "subject")
        chunks[chunks.length - 1] = { ...last, english: `${last.english} ${english}`.trim() };
      else if (role === "noun") {
        // "und wo steht die Aktie?" is of what was named before
        if (last !== undefined && ARTICLES.has(last.role)) chunks.pop();
        chunks.push({ role: "pronoun", english: "it", before });
      } else chunks.push({ role, english, before });
      if (stretch !== undefined) chunks.push({ role: "time", english: stretch, before: "" });
      at += known.length;
    } else return { unknown: text.slice(words[at]!.from, words[at]!.to) };
  }
  return chunks;
}

/** The longest name of the catalogue at a place that has at least so many words. */
export function nameAt(
  text: string,
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  least: number,
): { english: string; length: number } | undefined {
  const { lookup, groups } = lexicon;
  const first = words[at]!;
  const said = first.read ?? /^\S*/.exec(text.slice(first.from, first.from + LONGEST_WORD))![0];
  // no name of the catalogue begins with a letter that has a mark
  const [opening = ""] = /^[!-~]/.test(said) ? keyOf(said).split(" ") : [];
  const longest = lexicon.begins.has(opening) ? LONGEST_NAME : 1;
  for (let length = Math.min(longest, words.length - at); length >= least; length--) {
    const run = words.slice(at, at + length);
    if (run.some(({ before }, i) => i > 0 && before !== "")) continue;
    const isMended = run.some(({ read }) => read !== undefined);
    const raw = isMended ? run.map(({ key, read }) => read ?? key).join(" ") : text.slice(words[at]!.from, run.at(-1)!.to);
    const key = keyOf(raw);
    if (lookup.byName(key) !== undefined || groups.has(key) || (length === 1 && lookup.byTicker(raw) !== undefined))
      return { english: raw, length };
    // "Apples Kurs", "Nvidias"
    const owner = length === 1 && /^\p{Lu}\p{Ll}{3,}s$/u.test(raw) ? raw.slice(0, -1) : undefined;
    if (owner !== undefined && lookup.byName(keyOf(owner)) !== undefined) return { english: `${owner}'s`, length };
  }
  return undefined;
}
