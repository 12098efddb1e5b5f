import type { Day } from "../calendar/day.ts";
import { NEAR_ENOUGH, resolveWindow } from "../calendar/resolve.ts";
import type { TradingDays } from "../calendar/trading-days.ts";
import type { Window } from "../calendar/window.ts";
import { expectedBy } from "../market/examine.ts";
import { type Basis, lastDay, missingBetween, type Series } from "../market/series.ts";
import type { Context } from "./context.ts";

/**
 * The closes of an instrument that serve for a window: of those on the basis asked for, and where there are none for it of those
 * on the other, the first that covers it. Two bases are never joined.
 * @returns closes on the basis asked for, or another's; undefined where the instrument has none, or none with dividends where those were asked for
 */
export function servingSeries(symbol: string, basis: Basis, window: Window, context: Context): Series | undefined {
  const all = candidates(symbol, basis, context);
  if (all.length < 2) return all[0];
  return all.find((series) => covers(series, window, context)) ?? latest(all);
}

/** The closes of an instrument that serve on a day: those that reach it, price before total. */
export function servingOn(symbol: string, day: Day, { snapshot }: Pick<Context, "snapshot">): Series | undefined {
  const [price, total] = [snapshot.series(symbol), snapshot.total(symbol)];
  if (price === undefined || total === undefined || price === total) return price ?? total;
  return lastDay(price)! >= day || lastDay(price)! >= lastDay(total)! ? price : total;
}

function candidates(symbol: string, basis: Basis, { lookup, snapshot }: Context): Series[] {
  const [first, total] = [snapshot.series(symbol), snapshot.total(symbol)];
  if (first === undefined) return [];
  if (basis === "price") return total === undefined || total === first ? [first] : [first, total];
  // An index's "adjusted" closes are its prices again: no dividends are in them.
  const named = lookup.bySymbol(symbol);
  const paysOut = named === undefined || ("instrument" in named && (named.instrument.kind === "stock" || named.instrument.kind === "etf"));
  const adjusted = paysOut ? adjustedOf(first) : undefined;
  return [total, adjusted].filter((series) => series !== undefined);
}

/** The series that one that served is cut from: up to where its source reaches at the as-of date. */
export function uncut(series: Series, { snapshot }: Pick<Context, "snapshot">): Series {
  const price = snapshot.series(series.symbol);
  const all = [price, snapshot.total(series.symbol), price && adjustedOf(price)];
  return all.find((each) => each !== undefined && isCutFrom(series, each)) ?? series;
}

function isCutFrom(one: Series, whole: Series): boolean {
  return (
    one.basis === whole.basis &&
    one.source.provider === whole.source.provider &&
    one.source.detail === whole.source.detail &&
    (one.adjusted === undefined) === (whole.adjusted === undefined)
  );
}

/** The adjusted closes beside price closes as a series of their own; sessions without one are missing from it. */
function adjustedOf(series: Series): Series | undefined {
  if (series.adjusted === undefined) return undefined;
  let found = adjustedBySeries.get(series);
  if (found === undefined) {
    found = withAdjusted(series, series.adjusted);
    adjustedBySeries.set(series, found);
  }
  return found.days.length === 0 ? undefined : found;
}

const adjustedBySeries = new WeakMap<Series, Series>();

function withAdjusted(series: Series, adjusted: Float64Array): Series {
  if (!adjusted.includes(Number.NaN)) return { ...series, close: adjusted, basis: "total" };
  const known = (_: number, i: number): boolean => !Number.isNaN(adjusted[i]!);
  const days = series.days.filter(known);
  const close = adjusted.filter(known);
  if (days.length === 0) return { ...series, days, close, basis: "total" };
  const unknown = series.days.filter((day, i) => !known(day, i) && day > days[0]! && day < days.at(-1)!);
  const missing = Int32Array.from([...missingBetween(series, days[0]!, days.at(-1)!), ...unknown]).sort();
  return { ...series, days, close, basis: "total", ...(series.missing === undefined ? {} : { missing }) };
}

function covers(series: Series, window: Window, context: Context): boolean {
  const { days } = series;
  if (window.type === "all") return !isStale(lastDay(series)!, [tradingDaysOf(series.symbol, context)], context);
  const resolved = resolveWindow(window, {
    ...sessionsOf([series], [tradingDaysOf(series.symbol, context)], context),
    days,
    extreme: (_, within) => days.find((day) => within === undefined || (day >= within.first && day <= within.last)),
  });
  return !("empty" in resolved);
}

/** The one that reaches furthest, the first of those that reach as far. */
function latest(all: readonly Series[]): Series {
  return all.reduce((best, series) => (lastDay(series)! > lastDay(best)! ? series : best));
}

/** When closes of an instrument are due; a share that the catalogue lacks trades in New York. */
export function tradingDaysOf(symbol: string, { lookup, exchange }: Pick<Context, "lookup" | "exchange">): TradingDays {
  return expectedBy({ lookup, exchange })(symbol).tradingDays;
}

/** Whether more sessions have closed since a day than an answer may leave unsaid. */
export function isStale(
  last: Day,
  tradingDays: readonly TradingDays[],
  { asOf, lastFinished }: Pick<Context, "asOf" | "lastFinished">,
): boolean {
  return sessionsAfter(last, Math.min(asOf, lastFinished) + 1, tradingDays) > NEAR_ENOUGH;
}

function sessionsAfter(from: Day, to: Day, tradingDays: readonly TradingDays[]): number {
  return Math.max(0, ...tradingDays.map(({ dueBetween }) => dueBetween(from, to).length));
}

/** What a window of these series is resolved with, but for their common sessions. */
export function sessionsOf(series: readonly Series[], tradingDays: readonly TradingDays[], context: Context) {
  const { asOf, lastFinished, exchange, events } = context;
  return {
    asOf,
    finished: lastFinished,
    missing: missingOf(series),
    sessionsBetween: (from: Day, to: Day) => sessionsAfter(from, to, tradingDays),
    exchange,
    events,
  };
}

/** Sessions that one of the series or another lacks, ascending. */
function missingOf(series: readonly Series[]): Int32Array {
  const lists = series.map(({ missing }) => missing).filter((missing) => missing !== undefined && missing.length > 0);
  if (lists.length < 2) return lists[0] ?? new Int32Array(0);
  return Int32Array.from(new Set(lists.flatMap((list) => [...list!]))).sort();
}
