import { kindNamed } from "../kinds/kinds.ts";
import type { Question } from "../kinds/question.ts";
import { type Lookup, nameOf } from "../market/lookup.ts";

/** Conditions near a question that can be watched, as they can be typed; none of a basket of somebody's own, which has no name to type. */
export function conditionsNear(question: Question, lookup: Lookup): readonly string[] {
  let isNamed = true;
  const name = (symbol: string): string => {
    const named = lookup.bySymbol(symbol);
    isNamed &&= named !== undefined && !symbol.includes("+");
    return named === undefined ? symbol : nameOf(named);
  };
  const conditions = kindNamed(question.kind).conditions?.(question, name) ?? [];
  return isNamed ? conditions : [];
}
