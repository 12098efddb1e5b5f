import type { Logger } from "pino";
import type { Reference } from "../answering/context.ts";
import type { Day } from "../calendar/day.ts";
import type { Settings } from "../config.ts";
import { createDownload } from "../market/providers/download.ts";
import { firstOf } from "../market/providers/first-of.ts";
import { createFred } from "../market/providers/fred.ts";
import { createYahoo } from "../market/providers/yahoo.ts";
import type { Refresh } from "../market/refresh.ts";
import { refreshRecords } from "../market/refresh-records.ts";
import { createRefresher } from "../market/refresher.ts";
import type { Store } from "../market/store.ts";
import type { LiveMarket } from "./live.ts";

/** Brings what the providers have into the store, and serves it. */
export interface Refreshing {
  /** what a provider has closes of */
  readonly symbols: readonly string[];
  closes(dryRun: boolean): Promise<Refresh>;
  /** closes, holdings and positions */
  everything(): Promise<void>;
}

export interface RefreshingParts {
  readonly settings: Settings;
  readonly reference: Reference;
  readonly store: Store;
  readonly live: LiveMarket;
  readonly now: () => Date;
  /** the last session that has closed */
  readonly finished: () => Day;
  /** ends what is under way */
  readonly signal: AbortSignal;
  readonly log: Logger;
}

export function refreshingOf({ settings, reference, store, live, now, finished, signal, log }: RefreshingParts): Refreshing {
  const refresher = createRefresher({ onSnapshot: live.swap });
  const download = createDownload({ offline: settings.offline });
  const yahoo = createYahoo({ offline: settings.offline, baseUrl: settings.yahooUrl });
  const provider = firstOf(yahoo, createFred({ download, baseUrl: settings.fredUrl }));
  const instruments = reference.lookup.instruments.filter((instrument) => provider.covers(instrument));
  const closes = (dryRun: boolean) =>
    refresher.refresh({
      store,
      provider,
      instruments,
      now: now(),
      lastFinished: finished(),
      exchange: reference.exchange,
      dryRun,
      signal,
    });
  return {
    symbols: instruments.map(({ symbol }) => symbol),
    closes,
    everything: async () => {
      await closes(false);
      const { cftcUrl, holdingsUrls } = settings;
      const resolveSymbol = (symbol: string) => reference.lookup.byProviderSymbol(symbol);
      const records = await refreshRecords({ store, download, cftcUrl, holdingsUrls, resolveSymbol, now: now(), signal });
      for (const { source, outcome } of records)
        if ("refused" in outcome) log.warn({ source, why: outcome.refused }, "a source was refused");
      await live.reread(false);
    },
  };
}
