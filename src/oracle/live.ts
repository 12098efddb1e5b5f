import type { Logger } from "pino";
import type { Settings } from "../config.ts";
import type { Snapshot } from "../market/snapshot.ts";
import type { Store } from "../market/store.ts";
import { difference } from "./difference.ts";
import type { ReloadReport, RollbackRequest } from "./oracle.ts";

/** The snapshot that answers are given from. */
export interface LiveMarket {
  snapshot(): Snapshot;
  /** Serves another snapshot from now on, whole. */
  swap(snapshot: Snapshot): void;
  /** Serves the store's version, where that is another one. @param dryRun only says what would change */
  reread(dryRun: boolean): Promise<ReloadReport>;
  /** Serves the version that was replaced last. @returns null where none is kept, or another than `from` serves meanwhile */
  rollBack(request: RollbackRequest, now: Date): Promise<ReloadReport | null>;
}

export interface LiveMarketParts {
  readonly store: Store;
  /** serves while the store is empty, unless `market` forbids it */
  readonly sample: Snapshot;
  readonly market: Settings["market"];
  readonly log: Logger;
  /** told each time that the store is found empty, which had closes */
  readonly onEmpty?: () => void;
}

export async function openLiveMarket({ store, sample, market, log, onEmpty = () => {} }: LiveMarketParts): Promise<LiveMarket> {
  const allowed = (snapshot: Snapshot): Snapshot =>
    market === "sample" || (market === "auto" && snapshot.symbols.length === 0) ? sample : snapshot;
  let live = allowed(await store.load());
  const swap = (snapshot: Snapshot): void => {
    live = allowed(snapshot);
    log.info({ market: live.version, series: live.symbols.length }, "a new version of the market serves");
  };
  const reread = async (dryRun: boolean): Promise<ReloadReport> => {
    const before = live;
    const version = await store.version();
    if (version !== undefined && version === before.version) return { version: before.version, lines: [] };
    const found = await store.load();
    // prices that are made up never take the place of real ones while the bot runs: the store was deleted, or is another one
    if (!before.sample && found.symbols.length === 0) {
      log.error({ market: before.version }, "the store is empty; what was there serves");
      onEmpty();
      return { version: before.version, lines: [] };
    }
    const after = allowed(found);
    if (after.version === before.version) return { version: before.version, lines: [] };
    if (!dryRun) swap(after);
    return { version: live.version, lines: difference(before, after) };
  };
  return {
    snapshot: () => live,
    swap,
    reread,
    rollBack: async ({ dryRun, from = live.version }, now) => {
      const before = live;
      if (before.sample || from !== before.version) return null;
      if (dryRun) {
        const previous = await store.previous();
        return previous === undefined ? null : { version: before.version, lines: difference(before, previous) };
      }
      const version = await store.rollBack(from, { now });
      if (version === undefined) return null;
      log.warn({ from, market: version }, "the version before was brought back");
      return reread(false);
    },
  };
}
