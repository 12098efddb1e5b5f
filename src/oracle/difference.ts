import { isoOf } from "../calendar/day.ts";
import { counted } from "../market/diff.ts";
import { lastDay, type Series } from "../market/series.ts";
import type { Snapshot } from "../market/snapshot.ts";

/** How the closes of another version differ, a line for each series, in words. */
export function difference(before: Snapshot, after: Snapshot): string[] {
  const was = (symbol: string): Series | undefined => (before.sample ? undefined : before.series(symbol));
  const gone = before.sample ? [] : before.symbols.filter((symbol) => after.series(symbol) === undefined);
  return [
    ...after.symbols.flatMap((symbol) => changeOf(symbol, was(symbol), after.series(symbol)!)),
    ...gone.map((symbol) => `${symbol}: gone`),
  ];
}

function changeOf(symbol: string, was: Series | undefined, is: Series): string[] {
  const to = isoOf(lastDay(is)!);
  if (was === undefined) return [`${symbol}: new, to ${to}`];
  const more = is.days.length - was.days.length;
  if (more !== 0) return [`${symbol}: ${counted(Math.abs(more), "session")} ${more > 0 ? "more" : "fewer"}, to ${to}`];
  const isSame = was === is || is.close.every((close, i) => close === was.close[i] && is.days[i] === was.days[i]);
  return isSame ? [] : [`${symbol}: closes changed, to ${to}`];
}
