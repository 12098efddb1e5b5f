import type { Lookup } from "../market/lookup.ts";
import { ordinalWords } from "../text/numbers.ts";
import { byLength } from "../text/spelling.ts";
import { keyOf } from "../text/words.ts";
import { commonCues, fillers } from "./cues.ts";
import type { EventNames } from "./events.ts";
import { periodWords } from "./periods.ts";

const SECTORS = ["XLK", "XLF", "XLE", "XLV", "XLI", "XLY", "XLP", "XLU", "XLB", "XLRE", "XLC"];
const WORLD = ["SPX", "FTSE", "DAX", "CAC", "SX5E", "N225", "HSI", "SSEC", "NIFTY", "TSX", "BVSP", "AXJO", "KOSPI", "TWII", "SMI"];

/** Groups of instruments that are not baskets: each member is a side of its own. */
const GROUPS: readonly { readonly name: string; readonly symbols: readonly string[]; readonly phrases: readonly string[] }[] = [
  {
    name: "the major indices",
    symbols: ["SPX", "IXIC", "DJI", "RUT"],
    phrases: ["major", "main", "big four", "key", "us", "four major", "headline", "leading", "american"].flatMap((which) =>
      [
        "indices",
        "indexes",
        "averages",
        "index",
        "us indices",
        "us indexes",
        "stock indices",
        "stock indexes",
        "us stock indices",
        "us averages",
        "us stock indexes",
        "american indices",
        "market indices",
        "market averages",
      ].map((what) => `${which} ${what}`),
    ),
  },
  {
    name: "the sectors",
    symbols: SECTORS,
    phrases: [
      "sectors",
      "sector",
      "s&p sectors",
      "s&p 500 sectors",
      "eleven sectors",
      "11 sectors",
      "sector funds",
      "sector etfs",
      "industries",
      "industry groups",
      "market sectors",
      "us sectors",
      "s&p 500 sector",
      "parts of the market",
      "part of the market",
    ],
  },
  {
    name: "the world indices",
    symbols: WORLD,
    phrases: [
      "world indices",
      "world market",
      "world indexes",
      "world markets",
      "global indices",
      "global markets",
      "stock markets",
      "countries",
      "country",
      "international indices",
      "markets around the world",
      "world index",
      "global stock markets",
      "national markets",
    ],
  },
];

/** Everything that words are looked up in, made once from the catalogue and the kinds of question. */
export interface Lexicon {
  readonly lookup: Lookup;
  readonly events: EventNames;
  readonly groups: ReadonlyMap<string, { readonly name: string; readonly symbols: readonly string[] }>;
  /** phrase → cue */
  readonly cues: ReadonlyMap<string, string>;
  /** how many words the longest name, group or cue has that begins with a word */
  readonly longest: ReadonlyMap<string, number>;
  /** words that spelling is corrected towards */
  readonly known: ReadonlyMap<number, readonly string[]>;
}

/** @throws RangeError where a phrase is claimed by two cues */
export function lexiconOf(
  lookup: Lookup,
  events: EventNames,
  kinds: readonly { readonly cues: Readonly<Record<string, readonly string[]>> }[],
): Lexicon {
  const cues = new Map<string, string>();
  for (const source of [commonCues, ...kinds.map((kind) => kind.cues)]) {
    for (const [cue, phrases] of Object.entries(source)) {
      for (const phrase of phrases) {
        const key = keyOf(phrase);
        const taken = cues.get(key);
        if (taken !== undefined && taken !== cue) throw new RangeError(`"${phrase}" means both ${taken} and ${cue}`);
        cues.set(key, cue);
      }
    }
  }
  const groups = new Map(
    GROUPS.flatMap(({ name, symbols, phrases }) => phrases.map((phrase) => [keyOf(phrase), { name, symbols }] as const)),
  );
  const words = [...lookup.names, ...cues.keys(), ...groups.keys(), ...events.keys(), ...periodWords, ...ordinalWords, ...fillers].flatMap(
    (phrase) => phrase.split(" "),
  );
  return {
    lookup,
    events,
    groups,
    cues,
    longest: longestByFirst([...lookup.names, ...groups.keys(), ...cues.keys()]),
    known: byLength(words),
  };
}

function longestByFirst(phrases: readonly string[]): Map<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
  return longest;
}
