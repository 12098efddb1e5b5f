import { type Day, isoOf } from "../../../calendar/day.ts";
import { back } from "../../../calendar/span.ts";
import type { Window } from "../../../calendar/window.ts";
import type { Question } from "../../../kinds/question.ts";
import type { Answer } from "../../../question/answer.ts";
import type { Level } from "../said.ts";
import { isOneDay, type Setting } from "./setting.ts";
import { type Held, judged, NEAR, numberIn, type Of, UNTESTED, worst } from "./verdict.ts";

export function atLevel({ figure, side }: Level, close: number | null): Held["verdict"] {
  if (close === null) return "not testable";
  switch (side) {
    case "at":
      return judged(figure, 1, close, 1);
    case "near":
      return Math.abs(close / figure.value - 1) <= NEAR ? "confirmed" : "off";
    case "above":
      return close > figure.value ? "confirmed" : "off";
    case "below":
      return close < figure.value ? "confirmed" : "off";
  }
}

function closeOn(day: Day, at: Setting): { found: Answer<Question> | null; close: number | null } {
  const on = dateWindow(day);
  const found = at.isYield
    ? at.ask({ kind: "rate", sides: [at.symbol], window: null, on, threshold: null, asked: null })
    : at.ask({ kind: "level", side: at.symbol, direction: null, level: null, on, within: null });
  return { found, close: numberIn(found, at.isYield ? "level" : "close") };
}

export function level({ level: said, from, direction, peak }: Of<"level">, at: Setting): Held {
  const stated = said.figure.value;
  if (peak && !isOneDay(at)) return peakWithin(said, at);
  const { found, close } = closeOn(at.session, at);
  if (close === null) return { ...UNTESTED, stated };
  const verdicts = [atLevel(said, close)];
  const before = from === null && !isOneDay(at) ? null : closeOn(dayBefore(from?.on ?? null, at), at).close;
  // "edged down to 12.92" on a day on which it rose
  if (from === null && before !== null && direction !== null && (close - before) * direction < 0) verdicts.push("off");
  if (from !== null) {
    verdicts.push(judged(from.figure, 1, before, 1));
    // "fell to 3.79% from 3.70%"
    if (direction !== null && (said.figure.value - from.figure.value) * direction < 0) verdicts.push("off");
  }
  return { verdict: worst(verdicts), stated, found: close, unit: at.isYield ? "percent" : "index points", answer: found };
}

/** The highest close of the stretch that is told of. */
function peakWithin(said: Level, at: Setting): Held {
  const stated = said.figure.value;
  const found = at.ask({ kind: "level", side: at.symbol, direction: null, level: null, on: null, within: at.window, about: "highest" });
  const close = (found?.values.high as { readonly close: number } | undefined)?.close ?? null;
  if (close === null || at.isYield) return { ...UNTESTED, stated };
  return { verdict: atLevel(said, close), stated, found: close, unit: "index points", answer: found };
}

/** The session that a level was left from: named, else the last one before the stretch. */
function dayBefore(on: Window | null, at: Setting): Day {
  if (on?.type === "past") return at.sessionOn(back(at.session, on.count, on.unit));
  const span = on?.type === "period" ? at.span(on.period) : undefined;
  if (span !== undefined) return at.sessionOn(Math.min(span.last, at.today));
  const stretch = at.window.type === "period" ? at.span(at.window.period) : undefined;
  return at.sessionBefore(stretch === undefined ? at.session : Math.min(stretch.first, at.session));
}

const dateWindow = (day: Day): Window => ({ type: "period", period: { type: "date", date: isoOf(day) } });
