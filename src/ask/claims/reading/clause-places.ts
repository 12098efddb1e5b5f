import type { Piece } from "../piece.ts";
import { isDayAfter } from "./clause-doubts.ts";
import { ownerBehind } from "./clause-subjects.ts";
import type { ClauseView } from "./clause-view.ts";

/** Offsets of some pieces in the text; the verb or noun that leads to a figure, and what it is of, belong to it. */
export function placeOf(view: ClauseView, from: number, end: number): { from: number; to: number } {
  const { tokens } = view.scan;
  const isFigure = view.pieces[from]!.type === "figure";
  const start = view.pieces[isFigure ? leadOf(view, from) : from]!;
  let last = view.pieces[end - 1]!;
  if (last.type === "figure")
    for (const next of view.pieces.slice(end, end + 4)) {
      // "1.3% in the red"
      const behind = view.pieces[view.pieces.indexOf(next) + 1];
      if (next.type === "idle" && next.text === "in" && behind?.type === "idle" && behind.text === "the") continue;
      if (next.type === "idle" && next.text === "the" && behind?.type === "move") continue;
      const isOfIt = next.type === "pronoun" || (next.type === "idle" && /^(?:of|value|worth)$/.test(next.text));
      const isEach = (next.type === "idle" || next.type === "unknown") && next.text === "apiece";
      if (next.type === "move" || next.type === "window" || next.type === "respectively" || isEach) last = next;
      else if (isOfIt && next.type === "idle" && next.text === "value") last = next;
      else if (!isOfIt) break;
    }
  if (last.type !== "figure" && view.pieces[end]?.type === "window" && view.pieces[end - 1] === last) last = view.pieces[end]!;
  const owner = isFigure ? ownerBehind(view, view.pieces.indexOf(last)) : -1;
  if (owner > 0) last = view.pieces[owner]!;
  const begin = tokens[withLead(view, start.at)]!.from;
  const arrow = /[↑▲⬆🔺📈🔼↓▼⬇🔻📉🔽]\uFE0F?\s?$/u.exec(view.scan.text.slice(Math.max(0, begin - 4), begin));
  const stop = tokens[last.at + last.length - 1]!.to;
  const first = begin - (arrow?.[0].length ?? 0);
  const { text } = view.scan;
  // "(-3.9%)", "-77.68 pts (-3.9%)": the bracket belongs to it
  const isClosed = text[stop] === ")" && (text[first - 1] === "(" || text.slice(first, stop).includes("("));
  return { from: isClosed && text[first - 1] === "(" ? first - 1 : first, to: isClosed ? stop + 1 : stop };
}

/** Pieces that go with the claim beside them: what it is of, its verbs, when it was. */
const GOING_WITH: ReadonlySet<Piece["type"]> = new Set(
  "idle name gauge pronoun window sameWindow point until move relation respectively".split(" ") as Piece["type"][],
);

/**
 * Claims with all of a clause's words that go with them: its market and verb in front, its stretch behind; never those of another claim,
 * and never past a mark.
 */
export function widened<T extends { readonly from: number; readonly to: number }>(view: ClauseView, found: readonly T[]): T[] {
  const { tokens, text } = view.scan;
  // a mention, an emoji or a link between two words parts them
  const isJoined = (at: number): boolean => {
    const [before, piece] = [view.pieces[at - 1]!, view.pieces[at]!];
    return /^[\s'’"“”$(-]*$/.test(text.slice(tokens[before.at + before.length - 1]!.to, tokens[piece.at]!.from));
  };
  const places = view.pieces.map((piece) => ({
    piece,
    from: tokens[piece.at]!.from,
    to: tokens[piece.at + piece.length - 1]!.to,
    isMarked: tokens[piece.at]!.before !== "none",
  }));
  return found.map((claim) => {
    const others = found.filter((other) => other !== claim && (other.from >= claim.to || other.to <= claim.from));
    const isFree = ({ piece, from, to }: (typeof places)[number]): boolean =>
      GOING_WITH.has(piece.type) && !others.some((other) => from < other.to && other.from < to);
    let first = places.findIndex(({ to }) => to > claim.from);
    let last = places.findLastIndex(({ from }) => from < claim.to);
    if (first < 0 || last < 0) return claim;
    while (first > 0 && !places[first]!.isMarked && isJoined(first) && isFree(places[first - 1]!)) first -= 1;
    let end = last;
    while (last + 1 < places.length && !places[last + 1]!.isMarked && isJoined(last + 1) && isFree(places[last + 1]!)) {
      last += 1;
      if (places[last]!.piece.type !== "idle") end = last;
    }
    // "a day after it closed at a record"
    const after = first === 0 && isDayAfter(view) ? tokens[places[0]!.piece.at - 3] : undefined;
    if (after !== undefined) return { ...claim, from: Math.min(claim.from, after.from), to: Math.max(claim.to, places[end]!.to) };
    // "which sank 7.6%"
    const before = tokens[places[first]!.piece.at - 1];
    const isRelative = first === 0 && view.joint === "which" && before !== undefined && /^(?:which|who)$/.test(before.text);
    if (isRelative) return { ...claim, from: Math.min(claim.from, before.from), to: Math.max(claim.to, places[end]!.to) };
    return { ...claim, from: Math.min(claim.from, places[first]!.from), to: Math.max(claim.to, places[end]!.to) };
  });
}

const CLOSING =
  /^(?:closed|closes|closing|close|settled|settling|settles|settle|ended|ending|ends|end|finished|finishing|finishes|finish|stood|stands|standing|sat|sits|unchanged|steady|flat)$/;

/** The token where the article and the verb that lead to it begin: "[its] lowest close", "[closed] above 5,000", "[the] Nasdaq 5.2%". */
function withLead({ scan: { texts, tokens }, pieces }: ClauseView, at: number): number {
  const first = pieces[0]!.at;
  let start = at;
  const goesOn = (): boolean => start > first && tokens[start]!.before === "none";
  while (goesOn() && /^(?:the|its|their|a|an|his|her)$/.test(texts[start - 1]!)) start -= 1;
  // "a stirring 9.2%"
  const isQualified = start === at && start - 1 > first && tokens[start - 1]!.before === "none" && /^an?$/.test(texts[start - 2]!);
  if (isQualified && goesOn() && /^[a-z]+$/.test(texts[start - 1]!)) start -= 2;
  // "revved 6.1% higher"
  const isShare = texts.slice(at, at + 4).some((word) => /^(?:%|percent|pct)$/.test(word));
  if (start === at && isShare && goesOn() && /^\p{Ll}{3,}ed$/u.test(texts[start - 1]!)) start -= 1;
  if (start === at && goesOn() && CLOSING.test(texts[start - 1]!)) start -= 1;
  return start;
}

/** Where what leads to a figure begins: "pared its [loss for the three months to] 3.1%", "a [two-day slide of] 2.9%". */
export function leadOf(view: ClauseView, at: number): number {
  let lead = at;
  const before = view.pieces[at - 1];
  if ((before?.type === "idle" || before?.type === "unknown") && /^(?:to|at|near|above|below|over|under)$/.test(before.text)) lead = at - 1;
  // "settled at 2.85%", "was unchanged at 4.58 percent", "closed 5.5% higher"
  const verb = view.pieces[lead - 1];
  if ((verb?.type === "idle" || verb?.type === "unknown") && CLOSING.test(verb.text)) return lead - 1;
  for (let next = at - 1; next >= Math.max(0, at - 6); next--) {
    const piece = view.pieces[next]!;
    if (piece.type === "move") {
      lead = next;
      // "finished November down 11.6%": the verb stands before the stretch
      const isAdverb = /^(?:up|down|higher|lower|ahead|off)$/.test(view.scan.texts[piece.at]!);
      if (!piece.noun && !isAdverb) break;
    } else if (piece.type === "pronoun" && piece.who !== "one" && lead === next + 1) lead = next;
    // "and Microsoft 35%"
    else if (piece.type === "name" && lead === next + 1 && lead === at) return next;
    else if (piece.type === "window" && lead === next + 1 && lead < at) lead = next;
    else if (piece.type !== "idle" && piece.type !== "pronoun" && piece.type !== "window") break;
  }
  const both = view.pieces[lead - 1];
  return both?.type === "pronoun" && both.who !== "one" ? lead - 1 : lead;
}

/** "snaps a 3-day skid": from its verb on. */
export function verbBefore(view: ClauseView, at: number): number {
  let start = at;
  while (start > 0 && start > at - 3 && view.pieces[start - 1]!.type !== "name") start -= 1;
  return start;
}

export function said(view: ClauseView): string {
  const first = view.pieces[0]!;
  const last = view.pieces.at(-1)!;
  return view.scan.texts.slice(first.at, last.at + last.length).join(" ");
}
