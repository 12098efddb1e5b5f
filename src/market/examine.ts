import type { Exchange } from "../calendar/exchange.ts";
import { tradingDaysIn } from "./catalogue.ts";
import type { Lookup } from "./lookup.ts";
import type { Series } from "./series.ts";
import { cleaned, examined } from "./validate.ts";

/** Finds what a series lacks and what is doubted of it, by the catalogue's kind and exchange of its instrument. */
export function examineBy({ lookup, exchange }: { readonly lookup: Lookup; readonly exchange: Exchange }): (series: Series) => Series {
  const tradingDays = tradingDaysIn(exchange);
  return (series) => {
    const named = lookup.bySymbol(series.symbol);
    const instrument = named !== undefined && "instrument" in named ? named.instrument : ({ kind: "stock" } as const);
    const expected = { kind: instrument.kind, tradingDays: tradingDays(instrument) };
    // what was stored before anybody looked may hold what is not taken any more
    const clean = cleaned(series, expected, { today: Number.POSITIVE_INFINITY, finished: Number.POSITIVE_INFINITY });
    return examined("refused" in clean ? series : clean.series, expected);
  };
}
