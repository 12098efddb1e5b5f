import type { Window } from "../../../calendar/window.ts";
import type { PieceOf } from "../piece.ts";
import { unitOf } from "../unit.ts";
import type { ClaimList } from "./claim-list.ts";
import { tellsRecord } from "./clause-doubts.ts";
import { said } from "./clause-places.ts";
import { dayOf, over } from "./clause-stretches.ts";

/** "closed at a record", "its 28th of the year", "just short of a record". */
export function recordClaim(claims: ClaimList, piece: PieceOf<"record">, at: number): void {
  if (piece.count === null) {
    // "since its record": what a figure is measured from was read with it; "a record 14% gain" is no close
    const next = claims.view.pieces[at + 1];
    if (next?.type === "figure" && next.figure.unit !== "level") return;
    if (!tellsRecord(claims.view, at) && !piece.short && piece.since === null) return;
  } else if (
    !claims.view.flow.record &&
    claims.view.flow.recordOn === null &&
    piece.length < 3 &&
    !claims.view.pieces.some((each) => each.type === "record" && each !== piece)
  )
    return;
  if (piece.since !== null) {
    const first = claims.view.pieces[at - 1];
    const isFirst = first?.type === "unknown" && first.text === "first";
    claims.add(
      isFirst ? at - 1 : at,
      { type: "firstRecord", since: piece.since },
      { windows: [dayOf(claims.view)], undated: false },
      false,
      at + 1,
    );
    return;
  }
  claims.view.flow.record = true;
  // "December was good for 22 percent. The index set 61 record closes along the way": on the way of what, is not said
  if (
    piece.count !== null &&
    piece.count.window === null &&
    /\b(?:along|on) the way\b/.test(said(claims.view)) &&
    !isOfYear(over(claims.view, at, null).windows[0])
  ) {
    claims.unheld(at, at + 1, "an unknown stretch", null);
    return;
  }
  const count =
    piece.count === null
      ? null
      : { ...piece.count, isNow: piece.count.window !== null, window: piece.count.window ?? over(claims.view, at, null).windows[0]! };
  claims.add(
    at,
    { type: "record", low: piece.low, short: piece.short, count },
    { windows: [(piece.count === null ? null : claims.view.flow.recordOn) ?? dayOf(claims.view)], undated: false },
    piece.count === null,
  );
}

function isOfYear(window: Window | undefined): boolean {
  return window !== undefined && unitOf(window)?.per === "year";
}

/** "entered a correction", "is in a bear market". */
export function stateClaim(claims: ClaimList, piece: PieceOf<"state">, at: number): void {
  claims.view.flow.state = piece.state;
  // "the length of an S&P bull market": which one is meant, and not that there is one
  const before = claims.view.pieces.slice(0, at).findLast(({ type }) => type !== "idle");
  const isOwned = before?.type === "name" && before.at + before.length === piece.at;
  if (piece.near || isOwned) return;
  const { state, entered, since } = piece;
  claims.add(at, { type: "state", state, entered, since }, { windows: [dayOf(claims.view)], undated: false }, true);
}
