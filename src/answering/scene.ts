import type { Day } from "../calendar/day.ts";
import { RULES_FROM } from "../calendar/exchange.ts";
import { type EmptyWindow, type ResolvedWindow, resolveWindow } from "../calendar/resolve.ts";
import type { Span } from "../calendar/span.ts";
import type { Window } from "../calendar/window.ts";
import { type Lookup, type Named, nameOf } from "../market/lookup.ts";
import { type Basis, indexAtOrBefore, lastDay, type Series } from "../market/series.ts";
import { commonDays, equalWeighted, valuesOn } from "../metrics/common.ts";
import { findRegimes } from "../metrics/regimes.ts";
import { dateText, dayText, list, listOf } from "../wording/figures.ts";
import { name, type Phrase, say, sentences } from "../wording/phrase.ts";
import { english } from "../wording/render.ts";
import { windowText } from "../wording/window-words.ts";
import type { Context } from "./context.ts";
import { emptyText } from "./empty-window.ts";
import type { Refused } from "./finding.ts";

/** One side of a question over its window: closes on the common sessions, the base first. */
export interface Side {
  readonly symbol: string;
  readonly name: string;
  /** a basket's are the value of equal amounts held since the base, 1 at the base */
  readonly closes: Float64Array;
  readonly baseClose: number;
  readonly endClose: number;
  /** whether the closes are an instrument's own, not a basket's */
  readonly traded: boolean;
}

/** The sides of a question over one window, and what must be said of them. */
export interface Scene {
  readonly sides: readonly Side[];
  readonly days: Int32Array;
  readonly base: Day;
  readonly end: Day;
  readonly label: Phrase;
  readonly caveats: readonly Phrase[];
  /** what the closes are: adjusted ones stand in for plain ones where a source has no others, which `caveats` then says */
  readonly basis: Basis | "mixed";
  /** every series that the figures rest on */
  readonly series: readonly Series[];
}

/** Symbols whose series a question needs: a basket's are its members'. */
export function openBaskets(symbols: readonly string[], lookup: Lookup): string[] {
  return symbols.flatMap((symbol) => {
    const named = lookup.bySymbol(symbol);
    return named !== undefined && "basket" in named ? named.basket.members : [symbol];
  });
}

interface Part {
  readonly named: Named;
  readonly symbol: string;
  readonly members: readonly Series[];
}

/** Looks the sides up, resolves the window on their common sessions and cuts the closes to it, or says why that cannot be. */
export function stage(symbols: readonly string[], window: Window, basis: Basis, context: Context): Scene | Refused {
  const caveats: Phrase[] = [];
  const parts: Part[] = [];
  for (const symbol of symbols) {
    const part = partOf(symbol, basis, context, caveats);
    if ("refused" in part) return part;
    parts.push(part);
  }
  const all = parts.flatMap((part) => part.members);
  const days = commonDays(all.map((series) => series.days));
  const resolved = resolveWindow(window, {
    days,
    asOf: context.asOf,
    exchange: context.exchange,
    events: context.events,
    extreme: (which, within) => extremeOf(parts, days, which, within),
  });
  if ("empty" in resolved) return retryWithout(symbols, window, basis, context, parts, resolved);
  const adjusted = basis === "price" ? [...new Set(all.filter((series) => series.basis === "total").map(({ symbol }) => symbol))] : [];
  if (adjusted.length > 0) caveats.push(basisCaveat(adjusted, adjusted.length === new Set(all.map(({ symbol }) => symbol)).size));
  const cut = days.subarray(resolved.base, resolved.end + 1);
  const sides = parts.map((part) => sideOf(part, cut));
  caveats.push(...gapCaveats(cut, context), ...endCaveats(all, resolved, days, context));
  return {
    sides,
    days: cut,
    base: days[resolved.base]!,
    end: days[resolved.end]!,
    label: labelOf(window, parts, context),
    caveats,
    basis: adjusted.length === 0 ? basis : adjusted.length === new Set(all.map(({ symbol }) => symbol)).size ? "total" : "mixed",
    series: all,
  };
}

function partOf(symbol: string, basis: Basis, context: Context, caveats: Phrase[]): Part | Refused {
  const named = context.lookup.bySymbol(symbol);
  if (named === undefined)
    return { refused: { reason: "unknown instrument", message: say`${name(symbol)} is not in the catalogue.`, suggestions: [] } };
  const wanted = "basket" in named ? named.basket.members : [symbol];
  const members: Series[] = [];
  const missing: string[] = [];
  for (const each of wanted) {
    const series = context.snapshot.series(each);
    const usable = series && onBasis(series, basis, context);
    if (usable === undefined) missing.push(each);
    else members.push(usable);
  }
  const called = name(nameOf(named));
  if (members.length === 0) {
    const have = context.snapshot.series(symbol) !== undefined;
    const message = have
      ? say`There are no dividend-adjusted closes of ${called}: an index of prices has none.`
      : say`There are no closes of ${called} in the data.`;
    return { refused: { reason: "no data", message, suggestions: [] } };
  }
  if (missing.length > 0) caveats.push(say`${called} without ${listOf(missing)}: no data.`);
  return { named, symbol, members };
}

/** The series with the closes of the basis asked for in `close`; undefined where it has none. */
function onBasis(series: Series, basis: Basis, { lookup, snapshot }: Context): Series | undefined {
  if (basis === "price" || series.basis === "total") return series;
  const whole = snapshot.total(series.symbol);
  if (whole !== undefined) return whole;
  // An index's "adjusted" closes are its prices again: no dividends are in them.
  const named = lookup.bySymbol(series.symbol);
  const paysOut = named === undefined || ("instrument" in named && (named.instrument.kind === "stock" || named.instrument.kind === "etf"));
  if (!paysOut || series.adjusted === undefined) return undefined;
  const known = series.adjusted.findIndex((value) => !Number.isNaN(value));
  if (known < 0) return undefined;
  const days: number[] = [];
  const close: number[] = [];
  series.adjusted.forEach((value, i) => {
    if (Number.isNaN(value)) return;
    days.push(series.days[i]!);
    close.push(value);
  });
  return { ...series, days: Int32Array.from(days), close: Float64Array.from(close), basis: "total" };
}

function sideOf(part: Part, days: Int32Array): Side {
  const closes = part.members.map((series) => closesOn(series, days));
  const traded = "instrument" in part.named;
  const value = traded ? closes[0]! : equalWeighted(closes);
  return { symbol: part.symbol, name: nameOf(part.named), closes: value, baseClose: value[0]!, endClose: value[value.length - 1]!, traded };
}

function closesOn(series: Series, days: Int32Array): Float64Array {
  const from = indexAtOrBefore(series.days, days[0]!);
  const to = indexAtOrBefore(series.days, days[days.length - 1]!);
  const span = series.days.subarray(from, to + 1);
  const closes = series.close.subarray(from, to + 1);
  return span.length === days.length ? closes : valuesOn(span, closes, days);
}

/** Whose low: the market's where it is one of the sides, otherwise the first side's. Without a stretch, the low is that of the latest bear market. */
function extremeOf(parts: readonly Part[], days: Int32Array, which: "high" | "low", within: Span | undefined): Day | undefined {
  const part = leading(parts);
  const value =
    part.members.length === 1
      ? valuesOn(part.members[0]!.days, part.members[0]!.close, days)
      : equalWeighted(part.members.map((series) => valuesOn(series.days, series.close, days)));
  if (within === undefined && which === "low") {
    const history = findRegimes(value);
    const last = history.regimes.at(-1);
    if (last !== undefined) return days[last.state === "bull" ? last.extreme : history.extreme];
  }
  let found = -1;
  for (let i = 0; i < days.length; i++) {
    if (within !== undefined && (days[i]! < within.first || days[i]! > within.last)) continue;
    if (found < 0 || (which === "low" ? value[i]! < value[found]! : value[i]! > value[found]!)) found = i;
  }
  return found < 0 ? undefined : days[found];
}

function basisCaveat(adjusted: readonly string[], all: boolean): Phrase {
  const whose = say`The closes of ${listOf(adjusted)} come adjusted for dividends; plain closes are not in the data.`;
  if (all) return whose;
  return sentences([whose, say`The other side's have none in: the two are not on one basis, and the gap is too wide by the dividends.`]);
}

/** Sessions without a close right after the base: the window then reaches further back than it says. */
function gapCaveats(days: Int32Array, { exchange }: Context): Phrase[] {
  const [base, next] = [days[0]!, days[1]!];
  if (base < RULES_FROM) return [];
  const due = exchange.sessionAtOrAfter(base + 1);
  return due >= next
    ? []
    : [say`No common closes from ${dayText(due)} to ${dayText(exchange.sessionAtOrBefore(next - 1))}: the base is the one before them.`];
}

/** What a reader must know where the data stop before the window does. */
function endCaveats(all: readonly Series[], resolved: ResolvedWindow, days: Int32Array, context: Context): Phrase[] {
  const end = days[resolved.end]!;
  const caveats: Phrase[] = [];
  if (end > context.lastFinished) caveats.push(say`The session of ${dayText(end)} has not closed: its figures are not final.`);
  if (resolved.until < RULES_FROM) return caveats;
  const due = context.exchange.sessionAtOrBefore(Math.min(resolved.until, context.lastFinished));
  if (end >= due) return caveats;
  const late = all.filter((series) => lastDay(series)! < due);
  const ends = new Map(late.map((series) => [series.symbol, say`${name(series.symbol)} end on ${dayText(lastDay(series)!)}`]));
  caveats.push(
    late.length > 0
      ? say`Stale: the data of ${list([...ends.values()])}, but ${dayText(due)} has closed; all sides are measured to ${dayText(end)}.`
      : say`${dayText(due)} is missing from the data; all sides are measured to ${dayText(end)}.`,
  );
  return caveats;
}

/** A basket's youngest member is left out where the window begins before it was listed; otherwise the window is refused. */
function retryWithout(
  symbols: readonly string[],
  window: Window,
  basis: Basis,
  context: Context,
  parts: readonly Part[],
  empty: EmptyWindow,
): Scene | Refused {
  const baskets = parts.filter((part) => part.members.length > 1);
  const youngest = baskets
    .flatMap((part) => part.members)
    .reduce<Series | undefined>((best, series) => (best === undefined || series.days[0]! > best.days[0]! ? series : best), undefined);
  const oldest = Math.min(...parts.flatMap((part) => part.members).map((series) => series.days[0]!));
  if (
    youngest !== undefined &&
    youngest.days[0]! > oldest &&
    (empty.empty === "the data begin later" || empty.empty === "the data begin after it")
  ) {
    const without: Context = {
      ...context,
      snapshot: { ...context.snapshot, series: (symbol) => (symbol === youngest.symbol ? undefined : context.snapshot.series(symbol)) },
    };
    return stage(symbols, window, basis, without);
  }
  return emptyWindow(symbols, window, context, empty);
}

function emptyWindow(symbols: readonly string[], window: Window, context: Context, empty: EmptyWindow): Refused {
  const names = symbols.map((symbol) => {
    const named = context.lookup.bySymbol(symbol);
    return named === undefined ? symbol : nameOf(named);
  });
  const sides = names.join(" vs ");
  const suggestions = empty.nearest === undefined ? [] : [`${sides} on ${english(dateText(empty.nearest))}`];
  if (window.type !== "all") suggestions.push(`${sides} all time`);
  return {
    refused: {
      reason: "no data",
      message: say`No close of ${listOf(names)} for "${windowText(window, context.events)}": ${emptyText(empty)}.`,
      suggestions,
    },
  };
}

/** The window in words; of several sides, whose high or low it starts from. */
function labelOf(window: Window, parts: readonly Part[], { events }: Context): Phrase {
  const label = windowText(window, events);
  const isExtreme = window.type === "extreme" || (window.type === "event" && events.extremes.some(({ id }) => id === window.event));
  return isExtreme && parts.length > 1 ? say`${label} (that of ${name(nameOf(leading(parts).named))})` : label;
}

/** Whose high or low is meant: the market's where it is one of the sides, otherwise the first side's. */
function leading(parts: readonly Part[]): Part {
  return parts.find((each) => each.symbol === "SPX") ?? parts[0]!;
}
