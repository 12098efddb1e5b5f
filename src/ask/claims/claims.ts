import { newYorkDay } from "../../calendar/exchange.ts";
import { isPresent } from "../../calendar/window.ts";
import { kindNamed, kinds } from "../../kinds/kinds.ts";
import type { Part } from "../../language/frame.ts";
import { senses } from "../../language/lexicon/words.ts";
import type { Lexicon } from "../../language/lexicon.ts";
import { sentenceOf, surveyOf } from "../../language/read.ts";
import type { Answer } from "../../question/answer.ts";
import { tokensOf } from "../../text/tokens.ts";
import { ask, type Ground } from "../respond.ts";
import { restsOnDefault } from "../turned.ts";
import { type AskText, asserted } from "./assertion.ts";
import { bearsOnClaim, saysOneThing, saysThatItIsSo } from "./testable.ts";

/** What a message says of a market: in its own words, and the answer that it is held against. */
export interface CheckedClaim {
  readonly text: string;
  /** null where Versus cannot test it: it states a figure on a market, and no kind of question finds that figure */
  readonly answer: Answer | null;
}

/** More claims than this are counted, not tested: a reply has room for about so many. */
const MOST_CLAIMS = 6;
/** Sentences that are looked at; the longest message of Discord has about so many. */
const MOST_SENTENCES = 60;
/** Parts that a sentence is cut into, and of which a claim is put together again, the shortest first. */
const MOST_CLAUSES = 8;
const LONGEST_CLAIM = 3;
/** Questions that one message may cost: whoever checks claims must not hold up everybody else. */
const MOST_ASKED = 60;

interface Budget {
  left: number;
}
const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });
/** "on Friday, January 6", "all but the Dow", "as of Friday" and "with dividends" are one. */
const CLAUSES =
  /[,;–—]?\s+(?:and|while|whereas|but|as(?! of\b)|after|with(?! (?:re-?invested )?dividends))\s+|\s*[;–—]\s*|,\s+(?!\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)/i;

export interface CheckedClaims {
  readonly claims: readonly CheckedClaim[];
  /** how many more there are */
  readonly left: number;
}

/**
 * The claims of a message that closes can bear out or not, and those on markets that they cannot. A sentence is taken by the shortest
 * parts that are claims; questions are none.
 * @param ground as of when the message was written
 */
export function claimsIn(message: string, lexicon: Lexicon, ground: Ground): CheckedClaims {
  const budget: Budget = { left: MOST_ASKED };
  const claims = new Map<string, CheckedClaim>();
  for (const sentence of sentencesOf(message)) {
    // what has no room is counted as it stands
    const found =
      claims.size < MOST_CLAIMS ? claimsOf(sentence, budget, lexicon, ground) : claimsOf(sentence, { left: 0 }, lexicon, ground);
    for (const claim of found) claims.set(claim.text, claim);
  }
  return { claims: [...claims.values()].slice(0, MOST_CLAIMS), left: Math.max(0, claims.size - MOST_CLAIMS) };
}

/** Sentences without Discord's markup, links and mentions, figures as they are read; what asks is left out. */
function sentencesOf(message: string): string[] {
  const words = message
    .replace(/```[\s\S]*?```/g, " ")
    .replace(/<(?:@[!&]?|#|a?:\w+:|t:)[^>\s]*>/g, " ")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/https?:\/\/\S+/g, " ")
    .replace(/^\s*>+\s/gm, " ")
    .replace(/~~|\|\||[*_`#]+/g, " ");
  const sentences = withPlainFigures(words)
    .split(/\n+/)
    .flatMap((line) => Array.from(SENTENCES.segment(line), ({ segment }) => segment.replace(/\s+/g, " ").trim()))
    .filter((sentence) => sentence !== "" && !sentence.endsWith("?"))
    .map((sentence) => sentence.replace(/[.!:…]+$/, ""));
  return [...new Set(sentences)].slice(0, MOST_SENTENCES);
}

/** Figures as people type them in a hurry: ~12%, >10%, 150%+, .38%. */
function withPlainFigures(text: string): string {
  return text
    .replace(/~\s?(?=[$+−-]?\d)/g, "about ")
    .replace(/>=?\s?(?=[$+−-]?\d)/g, "more than ")
    .replace(/<=?\s?(?=[$+−-]?\d)/g, "less than ")
    .replace(/(\d\s?%)\+/g, "$1 or more")
    .replace(/(?<![\d.])\.(?=\d)/g, "0.");
}

function claimsOf(sentence: string, budget: Budget, lexicon: Lexicon, ground: Ground): CheckedClaim[] {
  const about = aboutOf(sentence, lexicon, ground);
  if (!about.ofMarkets) return [];
  const untested: CheckedClaim[] = about.statesFigure ? [{ text: sentence, answer: null }] : [];
  if (budget.left <= 0 || !saysThatItIsSo(sentence)) return untested;
  const askText: AskText = (text, manner) => {
    budget.left -= 1;
    return ask(text, lexicon, ground, undefined, manner);
  };
  // "the S&P and the Nasdaq are up 1 % and 2 %": no part of it says which is whose
  const whole = about.severalAtOnce ? [sentence] : sentence.split(CLAUSES).filter((clause) => clause.trim() !== "");
  const clauses = whole.length > MOST_CLAUSES ? [sentence] : whole;
  const found: CheckedClaim[] = [];
  let lent = about.saysToday ? "today" : undefined;
  for (let at = 0; at < clauses.length; ) {
    let taken: CheckedClaim | undefined;
    let length = 1;
    for (; length <= Math.min(LONGEST_CLAIM, clauses.length - at) && taken === undefined && budget.left > 0; length++) {
      const text = between(sentence, clauses, at, length).replace(/,$/, "");
      const answer = claimAnswer(text, about, lent, askText, lexicon, ground);
      if (answer !== null) taken = { text, answer };
    }
    if (taken !== undefined) found.push(taken);
    else if (aboutOf(clauses[at]!, lexicon, ground).statesFigure) found.push({ text: clauses[at]!.trim(), answer: null });
    const part = aboutOf(taken?.text ?? clauses[at]!, lexicon, ground);
    // "up 82 % this year and Apple is up 37 %", "This year, the S&P is up 11 %": what was said of the stretch before goes on
    if (part.window !== undefined && (taken === undefined ? part.isStretchAlone : taken.answer?.window !== null)) lent = part.window;
    at += taken === undefined ? 1 : length - 1;
  }
  return found.length > 0 ? found : untested;
}

/** What a sentence, or a part of it, is about. */
interface About {
  readonly ofMarkets: boolean;
  /** it names a market and a figure: what a reader would want tested */
  readonly statesFigure: boolean;
  readonly severalAtOnce: boolean;
  /** its markets, as they were written */
  readonly sides: readonly string[];
  /** the first stretch of time that it names, as it was written; "since 2008" is none that a figure is meant over */
  readonly window: string | undefined;
  readonly saysToday: boolean;
  /** it is no more than the name of a stretch */
  readonly isStretchAlone: boolean;
  /** that stretch ends before today: "on Friday", "in March" */
  readonly isOver: boolean;
  readonly names: boolean;
  /** it begins with how its subject, which is not in it, stands to another: "…, beating the Nasdaq" */
  readonly lacksSubject: boolean;
}

function aboutOf(text: string, lexicon: Lexicon, { now }: Ground): About {
  const sentence = sentenceOf(tokensOf(text), newYorkDay(now), lexicon);
  const parts = surveyOf(sentence, ["subject", "window", "length", "amount"], SENSES, true) ?? [];
  const sides = parts.flatMap((part) => (part.slot === "subject" ? [part.raw] : []));
  const stretch = parts.find((part) => part.slot === "length" || (part.slot === "window" && STRETCHES.has(part.window.type)));
  return {
    ofMarkets: sides.length > 0 || parts.filter(({ slot }) => slot === "word").length > 1,
    statesFigure: sides.length > 0 && parts.some(({ slot }) => slot === "amount"),
    severalAtOnce: parts.some((part, i) => part.slot === "subject" && isJoint(parts[i + 1]) && parts[i + 2]?.slot === "subject"),
    sides,
    window: stretch?.raw,
    saysToday: parts.some(({ slot, raw }) => slot === "window" && /^today$/i.test(raw)),
    isStretchAlone:
      stretch?.slot === "window" &&
      parts.length === 1 &&
      sentence.skips.every((skip, at) => skip !== null || (at >= stretch.at && at < stretch.at + stretch.length)),
    isOver:
      stretch?.slot === "window" && stretch.window.type !== "past" && stretch.window.type !== "sessions" && !isPresent(stretch.window),
    names: sides.length > 0,
    lacksSubject: isRelation(parts.find(({ slot }) => slot === "subject" || slot === "word")),
  };
}

/** Words that tell what a part of a sentence is about: all that mean something of markets. */
const SENSES: readonly string[] = [senses, ...kinds.map(({ words = {} }) => words)]
  .flatMap((words) => Object.keys(words))
  .filter((sense) => !/^(?:what|at|price|posted|away|every|calendar|or|versus|whether)$/.test(sense));

function isJoint(part: Part | undefined): boolean {
  return part?.slot === "word" && part.sense === "and";
}

function isRelation(part: Part | undefined): boolean {
  return part?.slot === "word" && (part.sense === "ahead" || part.sense === "behind");
}

const STRETCHES: ReadonlySet<string> = new Set(["period", "past", "sessions", "event"]);

/**
 * The answer to what a part of a sentence asserts. What it lacks it has from the sentence, its only market and its window; where that has
 * none either, it cannot be tested: a market or a period of our choosing would judge what nobody said.
 * @param lent the stretch that goes on from the part before
 */
function claimAnswer(
  text: string,
  about: About,
  lent: string | undefined,
  askText: AskText,
  lexicon: Lexicon,
  ground: Ground,
): Answer | null {
  const part = aboutOf(text, lexicon, ground);
  const named = withSubject(text, part, about);
  if (named === null || !saysOneThing(text)) return null;
  const answer = asserted(named, askText);
  if (answer === null || !bearsOnClaim(text, answer)) return null;
  // "on Friday, its best day since November" speaks of that Friday, and a record or a run that goes on is today's
  if (kindNamed(answer.question.kind).asOfNow === true && part.window === undefined && about.isOver) return null;
  if (part.window !== undefined || !restsOnDefault(answer, text)) return answer;
  const dated = lent === undefined ? null : asserted(`${named} ${lent}`, askText);
  return dated !== null && bearsOnClaim(text, dated) ? dated : null;
}

/** A part with the market that it speaks of; null where the sentence does not say which of several that is. */
function withSubject(text: string, part: About, about: About): string | null {
  const subject = about.sides[0];
  if (part.lacksSubject && part.names) return subject === undefined || part.sides.includes(subject) ? null : `${subject} ${text}`;
  if (part.names) return text;
  // "less than on Tuesday": than it did itself, on another day
  if (/\bthan\b(?!\s*(?:about |around )?[\d$])/i.test(text)) return null;
  return new Set(about.sides).size === 1 ? `${subject} ${text}` : null;
}

/** The words of a sentence from one of its parts on, through so many of them, as they were written. */
function between(sentence: string, clauses: readonly string[], at: number, length: number): string {
  let from = 0;
  for (const clause of clauses.slice(0, at)) from = sentence.indexOf(clause, from) + clause.length;
  const start = sentence.indexOf(clauses[at]!, from);
  let end = start;
  for (const clause of clauses.slice(at, at + length)) end = sentence.indexOf(clause, end) + clause.length;
  return sentence.slice(start, end).trim();
}
