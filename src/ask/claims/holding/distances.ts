import { parseDay } from "../../../calendar/day.ts";
import { isSingleDay } from "../../../calendar/resolve.ts";
import type { Window } from "../../../calendar/window.ts";
import type { Question } from "../../../kinds/question.ts";
import type { Answer } from "../../../question/answer.ts";
import type { Setting } from "./setting.ts";
import { type Held, judged, numberIn, type Of, rounded, UNTESTED, worst } from "./verdict.ts";

export function distance(told: Of<"distance">, at: Setting): Held {
  const { figure, direction, within, extreme } = told;
  if (at.isYield) return yieldDistance(told, at);
  const stated = rounded((direction * figure.value) / (figure.unit === "percent" ? 100 : 1));
  if (told.yearHigh) {
    const found = at.askThen({
      kind: "trend",
      side: at.symbol,
      about: "average",
      averages: [],
      rsi: 14,
      asked: null,
      cross: null,
      on: null,
      within: null,
    });
    const gap = extreme === "high" ? numberIn(found, "distance52WeekHigh") : null;
    return {
      verdict: figure.unit === "percent" ? judged(figure, direction, gap, 100) : "not testable",
      stated,
      found: gap,
      unit: "rate",
      answer: found,
    };
  }
  const high = extreme === "high" ? at.askThen(highQuestion(at.symbol)) : null;
  const { date, close } = (high?.values.high ?? {}) as { date?: string; close?: number };
  const verdicts: Held["verdict"][] = [];
  const span = within?.type === "period" ? at.span(within.period) : undefined;
  if (told.record && span !== undefined) {
    if (date === undefined) return { ...UNTESTED, stated };
    const day = parseDay(date)!;
    verdicts.push(day >= span.first && day <= span.last ? "confirmed" : "off");
  }
  const window = stretchFrom(extreme, within);
  if (window === null) return { ...UNTESTED, stated };
  if (within === null && extreme === "high") {
    const gap = numberIn(high, "drawdown");
    if (told.level !== null) verdicts.push(isLevelOf(told.level, close ?? null));
    verdicts.push(figure.unit === "percent" ? judged(figure, direction, gap, 100) : judged(figure, direction, pointsBelow(high), 1));
    return {
      verdict: worst(verdicts),
      stated,
      found: figure.unit === "percent" ? gap : pointsBelow(high),
      unit: figure.unit === "percent" ? "rate" : "index points",
      answer: high,
    };
  }
  const found = at.askThen({ kind: "performance", sides: [at.symbol], window, basis: "price", asked: null });
  if (told.level !== null) verdicts.push(isLevelOf(told.level, numberIn(found, "baseCloses", at.symbol)));
  const rate = numberIn(found, figure.unit === "percent" ? "returns" : "points", at.symbol);
  verdicts.push(
    figure.unit === "percent" || figure.unit === "points"
      ? judged(figure, direction, rate, figure.unit === "percent" ? 100 : 1)
      : "not testable",
  );
  return {
    verdict: worst(verdicts),
    stated,
    found: rate,
    unit: figure.unit === "percent" ? "rate" : "index points",
    answer: found ?? high,
  };
}

/** "112 basis points above its June low", "10 basis points above the record low of 1.37%". */
function yieldDistance({ figure, direction, extreme, within, level }: Of<"distance">, at: Setting): Held {
  const stated = rounded(direction * figure.value);
  const window = stretchFrom(extreme, within);
  if (window === null || figure.unit !== "basis points") return { ...UNTESTED, stated };
  const found = at.askThen({ kind: "rate", sides: [at.symbol], window, on: null, threshold: null, asked: null });
  const [change, now] = [numberIn(found, "changeBasisPoints"), numberIn(found, "level")];
  const verdicts = [judged(figure, direction, change, 1)];
  if (level !== null) verdicts.push(isLevelOf(level, change === null || now === null ? null : now - change / 100));
  return { verdict: worst(verdicts), stated, found: change, unit: "basis points", answer: found };
}

/** Whether a close is the one said, to the digits said. */
function isLevelOf(said: number, close: number | null): Held["verdict"] {
  if (close === null) return "not testable";
  return Math.abs(close - said) < 0.006 || Math.round(close) === said ? "confirmed" : "off";
}

/** From the close of a day, or from the highest or lowest close of a stretch, or of all; null for a close of no day. */
function stretchFrom(extreme: Of<"distance">["extreme"], within: Window | null): Window | null {
  const period = within?.type === "period" ? within.period : undefined;
  if (period !== undefined && isSingleDay(period)) return { type: "since", from: period };
  if (extreme === "close") return null;
  return period === undefined ? { type: "extreme", extreme } : { type: "extreme", extreme, within: period };
}

export function highQuestion(side: string): Question {
  return { kind: "drawdown", side, within: null, window: null, asked: null, about: null };
}

function pointsBelow(high: Answer<Question> | null): number | null {
  const close = numberIn(high, "close");
  const top = (high?.values.high as { close?: number } | undefined)?.close;
  return close === null || top === undefined ? null : close - top;
}
