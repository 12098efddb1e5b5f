/**
 * How long closes have been on one side of a level, the last one's.
 * @param close closes in date order
 * @param level of which a close above is one side, at or below the other
 * @returns index of the first close of the run of closes on the last one's side; −1 for no closes
 */
export function sideSince(close: Float64Array, level: number): number {
  const last = close.length - 1;
  if (last < 0) return -1;
  const above = close[last]! > level;
  let from = last;
  while (from > 0 && close[from - 1]! > level === above) from--;
  return from;
}
