import { addMonths, type Day } from "../calendar/day.ts";
import { NEAR_ENOUGH } from "../calendar/resolve.ts";
import { unitHolding } from "../calendar/span.ts";
import type { CalendarUnit } from "../calendar/window.ts";
import { indexAtOrBefore } from "../market/series.ts";
import { summaryOf } from "../metrics/summary.ts";
import { count, percent, share, whole } from "../wording/figures.ts";
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
  readonly events: readonly number[];
  readonly returns: Float64Array;
}

/**
 * Returns from the close of each event to the last session on or before the day that is so much later. Events whose horizon is not over
 * are left out, and those whose end is missing or that a doubted close lies behind.
 * @param events places in the scene's days, ascending
 * @param ofCalendar the events are stretches of the calendar, each told by its last session: the next year after a year is the calendar's
 */
export function followedBy(
  events: readonly number[],
  horizon: Horizon,
  scene: Scene,
  { asOf, exchange }: Context,
  ofCalendar?: CalendarUnit,
): Followed {
  const { days, sides, missing, doubted, end } = scene;
  const { closes } = sides[0]!;
  const isOver = (target: Day): boolean => target <= end || (target <= asOf && exchange.sessionAtOrBefore(target) <= end);
  const isKnown = (from: Day, at: number, target: Day): boolean =>
    indexAtOrBefore(missing, target) - indexAtOrBefore(missing, days[at]!) <= NEAR_ENOUGH &&
    indexAtOrBefore(doubted, days[at]!) === indexAtOrBefore(doubted, from);
  const counted: number[] = [];
  const returns: number[] = [];
  for (const event of events) {
    const from = days[event]!;
    let at = event + horizon.count;
    if (horizon.unit !== "session" && horizon.unit !== "day") {
      const months = MONTHS_IN[horizon.unit];
      const begin = ofCalendar === undefined ? from : unitHolding(ofCalendar, from).last;
      const later = months === undefined ? begin + 7 * horizon.count : addMonths(begin, months * horizon.count);
      const target = ofCalendar === undefined ? later : unitHolding(ofCalendar, later).last;
      if (!isOver(target)) continue;
      at = indexAtOrBefore(days, target);
      if (!isKnown(from, at, target)) continue;
    } else if (at >= days.length || !isKnown(from, at, days[at]!)) continue;
    counted.push(event);
    returns.push(closes[at]! / closes[event]! - 1);
  }
  return { horizon, events: counted, returns: Float64Array.from(returns) };
}

/** The figures of `after`; null where no event's horizon is over. */
export function afterValues({ horizon, returns }: Followed) {
  const { average, median, positive, sample } = summaryOf(returns);
  const known = (value: number): number | null => (sample === 0 ? null : value);
  return { horizon: english(horizonText(horizon)), median: known(median), mean: known(average), positive: known(positive), sample };
}

/** "3 months" */
export function horizonText({ count: number, unit }: Horizon): Phrase {
  return count(number, unit);
}

/** "3 months later median +1.20 %, +0.90 % on average, up in 8 of 13 (61.5 %)" */
export function afterText({ horizon, returns }: Followed): Phrase {
  const { average, median, positive, sample } = summaryOf(returns);
  if (sample === 0) return say`no case is ${horizonText(horizon)} old yet`;
  const rose = say`up in ${whole(Math.round(positive * sample))} of ${whole(sample)} (${share(positive, 1)})`;
  return say`${horizonText(horizon)} later median ${percent(median)}, ${percent(average)} on average, ${rose}`;
}
