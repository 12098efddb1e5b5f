import { join } from "node:path";
import { openDatabase } from "../src/market/database.ts";
import { sampleSnapshot } from "../src/market/sample/sample.ts";
import type { Series } from "../src/market/series.ts";
import { changeOf, entryId, openStore, type Store } from "../src/market/store.ts";
import { loadReference, loadSample } from "../src/oracle/reference.ts";
import { emptyPlan } from "../src/posts/plan.ts";
import { channelId, serverId } from "../tests/support/discord/servers.ts";
import { summaryOf } from "../tests/support/posts/instance.ts";
import { ownPostgres } from "../tests/support/servers.ts";

/** A minute before the summaries of a session are due, half an hour after its close. */
export const START = Date.parse("2026-10-29T20:29:00Z");

const SYMBOLS = ["SPX", "IXIC", "NDX", "DJI", "RUT", "VIX", "US10Y"];
const SOURCE = { provider: "file", detail: "bench", fetchedAt: "2026-10-30T21:00:00.000Z" };
const root = join(import.meta.dirname, "..");

/** A store that processes share: the sample's indices, as if a source had given them, and a daily summary on so many servers. */
export interface FleetStore {
  readonly store: Store;
  /** Makes another version of the market. @returns its name */
  change(): Promise<string>;
  close(): Promise<void>;
}

/** @param url of a Redis or a Postgres, of which everything is deleted */
export async function fleetStore(url: string, servers: number): Promise<FleetStore> {
  if (url.startsWith("postgres")) await ownPostgres(new URL(url).pathname.slice(1));
  const reference = await loadReference(join(root, "data"));
  const sample = sampleSnapshot(await loadSample(join(root, "data")), reference.exchange);
  const given = (symbol: string): Series => ({ ...sample.series(symbol)!, source: SOURCE });
  const database = await openDatabase(url);
  await database.keyv.clear();
  const store = await openStore(url);
  const changes = new Map(SYMBOLS.map((symbol) => [entryId(symbol, "price"), changeOf(given(symbol))]));
  await store.commit(() => changes, { now: new Date("2026-10-30T21:00:00Z") });
  const guilds = Array.from({ length: servers }, (_, i) => serverId(i));
  const since = new Date(START - 3_600_000).toISOString();
  // as posts/plans.ts keeps them, some in one go
  for (let from = 0; from < servers; from += 1000) {
    const some = guilds.slice(from, from + 1000).map((guildId, i): [string, string] => {
      const summary = summaryOf({ channelId: channelId(from + i), since });
      return [`posts/plan/${guildId}`, JSON.stringify({ version: 1, ...emptyPlan(guildId), summaries: [summary] })];
    });
    await database.set(new Map(some));
  }
  await database.set(new Map([["posts/guilds", JSON.stringify(guilds)]]));
  let changed = 0;
  return {
    store,
    change: async () => {
      const series = given("SPX");
      const close = series.close.slice();
      changed += 0.01;
      close[0] = close[0]! + changed;
      const { manifest } = await store.commit(() => new Map([[entryId("SPX", "price"), changeOf({ ...series, close })]]), {
        now: new Date(),
      });
      return manifest!.version;
    },
    close: async () => {
      await store.close();
      await database.keyv.clear();
      await database.close();
    },
  };
}
