import { breaksOf, brokenPeriods } from "../../answering/breaks.ts";
import type { Scene } from "../../answering/scene.ts";
import { type Day, dayOf, partsOf, weekdayOf } from "../../calendar/day.ts";
import type { Span } from "../../calendar/span.ts";
import { indexAtOrBefore } from "../../market/series.ts";
import { stretchReturns } from "../../metrics/ranks.ts";
import { simpleReturn } from "../../metrics/returns.ts";
import type { SeasonQuestion } from "./schema.ts";

/** A part of the year: a weekday (1 Monday), or months from one to another, across the year's end where the last is before the first. */
export type SeasonPart = { readonly weekday: number } | { readonly first: number; readonly last: number };

/** Returns of a part, oldest first, and the day on which each ended. */
export interface Returns {
  readonly returns: Float64Array;
  readonly ends: Int32Array;
}

const MONTHS_IN = { month: 1, quarter: 3, half: 6 } as const;

/** The parts that a question sets side by side, in order of the calendar, or as they were named. */
export function partsIn(parts: SeasonQuestion["parts"]): SeasonPart[] {
  if (typeof parts !== "string") return [...parts];
  if (parts === "weekday") return [1, 2, 3, 4, 5].map((weekday) => ({ weekday }));
  const months = MONTHS_IN[parts];
  return Array.from({ length: 12 / months }, (_, i) => ({ first: i * months + 1, last: (i + 1) * months }));
}

/**
 * Returns of a part in each year, from the last close before it to its last; of a weekday those of its sessions, each against the session
 * before. Left out are those whose base or end is missing, and those not over.
 * @param limits days that a part must lie in
 * @param isOver whether the last session up to a day has closed
 */
export function returnsOf(part: SeasonPart, scene: Scene, limits: Span, isOver: (last: Day) => boolean): Returns {
  const { days, sides } = scene;
  const { closes } = sides[0]!;
  if ("weekday" in part) return weekdayReturns(part.weekday, scene, limits);
  const from: number[] = [];
  const to: number[] = [];
  const spans: Span[] = [];
  for (const span of spansOf(part, days)) {
    if (span.first < limits.first || span.last > limits.last || !isOver(span.last)) continue;
    const first = indexAtOrBefore(days, span.first - 1) + 1;
    const last = indexAtOrBefore(days, span.last);
    // without a close before it, or one in it, it has no return
    if (first < 1 || last < first) continue;
    from.push(first);
    to.push(last);
    spans.push(span);
  }
  const periods = { from: Int32Array.from(from), to: Int32Array.from(to) };
  const broken = brokenPeriods(scene, periods, spans);
  const isWhole = (_: number, i: number): boolean => broken[i] === 0;
  return {
    returns: stretchReturns(closes, periods.from, periods.to).filter(isWhole),
    ends: periods.to.filter(isWhole).map((at) => days[at]!),
  };
}

function weekdayReturns(weekday: number, scene: Scene, { first, last }: Span): Returns {
  const { days, sides } = scene;
  const { closes } = sides[0]!;
  const breaks = breaksOf(scene);
  const returns = new Float64Array(days.length);
  const ends = new Int32Array(days.length);
  let count = 0;
  for (let i = 1; i < days.length; i++) {
    const day = days[i]!;
    if (weekdayOf(day) !== weekday || breaks[i] === 1 || day < first || day > last) continue;
    returns[count] = simpleReturn(closes[i - 1]!, closes[i]!);
    ends[count] = day;
    count += 1;
  }
  return { returns: returns.subarray(0, count), ends: ends.subarray(0, count) };
}

/** The part's days in each year of the data. */
function spansOf({ first, last }: { readonly first: number; readonly last: number }, days: Int32Array): Span[] {
  const [begin, end] = [partsOf(days[0]!).year - 1, partsOf(days.at(-1)!).year];
  const months = ((last - first + 12) % 12) + 1;
  return Array.from({ length: end - begin + 1 }, (_, i) => ({
    first: dayOf(begin + i, first, 1),
    last: dayOf(begin + i, first + months, 1) - 1,
  }));
}
