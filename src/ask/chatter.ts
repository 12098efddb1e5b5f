import type { Day } from "../calendar/day.ts";
import { isStructural } from "../language/account.ts";
import type { Piece } from "../language/lattice.ts";
import { light } from "../language/lexicon/grammar.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { opensQuestion, sentenceOf } from "../language/read.ts";
import type { Token } from "../text/tokens.ts";

/** The senses that talk around a question may have: any other would change what is asked. */
const TALK: ReadonlySet<string> = new Set(
  "idle what whether performance price at away posted stay enter fresh and or every members topMost best bigger up present calendar risk".split(
    " ",
  ),
);

/** Words of markets that are said of much else: by themselves they make no clause a part of the question. */
const COMMON: ReadonlySet<string> = new Set(
  "note notes open opened opening news record run long short trade trading stock stocks share shares risk position report list table order call line back name names before after off over around down up together hold holding print goes through".split(
    " ",
  ),
);

/**
 * A sentence without the clauses that only talk around the question ("settle a bet for me, …", "…, looks like a bloodbath") and without a
 * lead that only says why it is asked ("I'm writing about the rally and would like to check how many …"). What names a market, a figure, a
 * stretch of time or a condition is never taken for talk.
 * @returns undefined where there is nothing of the kind, or nothing else
 */
export function withoutChatter(tokens: readonly Token[], today: Day, lexicon: Lexicon): readonly Token[] | undefined {
  const isTalk = talkIn(tokens, today, lexicon);
  const clauses = clausesOf(tokens);
  const kept = clauses.filter(({ from, to }) => !isTalk(from, to) && !isTalkedOf(tokens, from, to, today, lexicon));
  const [first, ...rest] = kept;
  if (first === undefined) return undefined;
  const start = leadOf(tokens, first, isTalk);
  if (kept.length === clauses.length && start === first.from) return undefined;
  return [{ from: start, to: first.to }, ...rest].flatMap(({ from, to }) => tokens.slice(from, to));
}

/** "Long day today.", "My boss wants this by Friday.": a sentence of its own that names a time and nothing else that is asked of markets. */
function isTalkedOf(tokens: readonly Token[], from: number, to: number, today: Day, lexicon: Lexicon): boolean {
  const whole = (from === 0 || tokens[from]!.before === "sentence") && (to === tokens.length || tokens[to]!.before === "sentence");
  if (!whole || (from === 0 && to === tokens.length)) return false;
  const sentence = tokens.slice(from, to);
  const { lattice } = sentenceOf(sentence, today, lexicon);
  const pieces = lattice.flat();
  const window = pieces.filter(({ slot }) => slot === "window").sort((a, b) => b.length - a.length)[0];
  if (
    window === undefined ||
    sentence.some(
      ({ text, raw }) => /[\d$^%<>]/.test(raw) || /^(?:only|except|if|without|excluding|not)$/.test(text) || opensQuestion(text),
    )
  )
    return false;
  const others = sentence.filter(({ text }, at) => (at < window.at || at >= window.at + window.length) && !light.has(text));
  return (
    others.length > 0 &&
    pieces.every(
      (piece) =>
        piece.slot === "window" ||
        piece.slot === "unit" ||
        piece.slot === "ordinal" ||
        (piece.slot === "word" && (TALK.has(piece.sense) || (piece.length === 1 && COMMON.has(sentence[piece.at]!.text)))),
    )
  );
}

interface Clause {
  readonly from: number;
  readonly to: number;
}

function clausesOf(tokens: readonly Token[]): Clause[] {
  const starts = tokens.flatMap(({ before }, at) =>
    at === 0 || before === "comma" || before === "clause" || before === "sentence" ? [at] : [],
  );
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? tokens.length }));
}

/** Where the question itself begins in a clause whose first words only lead up to it. */
function leadOf(tokens: readonly Token[], { from, to }: Clause, isTalk: (from: number, to: number) => boolean): number {
  for (
    let at = from + 1;
    at < to && isTalk(from, at) && !/^(?:how|what|which|when|where|why|who|short|long)$/.test(tokens[at - 1]!.text);
    at++
  )
    if (opensQuestion(tokens[at]!.text)) return at;
  return from;
}

/** Whether some tokens hold nothing that a question about markets is made of. */
function talkIn(tokens: readonly Token[], today: Day, lexicon: Lexicon): (from: number, to: number) => boolean {
  const { lattice } = sentenceOf(tokens, today, lexicon);
  const counts = (piece: Piece): boolean => {
    const { text } = tokens[piece.at]!;
    if (piece.slot === "unit" || piece.slot === "ordinal" || (piece.slot === "amount" && text === "one")) return false;
    // "for tonight's wrap", "for this week's letter"
    if (piece.slot === "window")
      return !tokens.slice(piece.at, piece.at + piece.length).some(({ possessive }) => possessive) || tokens[0]!.text !== "for";
    return piece.slot !== "word" || (!TALK.has(piece.sense) && !(piece.length === 1 && (light.has(text) || COMMON.has(text))));
  };
  const matters = tokens.map(
    ({ text, raw }, at) =>
      /[\d$^%<>≥≤±]/.test(raw) ||
      (isStructural(text) && !/^(?:not|no|never|tonight|one|two|first|second|third|half)$/.test(text)) ||
      lattice[at]!.some(counts),
  );
  return (from, to) => !matters.slice(from, to).some(Boolean);
}
