import type { Part } from "./frame.ts";
import type { Piece } from "./lattice.ts";

/** A way to lay readings over a whole sentence: what is used, what is passed over and said so, and what it costs. */
export interface Cover {
  readonly parts: readonly Part[];
  /** tokens passed over that the reading should mention */
  readonly dropped: readonly number[];
  readonly cost: number;
}

/** How a token may be passed over: at what cost, said or not, and on which conditions. */
export interface Skip {
  readonly cost: number;
  readonly said: boolean;
  /** nobody knows the word: nothing that it could change may stand right behind it, and the sentence must name its subject */
  readonly unknown: boolean;
}

interface Path {
  readonly cost: number;
  readonly piece: Piece | null;
  readonly dropped: number | null;
  readonly unknown: boolean;
  readonly before: Path | null;
}

const START: Path = { cost: 0, piece: null, dropped: null, unknown: false, before: null };
/** Paths kept at each token: more readings than this of one sentence are never needed. */
const KEPT = 8;

/** Up to which cost ways are looked for, and what the rest of the sentence costs from each token at least. */
export interface Within {
  readonly most: number;
  readonly rest: Float64Array;
}

/**
 * The cheapest ways to cover a sentence with the pieces that may be used, cheapest first; empty where some token can be neither used
 * nor passed over.
 * @param extra what a piece costs beside its own cost; null where it may not be used
 * @param within leaves out the ways that cost more
 */
export function coversOf(
  lattice: readonly (readonly Piece[])[],
  skips: readonly (Skip | null)[],
  extra: (piece: Piece) => number | null,
  within?: Within,
): Cover[] {
  const length = lattice.length;
  const mostAt = (at: number): number => (within === undefined ? Number.POSITIVE_INFINITY : within.most - within.rest[at]! + ROUNDING);
  const best: Path[][] = Array.from({ length: length + 1 }, () => []);
  best[0]!.push(START);
  for (let at = 0; at < length; at++) {
    const paths = best[at]!;
    if (paths.length === 0) continue;
    const skip = skips[at];
    if (skip != null)
      for (const path of paths) {
        const cost = path.cost + skip.cost;
        if (cost > mostAt(at + 1) || !isKept(best[at + 1]!, cost)) break;
        keep(best[at + 1]!, { cost, piece: null, dropped: skip.said ? at : null, unknown: skip.unknown, before: path });
      }
    for (const piece of lattice[at]!) {
      const more = extra(piece);
      if (more === null) continue;
      const next = best[at + piece.length]!;
      const most = mostAt(at + piece.length);
      for (const path of paths) {
        if (path.unknown) continue;
        const cost = path.cost + piece.cost + more;
        if (cost > most || !isKept(next, cost)) break;
        keep(next, { cost, piece, dropped: null, unknown: false, before: path });
      }
    }
  }
  return best[length]!.map(unrolled);
}

/** Sums of the same costs in another order differ by less. */
const ROUNDING = 1e-9;

/** What it costs at least to cover a sentence from each token to its end, whichever pieces are used. */
export function restOf(lattice: readonly (readonly Piece[])[], skips: readonly (Skip | null)[]): Float64Array {
  const rest = new Float64Array(lattice.length + 1).fill(Number.POSITIVE_INFINITY);
  rest[lattice.length] = 0;
  for (let at = lattice.length - 1; at >= 0; at--) {
    const skip = skips[at];
    if (skip != null) rest[at] = skip.cost + rest[at + 1]!;
    for (const piece of lattice[at]!) rest[at] = Math.min(rest[at]!, piece.cost + rest[at + piece.length]!);
  }
  return rest;
}

/** What the cheapest of these ways costs; undefined where there is none. */
export function leastCost(
  lattice: readonly (readonly Piece[])[],
  skips: readonly (Skip | null)[],
  extra: (piece: Piece) => number | null,
): number | undefined {
  const length = lattice.length;
  // behind a word that nobody knows no piece begins: such ways are kept apart
  const known = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const unknown = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  known[0] = 0;
  for (let at = 0; at < length; at++) {
    const least = Math.min(known[at]!, unknown[at]!);
    if (least === Number.POSITIVE_INFINITY) continue;
    const skip = skips[at];
    if (skip != null) {
      const costs = skip.unknown ? unknown : known;
      costs[at + 1] = Math.min(costs[at + 1]!, least + skip.cost);
    }
    if (known[at] === Number.POSITIVE_INFINITY) continue;
    for (const piece of lattice[at]!) {
      const more = extra(piece);
      if (more === null) continue;
      const next = at + piece.length;
      known[next] = Math.min(known[next]!, known[at]! + piece.cost + more);
    }
  }
  const least = Math.min(known[length]!, unknown[length]!);
  return least === Number.POSITIVE_INFINITY ? undefined : least;
}

/** Whether a path of that cost is among those kept; of paths in order of cost, none behind one that is not. */
function isKept(paths: readonly Path[], cost: number): boolean {
  return paths.length < KEPT || cost < paths[KEPT - 1]!.cost;
}

function keep(paths: Path[], path: Path): void {
  let at = paths.length;
  while (at > 0 && paths[at - 1]!.cost > path.cost) at -= 1;
  paths.splice(at, 0, path);
  if (paths.length > KEPT) paths.pop();
}

function unrolled(path: Path): Cover {
  const parts: Part[] = [];
  const dropped: number[] = [];
  for (let each: Path | null = path; each !== null; each = each.before) {
    if (each.piece !== null) parts.push(each.piece);
    if (each.dropped !== null) dropped.push(each.dropped);
  }
  return { parts: parts.reverse(), dropped: dropped.reverse(), cost: path.cost };
}
