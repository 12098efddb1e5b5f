import { type Vocabulary, vocabularyOf } from "../../text/spelling.ts";
import { beginningsOf, type Pattern, patternOf, type Run, runOf, wordsIn } from "./pattern.ts";
import type { Word } from "./words.ts";

/**
 * What a run of words does in its sentence: it asks ("wie stark"), is an auxiliary or another verb, stands beside the verb ("zuletzt"), names a
 * market, a stretch of time, an article; `span` is a stretch that may be any one beside "ever" ("sur un an"); `agent` is the article of who does
 * something, `object` that of what it is done to; `noun` stands behind a market's name ("Apple-Aktie"); `about` is a preposition that says of which
 * market a sentence is ("bei Apple"), `pronoun` stands for one; `mark` makes a question and says nothing else ("est-ce que"), `dropped` says
 * nothing at all.
 */
export type Role =
  | "ask"
  | "aux"
  | "past"
  | "verb"
  | "adverb"
  | "subject"
  | "time"
  | "span"
  | "article"
  | "agent"
  | "object"
  | "noun"
  | "about"
  | "pronoun"
  | "mark"
  | "dropped"
  | "other";

/**
 * Lines of "words = English": alternatives in (a|b), what may be left out in [a], slots in {n}, ^ before what only opens a clause, $ behind what only ends one. What stands
 * behind @ in the English is a stretch of time: "Jahresperformance" is "performance @ year to date".
 */
export type Lines = string;

/** The data of a language: its words, each with what it is in the English that is read. */
export interface Tongue {
  /** how a word is compared: without the marks that people leave out */
  readonly fold: (word: string) => string;
  /** words by the slot that they fill: numbers, units, months, and any other class of words that stand in the same places */
  readonly slots: Readonly<Record<"number" | "unit" | "month", Lines> & Record<string, Lines>>;
  /** what compounds begin with, beside units and months: "Kursgewinn" */
  readonly heads: string;
  /** what may be written in one with the word behind it or in front of it: "lannée" is "l'année", "läufts" is "läuft's" */
  readonly elided: { readonly before: string; readonly behind: string };
  /** words that are never a misspelt other one */
  readonly never: string;
  /** runs of words that are read as others of the same language: "am heutigen Tag" is "heute" */
  readonly alike: Lines;
  /** how a clause beside the question is known, which may be left out */
  readonly aside: Aside;
  /** days and other points of time, which stretches are made of */
  readonly dates: Lines;
  readonly phrases: Readonly<Partial<Record<Role, Lines>>>;
  /** "participles / finite forms = base, past and participle in English"; a finite form may have its particle behind it: "legte…zu", "ging…nach oben" */
  readonly verbs: Lines;
}

/** Words that a clause is told by, and those that keep it from being left out; a word with a star is the beginning of many. */
export interface Aside {
  /** who tells, is told or is told of */
  readonly people: string;
  /** what a clause behind the question begins with */
  readonly behind: string;
  /** what sets on which terms, or over which stretch, wherever it stands */
  readonly binding: string;
  /** the same, where a clause begins with it */
  readonly leading: string;
  /** what asks, in whichever clause */
  readonly asking: string;
  /** today, which a question with a stretch of its own is not about */
  readonly today: string;
  /** who or what was named before */
  readonly pointing: string;
}

/** A phrase of the table: what it does, and how it is said. */
export interface Entry {
  readonly role: Role;
  readonly pattern: Pattern;
  readonly english: string;
  /** the words that belong to it, further on in the sentence: each way to say them, the first that stands there is taken */
  readonly particles?: readonly (readonly string[])[];
  /** where it stands in the table: of runs alike long, the first is meant */
  readonly place: number;
}

/** A language ready to be read. */
export interface Table {
  readonly fold: Tongue["fold"];
  readonly slots: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** entries by the words that they can begin with, those that begin with a number or a date under "{" */
  readonly starts: ReadonlyMap<string, Starts>;
  readonly dates: readonly Entry[];
  /** every word that an entry or a slot has */
  readonly vocabulary: ReadonlySet<string>;
  /** the same, as what a misspelt word is mended towards */
  readonly spelled: Vocabulary;
  readonly heads: ReadonlySet<string>;
  readonly elided: { readonly before: readonly string[]; readonly behind: readonly string[] };
  readonly never: ReadonlySet<string>;
  /** runs of words by their first word, the longest first, each with the words that it is read as */
  readonly alike: ReadonlyMap<string, readonly (readonly [readonly string[], readonly string[]])[]>;
  readonly aside: Readonly<Record<keyof Aside, (key: string) => boolean>>;
}

/** Entries that can begin with one word, by the word behind it: "le" alone begins hundreds. */
interface Starts {
  /** those that may end there, or have a slot behind it */
  readonly open: Entry[];
  readonly bySecond: Map<string, Entry[]>;
  readonly roles: Set<Role>;
}

/** A run of words as it was found. */
export interface Match {
  readonly english: string;
  readonly length: number;
}

/** Makes a language's data into what its words are looked up in. */
export function tableOf({ fold, slots, dates, phrases, verbs, heads, elided, never, aside, alike }: Tongue): Table {
  const keys = (words: string): string =>
    words
      .split(" ")
      .map((word) => (word.startsWith("{") ? word : fold(word.toLowerCase())))
      .join(" ");
  const filled = new Map(
    Object.entries(slots).map(([slot, lines]) => [slot, new Map(pairsOf(lines).map(([word, english]) => [keys(word), english]))]),
  );
  const key = (word: string): string => fold(word.toLowerCase());
  let places = 0;
  const entryOf = (role: Role, said: string, english: string): Entry => {
    const [own = "", particle] = said.split("…");
    places += 1;
    const particles = particle === undefined ? {} : { particles: expanded(particle.trim()).map((each) => keys(each).split(" ")) };
    return { role, pattern: patternOf(own, key), english, place: places, ...particles };
  };
  const all = Object.entries(phrases).flatMap(([role, lines]) =>
    linesOf(lines).map((line) => {
      const [said = "", english = ""] = line.split(" =");
      return entryOf(role as Role, said.trim(), english.trim());
    }),
  );
  for (const line of linesOf(verbs)) {
    const [forms = "", english = ""] = line.split(" = ");
    const [participles = "", finite = ""] = forms.split("/");
    const [base, past, participle] = english.split(", ");
    const parts = [base, past ?? base, participle ?? past ?? base].join("/");
    for (const form of formsOf(participles)) all.push(entryOf("past", form, parts));
    for (const form of formsOf(finite)) all.push(entryOf("verb", form, parts));
  }
  const starts = new Map<string, Starts>();
  for (const entry of all) {
    for (const [first, seconds] of beginningsOf(entry.pattern)) {
      const closed = first.startsWith("{") ? filled.get(slotOf(first)) : undefined;
      for (const word of closed?.keys() ?? [first.startsWith("{") ? "{" : first]) put(starts, word, seconds, entry);
    }
  }
  const points = linesOf(dates).map((line) => {
    const [said = "", english = ""] = line.split(" =");
    return entryOf("time", said.trim(), english.trim());
  });
  const literals = [...all, ...points].flatMap(({ pattern, particles = [] }) => [...wordsIn(pattern), ...particles.flat()]);
  const same = new Map<string, [string[], string[]][]>();
  for (const [words, others] of pairsOf(alike).map(([run, read]) => [keys(run).split(" "), keys(read).split(" ")] as [string[], string[]]))
    same.set(
      words[0]!,
      [...(same.get(words[0]!) ?? []), [words, others] as [string[], string[]]].sort((a, b) => b[0].length - a[0].length),
    );
  const own = new Set([...literals.filter((word) => !word.startsWith("{")), ...[...filled.values()].flatMap((map) => [...map.keys()])]);
  const vocabulary = new Set([...own, ...[...same.values()].flat().flatMap(([words]) => words)]);
  const listed = (words: string): Set<string> => new Set(words.split(/\s+/).flatMap((word) => (word === "" ? [] : [keys(word)])));
  return {
    fold,
    slots: filled,
    starts,
    dates: points,
    vocabulary,
    spelled: vocabularyOf(own),
    heads: new Set([...filled.get("unit")!.keys(), ...filled.get("month")!.keys(), ...listed(heads)]),
    elided: { before: [...listed(elided.before)], behind: [...listed(elided.behind)] },
    never: listed(never),
    alike: same,
    aside: Object.fromEntries(Object.entries(aside).map(([name, words]) => [name, amongst(listed(words))])) as Table["aside"],
  };
}

function put(starts: Map<string, Starts>, first: string, seconds: ReadonlySet<string>, entry: Entry): void {
  let begun = starts.get(first);
  if (begun === undefined) {
    begun = { open: [], bySecond: new Map(), roles: new Set() };
    starts.set(first, begun);
  }
  begun.roles.add(entry.role);
  // what may end there is tried whatever stands behind it
  if ([...seconds].some((second) => second === "" || second.startsWith("{"))) {
    if (begun.open.at(-1) !== entry) begun.open.push(entry);
    return;
  }
  for (const second of seconds) {
    const same = begun.bySecond.get(second);
    if (same === undefined) begun.bySecond.set(second, [entry]);
    else if (same.at(-1) !== entry) same.push(entry);
  }
}

/** Whether a word is one of some, or begins with one that has a star. */
function amongst(words: ReadonlySet<string>): (key: string) => boolean {
  const [whole, starts] = [new Set<string>(), [] as string[]];
  for (const word of words)
    if (word.endsWith("*")) starts.push(word.slice(0, -1));
    else whole.add(word);
  return (key) => whole.has(key) || starts.some((start) => key.startsWith(start));
}

/** "{date2}" is the second of its kind. */
function slotOf(word: string): string {
  return word.slice(1, -1).replace(/\d$/, "");
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** "stieg, stiegen, ging…(rauf|hoch)" */
function formsOf(text: string): string[] {
  return text
    .split(",")
    .map((form) => form.trim())
    .filter((form) => form !== "");
}

function pairsOf(lines: string): [string, string][] {
  return linesOf(lines).flatMap((line) => {
    const [words = "", english = ""] = line.split(" =");
    return expanded(words.trim()).map((each): [string, string] => [each.replace(/\s+\$$/, "$"), english.trim()]);
  });
}

/** Every way to say "in (der|dieser) [letzten] Woche". */
function expanded(pattern: string): string[] {
  const group = /\(([^()[\]]*)\)|\[([^()[\]]*)\]/.exec(pattern);
  if (group === null)
    return [
      pattern
        .replace(/\s+/g, " ")
        .replace(/\s*…\s*/, "…")
        .trim(),
    ];
  const [whole, either, optional] = group;
  const choices = either === undefined ? ["", ...optional!.split("|")] : either.split("|");
  return choices.flatMap((choice) => expanded(pattern.slice(0, group.index) + choice + pattern.slice(group.index + whole.length)));
}

/** No year and no count is so high, and no level that is said without its unit lower. */
const LEAST_LEVEL = 2_500;
const YEAR = /^(?:18|19|20)\d\d$/;

/** What stands in a slot at a place. */
function filling(slot: string, words: readonly Word[], at: number, table: Table): Match | undefined {
  const key = words[at]?.key;
  if (key === undefined) return undefined;
  if (slot === "date") return longestOf(table.dates, words, at, table);
  if (slot === "year") return YEAR.test(key) ? { english: key, length: 1 } : undefined;
  if (slot === "day") return /^\d{1,2}$/.test(key) && Number(key) >= 1 && Number(key) <= 31 ? { english: key, length: 1 } : undefined;
  if (slot === "iso") return /^\d{4}-\d{2}-\d{2}$|^\d{1,2} [A-Z][a-z]+(?: \d{4})?$/.test(key) ? { english: key, length: 1 } : undefined;
  // "die 20.000 geknackt": a level, and no number of days
  if (slot === "level") return Number(key) >= LEAST_LEVEL ? { english: key, length: 1 } : undefined;
  if (slot === "n" && /^\d+(?:\.\d+)?$/.test(key)) return { english: key, length: 1 };
  const english = table.slots.get(slot === "n" ? "number" : slot)?.get(key);
  return english === undefined ? undefined : { english, length: 1 };
}

/** An entry at a place; undefined where its words do not stand there in one piece. */
function matchOf(
  entry: Entry,
  words: readonly Word[],
  at: number,
  table: Table,
  opens: boolean,
): (Match & Pick<Run, "bySlot">) | undefined {
  const found = runOf(entry.pattern, at, {
    wordAt: (place) => words[place],
    fill: (slot, place) => filling(slotOf(slot), words, place, table),
    opens,
  });
  if (found === undefined) return undefined;
  const english = found.filled.reduce((text, [slot, said]) => text.replaceAll(slot, said), entry.english);
  return { english, length: found.length, bySlot: found.bySlot };
}

function longestOf(entries: readonly Entry[], words: readonly Word[], at: number, table: Table): Match | undefined {
  return entries
    .flatMap((entry) => matchOf(entry, words, at, table, isOpening(words, at)) ?? [])
    .reduce<Match | undefined>((best, found) => (best === undefined || found.length > best.length ? found : best), undefined);
}

/** A phrase where it was found. */
export interface Known extends Match {
  readonly entry: Entry;
  /** the words that belong to it, as they stand further on */
  readonly particle?: readonly string[];
}

/**
 * The longest run of words that the language knows at a place, and what it does there.
 * @param opens nothing was said in the clause so far
 */
export function longestAt(words: readonly Word[], at: number, table: Table, opens: boolean): Known | undefined {
  let best: (Known & Pick<Run, "bySlot">) | undefined;
  const next = words[at + 1]?.key ?? "";
  const isOpen = opens || isOpening(words, at);
  for (const begun of [table.starts.get(words[at]!.key), table.starts.get("{")]) {
    if (begun === undefined) continue;
    for (const entries of [begun.open, begun.bySecond.get(next) ?? []])
      for (const entry of entries) {
        const found = matchOf(entry, words, at, table, isOpen);
        if (found === undefined) continue;
        const particle = entry.particles?.find((each) => particleOf(each, words, at + found.length) !== undefined);
        if (entry.particles !== undefined && particle === undefined) continue;
        const known = { ...found, entry, ...(particle === undefined ? {} : { particle }) };
        if (best === undefined || isRather(known, best)) best = known;
      }
  }
  return best;
}

/** The longer run; of runs alike long "legte … zu" rather than "legte", a word rather than a slot, and what stands first in the table. */
function isRather(found: Known & Pick<Run, "bySlot">, best: Known & Pick<Run, "bySlot">): boolean {
  if (found.length !== best.length) return found.length > best.length;
  const [hasParticle, hadParticle] = [found.particle !== undefined, best.particle !== undefined];
  if (hasParticle !== hadParticle) return hasParticle;
  return found.bySlot === best.bySlot ? found.entry.place < best.entry.place : best.bySlot;
}

/** Where the particle of a verb stands in its sentence, the last of several. */
export function particleOf(particle: readonly string[], words: readonly Word[], from: number): number | undefined {
  let found: number | undefined;
  for (let at = from; at < words.length && words[at]!.before !== "."; at++)
    if (particle.every((word, i) => words[at + i]?.key === word)) found = at;
  return found;
}

/** Where a clause begins, "and" in front of it or not. */
function isOpening(words: readonly Word[], at: number): boolean {
  return at === 0 || words[at]!.before !== "" || /^(?:und|aber|also|et|mais|alors)$/.test(words[at - 1]!.key);
}
