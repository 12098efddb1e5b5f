import { SECTOR_FUNDS } from "../../../question/sectors.ts";
import type { PieceOf } from "../piece.ts";
import type { Subject } from "../said.ts";
import type { ClauseView } from "./clause-view.ts";
import { subjectsOf, TRADE } from "./clauses.ts";

/** What a verb of a report looks like, whether it is known or not. */
export const VERB =
  /(?:ed|ing)$|^(?:shot|went|got|came|saw|had|put|ran|took|brought|gave|made|drew|hung|held|kept|led|left|met|sat|set|spent|stood|struck|swung|threw|broke|blew|drove|dug|fought|found|flew|crept|sprang|shook|sent|lay|bore|wound|rode|spun)$/;

/** "From the three big indices the Dow …", "Of the majors, the Russell …": out of which one is told of. */
function isOutOf({ pieces }: ClauseView, at: number): boolean {
  const piece = pieces[at]!;
  if (piece.type !== "name" || piece.sort !== "group") return false;
  const lead = pieces.slice(0, at).find(({ type }) => type !== "pronoun");
  const isLed = (lead?.type === "idle" || lead?.type === "unknown") && /^(?:from|of|among|out)$/.test(lead.text.toLowerCase());
  return isLed && pieces.slice(at + 1, at + 3).some(({ type }) => type === "name");
}

/** "Wall Street's so-called fear gauge": what is theirs goes by another name in the same phrase. */
function ownsAnother({ pieces }: ClauseView, at: number): boolean {
  const piece = pieces[at]!;
  if (piece.type !== "name" || !piece.possessive) return false;
  const next = pieces.findIndex(({ type }, i) => i > at && type !== "idle" && type !== "unknown");
  return pieces[next]?.type === "name" && next > at + 1;
}

/** The first market named in the clause that is its subject; null where there is none. */
export function ownSubject(view: ClauseView): readonly Subject[] | "stranger" | null {
  const first = view.pieces.findIndex(
    (piece, at) =>
      (piece.type === "name" && !isObject(view, at) && !isScene(view, at) && !isOutOf(view, at) && !ownsAnother(view, at)) ||
      piece.type === "gauge" ||
      piece.type === "stranger" ||
      (piece.type === "unknown" && piece.capital && isHead(view, at)),
  );
  const piece = view.pieces[first];
  if (piece === undefined) return null;
  if (piece.type === "gauge") return several(view, first) ?? gauge(view, piece);
  return piece.type === "name" ? listFrom(view, listStart(view, first)) : "stranger";
}

/** A name that another one follows by "and" or a comma: all of the list. */
export function listFrom(view: ClauseView, at: number): readonly Subject[] {
  const subjects: Subject[] = [];
  for (let next = at; next < view.pieces.length; next++) {
    const piece = view.pieces[next]!;
    // "Wall Street's fear gauge": the first only says whose
    const behind = view.pieces[next + 1];
    if (piece.type === "name" && piece.possessive && behind?.type === "name") continue;
    // "the S&P technology sector"
    if (piece.type === "name" && piece.sort === "index" && behind?.type === "name" && behind.symbols.some(isSector)) continue;
    if (piece.type === "name") subjects.push(...subjectsOf(piece));
    else if (piece.type === "pronoun" && piece.who === "one" && subjects.length === 0 && view.earlier !== "stranger")
      subjects.push(...(view.earlier ?? []));
    else if (
      !(
        (piece.type === "idle" &&
          (/^(?:the|index|composite|average|industrials|shares|stock)$/.test(piece.text) || TRADE.test(piece.text))) ||
        (piece.type === "joint" && piece.text === "and")
      )
    )
      break;
  }
  // "the small-cap Russell 2000": named twice
  const distinct = subjects.filter(({ symbol }, i) => subjects.findIndex((each) => each.symbol === symbol) === i);
  // "the yield on the 10-year Treasury note": one of them is the other's description
  const yields = subjects.filter(({ sort }) => sort === "yield");
  return yields.length > 0 ? [yields[0]!] : distinct;
}

const isSector = (symbol: string): boolean => SECTOR_FUNDS.some((fund) => fund === symbol);

/** Whether a name is what something else is said of: "fears about the S&P", "ahead of the Nasdaq", "than the Dow". */
export function isObject(view: ClauseView, at: number): boolean {
  let before = at - 1;
  while (before >= 0) {
    const piece = view.pieces[before]!;
    if (piece.type !== "idle" || !/^(?:the|its|their|a)$/.test(piece.text)) break;
    before -= 1;
  }
  const lead = view.pieces[before];
  if (lead === undefined) return /^(?:than)$/.test(view.joint);
  if (lead.type === "relation") return true;
  if (lead.type === "idle" && /^(?:than|versus|vs|against|over|among|about|by)$/.test(lead.text)) return true;
  if (lead.type !== "idle" || !/^(?:of|in|on|for|from|at|to|into)$/.test(lead.text)) return false;
  const head = view.pieces[before - 1];
  return head?.type === "stranger" || (head?.type === "unknown" && !/ed$|ing$/.test(head.text)) || head?.type === "otherwise";
}

/** "A rout in technology shares wiped out the S&P 500's gains": what happened there, told of another market. */
function isScene({ pieces }: ClauseView, at: number): boolean {
  const lead = pieces[at - 1];
  const head = pieces[at - 2];
  const isLed = lead?.type === "idle" && /^(?:in|among|across)$/.test(lead.text) && head?.type === "move" && head.noun;
  // "On Wall Street the Russell 2000 shed …"
  const isPlace = lead?.type === "idle" && /^(?:on|in|across)$/.test(lead.text) && head === undefined;
  return (isLed || isPlace) && pieces.slice(at + 1).some(({ type }) => type === "name");
}

/** Whether an unknown name stands where a subject does: in front of the clause's first figure or move. */
export function isHead(view: ClauseView, at: number): boolean {
  const anchor = view.pieces.findIndex(({ type }) => type === "figure" || type === "move");
  if (anchor < at) return false;
  return !view.pieces.slice(0, at).some(({ type }) => type === "name");
}

/** The name that a figure is said to be of: "3.3% for the S&P 500", "against 1.2% for the Nasdaq"; −1 where none stands there. */
export function ownerBehind({ pieces }: Pick<ClauseView, "pieces">, at: number): number {
  const lead = pieces[at + 1];
  if (lead?.type !== "idle" || lead.text !== "for") return -1;
  const article = pieces[at + 2];
  const place = article?.type === "idle" && article.text === "the" ? at + 3 : at + 2;
  return pieces[place]?.type === "name" ? place : -1;
}

/** The market that a piece of the clause is said of. */
export function subjectAt(view: ClauseView, at: number): readonly Subject[] | "stranger" | null {
  const pieces = view.pieces;
  const owner = pieces[at]?.type === "figure" ? ownerBehind(view, at) : -1;
  if (owner > 0) return listFrom(view, owner);
  for (let before = at - 1; before >= 0; before--) {
    const piece = pieces[before]!;
    if (piece.type === "name" && !isObject(view, before) && !isOutOf(view, before) && !ownsAnother(view, before)) {
      const start = listStart(view, before);
      return listFrom(view, start);
    }
    if (piece.type === "gauge" && !isObject(view, before)) return several(view, before) ?? gauge(view, piece);
    if (piece.type === "stranger") return "stranger";
    if (piece.type === "unknown" && piece.capital && isHead(view, before)) return "stranger";
    if (piece.type === "pronoun" && piece.who !== "one") return mentioned(view, piece);
  }
  // "the second straight weekly gain for each"
  const each = pieces[at + 1];
  if (each?.type === "pronoun" && each.who !== "one") return mentioned(view, each);
  const after = pieces.findIndex((piece, next) => next > at && piece.type === "name" && (!isObject(view, next) || isOwner(view, next)));
  if (after > 0) return listFrom(view, after);
  if (headIsUnknown(view, at)) return "stranger";
  // one figure, and several markets in the sentence before: it is not said of which
  const carried = view.flow.subjects;
  const isOfSeveral = carried !== null && carried !== "stranger" && carried.length > 1 && view.flow.sentence.length === 0;
  return isOfSeveral && !pieces.some(({ type }) => type === "pronoun" || type === "gauge") ? "stranger" : carried;
}

/** "the index", "the tech-heavy gauge": the latest that it can be, else what it is usually said of; whatever is spoken of where no index was named. */
function gauge({ flow }: ClauseView, { symbols }: PieceOf<"gauge">): readonly Subject[] | "stranger" | null {
  const named = flow.mentioned.findLast((each) => symbols?.includes(each.symbol) ?? isIndex(each));
  if (named !== undefined) return [named];
  // "the sector" of which none was named
  if (symbols !== null && SECTOR_FUNDS.some((fund) => symbols.includes(fund))) return null;
  return symbols === null ? flow.subjects : [{ symbol: symbols[0]!, sort: "index" }];
}

/** "both indexes", "all three gauges": the markets that are counted; null where one is spoken of. */
function several(view: ClauseView, at: number): readonly Subject[] | null {
  const counted = view.pieces[at - 1];
  return counted?.type === "pronoun" && counted.who !== "one" ? mentioned(view, counted) : null;
}

function isIndex({ sort }: Subject): boolean {
  return sort === "index";
}

/** The markets named so far, whatever yield was spoken of between them. */
export function marketsMentioned({ flow }: ClauseView): readonly Subject[] {
  return flow.mentioned.filter(({ sort }) => sort !== "yield" && sort !== "volatility");
}

/** "both", "each", "all three": the markets named last. */
export function mentioned(view: ClauseView, { at, length, who }: Pick<PieceOf<"pronoun">, "at" | "length" | "who">): readonly Subject[] {
  const said = view.scan.texts.slice(at, at + length).join(" ");
  const { sentence } = view.flow;
  const alike = marketsMentioned(view);
  if (who === "former") return alike.slice(-2, -1);
  if (who === "latter") return alike.slice(-1);
  const told = alike.filter(({ symbol }) => sentence.includes(symbol));
  if (who === "all" && !/three|four/.test(said) && told.length > 1) return told;
  const count = who === "both" ? 2 : /four/.test(said) ? 4 : /three/.test(said) ? 3 : 2;
  return alike.slice(-count);
}

export function listStart(view: ClauseView, at: number): number {
  let start = at;
  for (let before = at - 1; before >= 0; before--) {
    const piece = view.pieces[before]!;
    // "Stocks: Exxon and Chevron": a label
    if (isOutOf(view, before) || isScene(view, before) || view.scan.tokens[view.pieces[before + 1]!.at]!.before === "clause") break;
    if (piece.type === "name" || (piece.type === "pronoun" && piece.who === "one" && view.pieces[before + 1]?.type === "joint"))
      start = before;
    else if (
      !((piece.type === "idle" && (piece.text === "the" || TRADE.test(piece.text))) || (piece.type === "joint" && piece.text === "and"))
    )
      break;
  }
  return start;
}

/** "a winning streak for the S&P 500", "the worst May for the S&P". */
export function isOwner(view: ClauseView, at: number): boolean {
  const before = view.pieces[at - 1]?.type === "idle" && /^(?:the)$/.test((view.pieces[at - 1] as PieceOf<"idle">).text) ? at - 2 : at - 1;
  const lead = view.pieces[before];
  return lead?.type === "idle" && /^(?:for|of|in|by|on)$/.test(lead.text);
}

/** "hiring rose 3%": the clause begins with something that is no market, and goes on to its verb. */
export function headIsUnknown(view: ClauseView, at: number): boolean {
  const before = view.pieces.slice(0, at);
  const verb = before.findLastIndex(({ type }) => type === "move");
  const head = before
    .slice(0, verb < 0 ? at : verb)
    .filter(({ type }) => type !== "idle" && type !== "window" && type !== "pronoun" && type !== "joint");
  const last = head.at(-1);
  if (last?.type !== "unknown") return false;
  return !VERB.test(last.text) && verb >= 0 && !(view.pieces[verb] as PieceOf<"move">).noun;
}
