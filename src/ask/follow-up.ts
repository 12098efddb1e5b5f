import type { Day } from "../calendar/day.ts";
import { pastOf } from "../language/filling.ts";
import type { Part } from "../language/frame.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { sentenceOf, surveyOf } from "../language/read.ts";
import { type Question, questionSchema } from "../question/question.ts";
import { tokensOf } from "../text/tokens.ts";

/** Words that only lead into a follow-up: "and this year?", "what about the Dow?", "same for Apple". */
const LEADS = /^(?:and|but|or|so|then|now|ok|okay|what about|how about|what of|and what about|same for|same|and for|for|versus|vs)\b/i;

/**
 * The question before with what a short follow-up changes in it: its window, its side, or both.
 * With two sides before and one in the follow-up, the first is exchanged.
 * @returns undefined where the text is no follow-up, or where the question before has no such part
 */
export function followUp(text: string, before: Question, today: Day, lexicon: Lexicon): Question | undefined {
  if (!LEADS.test(text.trim())) return undefined;
  const sentence = sentenceOf(tokensOf(text), today, lexicon);
  const parts = surveyOf(sentence, ["subject", "window", "length"], ["and", "or", "versus", "every", "idle"]);
  if (parts === undefined) return undefined;
  const sides = parts.flatMap((part: Part) => (part.slot === "subject" ? part.symbols : []));
  const windows = parts.flatMap((part) => (part.slot === "window" ? [part.window] : part.slot === "length" ? [pastOf(part)] : []));
  if (sides.length + windows.length === 0 || windows.length > 1) return undefined;
  const [window] = windows;
  const changed: Record<string, unknown> = { ...before };
  if (window !== undefined && !exchange(changed, ["window", "on", "scope"], window)) return undefined;
  if (sides.length > 0 && !exchangeSides(changed, sides)) return undefined;
  const checked = questionSchema.safeParse(changed);
  return checked.success ? checked.data : undefined;
}

function exchange(question: Record<string, unknown>, names: readonly string[], value: unknown): boolean {
  const name = names.find((each) => each in question);
  if (name !== undefined) question[name] = value;
  return name !== undefined;
}

function exchangeSides(question: Record<string, unknown>, sides: readonly string[]): boolean {
  if (typeof question.side === "string") {
    question.side = sides[0];
    return sides.length === 1;
  }
  if (!Array.isArray(question.sides)) return false;
  question.sides = sides.length === 1 && question.sides.length > 1 ? [sides[0], ...question.sides.slice(1)] : [...sides];
  return true;
}
