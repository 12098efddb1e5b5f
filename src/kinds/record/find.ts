import { brokenPeriods } from "../../answering/breaks.ts";
import type { Scene } from "../../answering/scene.ts";
import { type Day, partsOf, weekdayOf } from "../../calendar/day.ts";
import { calendarPeriods, type Periods, runsOf } from "../../calendar/periods.ts";
import { unitHolding } from "../../calendar/span.ts";
import type { CalendarUnit } from "../../calendar/window.ts";
import { beyondBefore, drawdowns, stretchReturns } from "../../metrics/ranks.ts";
import { ROUNDING } from "../../metrics/rounding.ts";
import { type Summary, summaryOf } from "../../metrics/summary.ts";
import { basisPoints } from "../../metrics/yields.ts";
import type { RecordQuestion } from "./schema.ts";

/** One stretch and what was measured over it. */
export interface Found {
  /** indices of its first and last session into the scene's days */
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** Stretches oldest first, column by column: there are tens of thousands. */
export interface Stretches extends Periods {
  readonly value: Float64Array;
}

export interface Findings {
  /** every stretch in the scope */
  readonly sample: Stretches;
  /** places in the sample of those that meet the condition, ascending */
  readonly hits: Int32Array;
  /** the stretch that holds the newest session, where it is in the scope */
  readonly present: Found | undefined;
  /** the value to reach; null where the most extreme is asked for */
  readonly threshold: number | null;
  /** of the stretches of the scope that are over, the latest ones where only so many are asked about */
  readonly summary: Summary;
}

export function foundAt({ from, to, value }: Stretches, at: number): Found {
  return { from: from[at]!, to: to[at]!, value: value[at]! };
}

/** Measures every stretch of the scope and holds it against the condition. */
export function findStretches(
  question: RecordQuestion,
  scene: Scene,
  first: number,
  last: number,
  isOver: (stretch: Found) => boolean,
): Findings {
  const periods = typeof question.per === "object" ? runsOf(scene.days, question.per.sessions) : calendarPeriods(scene.days, question.per);
  const all: Stretches = { ...periods, value: valuesOf(question, scene, periods) };
  const whole = isOfLevels(question.measure) ? all : known(all, brokenPeriods(scene, periods, question.per));
  const looked = ofPart(within(whole, first, last), question, scene.days);
  const finished =
    looked.value.length > 0 && !isOver(foundAt(looked, looked.value.length - 1)) ? cutAt(looked, 0, looked.value.length - 1) : looked;
  const over = question.latest === undefined ? finished : cutAt(finished, Math.max(0, finished.value.length - question.latest));
  const sample = question.latest !== undefined || countsMoves(question) ? over : looked;
  // a January, or a Monday, is compared with others long after it is over
  const present = isOfPart(question) && question.scope === null ? foundLast(sample) : newest(sample, scene);
  const threshold = question.threshold === "present" ? (present?.value ?? null) : question.threshold;
  const hits = threshold === null ? new Int32Array(0) : meeting(sample.value, threshold, question.direction);
  // the average move, whichever way, is one of sizes
  const sizes = question.direction === "either" ? over.value.map(Math.abs) : over.value;
  if (question.repeat === null) return { sample, hits, present, threshold, summary: summaryOf(sizes) };
  const groups = groupsOf(sample, hits, scene.days, question.repeat.within);
  return {
    sample: groups,
    hits: meeting(groups.value, question.repeat.times, "up"),
    present: newest(groups, scene),
    threshold,
    summary: summaryOf(groups.value),
  };
}

/** A figure of each close, which no missing one before it makes another's. */
export function isOfLevels(measure: RecordQuestion["measure"]): boolean {
  return measure === "drawdown" || measure === "newHigh" || measure === "newLow";
}

/** The stretches that have a return of their own. */
function known(all: Stretches, broken: Uint8Array): Stretches {
  return broken.includes(1) ? picked(all, (at) => broken[at] === 0) : all;
}

/** Those at the places to keep: one loop, for `filter` on each of three columns takes ten times as long. */
function picked({ from, to, value }: Stretches, isKept: (at: number) => boolean): Stretches {
  const kept = { from: new Int32Array(from.length), to: new Int32Array(from.length), value: new Float64Array(from.length) };
  let count = 0;
  for (let at = 0; at < from.length; at++) {
    if (!isKept(at)) continue;
    kept.from[count] = from[at]!;
    kept.to[count] = to[at]!;
    kept.value[count] = value[at]!;
    count += 1;
  }
  return { from: kept.from.subarray(0, count), to: kept.to.subarray(0, count), value: kept.value.subarray(0, count) };
}

/** The stretches between two sessions; they are in order, so a view will do. */
function within({ from, to, value }: Stretches, first: number, last: number): Stretches {
  let start = 0;
  while (start < from.length && from[start]! - 1 < first) start += 1;
  let end = to.length;
  while (end > start && to[end - 1]! > last) end -= 1;
  return cutAt({ from, to, value }, start, end);
}

function cutAt({ from, to, value }: Stretches, start: number, end: number = value.length): Stretches {
  return { from: from.subarray(start, end), to: to.subarray(start, end), value: value.subarray(start, end) };
}

/** Of the stretches those of the part of the year, or of the week, that is asked about. */
function ofPart(all: Stretches, { month, weekday }: RecordQuestion, days: Int32Array): Stretches {
  if (weekday !== undefined) return picked(all, (at) => weekdayOf(days[all.from[at]!]!) === weekday);
  return month === null ? all : picked(all, (at) => partsOf(days[all.from[at]!]!).month === month);
}

/** Whether only one part of the year, or of the week, is asked about: Septembers, Mondays. */
export function isOfPart({ month, weekday }: RecordQuestion): boolean {
  return month !== null || weekday !== undefined;
}

/** "How many years did it rise", "… by 20% or more": a year that is not over has done neither yet. */
function countsMoves({ asked, threshold, per, repeat }: RecordQuestion): boolean {
  return asked === "count" && typeof threshold === "number" && typeof per === "string" && per !== "day" && repeat === null;
}

function foundLast(sample: Stretches): Found | undefined {
  return sample.to.length === 0 ? undefined : foundAt(sample, sample.to.length - 1);
}

function newest(sample: Stretches, { days }: Scene): Found | undefined {
  const at = sample.to.length - 1;
  return sample.to[at] === days.length - 1 ? foundAt(sample, at) : undefined;
}

function valuesOf({ measure }: RecordQuestion, scene: Scene, periods: Periods): Float64Array {
  const [first, second] = [scene.sides[0]!.closes, scene.sides[1]?.closes];
  if (measure === "drawdown") {
    return valuesAt(drawdowns(first), periods.to);
  }
  if (measure === "newHigh" || measure === "newLow") {
    return valuesAt(beyondBefore(first, measure === "newHigh" ? 1 : -1), periods.to);
  }
  if (measure === "change") return Float64Array.from(periods.to, (to, i) => basisPoints(first[periods.from[i]! - 1]!, first[to]!));
  const own = stretchReturns(first, periods.from, periods.to);
  if (second === undefined) return own;
  const others = stretchReturns(second, periods.from, periods.to);
  for (let i = 0; i < own.length; i++) own[i]! -= others[i]!;
  return own;
}

/** The values at some places. */
export function valuesAt(values: Float64Array, places: ArrayLike<number>): Float64Array {
  const found = new Float64Array(places.length);
  for (let i = 0; i < found.length; i++) found[i] = values[places[i]!]!;
  return found;
}

/** Places of the values at least at the threshold in its direction; above or below it where it is zero. */
function meeting(values: Float64Array, threshold: number, direction: RecordQuestion["direction"]): Int32Array {
  if (direction === "either") return meeting(values.map(Math.abs), Math.abs(threshold), "up");
  const sign = direction === "up" ? 1 : -1;
  const bound = threshold === 0 ? Number.MIN_VALUE : threshold * sign - ROUNDING;
  const places = new Int32Array(values.length);
  let count = 0;
  // each place is written, and kept where the value meets: without a branch that nothing predicts
  for (let i = 0; i < values.length; i++) {
    places[count] = i;
    count += Number(values[i]! * sign >= bound);
  }
  return places.subarray(0, count);
}

/** The longer units that the stretches fall in, with how many hits each holds as its value. */
function groupsOf(sample: Stretches, hits: Int32Array, days: Int32Array, unit: CalendarUnit): Stretches {
  const starts = startsOf(sample.from, days, unit);
  const from = new Int32Array(starts.length);
  const to = new Int32Array(starts.length);
  for (let i = 0; i < starts.length; i++) {
    from[i] = sample.from[starts[i]!]!;
    to[i] = sample.to[(starts[i + 1] ?? sample.to.length) - 1]!;
  }
  const value = new Float64Array(starts.length);
  let group = 0;
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i]!;
    while (group + 1 < starts.length && starts[group + 1]! <= hit) group += 1;
    value[group]! += 1;
  }
  return { from, to, value };
}

/** Places of the stretches that are the first in their unit. */
function startsOf(from: Int32Array, days: Int32Array, unit: CalendarUnit): number[] {
  const starts: number[] = [];
  let until: Day = days[0]! - 1;
  for (let i = 0; i < from.length; i++) {
    const day = days[from[i]!]!;
    if (day <= until) continue;
    until = unitHolding(unit, day).last;
    starts.push(i);
  }
  return starts;
}
