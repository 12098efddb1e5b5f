// Charts: the first one (a cold thread), warm ones by shape, and what 20 drawn at once do to replies without a chart.
//   npm --prefix bench ci && npm run --prefix bench charts
// Aim: answering a question and making its message, buttons included, stays under 20 ms (p99) meanwhile.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setImmediate as turn } from "node:timers/promises";
import { DateTime } from "luxon";
import { ask } from "../src/ask/respond.ts";
import { answerReply } from "../src/discord/answers/reply.ts";
import { lexiconFor } from "../src/kinds/lexicon.ts";
import type { Question } from "../src/kinds/question.ts";
import { importPaths } from "../src/market/import.ts";
import { recordFiles } from "../src/market/providers/records.ts";
import { sampleSnapshot } from "../src/market/sample/sample.ts";
import { openStore } from "../src/market/store.ts";
import { loadReference, loadSample } from "../src/oracle/reference.ts";
import type { Answer } from "../src/question/answer.ts";
import { openPainter } from "../src/replies/chart/painter.ts";

const root = resolve(import.meta.dirname, "..");
const shared = join(root, "../shared/market-data/history");
const reference = await loadReference(join(root, "data"));
const lexicon = lexiconFor(reference);
const real = existsSync(shared);
const snapshot = real ? await imported() : sampleSnapshot(await loadSample(join(root, "data")), reference.exchange);
const now = DateTime.fromISO(real ? "2023-06-07" : "2026-10-30", { zone: "America/New_York" }).endOf("day");
const answerTo = (text: string): Answer<Question> => ask(text, lexicon, { reference, snapshot, now });

const SHAPES = [
  ["race of two", "Russell vs Nasdaq since 2020"],
  ["race of seven", "AAPL vs MSFT vs NVDA vs TSLA vs AMZN vs GOOGL vs META this year"],
  ["regimes", "is the S&P in a bull market"],
  ["depth, all closes", "max drawdown of the S&P all time"],
  ["hits, every day", "S&P worst days ever"],
  ["ranking", "which of the Magnificent Seven is up most this year"],
  ["breadth", "how many S&P 500 stocks are above their 200-day average"],
  ["rolling beta", "beta of the Russell to the S&P past year"],
] as const;
const REPEATS = 30;

console.log(`${real ? "real prices" : "sample market"}, ${snapshot.symbols.length} series\n`);
const taste = { theme: "dark", locale: "en" } as const;

const firsts: number[] = [];
for (let run = 0; run < 5; run++) {
  const painter = openPainter();
  const started = performance.now();
  await painter.draw(answerTo(SHAPES[0][1]), taste);
  firsts.push(performance.now() - started);
  await painter.close();
}
console.log(`first chart of a process (thread, library and fonts included): median ${at(firsts, 0.5)} ms of ${firsts.length}\n`);

/** A version of its own for each drawing: nothing comes from the cache. */
let version = 0;
const painter = openPainter({ version: () => String(version++), queue: 100, longest: Number.POSITIVE_INFINITY });
await painter.draw(answerTo(SHAPES[0][1]), taste);
const rows: Record<string, string | number>[] = [];
for (const [shape, text] of SHAPES) {
  const answer = answerTo(text);
  const times: number[] = [];
  let bytes = 0;
  for (let run = 0; run < REPEATS; run++) {
    const started = performance.now();
    bytes = (await painter.draw(answer, taste))?.png.byteLength ?? 0;
    times.push(performance.now() - started);
  }
  rows.push({ shape, "median ms": at(times, 0.5), "p99 ms": at(times, 0.99), kB: Math.round(bytes / 1000) });
}
console.table(rows);

const replies = async (until: () => boolean): Promise<number[]> => {
  const times: number[] = [];
  while (!until()) {
    const started = performance.now();
    await turn();
    answerReply(answerTo("Russell vs Nasdaq this week"), { owner: "1400000000000000001", view: "table", isPrivate: false }, "en-US");
    times.push(performance.now() - started);
  }
  return times;
};
const quiet = await measured(async () => {
  const end = performance.now() + 2000;
  return replies(() => performance.now() > end);
});
const answers = Array.from({ length: 20 }, (_, i) => answerTo(SHAPES[i % SHAPES.length]![1]));
/** From the question to its picture, of as many as may wait. */
const waits: number[] = [];
const busy = await measured(async () => {
  let done = false;
  const started = performance.now();
  const drawn = async (answer: (typeof answers)[number]): Promise<void> => {
    await painter.draw(answer, taste);
    waits.push(performance.now() - started);
  };
  const drawings = Promise.all(answers.map(drawn)).then(() => {
    done = true;
  });
  const times = await replies(() => done);
  await drawings;
  return times;
});
console.table([
  { "20 charts at once": "no", ...quiet },
  { "20 charts at once": "yes", ...busy },
]);
console.log(`20 pictures asked for at once: the last is there after ${at(waits, 1)} ms`);
await painter.close();

/** Times of replies without a chart, each waiting its turn in the event loop, and the delay of the loop itself. */
async function measured(work: () => Promise<number[]>): Promise<Record<string, string | number>> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const times = await work();
  delay.disable();
  const ms = (nanoseconds: number): string => (nanoseconds / 1e6).toFixed(2);
  return {
    replies: times.length,
    "reply median ms": at(times, 0.5),
    "reply p99 ms": at(times, 0.99),
    "reply most ms": at(times, 1),
    "loop delay p99 ms": ms(delay.percentile(99)),
    "loop delay most ms": ms(delay.max),
  };
}

function at(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN).toFixed(2);
}

async function imported() {
  const resolveSymbol = (symbol: string) => reference.lookup.byProviderSymbol(symbol);
  const folder = mkdtempSync(join(tmpdir(), "versus-bench-"));
  const store = await openStore(`sqlite://${join(folder, "charts.sqlite")}`);
  try {
    await importPaths({
      paths: ["", "../constituents-2023", "../holdings"].map((name) => join(shared, name)).filter((path) => existsSync(path)),
      store,
      resolveSymbol,
      now: new Date(),
      kinds: [recordFiles({ resolveSymbol, now: new Date() })],
      exchange: reference.exchange,
    });
    return await store.load();
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
