import type { Day } from "../calendar/day.ts";
import { kindNamed } from "../kinds/kinds.ts";
import type { Question } from "../kinds/question.ts";
import { isStructural } from "../language/account.ts";
import type { Piece } from "../language/lattice.ts";
import { doubleWords } from "../language/lexicon/doubles.ts";
import { harmless, light } from "../language/lexicon/grammar.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { isUnknown } from "../language/mending.ts";
import { candidatesOf, mayBeRead, type Reader } from "../language/read.ts";
import { type Sentence, sentenceOf } from "../language/sentence.ts";
import { nameOf, symbolOf } from "../market/lookup.ts";
import { allowedErrors, editDistance } from "../text/spelling.ts";
import { keyOf, tokensOf } from "../text/tokens.ts";
import { exampleOf } from "./example-of.ts";
import { outOfScope, scopeRefused } from "./out-of-scope.ts";
import { adviceRefused, lackingRefused, menu, notUnderstood, type Refusing, twoMeanings, unknownInstrument } from "./refusing.ts";

/**
 * Why a text is no question that is answered: the reason that helps most. A name that is not in the catalogue goes first, then what
 * Versus does not give or have, then words that mean nothing here. What works without them is offered.
 */
export function refuse(
  text: string,
  sentence: Sentence,
  today: Day,
  lexicon: Lexicon,
  readers: readonly Reader<Question>[],
  examples: readonly string[],
): Refusing {
  const { tokens, lattice, skips } = sentence;
  const marked = tokens.findIndex(
    ({ text: word, raw }, at) => /^[$^]\p{L}/u.test(raw) && word.length > 1 && !lattice[at]!.some(({ slot }) => slot === "subject"),
  );
  if (marked >= 0) return unknownInstrument(tokens[marked]!.raw, near(tokens[marked]!.raw, lexicon));
  const subject = lattice.flat().find((piece) => piece.slot === "subject");
  if (asksForAdvice(lattice) || ODDS.test(text)) return adviceRefused(subject?.slot === "subject" ? subject.name : "S&P 500");
  const scope = outOfScope(text);
  if (scope !== undefined) return scopeRefused(scope, examples);
  const without = (from: number, to: number): string[] => nearest(sentence, from, to, today, lexicon, readers);
  const lacking = outermost(lattice, longest(lattice, "lacking"));
  if (lacking !== undefined) return lackingRefused(lacking.raw, [...without(lacking.at, lacking.at + lacking.length), ...examples]);
  const double = doubleIn(text, sentence, today, lexicon, readers);
  if (double !== undefined) return double;
  const unknown = tokens.flatMap((token, at) => (isUnread(token.text) && lattice[at]!.length === 0 && !isInside(lattice, at) ? [at] : []));
  const aboutMarkets = lattice.flat().some((piece) => piece.slot === "window" || (piece.slot === "word" && OF_MARKETS.has(piece.sense)));
  if (
    unknown.length > 0 &&
    unknown.length <= 3 &&
    aboutMarkets &&
    // "how many eggs go into a sponge cake": words here and there are no name
    (unknown.every((at, i) => i === 0 || at === unknown[i - 1]! + 1) || unknown.some((at) => isNamed(tokens, at))) &&
    (subject === undefined || besideRelation(lattice, unknown) || unknown.some((at) => isNamed(tokens, at)))
  ) {
    const words = unknown.map((at) => tokens[at]!.raw).join(" ");
    return unknownInstrument(words, near(words, lexicon));
  }
  if (tokens.length > 0 && skips.every((skip) => skip !== null && !skip.unknown) && subject === undefined && tokens.length <= 8)
    return menu(examples);
  const { left } = candidatesOf(sentence, readers, today, lexicon);
  const blocked =
    unknown.length > 0
      ? unknown.map((at): [number, number] => [at, at + 1])
      : (left ?? []).filter(({ length }) => length > 0).map((part): [number, number] => [part.at, part.at + part.length]);
  const operator = longest(lattice, "operator");
  if (blocked.length === 0 && operator !== undefined) blocked.push([operator.at, operator.at + operator.length]);
  if (blocked.length === 0) return notUnderstood(undefined, examples, subject?.slot === "subject" ? subject.name : undefined);
  const raw = blocked
    .map(([from, to]) =>
      tokens
        .slice(from, to)
        .map((token) => token.raw)
        .join(" "),
    )
    .join(" … ");
  const [from, to] = blocked[0]!;
  return notUnderstood(subject === undefined && unknown.length > 0 && !aboutMarkets ? undefined : raw, [
    ...(blocked.length === 1 ? without(from, to) : []),
    ...examples,
  ]);
}

/** "biggest fall": the worst day, or the deepest fall from a high. Both are offered where both can be asked. */
function doubleIn(
  text: string,
  { tokens, query }: Sentence,
  today: Day,
  lexicon: Lexicon,
  readers: readonly Reader<Question>[],
): Refusing | undefined {
  for (const { phrases, clearer } of doubleWords)
    for (const phrase of phrases) {
      const words = phrase.split(" ");
      const at = tokens.findIndex((_, i) => words.every((word, k) => tokens[i + k]?.text === word));
      if (at < 0) continue;
      const [first, last] = [tokens[at]!, tokens[at + words.length - 1]!];
      const asked = clearer.map((each) => text.slice(0, first.from) + each + text.slice(last.to));
      const isRead = (each: string): boolean =>
        candidatesOf(sentenceOf(tokensOf(each), today, lexicon, { query }), readers, today, lexicon).candidates.length > 0;
      if (asked.every(isRead)) return twoMeanings(text.slice(first.from, last.to), asked);
    }
  return undefined;
}

/** "the odds of a close above 16,000 by Christmas" */
const ODDS =
  /\b(?:odds|chances?|probability|likelihood|how likely)\b.*\b(?:by|before|until|this|next|tomorrow|(?:ends?|finish(?:es)?|closes?) (?:20\d\d|the year))\b/i;

/** A word that nothing here knows. */
function isUnread(text: string): boolean {
  return /^[\p{L}.’'-]+$/u.test(text) && !isStructural(text) && !light.has(text) && !harmless.has(text);
}

function hasSense(lattice: readonly (readonly Piece[])[], sense: string): boolean {
  return lattice.some((pieces) => pieces.some((piece) => piece.slot === "word" && piece.sense === sense));
}

/** "had I put everything in …, what would it be worth": of what was bought, and no advice. */
function asksForAdvice(lattice: Sentence["lattice"]): boolean {
  const isBought = hasSense(lattice, "bought");
  return lattice.some((pieces) =>
    pieces.some(
      (piece) =>
        piece.slot === "word" &&
        piece.sense === "advice" &&
        outermost(lattice, piece) !== undefined &&
        !(isBought && /^(?:put|be worth|everything)/i.test(piece.raw)),
    ),
  );
}

/** "open" of "open interest" says nothing by itself: undefined where a longer reading holds the piece. */
function outermost(lattice: Sentence["lattice"], piece: Piece | undefined): Piece | undefined {
  const isInside = lattice
    .flat()
    .some(
      (other) =>
        piece !== undefined && other.length > piece.length && other.at <= piece.at && other.at + other.length >= piece.at + piece.length,
    );
  return isInside ? undefined : piece;
}

function longest(lattice: readonly (readonly Piece[])[], sense: string): Piece | undefined {
  return lattice
    .flat()
    .filter((piece) => piece.slot === "word" && piece.sense === sense)
    .sort((a, b) => b.length - a.length)[0];
}

/** Whether a longer reading that began before covers a token. */
function isInside(lattice: readonly (readonly Piece[])[], at: number): boolean {
  return lattice.slice(0, at).some((pieces) => pieces.some((piece) => piece.at + piece.length > at));
}

/** Senses that only a question about an instrument has. */
const OF_MARKETS: ReadonlySet<string> = new Set([
  "versus",
  "ahead",
  "behind",
  "up",
  "down",
  "performance",
  "total",
  "price",
  "compare",
  "bull",
  "bear",
  "high",
  "yearHigh",
  "drawdown",
  "correction",
  "volatility",
  "beta",
  "correlation",
  "rsi",
]);

/** Written with a capital, or with shares of its own: "Volkswagen shares". */
function isNamed(tokens: Sentence["tokens"], at: number): boolean {
  const { raw, before } = tokens[at]!;
  const capital = at > 0 && before !== "sentence" && /^\p{Lu}\p{Ll}/u.test(raw) && tokens.some((token) => /^\p{Ll}/u.test(token.raw));
  return capital || /^(?:shares?|stock|inu|coin)$/.test(tokens[at + 1]?.text ?? "");
}

/** Whether an unknown word stands where a side would: next to "vs", "against", "beat". */
function besideRelation(lattice: readonly (readonly Piece[])[], unknown: readonly number[]): boolean {
  const relates = (piece: Piece): boolean => piece.slot === "word" && /^(?:versus|ahead|behind|or|and)$/.test(piece.sense);
  return unknown.some(
    (at) =>
      (lattice[at + 1] ?? []).some(relates) ||
      lattice.some((pieces) => pieces.some((piece) => relates(piece) && piece.at + piece.length === at)),
  );
}

/** Names that a word could be a slip of: the same beginning, or as few errors as a word of its length may hold. */
export function near(word: string, lexicon: Lexicon): ReturnType<Lexicon["lookup"]["nearest"]> {
  const typed = keyOf(word).replace(/^[$^]/, "");
  const errors = Math.max(typed.length > 3 ? 1 : 0, allowedErrors(typed.length));
  const isNear = (name: string): boolean =>
    name.split(" ").some((part) => (typed.length >= 3 && part.startsWith(typed)) || editDistance(typed, part, errors) <= errors);
  return lexicon.lookup.nearest(word, 3).filter((named) => isNear(keyOf(nameOf(named))) || isNear(symbolOf(named).toLowerCase()));
}

/** Words on both sides of what is left out, which may be read otherwise without it. */
const BESIDE = 3;

/** Of a text that is a question without some of its tokens: one of that kind's examples with the text's own names and stretch. */
function nearest(
  sentence: Sentence,
  from: number,
  to: number,
  today: Day,
  lexicon: Lexicon,
  readers: readonly Reader<Question>[],
): string[] {
  const kept = [...sentence.tokens.slice(0, from), ...sentence.tokens.slice(to)];
  const isBeside = (at: number): boolean => at >= from - BESIDE && at < to + BESIDE;
  const mayDiffer = (at: number): boolean => isBeside(at) || isUnknown(sentence.tokens[at]!.text, lexicon);
  if (kept.length === 0 || !mayBeRead(sentence, readers, mayDiffer)(0, sentence.tokens.length)) return [];
  const [found] = candidatesOf(sentenceOf(kept, today, lexicon, { query: sentence.query }), readers, today, lexicon).candidates;
  if (found === undefined || found.parts.length < 2) return [];
  const names = found.parts.flatMap((part) => (part.slot === "subject" ? [part.name] : []));
  const [window, ...others] = found.parts.flatMap((part) => (part.slot === "window" ? [part.raw] : []));
  if (others.length > 0) return [];
  const { kind } = found.question;
  for (const example of kindNamed(kind).examples) {
    const made = exampleOf(example, names, window, kind, { today, lexicon, readers });
    if (made !== undefined) return [made];
  }
  return [];
}
