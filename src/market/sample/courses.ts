import { parseDay } from "../../calendar/day.ts";
import { indexAtOrBefore } from "../series.ts";
import { bend, type Point, SESSIONS_A_YEAR, shared, walk } from "./course.ts";
import { once } from "./once.ts";
import { gaussian, hash } from "./random.ts";
import type { SampleMarket } from "./schema.ts";

/** Values of one session after another, the last of them on the sample's last session. */
export interface Course {
  /** sessions, days since 1970-01-01 */
  readonly days: Int32Array;
  readonly values: Float64Array;
}

/** The courses of the made-up market. Each is made when it is first asked for, with those that it is made from. */
export interface Courses {
  /** Natural logarithms of an index, a yield or a style fund; undefined where the sample has no such symbol. */
  logLevels(symbol: string): Course | undefined;
  /** Each sector's share of the index, fractions that add up to 1. */
  sectorShares(): { readonly days: Int32Array; readonly shares: ReadonlyMap<string, Float64Array> };
  /** A sector's value in points of the index: its share of it times the level. */
  sectorPoints(sector: string): Course;
  /** Expected volatility in percent a year. */
  volatility(): Course;
}

/** @param days every session from the market's first point to its last */
export function coursesOf(sample: SampleMarket, days: Int32Array): Courses {
  const levels = once((symbol: string) => {
    if (symbol === sample.market.symbol) return { days, values: marketCourse(sample, days) };
    const course = sample.courses[symbol];
    if (course === undefined) return undefined;
    const from = indexAtOrBefore(days, dayOf(course.points[0]![0]));
    const own = walk(hash(symbol) ^ sample.seed, days.length - from, course.own, OWN_KEPT);
    for (const [name, factor] of Object.entries(course.follows)) {
      const { values } = followed(name);
      // what begins later stays at its first value until then
      const ahead = days.length - values.length - from;
      for (let i = 0; i < own.length; i++) own[i]! += factor * values[Math.max(0, i - ahead)]!;
    }
    const mine = days.subarray(from);
    return { days: mine, values: bend(own, mine, pointsOf(course.points)) };
  });

  const sectors = once(() => {
    const from = indexAtOrBefore(days, dayOf(sample.sectors.weighed[0]!));
    const mine = days.subarray(from);
    const market = levels(sample.market.symbol)!.values.subarray(from);
    const slices = sample.sectors.list.map(({ name, beta, own, weights }) => ({
      name,
      seed: hash(name) ^ sample.seed,
      beta,
      own,
      points: weights.map((weight, i): Point => [dayOf(sample.sectors.weighed[i]!), weight]),
    }));
    return { days: mine, shares: shared(slices, mine, market) };
  });

  const followed = once((name: string): Course => {
    const known = levels(name);
    if (known !== undefined) return known;
    const { days: mine, shares } = sectors();
    return { days: mine, values: shares.get(name)!.map(Math.log) };
  });

  const sectorPoints = once((sector: string): Course => {
    const { days: mine, shares } = sectors();
    const market = levels(sample.market.symbol)!.values.subarray(days.length - mine.length);
    return { days: mine, values: shares.get(sector)!.map((share, i) => share * Math.exp(market[i]!)) };
  });

  return {
    logLevels: levels,
    sectorShares: sectors,
    sectorPoints,
    volatility: once(() => expectedVolatility(sample, levels(sample.market.symbol)!)),
  };
}

export function dayOf(iso: string): number {
  return parseDay(iso)!;
}

function pointsOf(points: readonly (readonly [string, number])[]): Point[] {
  return points.map(([iso, level]) => [dayOf(iso), level]);
}

/** What a day leaves of the distance from the line between two points: without it the turning points would lie elsewhere. */
const KEPT = 0.985;
const OWN_KEPT = 0.99;

/** The market's own course: quiet and stormy stretches about the volatility of each of its legs. */
function marketCourse({ seed, market }: SampleMarket, days: Int32Array): Float64Array {
  const random = gaussian(seed);
  const legs = market.points.map(([iso, , volatility]) => ({ to: indexAtOrBefore(days, dayOf(iso)), volatility }));
  const course = new Float64Array(days.length);
  let leg = 0;
  let storm = 0;
  for (let i = 1; i < course.length; i++) {
    while (leg + 1 < legs.length && legs[leg]!.to < i) leg++;
    storm = 0.96 * storm + 0.08 * random();
    const volatility = legs[leg]!.volatility * Math.exp(storm - 0.04);
    course[i] = KEPT * course[i - 1]! + (volatility / Math.sqrt(SESSIONS_A_YEAR)) * random();
  }
  return bend(
    course,
    days,
    market.points.map(([iso, level]) => [dayOf(iso), level]),
  );
}

/** Weight of the day before in an exponentially weighted variance, as RiskMetrics (1996) has it. */
const DECAY = 0.94;
/** The variance that it starts from, a usual year's. */
const USUAL = 0.15 ** 2;

/** A fear gauge: recent variance with a premium, higher on a day of falls and lower on one of gains. */
function expectedVolatility({ seed, volatility }: SampleMarket, market: Course): Course {
  const random = gaussian(hash(volatility.symbol) ^ seed);
  const from = indexAtOrBefore(market.days, dayOf(volatility.begins));
  const values = new Float64Array(market.days.length - from);
  let variance = USUAL;
  let mood = 0;
  for (let i = 1; i < market.days.length; i++) {
    const move = market.values[i]! - market.values[i - 1]!;
    variance = DECAY * variance + (1 - DECAY) * move * move * SESSIONS_A_YEAR;
    mood = 0.9 * mood + 0.02 * random();
    if (i >= from) values[i - from] = (7 + 76 * Math.sqrt(variance)) * Math.exp(mood - 5 * move);
  }
  return { days: market.days.subarray(from), values };
}
