/**
 * The latest earlier value at least as high as the last, or as low.
 * @param direction `up`: at least as high; `down`: at most as high
 * @returns its index; −1 where the last is the most extreme of all, or alone
 */
export function lastAsFar(values: Float64Array, direction: "up" | "down"): number {
  const end = values.length - 1;
  let at = end - 1;
  while (at >= 0 && (direction === "up" ? values[at]! < values[end]! : values[at]! > values[end]!)) at -= 1;
  return Math.max(at, -1);
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
