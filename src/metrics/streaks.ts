import { sideOf } from "./rounding.ts";

/** Neighbouring units on all of which something held: first and last index, both in it. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** How many units a run has. */
export function lengthOf({ from, to }: Run): number {
  return to - from + 1;
}

/**
 * Every run of units on which something held, none of which could be longer.
 * @param hits 1 where it held, 0 where not, in order of time
 * @returns oldest first
 */
export function runsOf(hits: Uint8Array): Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let i = 0; i < hits.length; i++) {
    if (hits[i] === 1 && from < 0) from = i;
    if (hits[i] !== 1 && from >= 0) {
      runs.push({ from, to: i - 1 });
      from = -1;
    }
  }
  if (from >= 0) runs.push({ from, to: hits.length - 1 });
  return runs;
}

/** The run that goes on at the last unit; undefined where it held on that unit no more. */
export function presentRun(runs: readonly Run[], units: number): Run | undefined {
  const last = runs.at(-1);
  return last?.to === units - 1 ? last : undefined;
}

/** The longest run, of equally long ones the earliest; undefined for none. */
export function longestRun(runs: readonly Run[]): Run | undefined {
  let longest: Run | undefined;
  for (const run of runs) if (longest === undefined || lengthOf(run) > lengthOf(longest)) longest = run;
  return longest;
}

/** The latest run of at least so many units that ended before one of them; undefined for none. */
export function latestBefore(runs: readonly Run[], before: number, length: number): Run | undefined {
  return runs.findLast((run) => run.to < before && lengthOf(run) >= length);
}

/** How many runs have at least so many units. */
export function countAtLeast(runs: readonly Run[], length: number): number {
  let count = 0;
  for (const run of runs) if (lengthOf(run) >= length) count += 1;
  return count;
}

/** On which stretches a close ended above (or below) the one that it began from; equal ones are neither. */
export function moved(close: Float64Array, from: Int32Array, to: Int32Array, direction: "up" | "down"): Uint8Array {
  const sign = direction === "up" ? 1 : -1;
  const hits = new Uint8Array(from.length);
  for (let i = 0; i < hits.length; i++) hits[i] = Number((close[to[i]!]! - close[from[i]! - 1]!) * sign > 0);
  return hits;
}

/** On which stretches the first grew by more (or less) than the second; equal ones are neither. */
export function outgrew(a: Float64Array, b: Float64Array, from: Int32Array, to: Int32Array, direction: "ahead" | "behind"): Uint8Array {
  const sign = direction === "ahead" ? 1 : -1;
  const hits = new Uint8Array(from.length);
  for (let i = 0; i < hits.length; i++) {
    const base = from[i]! - 1;
    hits[i] = Number((a[to[i]!]! / a[base]! - b[to[i]!]! / b[base]!) * sign > 0);
  }
  return hits;
}

/** On which stretches one line ended above (or below) another; where it is not known it is neither. */
export function beyond(line: Float64Array, other: Float64Array, to: Int32Array, side: "above" | "below"): Uint8Array {
  const wanted = side === "above" ? 1 : -1;
  const hits = new Uint8Array(to.length);
  for (let i = 0; i < hits.length; i++) if (sideOf(line[to[i]!]!, other[to[i]!]!) === wanted) hits[i] = 1;
  return hits;
}
