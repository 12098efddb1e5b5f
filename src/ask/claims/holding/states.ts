import { isoOf } from "../../../calendar/day.ts";
import type { Question } from "../../../kinds/question.ts";
import { isOneDay, type Setting } from "./setting.ts";
import { type Held, numberIn, type Of, UNTESTED } from "./verdict.ts";

export function state({ state: asked, entered }: Of<"state">, at: Setting): Held {
  if (asked === "correction") {
    const question: Question = { kind: "drawdown", side: at.symbol, within: null, window: null, asked: "correction", about: null };
    const found = at.askThen(question);
    if (found?.verdict === undefined) return UNTESTED;
    const wasBefore = entered && isOneDay(at) ? at.askOn(question, at.sessionBefore(at.session))?.verdict === true : false;
    return {
      verdict: found.verdict && !wasBefore ? "confirmed" : "off",
      stated: null,
      found: numberIn(found, "drawdown"),
      unit: null,
      answer: found,
    };
  }
  const found = at.askThen({ kind: "regime", side: at.symbol, asked: null, on: null });
  if (found === null) return UNTESTED;
  const values = found.values as { state?: string; confirmedOn?: string; drawdown?: number };
  const isIn = values.state === asked;
  const isNew = !entered || !isOneDay(at) || values.confirmedOn === isoOf(at.session);
  return { verdict: isIn && isNew ? "confirmed" : "off", stated: null, found: values.drawdown ?? null, unit: null, answer: found };
}
