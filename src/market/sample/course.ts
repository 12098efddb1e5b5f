import type { Day } from "../../calendar/day.ts";
import { indexAtOrBefore } from "../series.ts";
import { nearlyNormal } from "./random.ts";

export const SESSIONS_A_YEAR = 252;

/** A level that a course passes on a day. */
export type Point = readonly [day: Day, level: number];

/**
 * Bends a course of logarithms so that it passes its points: between two of them it is shifted in proportion to the sessions, before the first and
 * after the last by a constant.
 * @param course natural logarithms, one for each of `days`; changed in place
 */
export function bend(course: Float64Array, days: Int32Array, points: readonly Point[]): Float64Array {
  const knots = points.map(([day, level]) => {
    const index = Math.max(0, indexAtOrBefore(days, day));
    return { index, shift: Math.log(level) - course[index]! };
  });
  let next = 0;
  for (let i = 0; i < course.length; i++) {
    while (next < knots.length && knots[next]!.index <= i) next++;
    const before = knots[next - 1] ?? knots[0]!;
    const after = knots[next] ?? before;
    const share = after.index === before.index ? 0 : (i - before.index) / (after.index - before.index);
    course[i]! += before.shift + share * (after.shift - before.shift);
  }
  return course;
}

/**
 * A walk of logarithms from 0.
 * @param volatility yearly, a fraction
 * @param kept what a session leaves of the distance from 0
 */
export function walk(seed: number, length: number, volatility: number, kept: number): Float64Array {
  const random = nearlyNormal(seed);
  const step = volatility / Math.sqrt(SESSIONS_A_YEAR);
  const course = new Float64Array(length);
  for (let i = 1; i < length; i++) course[i] = kept * course[i - 1]! + step * random();
  return course;
}

/** Sessions between two quarterly reports of a company, and how much larger its own move is on such a day. */
const QUARTER = 63;
const ON_REPORT = 3.5;

/** What a session leaves of a share's distance from the line between two of its points. */
const SHARE_KEPT = 0.997;

/** One part of a whole. */
export interface Slice {
  readonly name: string;
  /** seed of its walk */
  readonly seed: number;
  /** how far its value goes with the market's: 1 leaves its share alone */
  readonly beta: number;
  /** yearly volatility of its share, a fraction */
  readonly own: number;
  /** shares of the whole on some days, fractions */
  readonly points: readonly Point[];
  /** whether its own moves are larger once a quarter */
  readonly reports?: boolean;
}

/**
 * Shares of a whole, which add up to 1 on every day.
 * @param market logarithms of the market's level, one for each of `days`
 */
export function shared(slices: readonly Slice[], days: Int32Array, market: Float64Array): ReadonlyMap<string, Float64Array> {
  const total = new Float64Array(days.length);
  const shares = new Map<string, Float64Array>();
  for (const { name, seed, beta, own, points, reports = false } of slices) {
    const course = walk(seed, days.length, own, SHARE_KEPT);
    if (reports) enlarge(course, seed % QUARTER);
    for (let i = 0; i < course.length; i++) course[i]! += (beta - 1) * market[i]!;
    bend(course, days, points);
    for (let i = 0; i < course.length; i++) {
      course[i] = Math.exp(course[i]!);
      total[i]! += course[i]!;
    }
    shares.set(name, course);
  }
  for (const share of shares.values()) for (let i = 0; i < share.length; i++) share[i]! /= total[i]!;
  return shares;
}

/** Makes every 63rd step of a walk larger. */
function enlarge(course: Float64Array, first: number): void {
  let added = 0;
  let before = 0;
  for (let i = 0; i < course.length; i++) {
    const now = course[i]!;
    if (i % QUARTER === first) added += (ON_REPORT - 1) * (now - before);
    before = now;
    course[i] = now + added;
  }
}
