import type { Answer } from "./answer.ts";

/** Gives the answer to a text. */
export type AskText = (text: string) => Answer;

/**
 * Whether what a text asked or said is so, by its answer: the figure it states is borne out, the yes-or-no question comes to yes,
 * the condition is met on the newest session. Null where the text is none of these, or where it cannot be said.
 */
export function isSo({ claim, met, verdict, question }: Answer): boolean | null {
  if (question.kind === "refusal") return null;
  if (claim !== undefined) return claim.verdict === "not testable" ? null : claim.verdict === "confirmed";
  return met ?? verdict ?? null;
}

/** A verb in front makes a sentence the question whether it is so; the grammar passes over the one that it has already. */
const WHETHER = "is ";
/** In front of a condition on a day, a week or longer it asks when that was met. */
const WHEN = "last time ";

/**
 * The answer to whether a sentence is so: "the S&P 500 is in a bull market", "the Nasdaq is up 29.9 % since its December low".
 * @returns null where it asserts nothing that can be held against closes
 */
export function asserted(text: string, ask: AskText): Answer | null {
  return firstSaid([text, `${WHETHER}${text}`], ask);
}

/** The answer to whether a condition is met on the newest session; beside what is asserted, "the Russell beats the Nasdaq by 2.5 points in a day". */
export function condition(text: string, ask: AskText): Answer | null {
  return firstSaid([text, `${WHETHER}${text}`, `${WHEN}${text}`], ask);
}

function firstSaid(texts: readonly string[], ask: AskText): Answer | null {
  for (const text of texts) {
    const answer = ask(text);
    if (answer.also === undefined && (answer.claim !== undefined || isSo(answer) !== null)) return answer;
  }
  return null;
}
