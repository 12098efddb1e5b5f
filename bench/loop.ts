// How long the event loop stands still, and how much memory the process takes, while the bot looks for a new version, refreshes a market of many
// series and reads what another process wrote: the largest pause of each, of the median of three runs.
//   npm --prefix bench ci && npm run --prefix bench loop [-- SERIES [YEARS]]
// One process makes the store and answers as Yahoo does, another is measured.
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { newYorkDays } from "../src/calendar/trading-days.ts";
import type { Instrument } from "../src/market/catalogue.ts";
import { createYahoo } from "../src/market/providers/yahoo.ts";
import { refresh } from "../src/market/refresh.ts";
import type { Series } from "../src/market/series.ts";
import { changeOf, entryId, openStore } from "../src/market/store.ts";
import { examined } from "../src/market/validate.ts";
import { openLiveMarket } from "../src/oracle/live.ts";
import { loadReference } from "../src/oracle/reference.ts";

const RUNS = 3;
const MOST_MS = 50;
const MOST_MIB = 320;
const LOOK_MS = 3;
const LOOKING = "looking for a version";
const { exchange } = await loadReference(resolve(import.meta.dirname, "../data"));
const end = Math.floor(Date.parse("2025-12-30") / 86_400_000);
const closeOf = (i: number, at: number): number => Number((100 + i + 10 * Math.sin(at / 50 + i) + (at % 7) / 10).toFixed(2));

const [measured, yahooUrl, given] = process.argv.slice(2);
if (measured?.startsWith("sqlite://")) await measure(measured, yahooUrl!, Number(given));
else await prepare(Number(process.argv[2] ?? 700), Number(process.argv[3] ?? 36));

/** Makes the store, serves the closes, and lets another process be measured. */
async function prepare(count: number, years: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "versus-loop-"));
  const url = `sqlite://${join(folder, "store.sqlite")}`;
  const days: number[] = [];
  for (let day = end - Math.round(years * 365.25); day <= end; day++) if (exchange.isSession(day)) days.push(day);
  const seriesOf = (i: number): Series =>
    examined(
      {
        symbol: `Z${i}`,
        days: Int32Array.from(days),
        close: Float64Array.from(days, (_, at) => closeOf(i, at)),
        basis: "price",
        source: { provider: "yahoo", detail: `Z${i}`, fetchedAt: "2025-12-30T22:00:00.000Z" },
      },
      { kind: "index", tradingDays: newYorkDays(exchange) },
    );
  const store = await openStore(url);
  const now = new Date("2025-12-30T22:00:00Z");
  const made = Array.from({ length: count }, (_, i) => [entryId(`Z${i}`, "price"), changeOf(seriesOf(i))] as const);
  await store.commit(() => new Map(made), { now });
  let more = 0;
  const server = createServer((request, response) => {
    const i = Number(/Z(\d+)/.exec(request.url!)![1]);
    const bars = [...days.keys()].slice(-10).map((at) => [days[at]!, closeOf(i, at)] as const);
    for (let day = end + 1, added = 0; added < more; day++)
      if (exchange.isSession(day)) bars.push([day, closeOf(i, days.length + ++added)]);
    const chart = {
      meta: { symbol: `Z${i}`, currency: "USD", dataGranularity: "1d", exchangeTimezoneName: "America/New_York" },
      timestamp: bars.map(([day]) => day * 86_400 + 52_200),
      indicators: { quote: [{ close: bars.map(([, close]) => close) }] },
    };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ chart: { result: [chart], error: null } }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const child = fork(import.meta.filename, [url, `http://127.0.0.1:${(server.address() as AddressInfo).port}`, String(count)]);
  child.on("message", async (message) => {
    if (message === "another session") more += 1;
    else {
      // what another process writes: one series with another close
      const [[id, change]] = made as unknown as [[string, ReturnType<typeof changeOf>]];
      const { series } = change;
      const close = series!.close.slice();
      close[close.length - 1]! += more;
      await store.commit(() => new Map([[id, changeOf({ ...series!, close })]]), { now: new Date() });
    }
    child.send("done");
  });
  const code = await new Promise<number | null>((done) => child.on("exit", done));
  server.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = code ?? 1;
}

async function measure(url: string, yahooAt: string, count: number): Promise<void> {
  const instruments: Instrument[] = Array.from({ length: count }, (_, i) => {
    const symbol = `Z${i}`;
    return { symbol, name: symbol, kind: "index", currency: "USD", aliases: [], provider: { yahoo: symbol } };
  });
  const told = (message: string): Promise<void> =>
    new Promise((done) => {
      process.once("message", () => done());
      process.send!(message);
    });
  const store = await openStore(url);
  const provider = createYahoo({ baseUrl: yahooAt });
  const live = await openLiveMarket({ store, sample: undefined as never, market: "store", log: pino({ level: "silent" }) });
  const found = {
    [LOOKING]: [] as Pause[],
    refresh: [] as Pause[],
    "reading another's version": [] as Pause[],
  };
  let rss = 0;
  for (let run = 0; run < RUNS; run++) {
    found[LOOKING].push(await pauseOf(() => live.reread(false)));
    await told("another session");
    const now = new Date(Date.parse("2026-01-12T22:00:00Z") + run * 86_400_000);
    found.refresh.push(
      await pauseOf(async () => {
        const { snapshot, report } = await refresh({ store, provider, instruments, now, lastFinished: end + 10, exchange });
        if (report.taken !== count) throw new Error(`${report.taken} of ${count} taken`);
        live.swap(snapshot);
      }),
    );
    await told("another process writes");
    found["reading another's version"].push(await pauseOf(() => live.reread(false)));
    rss = Math.max(rss, process.memoryUsage.rss());
  }
  await store.close();
  const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
  const closes = live.snapshot().series("Z0")!.days.length;
  console.log(`${count} series of ${closes} closes, median of ${RUNS} runs`);
  let isOver = false;
  for (const [name, all] of Object.entries(found)) {
    const [pause, took] = [middle(all.map((each) => each.pause)), middle(all.map((each) => each.took))];
    isOver ||= pause > MOST_MS || (name === LOOKING && took > LOOK_MS);
    console.log(`${name.padEnd(26)} largest pause ${pause.toFixed(1).padStart(6)} ms, took ${took.toFixed(1).padStart(8)} ms`);
  }
  const mib = rss / 2 ** 20;
  console.log(`RSS ${mib.toFixed(0)} MiB, of it arrays ${(process.memoryUsage().arrayBuffers / 2 ** 20).toFixed(0)}`);
  process.exit(isOver || mib > MOST_MIB ? 1 : 0);
}

interface Pause {
  readonly pause: number;
  readonly took: number;
}

/** The longest that a timer of a millisecond came late while something ran, and how long that took. */
async function pauseOf(work: () => Promise<unknown>): Promise<Pause> {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 1);
    last = now;
  }, 1);
  await sleep(20);
  longest = 0;
  const started = performance.now();
  await work();
  const took = performance.now() - started;
  await sleep(20);
  clearInterval(timer);
  return { pause: longest, took };
}
