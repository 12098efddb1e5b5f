import type { Instrument } from "../../src/market/catalogue.ts";

type Made = Pick<Instrument, "symbol" | "kind"> & { readonly provider: Instrument["provider"] };

/** A few instruments as a catalogue has them. */
export const INSTRUMENTS: readonly Instrument[] = (
  [
    { symbol: "SPX", kind: "index", provider: { yahoo: "^GSPC", file: "^SPX" } },
    { symbol: "NDX", kind: "index", provider: { yahoo: "^NDX" } },
    { symbol: "IXIC", kind: "index", provider: { yahoo: "^IXIC", fred: "NASDAQCOM" } },
    { symbol: "RUT", kind: "index", provider: { yahoo: "^RUT" } },
    { symbol: "DJI", kind: "index", provider: { yahoo: "^DJI" } },
    { symbol: "SOX", kind: "index", provider: { yahoo: "^SOX" } },
    { symbol: "VIX", kind: "volatility", provider: { yahoo: "^VIX", fred: "VIXCLS" } },
    { symbol: "US10Y", kind: "yield", provider: { yahoo: "^TNX", fred: "DGS10" } },
    { symbol: "XLE", kind: "etf", provider: { yahoo: "XLE" } },
    { symbol: "AAPL", kind: "stock", provider: { yahoo: "AAPL" } },
  ] satisfies Made[]
).map((made) => ({ name: made.symbol, currency: "USD", aliases: [], ...made }));

/** The instrument that a provider's symbol means, with or without its mark. */
export function resolveSymbol(symbol: string): Instrument | undefined {
  const plain = symbol.replace(/^\^/, "");
  return INSTRUMENTS.find(
    (each) => each.symbol === symbol || Object.values(each.provider).some((name) => name.replace(/^\^/, "") === plain),
  );
}

export function instrument(symbol: string): Instrument {
  const found = INSTRUMENTS.find((each) => each.symbol === symbol);
  if (found === undefined) throw new Error(`no ${symbol} among the tests' instruments`);
  return found;
}
