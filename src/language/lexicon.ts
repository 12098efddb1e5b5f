import type { Lookup } from "../market/lookup.ts";
import { numberWords, ordinalWords } from "../text/numbers.ts";
import { type Vocabulary, vocabularyOf } from "../text/spelling.ts";
import { keyOf } from "../text/tokens.ts";
import { advice, harmless, idle, lacking, light, operators } from "./lexicon/grammar.ts";
import { groups } from "./lexicon/groups.ts";
import { averageLengths, partsOfYear, spansOfYear, weekdays } from "./lexicon/numbers.ts";
import { senses } from "./lexicon/words.ts";
import type { EventNames } from "./time/events.ts";
import { monthNames, periodWords } from "./time/periods.ts";

/** A phrase's sense, beside those that other entries give it. */
export type Sense = string;

/** Phrases by sense. */
export type Words = Readonly<Record<Sense, readonly string[]>>;

/** Everything that words are looked up in, made once from the catalogue and the lists of words. */
export interface Lexicon {
  readonly lookup: Lookup;
  readonly events: EventNames;
  readonly groups: ReadonlyMap<string, { readonly name: string; readonly symbols: readonly string[] }>;
  /** phrase → its senses */
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  /** what names, groups and phrases of more words begin with: one word of theirs, two, and so on */
  readonly begins: ReadonlySet<string>;
  /** words that mean something here: none of them is ever passed over or mended */
  readonly words: ReadonlySet<string>;
  /** words of English that are never mended into another */
  readonly english: ReadonlySet<string>;
  /** words that spelling is corrected towards */
  readonly known: Vocabulary;
}

/**
 * @param english words that are never mended
 * @param further the words of single kinds, beside those that several share
 */
export function lexiconOf(lookup: Lookup, events: EventNames, english: ReadonlySet<string>, further: readonly Words[]): Lexicon {
  const found = new Map<string, Set<Sense>>();
  const put = (sense: Sense, list: readonly string[]): void => {
    for (const phrase of list) {
      const key = keyOf(phrase);
      const same = found.get(key);
      if (same === undefined) found.set(key, new Set([sense]));
      else same.add(sense);
    }
  };
  for (const words of [senses, ...further]) for (const [sense, list] of Object.entries(words)) put(sense, list);
  for (const [sense, list] of Object.entries(partsOfYear)) put(sense, list);
  for (const [sense, list] of Object.entries(spansOfYear)) put(sense, list);
  for (const [sense, list] of Object.entries(averageLengths)) put(sense, list);
  for (const [sense, list] of Object.entries(weekdays)) put(sense, list);
  put("advice", advice);
  put("lacking", lacking);
  put("idle", idle);
  put("operator", operators);
  const named = new Map(
    groups.flatMap(({ name, symbols, phrases }) => phrases.map((phrase) => [keyOf(phrase), { name, symbols }] as const)),
  );
  const phrases = [
    ...lookup.names,
    ...named.keys(),
    ...found.keys(),
    ...events.keys(),
    ...periodWords,
    ...monthNames,
    ...ordinalWords,
    ...numberWords,
  ];
  const words = new Set(phrases.flatMap((phrase) => phrase.split(" ")));
  return {
    lookup,
    events,
    groups: named,
    senses: new Map([...found].map(([key, set]) => [key, [...set]] as const)),
    begins: beginnings([...lookup.names, ...named.keys(), ...found.keys()]),
    words,
    english,
    known: vocabularyOf([...words, ...light, ...harmless]),
  };
}

function beginnings(list: readonly string[]): Set<string> {
  const begins = new Set<string>();
  for (const phrase of list)
    for (let end = phrase.lastIndexOf(" "); end > 0; end = phrase.lastIndexOf(" ", end - 1)) begins.add(phrase.slice(0, end));
  return begins;
}
