import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { describe, expect, it, onTestFinished } from "vitest";
import { settingsFrom } from "../../src/config.ts";
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
