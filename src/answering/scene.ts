import { type Day, isoOf } from "../calendar/day.ts";
import { spanOfExtreme } from "../calendar/events.ts";
import { RULES_FROM } from "../calendar/exchange.ts";
import { type EmptyWindow, type ResolvedWindow, resolveWindow } from "../calendar/resolve.ts";
import { type Span, spanOf, unitHolding } from "../calendar/span.ts";
import type { Window } from "../calendar/window.ts";
import { type Lookup, type Named, nameOf } from "../market/lookup.ts";
import { type Basis, doubtedBetween, indexAtOrBefore, lastDay, missingBetween, type Series } from "../market/series.ts";
import { splitLike } from "../market/splits.ts";
import { isSplittable, type Kind } from "../market/validate.ts";
import { commonDays, equalWeighted, rebalanced, valuesOn } from "../metrics/common.ts";
import { latestLow } from "../metrics/drawdown.ts";
import { closeText, count, dateText, dayText, list, listOf, listOfMost, percent, signed, signedPoints } from "../wording/figures.ts";
import { joined, name, type Phrase, say, sentences, the, verbatim } from "../wording/phrase.ts";
import { english } from "../wording/render.ts";
import { overText, windowText } from "../wording/window-words.ts";
import type { Context } from "./context.ts";
import { emptyText } from "./empty-window.ts";
import type { Refused } from "./finding.ts";
import { isStale, servingSeries, sessionsOf, tradingDaysOf } from "./serving.ts";

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
  /** the window within a sentence: "over the past month", "this week" */
  readonly over: Phrase;
  readonly caveats: readonly Phrase[];
  /** what the closes are: adjusted ones stand in for plain ones where a source has no others, which `caveats` then says */
  readonly basis: Basis | "mixed";
  /** every series that the figures rest on */
  readonly series: readonly Series[];
  /** sessions between base and end that a side lacks, ascending */
  readonly missing: Int32Array;
  /** sessions between base and end on which one side has a close and another has none, for their exchanges differ, ascending */
  readonly uncommon: Int32Array;
  /** sessions after the base whose close is not believed to follow from the one before, ascending; only where what follows a path was asked for */
  readonly doubted: Int32Array;
  /** the last close, where "now" was asked for and it is old */
  readonly stale: Day | undefined;
  /** what a first line must say beside its figure: how old closes of "now" are, that they have dividends in where none were asked for */
  readonly aside: Phrase | undefined;
}

/**
 * What is measured over a window: its two ends; the returns from session to session, which leave out those that are none of a
 * session's; or the course of the levels, which begins behind the last break where all the data are asked for.
 */
export type Path = "ends" | "returns" | "levels";

/** Sessions missing in a row after which the course of levels is another one. */
const LONG_HOLE = 20;

/** How many sessions or symbols a remark names one by one; of more it gives the count. */
const MOST_IN_REMARK = 3;

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
export function stage(symbols: readonly string[], window: Window, asked: Basis, context: Context, path: Path = "ends"): Scene | Refused {
  // what is brought back to its weights is reckoned with dividends, and so is what it is held against
  const basis = symbols.some((symbol) => weightsOf(context.lookup.bySymbol(symbol)) !== undefined) ? "total" : asked;
  const caveats: Phrase[] = [];
  const parts: Part[] = [];
  for (const symbol of symbols) {
    const part = partOf(symbol, basis, window, context, caveats);
    if ("refused" in part) return part;
    parts.push(part);
  }
  const all = parts.flatMap((part) => part.members);
  const days = commonDays(all.map((series) => series.days));
  const tradingDays = [...new Set(all.map(({ symbol }) => tradingDaysOf(symbol, context)))];
  const uncommon = tradingDays.length > 1 && days.length > 0 ? uncommonOf(all, days) : NONE;
  const sessions = {
    ...sessionsOf(all, tradingDays, context),
    days,
    uncommon,
    extreme: (which: "high" | "low", within: Span | undefined) => extremeOf(parts, days, which, within),
  };
  const resolved = resolveWindow(window, sessions);
  if ("empty" in resolved) return retryWithout(symbols, window, basis, context, path, parts, resolved);
  const end = days[resolved.end]!;
  const whole = window.type === "all" && path === "levels";
  const base = whole ? afterLastBreak(days, resolved.base, resolved.end, all, sessions.missing) : resolved.base;
  if (base === resolved.end) return alone(symbols, window, all, days[base - 1]!, end, context);
  if (base > resolved.base) caveats.push(say`Closes before ${dayText(days[base]!)} are left out: later ones do not follow on from them.`);
  const first = days[base]!;
  const doubted = Int32Array.from(new Set(all.flatMap((series) => [...doubtedBetween(series, first, end)]))).sort();
  if (doubted.length > 0 && path !== "returns") return doubtful(all, first, end, context);
  if (doubted.length > 0) caveats.push(...doubtCaveats(all, first, end, context));
  const cut = days.subarray(base, resolved.end + 1);
  const adjusted = basis === "price" ? adjustedAmong(all) : [];
  const allAdjusted = adjusted.length > 0 && adjusted.length === symbolsOf(all).size;
  if (adjusted.length > 0) caveats.push(basisCaveat(all, adjusted, context));
  const missing = between(sessions.missing, first, end);
  const apart = between(uncommon, first, end);
  caveats.push(
    ...extremeCaveats(window, all, days, context),
    ...gapCaveats(cut, missing),
    ...missingCaveats(all, cut, context),
    ...endCaveats(all, resolved, days, context),
  );
  const label = labelOf(window, parts, context);
  const stale = window.type === "all" && isStale(end, tradingDays, context) ? end : undefined;
  return {
    sides: parts.map((part) => sideOf(part, cut)),
    days: cut,
    base: first,
    end,
    label,
    over: overText(window, label),
    caveats,
    basis: adjusted.length === 0 ? basis : allAdjusted ? "total" : "mixed",
    series: all,
    missing,
    uncommon: apart,
    doubted,
    stale,
    aside: asideOf(stale, basis === "price" ? all : []),
  };
}

/**
 * "The closes end on Mon 15 Apr 2024. Dividends are included for AMZN.": what stands behind a headline.
 * @param last the last close, where it is old and "now" was asked for
 * @param all what the figures rest on, where plain closes were asked for
 */
export function asideOf(last: Day | undefined, all: readonly Series[]): Phrase | undefined {
  const old = last === undefined ? undefined : say`The closes end on ${dayText(last)}.`;
  const dividends = dividendsText(adjustedAmong(all), symbolsOf(all).size);
  return old === undefined && dividends === undefined ? undefined : sentences([old, dividends]);
}

function dividendsText(adjusted: readonly string[], of: number): Phrase | undefined {
  if (adjusted.length === 0) return undefined;
  if (adjusted.length === of) return say`Dividends are included.`;
  return adjusted.length <= MOST_IN_REMARK
    ? say`Dividends are included for ${listOf(adjusted)}.`
    : say`Dividends are included for ${adjusted.length} of ${of}.`;
}

/** Symbols whose closes have dividends worked in. */
function adjustedAmong(all: readonly Series[]): string[] {
  return [...symbolsOf(all.filter(({ basis }) => basis === "total"))];
}

function symbolsOf(all: readonly Series[]): Set<string> {
  return new Set(all.map(({ symbol }) => symbol));
}

/** Index of the first close behind the last break up to an end: a doubted one, or a hole that a course of levels cannot be followed over. */
function afterLastBreak(days: Int32Array, base: number, end: number, all: readonly Series[], missing: Int32Array): number {
  const lastDoubt = Math.max(...all.map((series) => doubtedBetween(series, days[base]!, days[end]!).at(-1) ?? days[base]!));
  if (missing.length === 0 && lastDoubt === days[base]!) return base;
  for (let i = end; i > base; i--) {
    if (days[i - 1]! < lastDoubt && days[i]! >= lastDoubt) return i;
    if (days[i]! - days[i - 1]! > LONG_HOLE && between(missing, days[i - 1]!, days[i]!).length > LONG_HOLE) return i;
  }
  return base;
}

function between(days: Int32Array, from: Day, to: Day): Int32Array {
  return days.subarray(indexAtOrBefore(days, from) + 1, indexAtOrBefore(days, to) + 1);
}

const NONE = new Int32Array(0);

/** Sessions of one series that another, of another exchange, does not share, within the span that all have. */
function uncommonOf(all: readonly Series[], common: Int32Array): Int32Array {
  const apart: number[] = [];
  const last = common.at(-1) ?? Number.NEGATIVE_INFINITY;
  for (const { days } of all) {
    let at = 0;
    for (let i = indexAtOrBefore(days, common[0]!); i < days.length && days[i]! < last; i++) {
      while (common[at]! < days[i]!) at += 1;
      if (common[at] !== days[i]) apart.push(days[i]!);
    }
  }
  return Int32Array.from(new Set(apart)).sort();
}

/** The newest close does not connect to those before it: it is doubted, or a long stretch before it is missing. */
function alone(symbols: readonly string[], window: Window, all: readonly Series[], before: Day, end: Day, context: Context): Refused {
  if (all.some((series) => doubtedBetween(series, before, end).length > 0)) return doubtful(all, before, end, context);
  const date = isoOf(before);
  return emptyWindow(symbols, window, context, { empty: `the last close before it was on ${date}`, detail: date, nearest: end });
}

/**
 * Why a close of the past is no level to trust: a later one is doubted, so that those before it may be in another unit or not have a split worked in.
 * @param end the session of the close
 */
export function doubtedLater(symbols: readonly string[], end: Day, context: Context): Refused | undefined {
  for (const symbol of symbols) {
    const series = context.snapshot.series(symbol);
    const last = series && lastDay(series);
    if (series !== undefined && last !== undefined && doubtedBetween(series, end, last).length > 0)
      return doubtful([series], end, last, context);
  }
  return undefined;
}

/** A window over a close that is not believed has no answer until the bot's owner has checked it. */
export function doubtful(all: readonly Series[], from: Day, to: Day, context: Context): Refused {
  const series = all.find((each) => doubtedBetween(each, from, to).length > 0)!;
  const days = doubtedBetween(series, from, to);
  return {
    refused: {
      reason: "no data",
      message: say`${faultText(series, days, context)}, so this cannot be answered yet. Whoever runs this bot can check it.`,
      suggestions: [`${english(calledIn(series, context))} since ${english(dateText(days.at(-1)!))}`],
    },
  };
}

function calledIn({ symbol }: Series, { lookup }: Context): Phrase {
  const named = lookup.bySymbol(symbol);
  return name(named === undefined ? symbol : nameOf(named));
}

/** The doubted closes of each series: nothing that goes from session to session counts a return over them. */
function doubtCaveats(all: readonly Series[], from: Day, to: Day, context: Context): Phrase[] {
  const found = new Map<string, Phrase>();
  for (const series of all) {
    const days = doubtedBetween(series, from, to);
    if (days.length > 0) found.set(series.symbol, say`${faultText(series, days, context)}: returns across it are left out.`);
  }
  return [...found.values()];
}

/** "The closes of Apple seem to miss a 2:1 split on Thu 29 Feb 2024 (190.00 → 95.00)": a main clause without its full stop. */
function faultText(series: Series, days: Int32Array, context: Context): Phrase {
  const called = calledIn(series, context);
  if (days.length > 1)
    return say`The closes of ${called} on ${listOfMost([...days].map(dayText), MOST_IN_REMARK)} look like faults in the data`;
  const day = days[0]!;
  const at = indexAtOrBefore(series.days, day);
  const [before, close] = [series.close[at - 1]!, series.close[at]!];
  const kind = kindOf(series, context);
  const split = isSplittable(kind) ? splitLike(close / before) : undefined;
  const levels = joined([closeText(before), closeText(close)], " → ");
  return split === undefined
    ? say`The closes of ${called} leap by ${moveText(before, close, kind)} on ${dayText(day)} (${levels}), which looks like a fault in the data`
    : say`The closes of ${called} do not seem to be adjusted for a ${verbatim(`${split.after}:${split.before}`)} split on ${dayText(day)} (${levels})`;
}

/** A change in the unit of its kind: basis points of a yield, points of the VIX, percent of what has a price. */
function moveText(before: number, close: number, kind: Kind): Phrase {
  if (kind === "yield") return say`${signed((close - before) * 100, 0)} basis points`;
  return kind === "volatility" ? signedPoints((close - before) / 100) : percent(close / before - 1);
}

/** What the catalogue lacks is a share. */
function kindOf({ symbol }: Series, { lookup }: Context): Kind {
  const named = lookup.bySymbol(symbol);
  return named !== undefined && "instrument" in named ? named.instrument.kind : "stock";
}

function partOf(symbol: string, basis: Basis, window: Window, context: Context, caveats: Phrase[]): Part | Refused {
  const named = context.lookup.bySymbol(symbol);
  if (named === undefined)
    return { refused: { reason: "unknown instrument", message: say`${name(symbol)} is not in the catalogue.`, suggestions: [] } };
  const wanted = "basket" in named ? named.basket.members : [symbol];
  const members: Series[] = [];
  const missing: string[] = [];
  for (const each of wanted) {
    const usable = servingSeries(each, basis, window, context);
    if (usable === undefined) missing.push(each);
    else members.push(usable);
  }
  // half of a portfolio is another one
  if (missing[0] !== undefined && weightsOf(named) !== undefined) return partOf(missing[0], basis, window, context, caveats);
  const called = name(nameOf(named));
  if (members.length === 0) {
    const have = context.snapshot.series(symbol) !== undefined;
    const isHeld = context.snapshot.heldBack(symbol).length > 0;
    const isIndex = "instrument" in named && named.instrument.kind === "index";
    const message = have
      ? isIndex
        ? say`There are no dividend-adjusted closes for ${the(nameOf(named))}: a price index has none.`
        : say`There are no dividend-adjusted closes for ${the(nameOf(named))} in the data.`
      : !isHeld
        ? say`The data have no closes for ${the(nameOf(named))}.`
        : say`The closes of ${the(nameOf(named))} seem to be another instrument's or in another unit, so they are not used yet. Whoever runs this bot can check them.`;
    return { refused: { reason: "no data", message, suggestions: [] } };
  }
  if (missing.length > 0) caveats.push(say`${called} without ${listOf(missing)}: no data.`);
  return { named, symbol, members };
}

function weightsOf(named: Named | undefined): readonly number[] | undefined {
  return named !== undefined && "basket" in named ? named.basket.weights : undefined;
}

/** The value of a basket's members, each with a close on every day: equal amounts held, or brought back to its weights at the end of each month. */
function basketValue({ named }: Part, closes: readonly Float64Array[], days: Int32Array): Float64Array {
  const weights = weightsOf(named);
  if (weights === undefined) return equalWeighted(closes);
  const monthEnds = Uint8Array.from(days, (day, i) => Number(i + 1 < days.length && days[i + 1]! > unitHolding("month", day).last));
  return rebalanced(closes, weights, monthEnds);
}

function sideOf(part: Part, days: Int32Array): Side {
  const closes = part.members.map((series) => closesOn(series, days));
  const traded = "instrument" in part.named;
  const value = traded ? closes[0]! : basketValue(part, closes, days);
  return { symbol: part.symbol, name: nameOf(part.named), closes: value, baseClose: value[0]!, endClose: value[value.length - 1]!, traded };
}

function closesOn(series: Series, days: Int32Array): Float64Array {
  const from = indexAtOrBefore(series.days, days[0]!);
  const to = indexAtOrBefore(series.days, days[days.length - 1]!);
  const span = series.days.subarray(from, to + 1);
  const closes = series.close.subarray(from, to + 1);
  return span.length === days.length ? closes : valuesOn(span, closes, days);
}

/** Whose low: the market's where it is one of the sides, otherwise the first side's. Without a stretch, the low is that of the latest correction. */
function extremeOf(parts: readonly Part[], days: Int32Array, which: "high" | "low", within: Span | undefined): Day | undefined {
  const part = leading(parts);
  const value =
    part.members.length === 1
      ? valuesOn(part.members[0]!.days, part.members[0]!.close, days)
      : basketValue(
          part,
          part.members.map((series) => valuesOn(series.days, series.close, days)),
          days,
        );
  if (within === undefined && which === "low") {
    const low = latestLow(value);
    if (low !== null) return days[low];
  }
  let found = -1;
  for (let i = 0; i < days.length; i++) {
    if (within !== undefined && (days[i]! < within.first || days[i]! > within.last)) continue;
    if (found < 0 || (which === "low" ? value[i]! < value[found]! : value[i]! > value[found]!)) found = i;
  }
  return found < 0 ? undefined : days[found];
}

/**
 * Why dividends are included where plain closes were asked for, and whom that flatters.
 * @param adjusted symbols whose closes have dividends worked in, one at least
 */
function basisCaveat(all: readonly Series[], adjusted: readonly string[], { snapshot }: Context): Phrase {
  const others = [...symbolsOf(all)].filter((symbol) => !adjusted.includes(symbol));
  const short = adjusted.filter((symbol) => snapshot.series(symbol)?.basis === "price");
  const absent = adjusted.filter((symbol) => !short.includes(symbol));
  const most = (symbols: readonly string[]): Phrase => listOfMost(symbols.map(name), MOST_IN_REMARK);
  return sentences([
    absent.length === 0 ? undefined : say`The closes of ${most(absent)} include dividends; plain closes are not in the data.`,
    short.length === 0 ? undefined : say`The closes of ${most(short)} include dividends; plain closes do not cover the time asked for.`,
    others.length === 0 ? undefined : say`Returns for ${most(others)} exclude dividends, which flatters ${most(adjusted)}.`,
  ]);
}

/** Sessions without a close right after the base: the window then reaches further back than it says. */
function gapCaveats(days: Int32Array, missing: Int32Array): Phrase[] {
  const gap = between(missing, days[0]!, days[1]!);
  return gap.length === 0
    ? []
    : [say`No common closes from ${dayText(gap[0]!)} to ${dayText(gap.at(-1)!)}: the base is the last one before that.`];
}

/** "since the October low" of a stretch in which a close is missing: nobody knows whether that was the low. */
function extremeCaveats(window: Window, all: readonly Series[], days: Int32Array, { events, asOf }: Context): Phrase[] {
  const event = window.type === "event" ? events.extremes.find(({ id }) => id === window.event) : undefined;
  if (window.type !== "extreme" && event === undefined) return [];
  const within = window.type === "extreme" && window.within !== undefined ? spanOf(window.within, asOf) : undefined;
  const span = event === undefined ? within : spanOfExtreme(event);
  const [first, last] = span === undefined ? [days[0]!, days.at(-1)!] : [span.first - 1, span.last];
  const lost = all.flatMap((series) => [...missingBetween(series, first, last)]);
  return lost.length === 0 ? [] : [say`The close of ${dayText(lost[0]!)} is missing from the data, and may have been the one meant.`];
}

/** The sessions behind the first that a series lacks: nothing that goes from session to session counts a return over them. */
function missingCaveats(all: readonly Series[], days: Int32Array, context: Context): Phrase[] {
  const found = new Map<string, Phrase>();
  for (const series of all) {
    const gap = missingBetween(series, days[1]!, days.at(-1)!);
    if (gap.length === 0) continue;
    const dates =
      gap.length <= MOST_IN_REMARK
        ? list([...gap].map(dayText))
        : say`${count(gap.length, "session")} from ${dayText(gap[0]!)} to ${dayText(gap.at(-1)!)}`;
    found.set(series.symbol, say`No close for ${calledIn(series, context)} on ${dates} in the data: returns across it are left out.`);
  }
  return [...found.values()];
}

/** What a reader must know where the data stop before the window does. */
function endCaveats(all: readonly Series[], resolved: ResolvedWindow, days: Int32Array, context: Context): Phrase[] {
  const end = days[resolved.end]!;
  const caveats: Phrase[] = [];
  if (resolved.until < RULES_FROM) return caveats;
  const due = context.exchange.sessionAtOrBefore(Math.min(resolved.until, context.lastFinished));
  if (end >= due) return caveats;
  const isDue = (series: Series, from: Day): boolean => tradingDaysOf(series.symbol, context).dueBetween(from, due + 1).length > 0;
  if (!all.some((series) => isDue(series, end))) return caveats;
  const late = all.filter((series) => isDue(series, lastDay(series)!));
  const ends = new Map(late.map((series) => [series.symbol, say`${name(series.symbol)} end on ${dayText(lastDay(series)!)}`]));
  caveats.push(
    late.length > 0
      ? say`Stale: the data of ${list([...ends.values()])}, but the session of ${dayText(due)} has closed; all sides are measured to ${dayText(end)}.`
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
  path: Path,
  parts: readonly Part[],
  empty: EmptyWindow,
): Scene | Refused {
  const baskets = parts.filter((part) => part.members.length > 1);
  const youngest = baskets
    .flatMap((part) => part.members)
    .reduce<Series | undefined>((best, series) => (best === undefined || series.days[0]! > best.days[0]! ? series : best), undefined);
  const oldest = Math.min(...parts.flatMap((part) => part.members).map((series) => series.days[0]!));
  if (youngest !== undefined && youngest.days[0]! > oldest && isBeforeData(empty)) {
    const without: Context = {
      ...context,
      snapshot: { ...context.snapshot, series: (symbol) => (symbol === youngest.symbol ? undefined : context.snapshot.series(symbol)) },
    };
    return stage(symbols, window, basis, without, path);
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
      message: say`No close for ${list(names.map(the))} ${overText(window, windowText(window, context.events))}: ${emptyText(empty)}.`,
      suggestions,
      ...(isBeforeData(empty) ? { beforeData: true as const } : {}),
    },
  };
}

function isBeforeData({ empty }: EmptyWindow): boolean {
  return empty === "the data begin later" || empty === "the data begin after it";
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
