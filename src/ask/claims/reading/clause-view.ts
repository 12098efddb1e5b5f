import { isSingleDay } from "../../../calendar/resolve.ts";
import type { Piece, PieceOf } from "../piece.ts";
import type { Pieces } from "../pieces.ts";
import type { Unheld } from "../said.ts";
import { type Clause, isLeft } from "./clauses.ts";
import type { Flow } from "./flow.ts";

/** A clause with all that its reading looks at. */
export interface ClauseView extends Clause {
  readonly scan: Pieces["scan"];
  readonly flow: Flow;
  /** the clauses behind it */
  readonly later: readonly Clause[];
  /** the stretches that it names */
  readonly windows: readonly PieceOf<"window">[];
  /** why nothing of the sentence can be held against closes */
  readonly front: Unheld["reason"] | null;
  /** "Nvidia, which had slipped on Thursday": of the market whose name stands right before it */
  readonly isOfName: boolean;
  /** the market spoken of before it */
  readonly earlier: Flow["subjects"];
}

/** What a market takes of a day's selling while it goes on. */
const SUFFERED = /^(?:brunt|worst|bulk|thick|heart)$/;

/** "since Election Day's close on November 8", "since the Fed meeting of June 14": from that day on. */
function sinceEvent(piece: PieceOf<"window">, { texts }: Pieces["scan"]): PieceOf<"window"> {
  if (piece.window.type !== "period" || !isSingleDay(piece.window.period)) return piece;
  const before = texts.slice(Math.max(0, piece.at - 7), piece.at).join(" ");
  const isSince =
    /\bsince (?:[a-z]+ ){0,4}(?:close|meeting|decision|report|election|session|low|high|peak|trough|bottom|top|announcement|vote)(?: on| of)?$/;
  return isSince.test(before) ? { ...piece, window: { type: "since", from: piece.window.period } } : piece;
}

export function viewOf(
  { pieces, joint }: Clause,
  { scan }: Pieces,
  flow: Flow,
  later: readonly Clause[],
  front: ClauseView["front"],
  isOfName: boolean,
): ClauseView {
  // the day of a level that was left is no stretch: "from 12.74 percent on Thursday"
  const isStretch = (piece: Piece, at: number): piece is PieceOf<"window"> =>
    piece.type === "window" &&
    !(pieces[at - 1]?.type === "figure" && isLeft(pieces[at - 2])) &&
    // "closed today 2.3% higher than yesterday"
    scan.texts[piece.at - 1] !== "than" &&
    // "gave back some of Monday's rally": whose it was, and not when it is told of, as in "took the brunt of Monday's selling"
    !(
      scan.texts[piece.at - 1] === "of" &&
      !SUFFERED.test(scan.texts[piece.at - 2] ?? "") &&
      scan.tokens[piece.at + piece.length - 1]!.possessive === true
    );
  const windows = pieces.filter(isStretch).map((piece) => sinceEvent(piece, scan));
  return { pieces, joint, scan, flow, later, front, isOfName, windows, earlier: flow.subjects };
}
