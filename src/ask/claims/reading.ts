import { isSingleDay } from "../../calendar/resolve.ts";
import type { CalendarUnit, Window } from "../../calendar/window.ts";
import type { Direction, Figure, Piece, PieceOf, Unit } from "./piece.ts";
import type { Pieces } from "./pieces.ts";
import type { Level, Said, Subject, Told, Unheld } from "./said.ts";
import { idle } from "./words.ts";

/** What one clause hands on to the next, and one sentence to the next. */
export interface Flow {
  /** the market spoken of; "stranger" for one that is not known, null where none was named */
  subjects: readonly Subject[] | "stranger" | null;
  /** markets named so far, the latest last */
  mentioned: Subject[];
  /** those that a move was told of in this sentence */
  sentence: string[];
  /** the stretch of this sentence, the latest named */
  window: Window | null;
  /** the extreme that the sentence measures from: "Since the low of April 8, the S&P has …" */
  reference: PieceOf<"reference"> | null;
  /** what that stretch can be meant as besides: all of a run of days */
  alternative: Window | null;
  /** the stretch that its first move is told over */
  main: Window | null;
  /** the stretch of the sentence before */
  before: Window | null;
  direction: Direction | null;
  /** the last move told: what a superlative or a run behind it is of */
  move: { readonly direction: Direction; readonly windows: readonly Window[]; readonly undated: boolean } | null;
  /** who was said to be ahead of whom in this sentence: "… by 2.68 points on Tuesday, and on Wednesday by 3.53 points" */
  relation: { readonly against: readonly Subject[]; readonly direction: Direction } | null;
  state: PieceOf<"state">["state"] | null;
  /** a record was told in this sentence */
  record: boolean;
}

export function newFlow(): Flow {
  return {
    subjects: null,
    mentioned: [],
    sentence: [],
    window: null,
    reference: null,
    alternative: null,
    main: null,
    before: null,
    direction: null,
    move: null,
    relation: null,
    state: null,
    record: false,
  };
}

const YESTERDAY: Window = { type: "period", period: { type: "relative", unit: "day", ago: 1 } };
const TODAY: Window = { type: "period", period: { type: "relative", unit: "day", ago: 0 } };

/** Pieces between two joints or marks, and what joins them to those before. */
interface Clause {
  readonly pieces: readonly Piece[];
  readonly joint: string;
}

/** The claims of one sentence, in order; what it says of market, stretch and direction goes on in `flow`. */
export function claimsOf(sentence: Pieces, flow: Flow): (Said | Unheld)[] {
  const clauses = clausesOf(sentence);
  const found: (Said | Unheld)[] = [];
  flow.before = flow.main ?? flow.window ?? flow.before;
  flow.window = null;
  flow.move = null;
  flow.relation = null;
  flow.sentence = [];
  flow.reference = null;
  flow.alternative = null;
  flow.main = null;
  flow.record = false;
  const lent = lentSubject(clauses, flow);
  const doubt = frontDoubt(clauses);
  clauses.forEach((clause, at) => {
    if (at === 0 && lent !== null && !names(clause)) flow.subjects = lent;
    const { window } = flow;
    if (isApposition(clauses, at)) return;
    found.push(...new ClauseReader(clause, sentence, flow, clauses.slice(at + 1), doubt).read());
    // what an aside names is its own: "After a dismal 2022, …", ", which peaked in January, …"
    if (ASIDES.test(clause.joint)) flow.window = window;
  });
  return found;
}

/** What a verb of a report looks like, whether it is known or not. */
const VERB =
  /(?:ed|ing)$|^(?:shot|went|got|came|saw|had|put|ran|took|gave|made|drew|hung|held|kept|led|left|met|sat|set|spent|stood|struck|swung|threw|broke|blew|drove|dug|fought|found|flew|crept|sprang|shook|sent|lay|bore|wound|rode|spun)$/;
const ASIDES = /^(?:after|before|ahead of|in the wake of|following|which|who|that|because|when)$/;

/** A clause that only says what the market before it is: ", often called Wall Street's fear gauge,". */
function isApposition(clauses: readonly Clause[], at: number): boolean {
  const [clause, before] = [clauses[at]!, clauses[at - 1]];
  if (!/^(?:,|clause)$/.test(clause.joint) || before === undefined || clauses[at + 1] === undefined) return false;
  const tellsNothing = ({ pieces }: Clause): boolean => !pieces.some(({ type }) => TELLING.has(type));
  return names(clause) && names(before) && tellsNothing(clause) && tellsNothing(before);
}

const TELLING: ReadonlySet<Piece["type"]> = new Set([
  "figure",
  "move",
  "run",
  "superlative",
  "record",
  "recordRun",
  "first",
  "firstMove",
  "state",
  "relation",
]);

/** "Excluding Nvidia, …", "Adjusted for inflation, …": what stands in front of a sentence holds for all of it. */
function frontDoubt(clauses: readonly Clause[]): Unheld["reason"] | null {
  const [first, ...others] = clauses;
  if (
    first === undefined ||
    others.length === 0 ||
    first.pieces.some(({ type }) => type === "figure" || type === "move" || type === "run" || type === "superlative")
  )
    return null;
  const [lead] = first.pieces.filter(({ type }) => type !== "idle");
  return lead?.type === "otherwise" ? lead.reason : null;
}

/** "Despite closing 0.4 % lower on Friday, the S&P 500 …": a clause in front of its subject. */
function lentSubject(clauses: readonly Clause[], flow: Flow): readonly Subject[] | null {
  const [first, ...others] = clauses;
  if (first === undefined || names(first) || !first.pieces.some(({ type }) => type === "figure" || type === "move")) return null;
  if (!/^(?:despite|after|following|as)$/.test(first.joint) && flow.subjects !== null) return null;
  const named = others.find(names)?.pieces.find((piece) => piece.type === "name");
  return named?.type === "name" ? subjectsOf(named) : null;
}

function names({ pieces }: Clause): boolean {
  return pieces.some(({ type }) => type === "name" || type === "stranger");
}

function subjectsOf({ symbols, sort }: PieceOf<"name">): Subject[] {
  return symbols.map((symbol) => ({ symbol, sort }));
}

/** Clauses part at joints, commas and brackets; names and figures that are listed, and a move told thrice, stay together. */
function clausesOf({ pieces, scan: { tokens, text } }: Pieces): Clause[] {
  const clauses: Clause[] = [];
  let open: Piece[] = [];
  let joint = "";
  const close = (next: string): void => {
    if (open.length > 0) clauses.push({ pieces: open, joint });
    if (open.length > 0 || next !== ",") joint = next;
    open = [];
  };
  pieces.forEach((piece, at) => {
    const { before } = tokens[piece.at]!;
    const bracketed =
      at > 0 && pieces[at - 1]!.type === "name" && /^\) ?$/.test(text.slice(tokens[piece.at - 1]!.to, tokens[piece.at]!.from));
    if (before !== "none" && before !== "slash" && !bracketed && open.length > 0 && !goesOnAcross(pieces, at))
      close(before === "comma" ? "," : before);
    if (piece.type === "joint" && !joinsAlike(pieces, at)) close(piece.text);
    else open.push(piece);
  });
  close("");
  return clauses;
}

/** "rose 86.97 points, or 2.4 %, to 3,752.75", "(+2.5 %)", "Nvidia, Meta and Apple", "2.4 % and 2.2 %, respectively". */
function goesOnAcross(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]!;
  const before = pieces[at - 1]!;
  if (piece.type === "respectively") return true;
  if (piece.type === "idle" && piece.text === "or" && pieces[at + 1]?.type === "figure") return true;
  if (before.type === "figure" && leadsToLevel(pieces, at) !== undefined) return true;
  // ", up from 3.88 per cent the previous Friday"
  if (piece.type === "move" && isIdle(pieces[at + 1], "from") && pieces[at + 2]?.type === "figure") return true;
  if (
    before.type === "figure" &&
    piece.type === "idle" &&
    /^(?:against|versus|vs|from)$/.test(piece.text) &&
    pieces[at + 1]?.type === "figure"
  )
    return true;
  if (piece.type === "figure" && before.type === "figure") return piece.figure.unit !== before.figure.unit || listed(pieces, at);
  if (piece.type === "name" && before.type === "name") return listed(pieces, at);
  return articleThenName(pieces, at) && before.type === "name";
}

/** "from", "against": what a level that was left stands behind. */
function isLeft(piece: Piece | undefined): boolean {
  return piece?.type === "idle" && /^(?:from|against|versus|vs)$/.test(piece.text);
}

function isIdle(piece: Piece | undefined, text: string): boolean {
  return piece?.type === "idle" && piece.text === text;
}

function articleThenName(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return piece?.type === "idle" && piece.text === "the" && pieces[at + 1]?.type === "name" && listed(pieces, at + 1);
}

/** Whether a list of names or figures goes on to an "and": "Apple, Meta and Tesla". */
function listed(pieces: readonly Piece[], at: number): boolean {
  const behind = pieces.slice(at + 1, at + 6);
  return behind.some((piece) => piece.type === "respectively" || (piece.type === "joint" && piece.text === "and"));
}

/** "and" between two names or two figures joins no clauses. */
function joinsAlike(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]!;
  if (piece.type !== "joint" || piece.text !== "and") return false;
  const before = bare(pieces, at - 1, -1);
  const next = bare(pieces, at + 1, 1);
  if ((before?.type === "name" || before?.type === "pronoun") && next?.type === "name") return true;
  if (before?.type !== "figure" || next?.type !== "figure" || before.at + before.length + 1 !== next.at) return false;
  // "the S&P 500 and the Nasdaq are up 11 % and 25 %"
  return (
    pieces.slice(at + 2).some(({ type }) => type === "respectively") ||
    (before.figure.unit === next.figure.unit && pieces.slice(0, at).filter(({ type }) => type === "name").length > 1)
  );
}

/** The nearest piece that is no article and no "index". */
function bare(pieces: readonly Piece[], from: number, step: 1 | -1): Piece | undefined {
  for (let at = from; at >= 0 && at < pieces.length; at += step) {
    const piece = pieces[at]!;
    if (piece.type !== "idle" || !/^(?:the|index|composite|average|industrials|shares|stock|stocks)$/.test(piece.text)) return piece;
  }
  return undefined;
}

/** The figure of the close that a move led to, and where its lead ends: "to 3,752.75", "to close at", "at a record". */
function leadsToLevel(pieces: readonly Piece[], at: number): number | undefined {
  for (let next = at; next < Math.min(pieces.length, at + 6); next++) {
    const piece = pieces[next]!;
    if (piece.type === "figure") return next > at && isLevel(piece) && LEADS.test(textOf(pieces.slice(at, next))) ? next : undefined;
    if (piece.type === "window" || piece.type === "record") continue;
    if (piece.type !== "idle" && !(piece.type === "joint" && piece.text === "and") && piece.type !== "move") return undefined;
  }
  return undefined;
}

const LEADS =
  /^(?:and )?(?:to )?(?:(?:close|end|finish|settle|closing|ending|finishing|settling|closed|ended|finished|settled|leaving it|ends|closes|stand|rest)(?: up| down| out)? )?(?:(?:to|at|near|around|above|below) )?(?:a |an |about |the )?$/;

function isLevel({ figure }: PieceOf<"figure">): boolean {
  return figure.unit === "level";
}

function textOf(pieces: readonly Piece[]): string {
  const said = pieces.map((piece) => (piece.type === "idle" || piece.type === "joint" ? piece.text : "")).filter((word) => word !== "");
  return said.length === 0 ? "" : `${said.join(" ")} `;
}

/** A move with all its figures. */
interface Group {
  readonly figures: readonly PieceOf<"figure">[];
  readonly level: PieceOf<"figure"> | null;
  readonly from: { readonly figure: PieceOf<"figure">; readonly on: Window | null } | null;
  readonly window: Window | null;
  /** index of the piece behind it */
  readonly end: number;
}

class ClauseReader {
  readonly #pieces: readonly Piece[];
  readonly #joint: string;
  readonly #sentence: Pieces;
  readonly #flow: Flow;
  readonly #later: readonly Clause[];
  readonly #found: (Said | Unheld)[] = [];
  readonly #windows: readonly PieceOf<"window">[];

  readonly #front: Unheld["reason"] | null;
  /** the market spoken of before this clause */
  readonly #earlier: Flow["subjects"];

  constructor({ pieces, joint }: Clause, sentence: Pieces, flow: Flow, later: readonly Clause[], front: Unheld["reason"] | null) {
    this.#front = front;
    this.#pieces = pieces;
    this.#joint = joint;
    this.#sentence = sentence;
    this.#flow = flow;
    this.#later = later;
    // the day of a level that was left is no stretch: "from 12.74 percent on Thursday"
    this.#windows = pieces.filter(
      (piece, at): piece is PieceOf<"window"> => piece.type === "window" && !(pieces[at - 1]?.type === "figure" && isLeft(pieces[at - 2])),
    );
    this.#earlier = flow.subjects;
  }

  read(): (Said | Unheld)[] {
    const pieces = this.#pieces;
    const flow = this.#flow;
    this.#note();
    if (this.#isStretchAlone() && !ASIDES.test(this.#joint)) {
      flow.window = this.#windows[0]!.window;
      return [];
    }
    let told = false;
    for (let at = 0; at < pieces.length; ) {
      const piece = pieces[at]!;
      switch (piece.type) {
        case "figure": {
          const group = this.#group(at);
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
          if (piece.closes || this.#closes(at))
            this.#add(at, { type: "first", level: piece.level, side: piece.side, since: piece.since }, this.#over(at, piece.within));
          else this.#unheld(at, at + 1, "within the day", null);
          told = true;
          break;
        case "tally":
          this.#add(
            at,
            { type: "tally", count: piece.count, among: piece.among, unit: piece.unit, direction: piece.direction },
            { windows: [this.#dayOf()], undated: false },
          );
          told = true;
          break;
        case "recordRun":
          this.#add(at, { type: "recordRun", count: piece.count }, { windows: [this.#dayOf()], undated: false });
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
    const window = this.#windows.at(-1)?.window;
    const isTold =
      told ||
      this.#windows.at(-1)?.lead === "which" ||
      pieces.some(({ type }) => type === "name" || type === "move") ||
      this.#beginsWithStretch();
    if (window !== undefined && flow.window === null && isTold) flow.window = window;
    return this.#found;
  }

  /** Takes the clause's market into what goes on. */
  #note(): void {
    const subject = this.#ownSubject();
    if (subject !== null) {
      this.#flow.subjects = subject;
      if (subject !== "stranger") for (const each of subject) this.#mention(each);
    }
  }

  #mention(subject: Subject): void {
    const { mentioned } = this.#flow;
    const at = mentioned.findIndex(({ symbol }) => symbol === subject.symbol);
    if (at >= 0) mentioned.splice(at, 1);
    mentioned.push(subject);
  }

  /** The first market named in the clause that is its subject; null where there is none. */
  #ownSubject(): readonly Subject[] | "stranger" | null {
    const first = this.#pieces.findIndex(
      (piece, at) =>
        (piece.type === "name" && !this.#isObject(at)) ||
        piece.type === "stranger" ||
        (piece.type === "unknown" && piece.capital && this.#isHead(at)),
    );
    const piece = this.#pieces[first];
    if (piece === undefined) return null;
    return piece.type === "name" ? this.#listFrom(this.#listStart(first)) : "stranger";
  }

  /** A name that another one follows by "and" or a comma: all of the list. */
  #listFrom(at: number): readonly Subject[] {
    const subjects: Subject[] = [];
    for (let next = at; next < this.#pieces.length; next++) {
      const piece = this.#pieces[next]!;
      if (piece.type === "name") subjects.push(...subjectsOf(piece));
      else if (piece.type === "pronoun" && piece.who === "one" && subjects.length === 0 && this.#earlier !== "stranger")
        subjects.push(...(this.#earlier ?? []));
      else if (
        !(
          (piece.type === "idle" && /^(?:the|index|composite|average|industrials|shares|stock)$/.test(piece.text)) ||
          (piece.type === "joint" && piece.text === "and")
        )
      )
        break;
    }
    // "the yield on the 10-year Treasury note": one of them is the other's description
    const yields = subjects.filter(({ sort }) => sort === "yield");
    return yields.length > 0 ? [yields[0]!] : subjects;
  }

  /** Whether a name is what something else is said of: "fears about the S&P", "ahead of the Nasdaq", "than the Dow". */
  #isObject(at: number): boolean {
    let before = at - 1;
    while (before >= 0) {
      const piece = this.#pieces[before]!;
      if (piece.type !== "idle" || !/^(?:the|its|their|a)$/.test(piece.text)) break;
      before -= 1;
    }
    const lead = this.#pieces[before];
    if (lead === undefined) return /^(?:than)$/.test(this.#joint);
    if (lead.type === "relation") return true;
    if (lead.type === "idle" && /^(?:than|versus|vs|against|over|among|about|by)$/.test(lead.text)) return true;
    if (lead.type !== "idle" || !/^(?:of|in|on|for|from|at|to|into)$/.test(lead.text)) return false;
    const head = this.#pieces[before - 1];
    return head?.type === "stranger" || (head?.type === "unknown" && !/ed$|ing$/.test(head.text)) || head?.type === "otherwise";
  }

  /** Whether an unknown name stands where a subject does: in front of the clause's first figure or move. */
  #isHead(at: number): boolean {
    const anchor = this.#pieces.findIndex(({ type }) => type === "figure" || type === "move");
    if (anchor < at) return false;
    return !this.#pieces.slice(0, at).some(({ type }) => type === "name");
  }

  /** The market that a piece of the clause is said of. */
  #subjectAt(at: number): readonly Subject[] | "stranger" | null {
    const pieces = this.#pieces;
    for (let before = at - 1; before >= 0; before--) {
      const piece = pieces[before]!;
      if (piece.type === "name" && !this.#isObject(before)) {
        const start = this.#listStart(before);
        return this.#listFrom(start);
      }
      if (piece.type === "stranger") return "stranger";
      if (piece.type === "unknown" && piece.capital && this.#isHead(before)) return "stranger";
      if (piece.type === "pronoun" && piece.who !== "one") return this.#mentioned(piece);
    }
    // "the second straight weekly gain for each"
    const each = pieces[at + 1];
    if (each?.type === "pronoun" && each.who !== "one") return this.#mentioned(each);
    const after = pieces.findIndex((piece, next) => next > at && piece.type === "name" && (!this.#isObject(next) || this.#isOwner(next)));
    if (after > 0) return this.#listFrom(after);
    if (this.#headIsUnknown(at)) return "stranger";
    return this.#flow.subjects;
  }

  /** "both", "each", "all three": the markets named last. */
  #mentioned({ at, length, who }: PieceOf<"pronoun">): readonly Subject[] {
    const said = this.#sentence.scan.texts.slice(at, at + length).join(" ");
    const { sentence, mentioned } = this.#flow;
    const told = mentioned.filter(({ symbol }) => sentence.includes(symbol));
    if (who === "all" && !/three|four/.test(said) && told.length > 1) return told;
    const count = who === "both" ? 2 : /four/.test(said) ? 4 : /three/.test(said) ? 3 : 2;
    return mentioned.slice(-count);
  }

  #listStart(at: number): number {
    let start = at;
    for (let before = at - 1; before >= 0; before--) {
      const piece = this.#pieces[before]!;
      if (piece.type === "name" || (piece.type === "pronoun" && piece.who === "one" && this.#pieces[before + 1]?.type === "joint"))
        start = before;
      else if (!((piece.type === "idle" && piece.text === "the") || (piece.type === "joint" && piece.text === "and"))) break;
    }
    return start;
  }

  /** "a winning streak for the S&P 500", "the worst May for the S&P". */
  #isOwner(at: number): boolean {
    const before =
      this.#pieces[at - 1]?.type === "idle" && /^(?:the)$/.test((this.#pieces[at - 1] as PieceOf<"idle">).text) ? at - 2 : at - 1;
    const lead = this.#pieces[before];
    return lead?.type === "idle" && /^(?:for|of|in|by|on)$/.test(lead.text);
  }

  /** "hiring rose 3 %": the clause begins with something that is no market, and goes on to its verb. */
  #headIsUnknown(at: number): boolean {
    const before = this.#pieces.slice(0, at);
    const verb = before.findLastIndex(({ type }) => type === "move");
    const head = before
      .slice(0, verb < 0 ? at : verb)
      .filter(({ type }) => type !== "idle" && type !== "window" && type !== "pronoun" && type !== "joint");
    const last = head.at(-1);
    if (last?.type !== "unknown") return false;
    return !VERB.test(last.text) && verb >= 0 && !(this.#pieces[verb] as PieceOf<"move">).noun;
  }

  /** "The second quarter was everything the first was not." */
  #beginsWithStretch(): boolean {
    const [first] = this.#pieces.filter((piece) => piece.type !== "idle" || !/^(?:the|it|was)$/.test(piece.text));
    return first?.type === "window";
  }

  /** The clause does nothing but name a stretch: "For the week,". */
  #isStretchAlone(): boolean {
    return (
      this.#windows.length > 0 &&
      this.#pieces.every(
        (piece) => piece.type === "window" || (piece.type === "idle" && idle.has(piece.text) && !/^(?:it|its)$/.test(piece.text)),
      )
    );
  }

  /** Figures that tell one move: points, percent and the close that it led to. */
  #group(at: number): Group {
    const pieces = this.#pieces;
    const first = pieces[at] as PieceOf<"figure">;
    const figures: PieceOf<"figure">[] = [];
    let level: PieceOf<"figure"> | null = null;
    let from: Group["from"] = null;
    let window: Window | null = null;
    let next = at + 1;
    if (isLevel(first) && !(pieces[next]?.type === "idle" && (pieces[next] as PieceOf<"idle">).text === "or")) level = first;
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
        this.#sentence.scan.tokens[piece.at]!.before !== "none"
      ) {
        figures.push(piece);
        next += 1;
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
      next = to + 1;
    }
    // "from 3.15 % late Friday", ", up from 3.88 per cent the previous Friday"
    const after = this.#fromLevel(next, first);
    if (after !== undefined) {
      from = after.from;
      if (after.window !== null) window = after.window;
      next = after.end;
    }
    return { figures, level, from, window, end: next };
  }

  #fromLevel(
    start: number,
    { figure: { unit } }: PieceOf<"figure">,
  ): { from: NonNullable<Group["from"]>; window: Window | null; end: number } | undefined {
    const pieces = this.#pieces;
    let window: Window | null = null;
    let next = start;
    if (pieces[next]?.type === "window") {
      window = (pieces[next] as PieceOf<"window">).window;
      next += 1;
    }
    if (pieces[next]?.type === "move") next += 1;
    const lead = pieces[next];
    const figure = pieces[next + 1];
    if (
      lead?.type !== "idle" ||
      !/^(?:from|against|versus|vs)$/.test(lead.text) ||
      figure?.type !== "figure" ||
      figure.figure.unit !== unit
    )
      return undefined;
    const day = pieces[next + 2];
    const on = day?.type === "window" || day?.type === "point" || day?.type === "until" ? day.window : null;
    return { from: { figure, on }, window, end: next + (on === null ? 2 : 3) };
  }

  #figure(at: number, group: Group): void {
    const pieces = this.#pieces;
    const first = pieces[at] as PieceOf<"figure">;
    const subjects = this.#subjectAt(at);
    const reason = this.#doubt(at);
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
    if (this.#comparesWith() !== undefined && group.level === null) return;
    const isYield = subjects.every(({ sort }) => sort === "yield");
    const reference = pieces[group.end]?.type === "reference" ? (pieces[group.end] as PieceOf<"reference">) : this.#frontReference(at);
    if (reference !== undefined && !isYield && group.figures.length === 1) {
      const [{ figure }] = group.figures as readonly [PieceOf<"figure">];
      const direction =
        this.#directionAt(at, group.end) ??
        (reference.side === "above" || (reference.side === "from" && reference.extreme === "low") ? 1 : -1);
      const { extreme, within, level, record, yearHigh } = reference;
      const told: Told = {
        type: "distance",
        direction: reference.side === "below" ? -1 : direction,
        figure,
        extreme,
        within,
        level,
        record,
        yearHigh,
      };
      const end = pieces[group.end] === reference ? group.end + 1 : group.end;
      const own = this.#windows.filter(({ at: place }) => place > reference.at);
      this.#push(at, end, subjects, told, own.length > 0 ? [own[0]!.window] : [TODAY], false);
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
    const { windows, undated } = this.#over(at, group.window ?? this.#windowIn(at, group.end));
    if (group.figures.length === 0) {
      const level = this.#levelOf(at, group.level!) ?? (group.from === null ? null : { figure: group.level!.figure, side: "at" as const });
      if (level === null) return;
      this.#push(
        at,
        group.end,
        subjects,
        { type: "level", level, from: group.from === null ? null : { figure: group.from.figure.figure, on: group.from.on } },
        group.window === null && this.#windows.length === 0 ? [this.#dayOf()] : windows,
        false,
      );
      return;
    }
    const { relation } = this.#flow;
    if (relation !== null && first.lead === "by" && !pieces.some(({ type }) => type === "move" || type === "name")) {
      this.#push(at, group.end, subjects, { type: "compare", ...relation, figure: first.figure }, windows, undated);
      return;
    }
    const direction = this.#directionAt(at, group.end);
    if (direction === null) {
      this.#eitherWay(at, group, subjects, windows);
      return;
    }
    this.#flow.direction = direction;
    this.#flow.move = { direction, windows, undated };
    const level = group.level === null ? null : this.#levelOf(pieces.indexOf(group.level), group.level);
    const isListed = group.figures.length > 1 && group.figures.every(({ figure }) => figure.unit === group.figures[0]!.figure.unit);
    if (isListed && group.figures.length !== subjects.length) {
      this.#unheld(at, group.end, "not understood", first.figure);
      return;
    }
    if (isListed) {
      group.figures.forEach((figure, i) => {
        const place = pieces.indexOf(figure);
        this.#push(
          place,
          place + 1,
          [subjects[i]!],
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

  /** A figure behind a verb that is not known: the data say which way it went, and bear it out or leave it open. */
  #eitherWay(at: number, group: Group, subjects: readonly Subject[], windows: readonly Window[]): void {
    const figures = group.figures.map(({ figure }) => figure);
    const verb = this.#pieces.slice(0, at).findLast(({ type }) => type === "unknown");
    if (verb?.type !== "unknown" || !/(?:ed|ing)$/.test(verb.text)) {
      this.#unheld(at, group.end, "not understood", figures[0] ?? null);
      return;
    }
    const level = group.level === null ? null : this.#levelOf(this.#pieces.indexOf(group.level), group.level);
    const told: Told = { type: "move", direction: "either", figures, level, from: null };
    this.#found.push({ ...this.#place(at, group.end), subjects, told, windows, undated: false, tentative: true });
  }

  /** "almost three times the S&P 500's gain". */
  #multiple(at: number, figure: Figure, subjects: readonly Subject[]): void {
    const object = this.#pieces.findIndex((piece, next) => next > at && next <= at + 3 && piece.type === "name");
    if (object < 0 || !this.#pieces.some(({ type }) => type === "move")) {
      this.#unheld(at, at + 1, "not understood", figure);
      return;
    }
    const { windows, undated } = this.#over(at, null);
    this.#push(at, this.#pieces.length, subjects, { type: "multiple", against: this.#listFrom(object), figure }, windows, undated);
  }

  /** A yield's percent are its level where something leads to it; its moves are in basis points. */
  #yield(at: number, group: Group, subjects: readonly Subject[]): void {
    const first = this.#pieces[at] as PieceOf<"figure">;
    const { windows, undated } = this.#over(at, group.window ?? this.#windowIn(at, group.end));
    const from = group.from === null ? null : { figure: group.from.figure.figure, on: group.from.on };
    const lead = first.lead;
    if (first.figure.unit === "percent" || first.figure.unit === "level") {
      if (
        !/^(?:to|at|near|around|of|yielding|yields|yielded|is|was|stands|a|roughly|about|above|below|over|under|hit|reached)$/.test(lead) &&
        from === null
      ) {
        this.#unheld(at, group.end, "not understood", first.figure);
        return;
      }
      if (/^(?:hit|reached)$/.test(lead)) {
        this.#unheld(at, group.end, "within the day", first.figure);
        return;
      }
      const level: Level = { figure: first.figure, side: sideOf(lead) };
      this.#push(at, group.end, subjects, { type: "level", level, from }, windows, undated);
      return;
    }
    const direction = this.#directionAt(at, group.end);
    if (direction === null || first.figure.unit === "times") {
      this.#unheld(at, group.end, "not understood", first.figure);
      return;
    }
    this.#flow.direction = direction;
    this.#flow.move = { direction, windows, undated };
    // "rose 23 basis points during June to 2.98 %"
    const to = this.#pieces.findIndex(
      (piece, next) => next >= group.end && piece.type === "figure" && piece.figure.unit === "percent" && /^(?:to|at)$/.test(piece.lead),
    );
    const level = to < 0 ? null : { figure: (this.#pieces[to] as PieceOf<"figure">).figure, side: "at" as const };
    this.#push(
      at,
      to < 0 ? group.end : to + 1,
      subjects,
      { type: "move", direction, figures: [first.figure], level, from: null },
      windows,
      undated,
    );
  }

  #levelOf(at: number, { figure, lead }: PieceOf<"figure">): Level | null {
    const { texts } = this.#sentence.scan;
    // "up to 4,300" can be a rise to it and a bound
    if (lead === "to" && /^(?:up|down)$/.test(texts[this.#pieces[at]!.at - 2] ?? "")) return null;
    if (/^(?:to|at|near|around|about|above|below|over|under|of|record|a)$/.test(lead) || figure.hedge !== null)
      return { figure, side: sideOf(lead, figure) };
    return at > 0 && this.#pieces[at - 1]?.type === "record" ? { figure, side: "at" } : null;
  }

  /** The extreme that a clause of its own in front names: "From its peak, the index has fallen 20 %". */
  #frontReference(at: number): PieceOf<"reference"> | undefined {
    const before = this.#pieces.slice(0, at).findLast((piece) => piece.type === "reference");
    if (before?.type === "reference" && before.side === "from") {
      this.#flow.reference = before;
      return before;
    }
    return this.#windows.length === 0 ? (this.#flow.reference ?? undefined) : undefined;
  }

  /** A rise or a fall: its sign, the word right behind it, the verb before it, any in the clause, or as the clause before. */
  #directionAt(at: number, end: number): Direction | null {
    const pieces = this.#pieces;
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
    // "Monday's 11.6 % explosion was its biggest gain since 1933"
    const most = pieces.slice(end).find((piece) => piece.type === "superlative");
    if (most?.type === "superlative" && (most.direction !== null || most.end === "up" || most.end === "down"))
      return most.direction ?? (most.end === "up" ? 1 : -1);
    const after = pieces.slice(end).find((piece) => piece.type === "move" && !piece.noun);
    if (after?.type === "move") return after.direction;
    // "and the Nasdaq 5.2 %"
    const isElided = pieces
      .slice(0, at)
      .every(
        (piece) =>
          piece.type === "name" || piece.type === "idle" || piece.type === "window" || piece.type === "joint" || piece.type === "pronoun",
      );
    return isElided ? this.#flow.direction : null;
  }

  /** The stretch that stands nearest to a figure in its clause: behind it, else before it. */
  #windowIn(at: number, end: number): Window | null {
    const after = this.#windows.find(({ at: place }) => place > (this.#pieces[end - 1]?.at ?? 0));
    const before = this.#windows.findLast(({ at: place }) => place < this.#pieces[at]!.at);
    if (after !== undefined) return after.window;
    if (this.#pieces.some(({ type }) => type === "sameWindow")) return this.#flow.window ?? this.#flow.before;
    return before?.window ?? null;
  }

  /** The stretches that a piece can be over: its own, the sentence's, the sentence's before, or the day of writing. */
  #over(at: number, own: Window | null): { windows: readonly Window[]; undated: boolean } {
    const flow = this.#flow;
    const stretch = own ?? this.#windowIn(at, at + 1);
    if (stretch !== null) {
      flow.window = stretch;
      return { windows: [stretch], undated: false };
    }
    if (flow.window !== null)
      return { windows: flow.alternative === null ? [flow.window] : [flow.window, flow.alternative], undated: false };
    const later = this.#later.length > 0 && flow.before === null ? this.#laterWindow() : null;
    if (later !== null) return { windows: [later], undated: false };
    if (flow.before !== null && !isDay(flow.before)) return { windows: [flow.before, TODAY], undated: true };
    if (flow.before !== null) return { windows: [flow.before], undated: false };
    return { windows: [TODAY], undated: true };
  }

  /** "sank 4.1 % and closed in correction territory on Tuesday": a day named at the end of a sentence without another. */
  #laterWindow(): Window | null {
    const [next] = this.#later;
    if (next === undefined || names(next) || /^(?:after|before|as|ahead of|when|following|which|who)$/.test(next.joint)) return null;
    if (
      next.pieces.some(
        (piece) => (piece.type === "idle" || piece.type === "unknown") && /^(?:than|more|less|versus|compared)$/.test(piece.text),
      )
    )
      return null;
    const window = next.pieces.find((piece) => piece.type === "window");
    return window?.type === "window" && isDay(window.window) && next.pieces.every(({ type }) => type !== "figure") ? window.window : null;
  }

  /** The day at whose close something stands: named in the clause or the sentence, else that of writing. */
  #dayOf(): Window {
    const own = this.#windows.find(({ window }) => isDay(window));
    if (own !== undefined) return own.window;
    const { window, before } = this.#flow;
    if (window !== null && isDay(window)) return window;
    if (window === null && before !== null && isDay(before)) return before;
    return TODAY;
  }

  /** Why nothing of the clause can be held against closes; null where it can. */
  #doubt(at: number): Unheld["reason"] | null {
    if (this.#front !== null) return this.#front;
    const otherwise = this.#pieces.find((piece) => piece.type === "otherwise");
    if (otherwise?.type === "otherwise") return otherwise.reason;
    if (this.#pieces.some((piece, next) => piece.type === "until" && this.#pieces[next - 1]?.type !== "figure")) return "not understood";
    if (
      this.#pieces.some(
        (piece, next) => piece.type === "until" && !isIdle(this.#pieces[next - 2], "from") && !isIdle(this.#pieces[next - 2], "against"),
      )
    )
      return "not understood";
    // "up 11 % from its 2022 close": a start that nothing reads
    if (
      this.#pieces.some(
        (piece, next) =>
          next > at &&
          isIdle(piece, "from") &&
          this.#pieces.slice(next + 1).some(({ type }) => type === "window" || type === "figure") &&
          !this.#isRead(next),
      )
    )
      return "not understood";
    // "contributed 4 points", "a 5 % stake": what the figure is of is not known
    if (this.#isGoverned(at)) return "not understood";
    // "Nasdaq breadth fell 5 %": the name only says whose
    const name = this.#pieces.slice(0, at).findLastIndex(({ type }) => type === "name");
    const next = this.#pieces[name + 1];
    if (name >= 0 && next?.type === "unknown" && !next.capital && !VERB.test(next.text) && name + 1 < at && this.#isCompound(name + 1, at))
      return "not understood";
    return null;
  }

  /** Whether an unknown word stands right before a figure, but for its article and preposition. */
  #isGoverned(at: number): boolean {
    const before = this.#pieces[at - 1];
    return this.#pieces[at]?.type === "figure" && before?.type === "unknown" && !/(?:ed|ing)$/.test(before.text);
  }

  /** Whether a "from" leads to the level that a figure at or before it came from. */
  #isRead(at: number): boolean {
    const next = this.#pieces[at + 1];
    return (
      next?.type === "figure" &&
      this.#pieces.slice(0, at).some((piece) => piece.type === "figure" && piece.figure.unit === next.figure.unit)
    );
  }

  /** An unknown noun right behind a name and right before the verb: "Nasdaq breadth fell". */
  #isCompound(at: number, anchor: number): boolean {
    const behind = this.#pieces.slice(at + 1, anchor).find((piece) => piece.type !== "idle" && piece.type !== "unknown");
    return behind === undefined || behind.type === "move";
  }

  #superlative(piece: PieceOf<"superlative">, at: number): void {
    const flow = this.#flow;
    const { comparandum } = piece;
    if (comparandum === null) return;
    const reason = this.#doubt(at);
    if (reason !== null || piece.strange) {
      this.#unheld(at, at + 1, reason ?? "not understood", null);
      return;
    }
    const subjects = this.#superlativeSubject(piece, at);
    if (subjects === "stranger" || subjects === null) {
      this.#unheld(at, at + 1, subjects === null ? "not understood" : "an unknown market", null);
      return;
    }
    const own = this.#windows.length > 0 ? this.#windowIn(at, at + 1) : null;
    const named = piece.unit === null ? null : partWindow(piece.unit);
    const over =
      own ??
      (named === null
        ? (flow.window ?? flow.move?.windows[0] ?? flow.before ?? TODAY)
        : flow.window !== null && !isDay(flow.window)
          ? flow.window
          : named);
    const moved = this.#moveDirection() ?? flow.move?.direction ?? null;
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
      this.#push(at, at + 1, subjects, { type: "longestRun", direction, unit: piece.unit ?? DAY, comparandum }, [this.#endOf(over)], false);
      return;
    }
    if (piece.of === "close" || piece.end === "high" || piece.end === "low") {
      const end = piece.end === "high" || piece.end === "up" ? "high" : piece.end === "low" || piece.end === "down" ? "low" : null;
      if (end === null) {
        this.#unheld(at, at + 1, "not understood", null);
        return;
      }
      this.#push(at, at + 1, subjects, { type: "extremeClose", end, comparandum }, [this.#dayOf()], false);
      return;
    }
    const direction = piece.end === "up" ? 1 : piece.end === "down" ? -1 : (piece.direction ?? moved);
    const unit = piece.unit ?? unitOf(over);
    if (direction === null || unit === null) {
      this.#unheld(at, at + 1, "not understood", null);
      return;
    }
    this.#push(at, at + 1, subjects, { type: "extremeReturn", direction, unit, comparandum, rank: piece.rank }, [this.#endOf(over)], false);
  }

  #superlativeSubject(piece: PieceOf<"superlative">, at: number): readonly Subject[] | "stranger" | null {
    if (piece.symbols === null) return this.#subjectAt(at);
    const known = this.#flow.mentioned.find(({ symbol }) => piece.symbols!.includes(symbol));
    return known === undefined ? piece.symbols.map((symbol) => ({ symbol, sort: "index" as const })) : [known];
  }

  #firstMove({ direction, unit, comparandum }: PieceOf<"firstMove">, at: number): void {
    const flow = this.#flow;
    const over =
      (this.#windows.length > 0 ? this.#windowIn(at, at + 1) : null) ?? flow.window ?? flow.move?.windows[0] ?? flow.before ?? TODAY;
    const told: Told = { type: "firstMove", direction, unit: unit ?? unitOf(over) ?? DAY, comparandum };
    this.#add(at, told, { windows: [this.#endOf(over)], undated: false });
  }

  #moveDirection(): Direction | null {
    const move = this.#pieces.findLast((piece) => piece.type === "move");
    return move?.type === "move" ? move.direction : null;
  }

  /** What a run or a record is looked at the end of: a stretch that is told of. */
  #endOf(window: Window): Window {
    return window.type === "period" ? window : TODAY;
  }

  #run(piece: PieceOf<"run">, at: number): void {
    const flow = this.#flow;
    const reason = this.#doubt(at);
    if (reason !== null) {
      this.#unheld(at, at + 1, reason, null);
      return;
    }
    const subjects = this.#subjectAt(at);
    if (subjects === "stranger" || subjects === null) {
      this.#unheld(at, at + 1, subjects === null ? "not understood" : "an unknown market", null);
      return;
    }
    const moved = this.#pieces.slice(0, at).findLast((each) => each.type === "move");
    const direction =
      piece.direction ??
      (moved?.type === "move" ? moved.direction : null) ??
      (piece.ended && flow.move !== null ? (-flow.move.direction as Direction) : (flow.move?.direction ?? null));
    if (direction === null) {
      this.#unheld(at, at + 1, "not understood", null);
      return;
    }
    const own = this.#windows.length > 0 ? this.#windowIn(at, at + 1) : null;
    const over = own ?? flow.window ?? flow.move?.windows[0] ?? (flow.before !== null && isDay(flow.before) ? flow.before : TODAY);
    const unit = piece.unit ?? unitOf(over) ?? DAY;
    const start = piece.ended ? this.#verbBefore(at) : at;
    // "rose for a ninth consecutive week, adding 3.25 %": over that week; "9 days in a row, up 22 %": over all of them
    if (flow.window === null && own === null && !piece.ended) {
      flow.window = { type: "period", period: { type: "relative", unit: unit.per, ago: 0 } };
      flow.alternative =
        unit.per === "day" ? { type: "sessions", count: piece.count } : { type: "past", count: piece.count, unit: unit.per };
    }
    // "the second straight weekly gain for each"
    const each = this.#pieces[at + 1]?.type === "pronoun" ? 1 : 0;
    this.#push(
      start,
      at + 1 + each,
      subjects,
      { type: "run", direction, unit, count: piece.count, ended: piece.ended },
      endsOf(this.#endOf(over), unit),
      false,
    );
  }

  /** "snaps a 3-day skid": from its verb on. */
  #verbBefore(at: number): number {
    let start = at;
    while (start > 0 && start > at - 3 && this.#pieces[start - 1]!.type !== "name") start -= 1;
    return start;
  }

  #record(piece: PieceOf<"record">, at: number): void {
    if (piece.count === null) {
      // "since its record": what a figure is measured from was read with it; "a record 14 % gain" is no close
      const next = this.#pieces[at + 1];
      if (next?.type === "figure" && next.figure.unit !== "level") return;
      if (!this.#tellsRecord(at) && !piece.short) return;
    } else if (!this.#flow.record && piece.length < 3 && !this.#pieces.some((each) => each.type === "record" && each !== piece)) return;
    this.#flow.record = true;
    const count = piece.count === null ? null : { ...piece.count, window: piece.count.window ?? this.#over(at, null).windows[0]! };
    this.#add(
      at,
      { type: "record", low: piece.low, short: piece.short, count },
      { windows: [this.#dayOf()], undated: false },
      piece.count === null,
    );
  }

  /** Whether a record was set, not spoken of: "closed at a record", "ended at an all-time high", "notched another record". */
  #tellsRecord(at: number): boolean {
    const { scan } = this.#sentence;
    const place = this.#pieces[at]!.at;
    const before = scan.texts.slice(Math.max(0, place - 5), place).join(" ");
    if (/^(?:another|new|fresh)$/.test(scan.texts[place]!)) return true;
    return /(?:^| )(?:at|to|set|sets|setting|hit|hits|hitting|notched|notching|into|in|reached|reaching|posted|another|for|with|scored|closed|finished|ended|logged|marking|marked|was|is)(?: (?:a|an|the|its|their|yet|another|fresh|new))*$/.test(
      before,
    );
  }

  #state(piece: PieceOf<"state">, at: number): void {
    this.#flow.state = piece.state;
    if (piece.near) return;
    this.#add(at, { type: "state", state: piece.state, entered: piece.entered }, { windows: [this.#dayOf()], undated: false }, true);
  }

  /** Whether the clause, or the one that it goes on from, speaks of a close. */
  #closes(at: number): boolean {
    const { texts } = this.#sentence.scan;
    return texts
      .slice(0, this.#pieces[at]!.at)
      .some((word) =>
        /^(?:close|closed|closes|closing|end|ended|ends|ending|finish|finished|finishes|finishing|settle|settled|settling|session)$/.test(
          word,
        ),
      );
  }

  /** The market that another is held against; undefined where the clause compares none. */
  #comparesWith(): { at: number; direction: Direction; against: readonly Subject[] } | undefined {
    const at = this.#pieces.findIndex(({ type }) => type === "relation");
    if (at < 0) return undefined;
    const object = this.#pieces.findIndex((piece, next) => next > at && piece.type === "name");
    if (object < 0 || object > at + 3) return undefined;
    return { at, direction: (this.#pieces[at] as PieceOf<"relation">).direction, against: this.#listFrom(object) };
  }

  #relation(): void {
    const found = this.#comparesWith();
    if (found === undefined) return;
    const figureAt = this.#pieces.findIndex((piece, next) => piece.type === "figure" && next > found.at && !isLevel(piece));
    const figure = this.#pieces[figureAt];
    const reason = this.#doubt(this.#pieces.length);
    const end = this.#pieces.length;
    if (reason !== null) {
      this.#unheld(found.at, end, reason, figure?.type === "figure" ? figure.figure : null);
      return;
    }
    const subjects = this.#subjectAt(found.at);
    if (subjects === "stranger" || subjects === null || subjects.length !== 1 || subjects[0]!.symbol === found.against[0]?.symbol) return;
    this.#flow.relation = { against: found.against, direction: found.direction };
    const { windows, undated } = this.#over(found.at, null);
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
    const pieces = this.#pieces;
    if (/\bin one$/.test(this.#said()) && this.#flow.state !== null) {
      this.#add(
        pieces.length - 1,
        { type: "state", state: this.#flow.state, entered: false },
        { windows: [this.#dayOf()], undated: false },
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
    const at = pieces.findIndex((piece) => piece.type === "move" && !piece.noun);
    const move = pieces[at];
    if (move?.type !== "move" || pieces.some(({ type }) => type === "reference" || type === "relation")) return;
    const own = this.#ownSubject();
    const subjects =
      own ??
      (this.#joint === "" ||
      this.#joint === "but" ||
      this.#joint === "and" ||
      this.#joint === "though" ||
      pieces.some(({ type }) => type === "pronoun")
        ? this.#flow.subjects
        : null);
    if (subjects === "stranger" || subjects === null || subjects.length === 0) return;
    const { windows, undated } = this.#over(at, null);
    if (own !== null || !undated) this.#flow.direction = move.direction;
    this.#flow.move = { direction: move.direction, windows, undated };
    if (this.#doubt(at) !== null || this.#windows.length === 0) return;
    this.#push(
      0,
      pieces.length,
      subjects,
      { type: "move", direction: move.direction, figures: [], level: null, from: null },
      windows,
      undated,
    );
  }

  #said(): string {
    const first = this.#pieces[0]!;
    const last = this.#pieces.at(-1)!;
    return this.#sentence.scan.texts.slice(first.at, last.at + last.length).join(" ");
  }

  #add(at: number, told: Told, { windows, undated }: { windows: readonly Window[]; undated: boolean }, whole = false): void {
    const reason = this.#doubt(at);
    if (reason !== null) {
      this.#unheld(at, at + 1, reason, null);
      return;
    }
    const subjects = this.#subjectAt(at);
    if (subjects === "stranger" || subjects === null || subjects.length === 0) return;
    if (whole) this.#push(0, this.#pieces.length, subjects, told, windows, undated);
    else this.#push(at, at + 1, subjects, told, windows, undated);
  }

  #push(from: number, end: number, subjects: readonly Subject[], told: Told, windows: readonly Window[], undated: boolean): void {
    if (/^(?:after|following|before|when)$/.test(this.#joint) && this.#windows.length === 0) {
      // "a day after it ended above 9,000"; another aside does not say when
      const isFigure = told.type !== "move" || told.figures.length > 0;
      const over = this.#isDayAfter() ? [YESTERDAY] : windows;
      if (isFigure) this.#found.push({ ...this.#place(from, end), subjects, told, windows: over, undated, tentative: !this.#isDayAfter() });
      return;
    }
    if (told.type === "move" && !undated) this.#flow.main ??= windows[0] ?? null;
    if (told.type === "move") this.#flow.sentence.push(...subjects.map(({ symbol }) => symbol));
    this.#found.push({ ...this.#place(from, end), subjects, told, windows, undated, tentative: false });
  }

  /** Whether the clause tells of the day before: "a day after it …". */
  #isDayAfter(): boolean {
    const { scan } = this.#sentence;
    const at = this.#pieces[0]!.at;
    return /\b(?:a|one|the) (?:day|session) after$/.test(scan.texts.slice(Math.max(0, at - 3), at).join(" "));
  }

  #unheld(from: number, end: number, reason: Unheld["reason"], figure: Figure | null): void {
    this.#found.push({ ...this.#place(from, end), reason, figure });
  }

  /** Offsets of some pieces in the text; the verb or noun that leads to a figure, and what it is of, belong to it. */
  #place(from: number, end: number): { from: number; to: number } {
    const { tokens } = this.#sentence.scan;
    const isFigure = this.#pieces[from]!.type === "figure";
    const start = this.#pieces[isFigure ? this.#leadOf(from) : from]!;
    let last = this.#pieces[end - 1]!;
    if (last.type === "figure")
      for (const next of this.#pieces.slice(end, end + 4)) {
        const isOfIt = next.type === "pronoun" || (next.type === "idle" && /^(?:of|value|worth)$/.test(next.text));
        if (next.type === "move" || next.type === "window") last = next;
        else if (isOfIt && next.type === "idle" && next.text === "value") last = next;
        else if (!isOfIt) break;
      }
    return { from: tokens[start.at]!.from, to: tokens[last.at + last.length - 1]!.to };
  }

  /** Where what leads to a figure begins: "pared its [loss for the three months to] 3.1 %", "a [two-day slide of] 2.9 %". */
  #leadOf(at: number): number {
    let lead = at;
    const before = this.#pieces[at - 1];
    if ((before?.type === "idle" || before?.type === "unknown") && /^(?:to|at|near|above|below|over|under)$/.test(before.text))
      lead = at - 1;
    for (let next = at - 1; next >= Math.max(0, at - 6); next--) {
      const piece = this.#pieces[next]!;
      if (piece.type === "move") {
        lead = next;
        if (!piece.noun) break;
      } else if (piece.type === "window" && lead === next + 1 && lead < at) lead = next;
      else if (piece.type !== "idle" && piece.type !== "pronoun" && piece.type !== "window") break;
    }
    return lead;
  }
}

/** The latest of a named part of the year: "its best January". */
function partWindow({ per, month }: Unit): Window | null {
  if (month === null) return null;
  if (per === "month") return { type: "period", period: { type: "month", month } };
  if (per === "quarter") return { type: "period", period: { type: "quarter", quarter: Math.ceil(month / 3) } };
  return per === "half" ? { type: "period", period: { type: "half", half: Math.ceil(month / 6) } } : null;
}

/** Where a run can stand: now, or with the last unit that is over ("its monthly losing streak stands at five", early in a month). */
function endsOf(window: Window, { per }: Unit): readonly Window[] {
  if (per === "day" || window !== TODAY) return [window];
  return [window, { type: "period", period: { type: "relative", unit: per, ago: 1 } }];
}

const DAY: Unit = { per: "day", month: null };

function sideOf(lead: string, figure?: Figure): Level["side"] {
  if (lead === "near" || lead === "around" || lead === "about" || figure?.hedge === "about") return "near";
  if (lead === "above" || lead === "over" || figure?.hedge === "over") return "above";
  if (lead === "below" || lead === "under" || figure?.hedge === "under") return "below";
  return "at";
}

export function isDay(window: Window): boolean {
  return (window.type === "period" && isSingleDay(window.period)) || (window.type === "sessions" && window.count === 1);
}

/** The calendar unit that a stretch fills; null for any other. */
function unitOf(window: Window): Unit | null {
  if (window.type === "past") return null;
  if (window.type !== "period") return null;
  const { period } = window;
  if (isSingleDay(period)) return DAY;
  if (period.type === "relative") return { per: period.unit, month: null };
  const per: Readonly<Record<string, CalendarUnit>> = { month: "month", quarter: "quarter", half: "half", year: "year", week: "week" };
  const unit = per[period.type];
  return unit === undefined ? null : { per: unit, month: null };
}
