import { isoOf, parseDay } from "../../../calendar/day.ts";
import type { Question } from "../../../kinds/question.ts";
import type { Answer } from "../../../question/answer.ts";
import { goesBack, sinceOf } from "./extremes.ts";
import { isOneDay, type Setting } from "./setting.ts";
import { datedOf, type Held, judged, numberIn, type Of, UNTESTED, worst } from "./verdict.ts";

/** In a bull or bear market or a correction, entered on a day where that is said, and not since the last one where that is said. */
export function state(told: Of<"state">, at: Setting): Held {
  const now = stateNow(told, at);
  if (told.since === null || now.verdict !== "confirmed") return now;
  const stated = sinceOf(told.since);
  const found = told.state === "bull" ? null : lastBelow(told.state === "bear" ? -0.2 : -0.1, at);
  const last = datedOf(found, "last");
  // measured from the highest close of all, so that what contradicts may be another bull market's
  const isBorneOut = last !== null && goesBack(told.since, last, at) === "confirmed";
  return isBorneOut ? { ...now, stated, found: isoOf(last.from) } : { ...UNTESTED, stated, answer: now.answer };
}

/** The sessions before this one that closed so far below the highest close. */
function lastBelow(threshold: number, at: Setting): Answer<Question> | null {
  const question: Question = {
    kind: "record",
    sides: [at.symbol],
    measure: "drawdown",
    per: "day",
    direction: "down",
    threshold,
    repeat: null,
    month: null,
    scope: null,
    since: null,
    top: 1,
    asked: "last",
  };
  return at.askOn(question, at.sessionBefore(at.session));
}

function stateNow({ state: asked, entered }: Of<"state">, at: Setting): Held {
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

/** Where a close stands against an average of the latest closes, and since when it had not. */
export function average({ side, sessions, figure, since }: Of<"average">, at: Setting): Held {
  const question: Question = {
    kind: "trend",
    side: at.symbol,
    about: "average",
    averages: [sessions],
    rsi: 14,
    asked: null,
    cross: null,
    on: null,
    within: null,
  };
  const found = at.askThen(question);
  const [close, level] = [numberIn(found, "close"), numberIn(found, "averages", String(sessions))];
  if (found === null || close === null || level === null) return UNTESTED;
  const distance = close / level - 1;
  const direction = side === "above" ? 1 : -1;
  const stated = figure === null ? null : (direction * figure.value) / 100;
  const verdicts: Held["verdict"][] = [distance * direction > 0 ? "confirmed" : "off"];
  if (figure !== null) verdicts.push(figure.unit === "percent" ? judged(figure, direction, distance, 100) : "not testable");
  if (since !== null) {
    const before = at.askOn(question, at.sessionBefore(at.session))?.values[side === "above" ? "lastAbove" : "lastBelow"];
    const day = typeof before === "string" ? parseDay(before)! : undefined;
    verdicts.push(goesBack(since, day === undefined ? null : { from: day, to: day }, at));
  }
  return { verdict: worst(verdicts), stated, found: distance, unit: "rate", answer: found };
}
