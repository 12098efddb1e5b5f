import { type Instrument, instrumentSchema } from "./catalogue.ts";
import { symbolsInName } from "./providers/formats/names.ts";
import type { Refused } from "./providers/formats/refused.ts";
import type { ClosesTable } from "./providers/formats/table.ts";
import type { Series } from "./series.ts";
import type { Kind } from "./validate.ts";

/** A series that a source offers, not yet held against what is there. */
export interface Candidate {
  readonly series: Series;
  readonly kind: Kind;
  /** undefined for a share that the catalogue lacks */
  readonly instrument?: Instrument;
  /** true where the instrument is added to the catalogue with its closes */
  readonly isNew?: boolean;
  /** what of the file should be known beside that it was taken, in words */
  readonly notes: readonly string[];
}

export interface CandidateOptions {
  /** the instrument that any provider's symbol means */
  readonly resolveSymbol: (symbol: string) => Instrument | undefined;
  /** whether the word is part of an index's name and means that index: "nasdaq". Other aliases do not count: FANG and TECH are shares. */
  readonly isIndexName?: (word: string) => boolean;
  /** whether a word means something already: "gold" is a fund's name, and "the" would be read in every sentence */
  readonly isTaken?: (word: string) => boolean;
  /** what a symbol that is not known is to be; left out, it can only be a share */
  readonly addedAs?: AddedAs | undefined;
  readonly now: Date;
}

/** What an owner says of instruments that the catalogue lacks. */
export type AddedAs = Pick<Instrument, "kind" | "exchange" | "currency">;

/** What a stock that is not in the catalogue may be called. */
const TICKER = /^[A-Z][A-Z0-9]{0,5}([.-][A-Z]{1,2})?$/;
/** What files are called when nobody named them. */
const NO_NAMES = new Set(
  "CLOSE CLOSES DATA DOWNLOAD EXPORT FILE HISTORY INDEX MARKET OUTPUT PRICE PRICES QUOTE QUOTES STOCK STOCKS TABLE TEST VALUE VALUES".split(
    " ",
  ),
);

/**
 * The series of a file's closes, under the catalogue's symbol. A ticker the catalogue does not know is added to it where that is asked for,
 * else it is that of a share: the members of an index need not all be in it. A file name that is an index's or a common word is not a ticker.
 */
export function candidateOf(table: ClosesTable, file: string, options: CandidateOptions): Candidate | Refused {
  const { resolveSymbol, isIndexName, now } = options;
  const named = [table.symbol, ...(table.headed ? [] : symbolsInName(file))];
  const known = named.map(resolveSymbol).find((found) => found !== undefined);
  const instrument = known ?? addedOf(table.symbol, options);
  const isNew = instrument !== known;
  if (isNew && options.isTaken?.(instrument!.symbol))
    return { refused: `"${instrument!.symbol}" is a name or a word that questions are asked with` };
  if (known === undefined && !table.headed && (NO_NAMES.has(table.symbol.toUpperCase()) || isIndexName?.(table.symbol))) {
    return { refused: `"${table.symbol}" is not a known ticker; name the file after the symbol` };
  }
  if (instrument === undefined && (table.format === "FRED" || !TICKER.test(table.symbol))) {
    return { refused: `"${table.symbol}" is not a known instrument` };
  }
  const kind = instrument?.kind ?? "stock";
  const paysDividends = kind === "etf" || kind === "stock";
  const { days, close, adjusted } = table;
  const source = { provider: "file", detail: file, fetchedAt: now.toISOString() };
  // indices, yields and volatilities pay nothing: adjusted closes would only be the closes again
  const basis = paysDividends && table.dividendsIn ? "total" : "price";
  const series: Series = { symbol: instrument?.symbol ?? table.symbol, days, close, basis, source };
  const notes = basis === "total" ? [["dividends worked in", table.dividendsBy].filter((part) => part !== undefined).join(", ")] : [];
  notes.push(...table.notes);
  if (instrument === undefined) notes.push("taken as a share that is not in the catalogue");
  if (isNew) notes.push("added to the catalogue; a bot that is running knows it by name once it has started again");
  return {
    series: adjusted === undefined || !paysDividends ? series : { ...series, adjusted },
    kind,
    ...(instrument === undefined ? {} : { instrument }),
    ...(isNew ? { isNew } : {}),
    notes,
  };
}

/** The instrument that a symbol is to be from now on, by its symbol as its name; undefined where none is to be, or it cannot be one. */
function addedOf(called: string, { addedAs }: CandidateOptions): Instrument | undefined {
  if (addedAs === undefined) return undefined;
  const symbol = called.replace(/^\^/, "").toUpperCase();
  const provider = symbol === called ? {} : { file: called };
  return instrumentSchema.safeParse({ symbol, name: symbol, ...addedAs, provider }).data;
}
