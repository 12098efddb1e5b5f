import type { Day } from "../calendar/day.ts";
import { kinds } from "../kinds/kinds.ts";
import { type Translated, translated } from "../language/foreign/translate.ts";
import { withHighOfYear } from "../language/high-of-year.ts";
import { lastWindow } from "../language/lattice.ts";
import { light } from "../language/lexicon/grammar.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { ASKING, type Manner, opensQuestion } from "../language/manner.ts";
import { candidatesOf } from "../language/read.ts";
import { withScopeOfFall } from "../language/scope-of-fall.ts";
import { isOnlyWhether, type Sentence, sentenceOf } from "../language/sentence.ts";
import { withTurns } from "../language/turns.ts";
import { LONGEST_TEXT, type Token, tokensOf } from "../text/tokens.ts";
import { say, verbatim } from "../wording/phrase.ts";
import {
  withCondition,
  withDeedBehind,
  withFrontedMonth,
  withMonthOfLead,
  withoutCompleted,
  withoutExclamation,
  withoutReason,
  withoutShortened,
  withoutSignature,
  withoutSplitVerb,
  withoutSuffices,
  withSupposition,
  withTimeOfLead,
  withYearAsOf,
} from "./around/before.ts";
import { withoutChatter } from "./around/chatter.ts";
import { withoutCourtesy } from "./around/courtesy.ts";
import { withoutFrame, withoutGloss, withYearOfLead } from "./around/frames.ts";
import { termsIn } from "./around/meant.ts";
import { questionsAmongPeople } from "./around/people.ts";
import { coresOf } from "./around/preface.ts";
import { withoutHearsay, withoutOpinion, withoutRemarks } from "./around/remarks.ts";
import { withSharedYear } from "./around/shared-year.ts";
import { sideBySide } from "./around/side-by-side.ts";
import { textOf } from "./around/stretches.ts";
import { type Interpreted, interpreted, notesOn, readers } from "./interpreted.ts";
import { asksForNews, isOrder, scopeRefused } from "./out-of-scope.ts";
import { refuse } from "./refuse.ts";
import { notUnderstood, tooLong } from "./refusing.ts";
import { joinedIn, questionsOf } from "./several.ts";

/** What the refusals suggest, from the kinds' own examples. */
export const EXAMPLES: readonly string[] = kinds.flatMap((kind) => kind.examples.slice(0, 1));
/** Questions of one text that are answered. */
const MOST_QUESTIONS = 4;
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
  const foreign = manner === undefined ? translated(text, lexicon) : undefined;
  return foreign === undefined ? interpretEnglish(text, today, lexicon, manner, most) : interpretForeign(foreign, today, lexicon, most);
}

/** The questions of a German or French text: those of the English that its words say, or a refusal that names what is in no table. */
export function interpretForeign(foreign: Translated, today: Day, lexicon: Lexicon, most = MOST_QUESTIONS): readonly Interpreted[] {
  if ("unknown" in foreign) return [{ ...notUnderstood(foreign.unknown, EXAMPLES), notes: [] }];
  const asked = interpretEnglish(foreign.english, today, lexicon, undefined, most);
  const mended = foreign.mendings.map(({ typed, read }) => say`"${verbatim(typed)}" read as "${verbatim(read)}".`);
  const left = foreign.leftOut.map((clause) => say`"${verbatim(clause)}" was ignored.`);
  return asked.map((each) => ({
    ...each,
    notes: [...each.notes, ...left, ...mended, say`Read in English: "${verbatim(foreign.english)}".`],
  }));
}

/** The same for a text that is in none of the other languages. */
export function interpretEnglish(
  text: string,
  today: Day,
  lexicon: Lexicon,
  manner: Manner | undefined,
  most = MOST_QUESTIONS,
): readonly Interpreted[] {
  if (text.length > LONGEST_TEXT) return [{ ...tooLong(LONGEST_TEXT, EXAMPLES), notes: [] }];
  if (isOrder(text)) return [{ ...scopeRefused("orders", EXAMPLES), notes: [] }];
  if (asksForNews(text)) return [{ ...scopeRefused("news", EXAMPLES), notes: [] }];
  const given = [
    withoutCourtesy,
    withoutExclamation,
    withoutReason,
    withoutSignature,
    withoutSuffices,
    withCondition,
    withSupposition,
    withoutSplitVerb,
    withFrontedMonth,
    withSharedYear,
    withYearAsOf,
    withTurns,
    withHighOfYear,
    withScopeOfFall,
    withDeedBehind,
    withTimeOfLead,
    withMonthOfLead,
    withoutCompleted,
    withoutShortened,
  ].reduce<readonly Token[]>((tokens, without) => without(tokens), tokensOf(text));
  const plain = withoutGloss(given) ?? given;
  const query = endsInQuery(text, plain);
  const said = sentenceOf(plain, today, lexicon, { manner, query });
  const tokens = withoutOpinion(plain, said.lattice) ?? withoutHearsay(plain, said.lattice) ?? plain;
  const whole = tokens === plain ? said : sentenceOf(tokens, today, lexicon, { manner, query });
  const unframed = withoutFrame(tokens, whole.lattice);
  const claimed = [...claimedIn(tokens, whole), ...datedBefore(tokens, whole)];
  const read = (words: readonly Token[], carried = 0): Interpreted | undefined => {
    if (!keeps(words) || !claimed.every((token) => words.includes(token)) || losesTime(words, tokens)) return undefined;
    if (losesVerb(words, tokens, whole.lattice)) return undefined;
    const about = { manner, carried, query: isAskedAt(text, words) };
    const sentence = words === tokens ? whole : sentenceOf(words, today, lexicon, about);
    const [best] = candidatesOf(sentence, readers, today, lexicon).candidates;
    const found = best && interpreted(best, sentence, today, lexicon);
    return claimed.length > 0 && found !== undefined && found.notes.length > 0 ? undefined : found;
  };
  // what says how the question is meant is in it, or nothing is answered
  const terms = termsIn(tokens).flatMap(({ from, to }) => tokens.slice(from, to));
  const keeps = (words: readonly Token[]): boolean => terms.every((term) => words.includes(term));
  if (most > 1 && terms.length === 0 && claimed.length === 0 && asksApart(text, tokens, whole)) {
    const apart = questionsOf(tokens, text, today, lexicon);
    if (apart !== undefined && apart.length > 1 && apart.length <= most) return apart;
  }
  const framed = unframed === tokens ? undefined : read(unframed);
  const inside = unframed === tokens ? whole : sentenceOf(unframed, today, lexicon, { manner, query });
  const dated = withYearOfLead(unframed, inside.lattice);
  const bare = withoutRemarks(tokens, whole, (words) => isAskedAt(text, words));
  for (const { words, carried, sure } of coresOf(whole, lexicon, (each) => isAskedAt(text, each))) {
    if (isOnlyWhether(sentenceOf(words.slice(carried), today, lexicon))) continue;
    const alone = read(words, carried);
    if (alone === undefined || alone.notes.length > 0 || alone.stated !== undefined) continue;
    // "The Dow had a good year. Did it beat the S&P 500?": over that year, which the question does not say
    const outside = textOf(tokens.filter((token) => !words.includes(token)));
    if (isOverDefault(alone, sentenceOf(words, today, lexicon)) && TOLD_OF.test(outside)) continue;
    const all = sure ? undefined : read(tokens);
    if (all === undefined || all.notes.length > 0) return [asAsked(alone, words.slice(carried))];
  }
  if (asksOfWhatWasTold(text)) return [{ ...refuse(text, whole, today, lexicon, readers, EXAMPLES), notes: notesOn(whole) }];
  // "for a chapter on 1987: its return for the year": the year that the lead names, and never this one
  const asked = framed ?? (dated === undefined ? ((bare && read(bare)) ?? read(tokens)) : read(dated));
  // words that are ignored may be of people around it, and what is read beside them of their lives
  const among = asked?.notes.length === 0 || terms.length > 0 ? undefined : amongPeople(whole, read);
  if (among !== undefined) return [among];
  if (asked !== undefined) {
    const apart = most > 1 && asksTwice(tokens) ? joinedIn(tokens, query, today, lexicon) : undefined;
    // "how much did it make this week, and is it still above its average?": the second alone is no answer to both; "…, and how many basis
    // points did it move" is of one kind, which says both
    const isPassedOver = apart?.some(({ question }, i) => i > 0 && question.kind === asked.question.kind);
    return isPassedOver === true && apart![0]!.question.kind !== asked.question.kind && apart!.length <= most ? apart! : [asked];
  }
  const short = withoutChatter(tokens, whole.lattice, today, lexicon);
  const found = short && read(short);
  if (found !== undefined) return [asAsked(found, short!)];
  if (most > 1 && terms.length === 0 && claimed.length === 0) {
    // "for a look back at the year: how much did it gain in 1997, and how many records did it set in 1997?": within the frame
    const several =
      questionsOf(tokens, text, today, lexicon) ?? (unframed === tokens ? undefined : questionsOf(unframed, text, today, lexicon));
    if (several !== undefined && several.length <= most) return several;
  }
  const beside = sideBySide(tokens, whole.lattice);
  const both = beside && (read(beside) ?? (most > 1 ? joinedIn(beside, query, today, lexicon) : undefined));
  if (both !== undefined) return [both].flat();
  return [{ ...refuse(text, whole, today, lexicon, readers, EXAMPLES), notes: notesOn(whole) }];
}

/** A question that stands in a text beside what is told: whether its own words ask. */
function asAsked(found: Interpreted, [first]: readonly Token[]): Interpreted {
  return first !== undefined && opensQuestion(first.text) ? { ...found, asks: true } : found;
}

/** The question of a text that talks of people around it, where one of them is understood to its last word. */
function amongPeople(whole: Sentence, read: (words: readonly Token[]) => Interpreted | undefined): Interpreted | undefined {
  for (const { from, to, isDatedAround } of questionsAmongPeople(whole)) {
    const found = read(whole.tokens.slice(from, to));
    if (found === undefined || found.notes.length > 0 || found.stated !== undefined) continue;
    // "i bought in 1987. how much is the Nasdaq up": since then, it may be
    // "talking about the vix": named, and nothing asked of it
    if (isOverDefault(found, { lattice: whole.lattice.slice(from, to) }) && !asksMore(whole, from, to)) continue;
    if (isDatedAround && isOverDefault(found, { lattice: whole.lattice.slice(from, to) })) continue;
    return asAsked(found, whole.tokens.slice(from, to));
  }
  return undefined;
}

/** Whether words say more than a name and what asks for nothing. */
function asksMore({ lattice, tokens }: Sentence, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }, at) => {
    const pieces = lattice[from + at]!.filter(({ length }) => from + at + length <= to);
    return ASKING.test(text) || pieces.some((piece) => piece.slot !== "subject" && !(piece.slot === "word" && piece.sense === "idle"));
  });
}

/** Whether a question is over a stretch that it does not name. */
function isOverDefault({ question }: Interpreted, { lattice }: Pick<Sentence, "lattice">): boolean {
  return "window" in question && question.window !== null && lastWindow(lattice) === undefined;
}

/** "had a good year", "what a week": a stretch that is told of. */
const TOLD_OF =
  /\b(?:had|has|having|enjoyed|suffered|saw|after|was|been) (?:such )?(?:a|an|another|quite a)(?: \p{L}+){1,2} (?:day|session|week|month|quarter|year)\b/u;

/** "what's the VIX at? also did the Nasdaq beat the Dow?": sentences of which more than one asks about a market that it names, or means by "it". */
function asksApart(text: string, tokens: readonly Token[], { lattice }: Sentence): boolean {
  let [asking, asks, names] = [0, false, false];
  tokens.forEach((token, at) => {
    if (token.before === "sentence") {
      asks ||= /\?\s*$/.test(text.slice(tokens[at - 1]?.to ?? 0, token.from));
      if (asks && names) asking += 1;
      [asks, names] = [false, false];
    }
    asks ||= opensQuestion(token.text);
    const isMeant =
      asking > 0 && /^(?:it|they)$/.test(token.text) && /^(?:is|are|was|were|did|does|has|have)$/.test(tokens[at - 1]?.text ?? "");
    names ||= isMeant || lattice[at]!.some(({ slot }) => slot === "subject");
  });
  asks ||= /\?\s*$/.test(text);
  return asking + (asks && names ? 1 : 0) > 1;
}

/** "what has it done this year, and how deep was its worst fall?": a joint with a word that asks on both sides. */
function asksTwice(tokens: readonly Token[]): boolean {
  const joint = tokens.findIndex(({ text }, at) => /^(?:and|but)$/.test(text) && opensQuestion(tokens[at + 1]?.text ?? ""));
  return joint > 0 && tokens.slice(0, joint).some(({ text }) => opensQuestion(text));
}

/** "it jumped on 25 May. When before that did it last jump more?": the day that "that" is. */
function datedBefore(tokens: readonly Token[], { lattice }: Sentence): readonly Token[] {
  const at = tokens.findIndex(({ text }, i) => text === "before" && /^(?:that|then)$/.test(tokens[i + 1]?.text ?? ""));
  return tokens.filter((_, i) => i < at && lattice[i]!.some(({ slot }) => slot === "window"));
}

/** "… done since Biden took office": a stretch that nobody knows, which is no talk beside the question. */
function losesTime(words: readonly Token[], tokens: readonly Token[]): boolean {
  const next = tokens[tokens.indexOf(words.at(-1)!) + 1];
  return (
    next !== undefined &&
    next.before === "none" &&
    !words.includes(next) &&
    /^(?:since|until|till|during|after|before|while)$/.test(next.text)
  );
}

/** "what did Nvidia say on its call": of what it did, the verb, nothing is left in "what did Nvidia". */
function losesVerb(words: readonly Token[], tokens: readonly Token[], lattice: Sentence["lattice"]): boolean {
  const end = tokens.indexOf(words.at(-1)!);
  const next = tokens[end + 1];
  if (end < 0 || next === undefined || next.before !== "none" || words.includes(next)) return false;
  const last = /^(?:say|tell|think|know|mean|call)$/.test(tokens[end]!.text) ? end - 1 : end;
  const verb = tokens.slice(0, last + 1).findLastIndex(({ text }) => /^(?:did|does|do|will)$/.test(text));
  const isNamed = (at: number): boolean =>
    tokens[at]!.text === "the" ||
    lattice.some((pieces) => pieces.some((piece) => piece.slot === "subject" && at >= piece.at && at < piece.at + piece.length));
  return verb >= 0 && verb < last && tokens.slice(verb + 1, last + 1).every((_, i) => isNamed(verb + 1 + i));
}

/**
 * "my uncle claims tech is finished; is that true since March?": what is claimed, from the market on, of which nothing may be left out. Empty
 * where nothing stands behind the words that ask whether it is so.
 */
function claimedIn(tokens: readonly Token[], { lattice }: Sentence): readonly Token[] {
  const at = tokens.findIndex(
    ({ before }, i) =>
      i > 0 &&
      before !== "none" &&
      /^(?:is|was) (?:that|this|it) (?:true|right|correct|accurate|so)$/.test(
        tokens
          .slice(i, i + 3)
          .map(({ text }) => text)
          .join(" "),
      ),
  );
  // "is it true that the Dow fell": what is claimed stands behind
  if (at < 0 || !/^(?:since|for|in|over|of|on|during|as|with|about)$/.test(tokens[at + 3]?.text ?? "")) return [];
  const named = lattice.findIndex((pieces, i) => i < at && pieces.some(({ slot }) => slot === "subject"));
  return tokens.slice(Math.max(named, 0), at);
}

/** "…, they lead all year. In how many years has that been so?": of what was told before, which no question here holds. */
function asksOfWhatWasTold(text: string): boolean {
  return /[.!]\s.*\b(?:that|this) (?:been|held|proved|proven) (?:so|true|right|the case)\b/i.test(text);
}

/** Whether the sentence that the last of the words stands in ends in a question mark. */
function isAskedAt(text: string, words: readonly Token[]): boolean {
  return /^[^.!?;\n]*\?/.test(text.slice(words.at(-1)?.to ?? 0));
}

/** Whether a text ends in a question mark, but for talk or "and by how much" behind it: "…? My friend asked me." */
function endsInQuery(text: string, tokens: readonly Token[]): boolean {
  const mark = text.lastIndexOf("?");
  const behind = tokens.filter(({ from }) => from >= mark).map((token) => token.text);
  return (
    mark >= 0 && (behind.every((word) => light.has(word)) || /^(?:and )?by (?:how much|how many \w+|what margin)$/.test(behind.join(" ")))
  );
}
