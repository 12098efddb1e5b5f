import type { Day } from "../../calendar/day.ts";
import type { Piece } from "../../language/lattice.ts";
import { light } from "../../language/lexicon/grammar.ts";
import type { Lexicon } from "../../language/lexicon.ts";
import { ASKING, isTag, opensQuestion } from "../../language/manner.ts";
import { type Sentence, sentenceOf } from "../../language/sentence.ts";
import { readUnit, readWeekday } from "../../language/time/periods.ts";
import type { Token } from "../../text/tokens.ts";
import { type Stretch, stretchesOf, textOf } from "./stretches.ts";
import { type IsTalk, talkIn } from "./talk.ts";
import { isCondition, isIncidental, isLoose, isUnknownName, MEASURES, SELF, STATES } from "./words.ts";

/**
 * A sentence without what only talks around the question: clauses that hold nothing of markets ("settle a bet for me, …", "…, looks like a
 * bloodbath"), asides of somebody about themselves ("my wife and I hold some bonds, so may I ask: …"), leads that say why it is asked
 * ("I'm writing about the rally and would like to check how many …") and tails that say what for ("… for the report that goes to the board
 * tonight"). What names a market, a figure, a stretch of time or a condition is never taken for talk.
 * @returns undefined where there is nothing of the kind, or nothing else
 */
export function withoutChatter(
  tokens: readonly Token[],
  lattice: Sentence["lattice"],
  today: Day,
  lexicon: Lexicon,
): readonly Token[] | undefined {
  const { isTalk, isAside, isRemark, isNamed, namesSubject } = talkIn(tokens, lattice);
  const sentences = stretchesOf(tokens, ["sentence"]).filter(
    ({ from, to }) => !isRemark(from, to) && !isTalkedOf(tokens, from, to, today, lexicon),
  );
  // "after the covid crash how long …": up to the word that asks, where no comma stands
  const asking = tokens.findIndex(({ text, before }, at) => at > 0 && before === "none" && ASKING.test(text));
  if (
    asking > 2 &&
    stretchesOf(tokens.slice(0, asking), ["comma", "clause", "sentence"]).length === 1 &&
    isSaidByDate(tokens, lattice, { from: 0, to: asking })
  )
    return tokens.slice(asking);
  const clauses = stretchesOf(tokens, ["comma", "clause", "sentence"]).filter(({ from }) =>
    sentences.some((sentence) => from >= sentence.from && from < sentence.to),
  );
  const isDropped = ({ from, to }: Stretch): boolean =>
    isSaidByDate(tokens, lattice, { from, to }) ||
    ((isNamed(0, from) || isNamed(to, tokens.length)) && isMood(tokens.slice(from, to), lattice.slice(from, to).flat(), tokens)) ||
    (from > 0 && feelsOwn(tokens.slice(from, to))) ||
    (from > 0 && isOfOthers(tokens.slice(from, to), lattice.slice(from, to).flat())) ||
    ((isTalk(from, to) || (clauses.length > 1 && isAside(from, to)) || saysWhatHappened(tokens, lattice, { from, to })) &&
      !(to === tokens.length && to - from === 2 && isTag(tokens[from], tokens[from + 1])));
  const kept = clauses.filter((clause) => !isDropped(clause));
  const isBeside = (from: number, to: number): boolean => isTalk(from, to) || isAside(from, to);
  const left = kept.map((clause, i) => {
    const from = i === 0 ? leadOf(tokens, clause, isBeside, namesSubject) : clause.from;
    return { from, to: tailOf(tokens, { from, to: clause.to }, isBeside, isAside) };
  });
  const words = left.flatMap(({ from, to }) => tokens.slice(from, to));
  // "my friend works at Samsung, how did that stock do?": a name that nobody knows may be what is asked about
  if (
    !left.some(({ from, to }) => isNamed(from, to)) &&
    tokens.some((token, at) => !words.includes(token) && isUnknownName(token, at, lexicon))
  )
    return undefined;
  return words.length === 0 || words.length === tokens.length ? undefined : words;
}

/** "on 15 September 2008, the day Lehman filed": what else a date was, behind it. */
function saysWhatHappened(tokens: readonly Token[], lattice: Sentence["lattice"], { from, to }: Stretch): boolean {
  const isDated = lattice
    .slice(0, from)
    .flat()
    .some((piece) => piece.slot === "window" && piece.at + piece.length === from);
  const isWeekday = readWeekday(tokens[to - 1]!.text) !== undefined;
  const rest = lattice.slice(from + 2, isWeekday ? to - 1 : to).flat();
  return (
    isDated &&
    to - from > 2 &&
    /^(?:the|that)$/.test(tokens[from]!.text) &&
    // "the day Lehman filed", "the Brexit Friday"
    (readUnit(tokens[from + 1]!.text) !== undefined || isWeekday || tokens[from]!.text === "that") &&
    !/^(?:before|after|of|with|when|until|since|to)$/.test(tokens[from + 2]!.text) &&
    rest.every(({ slot }) => slot !== "subject" && slot !== "window" && slot !== "amount" && slot !== "length")
  );
}

/** "man this tape is brutal", "the market looks cooked": how somebody finds "the market", where the question names its own. */
function isMood(words: readonly Token[], pieces: readonly Piece[], tokens: readonly Token[]): boolean {
  return (
    words.some(({ text }, at) => at > 0 && /^(?:is|are|was|looks|look|feels|seems)$/.test(text)) &&
    !words.some(({ text, raw }) => /[\d$^%<>]/.test(raw) || isCondition(text) || ASKING.test(text)) &&
    pieces.some(({ slot }) => slot === "subject") &&
    pieces.every(
      (piece) =>
        (piece.slot === "subject" && isLoose(piece, tokens)) ||
        (piece.slot === "word" && !MEASURES.has(piece.sense) && !STATES.has(piece.sense)),
    )
  );
}

/** "After the dot-com bust, how long until it was back at its March 2000 high?": a time that the question says itself, by its date. */
function isSaidByDate(tokens: readonly Token[], lattice: Sentence["lattice"], { from, to }: Stretch): boolean {
  if (from > 0 || !/^(?:after|following|during|amid)$/.test(tokens[from]!.text) || tokens[from + 1]?.text !== "the") return false;
  const isKnown = lattice.slice(from, to).some((pieces) => pieces.some(({ slot }) => /^(?:subject|window|length|amount)$/.test(slot)));
  const isDated = lattice
    .slice(to)
    .some((pieces) => pieces.some((piece) => piece.slot === "window" && /\b(?:19|20)\d\d\b/.test(piece.raw)));
  return !isKnown && isDated;
}

/** "…, feels like -50 in my account": of whoever asks, whatever the figure. */
function feelsOwn(words: readonly Token[]): boolean {
  return (
    /^(?:(?:it )?(?:feels|felt|looks|seems)) like\b/.test(textOf(words)) && words.some(({ text }) => /^(?:me|my|mine|our)$/.test(text))
  );
}

/** "…, options guys wanna know", "…, the boss is asking": who else asks. */
function isOfOthers(words: readonly Token[], pieces: readonly Piece[]): boolean {
  return (
    /\b(?:wanna|wants? to|wants|would like to|dying to) know$|\b(?:asking|asks|asked|wondering|curious)$/.test(textOf(words)) &&
    pieces.every(({ slot }) => slot === "word")
  );
}

/** "Long day today.", "My boss wants this by Friday.": a sentence of its own that names a time and nothing else that is asked of markets. */
function isTalkedOf(tokens: readonly Token[], from: number, to: number, today: Day, lexicon: Lexicon): boolean {
  const whole = (from === 0 || tokens[from]!.before === "sentence") && (to === tokens.length || tokens[to]!.before === "sentence");
  if (!whole || (from === 0 && to === tokens.length)) return false;
  const sentence = tokens.slice(from, to);
  const { lattice } = sentenceOf(sentence, today, lexicon);
  const pieces = lattice.flat();
  const window = pieces.filter(({ slot }) => slot === "window").sort((a, b) => b.length - a.length)[0];
  if (window === undefined || sentence.some(({ text, raw }) => /[\d$^%<>]/.test(raw) || isCondition(text) || opensQuestion(text)))
    return false;
  const others = sentence.filter(({ text }, at) => (at < window.at || at >= window.at + window.length) && !light.has(text));
  return others.length > 0 && pieces.every((piece) => piece.slot === "window" || isIncidental(piece, sentence));
}

/** Where the question itself begins in a clause whose first words only lead up to it: at a word that asks, or "my friend swears" at a name. */
function leadOf(tokens: readonly Token[], { from, to }: Stretch, isTalk: IsTalk, namesSubject: (at: number) => boolean): number {
  for (let at = from + 1; at < to && isTalk(from, at); at++) {
    const before = tokens[at - 1]!.text;
    const article = /^(?:the|a)$/.test(before) ? 1 : 0;
    if (namesSubject(at) && SELF.test(tokens[from]!.text)) return at - article;
    // "which index is …": the question has begun
    if (/^(?:what|how|which|who|when|where|why|whose)$/.test(before)) return from;
    if (!opensQuestion(tokens[at]!.text) || /^(?:short|long)$/.test(before)) continue;
    return at;
  }
  return from;
}

/** Where a clause ends whose last words only say what the question is for, or add another that is none. */
function tailOf(tokens: readonly Token[], { from, to }: Stretch, isTalk: IsTalk, isAside: IsTalk): number {
  for (let at = from + 2; at < to - 1; at++) {
    const { text } = tokens[at]!;
    // "before the meeting" says when it is asked, "before the pandemic" of what time
    if (/^(?:ahead|before)$/.test(text) ? isAside(at, to) : /^(?:for|because|cuz|bc|cos|so|or|cause)$/.test(text) && isTalk(at, to))
      return at;
  }
  return to;
}
