import { type Day, isoOf } from "../calendar/day.ts";
import { dividendsBetween, type Rebasing, rebasing, type Told } from "./rebase.ts";
import { type HeldClose, indexOfDay, type Series, type Source } from "./series.ts";
import { joined } from "./tail.ts";
import { isSplittable, type Kind, without } from "./validate.ts";

/** Relative difference up to which two closes are the same number written twice. */
export const SAME_CLOSE = 1e-6;
/** The same after a split was worked into one of them. */
const REBASED_CLOSE = 1e-3;
/** Typical relative difference past which two series are not the same instrument, and how many common sessions it takes to say so. */
const OTHER_INSTRUMENT = 0.02;
const ENOUGH_TO_TELL = 5;

/** Percentage points within which two tellings of a yield are one, written with more or fewer decimals. */
const A_HUNDREDTH = 0.01 + 1e-9;

/** Relative size up to which a factor can come of a dividend; a stock dividend this small is a ratio of whole numbers. */
const A_DIVIDEND = 0.1;
/** What a company can be worth with its spin-off against without it, at most; another factor that is no ratio of whole numbers is a currency. */
const LARGEST_SPIN_OFF = 2;
/** Relative difference of every common close, where there are too few to take the middle of, that is no rounding and no correction. */
const FAR_OFF = 0.05;
/** Closes in a row that differ by one factor between others that agree: no source corrects so. */
const LEAST_BLOCK = 5;
/** Relative difference within which two factors are one. */
const SAME_FACTOR = 2e-3;
/** Sessions at one factor that are longer than dividends are apart: what was re-based by it was spun off. */
const LONGER_THAN_A_QUARTER = 100;

export interface Difference {
  readonly day: Day;
  readonly first: number;
  readonly second: number;
}

export interface Merged {
  readonly series: Series;
  /** sessions that only the second had */
  readonly filled: number;
  /** common sessions whose closes differ beyond {@link SAME_CLOSE}, after any re-basing; the first's closes stand */
  readonly differences: readonly Difference[];
  /** what the one that ends earlier was multiplied by to meet the other after a split, undefined where there was none */
  readonly factor: number | undefined;
}

/**
 * Two series of one instrument and basis as one: the first's closes stand, the second gives only the days that the first lacks.
 * Where they differ by a constant factor (a split between their making), the one that ends earlier is brought to the other's level.
 * Adjusted closes are brought to the first's level at the common session before; NaN where that is not known.
 * @returns the merged series; or why they cannot be one: another unit, dividends worked into one of them, another instrument
 */
export function merge(one: Series, other: Series, kind: Kind): Merged | { readonly refused: string } {
  const [first, second] = [withoutDropped(one, other.dropped), withoutDropped(other, one.dropped)];
  const common = commonOf(first, second);
  const pairs = common.map(([i, j]): Told => ({ was: second.close[j]!, is: first.close[i]! }));
  const rebased = rebasing(pairs);
  const refused = shiftBetween(first, second, common) ?? unitBetween(rebased, kind) ?? basisBetween(pairs, rebased, kind);
  if (refused !== undefined) return { refused };
  const { a, b, factor } = rebased === undefined ? { a: first, b: second, factor: undefined } : levelled(first, second, common, rebased);

  const differences: Difference[] = [];
  const sizes: number[] = [];
  for (const [i, j] of common) {
    const size = relativeDifference(a.close[i]!, b.close[j]!);
    // a bill at 0.02% and at 0.021% is the same bill
    sizes.push(kind === "yield" && Math.abs(a.close[i]! - b.close[j]!) <= A_HUNDREDTH ? 0 : size);
    // a close that a split was worked into is rounded once more
    if (size > (factor === undefined ? SAME_CLOSE : REBASED_CLOSE))
      differences.push({ day: a.days[i]!, first: a.close[i]!, second: b.close[j]! });
  }
  const typical = sizes.toSorted((x, y) => x - y)[sizes.length >> 1] ?? 0;
  const areFarOff = sizes.length > 1 && sizes.every((size) => size > FAR_OFF);
  if ((sizes.length >= ENOUGH_TO_TELL && typical > OTHER_INSTRUMENT) || areFarOff) {
    const share = `${(typical * 100).toFixed(1)}%`;
    return { refused: `its closes are not those held: they differ by ${share} on half of ${sizes.length} common sessions` };
  }
  const block = rebased === undefined ? blockIn(differences) : undefined;
  if (block !== undefined) return { refused: block };
  const filled = b.days.length - common.length;
  const isWhole = filled === 0 && a === first && !givesAdjusted(a, b, common);
  const appended = !isWhole && differences.length === 0 && factor === undefined ? goesOn(a, b, common) : undefined;
  if (appended !== undefined) return { series: appended, filled, differences, factor };
  const series = !isWhole ? spliced(a, b, filled) : isNoted(b) ? { ...first, ...notesOf(a, b) } : first;
  if (rebased !== undefined && rebased.count < common.length) {
    // they agree from this session on: one of the two leaps there, and what comes of both must not
    const day = first.days[common[rebased.count]![0]]!;
    const [leap, least] = [leapOn(series, day), Math.min(leapOn(first, day), leapOn(second, day))];
    const size = 1 - Math.min(rebased.factor, 1 / rebased.factor);
    if (leap > least + size / 2)
      return {
        refused: `brought to one level by ${Number(factor!.toPrecision(6))} they would leap on ${isoOf(day)}, where one of the two does not`,
      };
  }
  return { series, filled, differences, factor };
}

/** Common sessions that it takes to say that dates are off, and the share of them whose closes are another session's. */
const ENOUGH_SHIFTED = 4;
const MOST_SHIFTED = 0.8;

/** Closes of which most are those that the other has of the session before, or of the one after: one of the two is dated a day off. */
function shiftBetween(first: Series, second: Series, common: readonly (readonly [number, number])[]): string | undefined {
  if (common.length < ENOUGH_SHIFTED) return undefined;
  const isSame = (a: number, b: number | undefined): boolean => b !== undefined && relativeDifference(a, b) <= SAME_CLOSE;
  for (const by of [-1, 1]) {
    const shifted = common.filter(
      ([i, j]) => isSame(first.close[i]!, second.close[j + by]) && !isSame(first.close[i]!, second.close[j]),
    ).length;
    if (shifted >= MOST_SHIFTED * common.length)
      return `its dates or those held are a day off: ${shifted} of ${common.length} common closes are those of the session ${by < 0 ? "before" : "after"}`;
  }
  return undefined;
}

/**
 * A factor of what cannot be split, of a hundred and more, or that is no ratio of whole numbers and far from 1, is another unit:
 * pence for pounds, a yield times ten, Hong Kong dollars.
 */
function unitBetween(rebased: Rebasing | undefined, kind: Kind): string | undefined {
  if (rebased === undefined) return undefined;
  const { factor, whole } = rebased;
  const isSpinOff = factor < LARGEST_SPIN_OFF && factor > 1 / LARGEST_SPIN_OFF;
  if (isSplittable(kind) && factor < 100 && factor > 1 / 100 && (whole || isSpinOff)) return undefined;
  const times = Number(Math.max(factor, 1 / factor).toPrecision(4));
  return `its closes and those held are in different units: one is ${times} times the other`;
}

/** Size of the change from the close before to that of a day; 0 where there is none before. */
function leapOn({ days, close }: Series, day: Day): number {
  const at = indexOfDay(days, day);
  return at < 1 ? 0 : Math.abs(close[at]! / close[at - 1]! - 1);
}

/** Why differences are no corrections: many in a row by one factor, with closes that agree around them. */
function blockIn(differences: readonly Difference[]): string | undefined {
  let from = 0;
  for (let i = 1; i <= differences.length; i++) {
    const [head, each] = [differences[from]!, differences[i]];
    const same = each !== undefined && Math.abs(each.first / each.second / (head.first / head.second) - 1) < SAME_FACTOR;
    if (same) continue;
    const factor = head.first / head.second;
    if (i - from >= LEAST_BLOCK && Math.abs(factor - 1) > FAR_OFF)
      return `${i - from} closes from ${isoOf(head.day)} differ by a factor of ${Number(factor.toPrecision(4))} from those held, and the others do not`;
    from = i;
  }
  return undefined;
}

function basisBetween(pairs: readonly Told[], rebased: Rebasing | undefined, kind: Kind): string | undefined {
  if (!isSplittable(kind)) return undefined;
  const small = rebased !== undefined && Math.abs(rebased.factor - 1) < A_DIVIDEND;
  if (small ? rebased.whole || rebased.count > LONGER_THAN_A_QUARTER : rebased !== undefined || !dividendsBetween(pairs)) return undefined;
  return "dividends seem to be worked into its closes or into those held: they drift apart at ex-dividend dates";
}

/** A series without the sessions that the owner took out of the other. */
function withoutDropped(series: Series, dropped: Int32Array | undefined): Series {
  const places = [...(dropped ?? [])].map((day) => indexOfDay(series.days, day)).filter((at) => at >= 0);
  return places.length === 0 ? series : without(series, places);
}

/** Index pairs of the sessions that both have. */
function commonOf(first: Series, second: Series): [number, number][] {
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < first.days.length && j < second.days.length; ) {
    const gap = first.days[i]! - second.days[j]!;
    if (gap === 0) pairs.push([i, j]);
    if (gap <= 0) i++;
    if (gap >= 0) j++;
  }
  return pairs;
}

function levelled(
  first: Series,
  second: Series,
  common: readonly [number, number][],
  { factor, count }: { factor: number; count: number },
) {
  const until = count === common.length ? Number.POSITIVE_INFINITY : first.days[common[count - 1]![0]]!;
  if (first.days.at(-1)! >= second.days.at(-1)!) return { a: first, b: scaled(second, factor, until), factor };
  return { a: scaled(first, 1 / factor, until), b: second, factor: 1 / factor };
}

function scaled(series: Series, factor: number, until: Day): Series {
  // a tenth of 21.78 is 2.178 where it is divided, and not where it is multiplied
  const divisor = Math.abs(1 / factor - Math.round(1 / factor)) < 1e-9 ? Math.round(1 / factor) : 1 / factor;
  const scale = (values: Float64Array): Float64Array => values.map((value, i) => (series.days[i]! <= until ? value / divisor : value));
  const held = series.held?.map((each) => (each.day <= until ? { ...each, close: each.close / divisor } : each));
  return {
    ...series,
    close: scale(series.close),
    ...(series.adjusted === undefined ? {} : { adjusted: scale(series.adjusted) }),
    ...(held === undefined ? {} : { held }),
  };
}

function relativeDifference(a: number, b: number): number {
  return a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
}

function givesAdjusted(a: Series, b: Series, common: readonly [number, number][]): boolean {
  return b.adjusted !== undefined && common.some(([i, j]) => !known(a.adjusted?.[i]) && known(b.adjusted?.[j]));
}

function known(value: number | undefined): value is number {
  return value !== undefined && !Number.isNaN(value);
}

/** The second with the first's sessions behind its own, where that is all that the first adds: no close is copied then. */
function goesOn(a: Series, b: Series, common: readonly [number, number][]): Series | undefined {
  const last = common.at(-1);
  if (a.adjusted !== undefined || b.adjusted !== undefined || last === undefined) return undefined;
  const [inA, inB] = last;
  const isAll = common.length === inA + 1 && inB === b.days.length - 1 && a.days.length > inA + 1;
  if (!isAll) return undefined;
  const tail = { ...a, days: a.days.subarray(inA + 1), close: a.close.subarray(inA + 1) };
  const source = b.days.length > common.length ? bothSources(a.source, b.source) : a.source;
  return { ...joined(b, tail), symbol: a.symbol, basis: a.basis, source, ...notesOf(a, b) };
}

function spliced(a: Series, b: Series, filled: number): Series {
  const count = a.days.length + filled;
  const days = new Int32Array(count);
  const close = new Float64Array(count);
  const adjusted = a.adjusted === undefined && b.adjusted === undefined ? undefined : new Float64Array(count);
  let level = firstLevel(a, b);
  for (let i = 0, j = 0, at = 0; at < count; at++) {
    const [inA, inB] = [a.days[i] ?? Number.POSITIVE_INFINITY, b.days[j] ?? Number.POSITIVE_INFINITY];
    const [own, other] = [inA <= inB ? a.adjusted?.[i] : undefined, inB <= inA ? b.adjusted?.[j] : undefined];
    if (known(own) && known(other)) level = own / other;
    days[at] = Math.min(inA, inB);
    close[at] = inA <= inB ? a.close[i]! : b.close[j]!;
    if (adjusted !== undefined) adjusted[at] = known(own) ? own : known(other) ? other * level : Number.NaN;
    if (inA <= inB) i++;
    if (inB <= inA) j++;
  }
  const source = filled > 0 ? bothSources(a.source, b.source) : a.source;
  const series: Series = { symbol: a.symbol, days, close, basis: a.basis, source, ...notesOf(a, b) };
  return adjusted === undefined ? series : { ...series, adjusted };
}

/** What lifts b's adjusted closes to a's before their first common session; 1 where a has none of its own, NaN where they never meet. */
function firstLevel(a: Series, b: Series): number {
  if (a.adjusted === undefined || !a.adjusted.some(known)) return 1;
  if (b.adjusted === undefined) return Number.NaN;
  for (const [i, j] of commonOf(a, b)) {
    const [own, other] = [a.adjusted[i], b.adjusted[j]];
    if (known(own) && known(other)) return own / other;
  }
  return Number.NaN;
}

function isNoted({ accepted, absent, dropped, held }: Series): boolean {
  return [accepted, absent, dropped, held].some((notes) => notes !== undefined && notes.length > 0);
}

/** What an owner confirmed and what was held back, of both; what is missing or doubted is found again. */
function notesOf(a: Series, b: Series): Pick<Series, "accepted" | "absent" | "dropped" | "held"> {
  const either = (first: Int32Array | undefined, second: Int32Array | undefined): Int32Array =>
    Int32Array.from(new Set([...(first ?? []), ...(second ?? [])])).sort();
  const [accepted, absent, dropped] = [either(a.accepted, b.accepted), either(a.absent, b.absent), either(a.dropped, b.dropped)];
  const held = new Map<Day, HeldClose>([...(b.held ?? []), ...(a.held ?? [])].map((each) => [each.day, each]));
  return {
    ...(accepted.length === 0 ? {} : { accepted }),
    ...(absent.length === 0 ? {} : { absent }),
    ...(dropped.length === 0 ? {} : { dropped }),
    ...(held.size === 0 ? {} : { held: [...held.values()].toSorted((x, y) => x.day - y.day) }),
  };
}

function bothSources(first: Source, second: Source): Source {
  const both = (a: string, b: string): string => [...new Set([...a.split(" + "), ...b.split(" + ")])].join(" + ");
  return {
    provider: both(first.provider, second.provider),
    detail: both(first.detail, second.detail),
    fetchedAt: first.fetchedAt > second.fetchedAt ? first.fetchedAt : second.fetchedAt,
  };
}
