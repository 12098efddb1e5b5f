import type { Day } from "../calendar/day.ts";
import type { Token } from "../text/tokens.ts";
import { skipsOf } from "./account.ts";
import { type Cover, coversOf, leastCost, restOf, type Skip, type Within } from "./cover.ts";
import { Filling } from "./filling.ts";
import type { Frame, Part } from "./frame.ts";
import { latticeOf, type Piece } from "./lattice.ts";
import { light } from "./lexicon/grammar.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Mending, mended } from "./mending.ts";
import { takesWeightsForFund, withOwnBaskets } from "./own-basket.ts";
import { takesOneForEver } from "./part-of-year.ts";
import type { Slots } from "./slots.ts";
import { fromPurchase, tellsAnAct, withoutOwnFigure } from "./told.ts";

type AmountPart = Extract<Part, { slot: "amount" }>;

/** A question that a sentence can be read as. */
export interface Candidate<Q> {
  readonly question: Q;
  /** the parts it was made of */
  readonly parts: readonly Part[];
  /** the figure that the sentence states as the answer, which nothing else had a use for */
  readonly stated: AmountPart | null;
  readonly frame: Frame;
  /** words that were passed over and that the reading should mention */
  readonly dropped: readonly string[];
  readonly cost: number;
}

/** A sentence taken apart, before any kind has looked at it. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly lattice: readonly (readonly Piece[])[];
  readonly skips: readonly (Skip | null)[];
  readonly mendings: readonly Mending[];
  readonly yesNo: boolean;
  readonly said: boolean;
  readonly query: boolean;
  /** it is known to be something that is so or not */
  readonly asserted: boolean;
  /** it is a condition that is looked for */
  readonly sought: boolean;
}

/** What a kind says of a statement: whether an amount that is left over is the figure stated as the answer. */
export type TakesStated<Q> = (question: Q, amount: AmountPart, filling: Filling) => boolean;

/** How a text is meant where that is known: as something that is so or not, as something that is looked for, or as a condition, whose figure is to be reached. */
export type Manner = "whether" | "when" | "condition";

/** What is known of a sentence beside its tokens. */
export interface About {
  readonly manner?: Manner | undefined;
  /** how many of its first tokens come from the sentence before */
  readonly carried?: number;
  /** it ends in a question mark */
  readonly query?: boolean;
}

const SUPERLATIVE = /^(?:worst|best|biggest|largest|strongest|weakest|deepest|sharpest|steepest|longest)$/;

/** "is that right?", "am I wrong?": asks whether what was said before is so, and nothing by itself. */
export function isOnlyWhether({ tokens, lattice }: Pick<Sentence, "tokens" | "lattice">): boolean {
  return lattice[0]?.some((piece) => piece.slot === "word" && piece.sense === "whether" && piece.length === tokens.length) === true;
}

/** Words that stand for another by what is beside them: "ma pension", "top 3 only", "how much days". */
function asMeant(token: Token, at: number, tokens: readonly Token[]): Token {
  // "ma pension": mine, and no moving average
  const isMine = token.text === "ma" && (at === 0 || token.before !== "none") && /^[a-z]/.test(tokens[at + 1]?.text ?? "");
  if (isMine && !/^(?:cross|of|line)/.test(tokens[at + 1]!.text)) return { ...token, text: "my" };
  // "Start in 1990."
  const isOrdered =
    token.text === "start" && (at === 0 || token.before !== "none") && /^(?:in|with|at|from)$/.test(tokens[at + 1]?.text ?? "");
  if (isOrdered && /^(?:1[89]|20)\d\d$/.test(tokens[at + 2]?.text ?? "")) return { ...token, text: "starting" };
  // "which day cost its holders the most": hurt them worst
  const isWhich = tokens.slice(0, at).some(({ text }) => text === "which");
  if (isWhich && COSTS.test(token.text) && tokens.slice(at + 1, at + 7).some(({ text }) => text === "most"))
    return { ...token, text: "hurt" };
  if (isWhich && token.text === "most" && tokens.slice(Math.max(0, at - 6), at).some(({ text }) => COSTS.test(text) || text === "hurt"))
    return { ...token, text: "worst" };
  // "what does drawdown mean": a question about a word
  const asksMeaning = /^what do(?:es)?$/.test(
    tokens
      .slice(0, 2)
      .map(({ text }) => text)
      .join(" "),
  );
  if (asksMeaning && token.text === "mean" && at + 1 === tokens.length) return { ...token, text: "signify" };
  // "its highest close on record, and the day"
  const isTheDay =
    token.text === "the" && tokens[at - 1]?.text === "and" && /^(?:day|date)$/.test(tokens[at + 1]?.text ?? "") && at + 2 === tokens.length;
  const isDayOfIt =
    /^(?:day|date)$/.test(token.text) && tokens[at - 1]?.text === "the" && tokens[at - 2]?.text === "and" && at + 1 === tokens.length;
  if (isTheDay) return { ...token, text: "when" };
  if (isDayOfIt) return { ...token, text: "please" };
  // "its lowest since … which date?"
  const isDated = (i: number): boolean =>
    tokens[i - 1]?.text === "since" && /^(?:which|what)$/.test(tokens[i]?.text ?? "") && /^(?:date|day)$/.test(tokens[i + 1]?.text ?? "");
  if (isDated(at)) return { ...token, text: "when", before: "none" };
  if (isDated(at - 1)) return { ...token, text: "please" };
  // "in a row, at best"
  if (token.text === "best" && tokens[at - 1]?.text === "at" && tokens.slice(0, at).some(({ text }) => RUNS.test(text)))
    return { ...token, text: "most" };
  // "the five strongest years, strongest first": the order in which they are listed anyway
  const isOrder = (i: number): boolean =>
    i >= 0 &&
    i + 2 === tokens.length &&
    tokens[i + 1]!.text === "first" &&
    ORDERED.test(tokens[i]!.text) &&
    tokens.slice(0, i).some(({ text }) => text === tokens[i]!.text);
  if (isOrder(at) || isOrder(at - 1)) return { ...token, text: "please" };
  // "above $250 a share": what a price is of
  const isPerShare = (i: number): boolean =>
    /^(?:a|per)$/.test(tokens[i]?.text ?? "") && tokens[i + 1]?.text === "share" && /^\$?\d/.test(tokens[i - 1]?.raw ?? "");
  if (isPerShare(at) || isPerShare(at - 1)) return { ...token, text: "please" };
  // "2023 hi/lo"
  if (token.text === "hi" && /^los?$/.test(tokens[at + 1]?.text ?? "")) return { ...token, text: "high", before: token.before };
  if (/^los?$/.test(token.text) && tokens[at - 1]?.text === "hi") return { ...token, text: "low", before: "none" };
  // "no. of closes"
  if (token.text === "no" && tokens[at + 1]?.text === "of") return { ...token, text: "number" };
  // "my editor calls this the worst quarter": that it is
  const isCalled = (i: number): boolean => /^call(?:s|ed|ing)?$/.test(tokens[i]?.text ?? "") && SUPERLATIVE.test(tokens[i + 3]?.text ?? "");
  if (isCalled(at) && /^(?:this|it|that)$/.test(tokens[at + 1]!.text)) return { ...token, text: "says" };
  if (token.text === "it" && isCalled(at - 1)) return { ...token, text: "its" };
  // "anybody from the mag 7 in the red"
  const isOfGroup = /^(?:anybody|anyone|any1|anything)$/.test(token.text) && /^(?:from|of|in|among)$/.test(tokens[at + 1]?.text ?? "");
  if (isOfGroup && tokens.slice(at + 2, at + 4).some(({ text }) => GROUP.test(text))) return { ...token, text: "which" };
  // "has it finished any session below …"
  if (token.text === "any" && /^(?:session|day|close)$/.test(tokens[at + 1]?.text ?? "")) return { ...token, text: "a" };
  // "which return did it make"
  if (token.text === "which" && VALUES.test(tokens[at + 1]?.text ?? "")) return { ...token, text: "what" };
  // "are mondays really the worst weekday"
  const isPart = at > 0 && /^(?:are|is)$/.test(tokens[at - 1]!.text) && /^(?:mon|tues|wednes|thurs|fri)days$/.test(token.text);
  if (isPart && tokens.slice(at + 1, at + 3).some(({ text }) => text === "the")) return { ...token, text: token.text.slice(0, -1) };
  // "where does its showing this month fall, as a percentile": where it ranks
  // "in what percentile of all its closes does today's VIX fall"
  const ends = tokens[at + 1] === undefined || tokens[at + 1]!.before !== "none";
  const isPlaced = token.text === "fall" && ends;
  if (isPlaced && tokens.slice(0, at).some(({ text }, i) => RANKED.test(text) && /^(?:in|what|which)$/.test(tokens[i - 1]?.text ?? "")))
    return { ...token, text: "stand" };
  if (isPlaced && tokens.slice(0, at).some(({ text }) => text === "where") && tokens.some(({ text }) => RANKED.test(text)))
    return { ...token, text: "rank" };
  // "top 3 only"
  const isLast = token.text === "only" && (tokens[at + 1] === undefined || tokens[at + 1]!.before === "sentence");
  if (isLast && tokens[at - 2]?.text === "top" && /^\d+$/.test(tokens[at - 1]!.text)) return { ...token, text: "please" };
  // "how much stocks": what is counted, said as what is measured
  const isCounted = token.text === "much" && tokens[at - 1]?.text === "how" && COUNTED.test(tokens[at + 1]?.text ?? "");
  return isCounted ? { ...token, text: "many" } : token;
}

const COSTS = /^(?:cost|costs|stung|burned|burnt|hurts|dented|bruised|punished|pained)$/;
const RUNS = /^(?:row|straight|consecutive|running|trot)$/;
const ORDERED = /^(?:best|worst|biggest|largest|strongest|weakest|highest|lowest|deepest|longest|newest|latest|oldest)$/;
const RANKED = /^(?:percentile|percentiles|rank|ranking|ranked)$/;
const GROUP = /^(?:mag|mag7|magnificent|seven|faang|fang|sectors|megacaps|indices|indexes|semis|banks)$/;
/** Figures of which there is one, whoever asks "which". */
const VALUES = /^(?:returns?|performance|volatility|beta|correlation|drawdown|value|weight|percentage|percentile|amount)$/;
const COUNTED = /^(?:stocks|companies|members|sectors|days|sessions|weeks|months|quarters|years|times|shares|names)$/;

/** Takes tokens apart: every reading of every stretch, and what may be passed over. */
export function sentenceOf(given: readonly Token[], today: Day, lexicon: Lexicon, about: About = {}): Sentence {
  const apart = apartOf(given, today, lexicon);
  return { ...apart, ...mannerOf(apart.tokens, apart.lattice, about) };
}

/** What tokens can be, whichever way they are meant. */
type Apart = Pick<Sentence, "tokens" | "lattice" | "skips" | "mendings">;

interface Known {
  readonly given: readonly Token[];
  readonly today: Day;
  readonly lexicon: Lexicon;
  readonly apart: Apart;
}

/** What was taken apart already, by its first token: a text and its only sentence are the same tokens. */
const KNOWN = new WeakMap<Token, Known[]>();

function apartOf(given: readonly Token[], today: Day, lexicon: Lexicon): Apart {
  const [first] = given;
  const known = first === undefined ? [] : (KNOWN.get(first) ?? []);
  const same = known.find(
    (each) =>
      each.today === today &&
      each.lexicon === lexicon &&
      each.given.length === given.length &&
      each.given.every((token, at) => token === given[at]),
  );
  if (same !== undefined) return same.apart;
  const apart = takenApart(given, today, lexicon);
  if (first !== undefined) KNOWN.set(first, [...known, { given, today, lexicon, apart }]);
  return apart;
}

function takenApart(given: readonly Token[], today: Day, lexicon: Lexicon): Apart {
  const typed = given.map(asMeant);
  const { tokens, mendings } = mended(typed, lexicon);
  const lattice = latticeOf(tokens, today, lexicon);
  const skips: (Skip | null)[] = skipsOf(tokens, lexicon);
  const isShouted = tokens.every(({ raw }) => raw === raw.toUpperCase());
  // "the Russell thrashed the Nasdaq": what one did to the other
  skips.forEach((skip, at) => {
    const next = at + (/^(?:the|its|their)$/.test(tokens[at + 1]?.text ?? "") ? 2 : 1);
    if (skip?.unknown === true && namesSubject(lattice, next) && endsName(lattice, at)) skips[at] = null;
  });
  for (const piece of lattice.flat())
    if (piece.slot === "word" && isKept(piece, tokens)) for (let i = piece.at; i < piece.at + piece.length; i++) skips[i] = null;
  // "SMH gains 5%": a ticker in capitals, though it is a word of talk as well
  tokens.forEach(({ raw }, at) => {
    if (/^[A-Z]{2,5}$/.test(raw) && !isShouted && lattice[at]!.some(({ slot }) => slot === "subject")) skips[at] = null;
  });
  return { tokens, lattice, skips, mendings };
}

/** Whether a word that Versus has no answer for stands there: it is never passed over, though its parts may be light words ("too late to"). */
function isKept({ sense, at, length }: Extract<Piece, { slot: "word" }>, tokens: readonly Token[]): boolean {
  if (sense === "operator") return tokens[at]!.text !== "only" || length > 1;
  return (sense === "advice" || sense === "lacking") && (length > 1 || !light.has(tokens[at]!.text));
}

/** A kind's slots, and whether a figure can be stated as its answer. */
export interface Reader<Q> extends Slots<Q> {
  readonly kind: string;
  readonly takesStated: TakesStated<Q>;
}

/** What the kinds make of a sentence. */
export interface Candidates<Q> {
  /** questions, best first */
  readonly candidates: Candidate<Q>[];
  /** the fewest parts that a question was made without */
  readonly left: readonly Part[] | undefined;
}

/** Every question that the kinds make of a sentence, best first. */
export function candidatesOf<Q>(sentence: Sentence, kinds: readonly Reader<Q>[], today: Day, lexicon: Lexicon): Candidates<Q> {
  const found: Candidate<Q>[] = [];
  let left: readonly Part[] | undefined;
  const most = dearestOf(sentence);
  // no kind covers what all of them together do not
  if (most === undefined) return { candidates: found, left };
  const hard = hardOf(sentence);
  const within = { most, rest: restOf(sentence.lattice, sentence.skips) };
  kinds.forEach((kind, order) => {
    if (!takesAll(kind, hard)) return;
    for (const cover of coversFor(kind, sentence, within)) {
      if (cover.cost > most) break;
      const candidate = made(kind, cover, sentence, today, lexicon);
      if (candidate === null) break;
      if (candidate === undefined) continue;
      if ("left" in candidate) {
        if (left === undefined || candidate.left.length < left.length) left = candidate.left;
        continue;
      }
      if (takesOneForEver(sentence.tokens, candidate.question as object)) continue;
      found.push({ ...candidate, cost: candidate.cost + order * ORDER });
    }
  });
  return { candidates: found.sort((a, b) => a.cost - b.cost), left };
}

/** The readings of each token that may not be passed over. */
type Hard = readonly (readonly Piece[])[];

/** What covers the tokens that no kind may pass over. Those with the fewest readings go first: one that a kind takes none of is soon found. */
function hardOf({ lattice, skips }: Sentence): Hard {
  return covering(lattice)
    .filter((_, at) => skips[at] === null)
    .sort((a, b) => a.length - b.length);
}

/** For each token the readings that it is in. */
function covering(lattice: Sentence["lattice"]): Piece[][] {
  const over: Piece[][] = lattice.map(() => []);
  for (const pieces of lattice) for (const piece of pieces) for (let i = 0; i < piece.length; i++) over[piece.at + i]!.push(piece);
  return over;
}

/**
 * Whether a kind may read a part of a sentence, however much of what stands around it is read with it: one at least has a use for all of the
 * words in it that may not be passed over.
 * @param mayDiffer tokens that may be something else once the part stands alone
 */
export function mayBeRead(
  { lattice, skips }: Sentence,
  kinds: readonly Pick<Slots<unknown>, "slots" | "senses">[],
  mayDiffer: (at: number) => boolean,
): (from: number, to: number) => boolean {
  const over = covering(lattice);
  const isHard = skips.map((skip, at) => skip === null && !mayDiffer(at));
  return (from, to) => {
    const hard = over.slice(from, to).filter((_, i) => i > 0 && isHard[from + i]);
    return kinds.some((kind) => takesAll(kind, hard));
  };
}

/** Whether a kind has a use for each of them; one that has not covers no sentence that they are in. */
function takesAll(kind: Pick<Slots<unknown>, "slots" | "senses">, hard: Hard): boolean {
  const costOf = costsFor(kind);
  return hard.every((pieces) => pieces.some((piece) => costOf(piece) !== null));
}

/** The cost up to which covers of a sentence are looked at: a dearer one ignores a longer reading. @returns undefined where nothing covers it */
export function dearestOf({ lattice, skips }: Sentence): number | undefined {
  const plain = leastCost(lattice, skips, (piece) => (piece.slot === "word" && isAside(piece) ? null : 0));
  const least = plain ?? leastCost(lattice, skips, () => 0);
  return least === undefined ? undefined : least + MARGIN;
}

/** "what did it do the next year": words of a forecast are no longer reading of what followed something; alone nothing else takes them. */
function isAside({ sense, raw }: Extract<Piece, { slot: "word" }>): boolean {
  return ASIDE.has(sense) || (sense === "advice" && /^(?:next|coming) /i.test(raw));
}

/** The covers of a sentence by what a kind takes, cheapest first. */
export function coversFor(kind: Pick<Slots<unknown>, "slots" | "senses">, { lattice, skips }: Sentence, within?: Within): Cover[] {
  return coversOf(lattice, skips, costsFor(kind), within);
}

/** What each reading costs a kind beside its own cost; null for one that it does not take. */
export function costsFor(kind: Pick<Slots<unknown>, "slots" | "senses">): (piece: Piece) => number | null {
  const { slots, costs } = takenBy(kind);
  return (piece) => (piece.slot === "word" ? (costs.get(piece.sense) ?? null) : slots.has(piece.slot) ? 0 : null);
}

interface Taken {
  readonly slots: ReadonlySet<Part["slot"]>;
  /** what a word costs in a sense, beside its own cost */
  readonly costs: ReadonlyMap<string, number>;
}

const TAKEN = new WeakMap<object, Taken>();

/** What a kind takes of a sentence, made once. */
function takenBy(kind: Pick<Slots<unknown>, "slots" | "senses" | "told">): Taken {
  const known = TAKEN.get(kind);
  if (known !== undefined) return known;
  const senses = [...kind.senses, "idle", ...(kind.told ?? []), ...EVERYWHERE];
  const taken = {
    slots: new Set<Part["slot"]>(kind.slots),
    costs: new Map(senses.map((sense, rank) => [sense, rank * PREFERENCE] as const)),
  };
  TAKEN.set(kind, taken);
  return taken;
}

/**
 * What every kind understands: a yes or a no is asked for; prices are meant, as they always are where nothing else is said; somebody bought,
 * which makes the time beside it a start.
 */
export const EVERYWHERE = ["whether", "priceOnly", "bought"];
/** Senses that only make a phrase of words which mean the same apart: a reading without them passes nothing over. */
const ASIDE: ReadonlySet<string> = new Set(["grow", "money", "lies", "span", "among", "whenever", "set", "bought"]);
/** A cover that costs this much more than the best there is passes over a longer reading that means something else. */
const MARGIN = 0.35;
/** Of two kinds that read a sentence alike the one that the list names first takes it. */
const ORDER = 0.002;
/** Of two senses of one word a kind takes the one that it names first. */
const PREFERENCE = 0.00002;
/** With more words that nobody knows, what is left is guesswork. */
const MOST_DROPPED = 2;
/** "last time …": what a condition that is looked for begins with. */
const SOUGHT: Part = { slot: "word", sense: "last", at: -1, length: 0, raw: "last time" };
/** A figure that is stated costs as much as several words: any kind that has a use for it goes first. */
const STATED = 1;
/** Sides of one sort go together: energy and tech are sectors. */
const MIXED = 0.06;

/** What a kind makes of a cover: its question, what is left over of it, or undefined and null as its slots say. */
export function made<Q>(
  kind: Reader<Q>,
  cover: Cover,
  sentence: Sentence,
  today: Day,
  lexicon: Lexicon,
): Candidate<Q> | { readonly left: readonly Part[] } | null | undefined {
  const { dropped } = cover;
  const laid: readonly Part[] = sentence.sought ? [SOUGHT, ...cover.parts] : cover.parts;
  if (tellsAnAct(laid, sentence.tokens)) return undefined;
  const parts = withOwnBaskets(fromPurchase(withoutOwnFigure(laid, sentence.tokens), sentence.tokens), sentence.tokens, lexicon.lookup);
  if (takesWeightsForFund(parts, sentence.tokens)) return undefined;
  const subjects = parts.filter((part) => part.slot === "subject");
  // "at the start of 2020" is a start only of what was bought then
  if (
    parts.some(
      (part) => part.slot === "window" && part.window.type === "period" && /^at (?:the )?(?:start|beginning|turn) of\b/i.test(part.raw),
    )
  )
    return undefined;
  // "how did smids do": a slip in the place of a name is no slip of a verb
  if (subjects.length === 0 && sentence.mendings.some(({ read }) => standsForName(read, sentence.tokens))) return undefined;
  // "AVGO wt in SPX", "a good recipe for apple pie": names and a time, and a word that nobody knows where the measure stands
  if (dropped.length > 0 && parts.every(saysLittle)) return undefined;
  if (dropped.length > MOST_DROPPED || (dropped.length > 0 && subjects.length === 0)) return undefined;
  const frame: Frame = {
    parts,
    tokens: sentence.tokens.map(({ text }) => text),
    breaks: sentence.tokens.map(({ before }) => before),
    yesNo: sentence.yesNo || parts.some((part) => part.slot === "word" && part.sense === "whether"),
    asserted: sentence.asserted,
    said: sentence.said,
    query: sentence.query,
  };
  const filling = new Filling(frame, today, lexicon.lookup);
  filling.take(...EVERYWHERE.filter((sense) => !kind.senses.includes(sense)));
  if (kind.thenToo !== true && filling.comparesWithThen()) return null;
  const question = kind.question(filling);
  if (question === undefined || question === null) return question as null | undefined;
  const left = filling.leftover();
  const [only] = left;
  let stated: AmountPart | null = null;
  if (left.length > 0) {
    // "my fund is up 5%, how is the S&P doing?": a figure beside another question is not stated as its answer
    const isJudged = frame.said || frame.yesNo || !sentence.tokens.some(({ text }) => ASKING.test(text) && text !== "why");
    if (left.length > 1 || only?.slot !== "amount" || !isJudged || !kind.takesStated(question, only, filling)) return { left };
    stated = only;
  }
  const sorts = new Set(subjects.map(({ sort }) => sort));
  const cost = cover.cost + (stated === null ? 0 : STATED) + (sorts.size > 1 ? MIXED : 0);
  return { question, parts, stated, frame, dropped: dropped.map((at) => sentence.tokens[at]!.raw), cost };
}

/** Whether a part asks for no figure by itself: a name, a time, a word that only joins. */
function saysLittle(part: Part): boolean {
  return part.slot === "subject" || part.slot === "window" || (part.slot === "word" && SAYS_LITTLE.has(part.sense));
}

/** Senses that ask for no figure by themselves. */
const SAYS_LITTLE: ReadonlySet<string> = new Set(
  "idle what which and or best biggest at every posted enter stay present fresh whether versus".split(" "),
);

function standsForName(word: string, tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, at) => {
    if (text !== word) return false;
    const before = /^(?:the|a|an)$/.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1;
    return AUXILIARY.test(tokens[before]?.text ?? "");
  });
}

const AUXILIARY = /^(?:r|is|are|was|were|has|have|had|did|does|do|am|ain't)$/;
export const ASKING = /^(?:what|how|which|who|when|where|why|whose|wat)$/;
const ORDERING =
  /^(?:show|give|tell|list|rank|compare|name|find|get|calculate|compute|explain|plot|chart|draw|need|want|wondering|curious|know)$/;
const GREETING =
  /^(?:hey|hi|hello|please|pls|plz|kindly|ok|okay|so|well|just|thanks|bro|dude|yo|um|uh|hmm|anyone|somebody|and|but|also|question|quick|guys|folks|sorry|morning|good|wait|then|now|yet|sir)$/;

/** ", how is …", ", what did …": a clause that asks, behind one that tells; ", which is …" tells on. */
function beginsAsking(tokens: readonly Token[], at: number): boolean {
  const { text, before } = tokens[at]!;
  return before !== "none" && /^(?:how|what)$/.test(text) && AUXILIARY.test(tokens[at + 1]?.text ?? "");
}

/** Whether a word can begin a question, or the part of a sentence that says what is wanted. */
export function opensQuestion(text: string): boolean {
  return AUXILIARY.test(text) || ASKING.test(text) || ORDERING.test(text);
}

/** Greetings and interjections; pronouns and articles begin the sentence itself. */
function opensIdly(text: string): boolean {
  return (
    GREETING.test(text) ||
    (light.has(text) &&
      !ASKING.test(text) &&
      !ORDERING.test(text) &&
      !/^(?:a|an|the|i|we|you|it|its|this|that|these|those|there|they|he|she|my|our|at|in|on|by|for|with|from|as|of|to)$/.test(text))
  );
}

/** Polite leads, which say nothing of how the question behind them is put. */
const LEAD =
  /^(?:(?:hey|hi|hello|so|ok|okay|um|uh|hmm|well|and|but|also|sorry|please|pls|guys|all|folks|just) )*(?:(?:(?:could|can|would|will) (?:you|u|someone|anyone|somebody|anybody) (?:please |pls |kindly |maybe |possibly )*(?:tell|show|let|remind|give) (?:me|us)(?: know)?|i (?:just |really |only )?(?:want|wanted|need|would like|should like|d like|wish) to (?:know|ask|check|see|confirm)|i (?:am|was|m) (?:just )?(?:wondering|curious|asking)|do you (?:happen to )?know|(?:please |pls |kindly )?(?:tell|remind|let|show) (?:me|us)(?: know)?(?: please| pls)?|anyone know|anybody know|does (?:anyone|anybody) know|any idea|quick question|question|kindly confirm|please confirm|is it true that|curious|wondering|just curious) ?)+/;

/** Tokens of the polite lead that a sentence begins with. */
function leadLength(tokens: readonly Token[]): number {
  const head = tokens
    .slice(0, 14)
    .map(({ text }) => text)
    .join(" ");
  const lead = LEAD.exec(`${head} `)?.[0].trim() ?? "";
  return lead === "" ? 0 : lead.split(" ").length;
}

/** "According to the CFTC, are …?": where a verb begins the clause behind a leading phrase. */
function clauseFrom(tokens: readonly Token[], at: number): number | undefined {
  // "How many bear markets (20% down) have there been": the question has begun
  if (ASKING.test(tokens[at]!.text)) return undefined;
  for (let i = at + 1; i < tokens.length; i++) {
    const { text, before } = tokens[i]!;
    if ((AUXILIARY.test(text) || ASKING.test(text)) && /comma|clause|sentence/.test(before)) return i;
  }
  return undefined;
}

/** "boss walking by, just tell me did the Dow …": a verb in front of its subject, with no word before it that asks for more than yes or no. */
function isInverted(tokens: readonly Token[], lattice: readonly (readonly Piece[])[], carried: number): boolean {
  for (let at = carried; at < tokens.length; at++) {
    if (ASKING.test(tokens[at]!.text) || namesSubject(lattice, at)) return false;
    // "could I have the Nasdaq's return"
    const isWanted = tokens[at]!.text === "have" && /^(?:i|we|you)$/.test(tokens[at - 1]?.text ?? "");
    if (AUXILIARY.test(tokens[at]!.text) && !isWanted && !isSupposed(lattice, at)) {
      const article = /^(?:the|a|an)$/.test(tokens[at + 1]?.text ?? "") ? 1 : 0;
      if (namesSubject(lattice, at + 1 + article)) return true;
    }
  }
  return false;
}

/** "…, did they?", "– is it?": a statement whose truth is asked. */
export function isTag(verb: Token | undefined, pronoun: Token | undefined): boolean {
  return (
    verb !== undefined &&
    pronoun !== undefined &&
    AUXILIARY.test(verb.text) &&
    /^(?:it|they|that|she|he|we)$/.test(pronoun.text) &&
    verb.before !== "none" &&
    verb.before !== "slash"
  );
}

/** "small caps lost less than the Nasdaq?" */
function holdsAgainst(tokens: readonly Token[], at: number): boolean {
  return /^(?:more|less|further|harder)$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text === "than";
}

/** "The small caps are winning this month?": a statement with a question mark. */
function isQueried(tokens: readonly Token[], lattice: readonly (readonly Piece[])[]): boolean {
  const isVerb = ({ text, contracted }: Token, at: number): boolean =>
    (!contracted && /^(?:is|are|was|were|has|have|did)$/.test(text)) ||
    lattice[at]!.some(
      (piece) =>
        piece.slot === "word" &&
        ((/^(?:moreVolatile|lessVolatile)$/.test(piece.sense) && namesSubject(lattice, at + piece.length)) ||
          (/^(?:up|down)$/.test(piece.sense) &&
            endsName(lattice, at) &&
            (text.endsWith("ing") || holdsAgainst(tokens, at + piece.length))) ||
          piece.sense === "ahead" ||
          piece.sense === "behind") &&
        // "ndx beat russell 2000 in 2023?"
        (text.endsWith("ing") ||
          /^(?:up|down)$/.test(piece.sense) ||
          piece.sense.endsWith("Volatile") ||
          (endsName(lattice, at) && namesSubject(lattice, at + piece.length))),
    );
  // "last time nasdaq/dow was this low?": when, and not whether
  if (/^(?:last|first)$/.test(tokens[0]?.text ?? "") && tokens[1]?.text === "time") return false;
  const verb = tokens.findIndex(isVerb);
  const next = tokens.findIndex(({ before }, at) => at > verb && before === "sentence");
  const asks = tokens.slice(0, next < 0 ? tokens.length : next).some(({ text }) => ASKING.test(text) || ORDERING.test(text));
  return verb > 0 && !asks && lattice.slice(0, verb).some((_, at) => namesSubject(lattice, at)) && !isRelative(tokens, lattice, verb);
}

/** "best quarter the Russell has ever had?", "the bear markets the S&P has gone through?": what a market right behind a noun has is told of that noun. */
function isRelative(tokens: readonly Token[], lattice: readonly (readonly Piece[])[], verb: number): boolean {
  const named = lattice
    .slice(0, verb)
    .flat()
    .filter((piece) => piece.slot === "subject" && piece.at + piece.length === verb)
    .sort((a, b) => b.length - a.length)[0];
  if (named === undefined || !/^(?:has|have|had)$/.test(tokens[verb]!.text)) return false;
  const behind = /^(?:the|a|an)$/.test(tokens[named.at - 1]?.text ?? "") ? named.at - 1 : named.at;
  return (
    behind > 0 &&
    tokens[behind]!.before === "none" &&
    lattice
      .slice(0, behind)
      .flat()
      .some((piece) => piece.at + piece.length === behind && (piece.slot === "unit" || (piece.slot === "word" && NOUN.has(piece.sense))))
  );
}

const NOUN: ReadonlySet<string> = new Set(
  "bear bull correction streak streakDown drawdown performance up down high low golden death gap".split(" "),
);

/** "The first half of 2023 was the best for the Nasdaq": the window is what the verb tells of, where no market stands behind it. */
function isToldOf(window: Extract<Piece, { slot: "window" }>, tokens: readonly Token[], lattice: readonly (readonly Piece[])[]): boolean {
  const verb = window.at + window.length;
  const article = /^(?:the|a|an)$/.test(tokens[verb + 1]?.text ?? "") ? 1 : 0;
  return window.lead === "" && tokens[verb]!.before === "none" && !namesSubject(lattice, verb + 1 + article);
}

/** Whether the name of a market ends right before a token. */
function endsName(lattice: readonly (readonly Piece[])[], at: number): boolean {
  return lattice.slice(0, at).some((pieces) => pieces.some((piece) => piece.slot === "subject" && piece.at + piece.length === at));
}

function namesSubject(lattice: readonly (readonly Piece[])[], at: number): boolean {
  return lattice[at]?.some(({ slot }) => slot === "subject") === true;
}

/** Whether a yes or a no is asked for, and whether it is said or asked at all. */
function mannerOf(
  tokens: readonly Token[],
  lattice: readonly (readonly Piece[])[],
  { manner, carried = 0, query = false }: About,
): Pick<Sentence, "yesNo" | "said" | "query" | "asserted" | "sought"> {
  let at = carried + leadLength(tokens.slice(carried));
  while (at < tokens.length) {
    if (AUXILIARY.test(tokens[at]!.text)) break;
    if (opensIdly(tokens[at]!.text)) at += 1;
    else {
      // "Since May, has the Dow …?": a window in front is no part of the verb
      const window = lattice[at]!.filter((piece) => piece.slot === "window").sort((a, b) => b.length - a.length)[0];
      const idle = lattice[at]!.find((piece) => piece.slot === "word" && piece.sense === "idle" && piece.length > 1);
      const clause = clauseFrom(tokens, at);
      // "which one has been calmer": it asks, whatever phrase it begins
      if (idle !== undefined && !ASKING.test(tokens[at]!.text)) at += idle.length;
      else if (clause !== undefined) at = clause;
      else if (
        window !== undefined &&
        AUXILIARY.test(tokens[at + window.length]?.text ?? "") &&
        (query || !isToldOf(window, tokens, lattice))
      )
        at += window.length;
      else break;
    }
  }
  const first = at < tokens.length && !isSupposed(lattice, at) ? tokens[at]!.text : "";
  const asks =
    tokens.some(({ text: word, contracted }, i) => ASKING.test(word) && !contracted && (i <= at + 1 || i < 4)) ||
    tokens.some((_, i) => beginsAsking(tokens, i)) ||
    ORDERING.test(first);
  // "may one already call it a bull market?"
  const judges = /^(?:may|can|could|would|might) (?:one|we|you) (?:already |now |still )?(?:call|say|speak)/.test(
    tokens
      .slice(at, at + 4)
      .map(({ text }) => text)
      .join(" "),
  );
  const yesNo =
    manner === "whether" ||
    judges ||
    (AUXILIARY.test(first) && tokens[at + 1] !== undefined) ||
    isInverted(tokens, lattice, carried) ||
    isTag(tokens.at(-2), tokens.at(-1)) ||
    (query && isQueried(tokens, lattice));
  return { yesNo, query, said: !yesNo && !query && !asks, asserted: manner === "whether", sought: manner === "when" };
}

/** "Had we put 1,000 in …": what might have been, and nothing that is asked. */
function isSupposed(lattice: readonly (readonly Piece[])[], at: number): boolean {
  return lattice[at]!.some((piece) => piece.slot === "word" && piece.sense === "bought");
}

/** The cheapest way to lay parts of some slots and senses over a sentence, whatever kind it is; undefined where something else is said. */
export function surveyOf(
  sentence: Sentence,
  slots: readonly Part["slot"][],
  senses: readonly string[],
  skipsAll = false,
): readonly Part[] | undefined {
  const skips = skipsAll ? sentence.tokens.map((): Skip => ({ cost: 1, said: false, unknown: false })) : sentence.skips;
  const allowed = (piece: Piece): number | null =>
    (piece.slot === "word" ? senses.includes(piece.sense) : slots.includes(piece.slot)) ? 0 : null;
  return coversOf(sentence.lattice, skips, allowed)[0]?.parts;
}
