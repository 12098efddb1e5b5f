// How fast closes are imported: one file of 50 MB that holds many symbols, a row for each session of each, into a new SQLite store.
//   npm --prefix bench ci && npm run --prefix bench import [-- MB]
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Day, isoOf } from "../src/calendar/day.ts";
import { importPaths } from "../src/market/import.ts";
import { openStore } from "../src/market/store.ts";
import { loadReference } from "../src/oracle/reference.ts";

const RUNS = 3;
const LEAST_MB_PER_SECOND = 10;
const megabytes = Number(process.argv[2] ?? 50);
const { exchange } = await loadReference(resolve(import.meta.dirname, "../data"));
const folder = mkdtempSync(join(tmpdir(), "versus-import-"));
const file = join(folder, "prices.csv");

/** Prices of 36 years for one symbol after the other, until the file is as large as it should be. */
function rows(): string[] {
  const last = Math.floor(Date.parse("2025-12-30") / 86_400_000);
  const days: Day[] = [];
  for (let day = last - Math.round(36 * 365.25); day <= last; day++) if (exchange.isSession(day)) days.push(day);
  const lines = ["Ticker,Date,Open,High,Low,Close,Volume"];
  for (let size = 0, symbol = 0; size < megabytes * 1e6; symbol++) {
    for (const [at, day] of days.entries()) {
      const close = 100 + symbol + 10 * Math.sin(at / 50 + symbol) + (at % 7) / 10;
      const [open, high, low] = [close - 0.3, close + 0.8, close - 0.9];
      const line = `ZZ${symbol},${isoOf(day)},${[open, high, low, close].map((price) => price.toFixed(4)).join(",")},${1e6 + at * 37}`;
      lines.push(line);
      size += line.length + 1;
    }
  }
  return lines;
}

writeFileSync(file, `${rows().join("\n")}\n`);
const size = statSync(file).size / 1e6;
const speeds: number[] = [];
try {
  for (let run = 0; run < RUNS; run++) {
    const store = await openStore(`sqlite://${join(folder, `${run}.sqlite`)}`);
    await store.manifest();
    const started = performance.now();
    const { rows } = await importPaths({
      paths: [file],
      store,
      resolveSymbol: () => undefined,
      addedAs: { kind: "index", currency: "USD" },
      now: new Date("2025-12-31T12:00:00Z"),
      exchange,
    });
    const seconds = (performance.now() - started) / 1000;
    const refused = rows.find(({ status }) => status !== "taken");
    if (refused !== undefined) throw new Error(`${refused.file}: ${refused.why}`);
    speeds.push(size / seconds);
    console.log(`${rows.length} series, ${size.toFixed(0)} MB in ${seconds.toFixed(2)} s: ${(size / seconds).toFixed(1)} MB/s`);
    await store.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const median = speeds.toSorted((a, b) => a - b)[RUNS >> 1]!;
console.log(
  `median ${median.toFixed(1)} MB/s, at least ${LEAST_MB_PER_SECOND} wanted; RSS ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MiB`,
);
process.exitCode = median >= LEAST_MB_PER_SECOND ? 0 : 1;
