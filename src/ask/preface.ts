import type { Piece } from "../language/lattice.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { ASKING, opensQuestion, type Sentence } from "../language/read.ts";
import type { Token } from "../text/tokens.ts";
import { isUnknownName, MEASURES, PURPOSE } from "./chatter.ts";

/** A question by itself, and how many of its first tokens were named before it. */
export interface Core {
  readonly words: readonly Token[];
  readonly carried: number;
}

type Told = Pick<Sentence, "tokens" | "lattice">;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The one question of a text without what is told in front of it and behind it, the least taken away first: "My pupils asked me what a bear
 * market is …: are we in one right now?". A market, a group, a state or an average that was told of stands in place of the pronoun
 * that means it.
 * @param isAsked whether the sentence that ends with these words has a question mark
 * @returns none where nothing is told besides, more is asked than once, or what is told may change what is asked
 */
export function coresOf(sentence: Told, lexicon: Lexicon, isAsked: (words: readonly Token[]) => boolean): Core[] {
  const { tokens, lattice } = sentence;
  const sentences = stretchesAt(tokens, (at) => tokens[at]!.before === "sentence");
  const says = ({ from, to }: Stretch): boolean => lattice.slice(from, to).some((pieces) => pieces.some(({ slot }) => slot !== "word"));
  const names = ({ from, to }: Stretch): boolean => lattice.slice(from, to).some((pieces) => pieces.some(({ slot }) => slot === "subject"));
  // "was asleep the whole session": no mark, and no market either
  const opening = sentences.filter(
    (each) => isAsked(tokens.slice(each.from, each.to)) || (opensQuestion(tokens[each.from]!.text) && names(each)),
  );
  const said = opening.filter(says);
  // "…, one of them asked me when it first closed above 2,000. Can you tell me the day?"
  const isTag = opening.length === 1 && said.length === 0 && /^(?:can|could|would|will|do|please)$/.test(tokens[opening[0]!.from]!.text);
  const told = isTag ? sentences[sentences.indexOf(opening[0]!) - 1] : undefined;
  const wanting = sentences.filter(({ from, to }) =>
    tokens
      .slice(from, to)
      .some(({ text }, i) => WANTS.test(text) || (text === "like" && /^(?:would|d)$/.test(tokens[from + i - 1]?.text ?? ""))),
  );
  const asking =
    told !== undefined ? [{ from: told.from, to: opening[0]!.from }] : said.length > 0 ? said : opening.length > 0 ? opening : wanting;
  const [own, ...more] = asking;
  if (own === undefined || more.length > 0) return [];
  // words with a mark that ask nothing are told: "So the Dow beat it?" stands for itself
  return startsOf(sentence, own).flatMap((from) => {
    const told = [
      { from: 0, to: from },
      { from: own.to, to: tokens.length },
    ].filter((each) => each.to > each.from);
    if (told.length === 0 || !told.every((each) => isOnlyTold(sentence, each))) return [];
    // "rsi on the russell?? has to be oversold": said of what was asked, and part of it
    const isSaidOfIt = ({ slot, ...piece }: Piece): boolean =>
      slot === "window" ||
      (slot === "word" && "sense" in piece && (MEASURES.has(piece.sense as string) || STATES.has(piece.sense as string)));
    if (lattice.slice(own.to).flat().some(isSaidOfIt)) return [];
    // "my friend works at Samsung, how did that stock do?"
    const namesOwn = lattice.slice(from, own.to).some((pieces) => pieces.some(({ slot }) => slot === "subject"));
    const isNamed = ({ from: start, to }: Stretch): boolean =>
      tokens.slice(start, to).some((token, i) => isUnknownName(token, start + i, lexicon));
    if (!namesOwn && told.some(isNamed)) return [];
    return coreOf(sentence, { from, to: own.to }, told);
  });
}

function stretchesAt(tokens: readonly Token[], begins: (at: number) => boolean): Stretch[] {
  const starts = tokens.flatMap((_, at) => (at === 0 || begins(at) ? [at] : []));
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? tokens.length }));
}

const WANTS = /^(?:need|needs|want|wants|tell|give|show|wondering|wonder|curious|know)$/;

/** Where the question of a sentence may begin: with it, behind a colon or a dash, or behind a comma or "and" where a word asks. */
function startsOf({ tokens, lattice }: Told, { from, to }: Stretch): number[] {
  const starts = [from];
  for (let at = from + 1; at < to - 1; at++) {
    const { before, text } = tokens[at]!;
    const next = tokens[at + 1]!.text;
    // "that scary day, the 13th of September 2022: by how much …": the stretch is that of the question
    if (before === "clause") starts.push(stretchBefore({ tokens, lattice }, at) ?? at);
    else if (before === "comma" && (asks(text) || (/^(?:but|so|and|by|in|on|at|i|we)$/.test(text) && asks(next)))) starts.push(at);
    else if (before === "none" && text === "and" && WANTS.test(next)) starts.push(at + 1);
    // "Before Thursday's committee I need …"
    else if (before === "none" && /^(?:i|we)$/.test(text) && (WANTS.test(next) || /^(?:would|d)$/.test(next))) starts.push(at);
    // "one of them asked me when …"
    else if (
      before === "none" &&
      ASKING.test(text) &&
      /\b(?:ask|asks|asked|asking|wonder|wonders|wondered) (?:me |us |him |her |them |myself )?$/.test(textBefore(tokens, at))
    )
      starts.push(at);
  }
  return starts;
}

/** Where a stretch begins that ends at a place, its article included. */
function stretchBefore({ tokens, lattice }: Told, at: number): number | undefined {
  const from = lattice
    .slice(0, at)
    .findIndex((pieces) => pieces.some((piece) => piece.slot === "window" && piece.at + piece.length === at));
  const start = tokens[from - 1]?.text === "the" ? from - 1 : from;
  return start > 0 && tokens[start]!.before === "comma" ? start : undefined;
}

function textBefore(tokens: readonly Token[], at: number): string {
  return `${tokens
    .slice(Math.max(0, at - 3), at)
    .map(({ text }) => text)
    .join(" ")} `;
}

function asks(text: string): boolean {
  return opensQuestion(text) || WANTS.test(text);
}

/** "Before Thursday's committee", "for our third-quarter letter": when and what it is asked for, and no stretch of the question. */
function isOfPurpose(words: readonly Token[]): boolean {
  return /^(?:before|ahead|for|in)$/.test(words[0]?.text ?? "") && words.length <= 8 && PURPOSE.test(words.at(-1)!.text);
}

/** What changes a question wherever it is said: a condition, a manner, an amount, something else that is asked. */
function isOnlyTold({ tokens, lattice }: Told, { from, to }: Stretch): boolean {
  const words = tokens.slice(from, to);
  const isFor = isOfPurpose(words);
  const isPolite = (at: number): boolean =>
    (words[at]!.text === "only" && IDLY_ONLY.test(words[at + 1]?.text ?? "")) ||
    (words[at]!.text === "if" && POLITE_IF.test(words[at - 1]?.text ?? ""));
  const isTerm = ({ text }: Token, at: number): boolean =>
    (TERMS.test(text) && !isPolite(at)) || (at === 0 && TERMS_FIRST.test(text) && !isFor);
  if (words.some(isTerm)) return false;
  // "for the record, what …", "what a bear market is": asked of somebody else
  if (ASKING.test(words[0]!.text)) return false;
  // "two things: how did Nvidia do today, and …": another question
  const namesOne = lattice.slice(from, to).some((found) => found.some(({ slot }) => slot === "subject"));
  const isAsked = words.some(
    ({ text, before }, at) =>
      // "was asleep the whole session"
      (at > 0 || namesOne) && (at === 0 || /^(?:comma|clause)$/.test(before)) && opensQuestion(text) && !RELATIVE.test(text),
  );
  if (isAsked) return false;
  if (words.some(({ raw }) => /[%$<>≥≤]/.test(raw))) return false;
  const pieces = longest(lattice.slice(from, to).flat());
  // "In bull markets, how often …", "with yields above 4%, …": on which terms it is asked
  if (
    LEADS.test(words[0]!.text) &&
    pieces.some(({ slot, ...piece }) => slot !== "word" || ("sense" in piece && STATES.has(piece.sense as string)))
  )
    return false;
  return pieces.every((piece) =>
    piece.slot === "word"
      ? !OF_TERMS.has(piece.sense) ||
        (piece.sense === "operator" && (TOPIC.test(tokens[piece.at - 1]?.text ?? "") || isPolite(piece.at - from)))
      : piece.slot !== "amount" || piece.unit === "none",
  );
}

const LEADS =
  /^(?:looking|going|based|judging|measured|starting|beginning|ranked|sorted|since|from|of|out|for|in|at|on|with|amid|under|among|inside|outside|through|by|over|across|throughout|within|between|around|near)$/;

/** "a class on compounding": what something else is about. */
const TOPIC = /^(?:on|about|of|called|regarding)$/;

/** ", which I could explain", ", when it fell": words that tell on as well. */
const RELATIVE = /^(?:which|who|whose|where|when|know|need|want|curious|wondering)$/;
const TERMS = /^(?:if|unless|assume|assuming|suppose|supposing|only|except|excluding|without|instead|counting|per|versus|vs|than)$/;
/** "forgive me if this is obvious" */
const POLITE_IF = /^(?:me|sorry|sure|know|wonder|wondering|apologies|apologise|apologize|see|check)$/;
/** "I'm only curious" */
const IDLY_ONLY = /^(?:curious|asking|wondering|interested|looking|learning|checking|joking|kidding|guessing)$/;
const TERMS_FIRST =
  /^(?:given|say|imagine|using|take|taking|consider|considering|during|throughout|when|whenever|once|after|before|since|while)$/;

/** Senses that a question is changed by, wherever they stand. */
const OF_TERMS: ReadonlySet<string> = new Set("operator average annualised total priceOnly median strictRule".split(" "));

function coreOf({ tokens, lattice }: Told, own: Stretch, told: readonly Stretch[]): Core[] {
  const words = tokens.slice(own.from, own.to);
  // "in how many years has that been so", "over the same stretch": of what was told, whatever that is
  // "from November to April since 1950, and in what share of those winters": of what the question names itself
  const ownTime = lattice.slice(own.from, own.to).findIndex((found) => found.some(namesTime));
  if (
    (ownTime < 0 ? words : words.slice(0, ownTime)).some(
      ({ text }, at) => /^(?:same|those|these|then|such)$/.test(text) || (text === "that" && REFERS.test(words[at + 1]?.text ?? "")),
    )
  )
    return [];
  const pieces = longest(lattice.slice(own.from, own.to).flat());
  const before = longest(
    told.flatMap(({ from, to }) => (isOfPurpose(tokens.slice(from, to)) && to <= own.from ? [] : lattice.slice(from, to).flat())),
  );
  // another stretch, and none in the question: it may be the one that is meant
  const isOver = before.some(
    (piece) => (piece.slot === "window" || piece.slot === "length") && !isNow(piece) && !isOfMeasure(piece, tokens),
  );
  if (isOver && !pieces.some((piece) => piece.slot === "window" || piece.slot === "length")) return [];
  const named = before.filter((piece) => piece.slot === "subject");
  const subjects = pieces.filter((piece) => piece.slot === "subject");
  const first = subjects[0]?.at ?? own.to;
  const found: Core[] = [];
  const swap = (at: number, by: Piece | undefined, article?: string, length = 1): void => {
    if (by === undefined) return;
    const meant = tokens
      .slice(by.at, by.at + by.length)
      .map((token, i): Token => (i === 0 ? { ...token, before: tokens[at]!.before } : token));
    const its = tokens[at]!.text === "its" || tokens[at]!.text === "their";
    const owned = its ? [...meant.slice(0, -1), { ...meant.at(-1)!, possessive: true as const }] : meant;
    const lead = article === undefined ? [] : [{ ...tokens[at]!, text: article, raw: article }];
    found.push({ words: [...tokens.slice(own.from, at), ...lead, ...owned, ...tokens.slice(at + length, own.to)], carried: 0 });
  };
  for (let at = own.from; at < own.to; at++) {
    const { text } = tokens[at]!;
    if (text === "one" && /^(?:in|into|have|has|had|enter|entered|of|is|was|that)$/.test(tokens[at - 1]?.text ?? ""))
      swap(at, only(before, STATES), "a");
    else if (/^(?:it|that)$/.test(text) && /^(?:above|below|under|over|beneath|at|from)$/.test(tokens[at - 1]?.text ?? ""))
      swap(at, only(before, AVERAGES), "its");
    else if (/^(?:them|they|their)$/.test(text) && at < first) swap(at, named.length === 1 && manyOf(named[0]!) ? named[0] : undefined);
    // "relative to that index": the one that was told of, where the question names another
    else if (text === "that" && THINGS.test(tokens[at + 1]?.text ?? "")) {
      const others = named.filter((piece) => !subjects.some((own) => sameSubject(own, piece)));
      if (others.length === 1) swap(at, others[0], undefined, 2);
    } else if (/^(?:it|its)$/.test(text) && at < first) swap(at, named.length === 1 ? named[0] : undefined);
    if (found.length > 0) return found;
  }
  // "we" and "the market" are no company that was told of
  const isOurs = words.some(({ text }) => /^(?:we|us|market|markets|stocks|one|ones)$/.test(text));
  if (subjects.length === 0 && named.length > 0) {
    if (named.length > 1 || isOurs) return [];
    const carried = tokens.slice(named[0]!.at, named[0]!.at + named[0]!.length);
    return [{ words: [...carried, ...words], carried: carried.length }];
  }
  if (words.some(({ text }) => /^(?:one|them|they|their)$/.test(text)) && subjects.length === 0) return [];
  return [{ words, carried: 0 }];
}

function namesTime(piece: Piece): boolean {
  return piece.slot === "window" || piece.slot === "length" || (piece.slot === "word" && /^(?:months?|half|quarter)\d/.test(piece.sense));
}

/** What "that" behind which these stand speaks of. */
const REFERS = /^(?:been|is|was|so|day|week|month|quarter|year|stretch|period|time|date|move|fall|rise|run|close|high|low)$/;
const STATES: ReadonlySet<string> = new Set(["bull", "bear", "correction", "golden", "death", "overbought", "oversold"]);
const AVERAGES: ReadonlySet<string> = new Set(["movingAverage"]);

/** The one thing with one of the senses that was told of: with the number that it is called by, "the 200-day average". */
function only(pieces: readonly Piece[], senses: ReadonlySet<string>): Piece | undefined {
  const found = longest(
    pieces.filter((piece) => piece.slot === "word" && (senses.has(piece.sense) || (senses === AVERAGES && /^average\d/.test(piece.sense)))),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Of pieces that overlap the longest, in order. */
function longest(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces.toSorted((a, b) => b.length - a.length))
    if (!kept.some((other) => piece.at < other.at + other.length && other.at < piece.at + piece.length)) kept.push(piece);
  return kept.sort((a, b) => a.at - b.at);
}

const THINGS = /^(?:index|stock|company|fund|etf|benchmark|share)$/;

function sameSubject(a: Piece, b: Piece): boolean {
  return a.slot === "subject" && b.slot === "subject" && a.symbols[0] === b.symbols[0];
}

function manyOf(piece: Piece): boolean {
  return piece.slot === "subject" && (piece.sort === "group" || piece.symbols.length > 1 || piece.sort === "basket");
}

function isNow(piece: Piece): boolean {
  return (
    piece.slot === "window" &&
    piece.window.type === "period" &&
    piece.window.period.type === "relative" &&
    piece.window.period.ago === 0 &&
    piece.window.period.unit === "day"
  );
}

/** "the 200-day average", "seventeen-year-olds": a length that something is called by. */
function isOfMeasure({ at, length }: Piece, tokens: readonly Token[]): boolean {
  return /^(?:average|averages|moving|ma|sma|dma|rsi|line|old|olds)$/.test(tokens[at + length]?.text ?? "");
}
