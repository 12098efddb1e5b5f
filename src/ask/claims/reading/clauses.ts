import type { Piece, PieceOf } from "../piece.ts";
import type { Pieces } from "../pieces.ts";
import type { Subject, Unheld } from "../said.ts";
import type { Flow } from "./flow.ts";

/** Pieces between two joints or marks, and what joins them to those before. */
export interface Clause {
  readonly pieces: readonly Piece[];
  readonly joint: string;
}

export const ASIDES = /^(?:after|before|ahead of|in the wake of|following|which|who|that|because|when)$/;

/** Clauses part at joints, commas and brackets; names and figures that are listed, and a move told thrice, stay together. */
export function clausesOf({ pieces, scan: { tokens, text } }: Pieces): Clause[] {
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
    const inserted = isInserted(pieces, at, tokens) || (at > 0 && isInserted(pieces, at - 1, tokens));
    if (before !== "none" && before !== "slash" && !bracketed && !inserted && open.length > 0 && !goesOnAcross(pieces, at))
      close(before === "comma" ? "," : before);
    if (piece.type === "joint" && !joinsAlike(pieces, at)) close(piece.text);
    else open.push(piece);
  });
  close("");
  return clauses;
}

/** ", meanwhile,": a word between commas that parts nothing. */
function isInserted(pieces: readonly Piece[], at: number, tokens: Pieces["scan"]["tokens"]): boolean {
  const [piece, next] = [pieces[at]!, pieces[at + 1]];
  if (piece.type !== "idle" || !/^(?:meanwhile|however|though|too|also|instead|moreover|similarly|likewise|then)$/.test(piece.text))
    return false;
  return next !== undefined && tokens[piece.at]!.before === "comma" && tokens[next.at]!.before === "comma";
}

/** "rose 86.97 points, or 2.4%, to 3,752.75", "(+2.5%)", "Nvidia, Meta and Apple", "2.4% and 2.2%, respectively". */
export function goesOnAcross(pieces: readonly Piece[], at: number): boolean {
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
  // "slipping 2 basis points, to 4.49 percent"
  const level = pieces[at + 1];
  const isMoved = before.type === "figure" && before.figure.unit === "basis points" && isIdle(piece, "to");
  if (isMoved && level?.type === "figure" && level.figure.unit === "percent") return true;
  // "at 2.83 percent, five basis points lower"
  // "at 4.84%, down 9 basis points"
  if (isLevelThenMove(pieces, at - 1) || isLevelThenWay(pieces, at - 1)) return true;
  if (piece.type === "figure" && before.type === "figure")
    return (
      (piece.figure.unit !== before.figure.unit &&
        (piece.figure.sign !== null || isLevel(before) || (before.figure.unit === "points" && piece.figure.hedge !== null))) ||
      listed(pieces, at)
    );
  if (piece.type === "name" && before.type === "name") return listed(pieces, at);
  return articleThenName(pieces, at) && before.type === "name";
}

/** A yield's level, and right behind it how far it moved to get there. */
export function isLevelThenMove(pieces: readonly Piece[], at: number): boolean {
  const [level, moved, way] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  return (
    level?.type === "figure" &&
    level.figure.unit === "percent" &&
    moved?.type === "figure" &&
    moved.figure.unit === "basis points" &&
    moved.figure.sign === null &&
    way?.type === "move" &&
    !way.noun
  );
}

/** A yield's level, and right behind it which way and how far it moved to get there. */
export function isLevelThenWay(pieces: readonly Piece[], at: number): boolean {
  const [level, way, moved] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  return (
    level?.type === "figure" &&
    level.figure.unit === "percent" &&
    level.figure.sign === null &&
    way?.type === "move" &&
    !way.noun &&
    moved?.type === "figure" &&
    moved.figure.unit === "basis points" &&
    // "in three months": over a stretch that is not read
    !isIdle(pieces[at + 3], "in", "over", "within")
  );
}

/** A clause that only says what the market before it is: ", often called Wall Street's fear gauge,". */
export function isApposition(clauses: readonly Clause[], at: number): boolean {
  const [clause, before] = [clauses[at]!, clauses[at - 1]];
  if (!/^(?:,|clause)$/.test(clause.joint) || before === undefined || clauses[at + 1] === undefined) return false;
  // "…, where the Health Care fund, ticker XLV, gained 1.8%" goes on
  if (isIdle(clause.pieces[0], "where")) return false;
  // "Wall Street's so-called fear gauge, the VIX, …": what is theirs, by its name
  const owner = before.pieces.findLastIndex(({ type }) => type === "name");
  const named = before.pieces[owner];
  if (named?.type === "name" && named.possessive && owner < before.pieces.length - 1) return false;
  const tellsNothing = ({ pieces }: Clause): boolean => !pieces.some(({ type }) => TELLING.has(type));
  return names(clause) && names(before) && tellsNothing(clause) && tellsNothing(before);
}

export const TELLING: ReadonlySet<Piece["type"]> = new Set([
  "figure",
  "move",
  "run",
  "superlative",
  "record",
  "recordRun",
  "closesBeyond",
  "first",
  "firstMove",
  "state",
  "relation",
]);

/** "Excluding Nvidia, …", "Adjusted for inflation, …": what stands in front of a sentence holds for all of it. */
export function frontDoubt(clauses: readonly Clause[], { scan: { texts } }: Pieces): Unheld["reason"] | null {
  const [first, ...others] = clauses;
  if (
    first === undefined ||
    others.length === 0 ||
    first.pieces.some(({ type }) => type === "figure" || type === "move" || type === "run" || type === "superlative")
  )
    return null;
  const [lead] = first.pieces.filter(({ type }) => type !== "idle" && type !== "pronoun");
  // "My call: the Russell beats …"
  const colon = clauses.findIndex(({ joint }) => joint === "clause");
  const front = colon < 1 ? "" : texts.slice(first.pieces[0]!.at, clauses[colon]!.pieces[0]!.at).join(" ");
  if (/^(?:my|our|the) (?:bold |big |base )?(?:call|bet|guess|pick|prediction|forecast|view|hunch|case)$/.test(front)) return "a forecast";
  // "After hours: Amazon down 4%", but "Nobody should panic: the Nasdaq is still …", "If you own chips, sorry: …"
  if (endsAtColon(clauses) && !(lead?.type === "otherwise" && lead.reason === "within the day")) return null;
  // "Our benchmark, the Russell 2000, …": whose it is excepts nothing
  if (
    lead?.type === "otherwise" &&
    /^(?:our|my|your)$/.test(texts[lead.at]!) &&
    /^(?:benchmark|index|yardstick)$/.test(texts[lead.at + 1] ?? "")
  )
    return null;
  // "Nor were small companies spared, …" denies nothing of what follows
  return lead?.type === "otherwise" && !/^(?:nor|not|never|neither)$/.test(texts[lead.at]!) ? lead.reason : null;
}

/** Whether what stands in front ends at a colon or a dash, before anything is told. */
function endsAtColon(clauses: readonly Clause[]): boolean {
  const colon = clauses.findIndex(({ joint }) => joint === "clause");
  return colon > 0 && clauses.slice(0, colon).every(({ pieces }) => !pieces.some(({ type }) => TELLING.has(type)));
}

/** "Despite closing 0.4% lower on Friday, the S&P 500 …": a clause in front of its subject. */
export function lentSubject(clauses: readonly Clause[], flow: Flow): readonly Subject[] | null {
  const [first, ...others] = clauses;
  if (first === undefined || names(first) || !first.pieces.some(({ type }) => type === "figure" || type === "move" || type === "run"))
    return null;
  // "Down 3.2 percent on the day, the Nasdaq composite …"
  // "Having risen 1.3 per cent on Thursday, when …, the S&P ended …"
  const lead = first.pieces.find((piece) => !isIdle(piece, "having"));
  const opens = lead?.type === "move" && !lead.noun;
  const next = others.find(({ joint }) => !ASIDES.test(joint));
  const head = next?.pieces.find((piece) => piece.type !== "idle");
  if (opens && next?.joint === "," && head?.type === "name") return subjectsOf(head);
  if (!/^(?:despite|after|following|as)$/.test(first.joint) && flow.subjects !== null) return null;
  const named = others.find(names)?.pieces.find((piece) => piece.type === "name");
  return named?.type === "name" ? subjectsOf(named) : null;
}

export function names({ pieces }: Clause): boolean {
  return pieces.some(({ type }) => type === "name" || type === "stranger");
}

/** "from", "against": what a level that was left stands behind. */
export function isLeft(piece: Piece | undefined): boolean {
  return piece?.type === "idle" && /^(?:from|against|versus|vs)$/.test(piece.text);
}

export function isIdle(piece: Piece | undefined, ...words: readonly string[]): boolean {
  return piece?.type === "idle" && words.includes(piece.text);
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
  // "the S&P 500 and the Nasdaq are up 11% and 25%"
  return (
    pieces.slice(at + 2).some(({ type }) => type === "respectively") ||
    (before.figure.unit === next.figure.unit && pieces.slice(0, at).filter(({ type }) => type === "name").length > 1)
  );
}

/** What a company makes or does, in front of its name: "Meta and chipmaker Nvidia". */
export const TRADE =
  /^(?:chipmaker|chip-maker|carmaker|automaker|drugmaker|planemaker|phonemaker|retailer|bank|lender|insurer|miner|airline|giant|maker|rival|peer|heavyweight|bellwether|conglomerate|brokerage|utility)$/;

/** The nearest piece that is no article and no "index". */
function bare(pieces: readonly Piece[], from: number, step: 1 | -1): Piece | undefined {
  for (let at = from; at >= 0 && at < pieces.length; at += step) {
    const piece = pieces[at]!;
    if (
      piece.type !== "idle" ||
      !(/^(?:the|index|composite|average|industrials|shares|stock|stocks)$/.test(piece.text) || TRADE.test(piece.text))
    )
      return piece;
  }
  return undefined;
}

/** The figure of the close that a move led to, and where its lead ends: "to 3,752.75", "to close at", "at a record". */
export function leadsToLevel(pieces: readonly Piece[], at: number): number | undefined {
  for (let next = at; next < Math.min(pieces.length, at + 6); next++) {
    const piece = pieces[next]!;
    if (piece.type === "figure") return next > at && isLevel(piece) && LEADS.test(textOf(pieces.slice(at, next))) ? next : undefined;
    if (piece.type === "window" || piece.type === "record") continue;
    if (piece.type !== "idle" && !(piece.type === "joint" && piece.text === "and") && piece.type !== "move") return undefined;
  }
  return undefined;
}

export const LEADS =
  /^(?:and )?(?:to )?(?:(?:close|end|finish|settle|closing|ending|finishing|settling|closed|ended|finished|settled|leaving it|ends|closes|stand|rest)(?: up| down| out)? )?(?:(?:to|at|near|around|above|below) )?(?:a |an |about |the )?$/;

export function isLevel({ figure }: PieceOf<"figure">): boolean {
  return figure.unit === "level";
}

export function textOf(pieces: readonly Piece[]): string {
  const said = pieces.map((piece) => (piece.type === "idle" || piece.type === "joint" ? piece.text : "")).filter((word) => word !== "");
  return said.length === 0 ? "" : `${said.join(" ")} `;
}

export function subjectsOf({ symbols, sort }: PieceOf<"name">): Subject[] {
  return symbols.map((symbol) => ({ symbol, sort }));
}
