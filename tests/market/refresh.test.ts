import { describe, expect, it } from "vitest";
import { isoOf, parseDay } from "../../src/calendar/day.ts";
import { newYorkDays } from "../../src/calendar/trading-days.ts";
import { describeDiff } from "../../src/market/diff.ts";
import { createYahoo } from "../../src/market/providers/yahoo.ts";
import { type RefreshOptions, refresh } from "../../src/market/refresh.ts";
import { createRefresher } from "../../src/market/refresher.ts";
import type { Series } from "../../src/market/series.ts";
import type { Snapshot } from "../../src/market/snapshot.ts";
import { heldBackChange, openStore } from "../../src/market/store.ts";
import { examined } from "../../src/market/validate.ts";
import { exchange } from "../support/reference.ts";
import { until } from "../support/until.ts";
import { changesOf, NOW, seriesOn } from "./builders.ts";
import { instrument } from "./instruments.ts";
import { type Bar, type LoopbackYahoo, loopbackYahoo } from "./loopback-yahoo.ts";

/** Sessions from 29 November 2023, with closes. */
function sessions(count: number, closeOf: (index: number) => number): Bar[] {
  const bars: Bar[] = [];
  for (let day = parseDay("2023-11-29")!; bars.length < count; day++)
    if (exchange.isSession(day)) bars.push([isoOf(day), closeOf(bars.length)]);
  return bars;
}

function seriesOfBars(symbol: string, bars: readonly Bar[]): Series {
  const series = seriesOn(symbol, Object.fromEntries(bars.map(([iso, close]) => [iso, close!])));
  return examined(series, { kind: "index", tradingDays: newYorkDays(exchange) });
}

async function setUp(server: LoopbackYahoo, ...held: readonly Series[]) {
  const store = await openStore("sqlite::memory:");
  if (held.length > 0) await store.commit(() => changesOf(...held), { now: NOW });
  const provider = createYahoo({ baseUrl: server.url, retries: 1, backoff: 0 });
  const options: RefreshOptions = {
    store,
    provider,
    instruments: [instrument("SPX"), instrument("RUT")],
    now: NOW,
    lastFinished: parseDay("2024-01-10")!,
    exchange,
  };
  return { store, options, [Symbol.asyncDispose]: () => store.close() };
}

const told = (diffs: Awaited<ReturnType<typeof refresh>>["diffs"]) =>
  Object.fromEntries(diffs.map((diff) => [diff.symbol, describeDiff(diff)]));

describe("a refresh", () => {
  it("fills an empty store", async () => {
    const spx = sessions(25, (i) => 4700 + i);
    await using server = await loopbackYahoo({ "^GSPC": spx, "^RUT": spx });
    await using made = await setUp(server);
    const { diffs, committed, snapshot } = await refresh(made.options);
    expect(told(diffs)).toEqual({ SPX: "25 sessions added, to 2024-01-04", RUT: "25 sessions added, to 2024-01-04" });
    expect(committed).toBe(true);
    expect(snapshot.series("SPX")!.days.length).toBe(25);
    expect(snapshot.version).toMatch(/^1-/);
  });

  it("fetches from ten sessions before the last close, adds what is new and reports a close that was corrected", async () => {
    const bars = sessions(28, (i) => 4700 + i);
    const held = seriesOfBars(
      "SPX",
      bars.slice(0, 26).map(([iso, close], i) => (i === 24 ? [iso, close! + 1] : [iso, close])),
    );
    await using server = await loopbackYahoo({ "^GSPC": bars, "^RUT": [] });
    await using made = await setUp(server, held);
    const { diffs, snapshot } = await refresh({ ...made.options, instruments: [instrument("SPX")] });
    expect(server.asked).toEqual([{ symbol: "^GSPC", from: bars[16]![0] }]);
    expect(told(diffs)).toEqual({ SPX: "2 sessions added, to 2024-01-09; 1 close changed (2024-01-04: 4725 → 4724)" });
    expect([...snapshot.series("SPX")!.close]).toEqual(bars.map(([, close]) => close));
  });

  it("writes no version where nothing is new", async () => {
    const bars = sessions(20, (i) => 4700 + i);
    await using server = await loopbackYahoo({ "^GSPC": bars });
    await using made = await setUp(server, seriesOfBars("SPX", bars));
    const { diffs, committed, snapshot } = await refresh({ ...made.options, instruments: [instrument("SPX")] });
    expect([told(diffs), committed, snapshot.version[0]]).toEqual([{ SPX: "nothing new" }, false, "1"]);
  });

  it("fetches a stretch that is missing in the middle", async () => {
    const bars = sessions(28, (i) => 4700 + i);
    const held = seriesOfBars("SPX", [["2023-06-01", 4600] as const, ...bars.slice(5)]);
    await using server = await loopbackYahoo({ "^GSPC": [["2023-06-01", 4600], ...bars] });
    await using made = await setUp(server, held);
    const { snapshot } = await refresh({ ...made.options, instruments: [instrument("SPX")] });
    expect(snapshot.series("SPX")!.days.length).toBe(29);
  });

  it("takes the whole series anew after a split", async () => {
    const old = sessions(26, (i) => 480 + i);
    const split: Bar[] = [...old.map(([iso, close]): Bar => [iso, close! / 4]), ["2024-01-08", 130]];
    await using server = await loopbackYahoo({ AAPL: split });
    await using made = await setUp(server, seriesOfBars("AAPL", old));
    const { diffs, snapshot } = await refresh({ ...made.options, instruments: [instrument("AAPL")] });
    expect(server.asked.map(({ from }) => from)).toEqual([old[16]![0], old[0]![0]]);
    expect(told(diffs)).toEqual({ AAPL: "1 session added, to 2024-01-08; older closes re-based by 0.25 after a split" });
    expect([...snapshot.series("AAPL")!.close]).toEqual(split.map(([, close]) => close));
  });

  it("refuses one symbol by name and takes the others", async () => {
    const bars = sessions(25, (i) => 4700 + i);
    await using server = await loopbackYahoo({ "^GSPC": bars });
    await using made = await setUp(server, seriesOn("RUT", { "2024-01-04": 1957.05 }));
    const dear = { ...instrument("NDX"), provider: {} };
    const { diffs, snapshot } = await refresh({ ...made.options, instruments: [instrument("RUT"), dear, instrument("SPX")] });
    expect(told(diffs)).toEqual({
      RUT: "refused: Yahoo answered 404: No data found, symbol may be delisted",
      NDX: "refused: yahoo has no symbol for it in the catalogue",
      SPX: "25 sessions added, to 2024-01-04",
    });
    expect([...snapshot.series("RUT")!.close]).toEqual([1957.05]);
  });

  it("leaves out a bar that cannot be a close, and takes the others", async () => {
    const bars = sessions(25, (i) => 4700 + i);
    await using server = await loopbackYahoo({ "^GSPC": [...bars, ["2024-01-08", 4763.54], ["2024-01-09", 0]] });
    await using made = await setUp(server, seriesOfBars("SPX", bars));
    const { diffs } = await refresh({ ...made.options, instruments: [instrument("SPX")] });
    expect(told(diffs).SPX).toContain("Yahoo has an impossible close for 2024-01-09, left out");
    expect(told(diffs).SPX).toMatch(/^1 session added, to 2024-01-08/);
  });

  it("holds back closes of something else, once", async () => {
    const held = seriesOfBars(
      "SPX",
      sessions(26, (i) => 4700 + i),
    );
    await using server = await loopbackYahoo({ "^GSPC": sessions(26, (i) => 90 + ((i * 7) % 11)) });
    await using made = await setUp(server, held);
    const options = { ...made.options, instruments: [instrument("SPX")] };
    const { diffs, snapshot } = await refresh(options);
    expect(told(diffs)).toEqual({ SPX: expect.stringMatching(/^refused: its closes are not those held: they differ by 98\.0%/) });
    expect(snapshot.series("SPX")).toStrictEqual(held);
    expect(snapshot.heldBack("SPX")).toEqual([expect.stringMatching(/^its closes are not those held/)]);
    expect((await refresh({ ...options, now: new Date(NOW.getTime() + 60_000) })).committed).toBe(false);
  });

  it("fetches a missing session again until the source has been asked for it and lacks it", async () => {
    const bars = sessions(28, (i) => 4700 + i);
    const held = seriesOfBars("SPX", bars.toSpliced(3, 1).slice(0, -1));
    const answers = { "^GSPC": bars.toSpliced(3, 1) };
    await using server = await loopbackYahoo(answers);
    await using made = await setUp(server, held);
    const options = { ...made.options, instruments: [instrument("SPX")] };
    const first = await refresh(options);
    expect(server.asked.at(-1)).toEqual({ symbol: "^GSPC", from: bars[0]![0] });
    expect([...first.snapshot.series("SPX")!.absent!].map(isoOf)).toEqual([bars[3]![0]]);
    await refresh(options);
    expect(server.asked.at(-1)).toEqual({ symbol: "^GSPC", from: bars[18]![0] });
    expect([...first.snapshot.series("SPX")!.missing!].map(isoOf)).toEqual([bars[3]![0]]);
  });

  it("fetches no close again that its owner took out", async () => {
    const bars = sessions(28, (i) => 4700 + i);
    const held = seriesOfBars("SPX", bars.toSpliced(3, 1).slice(0, -1));
    await using server = await loopbackYahoo({ "^GSPC": bars });
    await using made = await setUp(server, { ...held, dropped: Int32Array.of(parseDay(bars[3]![0])!) });
    const { snapshot } = await refresh({ ...made.options, instruments: [instrument("SPX")] });
    expect(server.asked).toEqual([{ symbol: "^GSPC", from: bars[17]![0] }]);
    expect([...snapshot.series("SPX")!.missing!].map(isoOf)).toEqual([bars[3]![0]]);
  });

  it("forgets what it held back once the source gives closes that it fits", async () => {
    const bars = sessions(26, (i) => 4700 + i);
    await using wrong = await loopbackYahoo({ "^GSPC": sessions(26, (i) => 90 + ((i * 7) % 11)) });
    await using made = await setUp(wrong, seriesOfBars("SPX", bars));
    const options = { ...made.options, instruments: [instrument("SPX")] };
    await refresh(options);
    await using right = await loopbackYahoo({ "^GSPC": bars });
    const provider = createYahoo({ baseUrl: right.url, retries: 1, backoff: 0 });
    expect((await refresh({ ...options, provider })).snapshot.heldBack("SPX")).toHaveLength(1);
    await made.store.commit(
      (present) => new Map([["held/price/SPX", heldBackChange({ series: present.series.get("series/SPX")!, why: "it waits" })]]),
      { now: NOW },
    );
    expect((await refresh({ ...options, provider })).snapshot.heldBack("SPX")).toHaveLength(0);
  });

  it("keeps a last bar in the level of a split in doubt until the source restates the others", async () => {
    const bars = sessions(26, (i) => 480 + i);
    await using server = await loopbackYahoo({ AAPL: [...bars, ["2024-01-08", 253]] });
    await using made = await setUp(server, seriesOfBars("AAPL", bars));
    const { snapshot } = await refresh({ ...made.options, instruments: [instrument("AAPL")] });
    expect([...snapshot.series("AAPL")!.doubted!].map(isoOf)).toEqual(["2024-01-08"]);
    await using restated = await loopbackYahoo({ AAPL: [...bars.map(([iso, close]): Bar => [iso, close! / 2]), ["2024-01-08", 253]] });
    const after = await refresh({
      ...made.options,
      provider: createYahoo({ baseUrl: restated.url, retries: 1, backoff: 0 }),
      instruments: [instrument("AAPL")],
    });
    expect(after.snapshot.series("AAPL")!.doubted).toBeUndefined();
    expect([...after.snapshot.series("AAPL")!.close.slice(0, 2)]).toEqual([240, 240.5]);
  });

  it("commits nothing where every symbol fails", async () => {
    await using server = await loopbackYahoo();
    await using made = await setUp(server);
    const { diffs, committed, snapshot } = await refresh(made.options);
    expect(diffs.map(({ refused }) => refused?.slice(0, 18))).toEqual(["Yahoo answered 404", "Yahoo answered 404"]);
    expect([committed, snapshot.version]).toEqual([false, "empty"]);
  });

  it("only looks where it is a dry run", async () => {
    const bars = sessions(25, (i) => 4700 + i);
    await using server = await loopbackYahoo({ "^GSPC": bars });
    await using made = await setUp(server);
    const { diffs, committed } = await refresh({ ...made.options, instruments: [instrument("SPX")], dryRun: true });
    expect([told(diffs), committed]).toEqual([{ SPX: "25 sessions added, to 2024-01-04" }, false]);
    expect(await made.store.manifest()).toBeUndefined();
  });

  it("writes nothing where it is aborted", async () => {
    await using server = await loopbackYahoo({ "^GSPC": sessions(25, (i) => 4700 + i) });
    server.tricks.set("^RUT", ["stall"]);
    await using made = await setUp(server);
    const abort = new AbortController();
    const refreshing = refresh({ ...made.options, signal: abort.signal });
    const aborted = expect(refreshing).rejects.toThrow("shutting down");
    // the closes of the S&P 500 have come, those of the Russell never will
    await until(() => server.asked.length === 2 && server.underWay === 1);
    abort.abort(new Error("shutting down"));
    await aborted;
    expect(await made.store.manifest()).toBeUndefined();
  });
});

describe("a refresher", () => {
  it("makes one of two refreshes at once, and hands on the snapshot that it made", async () => {
    await using server = await loopbackYahoo({ "^GSPC": sessions(25, (i) => 4700 + i) });
    await using made = await setUp(server);
    const snapshots: Snapshot[] = [];
    const refresher = createRefresher({ onSnapshot: (snapshot) => snapshots.push(snapshot) });
    const options = { ...made.options, instruments: [instrument("SPX")] };
    const [dry, one, two] = await Promise.all([
      refresher.refresh({ ...options, dryRun: true }),
      refresher.refresh(options),
      refresher.refresh(options),
    ]);
    expect(two).toBe(one);
    expect([dry.committed, one.committed]).toEqual([false, true]);
    expect(server.asked).toHaveLength(2);
    expect(snapshots).toEqual([one.snapshot]);
    expect(refresher.running).toBe(false);
    expect((await refresher.refresh(options)).committed).toBe(false);
  });

  it("is ready again after a refresh that failed", async () => {
    await using server = await loopbackYahoo({ "^GSPC": sessions(25, (i) => 4700 + i) });
    await using made = await setUp(server);
    const refresher = createRefresher();
    const options = { ...made.options, instruments: [instrument("SPX")] };
    await expect(refresher.refresh({ ...options, signal: AbortSignal.abort(new Error("no")) })).rejects.toThrow("no");
    expect((await refresher.refresh(options)).committed).toBe(true);
  });
});
