import { type Day, monthsLater } from "../calendar/day.ts";
import { NEAR_ENOUGH } from "../calendar/resolve.ts";
import { unitHolding } from "../calendar/span.ts";
import type { CalendarUnit } from "../calendar/window.ts";
import { indexAtOrBefore } from "../market/series.ts";
import { type Summary, summaryOf } from "../metrics/summary.ts";
import { count, list, percent, share, whole } from "../wording/figures.ts";
import { type Phrase, say } from "../wording/phrase.ts";
import { english } from "../wording/render.ts";
import type { Context } from "./context.ts";
import type { Scene } from "./scene.ts";

/** How long after an event. */
export interface Horizon {
  readonly count: number;
  readonly unit: CalendarUnit | "session";
}

/** Where none is asked for. */
export const HORIZONS: readonly Horizon[] = [1, 3, 12].map((months) => ({ count: months, unit: "month" }));

const MONTHS_IN: Readonly<Partial<Record<Horizon["unit"], number>>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** What the first side of a scene did after each of some events, over one horizon. */
export interface Followed {
  readonly horizon: Horizon;
  /** places of the events that are counted */
  readonly events: Int32Array;
  readonly returns: Float64Array;
  readonly summary: Summary;
}

/**
 * Returns from the close of each event to the last session on or before the day that is so much later. Events whose horizon is not over
 * are left out, and those whose end is missing or that a doubted close lies behind.
 * @param events places in the scene's days, ascending
 * @param ofCalendar the events are stretches of the calendar, each told by its last session: the next year after a year is the calendar's
 */
export function followedBy(
  events: ArrayLike<number>,
  horizon: Horizon,
  scene: Scene,
  { asOf, exchange }: Context,
  ofCalendar?: CalendarUnit,
): Followed {
  const { days, sides, missing, doubted, end } = scene;
  const { closes } = sides[0]!;
  const isOver = (target: Day): boolean => target <= end || (target <= asOf && exchange.sessionAtOrBefore(target) <= end);
  const isWhole = missing.length === 0 && doubted.length === 0;
  const isKnown = (from: Day, at: number, target: Day): boolean =>
    isWhole ||
    (indexAtOrBefore(missing, target) - indexAtOrBefore(missing, days[at]!) <= NEAR_ENOUGH &&
      indexAtOrBefore(doubted, days[at]!) === indexAtOrBefore(doubted, from));
  const { count: number, unit } = horizon;
  const bySession = unit === "session" || unit === "day";
  const months = MONTHS_IN[unit];
  const byMonths = months === undefined ? undefined : monthsLater(months * number);
  const places = new Int32Array(events.length);
  const returns = new Float64Array(events.length);
  let counted = 0;
  let at = 0;
  for (let i = 0; i < events.length; i++) {
    const event = events[i]!;
    const from = days[event]!;
    let target: Day;
    if (bySession) {
      at = event + number;
      if (at >= days.length) continue;
      target = days[at]!;
    } else {
      const begin = ofCalendar === undefined ? from : unitHolding(ofCalendar, from).last;
      const later = byMonths === undefined ? begin + 7 * number : byMonths(begin);
      target = ofCalendar === undefined ? later : unitHolding(ofCalendar, later).last;
      // a stretch of the calendar is over once its last session is
      if (ofCalendar === undefined ? !isOver(target) : exchange.sessionAtOrBefore(target) > end) continue;
      at = placeBy(days, target, at);
    }
    if (!isKnown(from, at, target)) continue;
    places[counted] = event;
    returns[counted] = closes[at]! / closes[event]! - 1;
    counted += 1;
  }
  const found = returns.subarray(0, counted);
  return { horizon, events: places.subarray(0, counted), returns: found, summary: summaryOf(found) };
}

/** Sessions that are looked at one by one before the place is searched for. */
const STEPS = 32;

/** Place of the last session on or before a day, looked for from the place of an earlier event's: events are mostly near each other. */
function placeBy(days: Int32Array, target: Day, from: number): number {
  if (days[from]! > target) return indexAtOrBefore(days, target);
  let at = from;
  const last = Math.min(days.length - 1, from + STEPS);
  while (at < last && days[at + 1]! <= target) at += 1;
  return at === last ? indexAtOrBefore(days, target) : at;
}

/** The figures of `after`; null where no event's horizon is over. */
export function afterValues({ horizon, summary: { average, median, positive, sample } }: Followed) {
  const known = (value: number): number | null => (sample === 0 ? null : value);
  return { horizon: english(horizonText(horizon)), median: known(median), mean: known(average), positive: known(positive), sample };
}

/** "3 months" */
export function horizonText({ count: number, unit }: Horizon): Phrase {
  return count(number, unit);
}

/** "3 months later: median +1.20%, average +0.90%, up in 8 of 13 (61.5%)" */
export function afterText({ horizon, summary: { average, median, positive, sample } }: Followed): Phrase {
  if (sample === 0) return say`no case is ${horizonText(horizon)} old yet`;
  const rose = say`up in ${whole(Math.round(positive * sample))} of ${whole(sample)} (${share(positive, 1)})`;
  return say`${horizonText(horizon)} later: median ${percent(median)}, average ${percent(average)}, ${rose}`;
}

/**
 * The same for a first line: "median +1.20%, 8 of 13 up"
 * @param mean whether the average stands there in place of the median
 */
export function afterInShort({ horizon, summary: { average, median, positive, sample } }: Followed, mean = false): Phrase {
  if (sample === 0) return say`no case is ${horizonText(horizon)} old yet`;
  const up = whole(Math.round(positive * sample));
  return mean
    ? say`average ${percent(average)}, ${up} of ${whole(sample)} up`
    : say`median ${percent(median)}, ${up} of ${whole(sample)} up`;
}

/** Horizons that a first line has room for. */
const MOST_TOLD = 3;

/** Whether a first line tells of each of several horizons. */
export function isToldOfEach({ length }: readonly Followed[]): boolean {
  return length > 1 && length <= MOST_TOLD;
}

/** Of several horizons: "median +1.20% over 3 months and +4.10% over 12 months" */
export function horizonsInShort(followed: readonly Followed[], mean = false): Phrase {
  const each = list(
    followed.map(({ horizon, summary: { average, median, sample } }) =>
      sample === 0
        ? say`no case is ${horizonText(horizon)} old yet`
        : say`${percent(mean ? average : median)} over ${horizonText(horizon)}`,
    ),
  );
  return mean ? say`average ${each}` : say`median ${each}`;
}
