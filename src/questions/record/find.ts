import { type Day, partsOf } from "../../calendar/day.ts";
import { calendarPeriods, type Periods, runsOf } from "../../calendar/periods.ts";
import { unitHolding } from "../../calendar/span.ts";
import { drawdowns, stretchReturns } from "../../metrics/ranks.ts";
import type { RecordQuestion } from "../kinds/record.ts";
import type { Scene } from "../sides.ts";

/** One stretch and what was measured over it. */
export interface Found {
  /** indices of its first and last session into the scene's days */
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

export interface Findings {
  /** every stretch in the scope, oldest first */
  readonly sample: readonly Found[];
  /** those that meet the condition */
  readonly hits: readonly Found[];
  /** the stretch that holds the newest session, where it is in the scope */
  readonly present: Found | undefined;
  /** the value to reach; null where the most extreme is asked for */
  readonly threshold: number | null;
}

/** A value that misses its threshold by less than this is a rounding of binary fractions. */
const ROUNDING = 1e-12;

/** Measures every stretch of the scope and holds it against the condition. */
export function findStretches(question: RecordQuestion, scene: Scene, first: number, last: number): Findings {
  const periods = typeof question.per === "object" ? runsOf(scene.days, question.per.sessions) : calendarPeriods(scene.days, question.per);
  const values = valuesOf(question, scene, periods);
  const end = scene.days.length - 1;
  const sample: Found[] = [];
  for (let i = 0; i < values.length; i++) {
    const [from, to] = [periods.from[i]!, periods.to[i]!];
    if (from - 1 < first || to > last) continue;
    if (question.month !== null && partsOf(scene.days[from]!).month !== question.month) continue;
    sample.push({ from, to, value: values[i]! });
  }
  const newest = sample.at(-1);
  const present = newest?.to === end ? newest : undefined;
  const threshold = question.threshold === "present" ? (present?.value ?? null) : question.threshold;
  const single = threshold === null ? [] : sample.filter(({ value }) => meets(value, threshold, question.direction));
  if (question.repeat === null) return { sample, hits: single, present, threshold };
  const groups = groupsOf(sample, scene.days, question.repeat.within);
  const often = repeated(single, groups, question.repeat);
  return { sample: groups, hits: often, present: groups.at(-1)?.to === end ? groups.at(-1) : undefined, threshold };
}

function valuesOf({ measure }: RecordQuestion, scene: Scene, periods: Periods): Float64Array {
  const [first, second] = [scene.sides[0]!.closes, scene.sides[1]?.closes];
  if (measure === "drawdown") {
    const depth = drawdowns(first);
    return Float64Array.from(periods.to, (to) => depth[to]!);
  }
  const own = stretchReturns(first, periods.from, periods.to);
  if (second === undefined) return own;
  const others = stretchReturns(second, periods.from, periods.to);
  return own.map((value, i) => value - others[i]!);
}

/** At least the threshold in its direction; above or below it where it is zero. */
export function meets(value: number, threshold: number, direction: "up" | "down"): boolean {
  if (threshold === 0) return direction === "up" ? value > 0 : value < 0;
  return direction === "up" ? value >= threshold - ROUNDING : value <= threshold + ROUNDING;
}

/** The longer units that the stretches fall in, with how many stretches as their value. */
function groupsOf(sample: readonly Found[], days: Int32Array, within: NonNullable<RecordQuestion["repeat"]>["within"]): Found[] {
  const groups: { from: number; to: number; value: number }[] = [];
  let until: Day = Number.NEGATIVE_INFINITY;
  for (const { from, to } of sample) {
    const last = groups.at(-1);
    if (last !== undefined && days[from]! <= until) {
      last.to = to;
      last.value += 1;
    } else {
      groups.push({ from, to, value: 1 });
      until = unitHolding(within, days[from]!).last;
    }
  }
  return groups;
}

/** The longer units that hold at least so many of the hits, with how many as their value. */
function repeated(hits: readonly Found[], groups: readonly Found[], { times }: NonNullable<RecordQuestion["repeat"]>): Found[] {
  let at = 0;
  return groups.flatMap(({ from, to }) => {
    let count = 0;
    while (at < hits.length && hits[at]!.to <= to) {
      if (hits[at]!.from >= from) count += 1;
      at += 1;
    }
    return count >= times ? [{ from, to, value: count }] : [];
  });
}
