import { isDeepStrictEqual } from "node:util";
import type { Direction, PieceOf } from "../piece.ts";
import { DAY, unitOf } from "../unit.ts";
import type { ClaimList } from "./claim-list.ts";
import { doubt } from "./clause-doubts.ts";
import { verbBefore } from "./clause-places.ts";
import { dayOf, endOf, endsOf, isDay, TODAY, windowIn, YESTERDAY } from "./clause-stretches.ts";
import { subjectAt } from "./clause-subjects.ts";
import { comparesWith } from "./figure-groups.ts";

/** Whether the clause right behind an apposition begins with a move the other way. */
function turnsBehind({ view: { later, joint, pieces } }: ClaimList, direction: Direction): boolean {
  const [next] = later;
  const move = next?.pieces.find(({ type }) => type !== "idle");
  const isAside = joint === "," && pieces.every(({ type }) => type !== "name") && (next?.joint === "," || next?.joint === "");
  return isAside && move?.type === "move" && !move.noun && move.direction === -direction;
}

/** "a fifth straight gain", "snapped a four-day skid". */
export function runClaim(claims: ClaimList, piece: PieceOf<"run">, at: number): void {
  const { flow, scan } = claims.view;
  const { today } = scan;
  const reason = doubt(claims.view, at);
  if (reason !== null) {
    claims.unheld(at, at + 1, reason, null);
    return;
  }
  const subjects = subjectAt(claims.view, at);
  if (subjects === "stranger" || subjects === null) {
    claims.unheld(at, at + 1, subjects === null ? "not understood" : "an unknown market", null);
    return;
  }
  const moved = claims.view.pieces.slice(0, at).findLast((each) => each.type === "move");
  // "set a record for the third session in a row"
  const isOfRecords =
    moved === undefined && piece.direction === null && claims.view.pieces.slice(0, at).some(({ type }) => type === "record");
  if (isOfRecords) {
    claims.add(at, { type: "recordRun", count: piece.count }, { windows: [dayOf(claims.view)], undated: false });
    return;
  }
  // "it beat the S&P 500 for a 14th session in a row"
  const lead = piece.direction === null && subjects.length === 1 ? comparesWith(claims.view) : undefined;
  const against = lead !== undefined && lead.against.length === 1 ? lead.against[0]! : null;
  const direction =
    (against === null ? null : lead!.direction) ??
    piece.direction ??
    (moved?.type === "move" ? moved.direction : null) ??
    (piece.ended && flow.move !== null ? (-flow.move.direction as Direction) : (flow.move?.direction ?? null));
  if (direction === null) {
    claims.unheld(at, at + 1, "not understood", null);
    return;
  }
  const own = claims.view.windows.length > 0 ? windowIn(claims.view, at, at + 1) : null;
  const before = flow.before !== null && isDay(flow.before) ? flow.before : TODAY;
  const over = own ?? flow.window ?? flow.move?.windows[0] ?? before;
  // a move that can be over several stretches says no unit: "it was the sixth fall on the trot"
  const told = flow.move?.windows.length === 1 ? flow.move.windows[0]! : before;
  const unit = piece.unit ?? unitOf(own ?? flow.window ?? told) ?? DAY;
  const behind = claims.view.scan.texts.slice(piece.at + piece.length, piece.at + piece.length + 9).join(" ");
  const [clause] = behind.split(/\b(?:and|but|while|as|with)\b/);
  // "After six losing weeks on the trot, …", and "the index, down for five sessions in a row, jumped …"
  const isLeft = !piece.ended && (/^(?:after|following)$/.test(scan.texts[piece.at - 1] ?? "") || turnsBehind(claims, direction));
  const isOver =
    isLeft || (!piece.ended && /\b(?:snapped|snapping|ended|broken|halted|over(?= now| at last|$)|came to an end)\b/.test(clause!));
  // "…, which was snapped on the 24th": a run of another day
  if (isOver && /\bwhich\b|\bon the\b/.test(behind)) {
    claims.unheld(at, at + 1, "not understood", null);
    return;
  }
  const ended = piece.ended || isOver;
  flow.run = { direction, unit, ended };
  const start = piece.ended ? verbBefore(claims.view, at) : at;
  // "rose for a ninth consecutive week, adding 3.25%": over that week; "9 days in a row, up 22%": over all of them
  if (flow.window === null && own === null && !piece.ended) {
    flow.window =
      unit.per === "day" && isDeepStrictEqual(over, YESTERDAY)
        ? over
        : { type: "period", period: { type: "relative", unit: unit.per, ago: 0 } };
    flow.alternative = unit.per === "day" ? { type: "sessions", count: piece.count } : { type: "past", count: piece.count, unit: unit.per };
  }
  // "the second straight weekly gain for each"
  const each = claims.view.pieces[at + 1]?.type === "pronoun" ? 1 : 0;
  claims.push(
    start,
    at + 1 + each,
    subjects,
    { type: "run", direction, unit, count: piece.count, ended, atLeast: piece.atLeast, against },
    // a note of the morning after tells of the day before
    own === null && !isDeepStrictEqual(flow.day, YESTERDAY)
      ? [...endsOf(endOf(over), unit, today), TODAY]
      : endsOf(endOf(over), unit, today),
    false,
  );
}
