import { isSingleDay } from "../../../calendar/resolve.ts";
import type { Window } from "../../../calendar/window.ts";
import { windowAt } from "../patterns/stretches.ts";
import type { Figure, PieceOf } from "../piece.ts";
import type { Level, Subject, Told } from "../said.ts";
import type { ClaimList } from "./claim-list.ts";
import { doubt } from "./clause-doubts.ts";
import { placeOf } from "./clause-places.ts";
import { beforeOf, dayOf, isDay, isOfWriting, over, presentOf, windowIn, withOthers } from "./clause-stretches.ts";
import { listFrom, ownerBehind, subjectAt } from "./clause-subjects.ts";
import type { ClauseView } from "./clause-view.ts";
import { isIdle, subjectsOf } from "./clauses.ts";
import {
  comparesWith,
  directionAt,
  directionBefore,
  frontReference,
  type Group,
  isNameThenFigure,
  isOwned,
  levelOf,
  sideOf,
} from "./figure-groups.ts";

/** "the previous record close of 1,565.15 set in October 2007": what was the highest then. */
function isPeak(texts: readonly string[], at: number): boolean {
  const before = texts.slice(Math.max(0, at - 8), at).join(" ");
  const behind = texts.slice(at + 1, at + 4).join(" ");
  return (
    /\b(?:record|high|peak)(?: (?:close|closing|high|finish))*(?: (?:of|at))?$/.test(before) &&
    /^(?:that was |which was )?(?:set|reached|hit|made|notched|posted|recorded|touched|from|in|back)\b/.test(behind)
  );
}

/** "over 1, 3, 5 and 10 years": lengths, and no level. */
function beginsLengths({ pieces, scan: { texts } }: ClauseView, at: number): boolean {
  const { at: from, length } = pieces[at]!;
  return /^(?:\d+ )*(?:and|or) \d+ (?:day|session|week|month|quarter|year)s?\b/.test(
    texts.slice(from + length, from + length + 12).join(" "),
  );
}

/** Whether the stretch is told in words that are not read as one. */
function isOverUnread(view: ClauseView): boolean {
  const { scan, pieces, windows, flow } = view;
  // "a five-session loss", in a note of the morning after: up to a day that the sessions are not counted back from here
  const spoken = flow.window ?? flow.before ?? flow.day;
  const isOfSessions = windows.some(({ window }) => window.type === "sessions" && window.count > 1);
  if (isOfSessions && spoken !== null && isDay(spoken) && !isOfWriting(spoken, view)) return true;
  if (windows.length > 0) return false;
  // "Between its record close on September 20 and Christmas Eve, …"
  if (scan.texts[0] === "between" && windowAt(scan, 0) === undefined) return true;
  // "had fallen in each of the previous eight sessions, losing 22.9 percent": over all of them
  return flow.run?.ended === true && /ing$/.test(scan.texts[pieces[0]?.at ?? 0] ?? "");
}

const PEAK_TO_TROUGH =
  /(?:^| )from (?:its|their|the|a) (?:\S+ ){0,4}(?:peak|high|top|low|trough|bottom) to (?:its|their|the|a) (?:\S+ ){0,4}(?:peak|high|top|low|trough|bottom)(?: |$)/;

/** What a figure, or a group of figures that tell one move, says: a move, a level, a distance, a multiple or a lead. */
export function figureClaims(claims: ClaimList, at: number, written: Group): void {
  const pieces = claims.view.pieces;
  const group = withoutUnit(claims, at, written) ?? written;
  const first = pieces[at] as PieceOf<"figure">;
  const subjects = subjectAt(claims.view, at);
  const reason = doubt(claims.view, at) ?? (isOverUnread(claims.view) ? "an unknown stretch" : null);
  if (reason !== null) {
    claims.unheld(at, group.end, reason, first.figure);
    return;
  }
  if (subjects === "stranger" || subjects === null || subjects.length === 0) {
    if (group.figures.length > 0 || subjects === "stranger")
      claims.unheld(at, group.end, subjects === "stranger" ? "an unknown market" : "not understood", first.figure);
    return;
  }
  // "the three had fallen 3.0, 6.1 and 5.8 percent respectively": one each, of which only one is known
  if (group.figures.length !== subjects.length && pieces.some(({ type }) => type === "respectively")) {
    claims.unheld(at, group.end, "not understood", first.figure);
    return;
  }
  if (first.figure.unit === "times") {
    multipleClaim(claims, at, first.figure, subjects);
    return;
  }
  // "less than half of the Nasdaq's 28.8%"
  const part = partOfAnother(claims, at, first.figure);
  if (part !== null) {
    multipleClaim(claims, at, part, subjects);
    return;
  }
  if (comparesWith(claims.view) !== undefined && group.level === null && !isOwned(claims.view, at)) return;
  const isYield = subjects.every(({ sort }) => sort === "yield");
  const average = pieces[group.end];
  if (average?.type === "average" && group.figures.length === 1) {
    averageClaim(claims, average, at, first.figure);
    return;
  }
  const named = pieces[group.end]?.type === "reference" ? (pieces[group.end] as PieceOf<"reference">) : frontReference(claims.view, at);
  const reference = named && asTold(claims.view, named);
  if (
    reference !== undefined &&
    (!isYield || first.figure.unit === "basis points") &&
    (group.figures.length === 1 || group.figures.length === subjects.length)
  ) {
    distanceClaims(claims, at, group, reference, subjects);
    return;
  }
  if (pieces[group.end]?.type === "reference") {
    claims.unheld(at, group.end + 1, "not understood", first.figure);
    return;
  }
  if (isYield) {
    yieldClaim(claims, at, group, subjects);
    return;
  }
  // "against 1.0% for the large": whose it is is not known
  if (/^(?:against|versus|vs)$/.test(first.lead) && ownerBehind(claims.view, at) < 0) {
    claims.unheld(at, group.end, "not understood", first.figure);
    return;
  }
  // "a 2.5% slump pushed it into the red for the year": the figure is of another stretch than the one that is named
  if (INTO_COLOUR.test(claims.view.scan.texts.slice(pieces[at]!.at).join(" "))) {
    claims.unheld(at, group.end, "not understood", first.figure);
    return;
  }
  // "the rebound followed a two-day plunge of 5.3%": over what went before, whose end nothing says
  if (FOLLOWS.test(claims.view.scan.texts.slice(Math.max(0, pieces[at]!.at - 9), pieces[at]!.at).join(" "))) {
    claims.unheld(at, group.end, "an unknown stretch", first.figure);
    return;
  }
  const { windows, undated } = over(claims.view, at, group.window ?? latestOfRun(claims.view, at) ?? windowIn(claims.view, at, group.end));
  if (group.figures.length === 0) {
    const level =
      levelOf(claims.view, at, group.level!) ??
      (group.from === null && !isNameThenFigure(claims.view, at) ? null : { figure: group.level!.figure, side: "at" as const });
    if (level === null || beginsLengths(claims.view, at)) return;
    // "From its March 2000 peak to its October 2002 trough …, falling from 5,048.62 to 1,114.11": of those two days
    if (group.from !== null && PEAK_TO_TROUGH.test(claims.view.scan.texts.join(" "))) {
      claims.unheld(at, group.end, "an unknown stretch", first.figure);
      return;
    }
    claims.push(
      at,
      group.end,
      subjects,
      {
        type: "level",
        direction: directionBefore(claims.view, at),
        level,
        from: group.from === null ? null : { figure: group.from.figure.figure, on: group.from.on },
        ...(group.from === null && isPeak(claims.view.scan.texts, pieces[at]!.at) ? { peak: true as const } : {}),
      },
      group.window === null && claims.view.windows.length === 0 ? [dayOf(claims.view)] : windows,
      false,
    );
    return;
  }
  const gap = gapBetween(claims, at, group);
  if (gap !== null) {
    const told: Told = { type: "compare", against: [gap[1]], direction: "either", figure: first.figure };
    claims.push(at, group.end, [gap[0]], told, windows, undated);
    return;
  }
  const { relation } = claims.view.flow;
  if (relation !== null && first.lead === "by" && !pieces.some(({ type }) => type === "move" || type === "name")) {
    claims.push(at, group.end, subjects, { type: "compare", ...relation, figure: first.figure }, windows, undated);
    return;
  }
  const direction = directionAt(claims.view, at, group.end);
  if (direction === null) {
    eitherWayClaim(claims, at, group, subjects, windows);
    return;
  }
  claims.view.flow.direction = direction;
  claims.view.flow.move = { direction, windows, undated };
  const level = group.level === null ? null : levelOf(claims.view, pieces.indexOf(group.level), group.level);
  const isListed = group.figures.length > 1 && group.figures.every(({ figure }) => figure.unit === group.figures[0]!.figure.unit);
  // "they lost 9.7% and 5.8%, respectively"
  const listed = !isListed || group.figures.length === subjects.length ? subjects : claims.view.flow.mentioned.slice(-group.figures.length);
  const isOneEach = group.figures.length === listed.length && !pieces.slice(0, at).some(({ type }) => type === "name");
  if (isListed && !isOneEach && group.figures.length !== subjects.length) {
    claims.unheld(at, group.end, "not understood", first.figure);
    return;
  }
  if (isListed) {
    group.figures.forEach((figure, i) => {
      const place = pieces.indexOf(figure);
      claims.push(
        place,
        place + 1,
        [listed[i]!],
        { type: "move", direction, figures: [figure.figure], level: null, record: null, from: null },
        windows,
        undated,
      );
    });
    return;
  }
  claims.push(
    at,
    group.end,
    subjects,
    { type: "move", direction, figures: group.figures.map(({ figure }) => figure), level, record: group.record, from: null },
    windows,
    undated,
  );
}

/** "the S&P has lost 5.9 percent, the Nasdaq 6.4 and the Russell 5.4": figures of a list that leave the unit to the first of it. */
function withoutUnit({ view }: ClaimList, at: number, group: Group): Group | undefined {
  const { level } = group;
  const [before] = view.flow.told?.told.type === "move" ? view.flow.told.told.figures : [];
  const [market] = view.pieces[at - 1]?.type === "name" ? subjectsOf(view.pieces[at - 1] as PieceOf<"name">) : [];
  if (level === null || group.figures.length > 0 || before?.unit !== "percent" || market?.sort !== "index") return undefined;
  const { figure } = level;
  const isAlike = figure.unit === "level" && figure.digit === before.digit && figure.value < 100 && figure.hedge === null;
  const isListed = view.pieces.slice(0, at).every(({ type }) => type === "name" || type === "joint" || type === "idle");
  if (!isAlike || !isListed) return undefined;
  return { ...group, figures: [{ ...level, figure: { ...figure, unit: before.unit } }], level: null };
}

const INTO_COLOUR =
  /\b(?:pushed|push|sent|send|dragged|drag|took|take|put|puts|left|leaves|leaving|pulled|brought|lifted|nudged|knocked|pushing|sending|dragging|putting) (?:\S+ ){1,7}?(?:into|in|out of|back in|back into) (?:the )?(?:red|black|green|negative territory|positive territory|plus|minus) (?:for|on|since|so far|this|in)\b/;

const FOLLOWS =
  /\b(?:follows|followed|following|came after|comes after|reverses|reversed|reversing|erased|erasing|recovered from|recovering from|rebounded from|rebounding from) (?:a|an|the|its|their) (?:\w+ ){1,2}(?:day|session|week|month)(?: \w+){0,2}(?: of)?$/;

/** "three down weeks in a row, the latest one −4.1%": the last of the run; null where none is spoken of. */
function latestOfRun({ scan, pieces, flow }: ClauseView, at: number): Window | null {
  const lead = scan.texts.slice(Math.max(0, pieces[at]!.at - 4), pieces[at]!.at).join(" ");
  return flow.run !== null && /\bthe (?:latest|last|most recent)(?: one)?(?: of them)?(?: minus)?$/.test(lead)
    ? presentOf(flow.run.unit)
    : null;
}

/** "a gap of 7.3 percentage points": between the two markets that the sentence has told of; null for any other figure. */
function gapBetween(claims: ClaimList, at: number, { figures }: Group): readonly [Subject, Subject] | null {
  const { scan, pieces, flow } = claims.view;
  const place = pieces[at]!.at;
  const lead = scan.texts.slice(Math.max(0, place - 2), place).join(" ");
  const isPoints = figures.length === 1 && /point/.test(figures[0]!.figure.unit);
  if (!isPoints || !/^(?:gap|lead|margin|difference|spread|differential|edge|advantage) of$/.test(lead)) return null;
  const told = flow.mentioned.filter(({ symbol, sort }) => sort !== "yield" && flow.sentence.includes(symbol));
  return told.length === 2 ? [told[0]!, told[1]!] : null;
}

/** Above or below an average of closes, and by how much where that is said. */
export function averageClaim(claims: ClaimList, { side, sessions, since }: PieceOf<"average">, at: number, figure: Figure | null): void {
  // "38% of the S&P 500 is above its 200-day average" is said of its members
  const { pieces } = claims.view;
  if (figure === null && pieces.slice(0, at).some((piece, next) => piece.type === "figure" && isIdle(pieces[next + 1], "of"))) {
    const share = claims.found.at(-1);
    if (share !== undefined && "reason" in share)
      claims.found.splice(-1, 1, { ...share, to: placeOf(claims.view, at, at + 1).to, reason: "another measure" });
    return;
  }
  // "3.6% above its 200-day average" is one claim
  const end = figure === null ? at + 1 : pieces.findIndex((piece, next) => next > at && piece.type === "average") + 1;
  claims.add(at, { type: "average", side, sessions, since, figure }, { windows: [dayOf(claims.view)], undated: false }, false, end);
}

/** The stretch at whose end a level stood that another one began with: "began the year at 2.45 per cent"; null where none begins. */
function begunWith(claims: ClaimList, at: number, windows: readonly Window[]): Window | null {
  const { scan, pieces } = claims.view;
  const said = scan.texts.slice(pieces[0]!.at, pieces[at]!.at).join(" ");
  return /\b(?:began|begun|beginning|started|starting|opened|entered) (?:the|this|last)\b/.test(said) ? beforeOf(windows[0]!) : null;
}

/** How far from an extreme close; "from their lows of 9 March the S&P and the Nasdaq have climbed 46% and 56%" is one each. */
/** "From that low it has since risen 329%": the close of the day that was told of, where it was one. */
function asTold({ scan, flow }: ClauseView, reference: PieceOf<"reference">): PieceOf<"reference"> {
  const isThat = scan.texts.slice(reference.at, reference.at + reference.length).includes("that");
  if (!isThat || reference.within !== null || flow.dayTold?.type !== "period" || !isSingleDay(flow.dayTold.period)) return reference;
  return { ...reference, within: flow.dayTold };
}

function distanceClaims(claims: ClaimList, at: number, group: Group, reference: PieceOf<"reference">, subjects: readonly Subject[]): void {
  const { pieces } = claims.view;
  const rises = reference.side === "above" || (reference.side === "from" && reference.extreme === "low");
  const isOff =
    reference.extreme === "high" &&
    !pieces.some((piece) => piece.type === "move" || (piece.type === "figure" && piece.figure.sign !== null));
  const direction =
    reference.side === "above"
      ? 1
      : reference.side === "below" || isOff
        ? -1
        : (directionAt(claims.view, at, group.end) ?? (rises ? 1 : -1));
  const { extreme, within, level, record, yearHigh } = reference;
  const until = pieces.find((piece) => piece.type === "until") ?? claims.view.flow.until ?? undefined;
  const own = until?.type === "until" ? [until] : claims.view.windows.filter(({ at: place }) => place > reference.at);
  const windows = own.length > 0 ? [own[0]!.window] : withOthers(claims.view, [dayOf(claims.view)]).filter(isDay);
  const isOne = group.figures.length === 1;
  group.figures.forEach((piece, i) => {
    const told: Told = { type: "distance", direction, figure: piece.figure, extreme, within, level, record, yearHigh };
    const place = isOne ? at : pieces.indexOf(piece);
    const end = isOne ? (pieces[group.end] === reference ? group.end + 1 : group.end) : place + 1;
    claims.push(place, end, isOne ? subjects : [subjects[i]!], told, windows, false);
  });
}

/** A figure behind a verb that is not known: the data say which way it went, and bear it out or leave it open. */
function eitherWayClaim(claims: ClaimList, at: number, group: Group, subjects: readonly Subject[], windows: readonly Window[]): void {
  const figures = group.figures.map(({ figure }) => figure);
  const verb = claims.view.pieces.slice(0, at).findLast(({ type }) => type === "unknown");
  if (verb?.type !== "unknown" || !/(?:ed|ing)$/.test(verb.text)) {
    claims.unheld(at, group.end, "not understood", figures[0] ?? null);
    return;
  }
  const level = group.level === null ? null : levelOf(claims.view, claims.view.pieces.indexOf(group.level), group.level);
  const told: Told = { type: "move", direction: "either", figures, level, record: group.record, from: null };
  claims.found.push({
    ...placeOf(claims.view, at, group.end),
    subjects,
    others: [],
    told,
    beside: null,
    windows,
    undated: false,
    dated: false,
    tentative: true,
  });
}

/** "less than half of the Nasdaq's 28.8%", "a third of the Dow's gain": one return as a part of another; null for any other figure. */
function partOfAnother({ view: { pieces } }: ClaimList, at: number, figure: Figure): Figure | null {
  if (!figure.inWords || figure.unit !== "percent" || !isIdle(pieces[at + 1], "of")) return null;
  const owner = pieces.slice(at + 2, at + 4).find(({ type }) => type === "name");
  return owner?.type === "name" && owner.possessive ? { ...figure, unit: "times", value: figure.value / 100 } : null;
}

/** "almost three times the S&P 500's gain". */
function multipleClaim(claims: ClaimList, at: number, figure: Figure, subjects: readonly Subject[]): void {
  const object = claims.view.pieces.findIndex((piece, next) => next > at && next <= at + 5 && piece.type === "name");
  if (object < 0 || !(claims.view.pieces.some(({ type }) => type === "move") || claims.view.flow.move !== null)) {
    claims.unheld(at, at + 1, "not understood", figure);
    return;
  }
  const { windows, undated } = over(claims.view, at, null);
  const against = listFrom(claims.view, object);
  const { earlier } = claims.view;
  // ", almost three times the S&P 500's gain": of the market before the comma
  const isOther = subjects.every(({ symbol }) => against.some((each) => each.symbol === symbol));
  const own = isOther && earlier !== "stranger" ? (earlier ?? []) : subjects;
  if (own.length === 0) return;
  claims.push(at, claims.view.pieces.length, own, { type: "multiple", against, figure }, windows, undated);
}

/** "finished just under 4%", "is just over 4.5%". */
function isBoundOfClose({ pieces }: ClauseView, at: number): boolean {
  const { hedge } = (pieces[at] as PieceOf<"figure">).figure;
  const verb = pieces[at - 1];
  return (
    (hedge === "over" || hedge === "under") &&
    verb?.type === "idle" &&
    /^(?:finished|closed|ended|settled|finishing|closing|ending|settling|is|was|sits|stands|sat|stood)$/.test(verb.text)
  );
}

/** A yield's percent are its level where something leads to it; its moves are in basis points. */
function yieldClaim(claims: ClaimList, at: number, group: Group, subjects: readonly Subject[]): void {
  const first = group.figures[0] ?? group.level ?? (claims.view.pieces[at] as PieceOf<"figure">);
  const { windows, undated } = over(claims.view, at, group.window ?? windowIn(claims.view, at, group.end));
  const from = group.from === null ? null : { figure: group.from.figure.figure, on: group.from.on };
  const lead = first.lead;
  if (first.figure.unit === "percent" || first.figure.unit === "level") {
    if (
      !/^(?:to|at|near|around|of|yielding|yields|yielded|is|was|stands|a|roughly|about|above|below|over|under|hit|reached)$/.test(lead) &&
      from === null &&
      !isNameThenFigure(claims.view, at) &&
      !isBoundOfClose(claims.view, at)
    ) {
      claims.unheld(at, group.end, "not understood", first.figure);
      return;
    }
    if (/^(?:hit|reached)$/.test(lead)) {
      claims.unheld(at, group.end, "within the day", first.figure);
      return;
    }
    const level: Level = { figure: first.figure, side: sideOf(lead, first.figure) };
    const begun = begunWith(claims, at, windows);
    if (begun !== null) {
      claims.push(at, group.end, subjects, { type: "level", direction: null, level, from: null }, [begun], false);
      return;
    }
    claims.push(at, group.end, subjects, { type: "level", direction: directionBefore(claims.view, at), level, from }, windows, undated);
    return;
  }
  const direction = directionAt(claims.view, at, group.end);
  if (direction === null || first.figure.unit === "times") {
    claims.unheld(at, group.end, "not understood", first.figure);
    return;
  }
  claims.view.flow.direction = direction;
  claims.view.flow.move = { direction, windows, undated };
  // "rose 23 basis points during June to 2.98%"
  const to = claims.view.pieces.findIndex(
    (piece, next) => next >= group.end && piece.type === "figure" && piece.figure.unit === "percent" && /^(?:to|at)$/.test(piece.lead),
  );
  const reached = group.level ?? (to < 0 ? null : (claims.view.pieces[to] as PieceOf<"figure">));
  const level = reached === null ? null : { figure: reached.figure, side: "at" as const };
  // "The Russell 2000 tumbled 3% on the day, extending its weekly retreat. Yields declined 7 basis points to 4.05%": on the day too
  const { before, window } = claims.view.flow;
  const days = level !== null && window === null && before !== null && isDay(before) ? windows.filter(isDay) : [];
  claims.push(
    at,
    to < 0 ? group.end : to + 1,
    subjects,
    { type: "move", direction, figures: [first.figure], level, record: null, from: null },
    days.length > 0 ? days : windows,
    undated,
  );
}
