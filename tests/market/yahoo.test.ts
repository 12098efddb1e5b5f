import { describe, expect, it } from "vitest";
import { isoOf, parseDay } from "../../src/calendar/day.ts";
import type { FetchOptions } from "../../src/market/providers/provider.ts";
import { createYahoo, type YahooOptions } from "../../src/market/providers/yahoo.ts";
import { NOW } from "./builders.ts";
import { instrument } from "./instruments.ts";
import { type Bar, type LoopbackYahoo, loopbackYahoo } from "./loopback-yahoo.ts";
import { heldTimeLimits } from "./time-limits.ts";

const SPX: readonly Bar[] = [
  ["2024-01-08", 4763.54],
  ["2024-01-09", 4756.5],
  ["2024-01-10", 4783.45],
];
const until = parseDay("2024-01-10")!;
const wanted: FetchOptions = { from: undefined, until, now: NOW };

function yahooAt(server: LoopbackYahoo, options: YahooOptions = {}) {
  return createYahoo({ baseUrl: server.url, retries: 2, backoff: 0, ...options });
}

function closesOf({ series }: { series: { days: Int32Array; close: Float64Array } }): Record<string, number> {
  return Object.fromEntries(Array.from(series.days, (day, i) => [isoOf(day), series.close[i]!]));
}

describe("Yahoo", () => {
  it("gives the closes of finished sessions from the day asked, under the catalogue's symbol", async () => {
    await using server = await loopbackYahoo({ "^GSPC": [...SPX, ["2024-01-11", 4780.24]] });
    const fetched = await yahooAt(server).fetch(instrument("SPX"), { ...wanted, from: parseDay("2024-01-09")! });
    expect(closesOf(fetched)).toEqual({ "2024-01-09": 4756.5, "2024-01-10": 4783.45 });
    expect(fetched.series).toMatchObject({
      symbol: "SPX",
      basis: "price",
      source: { provider: "yahoo", detail: "^GSPC", fetchedAt: NOW.toISOString() },
    });
    expect(fetched.notes).toEqual(["today's unfinished bar left out"]);
    expect(server.asked).toEqual([{ symbol: "^GSPC", from: "2024-01-09" }]);
  });

  it("asks for everything there is where nothing is held", async () => {
    await using server = await loopbackYahoo({ "^GSPC": [["1927-12-30", 17.66], ...SPX] });
    expect(closesOf(await yahooAt(server).fetch(instrument("SPX"), wanted))["1927-12-30"]).toBe(17.66);
  });

  it("gives adjusted closes beside the plain ones where the instrument pays dividends", async () => {
    await using server = await loopbackYahoo({
      AAPL: [
        ["2024-01-09", 185.14, 184.2],
        ["2024-01-10", 186.19, null],
      ],
    });
    expect([...(await yahooAt(server).fetch(instrument("AAPL"), wanted)).series.adjusted!]).toEqual([184.2, Number.NaN]);
  });

  it("leaves out days without a close and says so, and takes the later of two bars of one day", async () => {
    await using server = await loopbackYahoo({ "^GSPC": [SPX[0]!, ["2024-01-09", null], ["2024-01-10", 4780], ["2024-01-10", 4783.45]] });
    const fetched = await yahooAt(server).fetch(instrument("SPX"), wanted);
    expect(closesOf(fetched)).toEqual({ "2024-01-08": 4763.54, "2024-01-10": 4783.45 });
    expect(fetched.notes).toEqual(["Yahoo has no close for 2024-01-09"]);
  });

  it("loses one bar alone to a close that cannot be, and an adjusted close alone to its own", async () => {
    await using server = await loopbackYahoo({
      AAPL: [
        ["2024-01-05", 181.18, 180],
        ["2024-01-08", 0, 184],
        ["2024-01-09", 185.14, 0],
        ["2024-01-10", 186.19, 185],
      ],
    });
    const { series, notes } = await yahooAt(server).fetch(instrument("AAPL"), wanted);
    expect(closesOf({ series })).toEqual({ "2024-01-05": 181.18, "2024-01-09": 185.14, "2024-01-10": 186.19 });
    expect([...series.adjusted!]).toEqual([180, Number.NaN, 185]);
    expect(notes).toEqual([
      "Yahoo has an impossible close for 2024-01-08, left out",
      "Yahoo has an impossible adjusted close for 2024-01-09, left out",
    ]);
  });

  it("takes a yield of zero and below, and a bar's earlier close where the later one is impossible", async () => {
    await using server = await loopbackYahoo({
      "^TNX": [
        ["2024-01-08", 0],
        ["2024-01-09", -0.35],
      ],
      "^GSPC": [...SPX, ["2024-01-10", -1]],
    });
    expect(closesOf(await yahooAt(server).fetch(instrument("US10Y"), wanted))).toEqual({ "2024-01-08": 0, "2024-01-09": -0.35 });
    const fetched = await yahooAt(server).fetch(instrument("SPX"), wanted);
    expect([fetched.series.close.at(-1), fetched.notes]).toEqual([4783.45, []]);
  });

  it("gives the decimals that Yahoo's float32 closes stand for, of adjusted closes too", async () => {
    await using server = await loopbackYahoo({
      "^GSPC": [["2024-01-10", Math.fround(4783.45)]],
      AAPL: [["2024-01-10", Math.fround(186.19), Math.fround(184.37)]],
    });
    expect([...(await yahooAt(server).fetch(instrument("SPX"), wanted)).series.close]).toEqual([4783.45]);
    const { close, adjusted } = (await yahooAt(server).fetch(instrument("AAPL"), wanted)).series;
    expect([close[0], adjusted?.[0]]).toEqual([186.19, 184.37]);
  });

  const unused =
    "regularMarketPrice firstTradeDate exchangeName instrumentType priceHint validRanges range timezone exchangeTimezoneName".split(" ");
  it.each([
    ...unused.flatMap((field) => [{ [field]: undefined }, { [field]: null }]),
    { currency: null },
    { currency: undefined },
    { dataGranularity: undefined },
    { gmtoffset: undefined },
    { gmtoffset: null, exchangeTimezoneName: "nowhere" },
    { currentTradingPeriod: undefined },
  ])("needs nothing that is not used: %j", async (meta) => {
    await using server = await loopbackYahoo({ "^GSPC": SPX }, { meta });
    expect(Object.keys(closesOf(await yahooAt(server).fetch(instrument("SPX"), wanted)))).toEqual([
      "2024-01-08",
      "2024-01-09",
      "2024-01-10",
    ]);
  });

  it.each([
    { open: [null, null, null], volume: undefined },
    { high: [1], low: "none", volume: [{}, "1", null] },
  ])("looks at closes alone: %j beside them changes nothing", async (beside) => {
    await using server = await loopbackYahoo({ "^GSPC": SPX }, { beside });
    expect((await yahooAt(server).fetch(instrument("SPX"), wanted)).series.close).toHaveLength(3);
  });

  it.each([
    ["SPX", { symbol: "^NDX" }, "Yahoo answered with ^NDX in place of ^GSPC"],
    ["SPX", { dataGranularity: "1mo" }, "Yahoo answered with bars of 1mo in place of 1d for ^GSPC"],
    ["SPX", { currency: "EUR" }, "Yahoo answered with ^GSPC in EUR in place of USD"],
    ["AAPL", { currency: "GBp" }, "Yahoo answered with AAPL in GBp in place of USD"],
    ["SPX", { symbol: undefined }, /^Yahoo's answer for \^GSPC is not a chart/],
  ] as const)("refuses %s by name where the answer says %j", async (symbol, meta, message) => {
    await using server = await loopbackYahoo({ "^GSPC": SPX, AAPL: SPX }, { meta });
    const fetching = yahooAt(server).fetch(instrument(symbol), wanted);
    await expect(fetching).rejects.toMatchObject({
      failure: "malformed",
      message: typeof message === "string" ? message : expect.stringMatching(message),
    });
    expect(server.asked).toHaveLength(1);
  });

  it.each([
    ["pounds", "GBP", "stock", "GBP", true],
    ["pence for pounds", "GBP", "stock", "GBp", false],
    ["an index in its own currency", "GBP", "index", "GBP", true],
    ["an index that Yahoo counts in dollars", "EUR", "index", "USD", true],
    ["a share in dollars for euros", "EUR", "stock", "USD", false],
  ] as const)("holds the currency to the catalogue's: %s", async (_, currency, kind, said, taken) => {
    await using server = await loopbackYahoo({ "^GSPC": SPX }, { meta: { currency: said } });
    const fetching = yahooAt(server).fetch({ ...instrument("SPX"), currency, kind }, wanted);
    await (taken ? expect(fetching).resolves.toBeDefined() : expect(fetching).rejects.toThrow(`in ${said} in place of ${currency}`));
  });

  it.each([
    ["Asia/Tokyo", 0, "2024-01-09T00:00:00Z", "2024-01-09"],
    ["Australia/Sydney", 0, "2024-01-08T23:00:00Z", "2024-01-09"],
    // the offset is today's, in winter; the bar is of a summer's midnight
    ["Europe/London", 0, "2023-06-12T23:00:00Z", "2023-06-13"],
    ["nowhere", 39_600, "2024-01-08T23:00:00Z", "2024-01-09"],
    [undefined, undefined, "2024-01-09T02:00:00Z", "2024-01-08"],
  ])("dates a bar where the exchange is: %s, %s seconds from UTC, %s", async (exchangeTimezoneName, gmtoffset, opened, date) => {
    await using server = await loopbackYahoo({ "^GSPC": [[opened, 4763.54]] }, { meta: { exchangeTimezoneName, gmtoffset } });
    expect(closesOf(await yahooAt(server).fetch(instrument("SPX"), wanted))).toEqual({ [date]: 4763.54 });
  });

  it("gives an empty series where there is nothing in the span", async () => {
    await using server = await loopbackYahoo({ "^GSPC": [] });
    expect((await yahooAt(server).fetch(instrument("SPX"), wanted)).series.days.length).toBe(0);
  });

  it.each([
    ["is asked to slow down", 429],
    ["meets a fault of Yahoo's", 503],
    ["loses the connection", "drop"],
    ["gets half an answer", "cut"],
    ["waits in vain", "stall"],
  ] as const)("tries again where it %s", async (_, trick) => {
    using limits = heldTimeLimits();
    await using server = await loopbackYahoo({ "^GSPC": SPX }, { onStall: limits.expire });
    server.tricks.set("^GSPC", [trick, trick]);
    expect(closesOf(await yahooAt(server).fetch(instrument("SPX"), wanted))["2024-01-10"]).toBe(4783.45);
    expect(server.asked).toHaveLength(3);
  });

  it.each([
    ["busy", 429, "Yahoo asks to slow down (429)", 3],
    ["busy", 500, "Yahoo has a fault of its own (500)", 3],
    ["unreachable", "drop", /^Yahoo could not be reached \(\w+\)/, 3],
    ["unreachable", "cut", /^Yahoo could not be reached/, 3],
    ["unreachable", "stall", "Yahoo did not answer within 20 s", 3],
    ["refused", 401, "Yahoo answered 401", 1],
    ["malformed", "html", "Yahoo answered with a web page instead of prices", 1],
    ["malformed", "nonsense", /^Yahoo's answer for \^GSPC is not a chart/, 1],
  ] as const)("fails as %s after %s again and again, with %s", async (failure, trick, message, attempts) => {
    using limits = heldTimeLimits();
    await using server = await loopbackYahoo({ "^GSPC": SPX }, { onStall: limits.expire });
    server.tricks.set("^GSPC", [trick, trick, trick]);
    const fetching = yahooAt(server).fetch(instrument("SPX"), wanted);
    await expect(fetching).rejects.toMatchObject({
      name: "ProviderError",
      failure,
      message: typeof message === "string" ? message : expect.stringMatching(message),
    });
    expect(server.asked).toHaveLength(attempts);
  });

  it("says what Yahoo said of a symbol it does not know, without trying again", async () => {
    await using server = await loopbackYahoo();
    await expect(yahooAt(server).fetch(instrument("SPX"), wanted)).rejects.toMatchObject({
      failure: "unknown",
      message: "Yahoo answered 404: No data found, symbol may be delisted",
    });
    expect(server.asked).toHaveLength(1);
  });

  it("fails as unreachable where nobody listens", async () => {
    const server = await loopbackYahoo();
    await server[Symbol.asyncDispose]();
    await expect(yahooAt(server).fetch(instrument("SPX"), wanted)).rejects.toMatchObject({
      failure: "unreachable",
      message: "Yahoo could not be reached (ECONNREFUSED)",
    });
  });

  it("opens no socket where it is to stay offline", async () => {
    await using server = await loopbackYahoo({ "^GSPC": SPX });
    await expect(yahooAt(server, { offline: true }).fetch(instrument("SPX"), wanted)).rejects.toMatchObject({
      name: "ProviderError",
      failure: "offline",
    });
    expect(server.asked).toEqual([]);
  });

  it("stops at once where it is aborted, with the reason given", async () => {
    const abort = new AbortController();
    await using server = await loopbackYahoo({ "^GSPC": SPX }, { onStall: () => abort.abort(new Error("shutting down")) });
    server.tricks.set("^GSPC", ["stall"]);
    const fetching = yahooAt(server).fetch(instrument("SPX"), { ...wanted, signal: abort.signal });
    await expect(fetching).rejects.toThrow("shutting down");
  });

  it("has no more requests under way than it may", async () => {
    await using server = await loopbackYahoo({ "^GSPC": SPX }, { together: 2 });
    const yahoo = yahooAt(server, { concurrency: 2 });
    await Promise.all(Array.from({ length: 8 }, () => yahoo.fetch(instrument("SPX"), wanted)));
    expect(server.busiest).toBe(2);
  });
});
