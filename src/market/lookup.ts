import { editDistance } from "../text/spelling.ts";
import { keyOf } from "../text/tokens.ts";
import type { Basket } from "./baskets.ts";
import type { Instrument } from "./catalogue.ts";
import { type OwnMember, ownBasket, ownSymbol } from "./own-basket.ts";

/** Anything that a side of a question can be. */
export type Named = { readonly instrument: Instrument } | { readonly basket: Basket };

/** The catalogue, ready to be asked by name. */
export interface Lookup {
  readonly instruments: readonly Instrument[];
  readonly baskets: readonly Basket[];
  /** An entry by its symbol, or a basket of somebody's own by what it is made of: "NVDA+AMD+AVGO". */
  bySymbol(symbol: string): Named | undefined;
  /** The basket of somebody's own that members make; undefined where they make none. */
  ownBasket(members: readonly OwnMember[]): Named | undefined;
  /** Exact name, alias or marked ticker, in the form of `keyOf`: "russell 2000", "s & p", "$aapl", "^rut". */
  byName(key: string): Named | undefined;
  /** A ticker as typed, where it is a ticker and no common word: "SPX", "aapl", but neither "so" nor "NOW IS THE TIME". */
  byTicker(raw: string): Named | undefined;
  /** The instrument that a provider or a file calls so: "^GSPC", "GSPC", "NASDAQCOM", "DGS10". */
  byProviderSymbol(symbol: string): Instrument | undefined;
  /** Every name and alias in the form of `keyOf`. */
  readonly names: readonly string[];
  /** What is nearest to words that name nothing, best first. */
  nearest(text: string, count: number): Named[];
}

/** Tickers that are also words, months or other instruments' names: taken only with a mark or in capitals. */
const WORDS_TOO = new Set(
  "abt all ame amp ark arm axon ball ben bio cag cat cl coin comp cor cost dash deck del dov dow ess exe gold hal has hig hood hp hum ice ive key keys kim len low luv mar mas met mgm mid msi now peg pool ppl psa real reg rol shell shop smh sml snow ste tap tel ter uber wat well wm yum zion".split(
    " ",
  ),
);
const SHORTEST_LOWER_CASE = 3;

export function symbolOf(named: Named): string {
  return "instrument" in named ? named.instrument.symbol : named.basket.symbol;
}

export function nameOf(named: Named): string {
  return "instrument" in named ? named.instrument.name : named.basket.name;
}

/** Whether a word is part of an index's name and means that index: "NASDAQ", but not "TECH", which is a share's ticker too. */
export function namesIndex(word: string, lookup: Lookup): boolean {
  const key = keyOf(word);
  const named = lookup.byName(key);
  if (named === undefined || !("instrument" in named)) return false;
  const { kind, name } = named.instrument;
  return kind !== "stock" && kind !== "etf" && keyOf(name).split(" ").includes(key);
}

/** Whether the catalogue calls something so. */
export function isNamed(word: string, lookup: Lookup): boolean {
  return (lookup.byProviderSymbol(word) ?? lookup.bySymbol(word) ?? lookup.byName(keyOf(word))) !== undefined;
}

/**
 * The instrument that a file is of: by a provider's symbol, or by its name in several words, "S&P 500". One word alone may be a share's
 * ticker and part of an index's name.
 */
export function instrumentCalled(called: string, lookup: Lookup): Instrument | undefined {
  const known = lookup.byProviderSymbol(called) ?? lookup.byProviderSymbol(called.replace(/^\^/, ""));
  if (known !== undefined || !/[ &]/.test(called.trim())) return known;
  const named = lookup.byName(keyOf(called));
  return named !== undefined && "instrument" in named ? named.instrument : undefined;
}

/** @throws RangeError where two entries claim one symbol or one name */
export function lookupOf(instruments: readonly Instrument[], baskets: readonly Basket[]): Lookup {
  const symbols = new Map<string, Named>();
  const names = new Map<string, Named>();
  const provided = new Map<string, Instrument>();

  const claim = (map: Map<string, Named>, key: string, named: Named): void => {
    const taken = map.get(key);
    if (taken !== undefined && symbolOf(taken) !== symbolOf(named)) {
      throw new RangeError(`${symbolOf(taken)} and ${symbolOf(named)} are both called "${key}"`);
    }
    map.set(key, named);
  };
  const all: Named[] = [...instruments.map((instrument) => ({ instrument })), ...baskets.map((basket) => ({ basket }))];
  for (const named of all) {
    claim(symbols, symbolOf(named), named);
    const entry = "instrument" in named ? named.instrument : named.basket;
    for (const name of [entry.name, ...entry.aliases]) claim(names, keyOf(name), named);
  }
  for (const instrument of instruments) {
    for (const symbol of [instrument.symbol, ...Object.values(instrument.provider)]) {
      provided.set(symbol.toUpperCase(), instrument);
      if (symbol.startsWith("^")) provided.set(symbol.slice(1).toUpperCase(), instrument);
    }
  }

  const keyed = all.map((named) => {
    const entry = "instrument" in named ? named.instrument : named.basket;
    return { named, keys: [entry.symbol.toLowerCase(), keyOf(entry.name), ...entry.aliases.map(keyOf)] };
  });
  const byTicker = (raw: string): Named | undefined => {
    const upper = raw.toUpperCase();
    if (raw === upper) return symbols.get(upper);
    if (raw.length < SHORTEST_LOWER_CASE || WORDS_TOO.has(raw.toLowerCase())) return undefined;
    return symbols.get(upper);
  };
  const byMark = (key: string): Named | undefined => {
    const symbol = key.slice(1).toUpperCase();
    const instrument = provided.get(`^${symbol}`) ?? provided.get(symbol) ?? provided.get(symbol.replace(".", "-"));
    return instrument === undefined ? (symbols.get(symbol) ?? names.get(keyOf(symbol))) : { instrument };
  };

  const instrumentOf = (symbol: string): Instrument | undefined => {
    const named = symbols.get(symbol);
    return named !== undefined && "instrument" in named ? named.instrument : undefined;
  };

  const own = (symbol: string): Named | undefined => {
    const basket = ownBasket(symbol, instrumentOf);
    return basket === undefined ? undefined : { basket };
  };

  return {
    instruments,
    baskets,
    bySymbol: (symbol) => symbols.get(symbol) ?? own(symbol),
    ownBasket: (members) => own(ownSymbol(members)),
    byName: (key) => (/^[$^]./.test(key) ? byMark(key) : names.get(key)),
    byTicker,
    byProviderSymbol: (symbol) => provided.get(symbol.toUpperCase()),
    names: [...names.keys()],
    nearest: (text, count) => nearest(text, keyed, count),
  };
}

/** Ranked by the best of: a prefix, a word in common, few edits; nothing that is not near at all. */
function nearest(text: string, keyed: readonly { named: Named; keys: readonly string[] }[], count: number): Named[] {
  const typed = keyOf(text).replace(/^[$^]/, "");
  if (typed === "") return keyed.slice(0, count).map(({ named }) => named);
  return keyed
    .map(({ named, keys }) => ({ named, distance: Math.min(...keys.map((key) => distanceTo(typed, key))) }))
    .filter(({ distance }) => distance < 1)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ named }) => named);
}

/** 0 for the same, below 1 for something near, 1 for something else. */
function distanceTo(typed: string, name: string): number {
  if (typed === name) return 0;
  if (name.startsWith(typed)) return 0.1 + 0.1 * (1 - typed.length / name.length);
  if (typed.length >= 3 && name.split(" ").some((word) => word.startsWith(typed))) return 0.3;
  const bound = Math.ceil(Math.min(typed.length, name.length) / 3);
  const edits = editDistance(typed, name, bound);
  return edits > bound || bound === 0 ? 1 : 0.4 + (0.5 * edits) / Math.max(typed.length, name.length);
}
