import { latticeOf } from "../../language/lattice.ts";
import type { Lexicon } from "../../language/lexicon.ts";
import type { Lookup } from "../../market/lookup.ts";
import { nameOf } from "../../market/lookup.ts";
import { keyOf, tokensOf } from "../../text/tokens.ts";
import type { AskText } from "../condition.ts";

/** A member of a group, as it is typed and as it is called. */
export interface Member {
  readonly symbol: string;
  readonly name: string;
}

/** The names that conditions are read with, whatever day it is. */
export interface Names {
  /** The members of what is called so ("sectors", "Magnificent Seven"); undefined where it is no group, or one of more than `MOST_MEMBERS`. */
  members(phrase: string): readonly Member[] | undefined;
  /** What the catalogue calls a symbol; the symbol itself where it knows none. */
  nameOf(symbol: string): string;
  /** Whether a text names an instrument, a basket or a group. */
  isNamed(text: string): boolean;
  /** Whether a text is the name of an instrument or a basket, and nothing else. */
  isName(text: string): boolean;
}

/** What a condition is looked at with. */
export interface WatchGround extends Names {
  readonly ask: AskText;
  /** the same as of the session before */
  readonly askBefore: AskText;
}

/** Members of a group of which each can be looked at. */
const MOST_MEMBERS = 30;

/** The names of a catalogue. */
export function namesOf(lexicon: Lexicon): Names {
  const { lookup } = lexicon;
  return {
    members: (phrase) => {
      const symbols = symbolsOf(keyOf(phrase), lexicon);
      if (symbols === undefined || symbols.length > MOST_MEMBERS) return undefined;
      return symbols.map((symbol) => ({ symbol, name: called(symbol, lookup) }));
    },
    nameOf: (symbol) => called(symbol, lookup),
    isNamed: (text) =>
      latticeOf(tokensOf(text), 0, lexicon)
        .flat()
        .some(({ slot }) => slot === "subject"),
    isName: (text) => lookup.byName(keyOf(text)) !== undefined || lookup.byTicker(text.trim()) !== undefined,
  };
}

function symbolsOf(key: string, { lookup, groups }: Lexicon): readonly string[] | undefined {
  const group = groups.get(key);
  if (group !== undefined) return group.symbols;
  const named = lookup.byName(key) ?? lookup.byName(key.replace(/^the /, ""));
  return named !== undefined && "basket" in named ? named.basket.members : undefined;
}

function called(symbol: string, lookup: Lookup): string {
  const named = lookup.bySymbol(symbol);
  return named === undefined ? symbol : nameOf(named);
}
