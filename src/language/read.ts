import type { Day } from "../calendar/day.ts";
import type { Token } from "../text/tokens.ts";
import { type Cover, coversOf, leastCost, restOf, type Skip, type Within } from "./cover.ts";
import { Filling } from "./filling.ts";
import type { Frame, Part } from "./frame.ts";
import type { Piece } from "./lattice.ts";
import { onDays } from "./lexicon/on-days.ts";
import type { Lexicon } from "./lexicon.ts";
import { ASKING, AUXILIARY } from "./manner.ts";
import { takesWeightsForFund, withOwnBaskets } from "./own-basket.ts";
import { takesOneForEver } from "./part-of-year.ts";
import type { Sentence } from "./sentence.ts";
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

/** What a kind says of a statement: whether an amount that is left over is the figure stated as the answer. */
export type TakesStated<Q> = (question: Q, amount: AmountPart, filling: Filling) => boolean;

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
const ASIDE: ReadonlySet<string> = new Set(["grow", "money", "lies", "span", "among", "whenever", "set", "bought", ...Object.keys(onDays)]);
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
