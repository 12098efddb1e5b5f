import { spanOf } from "../../../calendar/span.ts";
import type { CalendarUnit, Window } from "../../../calendar/window.ts";
import { readMonth } from "../../../language/time/periods.ts";
import { readNumber } from "../../../text/numbers.ts";
import { unitAt } from "../patterns/units.ts";
import type { Comparandum, PieceOf, Unit } from "../piece.ts";
import type { Subject, Told } from "../said.ts";
import { DAY, unitOf } from "../unit.ts";
import type { ClaimList } from "./claim-list.ts";
import { doubt } from "./clause-doubts.ts";
import { dayOf, endOf, isDay, partWindow, TODAY, windowIn, withOthers } from "./clause-stretches.ts";
import { mentioned, subjectAt } from "./clause-subjects.ts";
import { moveDirection } from "./figure-groups.ts";
import { noteUsual } from "./flow.ts";

const LENGTHS: readonly CalendarUnit[] = ["day", "week", "month", "quarter", "half", "year"];

const LASTED =
  /^(?:was|is|has been|lasted|lasts|has lasted|stands at|stood at|came to|ran to|ran for|ran|stretched to|numbered|spanned)(?!\S)/;

/** "the longest winning streak of the S&P in 2023 was eight days": of the runs of a stretch, and none of now. @returns whether it is told so */
function lengthOfLongest(claims: ClaimList, piece: PieceOf<"superlative">, at: number): boolean {
  const { scan, flow, pieces, windows } = claims.view;
  if (piece.of !== "run" || piece.rank > 1) return false;
  const behind = pieces.slice(at + 1).find(({ type }) => type !== "window" && type !== "name" && type !== "pronoun");
  const verb = behind === undefined ? null : LASTED.exec(scan.texts.slice(behind.at, behind.at + 3).join(" "));
  if (behind === undefined || verb === null) return false;
  const start = behind.at + verb[0].split(" ").length;
  const number = readNumber(scan.texts, start);
  const end = number === undefined ? undefined : start + number.length + (scan.texts[start + number.length] === "trading" ? 1 : 0);
  const counted = end === undefined ? undefined : unitAt(scan, end);
  const stretch = stretchOf(piece.comparandum) ?? windows[0]?.window ?? flow.fronted ?? flow.window;
  const subjects = subjectsOfSuperlative(claims, piece, at);
  const last = end === undefined || counted === undefined ? -1 : pieces.findLastIndex((each) => each.at < end + counted.length);
  const isRead =
    number !== undefined && counted !== undefined && piece.direction !== null && stretch !== null && !isDay(stretch) && last > at;
  if (!isRead || subjects === null || subjects === "stranger" || doubt(claims.view, at) !== null) {
    claims.unheld(at, at + 1, doubt(claims.view, at) ?? "not understood", null);
    return true;
  }
  const unit = piece.unit ?? counted.unit;
  const told = { type: "lengthOfLongest", direction: piece.direction!, unit, count: number.value, window: stretch } as const;
  claims.push(at, last + 1, subjects, told, [TODAY], false);
  return true;
}

function stretchOf(comparandum: Comparandum | null): Window | null {
  if (comparandum?.type === "within") return comparandum.window;
  if (comparandum?.type === "since") return comparandum.period === null ? null : { type: "since", from: comparandum.period };
  return comparandum?.type === "ever" ? { type: "all" } : null;
}

/** "its worst day since March", "the highest close on record", "its longest losing streak in two years". */
export function superlativeClaim(claims: ClaimList, piece: PieceOf<"superlative">, at: number): void {
  const flow = claims.view.flow;
  const { comparandum } = piece;
  if (lengthOfLongest(claims, piece, at) || comparandum === null) return;
  const reason = doubt(claims.view, at);
  if (reason !== null || piece.strange) {
    claims.unheld(at, at + 1, reason ?? "not understood", null);
    return;
  }
  // "counted in points, its third-biggest gain ever": every rank here is of returns
  if (isOfPoints(claims, piece)) {
    claims.unheld(at, at + 1, "another measure", null);
    return;
  }
  const subjects = subjectsOfSuperlative(claims, piece, at);
  if (subjects === "stranger" || subjects === null) {
    claims.unheld(at, at + 1, subjects === null ? "not understood" : "an unknown market", null);
    return;
  }
  const toldUnit = piece.unit ?? unitToldOf(claims, piece);
  // "came roaring back Monday from its worst week since 1933": the one before
  const before = claims.view.scan.texts.slice(Math.max(0, piece.at - 2), piece.at).join(" ");
  const isBefore = piece.unit !== null && piece.unit.per !== "day" && /\b(?:from|after|following)(?: (?:its|the|their|a))?$/.test(before);
  const unitBefore: Window | null = isBefore ? { type: "period", period: { type: "relative", unit: piece.unit!.per, ago: 1 } } : null;
  const own = unitBefore ?? (claims.view.windows.length > 0 ? windowIn(claims.view, at, at + 1) : null);
  // "had its worst day ever in 1987": a day of that year, and not its last
  const ownUnit = own === null || unitBefore !== null ? null : unitOf(own);
  if (piece.unit !== null && ownUnit !== null && LENGTHS.indexOf(ownUnit.per) > LENGTHS.indexOf(piece.unit.per) + 1) {
    claims.unheld(at, at + 1, "an unknown stretch", null);
    return;
  }
  const named = toldUnit === null ? null : partWindow(toldUnit);
  const over =
    own ??
    (named === null
      ? (flow.window ?? flow.move?.windows[0] ?? flow.before ?? TODAY)
      : flow.window !== null && !isDay(flow.window)
        ? flow.window
        : named);
  // "up 39.9% on the year, its strongest since 1991": of the year, and of nothing shorter
  const isOverLonger = toldUnit === null && flow.window !== null && !isDay(flow.window) && unitOf(flow.window) !== null;
  const ends = own === null && named === null && !isOverLonger ? withOthers(claims.view, [endOf(over)]).map(endOf) : [endOf(over)];
  const moved = moveDirection(claims.view) ?? flow.move?.direction ?? null;
  if (
    piece.rank > 1 &&
    (piece.of === "run" || piece.of === "close" || piece.end === "high" || piece.end === "low" || piece.end === "long")
  ) {
    claims.unheld(at, at + 1, "not understood", null);
    return;
  }
  if (piece.of === "run" || piece.end === "long") {
    // "snapped an eight-day winning streak, its longest since …": that run
    const isOfTold = piece.direction === null && (piece.unit === null || piece.unit.per === flow.run?.unit.per);
    const told = isOfTold ? flow.run : null;
    const direction = told?.direction ?? piece.direction ?? moved;
    if (direction === null) {
      claims.unheld(at, at + 1, "not understood", null);
      return;
    }
    const [unit, ended] = [piece.unit ?? told?.unit ?? DAY, told?.ended ?? false];
    claims.push(at, at + 1, subjects, { type: "longestRun", direction, unit, comparandum, ended }, ends, false);
    return;
  }
  if (piece.of === "close" || piece.end === "high" || piece.end === "low") {
    const end = piece.end === "high" || piece.end === "up" ? "high" : piece.end === "low" || piece.end === "down" ? "low" : null;
    if (end === null) {
      claims.unheld(at, at + 1, "not understood", null);
      return;
    }
    // "Last week it had hit 4.98%, the highest since July 2007": of a day of then
    const then = claims.view.windows.find(({ window }) => !isDay(window))?.window ?? flow.window;
    const thenSpan = then !== null && !isDay(then) && then.type === "period" ? spanOf(then.period, claims.view.scan.today) : undefined;
    if (thenSpan !== undefined && thenSpan.last < claims.view.scan.today && !claims.view.windows.some(({ window }) => isDay(window))) {
      claims.unheld(at, at + 1, "an unknown stretch", null);
      return;
    }
    // "rose 14 basis points to 8.97 percent, the highest since": of the day that the move was told of
    const moved = claims.view.windows.length === 0 ? (flow.move?.windows.filter(isDay) ?? []) : [];
    const days = moved.length === 0 ? [dayOf(claims.view)] : moved;
    claims.push(at, at + 1, subjects, { type: "extremeClose", end, comparandum }, days, moved.length > 0 && flow.move!.undated);
    return;
  }
  const lead = piece.of === "lead" ? flow.relation : null;
  if (piece.of === "lead" && (lead === null || lead.against.length !== 1 || subjects.length !== 1)) {
    claims.unheld(at, at + 1, "not understood", null);
    return;
  }
  const direction = lead !== null ? lead.direction : piece.end === "up" ? 1 : piece.end === "down" ? -1 : (piece.direction ?? moved);
  const unit = toldUnit ?? (own === null ? flow.unit : null) ?? unitOf(over);
  const isOfStretch = toldUnit === null && (own !== null || flow.unit === null);
  if (direction !== null) flow.direction = direction;
  if (named !== null) noteUsual(flow, named);
  if (unit !== null && unit.month === null) {
    flow.unit = unit;
    if (unit.per !== "day") noteUsual(flow, { type: "period", period: { type: "relative", unit: unit.per, ago: 0 } });
  }
  if (direction === null || unit === null) {
    claims.unheld(at, at + 1, "not understood", null);
    return;
  }
  claims.push(
    at,
    at + 1,
    subjects,
    { type: "extremeReturn", direction, against: lead?.against[0] ?? null, unit, isOfStretch, comparandum, rank: piece.rank },
    ends,
    false,
  );
}

/** "In points, the drop was the largest since October 1989", "its biggest point gain". */
function isOfPoints({ view: { scan, pieces } }: ClaimList, piece: PieceOf<"superlative">): boolean {
  const start = Math.max(0, (pieces[0]?.at ?? piece.at) - 4);
  return /\b(?:in|by|of) (?:index )?points?(?: terms)?(?: the| it| its| that|$)|\bpoints? (?:gain|loss|drop|fall|rise|jump|decline|advance|slide|plunge)\b/.test(
    scan.texts.slice(start, piece.at + piece.length + 2).join(" "),
  );
}

/** "The week was the index's worst since September": the stretch that it is said of; null where none is. */
function unitToldOf({ view: { scan, pieces } }: ClaimList, piece: PieceOf<"superlative">): Unit | null {
  const lead = scan.texts.slice(pieces[0]!.at, piece.at).join(" ");
  const per = /^(?:and |but )?(?:the|that|this) (day|session|week|month|quarter|year) (?:was|is|became|proved|marked)\b/.exec(lead)?.[1];
  // "December was the poorest since 1931": of Decembers
  const month = readMonth(/^(?:and |but )?([a-z]+) (?:was|is|proved|became)\b/.exec(lead)?.[1]);
  if (month !== undefined) return { per: "month", month };
  return per === undefined ? null : { per: per === "session" ? "day" : (per as CalendarUnit), month: null };
}

function subjectsOfSuperlative(claims: ClaimList, piece: PieceOf<"superlative">, at: number): readonly Subject[] | "stranger" | null {
  if (piece.owners !== null) return mentioned(claims.view, piece.owners);
  if (piece.symbols === null) return subjectAt(claims.view, at);
  const known = claims.view.flow.mentioned.find(({ symbol }) => piece.symbols!.includes(symbol));
  return known === undefined ? piece.symbols.map((symbol) => ({ symbol, sort: "index" as const })) : [known];
}

/** "its first gain in four days". */
export function firstMoveClaim(claims: ClaimList, { direction, unit, comparandum }: PieceOf<"firstMove">, at: number): void {
  const flow = claims.view.flow;
  const over =
    (claims.view.windows.length > 0 ? windowIn(claims.view, at, at + 1) : null) ??
    flow.window ??
    flow.move?.windows[0] ??
    flow.before ??
    TODAY;
  const told: Told = { type: "firstMove", direction, unit: unit ?? unitOf(over) ?? DAY, comparandum };
  claims.add(at, told, { windows: [endOf(over)], undated: false });
}
