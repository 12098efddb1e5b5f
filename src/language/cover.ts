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

/**
 * The cheapest ways to cover a sentence with the pieces that may be used, cheapest first; empty where some token can be neither used
 * nor passed over.
 * @param extra what a piece costs beside its own cost; null where it may not be used
 */
export function coversOf(
  lattice: readonly (readonly Piece[])[],
  skips: readonly (Skip | null)[],
  extra: (piece: Piece) => number | null,
): Cover[] {
  const length = lattice.length;
  const best: Path[][] = Array.from({ length: length + 1 }, () => []);
  best[0]!.push(START);
  for (let at = 0; at < length; at++) {
    const paths = best[at]!;
    if (paths.length === 0) continue;
    const skip = skips[at];
    if (skip != null)
      for (const path of paths) {
        const cost = path.cost + skip.cost;
        if (!isKept(best[at + 1]!, cost)) break;
        keep(best[at + 1]!, { cost, piece: null, dropped: skip.said ? at : null, unknown: skip.unknown, before: path });
      }
    for (const piece of lattice[at]!) {
      const more = extra(piece);
      if (more === null) continue;
      const next = best[at + piece.length]!;
      for (const path of paths) {
        if (path.unknown) continue;
        const cost = path.cost + piece.cost + more;
        if (!isKept(next, cost)) break;
        keep(next, { cost, piece, dropped: null, unknown: false, before: path });
      }
    }
  }
  return best[length]!.map(unrolled);
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
