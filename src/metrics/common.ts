import { countBelow } from "./search.ts";

/**
 * The days that every list holds.
 * @param lists days in ascending order, each without duplicates
 * @returns ascending; the list itself where there is only one or all are the same memory; empty for no list
 */
export function commonDays(lists: readonly Int32Array[]): Int32Array {
  const first = lists[0];
  if (first === undefined) return new Int32Array(0);
  let common = first;
  for (let i = 1; i < lists.length; i++) common = intersection(common, lists[i]!);
  return common;
}

function intersection(a: Int32Array, b: Int32Array): Int32Array {
  if (a === b) return a;
  const first = Math.max(a[0] ?? Number.POSITIVE_INFINITY, b[0] ?? Number.POSITIVE_INFINITY);
  const [x, y] = [a.subarray(countBelow(a, first)), b.subarray(countBelow(b, first))];
  const same = agreement(x, y);
  // Series of one exchange agree to the end of the shorter: a view will do.
  if (same === Math.min(x.length, y.length)) return x.subarray(0, same);
  return merged(x, y, same);
}

/** For how many places from the start two lists hold the same days. */
function agreement(a: Int32Array, b: Int32Array): number {
  const length = Math.min(a.length, b.length);
  let i = 0;
  while (i < length && a[i] === b[i]) i += 1;
  return i;
}

/** The days of both, of which the first `same` are known to agree. */
function merged(a: Int32Array, b: Int32Array, same: number): Int32Array {
  const both = new Int32Array(Math.min(a.length, b.length));
  both.set(a.subarray(0, same));
  let length = same;
  let i = same;
  let j = same;
  while (i < a.length && j < b.length) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) {
      both[length++] = x;
      i += 1;
      j += 1;
    } else if (x < y) {
      i += 1;
    } else {
      j += 1;
    }
  }
  return both.subarray(0, length);
}

/**
 * The values on some of the days.
 * @param days ascending; `values` is as long
 * @param wanted ascending and all in `days`
 */
export function valuesOn(days: Int32Array, values: Float64Array, wanted: Int32Array): Float64Array {
  if (days === wanted) return values;
  const picked = new Float64Array(wanted.length);
  let at = 0;
  for (let i = 0; i < wanted.length; i++) {
    while (days[at]! < wanted[i]!) at += 1;
    picked[i] = values[at]!;
  }
  return picked;
}

/**
 * The value of an amount spread over members by weights, and spread anew at some closes.
 * @param members closes of the members on the same days, the base first
 * @param weights parts of the whole, as many as members, that add up to 1
 * @param anew 1 at each close at which the weights are brought back
 * @returns as long as each member, 1 at the base; empty without members
 */
export function rebalanced(members: readonly Float64Array[], weights: readonly number[], anew: Uint8Array): Float64Array {
  const length = members[0]?.length ?? 0;
  const value = new Float64Array(length);
  let held = members.map((closes, k) => weights[k]! / closes[0]!);
  for (let i = 0; i < length; i++) {
    const now = members.reduce((sum, closes, k) => sum + held[k]! * closes[i]!, 0);
    value[i] = now;
    if (anew[i] === 1) held = members.map((closes, k) => (weights[k]! * now) / closes[i]!);
  }
  return value;
}

/**
 * The value of equal amounts put into each member at the first close and held.
 * @param members closes of the members on the same days, the base first
 * @returns as long as each member, 1 at the base; empty without members
 */
export function equalWeighted(members: readonly Float64Array[]): Float64Array {
  const length = members[0]?.length ?? 0;
  const value = new Float64Array(length);
  for (const closes of members) {
    const base = closes[0]!;
    for (let i = 0; i < length; i++) value[i]! += closes[i]! / base / members.length;
  }
  return value;
}
