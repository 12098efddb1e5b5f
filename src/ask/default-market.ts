import { type Question, questionSchema } from "../kinds/question.ts";

/** The market that a question is about which names none. */
export const USUAL_MARKET = "SPX";

/** Whether a question is about the S&P 500 alone, as one is that names nothing. */
export function isOfDefault(question: Question): boolean {
  const sides = "sides" in question ? question.sides : "side" in question ? [question.side] : [];
  return sides.length === 1 && sides[0] === USUAL_MARKET;
}

/** The same question about another market; null where it has no such place. */
export function aboutInstead(question: Question, symbol: string): Question | null {
  if (!isOfDefault(question)) return null;
  const { success, data } = questionSchema.safeParse(
    "sides" in question ? { ...question, sides: [symbol] } : { ...question, side: symbol },
  );
  return success ? data : null;
}

/** "Nasdaq" by itself: neither the Composite nor the 100 by name, nor the company. */
const BARE_NASDAQ = /\bnasdaq\b(?![- ]?(?:100|composite|comp\b|inc\b|futures))(?!['’]s? ?100)/gi;

/** A text in which "Nasdaq" by itself means the Nasdaq-100. */
export function withNasdaq100(text: string): string {
  return text.replace(BARE_NASDAQ, "Nasdaq-100");
}
