import { newYorkDay } from "../../calendar/exchange.ts";
import { kindNamed } from "../../kinds/kinds.ts";
import type { Question } from "../../kinds/question.ts";
import type { Lexicon } from "../../language/lexicon.ts";
import type { Answer } from "../../question/answer.ts";
import { isRefusal } from "../../question/refusal.ts";
import { answerInterpreted, type Ground } from "../answered.ts";
import { interpret } from "../interpret.ts";
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
 * @returns null where it states none, or where something in it was left over
 */
export function statedOfAnother(text: string, { pieces }: Pieces, lexicon: Lexicon, ground: Ground): Answer<Question> | null {
  if (pieces.some((piece) => piece.type === "otherwise" && piece.reason !== "another measure")) return null;
  // a figure is stated to be held against another, not to be reached
  const manners = pieces.some(({ type }) => type === "figure") ? (["condition"] as const) : (["condition", "whether"] as const);
  for (const manner of manners) {
    const answer = answerInterpreted(interpret(text, newYorkDay(ground.now), lexicon, manner), ground);
    const { claim, verdict, question } = answer;
    if (isRefusal(question) || READ_HERE.has(question.kind) || restsOnDefault(answer, text)) continue;
    if (claim === undefined ? verdict === undefined || manners.length === 1 : claim.verdict === "not testable") continue;
    if (kindNamed(question.kind).bearsOnClaim?.(text, answer, question) ?? true) return answer;
  }
  return null;
}
