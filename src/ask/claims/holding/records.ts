import { isoOf, parseDay } from "../../../calendar/day.ts";
import type { Window } from "../../../calendar/window.ts";
import type { Question } from "../../../kinds/question.ts";
import type { Answer } from "../../../question/answer.ts";
import { highQuestion } from "./distances.ts";
import { extremeClose, goesBack, sinceOf } from "./extremes.ts";
import type { Setting } from "./setting.ts";
import { datedOf, type Held, NEAR, numberIn, type Of, UNTESTED } from "./verdict.ts";

/** "at a record", "just short of a record", "its 28th record close of the year". */
export function record({ low, short, count }: Of<"record">, at: Setting): Held {
  if (low) {
    const held = extremeClose({ type: "extremeClose", end: "low", comparandum: { type: "ever" } }, at);
    return { ...held, stated: null };
  }
  const high = at.askThen(highQuestion(at.symbol));
  const drawdown = numberIn(high, "drawdown");
  if (high === null || drawdown === null) return UNTESTED;
  if (short)
    return {
      verdict: drawdown < 0 && drawdown >= -NEAR ? (at.hasHistory ? "confirmed" : "not testable") : "off",
      stated: null,
      found: drawdown,
      unit: null,
      answer: high,
    };
  if (drawdown < 0 && count?.isNow !== false)
    return { verdict: "off", stated: count?.value ?? null, found: drawdown, unit: null, answer: high };
  if (count === null)
    return { verdict: at.hasHistory ? "confirmed" : "not testable", stated: null, found: drawdown, unit: null, answer: high };
  const found = recordsIn(count.window, at);
  const occurrences = numberIn(found, "occurrences");
  if (found === null || occurrences === null) return { ...UNTESTED, stated: count.value };
  return {
    verdict: occurrences !== count.value ? "off" : at.hasHistory ? "confirmed" : "not testable",
    stated: count.value,
    found: occurrences,
    unit: "number",
    answer: found,
  };
}

/** How many record closes there were in a stretch, as of the end of the claim's. */
function recordsIn(scope: Window, at: Setting): Answer<Question> | null {
  return at.askThen({
    kind: "record",
    sides: [at.symbol],
    measure: "newHigh",
    per: "day",
    direction: "up",
    threshold: 0,
    repeat: null,
    month: null,
    since: null,
    top: 1,
    scope,
    asked: "count",
  });
}

/** So many record closes in a row: on each of so many sessions, and not on the one before them. */
export function recordRun({ count }: Of<"recordRun">, at: Setting): Held {
  const records = (sessions: number): number | null => numberIn(recordsIn({ type: "sessions", count: sessions }, at), "occurrences");
  const high = at.askThen(highQuestion(at.symbol));
  const [these, more] = [records(count), records(count + 1)];
  if (high === null || these === null || more === null) return { ...UNTESTED, stated: count };
  const verdict = these !== count || more !== count ? "off" : at.hasHistory ? "confirmed" : "not testable";
  return { verdict, stated: count, found: these === count ? more : these, unit: "number", answer: high };
}

/** So many closes in a row beyond a level, and no more. */
export function closesBeyond({ count, level, side }: Of<"closesBeyond">, at: Setting): Held {
  const found = at.askThen({ kind: "level", side: at.symbol, direction: side, level, on: null, within: null });
  const [close, sessions] = [numberIn(found, "close"), numberIn(found, "sessions")];
  if (found === null || close === null || sessions === null) return { ...UNTESTED, stated: count };
  const isBeyond = side === "above" ? close > level : close < level;
  return {
    verdict: isBeyond && sessions === count ? "confirmed" : "off",
    stated: count,
    found: isBeyond ? sessions : 0,
    unit: "number",
    answer: found,
  };
}

export function first({ level: bound, side, since }: Of<"first">, at: Setting): Held {
  const question = (about: "first" | "last"): Question => ({
    kind: "level",
    side: at.symbol,
    direction: side,
    level: bound,
    on: null,
    within: null,
    about,
  });
  const now = at.askThen(question("last"));
  const met = (found: Answer<Question> | null) => found?.values.met as { first: string | null; last: string | null } | undefined;
  const last = met(now)?.last;
  if (now === null || last === undefined) return { ...UNTESTED, stated: bound };
  if (last !== isoOf(at.session)) return { verdict: "off", stated: bound, found: last, unit: null, answer: now };
  const before = met(at.askOn(question("last"), at.sessionBefore(at.session)))?.last ?? null;
  const previous = before === null ? null : { from: parseDay(before)!, to: parseDay(before)! };
  const shown = since.type === "ever" ? (at.askThen(question("first")) ?? now) : now;
  return { verdict: goesBack(since, previous, at), stated: bound, found: before, unit: null, answer: shown };
}

/** A record close today, and the one before it where it is said to be. */
export function firstRecord({ since }: Of<"firstRecord">, at: Setting): Held {
  const found = recordsIn({ type: "all" }, at);
  const [last, previous] = [datedOf(found, "last"), datedOf(found, "previous")];
  const stated = sinceOf(since);
  if (found === null || last === null) return { ...UNTESTED, stated };
  const verdict = last.to === at.session ? goesBack(since, previous, at) : "off";
  return { verdict, stated, found: previous === null ? null : isoOf(previous.from), unit: null, answer: found };
}
