import type { Day } from "../calendar/day.ts";
import { kinds } from "../kinds/kinds.ts";
import { lastWindow } from "../language/lattice.ts";
import type { Lexicon } from "../language/lexicon.ts";
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
    return best && interpreted(best, sentence);
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

/** What was named last, which a later part may speak of: its tokens. */
interface Named {
  readonly subject: readonly Token[];
  readonly window: readonly Token[];
}

const NOTHING: Named = { subject: [], window: [] };

function namedIn(sentence: readonly Token[], before: Named, today: Day, lexicon: Lexicon): Named {
  const { lattice, tokens } = sentenceOf(sentence, today, lexicon);
  const window = lastWindow(lattice);
  return {
    subject: subjectOf(sentence, today, lexicon) ?? before.subject,
    window: window === undefined ? before.window : tokens.slice(window.at, window.at + window.length),
  };
}

/** "that month", "the same year": the stretch that was named before. */
function refersBack(sentence: readonly Token[]): boolean {
  return sentence.some(({ text }, at) => (text === "that" || text === "same") && readUnit(sentence[at + 1]?.text) !== undefined);
}

/** A sentence by itself; where it names nothing, of what the sentence before named. */
function readWith(
  sentence: readonly Token[],
  before: Named,
  query: boolean,
  today: Day,
  lexicon: Lexicon,
  manner?: Manner,
): Interpreted | undefined {
  const names = subjectOf(sentence, today, lexicon) !== undefined;
  const carried = [...(names ? [] : before.subject), ...(refersBack(sentence) ? before.window : [])];
  if (!names && before.subject.length === 0 && isChatter(sentence, today, lexicon)) return undefined;
  const about = { carried: carried.length, query, manner };
  const read = (words: readonly Token[]): Interpreted | undefined => {
    const taken = sentenceOf([...carried, ...words], today, lexicon, about);
    const [best] = candidatesOf(taken, readers, today, lexicon).candidates;
    return best !== undefined && saysMore(best) ? interpreted(best, taken) : undefined;
  };
  const found = read(sentence);
  if (found !== undefined) return found;
  const short = withoutChatter(sentence, sentenceOf(sentence, today, lexicon).lattice, today, lexicon);
  return short && read(short);
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
      // what is told before something is asked is so or not: "Tesla fell in December 2022, how did …?"
      const told = at + length < parts.length && sentence.slice(last.to).some(({ text }) => opensQuestion(text));
      const manner = (yesNo || told) && !run.some(({ text }) => opensQuestion(text)) ? "whether" : undefined;
      taken = readWith(run, before, query, today, lexicon, manner);
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
export function interpreted(candidate: Candidate<Question>, sentence: Sentence): Interpreted {
  const { question, stated, frame, dropped } = candidate;
  const notes = [...notesOn(sentence), ...dropped.map((word) => say`"${verbatim(word)}" was passed over.`)];
  if (stated === null) return { question, notes };
  const kind = kinds.find((each) => each.kind === question.kind)!;
  return { question, stated: statedBy(stated, frame, kind.statement!), asked: frame.yesNo, notes };
}

function notesOn({ mendings }: Sentence): Phrase[] {
  return mendings.map(({ typed, read }) => say`"${verbatim(typed)}" read as "${verbatim(read)}".`);
}
