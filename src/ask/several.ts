import { isDeepStrictEqual } from "node:util";
import type { Day } from "../calendar/day.ts";
import { spanOf } from "../calendar/span.ts";
import type { Question } from "../kinds/question.ts";
import { lastWindow, type Piece } from "../language/lattice.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { ASKING, type Manner, opensQuestion } from "../language/manner.ts";
import { isUnknown } from "../language/mending.ts";
import { type Candidate, candidatesOf, mayBeRead } from "../language/read.ts";
import { isOnlyWhether, type Sentence, sentenceOf } from "../language/sentence.ts";
import { readUnit } from "../language/time/periods.ts";
import type { Token } from "../text/tokens.ts";
import { withoutChatter } from "./around/chatter.ts";
import { saysHowMeant } from "./around/meant.ts";
import { speaksOfSelf } from "./around/remarks.ts";
import type { Stretch } from "./around/stretches.ts";
import { talkIn } from "./around/talk.ts";
import { followUp } from "./follow-up.ts";
import { type Interpreted, interpreted, readers } from "./interpreted.ts";

/** Sentences of one text that are read, and parts of one sentence that are tried by themselves. */
const MOST_SENTENCES = 8;
const MOST_PARTS = 6;

/** Words that may be a question, and what they name: looked up once, however many ways they are tried in. */
interface Run {
  readonly words: readonly Token[];
  readonly sentence: Sentence;
  /** the tokens that name its first subject; undefined where it names none */
  readonly subject: readonly Token[] | undefined;
  /** the last stretch that it names */
  readonly window: Extract<Piece, { slot: "window" }> | undefined;
  /** a word in it opens a question */
  readonly asks: boolean;
}

function runOf(words: readonly Token[], query: boolean, today: Day, lexicon: Lexicon): Run {
  const sentence = sentenceOf(words, today, lexicon, { query });
  return {
    words,
    sentence,
    subject: subjectOf(sentence),
    window: lastWindow(sentence.lattice),
    asks: words.some(({ text }) => opensQuestion(text)),
  };
}

function subjectOf({ lattice, tokens }: Sentence): readonly Token[] | undefined {
  for (let at = 0; at < lattice.length; at++) {
    const named = lattice[at]!.filter((piece) => piece.slot === "subject").sort((a, b) => b.length - a.length)[0];
    if (named !== undefined) return tokens.slice(at, at + named.length);
  }
  return undefined;
}

/** What was named last, which a later part may speak of. */
interface Named {
  /** the tokens of each, none where nothing is named */
  readonly subject: readonly Token[];
  readonly window: readonly Token[];
  /** the stretch ended before today */
  readonly isOver: boolean;
  /** it was of two, divided by each other */
  readonly isRatio: boolean;
  /** something was told of it, and what is asked behind it is of that */
  readonly isTold?: boolean;
}

const NOTHING: Named = { subject: [], window: [], isOver: false, isRatio: false };

function namedIn({ sentence, subject = [], window }: Run, before: Named, today: Day): Named {
  const own = subject.length > 0 ? subject : before.subject;
  const isRatio =
    subject.length > 0 ? sentence.lattice.flat().some((piece) => piece.slot === "word" && piece.sense === "ratio") : before.isRatio;
  if (window === undefined) return { ...before, subject: own, isRatio };
  const span = window.window.type === "period" ? spanOf(window.window.period, today) : undefined;
  const tokens = sentence.tokens.slice(window.at, window.at + window.length);
  return { subject: own, window: tokens, isOver: span !== undefined && span.last < today, isRatio };
}

/** The questions of a text of several sentences, or of one sentence that joins several; undefined where one of them is not understood. */
export function questionsOf(tokens: readonly Token[], text: string, today: Day, lexicon: Lexicon): Interpreted[] | undefined {
  const sentences = sentencesOf(tokens);
  if (sentences.length > MOST_SENTENCES) return undefined;
  const found: Interpreted[] = [];
  let before: Named = NOTHING;
  for (const words of sentences) {
    const query = text.slice(words.at(-1)!.to).trimStart().startsWith("?");
    const run = runOf(words, query, today, lexicon);
    // "in how many years has that been so": of what was told, which is no question of its own
    if (found.length === 0 && /\b(?:that|this|it) (?:been|is|was) (?:so|true|the case)\b/.test(words.map((word) => word.text).join(" ")))
      return undefined;
    // "the ratio of the Russell to the Nasdaq has been falling. how much has it lost": of the ratio, and of neither
    if (before.isRatio && run.subject === undefined && words.some(({ text: word }) => /^(?:it|its)$/.test(word))) return undefined;
    if (found.length > 0 && (isOnlyWhether(run.sentence) || asksWhatIsTold(run, found.at(-1)!))) continue;
    // "How did the next year turn out? Since 1950, please."
    const joined = query || !isStretchAlone(run) ? undefined : readOn(sentences[sentences.indexOf(words) - 1], words, today, lexicon);
    if (joined !== undefined && found.length > 0) {
      found[found.length - 1] = joined;
      continue;
    }
    const own = readWith(run, before, query, today, lexicon);
    // "VIX spiked tonight. Highest close since when?": what is told before the only question is what it is about
    const next = sentences[sentences.indexOf(words) + 1];
    const leadsUp = own !== undefined && found.length === 0 && !query && isOnlyTold(run) && next !== undefined;
    if (leadsUp && (text.slice(next.at(-1)!.to).trimStart().startsWith("?") || opensQuestion(next[0]!.text))) {
      before = { ...namedIn(run, before, today), isTold: true };
      continue;
    }
    // "looks cooked to me": said of what was asked about before, in words of which one is not known
    const isRemark =
      own !== undefined && own.notes.length > 0 && !query && !run.asks && run.subject === undefined && run.window === undefined;
    if (isRemark && found.length > 0) continue;
    if (own !== undefined) found.push(own);
    else {
      const parts = partsOf(run, before, query, today, lexicon);
      if (parts !== undefined) found.push(...parts);
      else if (
        sentences.length > 1 &&
        (isChatter(run.sentence) || (!query && speaksOfSelf(run.sentence)) || isBanter(run, sentences.slice(sentences.indexOf(words) + 1)))
      ) {
        continue;
      } else if (
        !query &&
        isOnlyTold(run) &&
        (asksOfIt(run, next) || asksByItself(sentences.slice(sentences.indexOf(words) + 1), today, lexicon))
      ) {
        before = { ...namedIn(run, before, today), isTold: true };
        continue;
      } else if (isDeadline(run)) continue;
      else return undefined;
    }
    before = namedIn(run, before, today);
  }
  const asked = found.filter((each, i) => !isSaidBetter(each, found[i + 1]));
  return asked.length > 0 && (asked.length > 1 || sentences.length > 1) ? asked : undefined;
}

/** "Is December usually good? What's the average December since 1950?": the same once more, of a sample that is named. */
function isSaidBetter({ question }: Interpreted, next: Interpreted | undefined): boolean {
  if (next === undefined || !("scope" in question) || !("scope" in next.question) || question.scope !== null) return false;
  return isDeepStrictEqual({ ...question, scope: next.question.scope }, next.question);
}

/** The questions that one sentence joins, whatever it may be as a whole; undefined where a part of it is not understood. */
export function joinedIn(tokens: readonly Token[], query: boolean, today: Day, lexicon: Lexicon): Interpreted[] | undefined {
  return partsOf(runOf(tokens, query, today, lexicon), NOTHING, query, today, lexicon);
}

function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  for (const token of tokens) {
    if (sentences.length === 0 || token.before === "sentence") sentences.push([]);
    sentences.at(-1)!.push(token);
  }
  return sentences;
}

/** Reads the parts of one sentence between its joints from the left, each as long as it can be. */
function partsOf(whole: Run, named: Named, query: boolean, today: Day, lexicon: Lexicon): Interpreted[] | undefined {
  const { words } = whole;
  const list = listIn(whole);
  const ofEach = list && eachOf(whole, list, query, today, lexicon);
  if (ofEach !== undefined) return ofEach;
  // "the volatility of Tesla, Apple and Intel this year": never of the first two, and the last by itself
  const isInList = (at: number): boolean => list !== undefined && list.length > 2 && at > list[0]!.from && at < list.at(-1)!.to;
  const parts = cutAtJoints(words, (at) => jointAt(whole, at), isInList);
  if (parts.length < 2 || parts.length > MOST_PARTS) return undefined;
  const isReadable = readableIn(whole, lexicon);
  if (!canBeRead(parts, isReadable)) return undefined;
  // "is it above its average and overbought": the verb in front asks for a yes or a no of each part
  const { yesNo } = whole.sentence;
  const found: Interpreted[] = [];
  let before = named;
  for (let at = 0; at < parts.length; ) {
    let taken: { readonly run: Run; readonly found: Interpreted } | undefined;
    let length = parts.length - at;
    for (; length > 0 && taken === undefined; length--) {
      const [from, to] = [parts[at]!.from, parts[at + length - 1]!.to];
      if (!isReadable(from, to)) continue;
      const run = runOf(words.slice(from, to), query, today, lexicon);
      const goesOn = at + length < parts.length;
      // "How many bear markets (20% down) have there been since 1990?" is one question
      if (at > 0 && /^(?:have|has|had|are|were|was|is) there$/.test(`${run.words[0]?.text} ${run.words[1]?.text}`)) return undefined;
      if (goesOn && (isCondition(run) || isLead(run, words[to]!) || isPurchase(run))) return undefined;
      // "the deepest fall, on closes, that the Russell suffered": of what is named behind it
      const isOfLater = parts.slice(at + length).some((part) => /^(?:that|which|whose)$/.test(words[part.from]!.text));
      if (isOfLater && run.subject === undefined && before.subject.length === 0) continue;
      // "highs and lows of the VIX": of what is named behind both
      if (goesOn && !run.asks && run.subject === undefined && before.subject.length === 0 && whole.subject !== undefined) continue;
      // what is told before something is asked is so or not: "Tesla fell in December 2022, how did …?"
      const told = !run.asks && !isNounPhrase(run) && goesOn && words.slice(to).some(({ text }) => opensQuestion(text));
      // what somebody tells of no market is none of it: "we moved to cash in October, how …?"
      if (told && before.subject.length === 0 && run.subject === undefined) return undefined;
      const belongs = !yesNo && at > 0 && before.window.length > 0 && isAppositive(run);
      const manner = (yesNo || told || belongs) && !run.asks ? "whether" : undefined;
      const last = found.at(-1);
      // "A vs B in Q1, Q2 and Q3": each is one of both, and none of the market that was named first
      if (last !== undefined && length > 1 && areStretches(run)) continue;
      const read =
        // "…, now and a year ago": the same over another stretch
        (last !== undefined && isStretchAlone(run) ? again(run, last, today, lexicon) : undefined) ??
        readWith(run, before, query, today, lexicon, manner, belongs || refersBack(run) || (at > 0 && isMeasureOfThen(run, before))) ??
        (belongs && !before.isOver ? readWith(run, before, query, today, lexicon) : undefined);
      if (read === undefined) continue;
      taken = { run, found: read };
      break;
    }
    if (taken === undefined) return undefined;
    found.push(taken.found);
    before = namedIn(taken.run, before, today);
    at += length;
  }
  return found.length > 1 ? found : undefined;
}

/** Kinds whose figures are of one market, so that several of them are asked about one after the other. */
const OF_ONE: ReadonlySet<Question["kind"]> = new Set(["risk", "trend", "drawdown", "level", "streak", "regime", "statistic", "season"]);

/** "the RSI of Tesla, Apple and Intel": what is asked of each name in a list; undefined where it is asked of none by itself. */
function eachOf({ words }: Run, list: readonly Stretch[], query: boolean, today: Day, lexicon: Lexicon): Interpreted[] | undefined {
  if (list.length > MOST_LISTED) return undefined;
  const [from, to] = [list[0]!.from, list.at(-1)!.to];
  // "Tesla and Apple this year, and their volatility": said of all, and something before it
  const behind = words.slice(to);
  const joint = behind.findIndex(({ text, before }) => text === "and" || before !== "none");
  if (joint >= 0 && behind.slice(joint).some(({ text }) => /^(?:its|their|them|it|they)$/.test(text))) return undefined;
  const found: Interpreted[] = [];
  for (const name of list) {
    const one = words.slice(name.from, name.to).map((token, i): Token => (i === 0 ? { ...token, before: words[from]!.before } : token));
    // "are the Russell and the Nasdaq both in a bear market"
    const around = (each: readonly Token[]): readonly Token[] => each.filter(({ text }) => text !== "both");
    const run = runOf([...around(words.slice(0, from)), ...one, ...around(words.slice(to))], query, today, lexicon);
    const read = readWith(run, NOTHING, query, today, lexicon);
    if (read === undefined || read.notes.length > 0 || !OF_ONE.has(read.question.kind)) return undefined;
    found.push(read);
  }
  return found.every(({ question }) => question.kind === found[0]!.question.kind) ? found : undefined;
}

/** Names in one list that are answered one after the other. */
const MOST_LISTED = 4;

/** Where the names of the first list of a sentence stand, one behind the other: "Tesla, Apple and Intel"; undefined where it has none. */
function listIn({ words, sentence: { lattice } }: Run): Stretch[] | undefined {
  const nameAt = (at: number): number => Math.max(0, ...(lattice[at] ?? []).map((piece) => (piece.slot === "subject" ? piece.length : 0)));
  for (let at = 0; at < words.length; at++) {
    const names: Stretch[] = [];
    for (let next = at; nameAt(next) > 0; ) {
      const to = next + nameAt(next);
      names.push({ from: next, to });
      const joint = words[to]?.text === "and" ? to + 1 : words[to]?.before === "comma" ? to : undefined;
      if (joint === undefined) break;
      next = words[joint]?.text === "the" || (words[to]?.before === "comma" && words[joint]?.text === "and") ? joint + 1 : joint;
    }
    if (names.length > 1) return names;
    if (names.length === 1) at = names[0]!.to - 1;
  }
  return undefined;
}

/** Whether the words from one place to another may be a question: a kind reads all those of markets in it. */
type IsReadable = (from: number, to: number) => boolean;

function readableIn({ words, sentence }: Run, lexicon: Lexicon): IsReadable {
  const { isTalk } = talkIn(words, sentence.lattice);
  const isRead = mayBeRead(sentence, readers, (at) => isTalk(at, at + 1) || dependsOnPlace(words[at]!, lexicon));
  return (from, to) => to - from < words.length && isRead(from, to);
}

/** Whether there is a way to join parts to runs that may be read. */
function canBeRead(parts: readonly Stretch[], isReadable: IsReadable): boolean {
  const isReached = [true, ...parts.map(() => false)];
  parts.forEach(({ from }, at) => {
    for (let end = at; isReached[at] && end < parts.length; end++) if (isReadable(from, parts[end]!.to)) isReached[end + 1] = true;
  });
  return isReached[parts.length]!;
}

/** Words that by themselves, or as the first or the last, may be read as another. */
function dependsOnPlace({ text, contracted }: Token, lexicon: Lexicon): boolean {
  return (
    contracted === true || /^(?:only|not|n|no|times|mean|may|while|hi|lo|los|any|which|much|ma)$/.test(text) || isUnknown(text, lexicon)
  );
}

const YEAR = /^(?:19|20)\d\d$/;

/** "average VIX in 2022 vs 2023", "compared with 2017": how many words join a stretch, or what is measured over one, to what is before; 0 for none. */
function jointAt({ words, sentence: { lattice } }: Run, at: number): number {
  const isCompared = /^compared?$/.test(words[at]?.text ?? "") && /^(?:with|to)$/.test(words[at + 1]?.text ?? "");
  const length = isCompared ? 2 : /^(?:vs|versus|v|against)$/.test(words[at]?.text ?? "") ? 1 : 0;
  const behind = length === 0 ? [] : (lattice[at + length] ?? []);
  return behind.some((piece) => piece.slot === "window" || (piece.slot === "word" && /^(?:average|median)$/.test(piece.sense)))
    ? length
    : 0;
}

/**
 * Where one question of a sentence may end and the next begin: a comma, "and", "but".
 * @param jointAt how many other words join two there
 * @param isWhole whether nothing is cut there
 */
function cutAtJoints(
  sentence: readonly Token[],
  jointAt: (at: number) => number,
  isWhole: (at: number) => boolean,
): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  sentence.forEach((token, i) => {
    const joins = token.text === "and" || token.text === "but" ? 1 : jointAt(i);
    if ((joins === 0 && (token.before === "none" || token.before === "slash")) || isWhole(i)) return;
    // "the past 1, 5, 10 and 20 years": one list
    const [last, next] = [sentence[i - 1]?.text ?? "", sentence[i + joins]?.text ?? ""];
    if (/^\d+$/.test(last) && /^\d+$/.test(next) && !(YEAR.test(last) && YEAR.test(next))) return;
    // "the correlation between the Nasdaq and the yield": what stands between two is one thing
    const own = sentence.slice(from, i).map(({ text }) => text);
    if (joins > 0 && (own.includes("between") || own.includes("both")) && !own.includes("and")) return;
    if (i > from) parts.push({ from, to: i });
    from = i + joins;
  });
  if (from < sentence.length) parts.push({ from, to: sentence.length });
  return parts;
}

/**
 * A run by itself; where it names nothing, of what was named before.
 * @param goesOn what is said is said of the stretch that was named before
 */
function readWith(
  run: Run,
  before: Named,
  query: boolean,
  today: Day,
  lexicon: Lexicon,
  manner?: Manner,
  goesOn = refersBack(run),
): Interpreted | undefined {
  const subject = run.subject === undefined ? before.subject : [];
  if (run.subject === undefined && subject.length === 0 && isChatter(run.sentence)) return undefined;
  const read = (words: readonly Token[], carried: readonly Token[]): Interpreted | undefined => {
    const own = words === run.words && carried.length === 0 && manner === undefined;
    const taken = own ? run.sentence : sentenceOf([...carried, ...words], today, lexicon, { carried: carried.length, query, manner });
    const [best] = candidatesOf(taken, readers, today, lexicon).candidates;
    return best !== undefined && saysMore(best) ? interpreted(best, taken, today, lexicon) : undefined;
  };
  const readOver = (window: readonly Token[]): Interpreted | undefined => {
    const found = read(run.words, [...subject, ...window]);
    if (found !== undefined) return found;
    const short = withoutChatter(run.words, run.sentence.lattice, today, lexicon);
    return short && read(short, [...subject, ...window]);
  };
  const there = inPlace(run.words, before);
  if (there !== undefined) {
    const found = read(there, subject);
    if (found !== undefined) return found;
  }
  if (goesOn) return readOver(before.window);
  // "And the ten-year yield, how many bp up?": over the stretch that was named before
  if (asksOfMove(run) && before.window.length > 0) {
    const found = readOver(before.window);
    if (found !== undefined) return found;
  }
  return (asksOfThen(run, before) ? readOver(before.window) : undefined) ?? readOver([]);
}

/** "returned in that month" of a month named before: the month itself in its place; undefined where nothing is spoken of so. */
function inPlace(words: readonly Token[], { window, isOver }: Named): readonly Token[] | undefined {
  const at = words.findIndex(({ text }, i) => text === "that" && readUnit(words[i + 1]?.text) !== undefined);
  // "how did it do in September 2022, and where did it finish the month": of that month
  const ended = !isOver
    ? -1
    : words.findIndex(
        ({ text }, i) =>
          text === "the" &&
          (i === words.length - 2 || (i === words.length - 3 && /^(?:at|on|with)$/.test(words[i + 2]!.text))) &&
          readUnit(words[i + 1]?.text) !== undefined &&
          /^(?:finish|end|close|start|begin|finished|ended|closed|started|began|of|over|in|during|for)$/.test(words[i - 1]?.text ?? ""),
      );
  if (window.length === 0) return undefined;
  if (at < 0 && ended > 0) {
    const over = /^(?:of|over|in|during|for)$/.test(words[ended - 1]!.text) ? ended - 1 : ended;
    return [
      ...words.slice(0, over),
      { ...words[over]!, text: "in", raw: "in" },
      ...window.map((token): Token => ({ ...token, before: "none" })),
    ];
  }
  if (at < 0) return undefined;
  return [...words.slice(0, at), ...window.map((token): Token => ({ ...token, before: "none" })), ...words.slice(at + 2)];
}

/** "And the Dow, how many points up?": how far another market went, over no stretch of its own. */
function asksOfMove({ words, subject, window }: Run): boolean {
  return (
    words[0]?.text === "and" &&
    subject !== undefined &&
    window === undefined &&
    words.some(({ text }) => /^(?:up|down|gain|gained|lose|lost|rise|risen|rose|fall|fallen|fell|move|moved|change|changed)$/.test(text))
  );
}

/** "heard Apple got hammered today. How many points did it lose?": one market is named, and asked of. */
function asksOfIt({ subject, window }: Run, next: readonly Token[] | undefined): boolean {
  return (
    subject !== undefined &&
    window !== undefined &&
    next !== undefined &&
    opensQuestion(next[0]!.text) &&
    next.some(({ text }) => text === "it")
  );
}

/** "And when was the last run that long?": what the answer to the question before tells anyway. */
function asksWhatIsTold({ sentence: { lattice, skips } }: Run, { question }: Interpreted): boolean {
  const told = readers.find(({ kind }) => kind === question.kind)?.told ?? [];
  const first = lattice.findIndex((pieces) => pieces.some((piece) => piece.slot === "word" && told.includes(piece.sense)));
  const length = Math.max(
    0,
    ...(lattice[first] ?? []).map((piece) => (piece.slot === "word" && told.includes(piece.sense) ? piece.length : 0)),
  );
  return length > 0 && lattice.every((_, at) => (at >= first && at < first + length) || skips[at] !== null);
}

/** Something is told and nothing asked, on no terms that a question behind it would stand under. */
function isOnlyTold({ asks, words, sentence }: Run): boolean {
  // "September has a bad name.": a verb behind what it is said of asks nothing
  const isTold = sentence.said || !words.some(({ text }, at) => opensQuestion(text) && (at === 0 || ASKING.test(text)));
  return (
    !(asks && !isTold) &&
    !words.some(({ text }) => TERMS.test(text)) &&
    sentence.lattice.every((pieces) =>
      pieces.every((piece) => piece.slot !== "word" || (piece.sense !== "operator" && piece.sense !== "lacking")),
    )
  );
}

const TERMS =
  /^(?:if|unless|assume|assuming|suppose|supposing|given|say|imagine|only|except|without|not|no|never|counting|using|take|taking|consider|considering)$/;

/** Whether a later sentence asks about a market that it names itself. */
function asksByItself(sentences: readonly (readonly Token[])[], today: Day, lexicon: Lexicon): boolean {
  return sentences.some((words) => {
    const run = runOf(words, true, today, lexicon);
    return run.asks && run.subject !== undefined;
  });
}

/** "IC tomorrow.", "Exam next week.": when an answer is needed, in a few words that name no market and ask nothing. */
function isDeadline({ words, asks, subject }: Run): boolean {
  return words.length <= 4 && !asks && subject === undefined && /^(?:tomorrow|tonight|soon)$/.test(words.at(-1)!.text);
}

/** "Nvidia gains since October, …": a figure that is wanted, and nothing that is told. */
function isNounPhrase({ words }: Run): boolean {
  return words.some(({ text }) => /^(?:gain|gains|loss|losses|return|returns|performance|change|drawdown|weight|price)$/.test(text));
}

/** No more than the name of a stretch: "Since 1950, please.", "Sample from 1990." */
function isStretchAlone({ words, window, sentence, asks }: Run): boolean {
  // "how far off its high is it": the words beside the stretch ask
  if (window === undefined || asks) return false;
  return words.every(
    ({ text }, at) =>
      (at >= window.at && at < window.at + window.length) || sentence.skips[at] != null || (at < window.at && COUNTED.test(text)),
  );
}

/** "Q2 and Q3 2022": stretches and what joins them. */
function areStretches({ words, sentence: { lattice, skips }, asks }: Run): boolean {
  const windows = lattice.flat().filter(({ slot }) => slot === "window");
  const isInside = (at: number): boolean => windows.some((window) => at >= window.at && at < window.at + window.length);
  return !asks && windows.length > 1 && lattice.every((_, at) => isInside(at) || skips[at] != null || words[at]?.text === "and");
}

/** Words in front of a stretch that say that a sample is taken of it. */
const COUNTED = /^(?:start|starting|begin|beginning|count|counts|sample|samples|sampled|cases|taken|measured|data|history)$/;

/** A sentence with the stretch that stands behind it as one. */
function readOn(sentence: readonly Token[] | undefined, stretch: readonly Token[], today: Day, lexicon: Lexicon): Interpreted | undefined {
  if (sentence === undefined) return undefined;
  const named = stretch.filter(({ text }) => !COUNTED.test(text));
  const words = [...sentence, ...named.map((token, i): Token => (i === 0 ? { ...token, before: "comma" } : token))];
  return readWith(runOf(words, true, today, lexicon), NOTHING, true, today, lexicon);
}

function again({ words }: Run, { question }: Interpreted, today: Day, lexicon: Lexicon): Interpreted | undefined {
  const following = followUp(`and ${words.map(({ raw }) => raw).join(" ")}`, question, today, lexicon);
  return following && { question: following, notes: [] };
}

/** "that month", "the same year": the stretch that was named before. */
function refersBack({ words }: Run): boolean {
  const last = words.at(-1)?.text ?? "";
  // "how much did it rise over it"
  if (/^(?:it|that|them)$/.test(last) && /^(?:over|during|in|within|through)$/.test(words.at(-2)?.text ?? "")) return true;
  if (/ (?:along|on) the way(?: |$)/.test(words.map(({ text }) => text).join(" "))) return true;
  return words.some(({ text }, at) => (text === "that" || text === "same") && readUnit(words[at + 1]?.text) !== undefined);
}

/** "…, and how much was it down?": of a stretch that is over and was named before, or that something was told of. */
function asksOfThen({ words, window }: Run, { isOver, isTold = false }: Named): boolean {
  return (isOver || isTold) && window === undefined && words.some(({ text }) => /^(?:was|were|did)$/.test(text));
}

/** "Nasdaq for 2001: return, and annualised volatility": a measure without a verb, over the stretch that is over and was named before. */
function isMeasureOfThen({ words, asks, subject, window }: Run, { isOver }: Named): boolean {
  return (
    isOver &&
    !asks &&
    subject === undefined &&
    window === undefined &&
    !words.some(({ text }) => /^(?:now|present|current|latest|today)$/.test(text))
  );
}

/** "…, its third straight fall", "…, the worst since 1937": said on of what was told before, over the same stretch. */
function isAppositive({ words, sentence, subject, asks }: Run): boolean {
  if (asks || subject !== undefined || !/^(?:its|their|the|a|an)$/.test(words[0]?.text ?? "")) return false;
  return sentence.lattice.every((pieces) =>
    pieces.every((piece) => piece.slot !== "window" || piece.window.type === "since" || piece.lead === ""),
  );
}

/** "S&P 500, 2021 only: …": what the question behind the colon is about, and none itself. */
function isLead({ asks, subject, window }: Run, next: Token): boolean {
  return next.before === "clause" && !asks && subject !== undefined && window !== undefined;
}

/** "if somebody got in at the low, …": what was bought, and nothing that is asked. */
function isPurchase({ sentence, asks }: Run): boolean {
  return !asks && sentence.lattice.some((pieces) => pieces.some((piece) => piece.slot === "word" && piece.sense === "bought"));
}

/** "during bear markets, …", "with rates above 4%, …", "when yields rise, …": on which terms something is asked, not what. */
function isCondition({ words, subject, window }: Run): boolean {
  const [first, second] = words;
  // "since the 10-year last peaked above 4.75%, …": a time that nobody knows
  if (first?.text === "since" && subject !== undefined && !(window?.at === 0 && window.length === words.length)) return true;
  if (first === undefined || words.slice(1).some(({ text }) => opensQuestion(text))) return false;
  if (/^(?:with|while|whenever|if|amid|given|once|unless|after|following)$/.test(first.text)) return true;
  if (first.text === "when") return second !== undefined && !opensQuestion(second.text);
  return subject === undefined && /^(?:in|on|at|during|after|before|through|throughout|under|outside)$/.test(first.text);
}

/** Whether a sentence says nothing of markets: no name, no figure, no stretch of time. */
function isChatter({ lattice, tokens, query }: Sentence): boolean {
  if (saysHowMeant(tokens)) return false;
  // "last time fear was this low??": asked of something that nobody knows
  if (query && tokens[0]?.text === "last" && tokens[1]?.text === "time") return false;
  if (tokens.some(({ text }) => /[\d$^%]/.test(text))) return false;
  return lattice.every((pieces) => pieces.every((piece) => piece.slot === "word" && IDLE.has(piece.sense)));
}

/** "santa rally real or cope? How often has the S&P …": a few words in front that name no market, measure or time, and a question behind them. */
function isBanter({ sentence, subject, window, words }: Run, rest: readonly (readonly Token[])[]): boolean {
  if (subject !== undefined || window !== undefined || words.length > 7 || saysHowMeant(sentence.tokens)) return false;
  if (words.some(({ text }) => /\d/.test(text) || TERMS.test(text) || opensQuestion(text))) return false;
  const isIdle = sentence.lattice.every((pieces) => pieces.every((piece) => piece.slot === "word" && IDLE.has(piece.sense)));
  return isIdle && rest.some((each) => opensQuestion(each[0]!.text));
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
function saysMore({ parts, frame }: Candidate<Question>): boolean {
  // "…, and what is the 10-year yield?": a name that has a level
  const asksWhat =
    /^(?:where|now|currently)$/.test(frame.tokens[0]!) ||
    /^(?:now|rn)$/.test(frame.tokens.at(-1)!) ||
    parts.some((part) => part.slot === "word" && part.sense === "what");
  if (asksWhat && parts.some((part) => part.slot === "subject" && (part.sort === "yield" || part.sort === "volatility"))) return true;
  return parts.some(
    ({ slot, ...part }) => slot !== "subject" && !(slot === "word" && "sense" in part && /^(?:and|every|idle|what|or)$/.test(part.sense)),
  );
}
