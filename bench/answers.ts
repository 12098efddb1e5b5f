// Time to load a snapshot and what it weighs; then, of every kind of question, the median time of an answer from a warm snapshot, with its
// slowest phrasing, beside the time to read the arrays that it needs once. Over 98 years of the S&P 500 and whatever else there is.
//   npm --prefix bench ci && npm run --prefix bench answers [-- FOLDER…]
// With folders of price files they are imported first; without, real prices in ../shared/market-data, or the sample market where they are not.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DateTime } from "luxon";
import { answer } from "../src/ask/answered.ts";
import { interpret } from "../src/ask/interpret.ts";
import { kinds } from "../src/kinds/kinds.ts";
import { lexiconFor } from "../src/kinds/lexicon.ts";
import type { Question } from "../src/kinds/question.ts";
import { importPaths } from "../src/market/import.ts";
import { recordFiles } from "../src/market/providers/records.ts";
import { sampleSnapshot } from "../src/market/sample/sample.ts";
import type { Snapshot } from "../src/market/snapshot.ts";
import { openStore } from "../src/market/store.ts";
import { loadReference, loadSample } from "../src/oracle/reference.ts";

const root = resolve(import.meta.dirname, "..");
const data = join(root, "data");
const shared = join(root, "../shared/market-data");
const given = process.argv.slice(2);
const isReal = given.length === 0 && existsSync(shared);
/** An answer should take no longer than so many times its floor, and than so many milliseconds where it rests on few series. */
const TIMES = 5;
const MOST_MS = 3;
const FEW = 4;

/** What takes longest of its kind: all the data, every session a figure, every other one a hit. */
const LONG = `
percentile of the S&P 500's drawdown
median of the S&P 500's distance from its 200-day average
average 30-day volatility of the S&P 500
highest RSI of the S&P 500
lowest 60-day correlation of the S&P and the Nasdaq 100
highest 60-day beta of the Nasdaq 100 to the S&P
how often was the S&P more than 10% above its 200-day average?
percentile of the S&P 500's close
median close of the S&P 500
how often has the S&P 500 closed above 3,000?
ratio of the Nasdaq 100 to the S&P
median Nasdaq 100 to S&P ratio
best month of the S&P on average
best weekday for the S&P
S&P one, three and twelve months after a golden cross
S&P one month after RSI fell below 30
S&P one day, one week and one month after three down days in a row
S&P one month after it fell two days in a row
S&P one year after each first close 10% below a record
average day of the S&P
average week of the S&P
median month of the S&P
how often has the S&P fallen 2% in a day?
how often has the S&P risen 1% in a day and what followed?
biggest one day gain of the S&P
best 20 sessions of the S&P
when did the S&P last fall 5% in a week?
how many record closes has the S&P had?
percentile of the S&P's day
how far is the S&P from its all time high
max drawdown of the S&P all time
longest winning streak of the S&P
how many weeks in a row has the S&P risen?
how many sessions in a row has the S&P been above its 200-day average?
longest bear market of the S&P
is the S&P in a bull market?
when was the last golden cross of the S&P?
RSI of the S&P
volatility of the S&P all time
beta of the Nasdaq 100 to the S&P all time
alpha of the Nasdaq 100 to the S&P all time
correlation of the Nasdaq 100 and the S&P all time, is it falling?
S&P 500 all time
Nasdaq 100 vs S&P 500 all time
S&P 500 1, 3, 5, 10, 20 and 50 years
price of the S&P 500
was the S&P above 4,000 since 2000?`
  .trim()
  .split("\n");
/** Of an index's members, a figure of each on each session. */
const OF_MEMBERS = `
highest share of S&P 500 stocks above their 200-day average
biggest losers in the S&P 500 today
ten best stocks in the S&P 500 past year
what share of S&P 500 stocks beat the index this year?
how many S&P 500 stocks rose today?
what share of the S&P 500 is above its 200-day average?`
  .trim()
  .split("\n");

/** Of reports, which begin later. */
const OF_REPORTS = `
how short are speculators in S&P futures?
are speculators net short Russell futures?
speculators' net position in Nasdaq futures
open interest in S&P futures
week over week change in speculators' net position in S&P futures`
  .trim()
  .split("\n");

const reference = await loadReference(data);
const lexicon = lexiconFor(reference);
const folder = mkdtempSync(join(tmpdir(), "versus-bench-"));
const resolveSymbol = (symbol: string) => reference.lookup.byProviderSymbol(symbol);

async function load(name: string, paths: readonly string[]): Promise<Snapshot> {
  const url = `sqlite://${join(folder, `${name}.sqlite`)}`;
  const store = await openStore(url);
  await importPaths({
    paths,
    store,
    resolveSymbol,
    kinds: [recordFiles({ resolveSymbol, now: new Date() })],
    now: new Date(),
    exchange: reference.exchange,
  });
  await store.close();
  globalThis.gc?.();
  const before = process.memoryUsage();
  const started = performance.now();
  const again = await openStore(url);
  const snapshot = await again.load();
  await again.close();
  told(name, snapshot, performance.now() - started, process.memoryUsage().arrayBuffers - before.arrayBuffers);
  return snapshot;
}

function told(name: string, snapshot: Snapshot, ms: number, grown: number): void {
  const all = snapshot.symbols.map((symbol) => snapshot.series(symbol)!);
  const closes = all.reduce((sum, { days }) => sum + days.length, 0);
  const bytes = all.reduce((sum, { days, close, adjusted }) => sum + days.byteLength + close.byteLength + (adjusted?.byteLength ?? 0), 0);
  console.log(
    `${name}: ${all.length} series, ${closes.toLocaleString("en-US")} closes, loaded in ${ms.toFixed(1)} ms; arrays hold ${(bytes / 2 ** 20).toFixed(2)} MiB, array buffers grew by ${(grown / 2 ** 20).toFixed(2)} MiB`,
  );
}

interface Market {
  readonly snapshot: Snapshot;
  readonly asOf: string;
  readonly texts: readonly string[];
}

async function markets(): Promise<readonly Market[]> {
  const examples = kinds.flatMap((kind) => kind.examples);
  const phrasings = readFileSync(join(root, "tests/ask/phrasings.tsv"), "utf8").trim().split("\n");
  const texts = [...examples, ...phrasings.map((line) => line.split("\t")[0]!)];
  const of = (...paths: string[]): string[] => paths.map((path) => join(shared, path));
  if (!isReal) {
    const snapshot = given.length > 0 ? await load("store", given) : sampleSnapshot(await loadSample(data), reference.exchange);
    return [{ snapshot, asOf: "2023-06-07", texts: [...texts, ...LONG] }];
  }
  const long = await load(
    "history",
    of("history", "more/history/^DJI.csv", "more/history/DGS2.csv", "constituents-2023", "holdings", "positioning"),
  );
  const recent = await load("recent", of("recent-2026", "constituents-2026", "holdings", "sp500-members-2025-11.csv"));
  return [
    { snapshot: long, asOf: "2023-06-07", texts },
    { snapshot: long, asOf: "2026-02-27", texts: LONG },
    { snapshot: long, asOf: "2025-03-14", texts: OF_REPORTS },
    { snapshot: recent, asOf: "2026-03-06", texts: OF_MEMBERS },
  ];
}

interface Timed {
  readonly text: string;
  readonly asOf: string;
  readonly parse: number;
  readonly time: number;
  readonly measure: () => number;
  readonly floor: () => { readonly time: number; readonly series: number };
}

const byKind = new Map<string, Timed[]>();
for (const { snapshot, asOf, texts } of await markets()) {
  const today = Math.floor(Date.parse(asOf) / 86_400_000);
  const now = DateTime.fromISO(asOf, { zone: "America/New_York" }).endOf("day");
  for (const text of texts) {
    const { question } = interpret(text, today, lexicon);
    const work = () => answer(question, { reference, snapshot, now });
    if (question.kind !== "refusal" && work().question.kind === "refusal") continue;
    const all = byKind.get(question.kind) ?? [];
    byKind.set(question.kind, all);
    medianOf(work, 20);
    all.push({
      text,
      asOf,
      parse: medianOf(() => interpret(text, today, lexicon), 15),
      time: medianOf(work, 15),
      measure: () => medianOf(work, 201),
      floor: () => floorOf(question, snapshot, now),
    });
  }
}
rmSync(folder, { recursive: true, force: true });

console.log(
  `\n${"kind".padEnd(14)} ${"phrasings".padStart(9)} ${"parse ms".padStart(9)} ${"median ms".padStart(10)} ${"slowest ms".padStart(10)} ${"floor ms".padStart(9)} ${"factor".padStart(7)} ${"arrays".padStart(6)}     slowest phrasing`,
);
for (const [kind, all] of [...byKind].sort(([a], [b]) => a.localeCompare(b))) {
  const ranked = all.sort((a, b) => b.time - a.time);
  const parse = ranked.map((each) => each.parse).sort((a, b) => a - b)[ranked.length >> 1]!;
  const [slowest] = ranked
    .slice(0, 3)
    .map((each) => ({ ...each, time: each.measure() }))
    .sort((a, b) => b.time - a.time) as [Timed];
  const floor = slowest.floor();
  const factor = slowest.time / floor.time;
  const over = [...(floor.series > 0 && factor > TIMES ? ["×"] : []), ...(floor.series <= FEW && slowest.time > MOST_MS ? ["ms"] : [])];
  console.log(
    `${kind.padEnd(14)} ${String(all.length).padStart(9)} ${parse.toFixed(3).padStart(9)} ${ranked[ranked.length >> 1]!.time.toFixed(3).padStart(10)} ${slowest.time.toFixed(3).padStart(10)} ${floor.time.toFixed(4).padStart(9)} ${(floor.series === 0 ? "" : factor.toFixed(1)).padStart(7)} ${String(floor.series).padStart(6)} ${over.join(" ").padEnd(4)} ${slowest.text} (${slowest.asOf})`,
  );
}
console.log(`× above ${TIMES} times the floor; ms above ${MOST_MS} ms on ${FEW} series or fewer`);

function medianOf(work: () => unknown, runs: number): number {
  const times = new Float64Array(runs);
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    work();
    times[i] = performance.now() - started;
  }
  return times.sort()[runs >> 1]!;
}

/** The time to add up the days and the closes of every series that an answer asks the snapshot for, each once. */
function floorOf(question: Question, snapshot: Snapshot, now: DateTime): { time: number; series: number } {
  const used = new Map<string, { readonly days: Int32Array; readonly close: Float64Array }>();
  const watched = (of: Snapshot): Snapshot => ({
    ...of,
    asOf: (...given) => watched(of.asOf(...given)),
    series: (symbol) => {
      const found = of.series(symbol);
      if (found !== undefined) used.set(symbol, found);
      return found;
    },
  });
  answer(question, { reference, snapshot: watched(snapshot), now });
  const arrays = [...used.values()];
  let all = 0;
  // a plain local number is summed: one that outlives the loop would be boxed at each step
  const read = () => {
    for (const { days, close } of arrays) {
      let sum = 0;
      for (let i = 0; i < days.length; i++) sum += days[i]! + close[i]!;
      all += sum;
    }
    return all;
  };
  for (let i = 0; i < 200; i++) read();
  return { time: medianOf(read, 201), series: arrays.length };
}
