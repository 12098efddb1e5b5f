import { type Day, isoOf } from "../calendar/day.ts";
import { lastDay } from "../market/series.ts";
import type { Snapshot } from "../market/snapshot.ts";
import type { OracleStatus, SourceAge } from "./oracle.ts";

/** @param finished the last session that has closed, which every series should reach */
export function statusOf(live: Snapshot, finished: Day, startedAt: Date): OracleStatus {
  return {
    version: live.version,
    sample: live.sample,
    createdAt: live.createdAt,
    series: live.symbols.length,
    bySource: agesOf(live, isoOf(live.sample ? (live.lastDay ?? finished) : finished)),
    startedAt: startedAt.toISOString(),
  };
}

/** How old the closes of each provider are. */
function agesOf(snapshot: Snapshot, expected: string): readonly SourceAge[] {
  const ages = new Map<string, { series: number; last: number }>();
  for (const symbol of snapshot.symbols) {
    const series = snapshot.series(symbol)!;
    const age = ages.get(series.source.provider) ?? { series: 0, last: Number.NEGATIVE_INFINITY };
    ages.set(series.source.provider, { series: age.series + 1, last: Math.max(age.last, lastDay(series) ?? age.last) });
  }
  return [...ages].map(([source, { series, last }]) => ({ source, series, lastClose: isoOf(last), expected }));
}
