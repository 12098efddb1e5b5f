import { isOneSession } from "../calendar/window.ts";
import { kindNamed } from "../kinds/kinds.ts";
import type { Question } from "../kinds/question.ts";
import type { Manner } from "../language/manner.ts";
import type { Answer } from "../question/answer.ts";
import { isRefusal } from "../question/refusal.ts";
import { restsOnDefault } from "./turned.ts";

/** Gives the answer to a text, as it stands or meant in a manner that it does not show by itself. */
export type AskText = (text: string, manner?: Manner) => Answer<Question>;

/**
 * Whether what a text asked or said is so, by its answer: the figure it states is borne out, the yes-or-no question comes to yes,
 * the condition is met on the newest session. Null where the text is none of these, or where it cannot be said.
 */
export function isSo({ claim, met, verdict, question }: Answer): boolean | null {
  if (isRefusal(question)) return null;
  if (claim !== undefined) return claim.verdict === "not testable" ? null : claim.verdict === "confirmed";
  return met ?? verdict ?? null;
}

/** The end of what would be read as the thing itself: "ends its winning streak", "the golden cross ended". */
const ENDS =
  /\b(?:end(?:s|ed|ing)?|snap(?:s|ped|ping)?|break(?:s|ing)?|broken?|halt(?:s|ed|ing)?|stop(?:s|ped|ping)?|los(?:es?|t|ing(?! (?:streak|run|skid))))\b.*\b(?:streak|run|skid|cross|bull market)\b|\b(?:streak|run|skid|cross|bull market)\b.*\b(?:ends?|ended|is over|snapped|broken?)\b/i;

/** Says how far in which direction nobody knows: "moves 2% in a day". */
const EITHER_WAY = /\bmoves?\b|\b(?:up or down|down or up|either way|either direction)\b|[±]|\+\/-/i;
/** The manners in which a condition may be meant, the first that says something goes. */
const CONDITIONAL: readonly Manner[] = ["condition", "whether", "when"];

/** A condition as it stands: the answer to it, and whether it holds. */
export interface Condition {
  readonly answer: Answer<Question>;
  readonly holds: boolean;
  /** it is met or not on a session by itself, so that its end is no news */
  readonly momentary: boolean;
}

/**
 * Whether a condition is met on the newest session; beside what is asserted, "the Russell beats the Nasdaq by 2.5 points in a day".
 * A figure in it is one to be reached: "the S&P falls 2% today" holds where it fell 3%.
 * @returns null where it does not come to a yes or a no, or is over a stretch that it does not name
 */
export function condition(text: string, ask: AskText): Condition | null {
  if (EITHER_WAY.test(text) || speaksOfAnEnd(text)) return null;
  const answer = firstSaid(text, CONDITIONAL, ask);
  if (answer === null || restsOnDefault(answer, text)) return null;
  const holds = isReached(answer, text) ?? isSo(answer);
  return holds === null ? null : { answer, holds, momentary: happensOn(answer) };
}

/**
 * Whether a text is no condition by its words alone: it is read as no question in any manner, says neither which way nor over which stretch,
 * or speaks of an end. Where only the data are missing it may be one.
 */
export function isNoCondition(text: string, ask: AskText): boolean {
  if (EITHER_WAY.test(text) || speaksOfAnEnd(text)) return true;
  return CONDITIONAL.every((manner) => {
    const answer = ask(text, manner);
    if (isRefusal(answer.question)) return answer.question.reason !== "no data";
    return restsOnDefault(answer, text);
  });
}

/** Whether it is met on a session by itself: a record, "2% in a day", "today", "on the day". */
function happensOn({ question, met }: Answer<Question>): boolean {
  if (met !== undefined) return true;
  const isOver = "window" in question && question.window !== null && isOneSession(question.window);
  return kindNamed(question.kind).happensOn?.(question) ?? isOver;
}

/** Whether a figure that is to be reached has been, in its direction; null where none is, or where it is to be undercut or met about. */
function isReached({ claim }: Answer<Question>, text: string): boolean | null {
  if (claim === undefined || typeof claim.stated !== "number" || typeof claim.found !== "number") return null;
  if (/\b(?:under|less than|fewer than|below \d|at most|about|around|roughly|exactly)\b/i.test(text)) return null;
  const sign = claim.stated < 0 ? -1 : 1;
  return claim.found * sign >= claim.stated * sign - ROUNDING;
}

/** Differences smaller than this are binary fractions', not the figures'. */
const ROUNDING = 1e-9;

/** The first answer that says whether a text is so, in the manners that it may be meant in. */
function firstSaid(text: string, manners: readonly Manner[], ask: AskText): Answer<Question> | null {
  for (const manner of manners) {
    const answer = ask(text, manner);
    if (answer.also === undefined && (answer.claim !== undefined || isSo(answer) !== null)) return answer;
  }
  return null;
}

/** Whether a sentence is on the end of a run, a crossing or a bull market. */
function speaksOfAnEnd(text: string): boolean {
  return ENDS.test(text);
}
