import { isSingleDay } from "../../calendar/resolve.ts";
import { isToday } from "../../calendar/window.ts";
import type { Piece } from "../../language/lattice.ts";
import type { Sentence } from "../../language/sentence.ts";
import { readMonth } from "../../language/time/periods.ts";
import type { Token } from "../../text/tokens.ts";
import { saysWhatFor } from "./meant.ts";
import type { Stretch } from "./stretches.ts";
import { MEASURES, STATES } from "./words.ts";

/** A question by itself, and how many of its first tokens were named before it. */
export interface Core {
  readonly words: readonly Token[];
  readonly carried: number;
  /** what is taken away says nothing that a reading of all words could use */
  readonly sure?: true;
}

/** What stands in the place of a pronoun, and how many tokens it stands for. */
interface Meant {
  readonly by: readonly Token[];
  readonly length: number;
  readonly isSubject: boolean;
  readonly isTime: boolean;
}

export type Told = Pick<Sentence, "tokens" | "lattice">;

/**
 * The words of one question, with what was told of besides in place of the pronouns that mean it: "are we in one right now?" of a bear market.
 * @param own where the question stands
 * @param told where something is told in front of it and behind it
 * @returns one, or none where a pronoun means nothing that was told of, or another stretch may be meant than none
 */
export function coreOf({ tokens, lattice }: Told, own: Stretch, told: readonly Stretch[]): Core[] {
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
  const all = lattice.slice(own.from, own.to).flat();
  // "do I buy this dip": advice, whatever stands in front
  if (all.some((piece) => piece.slot === "word" && piece.sense === "advice" && !/^(?:put|call)s?$/i.test(piece.raw))) return [];
  const pieces = longest(all);
  const before = longest(
    told.flatMap(({ from, to }) => (saysWhatFor(tokens.slice(from, to)) && to <= own.from ? [] : lattice.slice(from, to).flat())),
  );
  // "Tuesday was nuts, the Nasdaq in % and points?": the day that is told of is the day that is asked about
  const single = before.find((piece) => piece.slot === "window" && piece.window.type === "period" && isSingleDay(piece.window.period));
  const isOfDay =
    single?.slot === "window" &&
    !isToday(single.window) &&
    told.length === 1 &&
    single.at === 0 &&
    before.length <= 3 &&
    !pieces.some(namesTime);
  if (isOfDay && /^(?:was|is|felt|looked)$/.test(tokens[single.length]?.text ?? "")) {
    const carried = tokens.slice(0, single.length);
    return [{ words: [...carried, ...words], carried: carried.length }];
  }
  // another stretch, and none in the question: it may be the one that is meant
  const isOver = before.some(
    (piece) => ((piece.slot === "window" && !isToday(piece.window)) || piece.slot === "length") && !isOfMeasure(piece, tokens),
  );
  const named = before.filter((piece) => piece.slot === "subject");
  const subjects = pieces.filter((piece) => piece.slot === "subject");
  const first = subjects[0]?.at ?? own.to;
  const replaced: Token[] = [];
  let meantIts = false;
  let any = false;
  let dated = pieces.some((piece) => piece.slot === "window" || piece.slot === "length");
  for (let at = own.from; at < own.to; at++) {
    const found: Meant | undefined = meantBy(at);
    // "rank them by their return": of them, said once
    const meant: Meant | undefined = found?.isSubject === true && meantIts ? undefined : found;
    if (meant === undefined) replaced.push(tokens[at]!);
    else {
      replaced.push(...meant.by);
      at += meant.length - 1;
      any = true;
      dated ||= meant.isTime;
      meantIts ||= meant.isSubject;
    }
  }
  if (isOver && !dated) return [];
  // "we" and "the market" are no company that was told of
  const isOurs = words.some(({ text }) => /^(?:we|us|market|markets|stocks|one|ones)$/.test(text));
  // "Apple got hammered today. How many points did it lose?": today
  const today = before.find((piece) => piece.slot === "window" && isToday(piece.window) && !isOfMeasure(piece, tokens));
  const isOfToday = today !== undefined && named.length > 0 && !dated && words.some(({ text }) => /^(?:did|was|were)$/.test(text));
  const day = isOfToday ? tokens.slice(today.at, today.at + today.length).map(plain) : [];
  const carried = (behind: readonly Token[]): Core => {
    const lead = tokens.slice(named[0]!.at, named[0]!.at + named[0]!.length);
    return { words: [...lead, ...behind], carried: lead.length };
  };
  if (any)
    return [
      subjects.length === 0 && !meantIts && named.length === 1 && !isOurs
        ? carried([...replaced, ...day])
        : { words: [...replaced, ...day], carried: 0 },
    ];
  // "I keep reading about beta. What's Amazon's?"
  const measure = only(before, MEASURES);
  if (words.at(-1)?.possessive && measure !== undefined && subjects.length === 1 && !pieces.some(({ slot }) => slot === "window"))
    return [{ words: [...words, ...tokens.slice(measure.at, measure.at + measure.length).map(plain)], carried: 0, sure: true }];
  if (subjects.length === 0 && named.length > 0) return named.length > 1 || isOurs ? [] : [carried([...words, ...day])];
  if (words.some(({ text }) => /^(?:one|them|they|their)$/.test(text)) && subjects.length === 0) return [];
  return [{ words, carried: 0 }];

  /** What a token means that was told of; undefined where it is no pronoun, or means nothing of the kind. */
  function meantBy(at: number): Meant | undefined {
    const { text } = tokens[at]!;
    const [previous, next] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? ""];
    if (text === "one" && /^(?:in|into|have|has|had|enter|entered|of|is|was|that)$/.test(previous))
      return swap(at, only(before, STATES), "a");
    if (/^(?:it|that)$/.test(text) && /^(?:above|below|under|over|beneath|at|from)$/.test(previous)) {
      const levels = before.filter((piece) => piece.slot === "amount" && (piece.unit === "none" || piece.unit === "percent"));
      const average = only(before, AVERAGES);
      // "4300 on the S&P feels like a wall. when was the last close over it"
      return average === undefined && levels.length === 1 ? swap(at, levels[0]) : swap(at, average, "its");
    }
    // "it peaked in March 2000. When did it win back that high?"
    if (text === "that" && /^(?:high|peak|top|low|bottom)$/.test(next)) return swapped(at, [next], 2);
    // "With March now over, was it the worst month …"
    if (text === "it" && /^(?:was|is)$/.test(previous) && /^(?:the|its|their)$/.test(next) && told.length === 1) return swapped(at, [], 1);
    // "I just learned what sectors are. Which one did worst?"
    if (text === "one" && /^which$/.test(previous)) return swap(at, named.length === 1 && manyOf(named[0]!) ? named[0] : undefined);
    // "My friend mentioned beta. What is it for Tesla?"
    if (text === "it" && /^(?:is|was)$/.test(previous) && /^(?:for|of)$/.test(next)) return swap(at, only(before, MEASURES));
    // "he swears by the Dow and I'm more the S&P type. Which of them …"
    if (text === "them" && previous === "of" && subjects.length === 0 && named.length === 2) {
      const [one, two] = named.map((piece) => tokens.slice(piece.at, piece.at + piece.length).map(plain)) as [Token[], Token[]];
      return { by: [...one, { ...tokens[at]!, text: "and", raw: "and" }, ...two], length: 1, isSubject: true, isTime: false };
    }
    if (/^(?:them|they|their)$/.test(text) && at < first) return swap(at, named.length === 1 && manyOf(named[0]!) ? named[0] : undefined);
    // "relative to that index": the one that was told of, where the question names another
    if (text === "that" && THINGS.test(next)) {
      const others = named.filter((piece) => !subjects.some((own) => sameSubject(own, piece)));
      return swap(at, others.length === 1 ? others[0] : undefined, undefined, 2);
    }
    return /^(?:it|its)$/.test(text) && at < first ? swap(at, named.length === 1 ? named[0] : undefined) : undefined;
  }

  /** A month, quarter or year that was told of, with what is said of it; undefined where none was, or more than one. */
  function swapped(at: number, behind: readonly string[], length: number): Meant | undefined {
    const words = told
      .flatMap(({ from, to }) => tokens.slice(from, to))
      .filter(({ text }) => readMonth(text) !== undefined || /^(?:19|20)\d\d$|^q[1-4]$/.test(text));
    const isOne = words.every((each, i) => i === 0 || each.from <= words[i - 1]!.to + 1);
    if (words.length === 0 || !isOne) return undefined;
    const word = (text: string): Token => ({ ...tokens[at]!, text, raw: text, before: "none" });
    const article = behind.length > 0 ? [word("the")] : [];
    return { by: [...article, ...words.map(plain), ...behind.map(word)], length, isSubject: false, isTime: true };
  }

  function swap(at: number, by: Piece | undefined, article?: string, length = 1): Meant | undefined {
    if (by === undefined) return undefined;
    const meant = tokens
      .slice(by.at, by.at + by.length)
      .map((token, i): Token => (i === 0 ? { ...token, before: tokens[at]!.before } : token));
    const its = tokens[at]!.text === "its" || tokens[at]!.text === "their";
    const owned = its ? [...meant.slice(0, -1), { ...meant.at(-1)!, possessive: true as const }] : meant;
    const lead = article === undefined ? [] : [{ ...tokens[at]!, text: article, raw: article }];
    return { by: [...lead, ...owned], length, isSubject: by.slot === "subject", isTime: false };
  }
}

/** A token in another place: nothing stands in front of it. */
function plain(token: Token): Token {
  return { ...token, before: "none" };
}

function namesTime(piece: Piece): boolean {
  return piece.slot === "window" || piece.slot === "length" || (piece.slot === "word" && /^(?:months?|half|quarter)\d/.test(piece.sense));
}

/** What "that" behind which these stand speaks of. */
const REFERS = /^(?:been|is|was|so|day|week|month|quarter|year|stretch|period|time|date|move|fall|rise|run|close|high|low)$/;
const AVERAGES: ReadonlySet<string> = new Set(["movingAverage"]);

/** The one thing with one of the senses that was told of: with the number that it is called by, "the 200-day average". */
function only(pieces: readonly Piece[], senses: ReadonlySet<string>): Piece | undefined {
  const found = longest(
    pieces.filter((piece) => piece.slot === "word" && (senses.has(piece.sense) || (senses === AVERAGES && /^average\d/.test(piece.sense)))),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Of pieces that overlap the longest, in order. */
export function longest(pieces: readonly Piece[]): Piece[] {
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

/** "the 200-day average", "seventeen-year-olds": a length that something is called by. */
function isOfMeasure({ at, length }: Piece, tokens: readonly Token[]): boolean {
  return /^(?:average|averages|moving|ma|sma|dma|rsi|line|old|olds)$/.test(tokens[at + length]?.text ?? "");
}
