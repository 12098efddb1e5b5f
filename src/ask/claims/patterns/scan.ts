import type { Day } from "../../../calendar/day.ts";
import type { Piece as LatticePiece } from "../../../language/lattice.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Piece, PieceOf } from "../piece.ts";

/** A sentence while its pieces are looked for. */
export interface Scan {
  /** the text as given */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly texts: readonly string[];
  readonly lattice: readonly (readonly LatticePiece[])[];
  readonly today: Day;
}

type Without<T> = T extends Piece ? Omit<T, "at"> : never;

/** A piece that begins at a place which the caller knows. */
export type Found<T extends Piece["type"] = Piece["type"]> = Without<PieceOf<T>>;

/** The longest phrase of a list that begins at a place; 0 where none does. */
export function phraseAt({ texts, tokens }: Scan, at: number, list: { has(phrase: string): boolean }, most = 4): number {
  for (let length = Math.min(most, texts.length - at); length > 0; length--) {
    if (list.has(texts.slice(at, at + length).join(" ")) && !tokens.slice(at + 1, at + length).some(({ before }) => before !== "none"))
      return length;
  }
  return 0;
}

/** Whether the clause goes on at a token: no comma, bracket or sentence end stands before it. */
export function goesOn({ tokens }: Scan, at: number): boolean {
  return at < tokens.length && tokens[at]!.before === "none";
}

type Subject = Extract<LatticePiece, { slot: "subject" }>;

/** The longest name that begins at a place. */
export function nameAt({ lattice }: Scan, at: number): Subject | undefined {
  const names = (lattice[at] ?? []).filter((piece) => piece.slot === "subject");
  return names.sort((a, b) => b.length - a.length || a.cost - b.cost)[0];
}
