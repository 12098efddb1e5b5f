import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Settings, settingsFrom } from "../../src/config.ts";
import { openDatabase } from "../../src/market/database.ts";
import { changeOf, entryId, openStore } from "../../src/market/store.ts";
import { openOracle } from "../../src/oracle/open.ts";
import { loopbackYahoo } from "../market/loopback-yahoo.ts";
import { seriesOf } from "../support/market.ts";
import { until } from "../support/until.ts";

const log = pino({ level: "silent" });

/** A folder that is gone after the test. */
function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), "versus-oracle-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe("the oracle at its start", () => {
  it("refreshes where most series are stale, though one is fresh", async () => {
    await using yahoo = await loopbackYahoo({}, { always: "drop" });
    const url = `sqlite://${join(folderForTest(), "prices.sqlite")}`;
    const store = await openStore(url);
    const fresh = seriesOf("SPX", { "2024-01-09": 4756.5, "2024-01-10": 4783.45 });
    const stale = ["AAPL", "MSFT", "NVDA"].map((symbol) => seriesOf(symbol, { "2023-05-30": 100, "2023-05-31": 101 }));
    const changes = [fresh, ...stale].map((series) => [entryId(series.symbol, "price"), changeOf(series)] as const);
    await store.commit(() => new Map(changes), { now: new Date("2024-01-10T22:00:00Z") });
    await store.close();
    const settings = settingsFrom({ STORE_URL: url, YAHOO_URL: yahoo.url, FRED_URL: yahoo.url, FALLBACKS: "" });
    const open = await openOracle(settings, () => new Date("2024-01-10T22:00:00Z"), log);
    await until(() => yahoo.asked.length > 0);
    expect(yahoo.asked[0]).toMatchObject({ symbol: expect.any(String) });
    await open.close();
  });
});

describe("what the bot must not forget", () => {
  const now = () => new Date("2024-01-10T22:00:00Z");
  const settingsIn = (folder: string, state?: string) =>
    settingsFrom({
      OFFLINE: "1",
      MARKET: "sample",
      STORE_URL: `sqlite://${folder}/prices.sqlite`,
      ...(state === undefined ? {} : { STATE_URL: `sqlite://${folder}/${state}` }),
    });
  const remember = async (settings: Settings, key: string) => {
    const { memory, close } = await openOracle(settings, now, log);
    await memory.set(new Map([[key, "1"]]));
    await close();
  };

  it("stands beside the closes, or at STATE_URL alone", async () => {
    const [together, apart] = [settingsIn(folderForTest()), settingsIn(folderForTest(), "state.sqlite")];
    for (const settings of [together, apart]) await remember(settings, "greeted/1");
    const keysAt = async (url: string) => {
      const database = await openDatabase(url);
      return database.keys().finally(() => database.close());
    };
    expect(together.stateUrl).toBe(together.storeUrl);
    expect([await keysAt(together.storeUrl), await keysAt(apart.storeUrl), await keysAt(apart.stateUrl)]).toEqual([
      ["greeted/1"],
      [],
      ["greeted/1"],
    ]);
  });

  it("is not left behind at STORE_URL without a word", async () => {
    const folder = folderForTest();
    await remember(settingsIn(folder), "posts/guilds");
    const apart = settingsIn(folder, "state.sqlite");
    await expect(openOracle(apart, now, log)).rejects.toThrow(/at STORE_URL and none at STATE_URL.*npm run backup.*npm run restore/);
    const state = await openDatabase(apart.stateUrl);
    await state.set(new Map([["posts/guilds", "[]"]]));
    await state.close();
    await (await openOracle(apart, now, log)).close();
  });
});
