import type { Day } from "../calendar/day.ts";
import type { Instrument } from "./catalogue.ts";
import { diffOf, refusedDiff, type SymbolDiff } from "./diff.ts";
import { merge } from "./merge.ts";
import { type FetchedSeries, type Provider, ProviderError } from "./providers/provider.ts";
import { rebasing } from "./rebase.ts";
import { indexOfDay, type Series } from "./series.ts";
import type { Snapshot } from "./snapshot.ts";
import { type Change, changeOf, entryId, type Store, seriesOf, snapshotFrom } from "./store.ts";
import { refusalOf } from "./validate.ts";
import type { Reading } from "./version.ts";

/** Sessions before the last close that are fetched again, so that a corrected close or a split is noticed. */
const OVERLAP = 10;
/** Neighbouring closes further apart, in days, have a stretch missing between them that is fetched too. The bank holiday of 1933 took 12. */
const GAP = 20;

export interface RefreshOptions {
  readonly store: Store;
  readonly provider: Provider;
  /** what to refresh; those that the provider does not cover are refused by name */
  readonly instruments: readonly Instrument[];
  readonly now: Date;
  /** last session that has closed at `now` */
  readonly lastFinished: Day;
  readonly isSession: (day: Day) => boolean;
  /** true: everything is fetched and compared, nothing is written */
  readonly dryRun?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number; readonly symbol: string }) => void;
}

export interface Refresh {
  /** one for each instrument, in their order */
  readonly diffs: readonly SymbolDiff[];
  /** true where a new version was written */
  readonly committed: boolean;
  /** everything the store holds after it: the version as before where nothing was written */
  readonly snapshot: Snapshot;
}

type Fetched = FetchedSeries | { readonly refused: string };

/**
 * Fetches what is missing, holds it against what is there and commits the next version. One symbol's failure leaves the others;
 * where all fail nothing is written.
 * @throws {StoreError} where the store cannot be used
 * @throws the signal's reason where it is aborted; nothing is written then
 */
export async function refresh(options: RefreshOptions): Promise<Refresh> {
  const { store, instruments, now, dryRun = false, signal, onProgress } = options;
  const present = await store.read();
  const held = seriesOf(present);
  let done = 0;
  const fetched = await Promise.all(
    instruments.map(async (instrument) => {
      const result = await fetchOne(instrument, held.get(entryId(instrument.symbol, "price")), options);
      onProgress?.({ done: ++done, total: instruments.length, symbol: instrument.symbol });
      return result;
    }),
  );
  signal?.throwIfAborted();

  if (dryRun) return { diffs: changesOf(fetched, present, options).diffs, committed: false, snapshot: snapshotFrom(present) };
  let diffs: readonly SymbolDiff[] = [];
  const { changed } = await store.commit(
    (reading) => {
      const result = changesOf(fetched, reading, options);
      ({ diffs } = result);
      return result.changes;
    },
    { now },
  );
  return { diffs, committed: changed, snapshot: changed ? await store.load() : snapshotFrom(present) };
}

async function fetchOne(instrument: Instrument, present: Series | undefined, options: RefreshOptions): Promise<Fetched> {
  const { provider, lastFinished: until, now, signal } = options;
  if (!provider.covers(instrument)) return { refused: `${provider.name} has no symbol for it in the catalogue` };
  const from = present === undefined ? undefined : firstWanted(present);
  try {
    const fetched = await provider.fetch(instrument, { from, until, now, signal });
    // older closes are at another level now: only the whole series will do
    if (present !== undefined && isRebased(fetched.series, present))
      return await provider.fetch(instrument, { from: present.days[0], until, now, signal });
    return fetched;
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ProviderError) return { refused: error.message };
    throw error;
  }
}

/** First session to fetch again: a few before the last close, or before the first gap, or everything of a short series. */
function firstWanted({ days }: Series): Day | undefined {
  const start = Math.max(0, days.length - OVERLAP);
  const gap = days.findIndex((day, i) => i > 0 && day - days[i - 1]! > GAP);
  return days[gap === -1 ? start : Math.min(start, Math.max(0, gap - OVERLAP))];
}

function isRebased(fetched: Series, present: Series): boolean {
  const ratios: number[] = [];
  for (let i = 0; i < fetched.days.length; i++) {
    const index = indexOfDay(present.days, fetched.days[i]!);
    if (index >= 0) ratios.push(fetched.close[i]! / present.close[index]!);
  }
  return rebasing(ratios) !== undefined;
}

function changesOf(
  fetched: readonly Fetched[],
  reading: Reading,
  options: RefreshOptions,
): { changes: Map<string, Change>; diffs: SymbolDiff[] } {
  const held = seriesOf(reading);
  const changes = new Map<string, Change>();
  const diffs = options.instruments.map((instrument, i) => {
    const present = held.get(entryId(instrument.symbol, "price"));
    const { diff, series } = nextOf(instrument, present, fetched[i]!, options);
    if (series !== undefined && series !== present) changes.set(entryId(series.symbol, series.basis), changeOf(series));
    return diff;
  });
  return { changes, diffs };
}

/** The series after the refresh, undefined where what was fetched is refused. */
function nextOf(
  { symbol, kind }: Instrument,
  present: Series | undefined,
  fetched: Fetched,
  { lastFinished, isSession }: RefreshOptions,
): { diff: SymbolDiff; series?: Series } {
  if ("refused" in fetched) return { diff: refusedDiff(symbol, "price", present, fetched.refused) };
  const { notes } = fetched;
  if (fetched.series.days.length === 0 && present !== undefined)
    return { diff: diffOf(present, present, { kind, isSession, notes }), series: present };
  const refused = refusalOf(fetched.series, { kind, today: lastFinished });
  if (refused !== undefined) return { diff: refusedDiff(symbol, "price", present, refused) };
  if (present === undefined) return { diff: diffOf(undefined, fetched.series, { kind, isSession, notes }), series: fetched.series };

  const merged = merge(fetched.series, present);
  if ("refused" in merged) return { diff: refusedDiff(symbol, "price", present, merged.refused) };
  const diff = diffOf(present, merged.series, { kind, isSession, notes });
  const unchanged = diff.added === 0 && diff.changed.count === 0 && diff.rebased === undefined;
  return { diff, series: unchanged ? present : merged.series };
}
