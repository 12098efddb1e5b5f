import { keyOf, LONGEST_TEXT } from "../../text/tokens.ts";
import { isStructural } from "../account.ts";
import { harmless, light } from "../lexicon/grammar.ts";
import type { Lexicon } from "../lexicon.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { longestAt, particleOf, type Role, type Table, tableOf } from "./tongue.ts";
import { type Word, wordsOf } from "./words.ts";

/** A text of another language in the reader's own words, or the first of its words that nobody knows. */
export type Translated = { readonly english: string } | { readonly unknown: string };

/** A run of words with what it is in English. */
interface Chunk {
  readonly role: Role;
  readonly english: string;
  readonly before: Word["before"];
}

const tables: readonly Table[] = [german, french].map(tableOf);
const LONGEST_NAME = 7;

/**
 * A German or French text in the words and the order that the English reader knows. Each of its words is either in its language's table, a
 * number, or the name of a market; one that is none of them is never passed over.
 * @returns undefined for a text that is not in one of these languages, or longer than any that is read
 */
export function translated(text: string, lexicon: Lexicon): Translated | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  // "Drawdown du Nasdaq": words of both, of which one makes a sentence
  const found = tables.filter((table) => isIn(table, text, lexicon)).map((table) => translatedBy(table, text, lexicon));
  return found.find((each) => "english" in each) ?? found[0];
}

function translatedBy(table: Table, text: string, lexicon: Lexicon): Translated {
  const words = wordsOf(text, table.fold);
  const chunks = chunksOf(text, words, table, lexicon);
  if ("unknown" in chunks) return chunks;
  const sentences = partedAt(chunks, (chunk) => chunk.before === ".");
  const said: string[] = [];
  for (const sentence of sentences) {
    if (isReversed(sentence) || isOpenSpan(sentence) || clausesOf(sentence).some(hasTwoVerbs) || governsNothing(sentence))
      return { unknown: text.trim() };
    said.push(
      clausesOf(sentence)
        .map(inOrder)
        .filter((clause) => clause !== "")
        .join(", "),
    );
  }
  const mark = /\?\s*\S*\s*$/.test(text) ? "?" : "";
  return { english: `${said.filter((sentence) => sentence !== "").join(". ")}${mark}` };
}

/** Whether the words that only one of the languages has are this one's. */
function isIn(table: Table, text: string, lexicon: Lexicon): boolean {
  const isEnglish = (word: string): boolean =>
    lexicon.english.has(word) || lexicon.words.has(word) || light.has(word) || harmless.has(word) || isStructural(word);
  let [own, english] = [0, 0];
  for (const match of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const word = match[0].toLowerCase();
    const isKnown = table.vocabulary.has(table.fold(word));
    if (isKnown && !isEnglish(word) && lexicon.lookup.byName(word) === undefined) own += 1;
    else if (!isKnown && isEnglish(word) && word.length > 1 && lexicon.lookup.byName(word) === undefined) english += 1;
  }
  const others = tables.filter((each) => each !== table).map((each) => ownWords(each, text));
  return own > 0 && own >= english && others.every((count) => count <= ownWords(table, text));
}

function ownWords({ vocabulary, fold }: Table, text: string): number {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].filter(([word]) => vocabulary.has(fold(word.toLowerCase()))).length;
}

function chunksOf(text: string, words: readonly Word[], table: Table, lexicon: Lexicon): Chunk[] | { readonly unknown: string } {
  const chunks: Chunk[] = [];
  const taken = new Set<number>();
  for (let at = 0; at < words.length; ) {
    const { before } = words[at]!;
    if (taken.has(at)) {
      at += 1;
      continue;
    }
    const known = longestAt(words, at, table);
    const named = nameAt(text, words, at, lexicon, (known?.length ?? 0) + 1);
    if (named !== undefined) {
      chunks.push({ role: "subject", english: named.english, before });
      at += named.length;
    } else if (known !== undefined) {
      const { particle, role } = known.entry;
      if (particle !== undefined) taken.add(particleOf(particle, words, at + known.length)!);
      chunks.push({ role, english: known.english, before });
      at += known.length;
    } else return { unknown: text.slice(words[at]!.from, words[at]!.to) };
  }
  return chunks;
}

/** The longest name of the catalogue at a place that has at least so many words. */
function nameAt(
  text: string,
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  least: number,
): { english: string; length: number } | undefined {
  const { lookup, groups } = lexicon;
  for (let length = Math.min(LONGEST_NAME, words.length - at); length >= least; length--) {
    const run = words.slice(at, at + length);
    if (run.some(({ before }, i) => i > 0 && before !== "")) continue;
    const raw = text.slice(words[at]!.from, run.at(-1)!.to);
    const key = keyOf(raw);
    if (lookup.byName(key) !== undefined || groups.has(key) || (length === 1 && lookup.byTicker(raw) !== undefined))
      return { english: raw, length };
    // "Apples Kurs", "Nvidias"
    const owner = length === 1 && /^\p{Lu}\p{Ll}{3,}s$/u.test(raw) ? raw.slice(0, -1) : undefined;
    if (owner !== undefined && lookup.byName(keyOf(owner)) !== undefined) return { english: `${owner}'s`, length };
  }
  return undefined;
}

function partedAt(chunks: readonly Chunk[], begins: (chunk: Chunk, at: number) => boolean): Chunk[][] {
  const parts: Chunk[][] = [];
  chunks.forEach((chunk, at) => {
    if (parts.length === 0 || begins(chunk, at)) parts.push([]);
    parts.at(-1)!.push(chunk);
  });
  return parts;
}

/** Parts of a sentence between commas; names with commas between are one list. */
function clausesOf(chunks: readonly Chunk[]): Chunk[][] {
  const isName = (chunk: Chunk | undefined): boolean => chunk?.role === "subject";
  return partedAt(
    chunks,
    (chunk, at) =>
      chunk.before === "," && !(isName(chunks[at - 1]) && (isName(chunk) || (ARTICLES.has(chunk.role) && isName(chunks[at + 1])))),
  );
}

/** "Den Dow hat der Nasdaq geschlagen", "hat Apple der Dow geschlagen?": what something is done to, in front of who does it. */
function isReversed(chunks: readonly Chunk[]): boolean {
  const [first, ...others] = chunks.flatMap(({ role }, at) => (role === "subject" ? [at] : []));
  const isBare = (at: number): boolean => chunks[at - 2]?.role !== "other" && chunks[at - 1]!.before === "";
  const isObject = first !== undefined && chunks[first - 1]?.role === "object" && chunks[first - 2]?.role !== "other";
  return (isObject && others.length > 0) || others.some((at) => chunks[at - 1]?.role === "agent" && isBare(at));
}

/** "a-t-il déjà perdu 30 % sur un an": over any year, which is not the past one. */
function isOpenSpan(chunks: readonly Chunk[]): boolean {
  const isSought = ({ role, english }: Chunk): boolean => role === "adverb" || (role === "ask" && /^(?:how often|when)$/.test(english));
  return chunks.some(({ role }) => role === "span") && chunks.some(isSought);
}

/** "vor 2020", "besser als gestern": what sets two markets side by side, and no market behind it. */
function governsNothing(chunks: readonly Chunk[]): boolean {
  const said = chunks.filter(({ role }) => role !== "dropped");
  return said.some(({ english }, at) => {
    if (!/(?:ahead of|behind the|versus|than)$/.test(english)) return false;
    const next = said.slice(at + 1).find(({ role }) => !ARTICLES.has(role));
    return next?.role !== "subject";
  });
}

/** Two auxiliaries in one clause are one too many: which of them the market stands with is not told here. */
function hasTwoVerbs(chunks: readonly Chunk[]): boolean {
  return chunks.filter(({ role }) => role === "aux").length > 1;
}

const ARTICLES: ReadonlySet<Role> = new Set(["article", "agent", "object"]);

/** The chunks of a clause as an English question or statement: what asks, the auxiliary, the market, the verb, the rest, the time. */
function inOrder(given: readonly Chunk[]): string {
  const all = given.filter(({ role }) => role !== "dropped");
  const times = all.filter(({ role }) => role === "time" || role === "span");
  const isMoved = times.length === 1;
  const asks = all.filter(({ role }) => role === "ask");
  const aux = all.find(({ role }) => role === "aux");
  const verb = all.find(({ role }) => role === "verb" || role === "past");
  const subject = subjectOf(all);
  const first = all.find(({ role }) => role !== "time" && role !== "span" && role !== "adverb");
  const isAsked = asks.length > 0 || all.some(({ role }) => role === "mark") || (first !== undefined && (first === aux || first === verb));
  const adverbs = all.filter(({ role }) => role === "adverb");
  const moved = new Set<Chunk>([
    ...asks,
    ...subject,
    ...adverbs,
    ...(isMoved ? times : []),
    ...[aux, verb].flatMap((chunk) => chunk ?? []),
  ]);
  const rest = all.filter((chunk) => !moved.has(chunk) && chunk.role !== "mark");
  const helper = helperOf(aux, verb, isAsked, subject.length > 0 || asks.length === 0);
  // a verb stands in its base form, its past and its participle: "rise/rose/risen"
  const form = helper === "did" || helper === "will" ? 0 : helper === "" ? 1 : 2;
  const say = ({ english, role }: Chunk): string => (role === "verb" || role === "past" ? english.split("/")[form]! : english);
  const listed = subject.map((chunk) => (chunk.before === "," ? `, ${say(chunk)}` : say(chunk)));
  const front = isAsked ? [...asks.map(say), helper, ...listed] : [...listed, helper];
  return [...front, ...adverbs.map(say), ...(verb === undefined ? [] : [say(verb)]), ...rest.map(say), ...(isMoved ? times.map(say) : [])]
    .filter((part) => part !== "")
    .join(" ")
    .replace(/^, /, "")
    .replaceAll(" , ", ", ");
}

/** "ist … gestiegen" has, "ist" alone is, and a verb by itself did. */
function helperOf(aux: Chunk | undefined, verb: Chunk | undefined, isAsked: boolean, isInverted: boolean): string {
  if (aux !== undefined)
    return verb?.role === "past" && /^(?:is|are|has|have|was|were|had|did)$/.test(aux.english)
      ? /^(?:are|have)$/.test(aux.english)
        ? "have"
        : "has"
      : aux.english;
  return isAsked && isInverted && verb !== undefined ? "did" : "";
}

/** The first market of a clause with those that are listed beside it, where nothing in front of it but the verb and what asks governs it. */
function subjectOf(all: readonly Chunk[]): Chunk[] {
  const at = all.findIndex(({ role }) => role === "subject");
  if (at < 0) return [];
  let from = at;
  while (from > 0 && ARTICLES.has(all[from - 1]!.role)) from -= 1;
  // "welcher Index schlug den Dow", "qui bat le Dow": who does it is what is asked
  const isObject =
    /^(?:which|who)/.test(all[0]!.english) && all.slice(0, from).some(({ role }) => role === "aux" || role === "verb" || role === "past");
  if (isObject || all.slice(0, from).some(({ role }) => role === "other")) return [];
  let to = at + 1;
  const isJoint = (chunk: Chunk | undefined): boolean => chunk !== undefined && /^(?:and|&)$/.test(chunk.english);
  for (;;) {
    let next = to;
    const isListed = isJoint(all[next]) || all[next]?.before === ",";
    if (isJoint(all[next])) next += 1;
    while (next < all.length && ARTICLES.has(all[next]!.role)) next += 1;
    if (!isListed || all[next]?.role !== "subject") return all.slice(from, to);
    to = next + 1;
  }
}
