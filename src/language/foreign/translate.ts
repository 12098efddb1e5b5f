import { editDistance, nearestWords } from "../../text/spelling.ts";
import { keyOf, LONGEST_TEXT } from "../../text/tokens.ts";
import { isStructural } from "../account.ts";
import { harmless, light } from "../lexicon/grammar.ts";
import type { Lexicon } from "../lexicon.ts";
import { type Mending, MOST_UNKNOWN } from "../mending.ts";
import { ARTICLES, type Chunk, chunksOf, nameAt } from "./chunks.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { withoutAsides } from "./leaving.ts";
import { parted, writtenApart } from "./parting.ts";
import { type Table, tableOf } from "./tongue.ts";
import { type Word, wordsOf } from "./words.ts";

/**
 * A text of another language in the reader's own words, with the words whose spelling was mended and what was left out beside the question, or
 * the first of its words that nobody knows.
 */
export type Translated =
  | { readonly english: string; readonly mendings: readonly Mending[]; readonly leftOut: readonly string[] }
  | { readonly unknown: string };

/** The languages' tables, made when a text first has a word that is no English one: every way to say each of their phrases is in them. */
function tables(): readonly Table[] {
  made ??= [german, french].map(tableOf);
  return made;
}

let made: readonly Table[] | undefined;

/**
 * A German or French text in the words and the order that the English reader knows. Each of its words is either in its language's table, a
 * number, or the name of a market; one that is none of them is never passed over.
 * @returns undefined for a text that is not in one of these languages, or longer than any that is read
 */
export function translated(typed: string, lexicon: Lexicon): Translated | undefined {
  // "p.a." is one word
  const text = typed.replace(/\bp\. ?a\.?(?!\p{L})/giu, "pa");
  if (text.length > LONGEST_TEXT || isAllEnglish(text, lexicon)) return undefined;
  // "Drawdown du Nasdaq": words of both, of which one makes a sentence
  const found = tables()
    .filter((table) => isIn(table, text, lexicon))
    .map((table) => translatedBy(table, text, lexicon));
  return found.find((each) => "english" in each) ?? found[0];
}

function translatedBy(table: Table, text: string, lexicon: Lexicon): Translated {
  const { words, mendings } = mended(text, parted(text, wordsOf(text, table.fold), table, lexicon), table, lexicon);
  const found = chunksOf(text, words, table, lexicon);
  if (!("unknown" in found)) return inEnglish(found, { text, mendings, leftOut: [], isQuery: endsInQuery(text) });
  const core = withoutAsides(text, words, table, lexicon);
  if (core === undefined) return found;
  const kept = mendings.filter(({ typed }) => core.words.some(({ from, to }) => text.slice(from, to) === typed));
  const translation = inEnglish(core.chunks, { text, mendings: kept, leftOut: core.leftOut, isQuery: core.isQuery });
  return "unknown" in translation ? found : translation;
}

function endsInQuery(text: string): boolean {
  return /\?\s*\S*\s*$/.test(text);
}

/** What is said of a text beside its chunks. */
interface About {
  readonly text: string;
  readonly mendings: readonly Mending[];
  readonly leftOut: readonly string[];
  readonly isQuery: boolean;
}

function inEnglish(found: readonly Chunk[], { text, mendings, leftOut, isQuery }: About): Translated {
  const chunks = found.some(({ role }) => role === "subject") ? found : found.map(ofIndices);
  const mark = isQuery ? "?" : "";
  const said: string[] = [];
  for (const sentence of partedAt(chunks, (chunk) => chunk.before === ".")) {
    const clauses = clausesOf(sentence);
    if (
      clauses.some(isReversed) ||
      clauses.some(isHowBeside) ||
      isOpenSpan(sentence) ||
      isReturnAt(sentence) ||
      holdsNothing(sentence) ||
      clauses.some(hasTwoVerbs) ||
      governsNothing(sentence)
    )
      return { unknown: text.trim() };
    said.push(
      clauses
        .map((clause) => inOrder(clause, mark === "?"))
        .filter((clause) => clause !== "")
        .join(", "),
    );
  }
  return { english: `${said.filter((sentence) => sentence !== "").join(mark === "" ? ". " : "? ")}${mark}`, mendings, leftOut };
}

/** "welcher Index lief am besten", where none is named. */
function ofIndices(chunk: Chunk): Chunk {
  const english = chunk.english === "which index" ? "which of the major indices" : chunk.english.replace(/^better$/, "best");
  return { ...chunk, english };
}

/** The shortest word that a slip is mended in. */
const SHORTEST_MENDED = 5;

/** The words with those that nobody knows read as the one that they are a slip from, where there is one alone. */
function mended(
  text: string,
  words: readonly Word[],
  { vocabulary, spelled, never }: Table,
  { lookup, english, known, words: telling }: Lexicon,
): { readonly words: readonly Word[]; readonly mendings: readonly Mending[] } {
  const isUnknown = ({ key, from, to }: Word): boolean =>
    key.length >= SHORTEST_MENDED &&
    !/[^\p{L}]/u.test(key) &&
    !(vocabulary.has(key) || never.has(key) || english.has(key) || telling.has(key)) &&
    lookup.byName(key) === undefined &&
    lookup.byTicker(text.slice(from, to)) === undefined;
  const unknown = words.filter(isUnknown);
  if (unknown.length > MOST_UNKNOWN) return { words, mendings: [] };
  const mendings: Mending[] = [];
  const read = words.map((word) => {
    if (!unknown.includes(word)) return word;
    const { key } = word;
    const typed = text.slice(word.from, word.to);
    const names = nearestWords(key, known).filter((each) => lookup.byName(each) !== undefined);
    const near = [...new Set([...nearestWords(key, spelled), ...names])].filter(
      (each) => each.length > 3 && editDistance(key, each, 1) === 1,
    );
    // a wrong letter makes too many words of others: "brauchen" is no "Branchen"
    const [only, ...others] = near.filter((each) => each[0] === key[0] && isSlip(key, each));
    if (only === undefined || others.length > 0) return word;
    mendings.push({ typed, read: only });
    return { ...word, key: only, read: only };
  });
  return { words: read, mendings };
}

/** Letters exchanged, one left out or one too many. */
function isSlip(typed: string, word: string): boolean {
  return typed.length !== word.length || [...typed].sort().join("") === [...word].sort().join("");
}

/** Whether no word of a text can be of another language. */
function isAllEnglish(text: string, lexicon: Lexicon): boolean {
  return (text.toLowerCase().match(/\p{L}[\p{L}\p{M}\d]*/gu) ?? []).every((word) => isEnglishWord(word, lexicon));
}

function isEnglishWord(word: string, lexicon: Lexicon): boolean {
  return lexicon.english.has(word) || lexicon.words.has(word) || light.has(word) || harmless.has(word) || isStructural(word);
}

/** Whether the words that only one of the languages has are this one's. */
function isIn(table: Table, text: string, lexicon: Lexicon): boolean {
  const isWord = (word: string): boolean => isEnglishWord(word, lexicon);
  // "whats teh vix at"
  const isEnglish = (word: string): boolean => isWord(word) || (!table.vocabulary.has(word) && keyOf(word).split(" ").every(isWord));
  const all = writtenApart(text, wordsOf(text, table.fold), table, lexicon);
  /** 1 for a word that only this language has, -1 for one that only English has, 0 for one that neither or both have. */
  const leaning = ({ key, from, to }: Word): number => {
    const typed = text.slice(from, to).toLowerCase();
    const isKnown = table.vocabulary.has(key);
    if (!/\p{L}/u.test(key) || isKnown === isEnglish(typed) || lexicon.lookup.byName(typed) !== undefined) return 0;
    return isKnown ? 1 : typed.length > 1 ? -1 : 0;
  };
  const isOwn = ({ key, from, to }: Word): boolean => table.vocabulary.has(key) && !isWord(text.slice(from, to).toLowerCase());
  if (!all.some(isOwn)) return false;
  const leanings = all.map(leaning);
  if (!leanings.includes(1)) return false;
  let [own, english, named] = [0, 0, 0];
  for (const [at, leans] of leanings.entries()) {
    // "Bank of America": no words of English
    named = Math.max(named, at + (nameAt(text, all, at, lexicon, 2)?.length ?? 0));
    if (at < named) continue;
    if (leans > 0) own += 1;
    else if (leans < 0) english += 1;
  }
  if (own === 0 || own < english) return false;
  const ofTable = (each: Table): number => wordsIn(text, each, lexicon).filter(({ key }) => each.vocabulary.has(key)).length;
  return tables().every((each) => each === table || ofTable(each) <= ofTable(table));
}

/** The words of a text that are letters, as a language writes them. */
function wordsIn(text: string, table: Table, lexicon: Lexicon): Word[] {
  return writtenApart(text, wordsOf(text, table.fold), table, lexicon).filter(({ key }) => /\p{L}/u.test(key));
}

function partedAt(chunks: readonly Chunk[], begins: (chunk: Chunk, at: number) => boolean): Chunk[][] {
  const parts: Chunk[][] = [];
  chunks.forEach((chunk, at) => {
    if (parts.length === 0 || begins(chunk, at)) parts.push([]);
    parts.at(-1)!.push(chunk);
  });
  return parts;
}

/** Parts of a sentence between commas, or before "and" with what asks behind it; names with commas between are one list. */
function clausesOf(chunks: readonly Chunk[]): Chunk[][] {
  const isName = (chunk: Chunk | undefined): boolean => chunk?.role === "subject";
  return partedAt(chunks, (chunk, at) => {
    if (chunk.english === "and" && /^(?:ask|aux|verb)$/.test(chunks[at + 1]?.role ?? "") && at > 0) return true;
    // "…, ob er gestiegen ist": what only says that something is asked
    if (chunk.before !== "," || chunk.role === "mark" || chunk.english.startsWith("to reach")) return false;
    return !(isName(chunks[at - 1]) && (isName(chunk) || (ARTICLES.has(chunk.role) && isName(chunks[at + 1]))));
  });
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

/** "Wie lief Apple vor Microsoft?": how, and not whether or how far it is ahead. */
function isHowBeside(chunks: readonly Chunk[]): boolean {
  const isHow = chunks.some(({ role, english }) => role === "ask" && english === "how");
  return isHow && chunks.some(({ role, english }) => role === "other" && /^(?:ahead of|behind the)$/.test(english));
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

/** The chunks of a clause as an English question or statement: what asks, the auxiliary, the market, the verb, the rest, the time. */
function inOrder(given: readonly Chunk[], query: boolean): string {
  const said = withPronoun(given.filter(({ role }) => role !== "dropped"));
  const joint = said[0]?.english === "and" && said.length > 1 ? said.shift() : undefined;
  const all = atLevel(asMeant(said));
  const times = all.filter(({ role }) => role === "time" || role === "span");
  const isMoved = times.length === 1;
  const asks = all.filter(({ role }) => role === "ask");
  const aux = all.find(({ role }) => role === "aux");
  const verb = all.find(({ role }) => role === "verb" || role === "past");
  const subject = subjectOf(all);
  const first = all.find(({ role }) => role !== "time" && role !== "span" && role !== "adverb");
  const isMarked = given.some(({ role }) => role === "mark" || role === "pronoun");
  // "le Dow est en baisse ?"
  const isTurned = first !== undefined && (first === aux || first === verb);
  const isAsked = asks.length > 0 || isMarked || isTurned || (query && aux !== undefined && subject.length > 0);
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
  const form = /^(?:did|will|must)$/.test(helper) ? 0 : helper === "" ? 1 : 2;
  const say = ({ english, role }: Chunk): string => (role === "verb" || role === "past" ? english.split("/")[form]! : english);
  const names = subject.filter(({ role }) => role !== "about");
  const listed = names.map((chunk, at) => (at > 0 && chunk.before === "," ? `, ${say(chunk)}` : say(chunk)));
  const front = isAsked ? [...asks.map(say), helper, ...listed] : [...listed, helper];
  return [
    ...(joint === undefined ? [] : [say(joint)]),
    ...front,
    ...adverbs.map(say),
    ...(verb === undefined ? [] : [say(verb)]),
    ...rest.map(say),
    ...(isMoved ? times.map(say) : []),
  ]
    .filter((part) => part !== "")
    .join(" ")
    .replace(/^, /, "")
    .replaceAll(" , ", ", ");
}

function isHeld({ role, english }: Chunk): boolean {
  return role === "aux" && english === "is holding";
}

/** "Hält Apple?": what, is not said. */
function holdsNothing(chunks: readonly Chunk[]): boolean {
  return chunks.some(isHeld) && !chunks.some(({ english }) => /average$|^(?:above|below) /.test(english));
}

/** A point of time at which there is a level and no return. */
const AT_CLOSE = /^(?:(?:at )?the end of |at the close on )/;

/** "la perf du Dow à fin mai": over which stretch is not said. */
function isReturnAt(chunks: readonly Chunk[]): boolean {
  return (
    chunks.some(({ role, english }) => role === "time" && AT_CLOSE.test(english)) &&
    chunks.some(({ english }) => /^performance\b/.test(english)) &&
    chunks.filter(({ role }) => role === "time" || role === "span").length === 1
  );
}

/** "S&P à fin juin", "Dow Ende 2021": the level on that day, and no return. */
function atLevel(all: readonly Chunk[]): Chunk[] {
  const isBare = all.every(({ role }) => ARTICLES.has(role) || /^(?:subject|time)$/.test(role));
  const times = all.filter(({ role }) => role === "time");
  const isEnd = times.length === 1 && AT_CLOSE.test(times[0]!.english);
  const said = all.map(
    (chunk): Chunk => (chunk.role === "time" ? { ...chunk, english: chunk.english.replace(/^at the close (?=on )/, "") } : chunk),
  );
  if (!isBare || !isEnd || subjectOf(all).length === 0) return said;
  return [{ role: "ask", english: "what level was", before: "" }, ...said];
}

/** Words that say one thing beside some words of their clause and another beside others. */
function asMeant(all: readonly Chunk[]): Chunk[] {
  const verb = all.find(({ role }) => role === "verb" || role === "past");
  const isHolding = all.some(isHeld) && !holdsNothing(all);
  const moves = /^(?:rise|fall|gain|lose|move)\b/.test(verb?.english ?? "");
  const isPassive = all.some(({ english }) => english.startsWith("passive "));
  const isGoverned = subjectOf(all).length === 0;
  const has = all.some(({ role, english }) => role === "aux" && /^(?:has|have)$/.test(english));
  const owns = has || all.some(({ role, english }) => role === "aux" && english === "had");
  const said = (chunk: Chunk): string => {
    const { role } = chunk;
    // "hält der Dow die 200-Tage-Linie"
    const english = !isHolding
      ? chunk.english
      : role === "aux"
        ? "is"
        : chunk.english.replace(/^\d+ day moving average$/, (average) => `above its ${average}`);
    if (role === "other" && moves) {
      // "stärker gefallen" is more, "schwächer gestiegen" less
      if (/^(?:stronger|weaker)\b/.test(english)) return english.replace("stronger", "more").replace("weaker", "less");
      // "über 150 % gewonnen"
      if (/^(?:above|below) [\d.]+ %$/.test(english)) return english.replace("above", "more than").replace("below", "less than");
      // "über 1000 Punkte verloren"
      if (/^(?:gain|lose)/.test(verb!.english))
        return english.replace(/^above (?=[\d.]+$)/, "more than ").replace(/^(more than [\d.]+)$/, "$1 points");
    }
    if (english === "ahead" && all.some((each) => each.role === "ask" && /^which sector/.test(each.english))) return "best";
    // "Schlusslicht": of those that it is asked of
    if (all.some((each) => each.role === "ask" && /^(?:which|who)/.test(each.english)))
      return english.replace(/^in first place$/, "best").replace(/^in last place$/, "worst");
    // "wie groß ist der Vorsprung des Nasdaq vor dem Dow"
    if (all.some((each) => /lead of$/.test(each.english))) return english.replace(/^ahead of$/, "over");
    if (all.some((each) => each.english === "how close")) return english.replace(/^at (?:a|its) (record high|high)$/, "to its $1");
    // "distance du Dow à son record"
    if (all.some((each) => each.english === "distance of")) return english.replace(/^at (?:a|its) (record high|high)$/, "from its $1");
    if (isPassive && role === "other") return english.replace(/^of(?: the)?$/, "by");
    // "wie hoch ist der RSI von …", "wo liegt das Jahrestief von …"
    if (role === "ask" && isGoverned) return english.replace(/^(?:what level|where)$/, "what");
    // "wie viele Punkte hat der Dow?"
    if (verb === undefined && has && all.some((each) => each.role === "ask" && each.english === "how many points"))
      return role === "ask" ? "what level" : role === "aux" ? "is" : english;
    return english;
  };
  return all.map((chunk) => {
    const english = said(chunk);
    // "wann hatte der Dow zuletzt ein Tagesminus von 2 %"
    const [, move, size] = /^(drop|gain) of (.+)$/.exec(chunk.role === "other" && verb === undefined && owns ? english : "") ?? [];
    if (move === undefined || size === undefined) return { ...chunk, english };
    const by = /^[\d.]/.test(size) ? `by ${size}` : size;
    const forms = move === "drop" ? ["fall", "fell", "fallen"] : ["rise", "rose", "risen"];
    return { ...chunk, role: "past", english: forms.map((form) => `${form} ${by}`).join("/") };
  });
}

/** "Ist er im Bullenmarkt?" is of what was named before; "le Dow, est-il …" names it, and the pronoun says nothing more. */
function withPronoun(chunks: readonly Chunk[]): Chunk[] {
  const at = chunks.findIndex(({ role }) => role === "pronoun");
  const name = chunks.findIndex(({ role }) => role === "subject");
  const isObject = (chunk: Chunk | undefined): boolean =>
    /(?:beat|lag|ahead of|behind the|versus|than)$/.test(chunk?.english.split("/")[0] ?? "");
  // "hat er den Dow geschlagen": he whom the name is not
  const isAnother = name > at && (chunks[name - 1]?.role === "object" || chunks.some(isObject));
  return chunks.flatMap((chunk, i): Chunk[] => {
    if (chunk.role !== "pronoun") return [chunk];
    if (i !== at || (name >= 0 && !isAnother)) return [];
    // "where is it?" asks for nothing by itself
    const asksWhere = chunks.some(({ role, english }) => role === "ask" && english === "where");
    return [{ ...chunk, role: "subject", english: asksWhere ? `${chunk.english} now` : chunk.english }];
  });
}

/** "ist … gestiegen" has, "ist" alone is, "wurde … geschlagen" was, and a verb by itself did. */
function helperOf(aux: Chunk | undefined, verb: Chunk | undefined, isAsked: boolean, isInverted: boolean): string {
  if (aux !== undefined) {
    if (verb?.role !== "past" || !/^(?:is|are|has|have|was|were|had|did)$/.test(aux.english)) return aux.english.replace(/^passive /, "");
    return /^(?:are|have)$/.test(aux.english) ? "have" : "has";
  }
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
