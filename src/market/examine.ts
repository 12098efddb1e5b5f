import type { Exchange } from "../calendar/exchange.ts";
import { tradingDaysIn } from "./catalogue.ts";
import type { Lookup } from "./lookup.ts";
import type { Series } from "./series.ts";
import { type Expected, examinedOnce } from "./validate.ts";

interface Known {
  readonly lookup: Lookup;
  readonly exchange: Exchange;
}

/** What the closes of a symbol are held against: the catalogue's kind and exchange; what it lacks is a share that trades in New York. */
export function expectedBy({ lookup, exchange }: Known): (symbol: string) => Expected {
  const tradingDays = tradingDaysIn(exchange);
  return (symbol) => {
    const named = lookup.bySymbol(symbol);
    const instrument = named !== undefined && "instrument" in named ? named.instrument : ({ kind: "stock" } as const);
    return { kind: instrument.kind, tradingDays: tradingDays(instrument) };
  };
}

/** Finds what a series lacks and what is doubted of it. */
export function examineBy(known: Known): (series: Series) => Series {
  const expectedOf = expectedBy(known);
  return (series) => examinedOnce(series, expectedOf(series.symbol));
}
