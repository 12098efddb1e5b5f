import { type Day, isoOf, parseDay } from "../../../calendar/day.ts";
import { unitHolding } from "../../../calendar/span.ts";
import type { Question } from "../../../kinds/question.ts";
import type { Direction } from "../piece.ts";
import { goesBack, sinceOf } from "./extremes.ts";
import type { Setting } from "./setting.ts";
import { datedOf, type Held, numberIn, type Of, UNTESTED } from "./verdict.ts";

function streakQuestion(at: Setting, direction: Direction, unit: Of<"run">["unit"], against: Of<"run">["against"] = null) {
  const [better, worse] = against === null ? (["up", "down"] as const) : (["ahead", "behind"] as const);
  return {
    kind: "streak" as const,
    sides: against === null ? [at.symbol] : [at.symbol, against.symbol],
    condition: direction > 0 ? better : worse,
    average: null,
    unit: unit.per,
    atLeast: null,
    window: null,
    about: "present",
    yesNo: false,
  } satisfies Question;
}

export function longestRun({ direction, unit, comparandum, ended }: Of<"longestRun">, at: Setting): Held {
  const found = at.askOn(streakQuestion(at, direction, unit), ended ? stoodUntil(unit, at) : at.end);
  const stated = sinceOf(comparandum);
  const length = numberIn(found, "length");
  if (found === null || length === null) return { ...UNTESTED, stated };
  const run = found.values.previous as { start: string; end: string } | null;
  const previous = run === null ? null : { from: parseDay(run.start)!, to: parseDay(run.end)! };
  return { verdict: length < 2 ? "off" : goesBack(comparandum, previous, at), stated, found: run?.end ?? null, unit: null, answer: found };
}

export function lengthOfLongest({ direction, unit, count, window }: Of<"lengthOfLongest">, at: Setting): Held {
  const found = at.ask({ ...streakQuestion(at, direction, unit), about: "longest", window });
  const longest = found?.values.longest as { readonly length: number } | null | undefined;
  if (found === null || longest === undefined) return { ...UNTESTED, stated: count };
  const length = longest?.length ?? 0;
  return { verdict: length === count ? "confirmed" : "off", stated: count, found: length, unit: "number", answer: found };
}

export function run({ direction, unit, count, ended, atLeast, against }: Of<"run">, at: Setting): Held {
  const day = ended ? stoodUntil(unit, at) : at.end;
  const found = at.askOn(streakQuestion(at, direction, unit, against), day);
  const length = numberIn(found, "length");
  if (found === null || length === null) return { ...UNTESTED, stated: count };
  if (length < count && reachesDataStart(found.values.start, unit, at)) return { ...UNTESTED, stated: count };
  if (atLeast ? length < count : length !== count) return { verdict: "off", stated: count, found: length, unit: "number", answer: found };
  if (!ended) return { verdict: "confirmed", stated: count, found: length, unit: "number", answer: found };
  const now = numberIn(at.askThen(streakQuestion(at, direction, unit, against)), "length");
  return { verdict: now === 0 ? "confirmed" : "off", stated: count, found: length, unit: "number", answer: found };
}

/** What was snapped stood until the unit before. */
function stoodUntil({ per }: Of<"run">["unit"], at: Setting): Day {
  return at.sessionBefore(per === "day" ? at.session : unitHolding(per, at.session).first);
}

/** Whether the unit before a run is one that the data do not hold whole, so that the run may be longer. */
function reachesDataStart(start: unknown, { per }: Of<"run">["unit"], at: Setting): boolean {
  if (typeof start !== "string" || at.dataFrom === undefined) return false;
  const day = parseDay(start)!;
  const before = per === "day" ? at.sessionBefore(day) : unitHolding(per, unitHolding(per, day).first - 1).first;
  return before <= at.dataFrom;
}

/** So many rises or falls among the latest units, the present one counted in. */
export function tally({ count, among, unit, direction }: Of<"tally">, at: Setting): Held {
  const question: Question = {
    kind: "record",
    sides: [at.symbol],
    measure: "return",
    per: unit.per,
    direction: direction > 0 ? "up" : "down",
    threshold: direction * Number.MIN_VALUE,
    repeat: null,
    month: null,
    scope: unit.per === "day" ? { type: "sessions", count: among } : { type: "past", count: among, unit: unit.per },
    since: null,
    top: 1,
    asked: "count",
  };
  const found = at.askThen(question);
  const occurrences = numberIn(found, "occurrences");
  if (found === null || occurrences === null || found.values.sample !== among) return { ...UNTESTED, stated: count };
  const isNow = datedOf(found, "last")?.to === at.session;
  return {
    verdict: occurrences === count && isNow ? "confirmed" : "off",
    stated: count,
    found: occurrences,
    unit: "number",
    answer: found,
  };
}

/** The first rise or fall since one in the stretch named, or after so many units without one. */
export function firstMove({ direction, unit, comparandum }: Of<"firstMove">, at: Setting): Held {
  const now = at.askThen(streakQuestion(at, direction, unit));
  const length = numberIn(now, "length");
  if (now === null || length === null) return UNTESTED;
  if (length !== 1) return { verdict: "off", stated: null, found: length, unit: "number", answer: now };
  const before = at.sessionBefore(unit.per === "day" ? at.session : unitHolding(unit.per, at.session).first);
  const other = at.askOn(streakQuestion(at, -direction as Direction, unit), before);
  const run = numberIn(other, "length");
  if (run === null) return UNTESTED;
  if (comparandum.type === "units") {
    // "in four sessions": the one four sessions before was the last
    return {
      verdict: run + 1 === comparandum.count ? "confirmed" : "off",
      stated: comparandum.count,
      found: run + 1,
      unit: "number",
      answer: other,
    };
  }
  const start = other?.values.start;
  if (typeof start !== "string") return UNTESTED;
  const last = at.sessionBefore(unit.per === "day" ? parseDay(start)! : unitHolding(unit.per, parseDay(start)!).first);
  // the run goes back to where the data begin: what was before is not known
  const span = unit.per === "day" ? { first: last, last } : unitHolding(unit.per, last);
  if (at.dataFrom === undefined || span.first <= at.dataFrom) return UNTESTED;
  return {
    verdict: goesBack(comparandum, { from: span.first, to: span.last }, at),
    stated: sinceOf(comparandum),
    found: isoOf(span.first),
    unit: null,
    answer: other,
  };
}
