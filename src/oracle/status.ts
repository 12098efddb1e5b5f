import { type Day, isoOf } from "../calendar/day.ts";
import { lastDay, type Series } from "../market/series.ts";
import type { Snapshot } from "../market/snapshot.ts";
import type { OracleStatus, SourceAge } from "./oracle.ts";

/** @param finished the last session that has closed, which every series should reach */
export function statusOf(live: Snapshot, finished: Day, startedAt: Date): OracleStatus {
  const all = live.symbols.map((symbol) => live.series(symbol)!);
  return {
    version: live.version,
    sample: live.sample,
    createdAt: live.createdAt,
    series: live.symbols.length,
    bySource: agesOf(all, isoOf(live.sample ? (live.lastDay ?? finished) : finished)),
    faults: {
      missing: all.filter(({ missing = [] }) => missing.length > 0).length,
      doubted: all.filter(({ doubted, held }) => doubted !== undefined || held !== undefined).length,
      heldBack: live.symbols.filter((symbol) => live.heldBack(symbol).length > 0).length,
    },
    startedAt: startedAt.toISOString(),
  };
}

/** The day that the closes of half of all series reach, at least: one that is up to date does not hide hundreds that are not. */
export function reachedByHalf(snapshot: Snapshot): Day | undefined {
  return middleOf(snapshot.symbols.map((symbol) => snapshot.series(symbol)!));
}

/** How old the closes of each provider are: by the day that half of its series reach. */
function agesOf(all: readonly Series[], expected: string): readonly SourceAge[] {
  return [...Map.groupBy(all, ({ source }) => source.provider)].map(([source, series]) => ({
    source,
    series: series.length,
    lastClose: isoOf(middleOf(series)!),
    behind: series.filter((each) => isoOf(lastDay(each)!) < expected).length,
    expected,
  }));
}

function middleOf(all: readonly Series[]): Day | undefined {
  const lasts = Int32Array.from(all, (series) => lastDay(series)!).sort();
  return lasts[(lasts.length - 1) >> 1];
}
