import type { Window } from "../../../calendar/window.ts";
import type { Direction, Figure, PieceOf } from "../piece.ts";
import type { Level, Said, Subject, Told, Unheld } from "../said.ts";
import { DAY, unitOf } from "../unit.ts";
import { closes, doubt, isDayAfter, tellsRecord } from "./clause-doubts.ts";
import { placeOf, said, verbBefore } from "./clause-places.ts";
import {
  beforeOf,
  beginsWithStretch,
  dayOf,
  endOf,
  endsOf,
  isDay,
  isStretchAlone,
  over,
  partWindow,
  TODAY,
  windowIn,
  withOthers,
  YESTERDAY,
} from "./clause-stretches.ts";
import { listFrom, mentioned, ownSubject, subjectAt } from "./clause-subjects.ts";
import type { ClauseView } from "./clause-view.ts";
import { ASIDES, isIdle, isLevel } from "./clauses.ts";
import {
  comparesWith,
  directionAt,
  directionBefore,
  frontReference,
  type Group,
  groupAt,
  isNameThenFigure,
  levelOf,
  moveDirection,
  sideOf,
} from "./figure-groups.ts";
import { noteUsual } from "./flow.ts";

/** What goes with a figure of the same move. */
const BESIDE: ReadonlySet<Told["type"]> = new Set(["extremeReturn", "firstMove"]);

const PAST = /ed$|^(?:rose|fell|sank|slid|lost|shed|grew|leapt|gave|put|ran|shot|sold)$/;

/** What shows that a move is not that of the day. */
const NOT_OF_DAY =
  /^(?:has|have|had|having|is|are|was|were|be|been|being|will|often|usually|typically|tends?|lately|recently|if|when|since|once|historically)$/;

const TELLS =
  /^(?:posted|posting|notched|notching|suffered|suffering|marked|logged|logging|recorded|recording|booked|booking|scored|chalked)$/;

/** Makes the claims of one clause, anchor by anchor: its figures, superlatives, runs, records, states and comparisons. */
export class ClauseReader {
  readonly #view: ClauseView;
  readonly #found: (Said | Unheld)[] = [];

  constructor(view: ClauseView) {
    this.#view = view;
  }

  read(): (Said | Unheld)[] {
    const pieces = this.#view.pieces;
    const flow = this.#view.flow;
    this.#note();
    if (isStretchAlone(this.#view) && !ASIDES.test(this.#view.joint)) {
      flow.window = this.#view.windows[0]!.window;
      flow.fronted = flow.window;
      return [];
    }
    let told = false;
    for (let at = 0; at < pieces.length; ) {
      const piece = pieces[at]!;
      switch (piece.type) {
        case "figure": {
          const group = groupAt(this.#view, at);
          this.#figure(at, group);
          told = true;
          at = group.end;
          continue;
        }
        case "superlative":
          this.#superlative(piece, at);
          told = true;
          break;
        case "run":
          this.#run(piece, at);
          told = true;
          break;
        case "record":
          this.#record(piece, at);
          told ||= piece.count !== null;
          break;
        case "first":
          if (piece.closes || closes(this.#view, at))
            this.#add(at, { type: "first", level: piece.level, side: piece.side, since: piece.since }, over(this.#view, at, piece.within));
          else this.#unheld(at, at + 1, "within the day", null);
          told = true;
          break;
        case "tally":
          this.#add(
            at,
            { type: "tally", count: piece.count, among: piece.among, unit: piece.unit, direction: piece.direction },
            { windows: [dayOf(this.#view)], undated: false },
          );
          told = true;
          break;
        case "reference":
          // "Measured from the February 11 low, the S&P has …"
          if (piece.side === "from" && !pieces.some(({ type }) => type === "figure" || type === "name" || type === "move"))
            this.#view.flow.reference = piece;
          // "wound up just short of Monday's record": no figure says how far
          if (piece.record && piece.near && pieces[at - 1]?.type !== "figure") {
            this.#add(at, { type: "record", low: false, short: true, count: null }, { windows: [dayOf(this.#view)], undated: false });
            told = true;
          }
          break;
        case "average":
          this.#average(piece, at, null);
          told = true;
          break;
        case "recordRun":
          this.#add(at, { type: "recordRun", count: piece.count }, { windows: [dayOf(this.#view)], undated: false });
          told = true;
          break;
        case "firstMove":
          this.#firstMove(piece, at);
          told = true;
          break;
        case "state":
          this.#state(piece, at);
          told = true;
          break;
        default:
      }
      at += 1;
    }
    this.#relation();
    if (!told) this.#sign();
    // "by the close on Thursday it had dropped …": that day
    const until = pieces.find((piece) => piece.type === "until");
    const upTo = until?.type === "until" && isDay(until.window) ? until.window : undefined;
    const window = this.#view.windows.at(-1)?.window ?? upTo;
    const isTold =
      told ||
      upTo !== undefined ||
      /^(?:which|for|over|during|on)$/.test(this.#view.windows.at(-1)?.lead ?? "") ||
      pieces.some(({ type }) => type === "name" || type === "move") ||
      beginsWithStretch(this.#view);
    if (window !== undefined && flow.window === null && isTold) flow.window = window;
    return this.#found;
  }

  /** Takes the clause's market into what goes on. */
  #note(): void {
    const subject = ownSubject(this.#view);
    // "Best June for the S&P 500 since 1955, best first half since 1997": who it is of goes on
    const most = this.#view.pieces.find((piece) => piece.type === "superlative");
    if (subject === null && most?.type === "superlative" && most.symbols !== null)
      this.#view.flow.subjects = most.symbols.map((symbol) => ({ symbol, sort: "index" as const }));
    // "Barron's at the Russell 2000": what is only looked at may be what is spoken of next, or not
    if (
      subject === null &&
      this.#view.pieces.some((piece) => piece.type === "unknown" && piece.capital) &&
      this.#view.pieces.some(({ type }) => type === "name") &&
      comparesWith(this.#view) === undefined &&
      !this.#view.pieces.some(({ type }) => type === "figure" || type === "superlative")
    )
      this.#view.flow.subjects = null;
    if (subject !== null) {
      this.#view.flow.subjects = subject;
      if (subject !== "stranger") for (const each of subject) this.#mention(each);
    }
  }

  #mention(subject: Subject): void {
    const { mentioned } = this.#view.flow;
    const at = mentioned.findIndex(({ symbol }) => symbol === subject.symbol);
    if (at >= 0) mentioned.splice(at, 1);
    mentioned.push(subject);
  }

  #figure(at: number, group: Group): void {
    const pieces = this.#view.pieces;
    const first = pieces[at] as PieceOf<"figure">;
    const subjects = subjectAt(this.#view, at);
    const reason = doubt(this.#view, at);
    if (reason !== null) {
      this.#unheld(at, group.end, reason, first.figure);
      return;
    }
    if (subjects === "stranger" || subjects === null || subjects.length === 0) {
      if (group.figures.length > 0 || subjects === "stranger")
        this.#unheld(at, group.end, subjects === "stranger" ? "an unknown market" : "not understood", first.figure);
      return;
    }
    if (first.figure.unit === "times") {
      this.#multiple(at, first.figure, subjects);
      return;
    }
    if (comparesWith(this.#view) !== undefined && group.level === null) return;
    const isYield = subjects.every(({ sort }) => sort === "yield");
    const average = pieces[group.end];
    if (average?.type === "average" && group.figures.length === 1) {
      this.#average(average, at, first.figure);
      return;
    }
    const reference =
      pieces[group.end]?.type === "reference" ? (pieces[group.end] as PieceOf<"reference">) : frontReference(this.#view, at);
    if (reference !== undefined && !isYield && (group.figures.length === 1 || group.figures.length === subjects.length)) {
      this.#distances(at, group, reference, subjects);
      return;
    }
    if (pieces[group.end]?.type === "reference") {
      this.#unheld(at, group.end + 1, "not understood", first.figure);
      return;
    }
    if (isYield) {
      this.#yield(at, group, subjects);
      return;
    }
    const { windows, undated } = over(this.#view, at, group.window ?? windowIn(this.#view, at, group.end));
    if (group.figures.length === 0) {
      const level =
        levelOf(this.#view, at, group.level!) ??
        (group.from === null && !isNameThenFigure(this.#view, at) ? null : { figure: group.level!.figure, side: "at" as const });
      if (level === null) return;
      this.#push(
        at,
        group.end,
        subjects,
        {
          type: "level",
          direction: directionBefore(this.#view, at),
          level,
          from: group.from === null ? null : { figure: group.from.figure.figure, on: group.from.on },
        },
        group.window === null && this.#view.windows.length === 0 ? [dayOf(this.#view)] : windows,
        false,
      );
      return;
    }
    const gap = this.#gap(at, group);
    if (gap !== null) {
      const told: Told = { type: "compare", against: [gap[1]], direction: "either", figure: first.figure };
      this.#push(at, group.end, [gap[0]], told, windows, undated);
      return;
    }
    const { relation } = this.#view.flow;
    if (relation !== null && first.lead === "by" && !pieces.some(({ type }) => type === "move" || type === "name")) {
      this.#push(at, group.end, subjects, { type: "compare", ...relation, figure: first.figure }, windows, undated);
      return;
    }
    const direction = directionAt(this.#view, at, group.end);
    if (direction === null) {
      this.#eitherWay(at, group, subjects, windows);
      return;
    }
    this.#view.flow.direction = direction;
    this.#view.flow.move = { direction, windows, undated };
    const level = group.level === null ? null : levelOf(this.#view, pieces.indexOf(group.level), group.level);
    const isListed = group.figures.length > 1 && group.figures.every(({ figure }) => figure.unit === group.figures[0]!.figure.unit);
    // "they lost 9.7 % and 5.8 %, respectively"
    const listed =
      !isListed || group.figures.length === subjects.length ? subjects : this.#view.flow.mentioned.slice(-group.figures.length);
    const isOneEach = group.figures.length === listed.length && !pieces.slice(0, at).some(({ type }) => type === "name");
    if (isListed && !isOneEach && group.figures.length !== subjects.length) {
      this.#unheld(at, group.end, "not understood", first.figure);
      return;
    }
    if (isListed) {
      group.figures.forEach((figure, i) => {
        const place = pieces.indexOf(figure);
        this.#push(
          place,
          place + 1,
          [listed[i]!],
          { type: "move", direction, figures: [figure.figure], level: null, from: null },
          windows,
          undated,
        );
      });
      return;
    }
    this.#push(
      at,
      group.end,
      subjects,
      { type: "move", direction, figures: group.figures.map(({ figure }) => figure), level, from: null },
      windows,
      undated,
    );
  }

  /** "a gap of 7.3 percentage points": between the two markets that the sentence has told of; null for any other figure. */
  #gap(at: number, { figures }: Group): readonly [Subject, Subject] | null {
    const { scan, pieces, flow } = this.#view;
    const place = pieces[at]!.at;
    const lead = scan.texts.slice(Math.max(0, place - 2), place).join(" ");
    const isPoints = figures.length === 1 && /point/.test(figures[0]!.figure.unit);
    if (!isPoints || !/^(?:gap|lead|margin|difference|spread|differential|edge|advantage) of$/.test(lead)) return null;
    const told = flow.mentioned.filter(({ symbol, sort }) => sort !== "yield" && flow.sentence.includes(symbol));
    return told.length === 2 ? [told[0]!, told[1]!] : null;
  }

  /** Above or below an average of closes, and by how much where that is said. */
  #average({ side, sessions, since }: PieceOf<"average">, at: number, figure: Figure | null): void {
    // "38 % of the S&P 500 is above its 200-day average" is said of its members
    const { pieces } = this.#view;
    if (figure === null && pieces.slice(0, at).some((piece, next) => piece.type === "figure" && isIdle(pieces[next + 1], "of"))) {
      const share = this.#found.at(-1);
      if (share !== undefined && "reason" in share)
        this.#found.splice(-1, 1, { ...share, to: placeOf(this.#view, at, at + 1).to, reason: "another measure" });
      return;
    }
    this.#add(at, { type: "average", side, sessions, since, figure }, { windows: [dayOf(this.#view)], undated: false });
  }

  /** The stretch at whose end a level stood that another one began with: "began the year at 2.45 per cent"; null where none begins. */
  #begun(at: number, windows: readonly Window[]): Window | null {
    const { scan, pieces } = this.#view;
    const said = scan.texts.slice(pieces[0]!.at, pieces[at]!.at).join(" ");
    return /\b(?:began|begun|beginning|started|starting|opened|entered) (?:the|this|last)\b/.test(said) ? beforeOf(windows[0]!) : null;
  }

  /** How far from an extreme close; "from their lows of 9 March the S&P and the Nasdaq have climbed 46 % and 56 %" is one each. */
  #distances(at: number, group: Group, reference: PieceOf<"reference">, subjects: readonly Subject[]): void {
    const { pieces } = this.#view;
    const rises = reference.side === "above" || (reference.side === "from" && reference.extreme === "low");
    const isOff =
      reference.extreme === "high" &&
      !pieces.some((piece) => piece.type === "move" || (piece.type === "figure" && piece.figure.sign !== null));
    const direction = reference.side === "below" || isOff ? -1 : (directionAt(this.#view, at, group.end) ?? (rises ? 1 : -1));
    const { extreme, within, level, record, yearHigh } = reference;
    const until = pieces.find((piece) => piece.type === "until");
    const own = until?.type === "until" ? [until] : this.#view.windows.filter(({ at: place }) => place > reference.at);
    const windows = own.length > 0 ? [own[0]!.window] : withOthers(this.#view, [dayOf(this.#view)]).filter(isDay);
    const isOne = group.figures.length === 1;
    group.figures.forEach((piece, i) => {
      const told: Told = { type: "distance", direction, figure: piece.figure, extreme, within, level, record, yearHigh };
      const place = isOne ? at : pieces.indexOf(piece);
      const end = isOne ? (pieces[group.end] === reference ? group.end + 1 : group.end) : place + 1;
      this.#push(place, end, isOne ? subjects : [subjects[i]!], told, windows, false);
    });
  }

  /** A figure behind a verb that is not known: the data say which way it went, and bear it out or leave it open. */
  #eitherWay(at: number, group: Group, subjects: readonly Subject[], windows: readonly Window[]): void {
    const figures = group.figures.map(({ figure }) => figure);
    const verb = this.#view.pieces.slice(0, at).findLast(({ type }) => type === "unknown");
    if (verb?.type !== "unknown" || !/(?:ed|ing)$/.test(verb.text)) {
      this.#unheld(at, group.end, "not understood", figures[0] ?? null);
      return;
    }
    const level = group.level === null ? null : levelOf(this.#view, this.#view.pieces.indexOf(group.level), group.level);
    const told: Told = { type: "move", direction: "either", figures, level, from: null };
    this.#found.push({
      ...placeOf(this.#view, at, group.end),
      subjects,
      others: [],
      told,
      beside: null,
      windows,
      undated: false,
      tentative: true,
    });
  }

  /** "almost three times the S&P 500's gain". */
  #multiple(at: number, figure: Figure, subjects: readonly Subject[]): void {
    const object = this.#view.pieces.findIndex((piece, next) => next > at && next <= at + 5 && piece.type === "name");
    if (object < 0 || !this.#view.pieces.some(({ type }) => type === "move")) {
      this.#unheld(at, at + 1, "not understood", figure);
      return;
    }
    const { windows, undated } = over(this.#view, at, null);
    const against = listFrom(this.#view, object);
    const { earlier } = this.#view;
    // ", almost three times the S&P 500's gain": of the market before the comma
    const isOther = subjects.every(({ symbol }) => against.some((each) => each.symbol === symbol));
    const own = isOther && earlier !== "stranger" ? (earlier ?? []) : subjects;
    if (own.length === 0) return;
    this.#push(at, this.#view.pieces.length, own, { type: "multiple", against, figure }, windows, undated);
  }

  /** A yield's percent are its level where something leads to it; its moves are in basis points. */
  #yield(at: number, group: Group, subjects: readonly Subject[]): void {
    const first = group.figures[0] ?? group.level ?? (this.#view.pieces[at] as PieceOf<"figure">);
    const { windows, undated } = over(this.#view, at, group.window ?? windowIn(this.#view, at, group.end));
    const from = group.from === null ? null : { figure: group.from.figure.figure, on: group.from.on };
    const lead = first.lead;
    if (first.figure.unit === "percent" || first.figure.unit === "level") {
      if (
        !/^(?:to|at|near|around|of|yielding|yields|yielded|is|was|stands|a|roughly|about|above|below|over|under|hit|reached)$/.test(lead) &&
        from === null &&
        !isNameThenFigure(this.#view, at)
      ) {
        this.#unheld(at, group.end, "not understood", first.figure);
        return;
      }
      if (/^(?:hit|reached)$/.test(lead)) {
        this.#unheld(at, group.end, "within the day", first.figure);
        return;
      }
      const level: Level = { figure: first.figure, side: sideOf(lead) };
      const begun = this.#begun(at, windows);
      if (begun !== null) {
        this.#push(at, group.end, subjects, { type: "level", direction: null, level, from: null }, [begun], false);
        return;
      }
      this.#push(at, group.end, subjects, { type: "level", direction: directionBefore(this.#view, at), level, from }, windows, undated);
      return;
    }
    const direction = directionAt(this.#view, at, group.end);
    if (direction === null || first.figure.unit === "times") {
      this.#unheld(at, group.end, "not understood", first.figure);
      return;
    }
    this.#view.flow.direction = direction;
    this.#view.flow.move = { direction, windows, undated };
    // "rose 23 basis points during June to 2.98 %"
    const to = this.#view.pieces.findIndex(
      (piece, next) => next >= group.end && piece.type === "figure" && piece.figure.unit === "percent" && /^(?:to|at)$/.test(piece.lead),
    );
    const level = to < 0 ? null : { figure: (this.#view.pieces[to] as PieceOf<"figure">).figure, side: "at" as const };
    this.#push(
      at,
      to < 0 ? group.end : to + 1,
      subjects,
      { type: "move", direction, figures: [first.figure], level, from: null },
      windows,
      undated,
    );
  }

  #superlative(piece: PieceOf<"superlative">, at: number): void {
    const flow = this.#view.flow;
    const { comparandum } = piece;
    if (comparandum === null) return;
    const reason = doubt(this.#view, at);
    if (reason !== null || piece.strange) {
      this.#unheld(at, at + 1, reason ?? "not understood", null);
      return;
    }
    const subjects = this.#superlativeSubject(piece, at);
    if (subjects === "stranger" || subjects === null) {
      this.#unheld(at, at + 1, subjects === null ? "not understood" : "an unknown market", null);
      return;
    }
    const own = this.#view.windows.length > 0 ? windowIn(this.#view, at, at + 1) : null;
    const named = piece.unit === null ? null : partWindow(piece.unit);
    const over =
      own ??
      (named === null
        ? (flow.window ?? flow.move?.windows[0] ?? flow.before ?? TODAY)
        : flow.window !== null && !isDay(flow.window)
          ? flow.window
          : named);
    const ends = own === null && named === null ? withOthers(this.#view, [endOf(over)]).map(endOf) : [endOf(over)];
    const moved = moveDirection(this.#view) ?? flow.move?.direction ?? null;
    if (
      piece.rank > 1 &&
      (piece.of === "run" || piece.of === "close" || piece.end === "high" || piece.end === "low" || piece.end === "long")
    ) {
      this.#unheld(at, at + 1, "not understood", null);
      return;
    }
    if (piece.of === "run" || piece.end === "long") {
      const direction = piece.direction ?? moved;
      if (direction === null) {
        this.#unheld(at, at + 1, "not understood", null);
        return;
      }
      this.#push(at, at + 1, subjects, { type: "longestRun", direction, unit: piece.unit ?? DAY, comparandum }, ends, false);
      return;
    }
    if (piece.of === "close" || piece.end === "high" || piece.end === "low") {
      const end = piece.end === "high" || piece.end === "up" ? "high" : piece.end === "low" || piece.end === "down" ? "low" : null;
      if (end === null) {
        this.#unheld(at, at + 1, "not understood", null);
        return;
      }
      this.#push(at, at + 1, subjects, { type: "extremeClose", end, comparandum }, [dayOf(this.#view)], false);
      return;
    }
    const direction = piece.end === "up" ? 1 : piece.end === "down" ? -1 : (piece.direction ?? moved);
    const unit = piece.unit ?? (own === null ? flow.unit : null) ?? unitOf(over);
    const isOfStretch = piece.unit === null && (own !== null || flow.unit === null);
    if (direction !== null) flow.direction = direction;
    if (named !== null) noteUsual(flow, named);
    if (unit !== null && unit.month === null) {
      flow.unit = unit;
      if (unit.per !== "day") noteUsual(flow, { type: "period", period: { type: "relative", unit: unit.per, ago: 0 } });
    }
    if (direction === null || unit === null) {
      this.#unheld(at, at + 1, "not understood", null);
      return;
    }
    this.#push(at, at + 1, subjects, { type: "extremeReturn", direction, unit, isOfStretch, comparandum, rank: piece.rank }, ends, false);
  }

  #superlativeSubject(piece: PieceOf<"superlative">, at: number): readonly Subject[] | "stranger" | null {
    if (piece.owners !== null) return mentioned(this.#view, piece.owners);
    if (piece.symbols === null) return subjectAt(this.#view, at);
    const known = this.#view.flow.mentioned.find(({ symbol }) => piece.symbols!.includes(symbol));
    return known === undefined ? piece.symbols.map((symbol) => ({ symbol, sort: "index" as const })) : [known];
  }

  #firstMove({ direction, unit, comparandum }: PieceOf<"firstMove">, at: number): void {
    const flow = this.#view.flow;
    const over =
      (this.#view.windows.length > 0 ? windowIn(this.#view, at, at + 1) : null) ??
      flow.window ??
      flow.move?.windows[0] ??
      flow.before ??
      TODAY;
    const told: Told = { type: "firstMove", direction, unit: unit ?? unitOf(over) ?? DAY, comparandum };
    this.#add(at, told, { windows: [endOf(over)], undated: false });
  }

  #run(piece: PieceOf<"run">, at: number): void {
    const flow = this.#view.flow;
    const reason = doubt(this.#view, at);
    if (reason !== null) {
      this.#unheld(at, at + 1, reason, null);
      return;
    }
    const subjects = subjectAt(this.#view, at);
    if (subjects === "stranger" || subjects === null) {
      this.#unheld(at, at + 1, subjects === null ? "not understood" : "an unknown market", null);
      return;
    }
    const moved = this.#view.pieces.slice(0, at).findLast((each) => each.type === "move");
    // "set a record for the third session in a row"
    const isOfRecords =
      moved === undefined && piece.direction === null && this.#view.pieces.slice(0, at).some(({ type }) => type === "record");
    if (isOfRecords) {
      this.#add(at, { type: "recordRun", count: piece.count }, { windows: [dayOf(this.#view)], undated: false });
      return;
    }
    const direction =
      piece.direction ??
      (moved?.type === "move" ? moved.direction : null) ??
      (piece.ended && flow.move !== null ? (-flow.move.direction as Direction) : (flow.move?.direction ?? null));
    if (direction === null) {
      this.#unheld(at, at + 1, "not understood", null);
      return;
    }
    const own = this.#view.windows.length > 0 ? windowIn(this.#view, at, at + 1) : null;
    const over = own ?? flow.window ?? flow.move?.windows[0] ?? (flow.before !== null && isDay(flow.before) ? flow.before : TODAY);
    const unit = piece.unit ?? unitOf(over) ?? DAY;
    const behind = this.#view.scan.texts.slice(piece.at + piece.length, piece.at + piece.length + 9).join(" ");
    const [clause] = behind.split(/\b(?:and|but|while|as|with)\b/);
    const isOver = !piece.ended && /\b(?:snapped|snapping|ended|broken|halted|over|came to an end)\b/.test(clause!);
    // "…, which was snapped on the 24th": a run of another day
    if (isOver && /\bwhich\b|\bon the\b/.test(behind)) {
      this.#unheld(at, at + 1, "not understood", null);
      return;
    }
    const ended = piece.ended || isOver;
    const start = piece.ended ? verbBefore(this.#view, at) : at;
    // "rose for a ninth consecutive week, adding 3.25 %": over that week; "9 days in a row, up 22 %": over all of them
    if (flow.window === null && own === null && !piece.ended) {
      flow.window = { type: "period", period: { type: "relative", unit: unit.per, ago: 0 } };
      flow.alternative =
        unit.per === "day" ? { type: "sessions", count: piece.count } : { type: "past", count: piece.count, unit: unit.per };
    }
    // "the second straight weekly gain for each"
    const each = this.#view.pieces[at + 1]?.type === "pronoun" ? 1 : 0;
    this.#push(
      start,
      at + 1 + each,
      subjects,
      { type: "run", direction, unit, count: piece.count, ended, atLeast: piece.atLeast },
      own === null ? [...endsOf(endOf(over), unit), TODAY] : endsOf(endOf(over), unit),
      false,
    );
  }

  #record(piece: PieceOf<"record">, at: number): void {
    if (piece.count === null) {
      // "since its record": what a figure is measured from was read with it; "a record 14 % gain" is no close
      const next = this.#view.pieces[at + 1];
      if (next?.type === "figure" && next.figure.unit !== "level") return;
      if (!tellsRecord(this.#view, at) && !piece.short) return;
    } else if (!this.#view.flow.record && piece.length < 3 && !this.#view.pieces.some((each) => each.type === "record" && each !== piece))
      return;
    if (piece.since !== null) {
      this.#add(at, { type: "firstRecord", since: piece.since }, { windows: [dayOf(this.#view)], undated: false });
      return;
    }
    this.#view.flow.record = true;
    const count =
      piece.count === null
        ? null
        : { ...piece.count, isNow: piece.count.window !== null, window: piece.count.window ?? over(this.#view, at, null).windows[0]! };
    this.#add(
      at,
      { type: "record", low: piece.low, short: piece.short, count },
      { windows: [dayOf(this.#view)], undated: false },
      piece.count === null,
    );
  }

  #state(piece: PieceOf<"state">, at: number): void {
    this.#view.flow.state = piece.state;
    // "the length of an S&P bull market": which one is meant, and not that there is one
    const before = this.#view.pieces.slice(0, at).findLast(({ type }) => type !== "idle");
    const isOwned = before?.type === "name" && before.at + before.length === piece.at;
    if (piece.near || isOwned) return;
    const { state, entered, since } = piece;
    this.#add(at, { type: "state", state, entered, since }, { windows: [dayOf(this.#view)], undated: false }, true);
  }

  #relation(): void {
    const found = comparesWith(this.#view);
    if (found === undefined) return;
    const figureAt = this.#view.pieces.findIndex((piece, next) => piece.type === "figure" && next > found.at && !isLevel(piece));
    const figure = this.#view.pieces[figureAt];
    const reason = doubt(this.#view, this.#view.pieces.length);
    const end = this.#view.pieces.length;
    if (reason !== null) {
      this.#unheld(found.at, end, reason, figure?.type === "figure" ? figure.figure : null);
      return;
    }
    const subjects = subjectAt(this.#view, found.at);
    if (subjects === "stranger" || subjects === null || subjects.length !== 1 || subjects[0]!.symbol === found.against[0]?.symbol) return;
    this.#view.flow.relation = { against: found.against, direction: found.direction };
    const { windows, undated } = over(this.#view, found.at, null);
    if (undated && figure === undefined) return;
    this.#push(
      found.at,
      end,
      subjects,
      { type: "compare", against: found.against, direction: found.direction, figure: figure?.type === "figure" ? figure.figure : null },
      windows,
      undated,
    );
  }

  /** A move told without a figure is a claim on its sign: "is still down for the year", "drifted lower on Friday". */
  #sign(): void {
    const pieces = this.#view.pieces;
    if (/\bin one$/.test(said(this.#view)) && this.#view.flow.state !== null) {
      this.#add(
        pieces.length - 1,
        { type: "state", state: this.#view.flow.state, entered: false, since: null },
        { windows: [dayOf(this.#view)], undated: false },
        true,
      );
      return;
    }
    // "fell more than the S&P": by how much which way is not said
    if (
      pieces.some(
        (piece, next) =>
          (piece.type === "idle" || piece.type === "joint" || piece.type === "unknown") &&
          piece.text === "than" &&
          pieces.slice(next).some(({ type }) => type === "name"),
      )
    )
      return;
    const at = pieces.findIndex((piece, next) => piece.type === "move" && (!piece.noun || this.#isTold(next)));
    const move = pieces[at];
    if (move?.type !== "move" || pieces.some(({ type }) => type === "reference" || type === "relation")) return;
    const own = ownSubject(this.#view);
    const subjects =
      own ??
      (this.#view.joint === "" ||
      this.#view.joint === "but" ||
      this.#view.joint === "and" ||
      this.#view.joint === "though" ||
      pieces.some(({ type }) => type === "pronoun")
        ? this.#view.flow.subjects
        : null);
    if (subjects === "stranger" || subjects === null || subjects.length === 0) return;
    // "technology shed 3.4%, while consumer staples eked out a gain": over what the figure beside it is
    const beside = own !== null && this.#view.windows.length === 0 ? (this.#view.flow.move ?? this.#dayTold(at)) : null;
    const { windows, undated } = beside ?? over(this.#view, at, null);
    if (own !== null || !undated) this.#view.flow.direction = move.direction;
    this.#view.flow.move = { direction: move.direction, windows, undated };
    if (doubt(this.#view, at) !== null || (this.#view.windows.length === 0 && beside === null)) return;
    this.#push(
      this.#start(),
      pieces.length,
      subjects,
      { type: "move", direction: move.direction, figures: [], level: null, from: null },
      windows,
      undated,
    );
  }

  /** "Consumer staples eked out a gain": with no time at all, in the simple past, in a report of a day. */
  #dayTold(at: number): { readonly windows: readonly Window[]; readonly undated: boolean } | null {
    const { flow, scan, pieces } = this.#view;
    const isOfDay = flow.window === null && (flow.before === null || isDay(flow.before));
    const move = pieces[at]!;
    const isPast = PAST.test(scan.texts[move.at]!) && !scan.texts.slice(pieces[0]!.at, move.at).some((word) => NOT_OF_DAY.test(word));
    return isOfDay && isPast ? { windows: [dayOf(this.#view)], undated: true } : null;
  }

  /** A rise or fall named by its noun was one where a verb says so: "posted modest losses for the week". */
  #isTold(at: number): boolean {
    const verb = this.#view.pieces.slice(0, at).findLast((piece) => piece.type === "idle" && TELLS.test(piece.text));
    return verb !== undefined && this.#view.windows.length > 0;
  }

  #add(at: number, told: Told, { windows, undated }: { windows: readonly Window[]; undated: boolean }, whole = false): void {
    const reason = doubt(this.#view, at);
    if (reason !== null) {
      this.#unheld(at, at + 1, reason, null);
      return;
    }
    const subjects = subjectAt(this.#view, at);
    if (subjects === "stranger" || subjects === null || subjects.length === 0) return;
    if (whole) this.#push(this.#start(), this.#view.pieces.length, subjects, told, windows, undated);
    else this.#push(isIdle(this.#view.pieces[at - 1], "just") ? at - 1 : at, at + 1, subjects, told, windows, undated);
  }

  #push(from: number, end: number, subjects: readonly Subject[], told: Told, windows: readonly Window[], undated: boolean): void {
    const isAside =
      /^(?:after|following|before)$/.test(this.#view.joint) || (this.#view.joint === "when" && this.#view.flow.window === null);
    if (isAside && this.#view.windows.length === 0) {
      // "a day after it ended above 9,000"; another aside does not say when
      const isFigure = told.type !== "move" || told.figures.length > 0;
      const over = isDayAfter(this.#view) ? [YESTERDAY] : windows;
      if (isFigure)
        this.#found.push({
          ...placeOf(this.#view, from, end),
          subjects,
          others: this.#others(subjects),
          told,
          beside: null,
          windows: over,
          undated,
          tentative: !isDayAfter(this.#view),
        });
      return;
    }
    // "four losing weeks had already cost it …": of a time before
    const tentative = /\bhad (?!its|their|a |an |the |another)/.test(said(this.#view));
    if (told.type === "move" && !undated) this.#view.flow.main ??= windows[0] ?? null;
    if (told.type === "move") {
      this.#view.flow.sentence.push(...subjects.map(({ symbol }) => symbol));
      for (const each of subjects) this.#mention(each);
    }
    const made: Said = {
      ...placeOf(this.#view, from, end),
      subjects,
      others: this.#others(subjects),
      told,
      beside: null,
      windows,
      undated,
      tentative,
    };
    if (told.type === "move" && told.figures.length > 0) this.#view.flow.told = made;
    const isApart = this.#view.windows.length > 0 || !BESIDE.has(told.type);
    this.#found.push(isApart ? made : { ...made, beside: this.#view.flow.told });
  }

  /** Where the clause's own words begin: at its market, where nothing that says something stands before it. */
  #start(): number {
    const first = this.#view.pieces.findIndex(({ type }) => type !== "idle" && type !== "unknown");
    if (this.#view.pieces[first]?.type !== "name") return 0;
    return isIdle(this.#view.pieces[first - 1], "the") ? first - 1 : first;
  }

  /** The markets named before that a clause without a name of its own could be on as well. */
  #others(subjects: readonly Subject[]): readonly Subject[] {
    if (this.#view.pieces.some(({ type }) => type === "name")) return [];
    return this.#view.flow.mentioned.slice(-4).filter(({ symbol }) => subjects.every((each) => each.symbol !== symbol));
  }

  #unheld(from: number, end: number, reason: Unheld["reason"], figure: Figure | null): void {
    this.#found.push({ ...placeOf(this.#view, from, end), reason, figure });
  }
}
