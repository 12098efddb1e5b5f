// Time to load a snapshot, to parse, to answer each kind from a warm snapshot, and what the snapshot weighs.
//   npm --prefix bench ci && npm run --prefix bench answers [-- FOLDER…]
// With folders of price files (default: ../shared/market-data/history where it is) they are imported first; without, the sample market is measured.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DateTime } from "luxon";
import { Bench } from "tinybench";
import { interpret } from "../src/ask/interpret.ts";
import { answer } from "../src/ask/respond.ts";
import { kinds } from "../src/kinds/kinds.ts";
import { lexiconFor } from "../src/kinds/lexicon.ts";
import { importPaths } from "../src/market/import.ts";
import { sampleSnapshot } from "../src/market/sample.ts";
import { openStore } from "../src/market/store.ts";
import { loadReference, loadSample } from "../src/oracle/reference.ts";

const root = resolve(import.meta.dirname, "..");
const data = join(root, "data");
const shared = join(root, "../shared/market-data/history");
const folders = process.argv.length > 2 ? process.argv.slice(2) : existsSync(shared) ? [shared] : [];

const reference = await loadReference(data);
const lexicon = lexiconFor(reference);
const folder = mkdtempSync(join(tmpdir(), "versus-bench-"));
const url = `sqlite://${join(folder, "bench.sqlite")}`;

async function load() {
  if (folders.length === 0) return sampleSnapshot(await loadSample(data), reference.exchange);
  const store = await openStore(url);
  try {
    return await store.load();
  } finally {
    await store.close();
  }
}

if (folders.length > 0) {
  const store = await openStore(url);
  await importPaths({
    paths: folders,
    store,
    resolveSymbol: (symbol) => reference.lookup.byProviderSymbol(symbol),
    now: new Date(),
    exchange: reference.exchange,
  });
  await store.close();
}

globalThis.gc?.();
const before = process.memoryUsage();
const started = performance.now();
const snapshot = await load();
const loaded = performance.now() - started;
const closes = snapshot.symbols.reduce((sum, symbol) => sum + snapshot.series(symbol)!.days.length, 0);
const bytes = snapshot.symbols.reduce((sum, symbol) => {
  const { days, close, adjusted } = snapshot.series(symbol)!;
  return sum + days.byteLength + close.byteLength + (adjusted?.byteLength ?? 0);
}, 0);
console.log(
  `${folders.length === 0 ? "sample market" : "store"}: ${snapshot.symbols.length} series, ${closes.toLocaleString("en-US")} closes`,
);
console.log(
  `snapshot loaded in ${loaded.toFixed(1)} ms; its arrays hold ${(bytes / 2 ** 20).toFixed(2)} MiB, array buffers grew by ${((process.memoryUsage().arrayBuffers - before.arrayBuffers) / 2 ** 20).toFixed(2)} MiB\n`,
);

const now =
  folders.length === 0
    ? DateTime.fromISO("2023-06-07").endOf("day")
    : DateTime.fromISO("2023-06-07", { zone: "America/New_York" }).endOf("day");
const today = Math.floor(Date.UTC(2023, 5, 7) / 86_400_000);
const bench = new Bench({ time: 500, warmupTime: 200 });
const extra = ["Russell vs S&P 500 all time", "smallcaps v. nasdaq100 mtd pls", "what is the weather like"];
for (const text of [...kinds.flatMap((kind) => kind.examples.slice(0, 1)), ...extra]) {
  const { question } = interpret(text, today, lexicon);
  bench.add(`parse   ${text}`, () => interpret(text, today, lexicon));
  bench.add(`answer  ${text} [${question.kind}]`, () => answer(question, { reference, snapshot, now }));
}
await bench.run();
console.table(
  bench.tasks.map(({ name, result }) => {
    if (!("latency" in result)) return { name, "median ms": "failed" };
    return { name, "median ms": result.latency.p50.toFixed(4), "p99 ms": result.latency.p99.toFixed(4), runs: result.latency.samplesCount };
  }),
);
rmSync(folder, { recursive: true, force: true });
