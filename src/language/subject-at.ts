import type { Piece } from "./lattice.ts";

/** Whether the name of a market ends right before a token. */
export function endsName(lattice: readonly (readonly Piece[])[], at: number): boolean {
  return lattice.slice(0, at).some((pieces) => pieces.some((piece) => piece.slot === "subject" && piece.at + piece.length === at));
}

/** Whether the name of a market begins at a token. */
export function namesSubject(lattice: readonly (readonly Piece[])[], at: number): boolean {
  return lattice[at]?.some(({ slot }) => slot === "subject") === true;
}
