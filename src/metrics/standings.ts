/**
 * Share of the values that are at most as large as the last one, itself among them.
 * @returns a fraction in (0, 1]; NaN where there are no values
 */
export function percentileOfLast(values: readonly number[]): number {
  const last = values.at(-1);
  if (last === undefined) return Number.NaN;
  return values.filter((value) => value <= last).length / values.length;
}

/**
 * The latest earlier value that was at least as large as the last.
 * @returns its index; −1 where the last is the largest of all, or alone
 */
export function lastAtLeast(values: readonly number[]): number {
  const last = values.at(-1);
  if (last === undefined) return -1;
  return values.slice(0, -1).findLastIndex((value) => value >= last);
}

/**
 * How long the values have been on the same side of a level up to the last.
 * @returns the index of the first of the unbroken run; −1 where there are none or the last lies on the level
 */
export function runStart(values: ArrayLike<number>, level: number): number {
  const end = values.length - 1;
  const side = end < 0 ? 0 : Math.sign(values[end]! - level);
  if (side === 0) return -1;
  let start = end;
  while (start > 0 && Math.sign(values[start - 1]! - level) === side) start -= 1;
  return start;
}
