// What kill.ts kills: imports, refreshes or reloads one version into a store, or goes back to the one before.
//   node kill-child.ts import|refresh|reload|rollback URL FOLDER VERSION
import { join } from "node:path";
import { pino } from "pino";
import { parseDay } from "../src/calendar/day.ts";
import type { Instrument } from "../src/market/catalogue.ts";
import { importPaths } from "../src/market/import.ts";
import type { Provider } from "../src/market/providers/provider.ts";
import { refresh } from "../src/market/refresh.ts";
import { createRefresher } from "../src/market/refresher.ts";
import { openStore } from "../src/market/store.ts";
import { openLiveMarket } from "../src/oracle/live.ts";
import { loadReference } from "../src/oracle/reference.ts";
import { barsOf, SYMBOLS } from "./kill-version.ts";

const [way, url, folder, version] = process.argv.slice(2) as [string, string, string, string];
const now = new Date("2026-01-01T00:00:00Z");
const lastFinished = parseDay("2025-12-31")!;
const exchange = (await loadReference(join(import.meta.dirname, "..", "data"))).exchange;

const instruments = SYMBOLS.map(
  (symbol): Instrument => ({ symbol, name: symbol, kind: "stock", currency: "USD", aliases: [], provider: { made: symbol } }),
);

/** Gives the bars of the version as a provider on the network would. */
const provider: Provider = {
  name: "made",
  covers: () => true,
  async fetch({ symbol }, { from = Number.NEGATIVE_INFINITY }) {
    const bars = barsOf(SYMBOLS.indexOf(symbol), Number(version)).map(([iso, close]) => [parseDay(iso)!, close] as const);
    const wanted = bars.filter(([day]) => day >= from);
    const source = { provider: "made", detail: symbol, fetchedAt: now.toISOString() };
    const days = Int32Array.from(wanted, ([day]) => day);
    return { series: { symbol, days, close: Float64Array.from(wanted, ([, close]) => close), basis: "price", source }, notes: [] };
  },
};

const store = await openStore(url);
process.stdout.write("at work\n");
if (way === "import")
  await importPaths({ paths: [folder], store, resolveSymbol: () => undefined, addedAs: { kind: "stock", currency: "USD" }, now, exchange });
else if (way === "refresh") await refresh({ store, provider, instruments, now, lastFinished, exchange });
else if (way === "rollback") await store.rollBack((await store.version())!, { now });
else {
  // as /reload does in a bot: the refresh's snapshot serves at once, and the store is looked at again behind it
  const live = await openLiveMarket({ store, sample: await store.load([]), market: "store", log: pino({ level: "silent" }) });
  await createRefresher({ onSnapshot: live.swap }).refresh({ store, provider, instruments, now, lastFinished, exchange });
  await live.reread(false);
}
await store.close();
