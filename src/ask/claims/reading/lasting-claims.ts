import { lastingAt } from "../patterns/lasting.ts";
import type { Told } from "../said.ts";
import type { ClaimList } from "./claim-list.ts";
import { said } from "./clause-places.ts";
import { dayOf } from "./clause-stretches.ts";

/** What shows that it may be over by the day told of. */
const PAST = /\b(?:was|were|had|spent|traded|fell|dropped|slipped|sank|rose|climbed|broke|if|would|could)\b/;

/**
 * A claim of how long a state has lasted, where that is said right behind it.
 * @param from, last pieces of the state
 * @returns the piece to go on at; null where nothing is said of it
 */
export function lastingClaim(
  claims: ClaimList,
  from: number,
  last: number,
  state: Extract<Told, { type: "lasting" }>["state"],
): number | null {
  const { view } = claims;
  const piece = view.pieces[last]!;
  const start = piece.at + piece.length;
  const found = lastingAt(view.scan, start);
  if (found === undefined) return null;
  const behind = view.pieces.findIndex(({ at }, i) => i > last && at >= start + found.length);
  const end = behind < 0 ? view.pieces.length : behind;
  const { lasting } = found;
  if (lasting.type === "vague" || PAST.test(said(view))) claims.unheld(from, end, "an unknown stretch", null);
  else claims.add(from, { type: "lasting", state, lasting }, { windows: [dayOf(view)], undated: false }, false, end);
  return end;
}
