import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Day, parseDay } from "../../src/calendar/day.ts";
import type { Basis, Series } from "../../src/market/series.ts";
import { type Snapshot, snapshotOf } from "../../src/market/snapshot.ts";

const HISTORY = "../shared/market-data/history";

/** Whether real prices are at hand; tests that need them are skipped by name where they are not. */
export const realPrices = existsSync(HISTORY);

/** The Close column (or the only one) of a file of real prices, read apart from the project's own importers. */
export function realSeries(symbol: string, file: string): Series {
  const lines = readFileSync(join(HISTORY, file), "utf8").trim().split("\n");
  const header = lines[0]!.split(",");
  const column = header.includes("Close") ? header.indexOf("Close") : 1;
  const rows = lines.map((line) => line.split(",")).filter((row) => /^\d{4}-/.test(row[0]!) && row[column] !== "" && row[column] !== ".");
  return seriesOf(symbol, Object.fromEntries(rows.map((row) => [row[0]!, Number(row[column])])));
}

/** A series from dates and closes. */
export function seriesOf(
  symbol: string,
  closes: Readonly<Record<string, number>>,
  options: { basis?: Basis; adjusted?: readonly number[] } = {},
): Series {
  return {
    symbol,
    days: Int32Array.from(Object.keys(closes), (iso) => day(iso)),
    close: Float64Array.from(Object.values(closes)),
    basis: options.basis ?? "price",
    ...(options.adjusted === undefined ? {} : { adjusted: Float64Array.from(options.adjusted) }),
    source: { provider: "test", detail: symbol, fetchedAt: "2023-06-07T21:00:00.000Z" },
  };
}

export function snapshot(...series: Series[]): Snapshot {
  return snapshotOf(series, { version: "1-test", createdAt: "2023-06-07T21:00:00.000Z", sample: false });
}

export function day(iso: string): Day {
  const found = parseDay(iso);
  if (found === undefined) throw new RangeError(`not a date: ${iso}`);
  return found;
}
