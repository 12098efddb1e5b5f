/** Shares after a split for each before it, as companies split them; the whole ones read the other way round, of reverse splits. */
const SPLITS: readonly (readonly [after: number, before: number])[] = [
  [3, 2],
  [2, 1],
  [5, 2],
  [3, 1],
  [4, 1],
  [5, 1],
  [6, 1],
  [7, 1],
  [8, 1],
  [10, 1],
  [15, 1],
  [20, 1],
  [25, 1],
  [30, 1],
  [50, 1],
];

/** How far a ratio of closes lies from a split's: the market moves on that day too. */
const A_DAYS_MOVE = 0.03;

export interface Split {
  readonly after: number;
  readonly before: number;
}

/**
 * The split that a session looks like.
 * @param ratio close ÷ the close before
 * @returns `{ after: 2, before: 1 }` near 0.5, `{ after: 1, before: 2 }` near 2; undefined where it is near none
 */
export function splitLike(ratio: number): Split | undefined {
  for (const [after, before] of SPLITS) {
    if (Math.abs((ratio * after) / before - 1) < A_DAYS_MOVE) return { after, before };
    if (before === 1 && Math.abs(ratio / after - 1) < A_DAYS_MOVE) return { after: before, before: after };
  }
  return undefined;
}
