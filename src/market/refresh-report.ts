import type { SymbolDiff } from "./diff.ts";

/** The result of a refresh, in numbers. */
export interface RefreshReport {
  /** instruments that were asked for */
  readonly asked: number;
  /** those of which something was taken, or nothing was new */
  readonly taken: number;
  /** sessions that were not there before, over all of them */
  readonly added: number;
  /** why others were refused, the most frequent reason first, with their symbols */
  readonly refused: readonly { readonly why: string; readonly symbols: readonly string[] }[];
  /** sources that counted as down at its end */
  readonly down: readonly string[];
}

export function reportOn(diffs: readonly SymbolDiff[], down: readonly string[]): RefreshReport {
  const reasons = Map.groupBy(
    diffs.filter(({ refused }) => refused !== undefined),
    ({ refused, symbol }) => bareOf(refused!, symbol),
  );
  const refused = [...reasons].map(([why, all]) => ({ why, symbols: all.map(({ symbol }) => symbol) }));
  return {
    asked: diffs.length,
    taken: diffs.length - refused.reduce((sum, { symbols }) => sum + symbols.length, 0),
    added: diffs.reduce((sum, { added }) => sum + added, 0),
    refused: refused.sort((a, b) => b.symbols.length - a.symbols.length),
    down,
  };
}

/** A reason without its symbol, so that one fault of a source is reported once. */
function bareOf(why: string, symbol: string): string {
  return why.replace(new RegExp(` for \\^?${symbol.replace(/[^\w]/g, "\\$&")}\\b`), "");
}

/** Symbols named with a reason; of more only how many. */
const NAMED = 5;

/** A line for each reason: "Yahoo counts as down: …: SPX, NDX, RUT, AAPL, MSFT and 228 more". */
export function reasonLines({ refused }: RefreshReport): string[] {
  return refused.map(({ why, symbols }) => {
    const more = symbols.length - NAMED;
    return `${symbols.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}: ${why}`;
  });
}
