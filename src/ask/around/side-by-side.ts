import type { Piece } from "../../language/lattice.ts";
import { THE_MARKET } from "../../language/sides.ts";
import { readMonth } from "../../language/time/periods.ts";
import type { Token } from "../../text/tokens.ts";
import { type Stretch, textOf } from "./stretches.ts";

/** Words between two stretches of which one is held against the other. */
const JOINT =
  /^(?:(?:vs|versus|v|or|against|than|and|next to|beside|compared (?:to|with)|as against|relative to))(?: (?:in|for|during|over))?(?: the)?$/;
/** Words around them that ask how the two compare, and say nothing of what is compared. */
const ASKS =
  /^(?:which|what|when|whether|one|was|were|is|are|did|does|do|has|have|had|how|the|a|an|it|year|half|quarter|month|week|period|in|for|of|on|with|at|be|been|do|done|perform|performed|turn|out|and|compare|comparing|stack|up|s|better|worse|stronger|weaker|kinder|best|worst|more|less|much|by|return|returns|performance|rise|rose|gain|gained|gains|fall|fell|lose|lost|losses|drop|dropped)$/;
/** Words that compare how much something moved, whichever way. */
const ROUGH =
  /^(?:choppier|rougher|bumpier|wilder|calmer|quieter|smoother|volatile|volatility|vol|turbulent|choppy|rough|bumpy|wild|calm|quiet|jumpy|jumpier)$/;

/**
 * "Was the S&P better in 2008 or in 2009", "January vs February 2023 for the Nasdaq", "was 1987 choppier than 1993": two stretches of one market
 * side by side, in the words that questions are read in.
 * @returns undefined where no two stretches are joined, or something else is said
 */
export function sideBySide(tokens: readonly Token[], lattice: readonly (readonly Piece[])[]): readonly Token[] | undefined {
  const windows = windowsIn(lattice);
  const [first, second] = windows;
  if (first === undefined || second === undefined || windows.length > 2) return undefined;
  const between = tokens.slice(first.to, second.from);
  const joint = textOf(between.filter(({ text }) => !isDegree(text)));
  if (!JOINT.test(joint)) return undefined;
  const rest = [...tokens.slice(0, first.from), ...between.filter(({ text }) => isDegree(text)), ...tokens.slice(second.to)];
  const subject = subjectIn(lattice, (at) => at < first.from || at >= second.to);
  const name = subject === undefined ? [] : tokens.slice(subject.from, subject.to);
  const said = rest.filter((token) => !name.includes(token));
  if (said.length + name.length === 0 || !said.every(({ text }) => ASKS.test(text) || ROUGH.test(text))) return undefined;
  // "the first half of 2009 and the second half": a stretch each, and nothing held against another
  if (/^and\b/.test(joint) && !said.some(({ text }) => /^(?:which|compare|comparing|better|worse|more|less)$/.test(text))) return undefined;
  const word = (text: string): Token => ({ text, raw: text, from: tokens[0]!.from, to: tokens.at(-1)!.to, before: "none" });
  const isRough = said.some(({ text }) => ROUGH.test(text));
  const plain = (each: readonly Token[]): Token[] => each.map((token) => ({ ...token, before: "none" }));
  const [one, other] = [tokens.slice(first.from, first.to), tokens.slice(second.from, second.to)];
  const year = other.find(({ text }) => /^(?:19|20)\d\d$/.test(text));
  const isBareMonth = readMonth(one.at(-1)!.text) !== undefined && year !== undefined;
  return [
    ...plain(name.length === 0 ? [word(THE_MARKET.toLowerCase())] : name),
    ...(isRough ? [word("volatility")] : []),
    ...plain([...one, ...(isBareMonth ? [year] : [])]),
    word(isRough ? "vs" : "and"),
    ...plain(other),
  ];
}

/** "choppier", "a better year": how one is against the other. */
function isDegree(word: string): boolean {
  return ROUGH.test(word) || /^(?:better|worse|stronger|weaker|more|less|a|year|half|quarter|month|week)$/.test(word);
}

/** Stretches of the calendar in the order in which they are named. */
function windowsIn(lattice: readonly (readonly Piece[])[]): Stretch[] {
  return longestOf(lattice, (piece) => piece.slot === "window" && piece.window.type === "period");
}

/** The one market that is named; undefined where none or several are. */
function subjectIn(lattice: readonly (readonly Piece[])[], isOutside: (at: number) => boolean): Stretch | undefined {
  const found = longestOf(lattice, (piece, at) => piece.slot === "subject" && isOutside(at));
  return found.length === 1 ? found[0] : undefined;
}

/** Pieces of a sort, one behind the other, each as long as it can be. */
function longestOf(lattice: readonly (readonly Piece[])[], isMeant: (piece: Piece, at: number) => boolean): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < lattice.length; at++) {
    const length = Math.max(0, ...lattice[at]!.map((piece) => (isMeant(piece, at) ? piece.length : 0)));
    if (length === 0) continue;
    found.push({ from: at, to: at + length });
    at += length - 1;
  }
  return found;
}
