import { crossings, movingAverage } from "../../metrics/averages.ts";
import { ROUNDING } from "../../metrics/rounding.ts";
import { relativeStrength } from "../../metrics/rsi.ts";
import type { AfterQuestion } from "./schema.ts";

/**
 * Places of the closes on which an event came about, ascending. A state counts on its first session, the one before being known not to be
 * in it.
 * @param breaks 1 at each close whose change from the one before is none of a session
 */
export function eventsIn(close: Float64Array, event: AfterQuestion["event"], breaks: Uint8Array): number[] {
  return placesOf(close, event, breaks).filter((at) => breaks[at] === 0);
}

function placesOf(close: Float64Array, event: AfterQuestion["event"], breaks: Uint8Array): number[] {
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
    case "run":
      return runs(close, event.direction === "up" ? 1 : -1, event.length, breaks);
  }
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

/** The close on which a run reaches its length, once a run; an unchanged close ends one. */
function runs(close: Float64Array, sign: 1 | -1, length: number, breaks: Uint8Array): number[] {
  const found: number[] = [];
  let run = 0;
  for (let i = 1; i < close.length; i++) {
    run = breaks[i] === 0 && (close[i]! - close[i - 1]!) * sign > 0 ? run + 1 : 0;
    if (run === length) found.push(i);
  }
  return found;
}
