import { type Day, isoOf, weekdayOf } from "../calendar/day.ts";
import { LONGEST_CLOSURE } from "../calendar/exchange.ts";
import type { TradingDays } from "../calendar/trading-days.ts";
import type { Instrument } from "./catalogue.ts";
import { type HeldClose, indexOfDay, type Series } from "./series.ts";
import { type Split, splitLike } from "./splits.ts";

export type Kind = Instrument["kind"];

/** What a series is held against. */
export interface Expected {
  readonly kind: Kind;
  readonly tradingDays: TradingDays;
}

/** Change from one session to the next past which a close is worth a second look: a fraction, for yields percentage points. */
export const JUMP_BOUNDS: Readonly<Record<Kind, number>> = { index: 0.25, etf: 0.35, stock: 0.6, volatility: 1.5, yield: 1 };
/** Falls in a session past which a close is doubted, fractions; a split of two for one on a good day is a fall of nearly half. */
const DEEPEST_FALLS: Readonly<Record<Exclude<Kind, "yield">, number>> = { index: 0.25, etf: 0.35, stock: 0.45, volatility: 0.6 };
/** Days over which a split that was not worked in is still seen by its ratio: closes may be missing around it. */
const SPLIT_SEEN_OVER = 45;
/** A yield has moved by more than a point in a day (bills in 1981), but never by this many. */
const IMPOSSIBLE_POINTS = 3;

/** Closes that no such instrument has ever had: percent of a yield, points of the VIX. Another unit, mostly. */
const POSSIBLE: Readonly<Partial<Record<Kind, readonly [number, number]>>> = { yield: [-5, 30], volatility: [1, 200] };

/**
 * Change from which a close is held back that is undone the session after, as a logarithm, of yields in points: no market of the kind
 * has swung so far and back. Shares have (GameStop in January 2021): of them only a slipped decimal point is held back.
 */
const SWING_BOUNDS: Readonly<Record<Exclude<Kind, "stock">, number>> = { index: 0.15, etf: 0.2, volatility: 0.7, yield: 1.5 };
/** Part of a swing that may be left after the session that undoes it, and the most that may be. */
const LEFT_OF_SWING = 0.25;
const MOST_LEFT = 0.25;
/** How far the logarithm of a ratio lies from a power of ten where the decimal point has slipped: the market moves on that day too. */
const OFF_TEN = 0.06;
/** Share of the rows on days of the week without trading from which the dates themselves are off by a day. */
const SHIFTED = 0.1;
/** This many weekly bars in a row at the start mean weekly data, not daily closes with gaps. */
const WEEKLY_ROWS = 8;
/** How far an adjusted close may part from its close within a session: a dividend or a spin-off, but no split of one alone. */
const LARGEST_PAYOUT = 0.3;

/** Days between neighbouring rows from which they are no daily closes, in the middle of all. */
const WEEKLY = 4;
const MONTHLY = 20;
/** Rows that it takes to say so. */
const ENOUGH_ROWS = 3;

export interface Jump {
  readonly date: string;
  /** fraction of the close before, or percentage points */
  readonly change: number;
  readonly unit: "fraction" | "points";
  /** the split that it looks like, where the instrument can be split */
  readonly split?: Split;
}

/** Why the rows of a series cannot be trusted at all, undefined where they can: a close for each date, dates ascend, none lies after `today`. */
export function refusalOf({ days, close, adjusted }: Series, today: Day): string | undefined {
  if (days.length === 0) return "it has no closes";
  if (close.length !== days.length || (adjusted !== undefined && adjusted.length !== days.length))
    return "it does not have one close per date";
  for (let i = 1; i < days.length; i++) {
    const [before, day] = [days[i - 1]!, days[i]!];
    if (day === before) return `${isoOf(day)} appears twice`;
    if (day < before) return `dates are not in order: ${isoOf(day)} comes after ${isoOf(before)}`;
  }
  const last = days.at(-1)!;
  return last > today ? `it has a close of ${isoOf(last)}, which is in the future` : undefined;
}

function sound(value: number, kind: Kind): boolean {
  return Number.isFinite(value) && (value > 0 || kind === "yield");
}

/** A series without the rows that are not closes of the instrument, and what was left out, in words. */
export interface Cleaned {
  readonly series: Series;
  readonly notes: readonly string[];
}

/**
 * What of a source's rows can be closes: none of a day on which the exchange was closed, none of a session that has not
 * finished, none out of all bounds.
 * @param today the date at the time of taking
 * @param finished last session that had closed by then
 * @returns the series without them; or why it is not one of daily closes
 */
export function cleaned(
  series: Series,
  { kind, tradingDays }: Expected,
  { today, finished }: { readonly today: Day; readonly finished: Day },
): Cleaned | { readonly refused: string } {
  const refused = refusalOf(series, today) ?? cadenceOf(series.days) ?? shiftOf(series.days, tradingDays) ?? unitOf(series, kind);
  if (refused !== undefined) return { refused };
  const notes: string[] = [];
  const leave = (series: Series, what: (count: number) => string, isLeft: (day: Day, close: number, at: number) => boolean): Series => {
    const left: number[] = [];
    series.days.forEach((day, at) => {
      if (isLeft(day, series.close[at]!, at)) left.push(at);
    });
    if (left.length === 0) return series;
    const [from, to] = [isoOf(series.days[left[0]!]!), isoOf(series.days[left.at(-1)!]!)];
    notes.push(`${what(left.length)} (${from === to ? from : `${from} to ${to}`}) left out`);
    return without(series, left);
  };
  const rows = (count: number): string => (count === 1 ? "1 row" : `${count} rows`);
  const weekly = weeklyRows(series.days);
  let left = leave(
    series,
    (count) => `${rows(count)} of weekly bars`,
    (_day, _close, at) => at < weekly,
  );
  left = leave(
    left,
    (count) => `${rows(count)} on days the exchange was closed`,
    (day) => tradingDays.closedFor(day) !== undefined,
  );
  left = leave(
    left,
    (count) => `${rows(count)} of a session that has not closed`,
    (day) => day > finished,
  );
  left = leave(
    left,
    (count) => `${rows(count)} without a possible close`,
    (_, close) => !sound(close, kind) || isOutOfBounds(close, kind),
  );
  const adjusted = withSoundAdjusted(left, kind);
  if (adjusted.lost > 0) notes.push(`${rows(adjusted.lost)} without an adjusted close that follows from the closes`);
  left = adjusted.series;
  const held = spikesIn(left, kind);
  if (left.days.length === 0) return { refused: `it has no closes${notes.length === 0 ? "" : `: ${notes.join("; ")}`}` };
  notes.push(...held.map(({ day, why }) => `the close of ${isoOf(day)} held back: ${why}`));
  return { series: holdBack(left, held), notes };
}

/**
 * A series whose adjusted closes can be true: positive, and parting from the closes by no more than a payout within a session. Of
 * stretches that do not follow from each other the longest is kept.
 */
function withSoundAdjusted(series: Series, kind: Kind): { readonly series: Series; readonly lost: number } {
  const { adjusted, close } = series;
  if (adjusted === undefined) return { series, lost: 0 };
  const given = adjusted.filter((value) => !Number.isNaN(value)).length;
  let best = { from: 0, to: 0 };
  let [from, before] = [0, Number.NaN];
  for (let i = 0; i <= adjusted.length; i++) {
    const isGiven = i < adjusted.length && sound(adjusted[i]!, kind);
    const share = isGiven ? adjusted[i]! / close[i]! : Number.NaN;
    const follows = Number.isNaN(before) || Number.isNaN(share) || Math.abs(share / before - 1) <= LARGEST_PAYOUT;
    if (i === adjusted.length || !follows) {
      if (i - from > best.to - best.from) best = { from, to: i };
      from = i;
    }
    if (isGiven) before = share;
  }
  const kept = adjusted.map((value, i) => (i >= best.from && i < best.to && sound(value, kind) ? value : Number.NaN));
  const lost = given - kept.filter((value) => !Number.isNaN(value)).length;
  return lost === 0 ? { series, lost } : { series: { ...series, adjusted: kept }, lost };
}

/** Why rows are not daily closes, undefined where they can be. */
function cadenceOf(days: Int32Array): string | undefined {
  if (days.length < ENOUGH_ROWS) return undefined;
  const gaps = days.subarray(1).map((day, i) => day - days[i]!);
  const typical = gaps.sort()[gaps.length >> 1]!;
  if (typical < WEEKLY) return undefined;
  return `its rows are ${typical} days apart: ${typical < MONTHLY ? "weekly" : "monthly"} bars, not daily closes`;
}

/** Why dates cannot be those of the closes; undefined if they can: a week that goes from Tuesday to Saturday, or from Sunday to Thursday. */
function shiftOf(days: Int32Array, { closedFor }: TradingDays): string | undefined {
  const counts = new Int32Array(8);
  let closed = 0;
  for (const day of days) {
    counts[weekdayOf(day)]! += 1;
    if (weekdayOf(day) > 5 && closedFor(day) !== undefined) closed += 1;
  }
  const week = counts.subarray(1, 6);
  const isShifted = closed > days.length * SHIFTED && Math.min(...week) < Math.max(...week) / 4;
  return isShifted && days.length >= 2 * WEEKLY_ROWS
    ? `its dates are a day off: ${closed} of ${days.length} rows fall on a weekend`
    : undefined;
}

/** How many rows at the start are weekly or monthly bars in front of daily closes. */
function weeklyRows(days: Int32Array): number {
  let lead = 0;
  while (lead + 1 < days.length && days[lead + 1]! - days[lead]! >= WEEKLY) lead += 1;
  // the bar that the daily closes follow is one too
  return lead >= WEEKLY_ROWS ? lead + 1 : 0;
}

/** Why closes are in another unit than the instrument's, undefined where they can be in it. */
function unitOf({ close }: Series, kind: Kind): string | undefined {
  const outside = close.reduce((count, each) => count + (isOutOfBounds(each, kind) ? 1 : 0), 0);
  if (outside * 2 <= close.length) return undefined;
  return `closes such as ${close.find((each) => isOutOfBounds(each, kind))} are in another unit than ${kind === "yield" ? "percent" : "points"}`;
}

function isOutOfBounds(close: number, kind: Kind): boolean {
  const bounds = POSSIBLE[kind];
  return bounds !== undefined && (close < bounds[0] || close > bounds[1]);
}

/** The rows without those at these places. */
export function without(series: Series, places: readonly number[]): Series {
  const gone = new Set(places);
  const keep = (_: number, at: number): boolean => !gone.has(at);
  const { days, close, adjusted } = series;
  return {
    ...series,
    days: days.filter(keep),
    close: close.filter(keep),
    ...(adjusted === undefined ? {} : { adjusted: adjusted.filter(keep) }),
  };
}

/** Takes closes out of a series and notes them on it. */
function holdBack(series: Series, held: readonly HeldClose[]): Series {
  if (held.length === 0) return series;
  const left = without(
    series,
    held.map(({ day }) => indexOfDay(series.days, day)),
  );
  return { ...left, held: [...(series.held ?? []).filter((each) => held.every(({ day }) => day !== each.day)), ...held] };
}

/** Closes that leap and are back the session after, against the last that did not: a slipped decimal point, no market. */
function spikesIn({ days, close, accepted }: Series, kind: Kind): HeldClose[] {
  const held: HeldClose[] = [];
  let kept = 0;
  for (let i = 1; i + 1 < days.length; i++) {
    const [before, after] = [close[kept]!, close[i + 1]!];
    const isNear = days[i + 1]! - days[kept]! <= 2 * LONGEST_CLOSURE;
    if (isNear && !isAmong(accepted, days[i]!) && isSpike(swing(before, close[i]!, kind), swing(before, after, kind), kind))
      held.push({ day: days[i]!, close: close[i]!, why: `${close[i]} stands between ${before} and ${after}` });
    else kept = i;
  }
  return held;
}

function isSpike(leap: number, left: number, kind: Kind): boolean {
  if (Math.abs(left) > Math.min(Math.abs(leap) * LEFT_OF_SWING, MOST_LEFT)) return false;
  return kind === "stock" ? isSlippedPoint(leap / Math.LN10) : Math.abs(leap) >= SWING_BOUNDS[kind];
}

/** Whether a change is one of ten, a hundred, … times, or a tenth, …, by its common logarithm. */
function isSlippedPoint(tens: number): boolean {
  return Math.round(tens) !== 0 && Math.abs(tens - Math.round(tens)) < OFF_TEN;
}

/** A change as a logarithm, which is the same up and down; of yields in points. */
function swing(before: number, after: number, kind: Kind): number {
  return kind === "yield" ? after - before : Math.log(after / before);
}

function isAmong(days: Int32Array | undefined, day: Day): boolean {
  return days !== undefined && indexOfDay(days, day) >= 0;
}

/** Whether a change is past what the kind has ever moved in a session. */
function isLeap(before: number, after: number, kind: Kind): boolean {
  const change = changeOf(before, after, kind);
  if (kind !== "yield") return change > JUMP_BOUNDS[kind] || change < -DEEPEST_FALLS[kind];
  // a yield of ten times as much or a tenth is another unit, where it is not nearly nothing
  const times = Math.abs(Math.log10(Math.abs(after / before)));
  return Math.abs(change) > IMPOSSIBLE_POINTS || (Math.abs(times - 1) < OFF_TEN && Math.abs(change) > 0.3);
}

function changeOf(before: number, after: number, kind: Kind): number {
  return kind === "yield" ? after - before : after / before - 1;
}

/** A series with what is known of it: the sessions that it lacks, the closes that are doubted, spikes held back. */
export function examined(series: Series, { kind, tradingDays }: Expected): Series {
  const sound = holdBack(series, spikesIn(series, kind));
  const missing = missingIn(sound.days, tradingDays);
  const doubted = doubtedIn(sound, kind);
  const known = sound.absent?.filter((day) => indexOfDay(missing, day) >= 0);
  const held = sound.held?.filter(({ day }) => indexOfDay(sound.days, day) < 0);
  const { doubted: _, held: __, absent: ___, ...rest } = sound;
  return {
    ...rest,
    missing,
    ...(doubted.length === 0 ? {} : { doubted }),
    ...(known === undefined || known.length === 0 ? {} : { absent: known }),
    ...(held === undefined || held.length === 0 ? {} : { held }),
  };
}

/** A series as it was examined when it was stored; one from before anybody looked is cleaned and examined now. */
export function examinedOnce(series: Series, expected: Expected): Series {
  if (series.missing !== undefined) return series;
  const clean = cleaned(series, expected, { today: Number.POSITIVE_INFINITY, finished: Number.POSITIVE_INFINITY });
  return examined("refused" in clean ? series : clean.series, expected);
}

/** Sessions between the first and the last day that are not among the days. */
export function missingIn(days: Int32Array, { dueBetween }: TradingDays): Int32Array {
  const missing: Day[] = [];
  for (let i = 1; i < days.length; i++) if (days[i]! - days[i - 1]! > 1) missing.push(...dueBetween(days[i - 1]!, days[i]!));
  return Int32Array.from(missing);
}

/** Sessions whose close does not follow from the one before: past the bound, or at the ratio of a split where the instrument can be split. */
function doubtedIn({ days, close, accepted, adjusted }: Series, kind: Kind): Int32Array {
  const doubted: Day[] = [];
  const canSplit = isSplittable(kind);
  for (let i = 1; i < days.length; i++) {
    const day = days[i]!;
    const gap = day - days[i - 1]!;
    if (isAmong(accepted, day)) continue;
    const isPast = gap <= LONGEST_CLOSURE && isLeap(close[i - 1]!, close[i]!, kind);
    const split = canSplit && gap <= SPLIT_SEEN_OVER ? splitLike(close[i]! / close[i - 1]!) : undefined;
    const isSplit = split !== undefined && !isRealFall(split, close, adjusted, i);
    if (isPast || isSplit) doubted.push(day);
  }
  return Int32Array.from(doubted);
}

/** Sources work a split into earlier closes some sessions after it; a column of adjusted closes has had it by then. */
const RESTATED_WITHIN = 20;
/** A ratio this far from a split's is one of a fall, where the adjusted closes fell with it. */
const OFF_A_SPLIT = 0.01;

/** A leap that adjusted closes share, long ago, and that is not quite a split's: Netflix on 20 April 2022. */
function isRealFall({ after, before }: Split, close: Float64Array, adjusted: Float64Array | undefined, at: number): boolean {
  if (adjusted === undefined || close.length - at <= RESTATED_WITHIN) return false;
  const [ratio, own] = [close[at]! / close[at - 1]!, adjusted[at]! / adjusted[at - 1]!];
  return Math.abs(own / ratio - 1) < OFF_A_SPLIT && Math.abs((ratio * after) / before - 1) > OFF_A_SPLIT;
}

/** Whether shares of such an instrument can be split. */
export function isSplittable(kind: Kind): boolean {
  return kind === "stock" || kind === "etf";
}

/** Changes past the bound of the kind or doubted, on sessions from `from` on. */
export function jumpsOf({ days, close, doubted }: Series, kind: Kind, from: Day = Number.NEGATIVE_INFINITY): Jump[] {
  const bound = JUMP_BOUNDS[kind];
  const unit = kind === "yield" ? "points" : "fraction";
  const jumps: Jump[] = [];
  for (let i = 1; i < days.length; i++) {
    if (days[i]! < from || days[i]! - days[i - 1]! > LONGEST_CLOSURE) continue;
    const change = changeOf(close[i - 1]!, close[i]!, kind);
    const isDoubted = doubted !== undefined && indexOfDay(doubted, days[i]!) >= 0;
    if (Math.abs(change) <= bound && !isDoubted) continue;
    const split = isSplittable(kind) ? splitLike(close[i]! / close[i - 1]!) : undefined;
    jumps.push({ date: isoOf(days[i]!), change, unit, ...(split === undefined ? {} : { split }) });
  }
  return jumps;
}
