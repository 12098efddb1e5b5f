import type { Instrument } from "./catalogue.ts";
import type { ClosesTable, Refused } from "./providers/formats/table.ts";
import type { Series } from "./series.ts";
import type { Kind } from "./validate.ts";

/** A series that a source offers, not yet held against what is there. */
export interface Candidate {
  readonly series: Series;
  readonly kind: Kind;
  /** undefined for a share that the catalogue lacks */
  readonly instrument?: Instrument;
  /** what else should be known of it, in words */
  readonly notes: readonly string[];
}

/** What a stock that is not in the catalogue may be called. */
const TICKER = /^[A-Z][A-Z0-9]{0,5}([.-][A-Z]{1,2})?$/;

/**
 * The series of a file's closes, under the catalogue's symbol. A ticker the catalogue does not know is taken as a stock:
 * the members of an index need not all be in it.
 * @param resolveSymbol the instrument that any provider's symbol means
 */
export function candidateOf(
  table: ClosesTable,
  file: string,
  { resolveSymbol, now }: { readonly resolveSymbol: (symbol: string) => Instrument | undefined; readonly now: Date },
): Candidate | Refused {
  const instrument = resolveSymbol(table.symbol);
  if (instrument === undefined && (table.format === "FRED" || !TICKER.test(table.symbol))) {
    return { refused: `"${table.symbol}" is no instrument that is known` };
  }
  const kind = instrument?.kind ?? "stock";
  const paysDividends = kind === "etf" || kind === "stock";
  const { days, close, adjusted } = table;
  const source = { provider: "file", detail: file, fetchedAt: now.toISOString() };
  // indices, yields and volatilities pay nothing: adjusted closes would only be the closes again
  const basis = paysDividends && table.dividendsIn ? "total" : "price";
  const series: Series = { symbol: instrument?.symbol ?? table.symbol, days, close, basis, source };
  return {
    series: adjusted === undefined || !paysDividends ? series : { ...series, adjusted },
    kind,
    ...(instrument === undefined ? {} : { instrument }),
    notes: [],
  };
}
