import { describe, expect, it } from "vitest";
import { isoOf, parseDay } from "../../src/calendar/day.ts";
import { createDownload } from "../../src/market/providers/download.ts";
import { bodyWithin, fetchWithin } from "../../src/market/providers/fetch-within.ts";
import { createFred } from "../../src/market/providers/fred.ts";
import { watchHealth } from "../../src/market/providers/health.ts";
import { orElse } from "../../src/market/providers/or-else.ts";
import type { Provider } from "../../src/market/providers/provider.ts";
import { ProviderError } from "../../src/market/providers/provider-error.ts";
import { createStooq } from "../../src/market/providers/stooq.ts";
import { createYahoo } from "../../src/market/providers/yahoo.ts";
import { type Refresh, refresh } from "../../src/market/refresh.ts";
import { reasonLines } from "../../src/market/refresh-report.ts";
import { openStore } from "../../src/market/store.ts";
import { exchange } from "../support/reference.ts";
import { changesOf, NOW, seriesOn } from "./builders.ts";
import { INSTRUMENTS, instrument } from "./instruments.ts";
import { loopback } from "./loopback.ts";
import { type Bar, type LoopbackYahoo, loopbackYahoo, type Trick } from "./loopback-yahoo.ts";

const until = parseDay("2024-01-10")!;
const BARS: readonly Bar[] = [
  ["2024-01-08", 4763.54],
  ["2024-01-09", 4756.5],
  ["2024-01-10", 4783.45],
];
const charts = Object.fromEntries(INSTRUMENTS.map(({ provider }) => [provider.yahoo!, BARS]));

async function refreshed(server: LoopbackYahoo, more: { after?: number; quiet?: number } = {}): Promise<Refresh> {
  const store = await openStore("sqlite::memory:");
  const provider = createYahoo({ baseUrl: server.url, retries: 3, backoff: 1, concurrency: 4 });
  try {
    const patience = { after: 8, ...more };
    return await refresh({ store, provider, instruments: INSTRUMENTS, now: NOW, lastFinished: until, exchange, patience });
  } finally {
    await store.close();
  }
}

describe("a source that does not answer", () => {
  const failing = (failure: "busy" | "malformed") => async () => {
    throw new ProviderError(failure, "no");
  };

  it("counts as down after so many failures in a row, and is not asked again", async () => {
    const health = watchHealth({ name: "Yahoo", after: 3 });
    for (let i = 0; i < 2; i++) await expect(health.attempt(failing("busy"))).rejects.toMatchObject({ failure: "busy" });
    expect(await health.attempt(async () => "a chart")).toBe("a chart");
    for (let i = 0; i < 3; i++) await expect(health.attempt(failing("busy"))).rejects.toMatchObject({ failure: "busy" });
    expect([health.isDown, health.signal.aborted]).toEqual([true, true]);
    let asked = false;
    const again = health.attempt(async () => {
      asked = true;
    });
    await expect(again).rejects.toMatchObject({
      failure: "down",
      message: "Yahoo counts as down: 3 requests in a row failed, the last one so: no",
    });
    expect(asked).toBe(false);
    health.end();
  });

  it("answers where its answers are refused for what they say", async () => {
    const health = watchHealth({ name: "Yahoo", after: 3 });
    for (let i = 0; i < 20; i++) await expect(health.attempt(failing("malformed"))).rejects.toMatchObject({ failure: "malformed" });
    expect(health.isDown).toBe(false);
    health.end();
  });

  it.each<[Trick, RegExp]>([
    [429, /^Yahoo counts as down: \d+ requests in a row failed, the last one so: Yahoo asks to slow down \(429\)$/],
    [503, /^Yahoo counts as down: .* a fault of its own \(503\)$/],
    ["drop", /^Yahoo counts as down: .* could not be reached/],
    ["stall", /^Yahoo counts as down: nothing came for 0 s$/],
  ])("ends a refresh soon: %s", async (always, why) => {
    await using server = await loopbackYahoo(charts, { always });
    const { diffs, report, committed } = await refreshed(server, always === "stall" ? { quiet: 300 } : {});
    expect(committed).toBe(false);
    expect([report.asked, report.taken, report.down]).toEqual([INSTRUMENTS.length, 0, ["Yahoo"]]);
    // the last ones were not asked for at all
    expect(server.asked.length).toBeLessThan(8 + 2 * 4);
    expect(diffs.at(-1)!.refused).toMatch(why);
  });

  it("loses nothing of what came before it went down", async () => {
    await using server = await loopbackYahoo(charts, { always: "drop" });
    await using healthy = await loopbackYahoo(charts);
    const failing = createYahoo({ baseUrl: server.url, retries: 0, concurrency: 1 });
    const serving = createYahoo({ baseUrl: healthy.url, retries: 0 });
    const served = new Set(["SPX", "NDX", "IXIC"]);
    const provider: Provider = {
      ...failing,
      fetch: (each, options) => (served.has(each.symbol) ? serving : failing).fetch(each, options),
    };
    const store = await openStore("sqlite::memory:");
    const patience = { after: 4 };
    const { report, committed, snapshot } = await refresh({
      store,
      provider,
      instruments: INSTRUMENTS,
      now: NOW,
      lastFinished: until,
      exchange,
      patience,
    });
    await store.close();
    expect([committed, report.taken, new Set(snapshot.symbols)]).toEqual([true, 3, served]);
  });

  it.each<[Trick, string]>([
    ["html", "Yahoo answered with a web page instead of prices"],
    ["nonsense", "Yahoo's answer"],
    [403, "Yahoo answered 403"],
    ["cut", "Yahoo counts as down"],
  ])("is told by its reason, once for all: %s", async (always, why) => {
    await using server = await loopbackYahoo(charts, { always });
    const { report, committed } = await refreshed(server);
    expect([committed, report.taken]).toEqual([false, 0]);
    expect(reasonLines(report).some((line) => line.includes(why))).toBe(true);
    expect(report.refused.reduce((sum, { symbols }) => sum + symbols.length, 0)).toBe(INSTRUMENTS.length);
  });
});

describe("closes that cannot be", () => {
  const held = seriesOn("SPX", {
    "2023-12-27": 4781.58,
    "2023-12-28": 4783.35,
    "2023-12-29": 4769.83,
    "2024-01-02": 4742.83,
    "2024-01-03": 4704.81,
    "2024-01-04": 4688.68,
    "2024-01-05": 4697.24,
  });
  const real: readonly Bar[] = [...held.days].map((day, i): Bar => [isoOf(day), held.close[i]!]);
  const realThen = (last: readonly Bar[]): readonly Bar[] => [...real, ...last];

  it.each<[string, readonly Bar[], number | null]>([
    ["nothing at all", [], 4697.24],
    ["zero", realThen([["2024-01-08", 0]]), 4697.24],
    ["a negative one", realThen([["2024-01-08", -4763.54]]), 4697.24],
    [
      "ten times as much, and back",
      realThen([
        ["2024-01-08", 47_635.4],
        ["2024-01-09", 4756.5],
        ["2024-01-10", 4783.45],
      ]),
      4783.45,
    ],
    [
      "a tenth, and back",
      realThen([
        ["2024-01-08", 476.354],
        ["2024-01-09", 4756.5],
        ["2024-01-10", 4783.45],
      ]),
      4783.45,
    ],
    ["a day off", real.map(([iso, close]): Bar => [isoOf((parseDay(iso)! + 1) as never), close]), 4697.24],
  ])("never serve: %s", async (_, bars, last) => {
    await using server = await loopbackYahoo({ "^GSPC": bars });
    const store = await openStore("sqlite::memory:");
    await store.commit(() => changesOf(held), { now: NOW });
    const provider = createYahoo({ baseUrl: server.url, retries: 0 });
    const { snapshot } = await refresh({ store, provider, instruments: [instrument("SPX")], now: NOW, lastFinished: until, exchange });
    await store.close();
    const { close } = snapshot.series("SPX")!;
    expect(close.at(-1)).toBe(last);
    expect([...close].every((value) => value > 4000 && value < 5000)).toBe(true);
  });
});

describe("another source in the place of one that is down", () => {
  const asked = { from: undefined, until, now: NOW };
  const CSV = "observation_date,NASDAQCOM\n2024-01-09,14857.71\n2024-01-10,14969.65\n";

  it("gives an index's closes, and says so; of a share or a yield it gives none", async () => {
    await using server = await loopbackYahoo(charts, { always: 429 });
    await using fredServer = await loopback({ "/graph/fredgraph.csv": [CSV] });
    const yahoo = createYahoo({ baseUrl: server.url, retries: 0 });
    const fred = createFred({ download: createDownload({ retries: 0 }), baseUrl: fredServer.url });
    const both = orElse(yahoo, [fred]);
    const { series, notes } = await both.fetch(instrument("IXIC"), asked);
    expect([series.source.provider, [...series.close], notes]).toEqual([
      "fred",
      [14857.71, 14969.65],
      ["from fred, as yahoo does not answer"],
    ]);
    for (const symbol of ["US10Y", "AAPL", "RUT"])
      await expect(both.fetch(instrument(symbol), asked)).rejects.toMatchObject({ failure: "busy" });
    expect(fredServer.asked).toHaveLength(1);
  });

  it("is told of as well where it does not answer either", async () => {
    await using server = await loopbackYahoo(charts, { always: 429 });
    await using fredServer = await loopback({ "/graph/fredgraph.csv": [500] });
    const fred = createFred({ download: createDownload({ retries: 0 }), baseUrl: fredServer.url });
    await expect(orElse(createYahoo({ baseUrl: server.url, retries: 0 }), [fred]).fetch(instrument("IXIC"), asked)).rejects.toThrow(
      "Yahoo asks to slow down (429); FRED answered 500",
    );
  });

  describe("Stooq", () => {
    const PATH = "/q/d/l/";
    const TABLE =
      "Date,Open,High,Low,Close,Volume\r\n2024-01-09,4741.93,4765.47,4730.35,4756.5,2140000\r\n2024-01-10,4759.94,4790.8,4756.2,4783.45,2220000\r\n";
    const stooqAt = (baseUrl: string) => createStooq({ download: createDownload({ retries: 0 }), baseUrl });

    it("gives what its download is known to give", async () => {
      await using server = await loopback({ [PATH]: [TABLE] });
      const { series } = await stooqAt(server.url).fetch(instrument("SPX"), { ...asked, from: parseDay("2024-01-09")! });
      expect([...series.close]).toEqual([4756.5, 4783.45]);
      expect(series.source).toMatchObject({ provider: "stooq", detail: "^spx" });
      expect(server.asked).toEqual([`${PATH}?s=%5Espx&i=d&d1=20240109&d2=20240110`]);
    });

    it.each([
      ["No data", "unknown"],
      ["Exceeded the daily hits limit", "busy"],
      ["Access denied", "refused"],
      ["<html>", "malformed"],
      ["", "malformed"],
    ])("is refused where it says %j", async (said, failure) => {
      await using server = await loopback({ [PATH]: [said] });
      await expect(stooqAt(server.url).fetch(instrument("SPX"), asked)).rejects.toMatchObject({ failure });
    });

    it("is asked for no share, whose closes it adjusts", () => {
      const stooq = stooqAt("http://127.0.0.1:1");
      expect(INSTRUMENTS.filter((each) => stooq.covers(each)).map(({ symbol }) => symbol)).toEqual(["SPX", "NDX", "IXIC", "DJI"]);
    });
  });
});

describe("an address that was set", () => {
  it("may redirect within its own host, and not into the machine's own network", async () => {
    await using server = await loopback({ "/a": [{ redirect: "/b" }], "/b": ["here"], "/round": [{ redirect: "/round" }] });
    await using other = await loopback({ "/secret": ["no"] });
    expect(await (await fetchWithin("It", new URL("/a", server.url), {})).text()).toBe("here");
    await expect(fetchWithin("It", new URL("/round", server.url), {})).rejects.toThrow("It redirects without end");
    server.replies.set("/a", [{ redirect: `${other.url}/secret` }]);
    await expect(fetchWithin("It", new URL("/a", server.url), {})).rejects.toMatchObject({ failure: "refused" });
    for (const to of [
      "http://localhost:1/",
      "http://[::1]:1/",
      "http://10.1.2.3/",
      "http://169.254.169.254/latest/meta-data",
      "file:///etc/passwd",
    ]) {
      server.replies.set("/a", [{ redirect: to }]);
      await expect(fetchWithin("It", new URL("/a", server.url), {})).rejects.toMatchObject({ failure: "refused" });
    }
    expect(other.asked).toEqual([]);
  });

  it("may send without end, and no more is held than a bound", async () => {
    await using server = await loopback({ "/": ["endless"] });
    const before = process.memoryUsage().rss;
    const response = await fetchWithin("It", new URL(server.url), {});
    await expect(bodyWithin("It", response, 8 * 2 ** 20)).rejects.toThrow("It answered with more than 8 MB");
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 2 ** 20);
  });
});
