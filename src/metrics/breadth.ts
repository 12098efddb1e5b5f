import { sideOf } from "./rounding.ts";

/** How one member stands on a day. */
export interface Standing {
  /** close above its average; undefined with fewer closes than the average takes */
  readonly above: boolean | undefined;
  /** 1 up, −1 down, 0 unchanged against the close before; undefined without one */
  readonly direction: number | undefined;
  /** above, or below, every other close of the stretch; undefined with fewer closes */
  readonly extreme: "high" | "low" | "none" | undefined;
}

/**
 * A member's standing on its last close.
 * @param close closes in date order; the last is the day's
 * @param length closes in the average
 * @param stretch closes of which the last must be the highest or lowest for a new high or low: 252 for 52 weeks
 */
export function standing(close: Float64Array, length: number, stretch: number): Standing {
  const last = close.length - 1;
  if (last < 0) return { above: undefined, direction: undefined, extreme: undefined };
  const value = close[last]!;
  let sum = 0;
  for (let i = Math.max(0, last - length + 1); i <= last; i++) sum += close[i]!;
  const from = Math.max(0, last - stretch + 1);
  let highest = true;
  let lowest = true;
  let at = last - 1;
  for (; at >= from && (highest || lowest); at--) {
    if (close[at]! >= value) highest = false;
    if (close[at]! <= value) lowest = false;
  }
  return {
    above: last + 1 < length ? undefined : sideOf(value, sum / length) > 0,
    direction: last === 0 ? undefined : Math.sign(value - close[last - 1]!),
    extreme: close.length < stretch ? undefined : highest ? "high" : lowest ? "low" : "none",
  };
}

export interface Breadth {
  /** members with enough closes for the average */
  readonly counted: number;
  readonly above: number;
  /** above ÷ counted; NaN where none is counted */
  readonly share: number;
  readonly advancers: number;
  readonly decliners: number;
  readonly newHighs: number;
  readonly newLows: number;
}

/** Standings added up. */
export function breadthOf(standings: Iterable<Standing>): Breadth {
  let [counted, above, advancers, decliners, newHighs, newLows] = [0, 0, 0, 0, 0, 0];
  for (const each of standings) {
    if (each.above !== undefined) counted += 1;
    if (each.above === true) above += 1;
    if (each.direction === 1) advancers += 1;
    if (each.direction === -1) decliners += 1;
    if (each.extreme === "high") newHighs += 1;
    if (each.extreme === "low") newLows += 1;
  }
  return { counted, above, share: above / counted, advancers, decliners, newHighs, newLows };
}
