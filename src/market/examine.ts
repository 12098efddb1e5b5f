import type { Exchange } from "../calendar/exchange.ts";
import { tradingDaysIn } from "./catalogue.ts";
import type { Lookup } from "./lookup.ts";
import type { Series } from "./series.ts";
import { examined } from "./validate.ts";

/** Finds what a series lacks and what is doubted of it, by the catalogue's kind and exchange of its instrument. */
export function examineBy({ lookup, exchange }: { readonly lookup: Lookup; readonly exchange: Exchange }): (series: Series) => Series {
  const tradingDays = tradingDaysIn(exchange);
  return (series) => {
    const named = lookup.bySymbol(series.symbol);
    const instrument = named !== undefined && "instrument" in named ? named.instrument : ({ kind: "stock" } as const);
    return examined(series, { kind: instrument.kind, tradingDays: tradingDays(instrument) });
  };
}
