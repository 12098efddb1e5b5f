import { isDeepStrictEqual } from "node:util";
import { DEFAULT_WINDOW, type Window } from "../calendar/window.ts";
import { type Question, questionSchema } from "../kinds/question.ts";
import type { Answer, AnyQuestion } from "../question/answer.ts";

/** Windows that an answer is turned to at a press, by the short names of market pages. */
export const SHORT_WINDOWS = {
  week: { type: "past", count: 1, unit: "week" },
  month: { type: "past", count: 1, unit: "month" },
  thisYear: { type: "period", period: { type: "relative", unit: "year", ago: 0 } },
  year: { type: "past", count: 1, unit: "year" },
} as const satisfies Readonly<Record<string, Window>>;

export type ShortWindow = keyof typeof SHORT_WINDOWS;

/** The same question over another window; null where it asks over none, so that another window would be another question. */
export function over(question: Question, window: Window): Question | null {
  if (!("window" in question) || question.window === null) return null;
  return checked({ ...question, window });
}

/** Whether a question already asks over this window. */
export function isOver(question: AnyQuestion, window: Window): boolean {
  return "window" in question && isDeepStrictEqual(question.window, window);
}

/**
 * Whether an answer is over the stretch that is taken where none is named, so that it may not be what somebody meant. The level of a
 * yield is over none.
 * @param text what was said
 */
export function restsOnDefault({ question, claimUnit }: Pick<Answer, "question" | "claimUnit">, text: string): boolean {
  const isLevel = claimUnit === "percent" || ("threshold" in question && question.threshold !== null);
  return isOver(question, DEFAULT_WINDOW) && !isLevel && !/\bmonth\b/i.test(text);
}

/** The same question with its two sides changed over; null where it has not two different ones. */
export function swapped(question: Question): Question | null {
  if (!("sides" in question) || question.sides.length !== 2) return null;
  const [first, second] = question.sides;
  return first === second ? null : checked({ ...question, sides: [second, first] });
}

function checked(question: object): Question | null {
  const { success, data } = questionSchema.safeParse(question);
  return success ? data : null;
}
