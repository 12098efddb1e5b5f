import type { Question } from "../kinds/question.ts";
import { isYield } from "../language/sides.ts";

/** How an instrument stands: its close, and its change over the day, the week, the month and the year. */
export function quoteOf(symbol: string): Question {
  return { kind: "level", side: symbol, direction: null, level: null, on: null, within: null };
}

/** Whether an instrument's closes are yields, whose changes are told in basis points. */
export function isQuotedInPoints(symbol: string): boolean {
  return isYield(symbol);
}
