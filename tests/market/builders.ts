import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseDay } from "../../src/calendar/day.ts";
import type { Series, Source } from "../../src/market/series.ts";
import { type Changes, changeOf, entryId } from "../../src/market/store.ts";

export const NOW = new Date("2024-01-10T22:00:00Z");
export const SOURCE: Source = { provider: "file", detail: "made.csv", fetchedAt: NOW.toISOString() };

/** Series of ISO dates and closes: `seriesOn("SPX", { "2024-01-02": 4742.83 })`. */
export function seriesOn(symbol: string, closes: Readonly<Record<string, number>>, more: Partial<Series> = {}): Series {
  const days = Int32Array.from(Object.keys(closes), (iso) => parseDay(iso)!);
  return { symbol, days, close: Float64Array.from(Object.values(closes)), basis: "price", source: SOURCE, ...more };
}

/** Series of consecutive days from `first`, all of them taken as sessions. */
export function seriesFrom(symbol: string, first: string, closes: readonly number[], more: Partial<Series> = {}): Series {
  const start = parseDay(first)!;
  return {
    symbol,
    days: Int32Array.from(closes, (_, i) => start + i),
    close: Float64Array.from(closes),
    basis: "price",
    source: SOURCE,
    ...more,
  };
}

/** Changes that put these series into a store. */
export function changesOf(...series: readonly Series[]): Changes {
  return new Map(series.map((each) => [entryId(each.symbol, each.basis), changeOf(each)]));
}

/** A folder that is removed when the scope ends: `using folder = temporaryFolder()`. */
export function temporaryFolder(): { readonly path: string; file(name: string): string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), "versus-market-"));
  return {
    path,
    file: (name) => join(path, name),
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
}
