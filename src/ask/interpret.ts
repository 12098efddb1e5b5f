import type { Day } from "../calendar/day.ts";
import { spanOf } from "../calendar/span.ts";
import { kinds } from "../kinds/kinds.ts";
import { lastWindow } from "../language/lattice.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { type Meant, meantBeside } from "../language/meant.ts";
import { type Candidate, candidatesOf, type Manner, opensQuestion, type Reader, type Sentence, sentenceOf } from "../language/read.ts";
import { readUnit } from "../language/time/periods.ts";
import type { Measured } from "../question/claim.ts";
import type { Question } from "../question/question.ts";
import { LONGEST_TEXT, type Token, tokensOf } from "../text/tokens.ts";
import { type Phrase, say, verbatim } from "../wording/phrase.ts";
import { withoutChatter, withoutFrame } from "./chatter.ts";
import { statedBy, takesStated } from "./claims/stated.ts";
import { refuse } from "./refuse.ts";
import { tooLong } from "./refusing.ts";

/** A question, and what of the text was read otherwise than typed. */
export interface Interpreted {
  readonly question: Question;
  /** the figure that the text states as the answer */
  readonly stated?: Measured;
  /** it was asked whether that is so, not said */
  readonly asked?: boolean;
  readonly notes: readonly Phrase[];
  /** what the text can mean beside it, of the same kind and with one part read otherwise */
  readonly others?: readonly Meant<Question>[];
  /** of a refusal: its message before it is said in a language */
  readonly why?: Phrase;
}

/** Every kind that a sentence can ask for, with what it takes from one. */
export const readers = kinds.flatMap(({ kind, slots, statement }) =>
  slots === undefined ? [] : [{ ...slots, kind, takesStated: takesStated(statement) }],
) as unknown as readonly Reader<Question>[];

/** What the refusals suggest, from the kinds' own examples. */
export const EXAMPLES: readonly string[] = kinds.flatMap((kind) => kind.examples.slice(0, 1));
/** Questions of one text that are answered. */
const MOST_QUESTIONS = 4;
/** Sentences of one text that are read, and parts of one sentence that are tried by themselves. */
const MOST_SENTENCES = 8;
const MOST_PARTS = 6;

/**
 * The question that a text asks as one. Never throws: what is no question, names nothing known or says more than was understood
 * becomes a question of kind "refusal".
 * @param today the date in New York on which it is asked
 * @param manner how the text is meant where that is known: as a condition that is so or not, or as one that is looked for
 */
export function interpret(text: string, today: Day, lexicon: Lexicon, manner?: Manner): Interpreted {
  return interpretAll(text, today, lexicon, manner, 1)[0]!;
}

/**
 * The questions of a text: the one that it is as a whole, or, where it is none, those of its sentences and their parts.
 * What only greets or explains is passed over; a question that nothing understands makes the whole text a refusal.
 * @returns at least one
 */
export function interpretAll(text: string, today: Day, lexicon: Lexicon, manner?: Manner, most = MOST_QUESTIONS): readonly Interpreted[] {
  if (text.length > LONGEST_TEXT) return [{ ...tooLong(LONGEST_TEXT, EXAMPLES), notes: [] }];
  const tokens = tokensOf(text);
  const query = endsInQuery(text);
  const whole = sentenceOf(tokens, today, lexicon, { manner, query });
  const unframed = withoutFrame(tokens, whole.lattice);
  const read = (words: readonly Token[]): Interpreted | undefined => {
    const sentence = words === tokens ? whole : sentenceOf(words, today, lexicon, { manner, query });
    const [best] = candidatesOf(sentence, readers, today, lexicon).candidates;
    return best && interpreted(best, sentence, today, lexicon);
  };
  const framed = unframed === tokens ? undefined : read(unframed);
  const asked = framed ?? read(tokens);
  if (asked !== undefined) return [asked];
  const short = withoutChatter(tokens, whole.lattice, today, lexicon);
  const found = short && read(short);
  if (found !== undefined) return [found];
  if (most > 1) {
    const several = questionsOf(tokens, text, today, lexicon);
    if (several !== undefined && several.length <= most) return several;
  }
  return [{ ...refuse(text, whole, today, lexicon, readers, EXAMPLES), notes: notesOn(whole) }];
}

function endsInQuery(text: string): boolean {
  return /\?\s*\P{L}*$/u.test(text);
}

/** The questions of a text of several sentences, or of one sentence that joins several; undefined where one of them is not understood. */
function questionsOf(tokens: readonly Token[], text: string, today: Day, lexicon: Lexicon): Interpreted[] | undefined {
  const sentences = sentencesOf(tokens);
  if (sentences.length > MOST_SENTENCES) return undefined;
  const found: Interpreted[] = [];
  let before: Named = NOTHING;
  for (const sentence of sentences) {
    const query = text.slice(sentence.at(-1)!.to).trimStart().startsWith("?");
    const own = readWith(sentence, before, query, today, lexicon);
    if (own !== undefined) found.push(own);
    else {
      const parts = partsOf(sentence, before, query, today, lexicon);
      if (parts !== undefined) found.push(...parts);
      else if (sentences.length > 1 && isChatter(sentence, today, lexicon)) continue;
      else return undefined;
    }
    before = namedIn(sentence, before, today, lexicon);
  }
  return found.length > 0 && (found.length > 1 || sentences.length > 1) ? found : undefined;
}

function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  for (const token of tokens) {
    if (sentences.length === 0 || token.before === "sentence") sentences.push([]);
    sentences.at(-1)!.push(token);
  }
  return sentences;
}

/** What was named last, which a later part may speak of. */
interface Named {
  /** the tokens of each, none where nothing is named */
  readonly subject: readonly Token[];
  readonly window: readonly Token[];
  /** the stretch ended before today */
  readonly isOver: boolean;
}

const NOTHING: Named = { subject: [], window: [], isOver: false };

function namedIn(words: readonly Token[], before: Named, today: Day, lexicon: Lexicon): Named {
  const { lattice, tokens } = sentenceOf(words, today, lexicon);
  const subject = subjectOf(words, today, lexicon) ?? before.subject;
  const named = lastWindow(lattice);
  if (named === undefined) return { ...before, subject };
  const span = named.window.type === "period" ? spanOf(named.window.period, today) : undefined;
  return { subject, window: tokens.slice(named.at, named.at + named.length), isOver: span !== undefined && span.last < today };
}

/** "that month", "the same year": the stretch that was named before. */
function refersBack(words: readonly Token[]): boolean {
  return words.some(({ text }, at) => (text === "that" || text === "same") && readUnit(words[at + 1]?.text) !== undefined);
}

/** "…, its third straight fall", "…, the worst since 1937": said on of what was told before, over the same stretch. */
function isAppositive(words: readonly Token[], today: Day, lexicon: Lexicon): boolean {
  if (!/^(?:its|their|the|a|an)$/.test(words[0]?.text ?? "") || words.some(({ text }) => opensQuestion(text))) return false;
  const { lattice } = sentenceOf(words, today, lexicon);
  return lattice.every((pieces) =>
    pieces.every((piece) => piece.slot !== "subject" && (piece.slot !== "window" || piece.window.type === "since" || piece.lead === "")),
  );
}

/** "during bear markets, …", "with rates above 4 %, …", "when yields rise, …": on which terms something is asked, not what. */
function isCondition(words: readonly Token[], today: Day, lexicon: Lexicon): boolean {
  const [first, second] = words;
  if (first === undefined || words.slice(1).some(({ text }) => opensQuestion(text))) return false;
  if (/^(?:with|while|whenever|if|amid|given|once|unless)$/.test(first.text)) return true;
  if (first.text === "when") return second !== undefined && !opensQuestion(second.text);
  return (
    /^(?:in|on|at|during|after|before|through|throughout|under|outside)$/.test(first.text) && subjectOf(words, today, lexicon) === undefined
  );
}

/**
 * A sentence by itself; where it names nothing, of what the sentence before named.
 * @param goesOn what is said is said of the stretch that was named before
 */
function readWith(
  sentence: readonly Token[],
  before: Named,
  query: boolean,
  today: Day,
  lexicon: Lexicon,
  manner?: Manner,
  goesOn = refersBack(sentence),
): Interpreted | undefined {
  const names = subjectOf(sentence, today, lexicon) !== undefined;
  const subject = names ? [] : before.subject;
  if (!names && subject.length === 0 && isChatter(sentence, today, lexicon)) return undefined;
  const read = (words: readonly Token[], carried: readonly Token[]): Interpreted | undefined => {
    const taken = sentenceOf([...carried, ...words], today, lexicon, { carried: carried.length, query, manner });
    const [best] = candidatesOf(taken, readers, today, lexicon).candidates;
    return best !== undefined && saysMore(best) ? interpreted(best, taken, today, lexicon) : undefined;
  };
  const readOver = (window: readonly Token[]): Interpreted | undefined => {
    const found = read(sentence, [...subject, ...window]);
    if (found !== undefined) return found;
    const short = withoutChatter(sentence, sentenceOf(sentence, today, lexicon).lattice, today, lexicon);
    return short && read(short, [...subject, ...window]);
  };
  if (goesOn) return readOver(before.window);
  return (asksOfThen(sentence, before, today, lexicon) ? readOver(before.window) : undefined) ?? readOver([]);
}

/** "…, and how much was it down?": of a stretch that is over and was named before. */
function asksOfThen(words: readonly Token[], { isOver }: Named, today: Day, lexicon: Lexicon): boolean {
  if (!isOver || !words.some(({ text }) => /^(?:was|were|did)$/.test(text))) return false;
  return lastWindow(sentenceOf(words, today, lexicon).lattice) === undefined;
}

/** Reads the parts of one sentence between its joints from the left, each as long as it can be. */
function partsOf(sentence: readonly Token[], named: Named, query: boolean, today: Day, lexicon: Lexicon): Interpreted[] | undefined {
  const parts = cutAtJoints(sentence);
  if (parts.length < 2 || parts.length > MOST_PARTS) return undefined;
  // "is it above its average and overbought": the verb in front asks for a yes or a no of each part
  const { yesNo } = sentenceOf(sentence, today, lexicon, { query });
  const found: Interpreted[] = [];
  let before = named;
  for (let at = 0; at < parts.length; ) {
    let length = parts.length - at;
    let taken: Interpreted | undefined;
    for (; length > 0; length--) {
      const [first, last] = [parts[at]!, parts[at + length - 1]!];
      const run = sentence.slice(first.from, last.to);
      if (run.length === sentence.length) continue;
      if (at + length < parts.length && isCondition(run, today, lexicon)) return undefined;
      const asks = run.some(({ text }) => opensQuestion(text));
      // what is told before something is asked is so or not: "Tesla fell in December 2022, how did …?"
      const told = at + length < parts.length && sentence.slice(last.to).some(({ text }) => opensQuestion(text));
      // what somebody tells of no market is none of it: "we moved to cash in October, how …?"
      if (told && !asks && before.subject.length === 0 && subjectOf(run, today, lexicon) === undefined) return undefined;
      const belongs = !yesNo && at > 0 && before.window.length > 0 && isAppositive(run, today, lexicon);
      const manner = (yesNo || told || belongs) && !asks ? "whether" : undefined;
      taken = readWith(run, before, query, today, lexicon, manner, belongs || refersBack(run));
      if (taken === undefined && belongs && !before.isOver) taken = readWith(run, before, query, today, lexicon);
      if (taken !== undefined) break;
    }
    if (taken === undefined) return undefined;
    found.push(taken);
    before = namedIn(sentence.slice(parts[at]!.from, parts[at + length - 1]!.to), before, today, lexicon);
    at += length;
  }
  return found.length > 1 ? found : undefined;
}

/** Where one question of a sentence may end and the next begin: a comma, "and", "but". */
function cutAtJoints(sentence: readonly Token[]): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  sentence.forEach((token, i) => {
    const joins = token.text === "and" || token.text === "but";
    if (!joins && (token.before === "none" || token.before === "slash")) return;
    if (i > from) parts.push({ from, to: i });
    from = joins ? i + 1 : i;
  });
  if (from < sentence.length) parts.push({ from, to: sentence.length });
  return parts;
}

/** The tokens that name the subject of a sentence, where it names one alone. */
function subjectOf(sentence: readonly Token[], today: Day, lexicon: Lexicon): readonly Token[] | undefined {
  const { lattice, tokens } = sentenceOf(sentence, today, lexicon);
  for (let at = 0; at < lattice.length; at++) {
    const named = lattice[at]!.filter((piece) => piece.slot === "subject").sort((a, b) => b.length - a.length)[0];
    if (named !== undefined) return tokens.slice(at, at + named.length);
  }
  return undefined;
}

/** Whether a sentence says nothing of markets: no name, no figure, no stretch of time. */
function isChatter(sentence: readonly Token[], today: Day, lexicon: Lexicon): boolean {
  const { lattice, tokens } = sentenceOf(sentence, today, lexicon);
  if (tokens.some(({ text }) => /[\d$^%]/.test(text))) return false;
  return lattice.every((pieces) =>
    pieces.every(({ slot, ...piece }) => slot === "word" && ("sense" in piece ? IDLE.has(piece.sense) : true)),
  );
}

const IDLE: ReadonlySet<string> = new Set([
  "idle",
  "what",
  "performance",
  "and",
  "or",
  "at",
  "posted",
  "whether",
  "versus",
  "away",
  "best",
  "up",
  "every",
  "ever",
  "last",
  "present",
  "price",
  "enter",
  "stay",
  "topMost",
  "fresh",
]);

/** Whether a question says more than names: a bare name in a list is none. */
function saysMore({ parts }: Candidate<Question>): boolean {
  return parts.some(
    ({ slot, ...part }) => slot !== "subject" && !(slot === "word" && "sense" in part && /^(?:and|every|idle|what)$/.test(part.sense)),
  );
}

/** A reading as a question, with what of the text was read otherwise than typed. */
export function interpreted(candidate: Candidate<Question>, sentence: Sentence, today: Day, lexicon: Lexicon): Interpreted {
  const { question, stated, frame, dropped } = candidate;
  const notes = [...notesOn(sentence), ...dropped.map((word) => say`"${verbatim(word)}" was passed over.`)];
  const others = meantBeside(candidate, readers, today, lexicon);
  const found = { question, notes, ...(others.length === 0 ? {} : { others }) };
  if (stated === null) return found;
  const kind = kinds.find((each) => each.kind === question.kind)!;
  return { ...found, stated: statedBy(stated, frame, kind.statement!), asked: frame.yesNo };
}

function notesOn({ mendings }: Sentence): Phrase[] {
  return mendings.map(({ typed, read }) => say`"${verbatim(typed)}" read as "${verbatim(read)}".`);
}
