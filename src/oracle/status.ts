import { type Day, isoOf } from "../calendar/day.ts";
import type { TradingDays } from "../calendar/trading-days.ts";
import { lastDay, type Series } from "../market/series.ts";
import type { Snapshot } from "../market/snapshot.ts";
import type { OracleStatus, SourceAge } from "./oracle.ts";

/**
 * @param finished the last session of New York that has closed, which every series that trades there should reach
 * @param tradingDaysOf when a symbol trades: a bond market's holiday makes no yield late
 */
export function statusOf(
  live: Snapshot,
  finished: Day,
  startedAt: Date,
  tradingDaysOf: (symbol: string) => TradingDays,
): Omit<OracleStatus, "refresh"> {
  const all = live.symbols.map((symbol) => live.series(symbol)!);
  return {
    version: live.version,
    sample: live.sample,
    createdAt: live.createdAt,
    series: live.symbols.length,
    bySource: agesOf(all, live.sample ? (live.lastDay ?? finished) : finished, tradingDaysOf),
    faults: {
      missing: all.filter(({ missing = [] }) => missing.length > 0).length,
      doubted: all.filter(({ doubted, held }) => doubted !== undefined || held !== undefined).length,
      heldBack: live.symbols.filter((symbol) => live.heldBack(symbol).length > 0).length,
    },
    startedAt: startedAt.toISOString(),
  };
}

/**
 * The day that the closes of half of the series reach, at least: one that is up to date does not hide hundreds that are not.
 * @param symbols only these, of which a source is asked; what came from a file alone is as old as its file
 */
export function reachedByHalf(snapshot: Snapshot, symbols: readonly string[] = snapshot.symbols): Day | undefined {
  return middleOf(symbols.flatMap((symbol) => snapshot.series(symbol) ?? []));
}

/** How old the closes of each provider are: by the day that half of its series reach. */
function agesOf(all: readonly Series[], expected: Day, tradingDaysOf: (symbol: string) => TradingDays): readonly SourceAge[] {
  const isBehind = (series: Series): boolean => tradingDaysOf(series.symbol).dueBetween(lastDay(series)!, expected + 1).length > 0;
  return [...Map.groupBy(all, ({ source }) => source.provider)].map(([source, series]) => ({
    source,
    series: series.length,
    lastClose: isoOf(middleOf(series)!),
    behind: series.filter(isBehind).length,
    expected: isoOf(expected),
  }));
}

function middleOf(all: readonly Series[]): Day | undefined {
  const lasts = Int32Array.from(all, (series) => lastDay(series)!).sort();
  return lasts[(lasts.length - 1) >> 1];
}
