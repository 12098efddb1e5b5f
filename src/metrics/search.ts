/**
 * How many of some ascending numbers are below a bound: the place at which it would stand.
 * @returns 0 to their count; binary search
 */
export function countBelow(ascending: Int32Array, bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
