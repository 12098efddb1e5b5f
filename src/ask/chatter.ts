import type { Day } from "../calendar/day.ts";
import { isStructural } from "../language/account.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { opensQuestion, sentenceOf } from "../language/read.ts";
import type { Token } from "../text/tokens.ts";

/** The senses that talk around a question may have: any other would change what is asked. */
const TALK: ReadonlySet<string> = new Set(
  "idle what whether performance price at away posted stay enter fresh and or every members topMost best bigger up present calendar risk".split(
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
  const kept = clauses.filter(({ from, to }) => !isTalk(from, to));
  const [first, ...rest] = kept;
  if (first === undefined) return undefined;
  const start = leadOf(tokens, first, isTalk);
  if (kept.length === clauses.length && start === first.from) return undefined;
  return [{ from: start, to: first.to }, ...rest].flatMap(({ from, to }) => tokens.slice(from, to));
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
  for (let at = from + 1; at < to && isTalk(from, at); at++) if (opensQuestion(tokens[at]!.text)) return at;
  return from;
}

/** Whether some tokens hold nothing that a question about markets is made of. */
function talkIn(tokens: readonly Token[], today: Day, lexicon: Lexicon): (from: number, to: number) => boolean {
  const { lattice } = sentenceOf(tokens, today, lexicon);
  const matters = tokens.map(
    ({ text, raw }, at) =>
      /[\d$^%<>≥≤±]/.test(raw) ||
      isStructural(text) ||
      lattice[at]!.some((piece) => (piece.slot === "word" ? !TALK.has(piece.sense) : piece.slot !== "unit" && piece.slot !== "ordinal")),
  );
  return (from, to) => !matters.slice(from, to).some(Boolean);
}
