import { describe, expect, it } from "vitest";
import { isoOf, parseDay } from "../../src/calendar/day.ts";
import { createDownload } from "../../src/market/providers/download.ts";
import { firstOf } from "../../src/market/providers/first-of.ts";
import { createFred } from "../../src/market/providers/fred.ts";
import type { Provider } from "../../src/market/providers/provider.ts";
import { refreshRecords } from "../../src/market/refresh-records.ts";
import { openStore } from "../../src/market/store.ts";
import { reference } from "../support/reference.ts";
import { seriesOn } from "./builders.ts";
import { loopback } from "./loopback.ts";
import { heldTimeLimits } from "./time-limits.ts";

const NOW = new Date("2025-03-20T12:00:00Z");
const download = createDownload({ timeout: 20_000, retries: 1, backoff: 0 });
const resolveSymbol = (symbol: string) => reference.lookup.byProviderSymbol(symbol);
const tenYears = resolveSymbol("DGS10")!;
const asked = { from: parseDay("2025-03-10")!, until: parseDay("2025-03-13")!, now: NOW };
const FRED = "/graph/fredgraph.csv";
const CFTC = "/resource/6dca-aqww.json";
const YIELDS = "observation_date,DGS10\n2025-03-10,4.22\n2025-03-11,4.28\n2025-03-12,\n2025-03-13,4.27\n2025-03-14,4.31\n";

describe("FRED", () => {
  it("gives yields up to the last finished session, from the day wanted", async () => {
    await using server = await loopback({ [FRED]: [YIELDS] });
    const { series } = await createFred({ download, baseUrl: server.url }).fetch(tenYears, asked);
    expect([...series.days].map(isoOf)).toEqual(["2025-03-10", "2025-03-11", "2025-03-13"]);
    expect([...series.close]).toEqual([4.22, 4.28, 4.27]);
    expect(series).toMatchObject({ symbol: "US10Y", basis: "price", source: { provider: "fred", detail: "DGS10" } });
    expect(server.asked).toEqual([`${FRED}?id=DGS10&cosd=2025-03-10&coed=2025-03-13`]);
  });

  it.each([
    ["drop", "FRED could not be reached", 2],
    ["stall", "FRED did not answer within 20 s", 2],
    [503, "FRED answered 503", 2],
    [404, "FRED answered 404", 1],
    ["<!DOCTYPE html><p>Down for maintenance", "FRED's answer for DGS10: it is a web page (HTML)", 1],
    [YIELDS.replace("DGS10", "DGS2"), "FRED answered with DGS2 for DGS10", 1],
    ["observation_date,DGS10\n2025-03-10,4", "FRED's answer for DGS10: the last row (2025-03-10) is left out", 1],
  ])("that says %j is refused by name, after trying again where that may help", async (reply, why, times) => {
    using limits = heldTimeLimits();
    await using server = await loopback({ [FRED]: [reply] }, limits.expire);
    await expect(createFred({ download, baseUrl: server.url }).fetch(tenYears, asked)).rejects.toThrow(why);
    expect(server.asked).toHaveLength(times);
  });

  it("loses the last yield of an answer that was cut, and says so", async () => {
    await using server = await loopback({ [FRED]: [YIELDS.slice(0, YIELDS.indexOf("7\n2025-03-14"))] });
    const { series, notes } = await createFred({ download, baseUrl: server.url }).fetch(tenYears, asked);
    expect([...series.close]).toEqual([4.22, 4.28]);
    expect(notes).toEqual([expect.stringContaining('the last row (2025-03-13) is left out: it ends in "4.2"')]);
  });

  it("answers after a fault that passed", async () => {
    await using server = await loopback({ [FRED]: [500, YIELDS] });
    expect((await createFred({ download, baseUrl: server.url }).fetch(tenYears, asked)).series.days).toHaveLength(3);
  });

  it("is not asked offline: no socket is opened", async () => {
    await using server = await loopback({ [FRED]: [YIELDS] });
    const fred = createFred({ download: createDownload({ offline: true }), baseUrl: server.url });
    await expect(fred.fetch(tenYears, asked)).rejects.toMatchObject({ failure: "offline" });
    expect(server.asked).toEqual([]);
  });

  it("stands behind another provider for what that does not cover", async () => {
    const made = (name: string, covers: string): Provider => ({
      name,
      covers: (instrument) => instrument.symbol === covers,
      fetch: async (instrument) => ({ series: seriesOn(instrument.symbol, {}), notes: [name] }),
    });
    const both = firstOf(made("a", "US10Y"), made("b", "US2Y"));
    expect((await both.fetch(tenYears, asked)).notes).toEqual(["a"]);
    expect((await both.fetch(resolveSymbol("DGS2")!, asked)).notes).toEqual(["b"]);
    expect(both.covers(resolveSymbol("SPX")!)).toBe(false);
  });
});

const report = (date: string, openInterest = 100) => ({
  market_and_exchange_names: "E-MINI S&P 500 - CHICAGO MERCANTILE EXCHANGE",
  report_date_as_yyyy_mm_dd: `${date}T00:00:00.000`,
  cftc_contract_market_code: "13874A",
  open_interest_all: String(openInterest),
  noncomm_positions_long_all: "20",
  noncomm_positions_short_all: "30",
  noncomm_postions_spread_all: "10",
  comm_positions_long_all: "60",
  comm_positions_short_all: "50",
  nonrept_positions_long_all: "10",
  nonrept_positions_short_all: "10",
});
const HOLDINGS =
  'iShares Core S&P 500 ETF\nFund Holdings as of,"Mar 14, 2025"\n \nTicker,Name,Sector,Asset Class,Market Value,Weight (%),Shares\nAAPL,APPLE INC,IT,Equity,100,99.8,1\nUSD,USD CASH,Cash,Cash,1,0.2,1\n';

describe("a refresh of records", () => {
  it("takes reports and holdings in one commit, and nothing twice", async () => {
    await using server = await loopback({
      [CFTC]: [JSON.stringify([{ ...report("2025-03-11"), futonly_or_combined: "FutOnly" }, report("2025-03-04")])],
      "/ivv": [HOLDINGS],
    });
    const store = await openStore("sqlite::memory:");
    const options = { store, download, cftcUrl: server.url, holdingsUrls: { IVV: `${server.url}/ivv` }, resolveSymbol, now: NOW };
    expect(await refreshRecords({ ...options, dryRun: true })).toEqual([
      { source: "cftc", outcome: { changed: 1 } },
      { source: "IVV", outcome: { changed: 1 } },
    ]);
    expect(await store.manifest()).toBeUndefined();
    await refreshRecords(options);
    const snapshot = await store.load();
    expect(snapshot.positions("13874A")).toMatchObject({
      origin: { provider: "cftc" },
      reports: [{ long: 20 }, { long: 20, spreading: 10 }],
    });
    expect(snapshot.holdings("IVV")[0]).toMatchObject({ date: parseDay("2025-03-14"), origin: { provider: "ishares" } });
    const { version } = (await store.manifest())!;
    expect((await refreshRecords(options)).map(({ outcome }) => outcome)).toEqual([{ changed: 0 }, { changed: 0 }]);
    expect((await store.manifest())!.version).toBe(version);
    const query = new URL(server.asked.find((path) => path.startsWith(CFTC))!, server.url).searchParams;
    expect(query.get("$where")).toContain("'13874A'");
    expect(query.get("$where")).toContain("report_date_as_yyyy_mm_dd >= '1986-01-01'");
    await store.close();
  });

  it.each([
    ["[{}]", "the CFTC's answer is not a list of reports"],
    ["<html>", "the CFTC's answer is not a list of reports"],
    [JSON.stringify([{ ...report("2025-03-11"), futonly_or_combined: "Combined" }]), "reports of futures and options combined"],
    [JSON.stringify([report("2025-03-11", 200)]), "do not add up to the open interest of 200"],
    [429, "the CFTC answered 429"],
  ])("leaves a CFTC that says %j, and takes the others", async (reply, why) => {
    await using server = await loopback({ [CFTC]: [reply], "/ivv": [HOLDINGS] });
    const store = await openStore("sqlite::memory:");
    const found = await refreshRecords({
      store,
      download,
      cftcUrl: server.url,
      holdingsUrls: { IVV: `${server.url}/ivv` },
      resolveSymbol,
      now: NOW,
    });
    expect(found).toEqual([
      { source: "cftc", outcome: { refused: expect.stringContaining(why) } },
      { source: "IVV", outcome: { changed: 1 } },
    ]);
    await store.close();
  });

  it("leaves holdings of another fund, and those that were cut", async () => {
    await using server = await loopback({ [CFTC]: ["[]"], "/iwm": [HOLDINGS], "/ivv": [HOLDINGS.replace("99.8", "9.8")] });
    const store = await openStore("sqlite::memory:");
    const holdingsUrls = { IWM: `${server.url}/iwm`, IVV: `${server.url}/ivv` };
    const found = await refreshRecords({ store, download, cftcUrl: server.url, holdingsUrls, resolveSymbol, now: NOW });
    expect(found.map(({ outcome }) => ("refused" in outcome ? outcome.refused : outcome.changed))).toEqual([
      0,
      "the address of IWM gave the holdings of IVV",
      "the holdings of IVV: its weights add up to 10.00%: it seems cut",
    ]);
    expect(await store.manifest()).toBeUndefined();
    await store.close();
  });

  it("opens no socket offline", async () => {
    await using server = await loopback({ [CFTC]: ["[]"] });
    const store = await openStore("sqlite::memory:");
    const off = createDownload({ offline: true });
    const [outcome] = await refreshRecords({ store, download: off, cftcUrl: server.url, holdingsUrls: {}, resolveSymbol, now: NOW });
    expect(outcome).toEqual({ source: "cftc", outcome: { refused: "OFFLINE is set, so the CFTC is not asked" } });
    expect(server.asked).toEqual([]);
    await store.close();
  });
});
