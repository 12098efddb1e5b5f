import { randomBytes } from "node:crypto";
import type { Logger } from "pino";
import type { Reference } from "../answering/context.ts";
import type { Day } from "../calendar/day.ts";
import type { Settings } from "../config.ts";
import { NO_TALLY, type Tally, type Work } from "../health/tally.ts";
import { createDownload } from "../market/providers/download.ts";
import type { Refresh } from "../market/refresh.ts";
import { refreshRecords } from "../market/refresh-records.ts";
import { reasonLines } from "../market/refresh-report.ts";
import { createRefresher } from "../market/refresher.ts";
import type { Store } from "../market/store.ts";
import type { LiveMarket } from "./live.ts";
import type { LastRefresh } from "./oracle.ts";
import { priceProvider } from "./price-provider.ts";

/** Brings what the providers have into the store, and serves it. */
export interface Refreshing {
  /** what a provider has closes of */
  readonly symbols: readonly string[];
  /** the result of the last refresh of closes; null before the first */
  last(): LastRefresh | null;
  /** Whether it is time for another automatic try: after each failure the next one waits longer. */
  mayTry(): boolean;
  closes(dryRun: boolean): Promise<Refresh>;
  /** What the bot does by itself, at its start closes alone, later holdings and positions too: never rejects, as what fails is logged. */
  atStart(): Promise<void>;
  everything(): Promise<void>;
}

const MINUTE = 60_000;
const LONGEST_PAUSE = 2 * 60 * MINUTE;

/** Milliseconds until the next try after this many failures: 5, 10, 20 minutes, up to two hours. */
function pauseAfter(inVain: number): number {
  return Math.min(LONGEST_PAUSE, 5 * MINUTE * 2 ** (inVain - 1));
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
  readonly tally?: Pick<Tally, "work">;
}

export function refreshingOf(parts: RefreshingParts): Refreshing {
  const { settings, reference, store, live, now, finished, signal, log, tally = NO_TALLY } = parts;
  const refresher = createRefresher({ onSnapshot: live.swap });
  const download = createDownload({ offline: settings.offline });
  const provider = priceProvider(settings, download);
  const instruments = reference.lookup.instruments.filter((instrument) => provider.covers(instrument));
  let last: LastRefresh | null = null;
  let inVain = 0;
  let fetchedAt: string | null = null;
  const closes = async (dryRun: boolean, refreshId = newId()): Promise<Refresh> => {
    const started = performance.now();
    const lasted = (): number => Math.round(performance.now() - started);
    const traced = (isFailed: boolean, counts: Work["attributes"] = {}): void => {
      const attributes = { "versus.refresh.id": refreshId, "versus.refresh.dry_run": dryRun, ...counts };
      tally.work({ name: "refresh", milliseconds: lasted(), attributes, isFailed });
    };
    try {
      const result = await refresher.refresh({
        store,
        provider,
        instruments,
        now: now(),
        lastFinished: finished(),
        exchange: reference.exchange,
        dryRun,
        signal,
      });
      const { report, snapshot } = result;
      const { asked, taken } = report;
      if (asked > 0) {
        const heldBack = snapshot.symbols.filter((symbol) => snapshot.heldBack(symbol).length > 0).length;
        noted(report, dryRun);
        log[taken === 0 ? "error" : report.refused.length > 0 ? "warn" : "info"](
          {
            refreshId,
            market: snapshot.version,
            asked,
            taken,
            added: report.added,
            refused: reasonLines(report),
            heldBack,
            down: report.down,
            milliseconds: lasted(),
            dryRun,
          },
          taken === 0 ? "a refresh fetched nothing" : "refreshed",
        );
        traced(taken === 0, {
          "versus.refresh.asked": asked,
          "versus.refresh.taken": taken,
          "versus.refresh.added": report.added,
          "versus.refresh.refused": asked - taken,
          "versus.refresh.held_back": heldBack,
        });
      }
      return result;
    } catch (error) {
      traced(true);
      throw error;
    }
  };
  /** Remembers the result of a refresh, for the status and for when to try again. */
  const noted = (report: Refresh["report"], dryRun: boolean): void => {
    const { asked, taken } = report;
    inVain = taken === 0 ? inVain + 1 : 0;
    const at = now();
    if (taken > 0 && !dryRun) fetchedAt = at.toISOString();
    last = {
      at: at.toISOString(),
      asked,
      taken,
      refused: reasonLines(report),
      fetchedAt,
      inVain,
      nextTry: inVain === 0 ? null : new Date(at.getTime() + pauseAfter(inVain)).toISOString(),
    };
  };
  const everything = async (refreshId: string): Promise<void> => {
    await closes(false, refreshId);
    const { cftcUrl, holdingsUrls } = settings;
    const resolveSymbol = (symbol: string) => reference.lookup.byProviderSymbol(symbol);
    const records = await refreshRecords({ store, download, cftcUrl, holdingsUrls, resolveSymbol, now: now(), signal });
    for (const { source, outcome } of records)
      if ("refused" in outcome) log.warn({ refreshId, source, why: outcome.refused }, "a source was refused");
    await live.reread(false);
  };
  const byItself = async (work: (refreshId: string) => Promise<unknown>): Promise<void> => {
    const refreshId = newId();
    await work(refreshId).catch((error: unknown) => log.error({ err: error, refreshId }, "a refresh failed; what was there serves"));
  };
  return {
    symbols: instruments.map(({ symbol }) => symbol),
    last: () => last,
    mayTry: () => last?.nextTry == null || now().toISOString() >= last.nextTry,
    closes: (dryRun) => closes(dryRun),
    atStart: () => byItself((refreshId) => closes(false, refreshId)),
    everything: () => byItself(everything),
  };
}

/** By which the lines that the log has of one refresh are found. */
function newId(): string {
  return randomBytes(4).toString("hex");
}
