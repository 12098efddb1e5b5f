import { type Day, isoOf } from "../calendar/day.ts";
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
/** No bound of more than all can be fallen past: the VIX has never lost this much in a day. */
const DEEPEST_FALL = 0.6;
/** A yield has moved by more than a point in a day (bills in 1981), but never by this many. */
const IMPOSSIBLE_POINTS = 3;

/** Closes that no such instrument has ever had: percent of a yield, points of the VIX. Another unit, mostly. */
const POSSIBLE: Readonly<Partial<Record<Kind, readonly [number, number]>>> = { yield: [-5, 30], volatility: [1, 200] };

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
    return "it has not one close for each date";
  for (let i = 1; i < days.length; i++) {
    const [before, day] = [days[i - 1]!, days[i]!];
    if (day === before) return `${isoOf(day)} stands twice`;
    if (day < before) return `dates are not in order: ${isoOf(day)} comes after ${isoOf(before)}`;
  }
  const last = days.at(-1)!;
  return last > today ? `it has a close of ${isoOf(last)}, which lies in the future` : undefined;
}

function sound(value: number, kind: Kind): boolean {
  return Number.isFinite(value) && (value > 0 || kind === "yield");
}

/** A series without the rows that are no closes of the instrument, and what was left out, in words. */
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
  const refused = refusalOf(series, today) ?? cadenceOf(series.days) ?? unitOf(series, kind);
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
  let left = leave(
    series,
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
  left = withSoundAdjusted(left, kind);
  const held = spikesIn(left, kind);
  if (left.days.length === 0) return { refused: `it has no closes${notes.length === 0 ? "" : `: ${notes.join("; ")}`}` };
  notes.push(...held.map(({ day, why }) => `the close of ${isoOf(day)} held back: ${why}`));
  return { series: holdBack(left, held), notes };
}

/** An adjusted close that cannot be true is not known. */
function withSoundAdjusted(series: Series, kind: Kind): Series {
  const { adjusted } = series;
  if (adjusted === undefined || adjusted.every((value) => Number.isNaN(value) || sound(value, kind))) return series;
  return { ...series, adjusted: adjusted.map((value) => (sound(value, kind) ? value : Number.NaN)) };
}

/** Why rows are not daily closes, undefined where they can be. */
function cadenceOf(days: Int32Array): string | undefined {
  if (days.length < ENOUGH_ROWS) return undefined;
  const gaps = days.subarray(1).map((day, i) => day - days[i]!);
  const typical = gaps.sort()[gaps.length >> 1]!;
  if (typical < WEEKLY) return undefined;
  return `its rows are ${typical} days apart: ${typical < MONTHLY ? "weekly" : "monthly"} bars, not daily closes`;
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

/** The rows at these places taken out. */
function without(series: Series, places: readonly number[]): Series {
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

/** Closes that leap past the bound and are back the session after: a slipped decimal point, no market. */
function spikesIn({ days, close, accepted }: Series, kind: Kind): HeldClose[] {
  const held: HeldClose[] = [];
  const bound = JUMP_BOUNDS[kind];
  for (let i = 1; i + 1 < days.length; i++) {
    if (days[i + 1]! - days[i - 1]! > 2 * LONGEST_CLOSURE || (accepted !== undefined && indexOfDay(accepted, days[i]!) >= 0)) continue;
    const [up, over] = [changeOf(close[i - 1]!, close[i]!, kind), changeOf(close[i - 1]!, close[i + 1]!, kind)];
    if (!isLeap(up, kind) || Math.abs(over) > bound / 2) continue;
    held.push({ day: days[i]!, close: close[i]!, why: `${close[i]} stands between ${close[i - 1]} and ${close[i + 1]}` });
  }
  return held;
}

/** Whether a change is past what the kind has ever moved in a session. */
function isLeap(change: number, kind: Kind): boolean {
  if (kind === "yield") return Math.abs(change) > IMPOSSIBLE_POINTS;
  return change > JUMP_BOUNDS[kind] || change < -Math.min(JUMP_BOUNDS[kind], DEEPEST_FALL);
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

/** Sessions between the first and the last day that are not among the days. */
export function missingIn(days: Int32Array, { dueBetween }: TradingDays): Int32Array {
  const missing: Day[] = [];
  for (let i = 1; i < days.length; i++) if (days[i]! - days[i - 1]! > 1) missing.push(...dueBetween(days[i - 1]!, days[i]!));
  return Int32Array.from(missing);
}

/** Sessions whose close does not follow from the one before: past the bound, or at the ratio of a split where the instrument can be split. */
function doubtedIn({ days, close, accepted }: Series, kind: Kind): Int32Array {
  const doubted: Day[] = [];
  const canSplit = isSplittable(kind);
  for (let i = 1; i < days.length; i++) {
    const day = days[i]!;
    if (day - days[i - 1]! > LONGEST_CLOSURE || (accepted !== undefined && indexOfDay(accepted, day) >= 0)) continue;
    const isPast = isLeap(changeOf(close[i - 1]!, close[i]!, kind), kind);
    if (isPast || (canSplit && splitLike(close[i]! / close[i - 1]!) !== undefined)) doubted.push(day);
  }
  return Int32Array.from(doubted);
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
