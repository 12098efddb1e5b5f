import { isoOf } from "../calendar/day.ts";
import { lastDay } from "../market/series.ts";
import type { Snapshot } from "../market/snapshot.ts";

/** What another version has more, in words. */
export function difference(before: Snapshot, after: Snapshot): string[] {
  return after.symbols.flatMap((symbol) => {
    const [was, is] = [before.sample ? undefined : before.series(symbol), after.series(symbol)!];
    if (was !== undefined && was.days.length === is.days.length && was.close.at(-1) === is.close.at(-1)) return [];
    return [`${symbol}: ${was === undefined ? "new" : `${is.days.length - was.days.length} sessions more`}, to ${isoOf(lastDay(is)!)}`];
  });
}
