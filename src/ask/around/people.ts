import { isToday } from "../../calendar/window.ts";
import type { Sentence } from "../../language/sentence.ts";
import type { Token } from "../../text/tokens.ts";
import { onlyTalks, refersBack } from "./only-talk.ts";
import { ASKED_FOR, PEOPLE } from "./people-words.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";

/** Where a question stands, and whether a stretch of time is told of around it. */
export interface AmongPeople extends Stretch {
  readonly isDatedAround: boolean;
}

const MOST_STARTS = 4;
/** So many are read at most, each as a sentence of its own. */
const MOST = 6;

/**
 * Where the one question of a text may stand that talks of people around it, whichever marks part them: "i panic sold in march how much is
 * the Nasdaq up this year my wife is asking". Each names a market and begins with a word that asks, or with a sentence or a clause.
 * @returns the longest first
 */
export function questionsAmongPeople(sentence: Pick<Sentence, "tokens" | "lattice" | "skips">): AmongPeople[] {
  const { tokens, lattice } = sentence;
  const names = ({ from, to }: Stretch): boolean =>
    lattice.slice(from, to).some((pieces) => pieces.some((piece) => piece.slot === "subject" && piece.at + piece.length <= to));
  const isDated = (from: number, to: number): boolean =>
    lattice
      .slice(from, to)
      .some((pieces) => pieces.some((piece) => (piece.slot === "window" && !isToday(piece.window)) || piece.slot === "length"));
  // "the share of members that have gained", "the days on which it fell": said of that noun
  const isOfNoun = (at: number): boolean =>
    at > 0 && tokens[at]!.before === "none" && /^(?:that|which|who|whose)$/.test(tokens[at - 1]!.text);
  return tokens
    .flatMap((_, at) => (!isOfNoun(at) && begins(tokens, lattice, at) && names({ from: at, to: tokens.length }) ? [at] : []))
    .slice(0, MOST_STARTS)
    .flatMap((from) => endsOf(sentence, from).map((to): Stretch => ({ from, to })))
    .filter((core) => core.to - core.from < tokens.length && names(core) && !refersBack(tokens.slice(core.from, core.to)))
    .filter((core) => isTalkAround(sentence, core))
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, MOST)
    .map(({ from, to }) => ({ from, to, isDatedAround: isDated(0, from) || isDated(to, tokens.length) }));
}

/** Where a question that begins there may end: with the text, before a mark, or before a word of talk; never behind one that nobody knows. */
function endsOf({ tokens, skips }: Pick<Sentence, "tokens" | "skips">, from: number): number[] {
  const isUnknown = (at: number): boolean => skips[at]?.unknown === true;
  const first = tokens.findIndex((_, at) => at > from && isUnknown(at));
  const ends = [tokens.length];
  for (let at = tokens.length - 1; at > from + 2; at--)
    if (tokens[at]!.before !== "none" || TAIL.test(tokens[at]!.text) || isUnknown(at)) ends.push(at);
  const may = ends.filter((end) => (first < 0 || end <= first) && !GOES_ON.test(tokens[end - 1]!.text));
  return [...new Set(may.map((end) => trimmed(tokens, from, end)))].filter((to) => to - from > 2);
}

/** Whether all around a question only talks. */
function isTalkAround(sentence: Pick<Sentence, "tokens" | "lattice" | "skips">, core: Stretch): boolean {
  const { tokens, lattice } = sentence;
  const dated = lattice.slice(core.from, core.to).some((pieces) => pieces.some(({ slot }) => slot === "window" || slot === "length"));
  const clauses = (start: number, end: number): Stretch[] =>
    start >= end
      ? []
      : stretchesOf(tokens.slice(start, end), ["comma", "clause", "sentence"]).map(({ from, to }) => ({
          from: from + start,
          to: to + start,
        }));
  return [...clauses(0, core.from), ...clauses(core.to, tokens.length)].every((clause) => onlyTalks(sentence, clause, core, dated));
}

/** Whether a question may begin there: a verb with its market behind it, a word that asks with what it asks for, or a clause. */
function begins(tokens: readonly Token[], lattice: Sentence["lattice"], at: number): boolean {
  const { text, before } = tokens[at]!;
  const next = tokens[at + 1]?.text ?? "";
  if (/^(?:what|how|which|when|where|why|whats|hows)$/.test(text)) return ASKED_FOR.test(next) || before !== "none" || at === 0;
  const article = /^(?:the|a|an|our|my)$/.test(next) ? 1 : 0;
  const isNamed = lattice[at + 1 + article]?.some(({ slot }) => slot === "subject") === true;
  if (/^(?:is|are|was|were|did|does|has|do|have)$/.test(text)) return isNamed && !PEOPLE.test(tokens[at - 1]?.text ?? "");
  return (
    at === 0 || before === "sentence" || before === "clause" || (before === "comma" && !(isNamedAt(lattice, at) && endsName(lattice, at)))
  );
}

function isNamedAt(lattice: Sentence["lattice"], at: number): boolean {
  return lattice[at]?.some(({ slot }) => slot === "subject") === true;
}

/** "apple, google and amazon": names in a list, of which none is left out. */
function endsName(lattice: Sentence["lattice"], at: number): boolean {
  return lattice.slice(0, at).some((pieces) => pieces.some((piece) => piece.slot === "subject" && piece.at + piece.length === at));
}

/** The end of a question without the light words that lead to what is said behind it: "… this year my", "… last month the". */
function trimmed(tokens: readonly Token[], from: number, end: number): number {
  let to = end;
  while (to > from + 3 && LEADS_ON.test(tokens[to - 1]!.text)) to -= 1;
  return to;
}

const LEADS_ON =
  /^(?:my|our|your|his|her|their|the|a|an|and|but|so|i|we|he|she|its|it|for|cuz|because|bc|cause|to|at|of|with|this|that|these|one|some|just|really|asking|need|want|got|from|in|on|by|oh|me|lol|pls|please|thanks|or)$/;

/** What a clause of somebody may begin with, behind a question. */
const TAIL =
  /^(?:i|im|ive|id|ill|my|me|we|our|us|he|hes|she|shes|they|theyre|you|youre|u|ur|your|the|this|that|thats|its|it|one|some|asking|need|needed|wanna|want|cuz|cause|because|bc|cos|for|and|but|so|thanks|thank|cheers|feel|feels|hurry|gotta|just|trying|been|got|got|no|not|dont|sorry|pls|please|if|or|oh|haha|lol|while|since|before|after|with|to|a|an)$/;

/** Words that a question never ends with: more of it follows. */
const GOES_ON = /^(?:do|does|did|should|shall|would|could|can|is|are|was|were|which|what|how|often|many|much|far|long|it|all|of)$/;
