import { newYorkDay } from "../calendar/exchange.ts";
import { DEFAULT_WINDOW } from "../calendar/window.ts";
import type { Answer } from "./answer.ts";
import { type AskText, asserted } from "./assertion.ts";
import type { Lexicon } from "./language/lexicon.ts";
import { scan } from "./language/scan.ts";
import { ask, type Ground } from "./respond.ts";
import { isOver } from "./turned.ts";

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
/** Parts that a sentence is put together from again, longest first. */
const MOST_CLAUSES = 6;
const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });
const CLAUSES = /[,;–—]?\s+(?:and|while|whereas|but|as|after|with)\s+|\s*[;–—]\s*|,\s+(?!\d)/i;

export interface CheckedClaims {
  readonly claims: readonly CheckedClaim[];
  /** how many more there are */
  readonly left: number;
}

/**
 * The claims of a message that closes can bear out or not, and those on markets that they cannot. A sentence is taken whole where it
 * is one claim, else by the longest parts that are; questions are no claims.
 * @param ground as of when the message was written
 */
export function claimsIn(message: string, lexicon: Lexicon, ground: Ground): CheckedClaims {
  const found = sentencesOf(message).flatMap((sentence) => claimsOf(sentence, lexicon, ground));
  const claims = [...new Map(found.map((claim) => [claim.text, claim])).values()];
  return { claims: claims.slice(0, MOST_CLAIMS), left: Math.max(0, claims.length - MOST_CLAIMS) };
}

/** Sentences without Discord's markup, links and mentions; what asks is left out. */
function sentencesOf(message: string): string[] {
  const words = message
    .replace(/```[\s\S]*?```/g, " ")
    .replace(/<(?:@[!&]?|#|a?:\w+:|t:)[^>\s]*>/g, " ")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/https?:\/\/\S+/g, " ")
    .replace(/[*_~`|>#]+/g, " ");
  return words
    .split(/\n+/)
    .flatMap((line) => Array.from(SENTENCES.segment(line), ({ segment }) => segment.replace(/\s+/g, " ").trim()))
    .filter((sentence) => sentence !== "" && !sentence.endsWith("?"))
    .map((sentence) => sentence.replace(/[.!:…]+$/, ""))
    .slice(0, MOST_SENTENCES);
}

function claimsOf(sentence: string, lexicon: Lexicon, ground: Ground): CheckedClaim[] {
  if (!speaksOfMarkets(sentence, lexicon, ground)) return [];
  const askText = (text: string): Answer => ask(text, lexicon, ground);
  const window = windowOf(sentence, lexicon, ground);
  const clauses = sentence.split(CLAUSES).filter((clause) => clause.trim() !== "");
  if (clauses.length > MOST_CLAUSES) clauses.splice(0, clauses.length, sentence);
  const found: CheckedClaim[] = [];
  for (let at = 0; at < clauses.length; ) {
    let length = clauses.length - at;
    let taken: CheckedClaim | undefined;
    for (; length > 0 && taken === undefined; length--) {
      const text = between(sentence, clauses, at, length);
      const answer = dated(text, window, askText);
      if (answer !== null) taken = { text: text.replace(/,$/, ""), answer };
    }
    if (taken !== undefined) found.push(taken);
    else if (statesFigure(clauses[at]!, lexicon, ground)) found.push({ text: clauses[at]!.trim(), answer: null });
    at += taken === undefined ? 1 : length + 1;
  }
  if (found.length > 0 || !statesFigure(sentence, lexicon, ground)) return found;
  return [{ text: sentence, answer: null }];
}

/**
 * The answer to what a part of a sentence asserts. Without a window of its own it has the sentence's; where that has none either, a claim
 * that needs one cannot be tested: a period of our choosing would judge what nobody said.
 */
function dated(text: string, window: string | undefined, askText: AskText): Answer | null {
  const answer = asserted(text, askText);
  if (answer === null || /\bmonth\b/i.test(text) || !isOver(answer.question, DEFAULT_WINDOW)) return answer;
  return window === undefined ? null : asserted(`${text} ${window}`, askText);
}

/** The first stretch of time that a text names, as it was written; "since 2008" is none that the next claim is meant over. */
function windowOf(text: string, lexicon: Lexicon, { now }: Ground): string | undefined {
  const { items } = scan(text, newYorkDay(now), lexicon);
  return items.find((item) => item.type === "duration" || (item.type === "window" && STRETCHES.has(item.window.type)))?.raw;
}

const STRETCHES: ReadonlySet<string> = new Set(["period", "past", "sessions", "event"]);

/** The words of a sentence from one of its parts on, through so many of them, as they were written. */
function between(sentence: string, clauses: readonly string[], at: number, length: number): string {
  let from = 0;
  for (const clause of clauses.slice(0, at)) from = sentence.indexOf(clause, from) + clause.length;
  const start = sentence.indexOf(clauses[at]!, from);
  let end = start;
  for (const clause of clauses.slice(at, at + length)) end = sentence.indexOf(clause, end) + clause.length;
  return sentence.slice(start, end).trim();
}

function speaksOfMarkets(sentence: string, lexicon: Lexicon, { now }: Ground): boolean {
  const { items } = scan(sentence, newYorkDay(now), lexicon);
  return items.some((item) => item.type === "side") || items.filter((item) => item.type === "cue").length > 1;
}

/** A figure on a market that is named: what a reader would want tested. */
function statesFigure(sentence: string, lexicon: Lexicon, { now }: Ground): boolean {
  const { items } = scan(sentence, newYorkDay(now), lexicon);
  return items.some((item) => item.type === "side") && items.some((item) => item.type === "amount");
}
