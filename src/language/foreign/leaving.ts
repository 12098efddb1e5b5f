import { editDistance } from "../../text/spelling.ts";
import type { Lexicon } from "../lexicon.ts";
import { ARTICLES, type Chunk, chunksOf, nameAt } from "./chunks.ts";
import { longestAt, type Table } from "./tongue.ts";
import type { Word } from "./words.ts";

/** The question of a text, and the clauses beside it as they were typed. */
export interface Core {
  readonly words: readonly Word[];
  readonly chunks: readonly Chunk[];
  readonly leftOut: readonly string[];
  readonly isQuery: boolean;
}

/** Words between two breaks; `isSentence` where nothing else is in its sentence. */
interface Clause {
  readonly words: readonly Word[];
  readonly isSentence: boolean;
  /** a clause that is kept stands in front of it in its sentence */
  readonly isBehind: boolean;
  readonly endsInQuery: boolean;
  /** undefined where a word of it is unknown */
  readonly chunks: readonly Chunk[] | undefined;
}

/** A sentence of fewer words may be a name, or an answer to the question. */
const SHORTEST_ASIDE = 3;

/**
 * The question of a text without the clauses in which a word is unknown, where those only tell: "Ich hab ewig nicht geschaut, wie lief …".
 * @returns undefined where there is none to leave out, one of them may change what is asked, or what is left is no whole question
 */
export function withoutAsides(text: string, words: readonly Word[], table: Table, lexicon: Lexicon): Core | undefined {
  const clauses = clausesOf(text, words, table, lexicon);
  const isKept = (clause: Clause): boolean => clause.chunks !== undefined && !onlyTells(clause, table);
  const kept = clauses.filter(isKept);
  const dropped = clauses.filter((clause) => !isKept(clause));
  const own = kept.flatMap(({ chunks }) => chunks!);
  if (kept.length === 0 || dropped.length === 0) return undefined;
  if (!dropped.every((clause) => mayBeLeft(text, clause, own, table, lexicon))) return undefined;
  const isQuery = kept.some(({ endsInQuery }) => endsInQuery);
  if (!asksWhole(text, clauses, isKept, isQuery)) return undefined;
  const core = clauses.flatMap((clause, at) => {
    if (!isKept(clause)) return [];
    const [first, ...others] = clause.words;
    const isApart = at > 0 && !isKept(clauses[at - 1]!);
    const before = at === 0 || kept[0] === clause ? "" : isApart && first!.before === "" ? "," : first!.before;
    return [{ ...first!, before } as Word, ...others];
  });
  const chunks = chunksOf(text, core, table, lexicon);
  if ("unknown" in chunks) return undefined;
  const leftOut = dropped.map(({ words: run }) => text.slice(run[0]!.from, run.at(-1)!.to));
  return { words: core, chunks, leftOut, isQuery };
}

function clausesOf(text: string, words: readonly Word[], table: Table, lexicon: Lexicon): Clause[] {
  const opens = (at: number): boolean =>
    words[at] !== undefined && /^(?:ask|aux|verb|mark)$/.test(longestAt(words, at, table, true)?.entry.role ?? "");
  const isJoint = (at: number): boolean => /^(?:und|aber|doch|denn|also|et|mais|alors|donc)$/.test(words[at]!.key);
  const runs: Word[][] = [];
  words.forEach((word, at) => {
    if (at === 0 || word.before !== "" || (isJoint(at) && opens(at + 1))) runs.push([]);
    runs.at(-1)!.push(word);
  });
  const found: Clause[] = [];
  runs.forEach((run, at) => {
    const next = runs[at + 1]?.[0];
    const begins = at === 0 || run[0]!.before === ".";
    const chunks = chunksOf(text, run, table, lexicon);
    const last = found.at(-1);
    found.push({
      words: run,
      isSentence: begins && (next === undefined || next.before === "."),
      isBehind: !begins && last !== undefined && (last.isBehind || says(last)),
      endsInQuery: /^[^\p{L}\d]*\?/u.test(text.slice(run.at(-1)!.to, next?.from)),
      chunks: "unknown" in chunks ? undefined : chunks,
    });
  });
  return found;
}

/** "Moin, …": words that are known and say nothing are no clause in front. */
function says({ chunks }: Clause): boolean {
  return chunks?.some(({ role }) => !/^(?:dropped|mark)$/.test(role)) === true;
}

/** All of its words are known, and it asks and names nothing: "ich mache das". */
function onlyTells({ chunks, words }: Clause, { aside }: Table): boolean {
  const isSaying = chunks!.some(({ role }) => !/^(?:dropped|mark)$/.test(role));
  const isBare = chunks!.every(({ role }) => !/^(?:subject|ask|time|span|other|adverb|noun|pronoun)$/.test(role));
  return isSaying && isBare && words.some(({ key }) => aside.people(key));
}

/** Whether a clause tells, and says nothing that the question could be changed by. */
function mayBeLeft(text: string, clause: Clause, own: readonly Chunk[], table: Table, lexicon: Lexicon): boolean {
  const { words, isSentence, isBehind, endsInQuery } = clause;
  const { aside } = table;
  const [first, second] = words;
  const joint = /^(?:und|aber|doch|et|mais)$/.test(first!.key) ? second : first;
  if (joint === undefined || words.length < SHORTEST_ASIDE) return false;
  if (endsInQuery) return false;
  if (isBehind && (!aside.behind(joint.key) || words.some(({ key }) => aside.pointing(key)))) return false;
  const hasVerb = words.some(({ key }) => {
    const roles = table.starts.get(key)?.roles;
    return roles !== undefined && (roles.has("aux") || roles.has("verb"));
  });
  if (!isSentence && !hasVerb && !words.some(({ key }) => aside.people(key))) return false;
  if (aside.leading(joint.key)) return false;
  const isBinding = ({ key }: Word): boolean =>
    /\d|[%$^&+]|^minus$/.test(key) ||
    aside.binding(key) ||
    aside.asking(key) ||
    table.never.has(key) ||
    table.slots.get("unit")!.has(key) ||
    table.slots.get("month")!.has(key) ||
    table.slots.get("weekday")!.has(key) ||
    (table.slots.get("number")!.has(key) && !ARTICLE.test(key)) ||
    (key.length > 4 && !table.vocabulary.has(key) && [...table.never].some((each) => each.length > 4 && editDistance(key, each, 1) === 1));
  if (words.some(isBinding)) return false;
  // "ich meine das Original": how the question is meant
  if (words.some(({ key }, at) => key === "meine" && words[at - 1]?.key === "ich")) return false;
  if (words.some(({ key }) => aside.today(key)) && !isOfItsOwnTime(own)) return false;
  return saysNothing(text, words, table, lexicon);
}

const ARTICLE = /^(?:ein|eine|einen|einem|einer|un|une)$/;

/** Whether a question says over which stretch, or is of none. */
function isOfItsOwnTime(chunks: readonly Chunk[]): boolean {
  return chunks.some(
    ({ role, english }) =>
      role === "time" ||
      role === "span" ||
      (role === "ask" && /^(?:when|since when|how far|how often|how long|how close|how many \w+ in a row|which day)/.test(english)),
  );
}

/** No market, measure, stretch or question word is in it, whatever is beside them. */
function saysNothing(text: string, words: readonly Word[], table: Table, lexicon: Lexicon): boolean {
  for (let at = 0; at < words.length; ) {
    const known = longestAt(words, at, table, at === 0);
    if (nameAt(text, words, at, lexicon, (known?.length ?? 0) + 1) !== undefined) return false;
    if (known === undefined) {
      at += 1;
      continue;
    }
    const { role } = known.entry;
    const [english = "", stretch] = known.english.split(" @ ");
    const isToday = role === "time" && /^(?:today|this day)$/.test(english);
    const isLight =
      /^(?:article|agent|object|pronoun|dropped|mark|about|aux|past|verb)$/.test(role) ||
      (role === "subject" && (english === "we" || /^(?:boerse|bourse)$/.test(words[at + known.length - 1]!.key))) ||
      (role === "ask" && /^(?:show me|list)$/.test(english)) ||
      (role === "other" && /^(?:and|or|with|of|of the|to|by|from|in the|more|over|than)$/.test(english));
    if (stretch !== undefined || !(isToday || isLight)) return false;
    at += known.length;
  }
  return true;
}

/** Whether what is kept names a market, asks for something of it, and nothing in it is of what was left out. */
function asksWhole(text: string, clauses: readonly Clause[], isKept: (clause: Clause) => boolean, isQuery: boolean): boolean {
  const own = clauses.filter(isKept).flatMap(({ chunks }) => chunks!);
  const names = own.filter(isName);
  const asks = own.some(({ role }) => role === "ask" || role === "mark" || (isQuery && /^(?:aux|verb|past|other|adverb)$/.test(role)));
  if (names.length === 0 || !asks) return false;
  const first = own.find(({ role }) => role === "ask");
  const isBeside = own.some(({ english }) => /(?:^|\b)(?:beat|lag|ahead of|behind the|versus|than)\b/.test(english.split("/")[0]!));
  if (isBeside && names.length < 2 && !/^(?:which|who)/.test(first?.english ?? "")) return false;
  let isNamed = false;
  return clauses.every((clause, at) => {
    if (!isKept(clause)) {
      isNamed = false;
      return true;
    }
    const chunks = clause.chunks!;
    const name = chunks.findIndex(isName);
    const pronoun = chunks.findIndex(({ role }) => role === "pronoun");
    const isSaying = chunks.some(({ role }) => /^(?:ask|aux|verb|past|pronoun|other|adverb)$/.test(role));
    const isJoined =
      at > 0 && !isKept(clauses[at - 1]!) && clause.words[0]!.before !== "." && !isAfterColon(text, clauses[at - 1]!, clause);
    // "ich hab Dogecoin, Dow und Nasdaq": a list goes on
    if (isJoined && !opensOwn(chunks)) return false;
    if (!isNamed && name < 0 && isSaying) return false;
    if (!isNamed && pronoun >= 0 && (name < 0 || pronoun < name)) return false;
    isNamed ||= name >= 0;
    return true;
  });
}

/** "Wir streiten uns: Tesla oder Apple, …": no list of the clause in front goes on. */
function isAfterColon(text: string, before: Clause, clause: Clause): boolean {
  return /:|[–—]|\s-\s/.test(text.slice(before.words.at(-1)!.to, clause.words[0]!.from));
}

function isName({ role, english }: Chunk): boolean {
  return role === "subject" && english !== "we";
}

/** A clause that has a verb or a word that asks, and not only names. */
function opensOwn(chunks: readonly Chunk[]): boolean {
  const [first] = chunks.filter(({ role, english }) => role !== "dropped" && !/^(?:and|but)$/.test(english));
  if (first === undefined) return false;
  return (
    /^(?:ask|aux|verb|mark)$/.test(first.role) ||
    ((ARTICLES.has(first.role) || first.role === "subject") && chunks.some(({ role }) => /^(?:ask|aux|verb|past)$/.test(role)))
  );
}
