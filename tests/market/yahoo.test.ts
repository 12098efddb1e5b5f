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
