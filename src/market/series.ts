import type { Day } from "../calendar/day.ts";
import { countBelow } from "../metrics/search.ts";

/** What a close measures: `price` as traded (split-adjusted), `total` with dividends worked in. */
export const bases = ["price", "total"] as const;
export type Basis = (typeof bases)[number];

/** Where a series came from, as every answer names it. */
export interface Source {
  /** provider: `file`, `yahoo`, `sample` … */
  readonly provider: string;
  /** what the provider was asked for: a symbol or a file's name */
  readonly detail: string;
  /** ISO instant at which it was taken */
  readonly fetchedAt: string;
}

/** A close that was not taken into its series, and why. */
export interface HeldClose {
  readonly day: Day;
  readonly close: number;
  readonly why: string;
}

/** One instrument's daily closes. Never changed once made. */
export interface Series {
  /** the catalogue's symbol: SPX, RUT, AAPL … */
  readonly symbol: string;
  /** sessions, days since 1970-01-01, strictly ascending */
  readonly days: Int32Array;
  /** closes, positive and finite (yields may be zero or below), as long as `days` */
  readonly close: Float64Array;
  /** what `close` measures; a source without plain closes gives `total` */
  readonly basis: Basis;
  /** dividend-adjusted closes where the source has them beside the plain ones; NaN on days without */
  readonly adjusted?: Float64Array;
  readonly source: Source;
  /** sessions of its exchange between its first and last close that it lacks, ascending; undefined where nobody has looked */
  readonly missing?: Int32Array;
  /** sessions whose close is not believed to follow from the one before (a split not worked in, another unit), ascending */
  readonly doubted?: Int32Array;
  /** sessions whose close the owner has confirmed, ascending */
  readonly accepted?: Int32Array;
  /** missing sessions that the source was asked for and has no close of, ascending */
  readonly absent?: Int32Array;
  /** sessions whose close the owner took out: none is taken from a source again */
  readonly dropped?: Int32Array;
  /** closes that a source gave and that cannot be true */
  readonly held?: readonly HeldClose[];
}

/** Last session of the series, undefined where it is empty. */
export function lastDay(series: Series): Day | undefined {
  return series.days[series.days.length - 1];
}

/** Index of the last session on or before `day`, −1 where there is none. */
export function indexAtOrBefore(days: Int32Array, day: Day): number {
  return countBelow(days, day + 1) - 1;
}

/** Index of `day` itself, −1 if it is not a session of the series. */
export function indexOfDay(days: Int32Array, day: Day): number {
  const index = indexAtOrBefore(days, day);
  return days[index] === day ? index : -1;
}

/** The series up to and with `day`: views on the same memory, nothing is copied. */
export function upTo(series: Series, day: Day): Series {
  const length = indexAtOrBefore(series.days, day) + 1;
  if (length === series.days.length) return series;
  const { missing, doubted, adjusted } = series;
  const last = series.days[length - 1] ?? Number.NEGATIVE_INFINITY;
  return {
    ...series,
    days: series.days.subarray(0, length),
    close: series.close.subarray(0, length),
    ...(adjusted === undefined ? {} : { adjusted: adjusted.subarray(0, length) }),
    // what is missing after the last close is not known to be missing yet
    ...(missing === undefined ? {} : { missing: missing.subarray(0, countBelow(missing, last)) }),
    ...(doubted === undefined ? {} : { doubted: doubted.subarray(0, countBelow(doubted, last + 1)) }),
  };
}

/** Sessions after `from` and up to `to` that the series lacks. */
export function missingBetween({ missing }: Series, from: Day, to: Day): Int32Array {
  return missing === undefined ? new Int32Array(0) : missing.subarray(countBelow(missing, from + 1), countBelow(missing, to + 1));
}

/** Sessions after `from` and up to `to` whose close is not believed to follow from the one before. */
export function doubtedBetween({ doubted }: Series, from: Day, to: Day): Int32Array {
  return doubted === undefined ? new Int32Array(0) : doubted.subarray(countBelow(doubted, from + 1), countBelow(doubted, to + 1));
}

/** Whether two series say the same: their closes, what is known of them, and where they came from. */
export function isSameSeries(a: Series, b: Series): boolean {
  return isSameButSource(a, b) && (["provider", "detail", "fetchedAt"] as const).every((key) => a.source[key] === b.source[key]);
}

/** The same, wherever they came from and whenever. */
export function isSameButSource(a: Series, b: Series): boolean {
  return (
    a.symbol === b.symbol &&
    a.basis === b.basis &&
    areEqual(a.days, b.days) &&
    areEqual(a.close, b.close) &&
    areEqual(a.adjusted, b.adjusted) &&
    (["missing", "doubted", "accepted", "absent", "dropped"] as const).every((key) => areEqual(a[key], b[key])) &&
    JSON.stringify(a.held) === JSON.stringify(b.held)
  );
}

function areEqual(a: Int32Array | Float64Array | undefined, b: Int32Array | Float64Array | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}
