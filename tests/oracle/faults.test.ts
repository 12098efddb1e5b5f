import { readFileSync } from "node:fs";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { newYorkDays } from "../../src/calendar/trading-days.ts";
import { settingsFrom } from "../../src/config.ts";
import { marketOf } from "../../src/discord/readings.ts";
import { openMetrics } from "../../src/health/metrics.ts";
import type { Snapshot } from "../../src/market/snapshot.ts";
import { openStore } from "../../src/market/store.ts";
import { refreshingOf } from "../../src/oracle/refreshing.ts";
import { statusOf } from "../../src/oracle/status.ts";
import { type Bar, type LoopbackYahoo, loopbackYahoo, type Trick } from "../market/loopback-yahoo.ts";
import { day } from "../support/market.ts";
import { evaluate, samplesIn } from "../support/promql.ts";
import { reference } from "../support/reference.ts";

const RULES = readFileSync("ops/alerts.yml", "utf8");
const alerts = [...RULES.matchAll(/alert: (\w+)\n +expr: (.+)/g)].map(([, name, expression]) => [name!, expression!] as const);

const SYMBOLS = { SPX: "^GSPC", NDX: "^NDX", DJI: "^DJI" } as const;
/** Thirty sessions up to 10 January 2024, which is the new one. */
const SESSIONS = (() => {
  const found: string[] = [];
  for (let at = day("2024-01-10"); found.length < 30; at--)
    if (reference.exchange.isSession(at)) found.unshift(new Date(at * 86_400_000).toISOString().slice(0, 10));
  return found;
})();
const BARS: readonly Bar[] = SESSIONS.map((iso, i) => [iso, 4700 + ((i * 37) % 90)]);
const KNOWN = BARS.slice(0, -1);

/** Three indices that the store has up to 9 January, while the closes of the 10th are due. */
async function setUp(server: LoopbackYahoo) {
  const clock = { now: new Date("2024-01-09T22:00:00Z") };
  const instruments = reference.lookup.instruments.filter(({ symbol }) => symbol in SYMBOLS);
  const store = await openStore("sqlite::memory:");
  let snapshot: Snapshot | undefined;
  const log: { readonly msg: string; readonly refused?: readonly string[] }[] = [];
  let finished = day("2024-01-09");
  const refreshing = refreshingOf({
    settings: settingsFrom({ YAHOO_URL: server.url, FALLBACKS: "" }),
    reference: { ...reference, lookup: { ...reference.lookup, instruments } },
    store,
    live: {
      snapshot: () => snapshot!,
      swap: (next) => {
        snapshot = next;
      },
      reread: async () => ({ version: "", lines: [] }),
      rollBack: async () => null,
    },
    now: () => clock.now,
    finished: () => finished,
    signal: new AbortController().signal,
    log: pino({ level: "info" }, { write: (line: string) => log.push(JSON.parse(line)) }),
  });
  for (const symbol of Object.values(SYMBOLS)) server.charts.set(symbol, KNOWN);
  await refreshing.closes(false);
  clock.now = new Date("2024-01-10T22:00:00Z");
  finished = day("2024-01-10");

  const firing = async (): Promise<string[]> => {
    const metrics = await openMetrics({ version: "0.1.0", commands: [] });
    const status = { ...statusOf(snapshot!, finished, clock.now, () => newYorkDays(reference.exchange)), refresh: refreshing.last() };
    const text = await metrics.text({
      gateway: { shards: 1, ready: 1, ping: null },
      restPending: 0,
      picturesWaiting: 0,
      posts: { waiting: 0, longestWait: 0, sinceRound: 0, clockAhead: 0, paused: false, leads: true },
      ...marketOf(status),
    });
    // of the process itself nothing is told here
    const after = samplesIn(text).filter(({ name }) => name.startsWith("versus_"));
    return alerts.filter(([, expression]) => evaluate(expression, { before: after, after }).length > 0).map(([name]) => name);
  };
  return {
    refreshing,
    log,
    firing,
    served: () => Object.keys(SYMBOLS).map((symbol) => [...snapshot!.series(symbol)!.close]),
    [Symbol.asyncDispose]: () => store.close(),
  };
}

const CLOSES = KNOWN.map(([, close]) => close);
const changed = (change: (bar: Bar, last: boolean) => Bar): readonly Bar[] => BARS.map((bar, i) => change(bar, i === BARS.length - 1));
const nextDay = (iso: string): string => new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);

const STALE = ["VersusDataStale"];
const IN_VAIN = ["VersusRefreshInVain", "VersusDataStale"];
const ALL = ["VersusRefreshInVain", "VersusDataStale", "VersusHeldBack"];

// side by side, as some wait between attempts; one that hangs is in tests/market/giving-up.test.ts and counts like one that hangs up
describe.concurrent("Yahoo", () => {
  it.each<[string, Trick | readonly Bar[], string, readonly string[]]>([
    ["asks to slow down (429)", 429, "Yahoo counts as down", IN_VAIN],
    ["hangs up", "drop", "Yahoo counts as down", IN_VAIN],
    ["sends half a body", "cut", "Yahoo counts as down", IN_VAIN],
    ["sends a web page", "html", "Yahoo answered with a web page", IN_VAIN],
    ["sends what is no chart", "nonsense", "is not a chart", IN_VAIN],
    ["has no bars", [], "", STALE],
    ["has a close of zero", changed(([iso, close], last) => [iso, last ? 0 : close]), "", STALE],
    ["has a negative close", changed(([iso, close], last) => [iso, last ? -close! : close]), "", STALE],
    ["multiplies all by ten", changed(([iso, close]) => [iso, close! * 10]), "different units: one is 10 times the other", ALL],
    ["divides all by ten", changed(([iso, close]) => [iso, close! / 10]), "different units: one is 10 times the other", ALL],
    ["dates all a day late", changed(([iso, close]) => [nextDay(iso), close]), "a day off", ALL],
  ])(
    "%s: the closes held serve on, and it is seen",
    async (_, fault, why, alarms) => {
      await using server = await loopbackYahoo({});
      await using made = await setUp(server);
      const { refreshing, log, firing, served } = made;
      expect(served()).toEqual([CLOSES, CLOSES, CLOSES]);
      for (let refresh = 0; refresh < 3; refresh++) {
        for (const symbol of Object.values(SYMBOLS)) {
          if (Array.isArray(fault)) server.charts.set(symbol, fault);
          else
            server.tricks.set(
              symbol,
              Array.from({ length: 10 }, () => fault as Trick),
            );
        }
        await refreshing.closes(false);
      }
      expect(served()).toEqual([CLOSES, CLOSES, CLOSES]);
      expect(log.at(-1)!.refused!.join()).toContain(why);
      expect(await firing()).toEqual(alarms);
    },
    60_000,
  );
});
