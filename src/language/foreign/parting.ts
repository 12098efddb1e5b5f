import { keyOf } from "../../text/tokens.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Table } from "./tongue.ts";
import type { Word } from "./words.ts";

/** What joins the first part of a German compound to the second: "Tag-es-verlust", "Jahr-es-hoch", "Woche-n-gewinn". */
const JOINTS = ["", "s", "es", "n", "en"];
const SHORTEST_PART = 3;

/**
 * Words that are written in one, each as the two that the language knows: "Oktobertief", "lannée", "läufts", "mm50". A word that is known, or
 * that a market is called by, stays as it is.
 */
export function parted(text: string, words: readonly Word[], table: Table, lexicon: Lexicon): Word[] {
  return readAlike(writtenApart(text, words, table, lexicon), table);
}

/** The same, with every word as it was typed. */
export function writtenApart(text: string, words: readonly Word[], table: Table, { lookup, groups }: Lexicon): Word[] {
  return words.flatMap((word, at): Word[] => {
    const { key, from, to } = word;
    if (isKnown(key, table)) return [word];
    const [first, second] = elisionOf(key, table) ?? compoundOf(key, table) ?? numberedOf(key) ?? [];
    if (first === undefined || second === undefined) return [word];
    if (lookup.byName(key) !== undefined || lookup.byTicker(text.slice(from, to)) !== undefined) return [word];
    if (groups.has(keyOf(key)) || begins(words, at, lookup)) return [word];
    return [
      { ...word, key: first },
      { ...word, key: second, before: "" },
    ];
  });
}

/** Runs of words as the others that say the same: "am heutigen Tag" as "heute". */
function readAlike(words: readonly Word[], { alike }: Table): Word[] {
  const read: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const [run, others] =
      alike
        .get(words[at]!.key)
        ?.find(([each]) => each.every((key, i) => words[at + i]?.key === key && (i === 0 || words[at + i]!.before === ""))) ?? [];
    if (run === undefined || others === undefined) read.push(words[at]!);
    else {
      const [from, to] = [words[at]!.from, words[at + run.length - 1]!.to];
      read.push(...others.map((key, i): Word => ({ key, from, to, before: i === 0 ? words[at]!.before : "" })));
    }
    at += run?.length ?? 1;
  }
  return read;
}

/** Whether a name of more words begins with a word: "Goldman Sachs". */
function begins(words: readonly Word[], at: number, lookup: Lexicon["lookup"]): boolean {
  const next = words[at + 1];
  return next !== undefined && lookup.byName(`${words[at]!.key} ${next.key}`) !== undefined;
}

function isKnown(key: string, { vocabulary }: Table): boolean {
  return vocabulary.has(key) || /^\d/.test(key);
}

function elisionOf(key: string, table: Table): [string, string] | undefined {
  const { before, behind } = table.elided;
  const letters = before.find((each) => key.startsWith(each) && VOWEL.test(key[each.length] ?? ""));
  const rest = letters === undefined ? "" : key.slice(letters.length);
  if (letters !== undefined && rest.length >= 2 && table.vocabulary.has(rest)) return [letters, rest];
  const end = behind.find((each) => key.endsWith(each) && key.length > each.length + 2);
  const stem = end === undefined ? "" : key.slice(0, -end.length);
  return end !== undefined && table.vocabulary.has(stem) ? [stem, end] : undefined;
}

/** What a letter without its vowel stands in front of: "l'année", "d'hier". */
const VOWEL = /[aeiouyhàâéèêîôû]/;

function compoundOf(key: string, table: Table): [string, string] | undefined {
  for (let to = key.length - SHORTEST_PART; to >= SHORTEST_PART; to--) {
    const [front, behind] = [key.slice(0, to), key.slice(to)];
    if (!table.vocabulary.has(behind)) continue;
    const head = JOINTS.map((joint) => (joint === "" || front.endsWith(joint) ? front.slice(0, front.length - joint.length) : "")).find(
      (each) => table.heads.has(each),
    );
    if (head !== undefined) return [head, behind];
  }
  return undefined;
}

/** "mm50", "gd200" */
function numberedOf(key: string): [string, string] | undefined {
  const [, letters, digits] = /^(mm|mma|sma|ma|gd|dma)(\d{2,3})$/.exec(key) ?? [];
  return letters === undefined ? undefined : [letters, digits!];
}
