import type { Window } from "../../../calendar/window.ts";
import type { Direction, Figure, PieceOf } from "../piece.ts";
import type { Level, Subject } from "../said.ts";
import { listFrom, marketsMentioned, ownerBehind } from "./clause-subjects.ts";
import type { ClauseView } from "./clause-view.ts";
import { isIdle, isLevel, isLevelThenMove, isLevelThenWay, leadsToLevel } from "./clauses.ts";

/** A move with all its figures. */
export interface Group {
  readonly figures: readonly PieceOf<"figure">[];
  readonly level: PieceOf<"figure"> | null;
  /** the level is told of as a record */
  readonly record: "high" | "low" | null;
  readonly from: { readonly figure: PieceOf<"figure">; readonly on: Window | null } | null;
  readonly window: Window | null;
  /** index of the piece behind it */
  readonly end: number;
}

/** Figures that tell one move: points, percent and the close that it led to. */
export function groupAt(view: ClauseView, at: number): Group {
  const pieces = view.pieces;
  const first = pieces[at] as PieceOf<"figure">;
  const risen = fromTo(view, at);
  if (risen !== undefined) return risen;
  if (isLevelThenMove(pieces, at) && /^(?:at|to|near)$/.test(first.lead))
    return { figures: [pieces[at + 1] as PieceOf<"figure">], level: first, record: null, from: null, window: null, end: at + 3 };
  if (isLevelThenWay(pieces, at) && /^(?:at|to|near|)$/.test(first.lead)) {
    // "down 122 basis points in three months"
    const over = pieces[at + 3];
    const window = over?.type === "window" ? over.window : null;
    const end = window === null ? at + 3 : at + 4;
    return { figures: [pieces[at + 2] as PieceOf<"figure">], level: first, record: null, from: null, window, end };
  }
  const figures: PieceOf<"figure">[] = [];
  let level: PieceOf<"figure"> | null = null;
  let from: Group["from"] = null;
  let window: Window | null = null;
  let record: Group["record"] = null;
  let next = at + 1;
  // "tacked on 1.35 Friday to finish at 71.14"
  const verb = pieces[at - 1];
  const isPoints = isLevel(first) && verb?.type === "move" && !verb.noun && leadsToLevel(pieces, next) !== undefined;
  if (isLevel(first) && !isPoints && !(pieces[next]?.type === "idle" && (pieces[next] as PieceOf<"idle">).text === "or")) level = first;
  else figures.push(first);
  for (;;) {
    const piece = pieces[next];
    const behind = pieces[next + 1];
    if (piece?.type === "window" && isIdle(behind, "or") && pieces[next + 2]?.type === "figure") {
      window = piece.window;
      next += 1;
    } else if (piece?.type === "idle" && piece.text === "or" && behind?.type === "figure") {
      figures.push(behind);
      next += 2;
    } else if (
      piece?.type === "figure" &&
      !isLevel(piece) &&
      piece.figure.unit !== "times" &&
      figures.every(({ figure }) => figure.unit !== piece.figure.unit) &&
      // "(+2.5%)", "6,849.09, +0.54%": told again in brackets or with its sign
      (piece.figure.sign !== null ||
        view.scan.tokens[piece.at]!.before === "clause" ||
        // "slipped 1.01 points, less than 0.1%, to 3,509.44"
        (first.figure.unit === "points" && piece.figure.hedge !== null))
    ) {
      figures.push(piece);
      next += 1;
    } else if (piece?.type === "respectively" && behind?.type === "figure") {
      // "gained 6.1% respectively 6.2%"
      figures.push(behind);
      next += 2;
    } else if (piece?.type === "joint" && piece.text === "and" && behind?.type === "figure") {
      figures.push(behind);
      next += 2;
    } else if (piece?.type === "figure" && pieces.slice(next).some(({ type }) => type === "respectively")) {
      figures.push(piece);
      next += 1;
    } else break;
  }
  const to = level === null ? leadsToLevel(pieces, next) : undefined;
  if (to !== undefined) {
    level = pieces[to] as PieceOf<"figure">;
    const between = pieces.slice(next, to).find((piece) => piece.type === "window");
    if (between?.type === "window") window = between.window;
    const set = pieces.slice(next, to).find((piece) => piece.type === "record");
    if (set?.type === "record") record = set.low ? "low" : "high";
    next = to + 1;
  }
  // "VIX 18.73, up 0.86"
  const way = pieces[next];
  const points = pieces[next + 1];
  if (
    level === first &&
    figures.length === 0 &&
    way?.type === "move" &&
    !way.noun &&
    points?.type === "figure" &&
    isLevel(points) &&
    points.figure.value < first.figure.value / 2
  )
    return {
      figures: [{ ...points, figure: { ...points.figure, unit: "points" } }],
      level,
      record: null,
      from: null,
      window: null,
      end: next + 2,
    };
  // "from 3.15% late Friday", ", up from 3.88 per cent the previous Friday"
  const after = fromLevel(view, next, first);
  if (after !== undefined) {
    from = after.from;
    if (after.window !== null) window = after.window;
    next = after.end;
  }
  // "a fifth of its value"
  const rest = pieces.slice(next, next + 3);
  const value = rest.findIndex((piece) => piece.type === "idle" && /^(?:value|worth)$/.test(piece.text));
  if (value >= 0 && rest.slice(0, value).every((piece) => piece.type === "pronoun" || isIdle(piece, "of"))) next += value + 1;
  return { figures, level, record, from, window, end: next };
}

/** "from 13.20% to 12.24%", "from 2.71% at the end of March to 3.53%": the level that was left is said first. */
function fromTo({ pieces }: ClauseView, at: number): Group | undefined {
  const left = pieces[at] as PieceOf<"figure">;
  if (!isIdle(pieces[at - 1], "from")) return undefined;
  const day = pieces[at + 1];
  const on = day?.type === "window" || day?.type === "point" || day?.type === "until" ? day.window : null;
  const next = at + (on === null ? 1 : 2);
  const reached = pieces[next + 1];
  if (!isIdle(pieces[next], "to") || reached?.type !== "figure" || reached.figure.unit !== left.figure.unit) return undefined;
  if (left.figure.unit !== "percent" && !isLevel(left)) return undefined;
  const figures = isLevel(left) ? [] : [reached];
  return { figures, level: isLevel(left) ? reached : null, record: null, from: { figure: left, on }, window: null, end: next + 2 };
}

export function fromLevel(
  view: ClauseView,
  start: number,
  { figure: { unit } }: PieceOf<"figure">,
): { from: NonNullable<Group["from"]>; window: Window | null; end: number } | undefined {
  const pieces = view.pieces;
  let window: Window | null = null;
  let next = start;
  if (pieces[next]?.type === "window") {
    window = (pieces[next] as PieceOf<"window">).window;
    next += 1;
  }
  if (pieces[next]?.type === "move") next += 1;
  const lead = pieces[next];
  const named = pieces[next + 1];
  // "to 2.77 percent from 2.84": of a yield, percent as well
  const isBare = named?.type === "figure" && named.figure.unit === "level" && unit === "percent" && isOfYield(view, start);
  const figure = isBare ? { ...named, figure: { ...named.figure, unit } } : named;
  if (ownerBehind(view, next + 1) > 0) return undefined;
  if (lead?.type !== "idle" || !/^(?:from|against|versus|vs)$/.test(lead.text) || figure?.type !== "figure" || figure.figure.unit !== unit)
    return undefined;
  // "up 9.5% against 1.0% for the large": another market's, but of a yield its level before
  if (unit === "percent" && lead.text !== "from" && !isOfYield(view, start)) return undefined;
  const day = pieces[next + 2];
  // "from 2.45% over the year": how long it took, and no day that it stood there
  if (day?.type === "window" && /^(?:over|during|throughout|for)\b/.test(day.lead))
    return { from: { figure, on: null }, window: day.window, end: next + 3 };
  const on = day?.type === "window" || day?.type === "point" || day?.type === "until" ? day.window : null;
  return { from: { figure, on }, window, end: next + (on === null ? 2 : 3) };
}

/** Whether a yield is spoken of before a piece. */
function isOfYield({ pieces, flow }: ClauseView, at: number): boolean {
  const named = pieces.slice(0, at).findLast((piece) => piece.type === "name");
  if (named?.type === "name") return named.sort === "yield";
  return flow.subjects !== "stranger" && flow.subjects?.[0]?.sort === "yield";
}

/** A rise or a fall: its sign, the word right behind it, the verb before it, any in the clause, or as the clause before. */
export function directionAt(view: ClauseView, at: number, end: number): Direction | null {
  const pieces = view.pieces;
  const { figure } = pieces[at] as PieceOf<"figure">;
  if (figure.sign !== null) return figure.sign;
  const signed = pieces.slice(at, end).find((piece) => piece.type === "figure" && piece.figure.sign !== null);
  if (signed?.type === "figure") return signed.figure.sign;
  const next = pieces[end];
  if (next?.type === "move") return next.direction;
  const inGroup = pieces.slice(at, end).find((piece) => piece.type === "move");
  if (inGroup?.type === "move") return inGroup.direction;
  const before = pieces.slice(0, at).findLast((piece) => piece.type === "move");
  if (before?.type === "move") return before.direction;
  if (figure.inWords && figure.unit === "percent" && figure.value >= 100) return 1;
  // "Monday's 11.6% explosion was its biggest gain since 1933"
  const most = pieces.slice(end).find((piece) => piece.type === "superlative");
  if (most?.type === "superlative" && (most.direction !== null || most.end === "up" || most.end === "down"))
    return most.direction ?? (most.end === "up" ? 1 : -1);
  // "after slips of 0.5 percent on Wednesday and 0.6 percent on Thursday the index rallied": what has its own subject is another move
  const rest = pieces.slice(end);
  const verb = rest.findIndex((piece) => piece.type === "move" && !piece.noun);
  const after = rest[verb];
  const isAnother = rest.slice(0, Math.max(0, verb)).some(({ type }) => type === "name" || type === "gauge" || type === "pronoun");
  if (after?.type === "move") return isAnother ? null : after.direction;
  // "and the Nasdaq 5.2%"
  const isElided = pieces
    .slice(0, at)
    .every(
      (piece) =>
        piece.type === "name" || piece.type === "idle" || piece.type === "window" || piece.type === "joint" || piece.type === "pronoun",
    );
  if (!isElided) return null;
  // "Year to date: Russell 2000 18.6%, S&P 500 8.8%": a list under its heading, without the plus
  const isListed =
    figure.unit === "percent" && pieces[at - 1]?.type === "name" && view.flow.fronted !== null && view.flow.direction === null;
  return isListed ? 1 : view.flow.direction;
}

export function levelOf(view: ClauseView, at: number, { figure, lead }: PieceOf<"figure">): Level | null {
  const { texts } = view.scan;
  // "up to 4,300" can be a rise to it and a bound
  if (lead === "to" && texts[view.pieces[at]!.at - 2] === "up") return null;
  if (/^(?:to|at|near|around|about|above|below|over|under|of|record|a)$/.test(lead) || figure.hedge !== null)
    return { figure, side: sideOf(lead, figure) };
  return at > 0 && view.pieces[at - 1]?.type === "record" ? { figure, side: "at" } : null;
}

/** "VIX: 17.95", "10Y 4.13%", "S&P 500: 5,123.41": a line that gives a close. */
export function isNameThenFigure({ pieces, scan }: ClauseView, at: number): boolean {
  const piece = pieces[at]!;
  const before = pieces.slice(0, at).filter(({ type }) => type !== "idle");
  const isAlone = before.length === 1 && before[0]!.type === "name";
  const isMarked = scan.tokens[piece.at]!.before === "clause";
  return isAlone && piece.type === "figure" && piece.figure.sign === null && (isMarked || piece.figure.digit < 1);
}

/** The extreme that a clause of its own in front names: "From its peak, the index has fallen 20%". */
export function frontReference(view: ClauseView, at: number): PieceOf<"reference"> | undefined {
  const before = view.pieces.slice(0, at).findLast((piece) => piece.type === "reference");
  if (before?.type === "reference" && before.side === "from") {
    view.flow.reference = before;
    return before;
  }
  return view.windows.length === 0 ? (view.flow.reference ?? undefined) : undefined;
}

/** Whether a figure stands right behind the market that it is of: "the Russell's 1.9%". */
export function isOwned({ pieces }: ClauseView, at: number): boolean {
  const owner = pieces[at - 1];
  return owner?.type === "name" && owner.possessive;
}

/** The way that the verb in front of a level says it was reached. */
export function directionBefore(view: ClauseView, at: number): Direction | null {
  const move = view.pieces.slice(0, at).findLast((piece) => piece.type === "move");
  return move?.type === "move" && !move.noun ? move.direction : null;
}

export function moveDirection(view: ClauseView): Direction | null {
  const move = view.pieces.findLast((piece) => piece.type === "move");
  return move?.type === "move" ? move.direction : null;
}

/** The market that another is held against; undefined where the clause compares none. */
export function comparesWith(view: ClauseView): { at: number; direction: Direction; against: readonly Subject[] } | undefined {
  const at = view.pieces.findIndex(({ type }) => type === "relation");
  if (at < 0) return undefined;
  const { pieces, earlier } = view;
  const direction = (pieces[at] as PieceOf<"relation">).direction;
  // "the Dow rose 1.0%, while the Nasdaq trailed it by 2.7 points"
  const isIt =
    pieces[at + 1]?.type === "pronoun" && (pieces[at + 1] as PieceOf<"pronoun">).who === "one" && pieces[at + 2]?.type !== "name";
  if (isIt && earlier !== "stranger" && earlier?.length === 1 && pieces.slice(0, at).some(({ type }) => type === "name"))
    return { at, direction, against: earlier };
  // "The Russell 2000 outperformed both": the two that were told of before it
  const others = pieces[at + 1];
  if (others?.type === "pronoun" && others.who === "both" && pieces[at + 2]?.type !== "name") {
    const own = pieces.slice(0, at).flatMap((piece) => (piece.type === "name" ? piece.symbols : []));
    const told = marketsMentioned(view).filter(({ symbol }) => !own.includes(symbol));
    return own.length === 0 || told.length < 2 ? undefined : { at, direction, against: told.slice(-2) };
  }
  const object = pieces.findIndex((piece, next) => next > at && piece.type === "name");
  if (object < 0 || object > at + 3) return undefined;
  return { at, direction, against: listFrom(view, object) };
}

export function sideOf(lead: string, figure?: Figure): Level["side"] {
  if (lead === "near" || lead === "around" || lead === "about" || figure?.hedge === "about") return "near";
  if (lead === "above" || lead === "over" || figure?.hedge === "over") return "above";
  if (lead === "below" || lead === "under" || figure?.hedge === "under") return "below";
  return "at";
}
