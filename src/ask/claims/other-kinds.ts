import { type Day, isoOf } from "../../calendar/day.ts";
import { newYorkDay } from "../../calendar/exchange.ts";
import { kindNamed } from "../../kinds/kinds.ts";
import { type Question, questionSchema } from "../../kinds/question.ts";
import type { Lexicon } from "../../language/lexicon.ts";
import type { Answer } from "../../question/answer.ts";
import { isRefusal } from "../../question/refusal.ts";
import { answerInterpreted, type Ground } from "../answered.ts";
import { interpret } from "../interpret.ts";
import type { Interpreted } from "../interpreted.ts";
import { restsOnDefault } from "../turned.ts";
import type { Pieces } from "./pieces.ts";

/** Kinds whose claims are read by themselves, clause by clause. */
export const READ_HERE: ReadonlySet<string> = new Set([
  "performance",
  "compare",
  "level",
  "drawdown",
  "rate",
  "record",
  "streak",
  "regime",
]);

/**
 * The answer to a sentence that states the figure of another kind of question, read whole as that kind reads it: weights, positions, breadth, risk.
 * @returns null where it states none, or where something in it was left over; "unsettled" where it is understood and the data do not reach
 */
export function statedOfAnother(text: string, { pieces }: Pieces, lexicon: Lexicon, ground: Ground): Answer<Question> | "unsettled" | null {
  if (pieces.some((piece) => piece.type === "otherwise" && piece.reason !== "another measure" && piece.reason !== "futures")) return null;
  // "both finished above …": of which, the text around it says
  if (pieces.some((piece) => piece.type === "pronoun" && piece.who !== "one") && !pieces.some(({ type }) => type === "name")) return null;
  // a figure is stated to be held against another, not to be reached
  const isStated = pieces.some(({ type }) => type === "figure");
  const today = newYorkDay(ground.now);
  let isUnderstood = false;
  for (const manner of isStated ? (["condition"] as const) : (["condition", "whether"] as const)) {
    const read = interpret(text, today, lexicon, manner);
    for (const parsed of [read, datedOn(today, read)]) {
      const answer = parsed === null ? null : answerInterpreted(parsed, ground);
      if (answer === null || !isOfAnother(answer, text)) continue;
      if (settles(answer, text, isStated)) return answer;
      isUnderstood ||= answer.claim !== undefined;
    }
  }
  return isUnderstood ? "unsettled" : null;
}

/** The same question put on the day of writing, to which weights of a list before it are carried; null where it has no day, or its own. */
function datedOn(today: Day, parsed: Interpreted): Interpreted | null {
  const { question } = parsed;
  if (!("on" in question) || question.on !== null) return null;
  const on = { type: "period", period: { type: "date", date: isoOf(today) } } as const;
  const { success, data } = questionSchema.safeParse({ ...question, on });
  return success ? { ...parsed, question: data } : null;
}

/** Whether it is the answer of another kind, to what the sentence says and nothing more. */
function isOfAnother(answer: Answer<Question>, text: string): boolean {
  return !isRefusal(answer.question) && !READ_HERE.has(answer.question.kind) && !restsOnDefault(answer, text);
}

/** Whether an answer of another kind says what became of the sentence. */
function settles(answer: Answer<Question>, text: string, isStated: boolean): boolean {
  const { claim, verdict, question } = answer;
  if (claim === undefined ? verdict === undefined || isStated : claim.verdict === "not testable") return false;
  return kindNamed(question.kind).bearsOnClaim?.(text, answer, question) ?? true;
}
