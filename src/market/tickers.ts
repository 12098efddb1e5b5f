import type { Instrument } from "./catalogue.ts";

/** The instrument of a provider's symbol. */
export type ResolveSymbol = (symbol: string) => Instrument | undefined;

/** A ticker without the mark before its share class: "BRK.B", "BRK-B" and "BRKB" are one. */
export function plainTicker(symbol: string): string {
  return symbol.replace(/[.\-/ ]/g, "");
}

/** The catalogue's symbol of a stock's ticker however a list writes its share class; the ticker itself where the catalogue has none. */
export function stockSymbol(ticker: string, resolve: ResolveSymbol): string {
  const trimmed = ticker.trim();
  const split = /^([A-Z]{2,5})[.\-/ ]?([A-Z])$/.exec(trimmed);
  const spellings = split === null ? [trimmed] : [trimmed, `${split[1]}.${split[2]}`, `${split[1]}-${split[2]}`];
  for (const spelling of spellings) {
    const found = resolve(spelling);
    if (found?.kind === "stock") return found.symbol;
  }
  return trimmed;
}
