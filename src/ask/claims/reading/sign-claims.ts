import type { Window } from "../../../calendar/window.ts";
import { readOrdinal } from "../../../text/numbers.ts";
import type { ClaimList } from "./claim-list.ts";
import { doubt } from "./clause-doubts.ts";
import { said } from "./clause-places.ts";
import { dayOf, isDay, over } from "./clause-stretches.ts";
import { mentioned, ownSubject, subjectAt } from "./clause-subjects.ts";
import { isIdle, isLevel } from "./clauses.ts";
import { comparesWith, isOwned } from "./figure-groups.ts";

const PAST = /ed$|^(?:rose|fell|sank|slid|lost|shed|grew|leapt|gave|put|ran|shot|sold)$/;

/** What shows that a move is not that of the day. */
const NOT_OF_DAY =
  /^(?:has|have|had|having|is|are|was|were|be|been|being|will|often|usually|typically|tends?|lately|recently|if|when|since|once|historically)$/;

const TELLS =
  /^(?:shows?|showed|showing|nurses?|nursing|holds?|holding|boasts?|boasting|retains?|retaining|sports?|sporting|posted|posting|notched|notching|suffered|suffering|marked|logged|logging|recorded|recording|booked|booking|scored|chalked)$/;

/** "beat the S&P 500 by 2.5 points", "lagged the Nasdaq". */
export function relationClaim(claims: ClaimList): void {
  const found = comparesWith(claims.view);
  if (found === undefined) return;
  const behind = claims.view.pieces.findIndex((piece, next) => piece.type === "figure" && next > found.at && !isLevel(piece));
  // "leaving it 5.6 percentage points behind the Nasdaq"
  const figureAt = behind < 0 && claims.view.pieces[found.at - 1]?.type === "figure" ? found.at - 1 : behind;
  const start = figureAt >= 0 ? Math.min(figureAt, found.at) : found.at;
  const figure = claims.view.pieces[figureAt];
  // "the S&P's 2.9% beating the Russell's 1.9%": each figure is its own market's
  if (isOwned(claims.view, figureAt)) return;
  // "has trailed the S&P five days in a row": told as a run
  if (figureAt < 0 && claims.found.some((each) => "told" in each && each.told.type === "run" && each.told.against !== null)) return;
  const reason = doubt(claims.view, claims.view.pieces.length);
  const end = claims.view.pieces.length;
  if (reason !== null) {
    claims.unheld(found.at, end, reason, figure?.type === "figure" ? figure.figure : null);
    return;
  }
  const subjects = subjectAt(claims.view, found.at);
  if (subjects === "stranger" || subjects === null || subjects.length !== 1 || subjects[0]!.symbol === found.against[0]?.symbol) return;
  claims.view.flow.relation = { against: found.against, direction: found.direction };
  const { windows, undated } = over(claims.view, found.at, null);
  if (undated && figure === undefined) return;
  claims.push(
    start,
    end,
    subjects,
    { type: "compare", against: found.against, direction: found.direction, figure: figure?.type === "figure" ? figure.figure : null },
    windows,
    undated,
  );
}

/** A move told without a figure is a claim on its sign: "is still down for the year", "drifted lower on Friday". */
export function signClaim(claims: ClaimList): void {
  const pieces = claims.view.pieces;
  if (/\bin one$/.test(said(claims.view)) && claims.view.flow.state !== null) {
    claims.add(
      pieces.length - 1,
      { type: "state", state: claims.view.flow.state, entered: false, since: null },
      { windows: [dayOf(claims.view)], undated: false },
      true,
    );
    return;
  }
  // "has lost more than either of them"
  if (/\b(?:more|less|worse|better) than (?:either|both|any|all|those|them|it|its|the other)\b/.test(said(claims.view))) return;
  // "fell more than the S&P": by how much which way is not said
  if (
    pieces.some(
      (piece, next) =>
        (piece.type === "idle" || piece.type === "joint" || piece.type === "unknown") &&
        piece.text === "than" &&
        pieces.slice(next).some(({ type }) => type === "name" || type === "window" || type === "pronoun"),
    )
  )
    return;
  // "rose for the second time this week": a count that nothing holds
  if (pieces.some((piece) => piece.type === "unknown" && (readOrdinal(piece.text) !== undefined || /^(?:times?|twice)$/.test(piece.text))))
    return;
  const at = pieces.findIndex((piece, next) => piece.type === "move" && (!piece.noun || isTold(claims, next)));
  const move = pieces[at];
  if (move?.type !== "move" || pieces.some(({ type }) => type === "reference" || type === "relation")) return;
  // "points added to the S&P 500 by Microsoft": what was done to it
  const given = pieces.findIndex((piece, next) => next > at && piece.type === "name" && isIdle(pieces[next - 1], "to", "by"));
  if (given >= 0 && !pieces.slice(0, at).some(({ type }) => type === "name" || type === "pronoun")) return;
  const own = ownSubject(claims.view);
  // "all three are still lower for the year"
  const plural = pieces.slice(0, at).find((piece) => piece.type === "pronoun" && piece.who !== "one");
  const those = plural?.type === "pronoun" ? mentioned(claims.view, plural) : null;
  const subjects =
    own ??
    those ??
    (claims.view.joint === "" ||
    claims.view.joint === "but" ||
    claims.view.joint === "and" ||
    claims.view.joint === "though" ||
    claims.view.isOfName ||
    (claims.view.joint === "," && at === 0 && /ing\b/.test(claims.view.scan.texts[move.at]!)) ||
    pieces.some(({ type }) => type === "pronoun")
      ? claims.view.flow.subjects
      : null);
  if (subjects === "stranger" || subjects === null || subjects.length === 0) return;
  // "technology shed 3.4%, while consumer staples eked out a gain": over what the figure beside it is
  const beside = own !== null && claims.view.windows.length === 0 ? (claims.view.flow.move ?? dayTold(claims, at)) : null;
  const { windows, undated } = beside ?? over(claims.view, at, null);
  if (own !== null || !undated) claims.view.flow.direction = move.direction;
  claims.view.flow.move = { direction: move.direction, windows, undated };
  if (doubt(claims.view, at) !== null || (claims.view.windows.length === 0 && beside === null)) return;
  claims.push(
    claims.start(),
    pieces.length,
    subjects,
    { type: "move", direction: move.direction, figures: [], level: null, record: null, from: null },
    windows,
    undated,
  );
}

/** "Consumer staples eked out a gain": with no time at all, in the simple past, in a report of a day. */
function dayTold(claims: ClaimList, at: number): { readonly windows: readonly Window[]; readonly undated: boolean } | null {
  const { flow, scan, pieces } = claims.view;
  const isOfDay = flow.window === null && (flow.before === null || isDay(flow.before));
  const move = pieces[at]!;
  const isPast = PAST.test(scan.texts[move.at]!) && !scan.texts.slice(pieces[0]!.at, move.at).some((word) => NOT_OF_DAY.test(word));
  return isOfDay && isPast ? { windows: [dayOf(claims.view)], undated: true } : null;
}

/** A rise or fall named by its noun was one where a verb says so: "posted modest losses for the week". */
function isTold(claims: ClaimList, at: number): boolean {
  const verb = claims.view.pieces.slice(0, at).findLast((piece) => piece.type === "idle" && TELLS.test(piece.text));
  return verb !== undefined && claims.view.windows.length > 0;
}
