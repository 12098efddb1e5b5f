import { isDeepStrictEqual } from "node:util";
import type { Window } from "../../../calendar/window.ts";
import type { Said, Unheld } from "../said.ts";
import { ClaimList } from "./claim-list.ts";
import { closes } from "./clause-doubts.ts";
import { widened } from "./clause-places.ts";
import { beginsWithStretch, dayOf, isDay, isStretchAlone, over, YESTERDAY } from "./clause-stretches.ts";
import { ownSubject } from "./clause-subjects.ts";
import type { ClauseView } from "./clause-view.ts";
import { ASIDES } from "./clauses.ts";
import { averageClaim, figureClaims } from "./figure-claims.ts";
import { comparesWith, groupAt, levelOf } from "./figure-groups.ts";
import { lastingClaim } from "./lasting-claims.ts";
import { recordClaim, stateClaim } from "./record-claims.ts";
import { runClaim } from "./run-claims.ts";
import { relationClaim, signClaim } from "./sign-claims.ts";
import { firstMoveClaim, superlativeClaim } from "./superlative-claims.ts";

/** The claims of one clause, anchor by anchor: its figures, superlatives, runs, records, states and comparisons. */
export function claimsOfClause(view: ClauseView): (Said | Unheld)[] {
  const claims = new ClaimList(view);
  const pieces = view.pieces;
  const flow = view.flow;
  note(claims);
  if (isStretchAlone(view) && !ASIDES.test(view.joint)) {
    flow.window = view.windows[0]!.window;
    flow.fronted = flow.window;
    return [];
  }
  flow.day ??= view.windows.find(({ window }) => isDay(window))?.window ?? null;
  // "MORNING NOTE, Tuesday 25 August. Yesterday in brief: …": the date only heads it
  const isHeading = !flow.begun;
  // "closed 2.3% higher than yesterday" tells of today
  const isOfYesterday = pieces.some(
    (piece) =>
      piece.type === "window" &&
      isDeepStrictEqual(piece.window, YESTERDAY) &&
      !/^(?:than|from|versus|against|to)$/.test(view.scan.texts[piece.at - 1] ?? ""),
  );
  if (isHeading && isOfYesterday) [flow.day, flow.before] = [YESTERDAY, YESTERDAY];
  const [front, ...others] = pieces.filter(({ type }) => type !== "idle");
  if (front?.type === "until" && others.length === 0) {
    flow.until = front;
    return [];
  }
  // "For the week the S&P was off 1.7 percent and the Nasdaq-100 2.9 percent": over the week both, and over no day
  const [lead, ...rest] = view.windows;
  const isLed = lead !== undefined && rest.length === 0 && !isDay(lead.window) && /^(?:for|in|over|during|on)$/.test(lead.lead);
  if (isLed && flow.window === null && view.pieces.find(({ type }) => type !== "idle") === lead) flow.fronted = lead.window;
  let told = false;
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at]!;
    switch (piece.type) {
      case "figure": {
        const group = groupAt(view, at);
        const bound = group.figures.length === 0 && group.level !== null ? levelOf(view, at, group.level) : null;
        const lasts =
          bound !== null && (bound.side === "above" || bound.side === "below")
            ? lastingClaim(claims, at, group.end - 1, { type: "level", side: bound.side, level: bound.figure.value })
            : null;
        told = true;
        if (lasts !== null) {
          at = lasts;
          continue;
        }
        figureClaims(claims, at, group);
        // "3.6% above its 200-day average" was told with its figure
        at = group.figures.length === 1 && pieces[group.end]?.type === "average" ? group.end + 1 : group.end;
        continue;
      }
      case "superlative":
        superlativeClaim(claims, piece, at);
        told = true;
        break;
      case "run":
        runClaim(claims, piece, at);
        told = true;
        break;
      case "record":
        recordClaim(claims, piece, at);
        told ||= piece.count !== null;
        break;
      case "first":
        if (piece.closes || closes(view, at))
          claims.add(
            at,
            { type: "first", level: piece.level, side: piece.side, since: piece.since },
            isDayEarlier(view) ? { windows: [YESTERDAY], undated: false } : over(view, at, piece.within),
          );
        else claims.unheld(at, at + 1, "within the day", null);
        told = true;
        break;
      case "tally":
        claims.add(
          at,
          { type: "tally", count: piece.count, among: piece.among, unit: piece.unit, direction: piece.direction },
          { windows: [dayOf(view)], undated: false },
        );
        told = true;
        break;
      case "reference":
        // "Measured from the February 11 low, the S&P has …"
        // "S&P off the March 2009 low: +117%"
        if (piece.record && piece.within !== null && isDay(piece.within)) flow.recordOn = piece.within;
        if (
          piece.side === "from" &&
          !pieces.some(({ type }) => type === "figure" || type === "move") &&
          (at === pieces.length - 1 || !pieces.some(({ type }) => type === "name"))
        )
          view.flow.reference = piece;
        // "wound up just short of Monday's record": no figure says how far
        if (piece.record && piece.near && pieces[at - 1]?.type !== "figure") {
          claims.add(at, { type: "record", low: false, short: true, count: null }, { windows: [dayOf(view)], undated: false });
          told = true;
        }
        break;
      case "average": {
        const { side, sessions } = piece;
        const end = piece.since === null ? lastingClaim(claims, at, at, { type: "average", side, sessions }) : null;
        if (end === null) averageClaim(claims, piece, at, null);
        told = true;
        at = end ?? at + 1;
        continue;
      }
      case "closesBeyond": {
        const { count, level, side } = piece;
        claims.add(at, { type: "closesBeyond", count, level, side }, { windows: [dayOf(view)], undated: false });
        break;
      }
      case "recordRun":
        claims.add(at, { type: "recordRun", count: piece.count }, { windows: [dayOf(view)], undated: false });
        told = true;
        break;
      case "firstMove":
        firstMoveClaim(claims, piece, at);
        told = true;
        break;
      case "state": {
        const { state } = piece;
        const isGoingOn = state !== "correction" && !piece.near && !piece.entered && piece.since === null;
        const end = isGoingOn ? lastingClaim(claims, at, at, { type: "market", market: state }) : null;
        if (end === null) stateClaim(claims, piece, at);
        told = true;
        at = end ?? at + 1;
        continue;
      }
      default:
    }
    at += 1;
  }
  relationClaim(claims);
  if (!told) signClaim(claims);
  // "Both still show losses for the year, of 1.6% and 11.6%": the way that figures behind it go
  const move = told ? undefined : pieces.findLast((piece) => piece.type === "move");
  if (move?.type === "move") flow.direction = move.direction;
  // "by the close on Thursday it had dropped …": that day
  const until = pieces.find((piece) => piece.type === "until");
  const upTo = until?.type === "until" && isDay(until.window) ? until.window : undefined;
  const window = view.windows.at(-1)?.window ?? upTo;
  const isTold =
    told ||
    upTo !== undefined ||
    /^(?:which|for|over|during|on)$/.test(view.windows.at(-1)?.lead ?? "") ||
    pieces.some(({ type }) => type === "name" || type === "move") ||
    beginsWithStretch(view);
  if (window !== undefined && flow.window === null && isTold) flow.window = window;
  return widened(view, claims.found);
}

/** "only a day earlier had closed above 10,000" */
function isDayEarlier({ pieces }: ClauseView): boolean {
  return pieces.some((piece) => piece.type === "point" && isDeepStrictEqual(piece.window, DAY_AGO));
}

const DAY_AGO: Window = { type: "past", count: 1, unit: "day" };

/** Takes the clause's market into what goes on. */
function note(claims: ClaimList): void {
  const subject = ownSubject(claims.view);
  // "Best June for the S&P 500 since 1955, best first half since 1997": who it is of goes on
  const most = claims.view.pieces.find((piece) => piece.type === "superlative");
  if (subject === null && most?.type === "superlative" && most.symbols !== null)
    claims.view.flow.subjects = most.symbols.map((symbol) => ({ symbol, sort: "index" as const }));
  // "Barron's at the Russell 2000": what is only looked at may be what is spoken of next, or not
  if (
    subject === null &&
    claims.view.pieces.some((piece) => piece.type === "unknown" && piece.capital) &&
    claims.view.pieces.some(({ type }) => type === "name") &&
    comparesWith(claims.view) === undefined &&
    !claims.view.pieces.some(({ type }) => type === "figure" || type === "superlative")
  )
    claims.view.flow.subjects = null;
  // "Shares of Valley Paper, the county's largest employer, closed …"
  const { texts } = claims.view.scan;
  const named = claims.view.pieces.findIndex((piece) => piece.type === "unknown" && piece.capital);
  const isOfStranger =
    subject === null &&
    named >= 0 &&
    claims.view.pieces.length <= named + 3 &&
    /^(?:shares|stock) (?:of|in)$/.test(texts.slice(claims.view.pieces[named]!.at - 2, claims.view.pieces[named]!.at).join(" "));
  if (isOfStranger || isBareName(claims.view)) claims.view.flow.subjects = "stranger";
  // ", laden with technology issues,": what it holds is not what is told of
  const before = texts[claims.view.pieces[0]!.at - 2] ?? "";
  if (claims.view.joint === "with" && /^(?:laden|packed|filled|loaded|studded|stuffed|crammed)$/.test(before)) return;
  if (subject !== null) {
    claims.view.flow.subjects = subject;
    if (subject !== "stranger") for (const each of subject) claims.mention(each);
  }
}

/** "and Zoom, every student's least favorite app, rose 5.7%": a name that nobody here knows, by itself between two marks. */
function isBareName({ pieces, scan, joint }: ClauseView): boolean {
  const said = pieces.filter((piece) => !(piece.type === "idle" && /^(?:the|and|while|but)$/.test(piece.text)));
  const [only, ...more] = said;
  if (only?.type !== "unknown" || !only.capital || more.length > 0) return false;
  const { before } = scan.tokens[only.at]!;
  const behind = scan.tokens[only.at + only.length];
  return (joint === "and" || joint === "while" || joint === "but") && before === "none" && behind?.before === "comma";
}
