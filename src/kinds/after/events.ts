import { breaksOf, brokenPeriods } from "../../answering/breaks.ts";
import type { Context } from "../../answering/context.ts";
import type { Scene } from "../../answering/scene.ts";
import { calendarPeriods } from "../../calendar/periods.ts";
import { unitHolding } from "../../calendar/span.ts";
import { crossings, movingAverage } from "../../metrics/averages.ts";
import { stretchReturns } from "../../metrics/ranks.ts";
import { ROUNDING } from "../../metrics/rounding.ts";
import { relativeStrength } from "../../metrics/rsi.ts";
import { moved } from "../../metrics/streaks.ts";
import type { AfterQuestion } from "./schema.ts";

type Event = AfterQuestion["event"];

/**
 * Places of the closes on which an event came about, ascending. A state counts on its first session, the one before being known not to be
 * in it; a run and a move of weeks or months on the last session of the one that makes it, once that is over.
 * @param closes of the scene's sessions
 */
export function eventsIn(closes: Float64Array, event: Event, scene: Scene, context: Pick<Context, "exchange">): number[] {
  const breaks = breaksOf(scene);
  if (event.type === "run" || event.type === "move") return stretchesIn(closes, event, breaks, scene, context);
  return placesOf(closes, event, breaks).filter((at) => breaks[at] === 0);
}

function placesOf(close: Float64Array, event: Exclude<Event, { type: "run" | "move" }>, breaks: Uint8Array): number[] {
  switch (event.type) {
    case "level":
      return entered(close, event.direction, event.level);
    case "rsi":
      return entered(relativeStrength(close, undefined, breaks), event.direction, event.level);
    case "cross": {
      const side = event.cross === "golden" ? "above" : "below";
      return crossings(movingAverage(close, 50), movingAverage(close, 200)).flatMap((each) => (each.side === side ? [each.at] : []));
    }
    case "fall":
      return falls(close, event.depth);
  }
}

/** Runs and moves: of sessions, weeks or months. An unchanged one ends a run, and so does one that nobody knows. */
function stretchesIn(
  closes: Float64Array,
  event: Extract<Event, { type: "run" | "move" }>,
  breaks: Uint8Array,
  scene: Scene,
  { exchange }: Pick<Context, "exchange">,
): number[] {
  const unit = event.per ?? "day";
  const { from, to } = calendarPeriods(scene.days, unit);
  const broken = unit === "day" ? breaks.subarray(1) : brokenPeriods(scene, { from, to }, unit);
  const isOver = (i: number): boolean =>
    unit === "day" || exchange.sessionAtOrBefore(unitHolding(unit, scene.days[to[i]!]!).last) <= scene.end;
  const isKnown = (i: number): boolean => broken[i] === 0 && isOver(i);
  if (event.type === "move") {
    const sign = event.direction === "up" ? 1 : -1;
    const returns = stretchReturns(closes, from, to);
    const found: number[] = [];
    for (let i = 0; i < returns.length; i++) if (returns[i]! * sign >= event.size - ROUNDING && isKnown(i)) found.push(to[i]!);
    return found;
  }
  const hits = moved(closes, from, to, event.direction);
  for (let i = 0; i < hits.length; i++) if (!isKnown(i)) hits[i] = 0;
  const found: number[] = [];
  let run = 0;
  for (let i = 0; i < hits.length; i++) {
    run = (run + 1) * hits[i]!;
    if (run === event.length) found.push(to[i]!);
  }
  return found;
}

function entered(values: Float64Array, direction: "above" | "below", level: number): number[] {
  const found: number[] = [];
  for (let i = 1; i < values.length; i++) {
    const [before, now] = [values[i - 1]!, values[i]!];
    if (direction === "above" ? before <= level && now > level : before >= level && now < level) found.push(i);
  }
  return found;
}

/** The first close so far below the highest before it, and again only after a higher one. */
function falls(close: Float64Array, depth: number): number[] {
  const found: number[] = [];
  let high = Number.NEGATIVE_INFINITY;
  let waits = false;
  for (let i = 0; i < close.length; i++) {
    if (close[i]! > high) {
      high = close[i]!;
      waits = false;
    } else if (!waits && close[i]! / high - 1 <= depth + ROUNDING) {
      found.push(i);
      waits = true;
    }
  }
  return found;
}
