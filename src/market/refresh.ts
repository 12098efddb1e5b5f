import type { Day } from "../calendar/day.ts";
import type { Exchange } from "../calendar/exchange.ts";
import { type Instrument, tradingDaysIn } from "./catalogue.ts";
import { diffOf, refusedDiff, type SymbolDiff } from "./diff.ts";
import { decodeHeldBack, type HeldBack, heldBackId, isSettled } from "./held-back.ts";
import { merge } from "./merge.ts";
import { type HealthOptions, type Healths, watchHealths } from "./providers/health.ts";
import type { FetchedSeries, Provider } from "./providers/provider.ts";
import { ProviderError } from "./providers/provider-error.ts";
import { rebasing, type Told } from "./rebase.ts";
import { type RefreshReport, reportOn } from "./refresh-report.ts";
import { indexAtOrBefore, indexOfDay, isSameButSource, type Series } from "./series.ts";
import type { Snapshot } from "./snapshot.ts";
import { type Change, changeOf, entryId, heldBackChange, type Store, snapshotFrom } from "./store.ts";
import { takingTurns } from "./turns.ts";
import { cleaned, type Expected, examined, examinedOnce, missingIn } from "./validate.ts";
import type { Reading } from "./version.ts";

/** Sessions before the last close that are fetched again, so that a corrected close or a split is noticed. */
const OVERLAP = 10;

export interface RefreshOptions {
  readonly store: Store;
  readonly provider: Provider;
  /** what to refresh; those that the provider does not cover are refused by name */
  readonly instruments: readonly Instrument[];
  readonly now: Date;
  /** last session that has closed at `now` */
  readonly lastFinished: Day;
  readonly exchange: Exchange;
  /** true: everything is fetched and compared, nothing is written */
  readonly dryRun?: boolean;
  readonly signal?: AbortSignal;
  /** how soon a source that does not answer counts as down, where not as usual */
  readonly patience?: Omit<HealthOptions, "name">;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number; readonly symbol: string }) => void;
}

export interface Refresh {
  /** one for each instrument, in their order */
  readonly diffs: readonly SymbolDiff[];
  readonly report: RefreshReport;
  /** true where a new version was written */
  readonly committed: boolean;
  /** everything the store holds after it: the version as before where nothing was written */
  readonly snapshot: Snapshot;
}

type Fetched = FetchedSeries | { readonly refused: string };

/**
 * Fetches what is missing, holds it against what is there and commits the next version. One symbol's failure leaves the others;
 * where all fail nothing is written. A source that does not answer is given up, and what came until then is committed.
 * @throws {StoreError} where the store cannot be used
 * @throws the signal's reason where it is aborted; nothing is written then
 */
export async function refresh(options: RefreshOptions): Promise<Refresh> {
  const { store, instruments, now, dryRun = false, signal, onProgress } = options;
  const present = await store.read();
  const held = present.series;
  const healths = watchHealths(options.patience);
  let done = 0;
  const fetched = await Promise.all(
    instruments.map(async (instrument) => {
      const result = await fetchOne(instrument, heldOf(instrument, held, options), healths, options);
      onProgress?.({ done: ++done, total: instruments.length, symbol: instrument.symbol });
      return result;
    }),
  ).finally(() => healths.end());
  signal?.throwIfAborted();

  if (dryRun) {
    const { diffs } = await changesOf(fetched, present, options);
    return { diffs, report: reportOn(diffs, healths.down), committed: false, snapshot: snapshotFrom(present) };
  }
  let diffs: readonly SymbolDiff[] = [];
  const { changed } = await store.commit(
    async (reading) => {
      const result = await changesOf(fetched, reading, options);
      ({ diffs } = result);
      return result.changes;
    },
    { now },
  );
  return {
    diffs,
    report: reportOn(diffs, healths.down),
    committed: changed,
    snapshot: changed ? await store.load() : snapshotFrom(present),
  };
}

function expectedOf(instrument: Instrument, { exchange }: RefreshOptions): Expected {
  return { kind: instrument.kind, tradingDays: tradingDaysIn(exchange)(instrument) };
}

/** The price closes that are held, with what they lack: one stored before that was looked for is looked at now. */
function heldOf(instrument: Instrument, held: ReadonlyMap<string, Series>, options: RefreshOptions): Series | undefined {
  const series = held.get(entryId(instrument.symbol, "price"));
  return series && examinedOnce(series, expectedOf(instrument, options));
}

async function fetchOne(instrument: Instrument, present: Series | undefined, healths: Healths, options: RefreshOptions): Promise<Fetched> {
  const { provider, lastFinished: until, now, signal } = options;
  if (!provider.covers(instrument)) return { refused: `${provider.name} has no symbol for it in the catalogue` };
  const from = present === undefined ? undefined : firstWanted(present);
  try {
    const fetched = await provider.fetch(instrument, { from, until, now, signal, healths });
    // older closes are at another level now: only the whole series will do
    if (present !== undefined && isRebased(fetched.series, present))
      return await provider.fetch(instrument, { from: present.days[0], until, now, signal, healths });
    return fetched;
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ProviderError) return { refused: error.message };
    throw error;
  }
}

const NONE = new Int32Array(0);

/** First session to fetch again: a few before the last close, or before the first that is missing, not known to be absent and not dropped. */
function firstWanted({ days, missing, absent = NONE, dropped = NONE }: Series): Day | undefined {
  const start = Math.max(0, days.length - OVERLAP);
  const hole = missing?.find((day) => indexOfDay(absent, day) < 0 && indexOfDay(dropped, day) < 0);
  return days[hole === undefined ? start : Math.min(start, Math.max(0, indexAtOrBefore(days, hole) - OVERLAP + 1))];
}

function isRebased(fetched: Series, present: Series): boolean {
  const pairs: Told[] = [];
  for (let i = 0; i < fetched.days.length; i++) {
    const index = indexOfDay(present.days, fetched.days[i]!);
    if (index >= 0) pairs.push({ was: present.close[index]!, is: fetched.close[i]! });
  }
  return rebasing(pairs) !== undefined;
}

/** What the fetched series change in a version, and how: other work of the process goes on between them. */
async function changesOf(
  fetched: readonly Fetched[],
  reading: Reading,
  options: RefreshOptions,
): Promise<{ changes: Map<string, Change | null>; diffs: SymbolDiff[] }> {
  const held = reading.series;
  const changes = new Map<string, Change | null>();
  const diffs: SymbolDiff[] = [];
  const turns = takingTurns();
  for (const [i, instrument] of options.instruments.entries()) {
    const present = heldOf(instrument, held, options);
    const { diff, series, heldBack } = nextOf(instrument.symbol, present, fetched[i]!, expectedOf(instrument, options), options);
    if (series !== undefined && series !== held.get(entryId(series.symbol, series.basis)))
      changes.set(entryId(series.symbol, series.basis), changeOf(series));
    if (heldBack !== undefined && !isKnown(heldBack, reading)) changes.set(heldBackId(heldBack.series), heldBackChange(heldBack));
    if (heldBack === undefined && series !== undefined && isSettled(series, reading, instrument.kind))
      changes.set(heldBackId(series), null);
    diffs.push(diff);
    if (turns.isOver) await turns.next();
  }
  return { changes, diffs };
}

/** Whether the same was held back before: a source that goes on giving it makes no new version each time. */
function isKnown({ series, why }: HeldBack, { texts }: Reading): boolean {
  const text = texts.get(heldBackId(series));
  const known = text === undefined ? undefined : decodeHeldBack(text);
  return known?.why === why && known.series.days.at(-1) === series.days.at(-1);
}

interface Next {
  readonly diff: SymbolDiff;
  /** the series after the refresh, undefined where nothing of what was fetched is taken */
  readonly series?: Series;
  readonly heldBack?: HeldBack;
}

function nextOf(symbol: string, present: Series | undefined, fetched: Fetched, expected: Expected, { lastFinished }: RefreshOptions): Next {
  const refuse = (why: string): Next => ({ diff: refusedDiff(symbol, "price", present, why) });
  if ("refused" in fetched) return refuse(fetched.refused);
  if (fetched.series.days.length === 0 && present !== undefined)
    return { diff: diffOf(present, present, { ...expected, notes: fetched.notes }), series: present };
  const clean = cleaned(fetched.series, expected, { today: lastFinished, finished: lastFinished });
  if ("refused" in clean) return refuse(clean.refused);
  const notes = [...fetched.notes, ...clean.notes];
  if (present === undefined) {
    const series = examined(clean.series, expected);
    return { diff: diffOf(undefined, series, { ...expected, notes }), series };
  }
  const merged = merge(clean.series, present, expected.kind);
  if ("refused" in merged) return { ...refuse(merged.refused), heldBack: { series: clean.series, why: merged.refused } };
  const series = examined(withAbsent(merged.series, clean.series, expected), expected);
  const diff = diffOf(present, series, { ...expected, notes });
  const unchanged = isSameButSource(series, present);
  return { diff, series: unchanged ? present : series };
}

/** The series with the sessions that the source was asked for and has no close of, but for the newest, which it may still get. */
function withAbsent(series: Series, fetched: Series, { tradingDays }: Expected): Series {
  const until = fetched.days[Math.max(0, fetched.days.length - OVERLAP)];
  if (until === undefined) return series;
  const absent = [...missingIn(fetched.days, tradingDays)].filter((day) => day < until && indexOfDay(series.days, day) < 0);
  if (absent.length === 0) return series;
  return { ...series, absent: Int32Array.from(new Set([...(series.absent ?? []), ...absent])).sort() };
}
