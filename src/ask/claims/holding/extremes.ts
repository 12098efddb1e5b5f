import { type Day, isoOf } from "../../../calendar/day.ts";
import type { Question } from "../../../kinds/question.ts";
import { english } from "../../../wording/render.ts";
import { periodText } from "../../../wording/window-words.ts";
import type { Comparandum } from "../piece.ts";
import { unitOf } from "../unit.ts";
import { type Setting, YEAR } from "./setting.ts";
import { datedOf, type Held, type Of, UNTESTED } from "./verdict.ts";

/** Whether the latest earlier one at least as extreme lies where a superlative says. @param previous null where there is none in the data */
export function goesBack(
  comparandum: Comparandum,
  previous: { readonly from: Day; readonly to: Day } | null,
  at: Setting,
): Held["verdict"] {
  switch (comparandum.type) {
    case "since": {
      const { first, last } = comparandum.span;
      if (previous !== null) {
        if (previous.to >= first && previous.from <= last) return "confirmed";
        return "off";
      }
      const from = at.dataFrom;
      return from !== undefined && from < first ? "off" : "not testable";
    }
    case "event": {
      const day = at.dayOf(comparandum.window);
      if (day === undefined) return "not testable";
      return goesBack({ type: "since", span: { first: day, last: day }, period: null }, previous, at);
    }
    case "ever":
      if (previous !== null) return "off";
      return at.hasHistory ? "confirmed" : "not testable";
    case "years": {
      const bound = at.end - comparandum.years * YEAR;
      if (previous === null)
        return at.dataFrom !== undefined && at.dataFrom <= bound ? (comparandum.more ? "confirmed" : "not testable") : "not testable";
      // within a month of it: "in two years" is seldom meant to the day
      if (previous.from > bound + 31) return "off";
      if (comparandum.more) return "confirmed";
      return previous.to >= bound - YEAR * Math.max(1, comparandum.years / 10) ? "confirmed" : "not testable";
    }
    case "units":
      return "not testable";
    case "within": {
      const span = comparandum.window.type === "period" ? at.span(comparandum.window.period) : undefined;
      if (span === undefined) return "not testable";
      return previous === null || previous.from < span.first ? "confirmed" : "off";
    }
  }
}

/** What a superlative is said to go back to, in words; null where it is a length of time. */
export function sinceOf(comparandum: Comparandum): string | null {
  if (comparandum.type === "ever") return "ever";
  if (comparandum.type !== "since") return null;
  return comparandum.period === null ? isoOf(comparandum.span.first) : english(periodText(comparandum.period));
}

export function extremeReturn({ direction, against, unit: said, isOfStretch, comparandum, rank }: Of<"extremeReturn">, at: Setting): Held {
  const unit = (isOfStretch ? unitOf(at.window) : null) ?? said;
  if (rank > 1) return against === null ? ranked({ direction, unit, comparandum, rank }, at) : { ...UNTESTED, stated: rank };
  const question: Question = {
    kind: "record",
    sides: against === null ? [at.symbol] : [at.symbol, against.symbol],
    measure: against !== null ? "spread" : at.isYield ? "change" : "return",
    per: unit.per,
    direction: direction > 0 ? "up" : "down",
    threshold: "present",
    repeat: null,
    month: unit.month,
    scope: null,
    since: null,
    top: 1,
    asked: "last",
  };
  const found = at.askThen(question);
  const stated = sinceOf(comparandum);
  const last = datedOf(found, "last");
  const previous = datedOf(found, "previous");
  if (last === null || last.to !== at.session) return { ...UNTESTED, stated };
  // a rise is no worst week: the answer to a statement says so
  if (last.value * direction <= 0) {
    const since = comparandum.type === "since" ? comparandum.period : null;
    return {
      verdict: "off",
      stated,
      found: null,
      unit: null,
      answer: (since === null ? null : at.askThen({ ...question, since })) ?? found,
    };
  }
  // how far the closes of both go back is not known where none was as far
  const verdict = against !== null && previous === null ? "not testable" : goesBack(comparandum, previous, at);
  return { verdict, stated, found: previous === null ? null : isoOf(previous.from), unit: null, answer: found };
}

/** "second-worst day on record", "third-best month of the year": the place of the present one among all, or within a stretch. */
function ranked(
  { direction, unit, comparandum, rank }: Pick<Of<"extremeReturn">, "direction" | "unit" | "comparandum" | "rank">,
  at: Setting,
): Held {
  if (comparandum.type !== "ever" && comparandum.type !== "within") return { ...UNTESTED, stated: rank };
  const found = at.askThen({
    kind: "record",
    sides: [at.symbol],
    measure: at.isYield ? "change" : "return",
    per: unit.per,
    direction: direction > 0 ? "up" : "down",
    threshold: null,
    repeat: null,
    month: unit.month,
    scope: comparandum.type === "within" ? comparandum.window : null,
    since: null,
    top: 1,
    asked: "rank",
  });
  const place = (found?.values.rank as { place?: number } | undefined)?.place;
  if (found === null || place === undefined) return { ...UNTESTED, stated: rank };
  const isSure = comparandum.type === "within" || at.hasHistory;
  return {
    verdict: place > rank ? "off" : isSure ? (place === rank ? "confirmed" : "off") : "not testable",
    stated: rank,
    found: place,
    unit: "number",
    answer: found,
  };
}

export function extremeClose({ end, comparandum }: Of<"extremeClose">, at: Setting): Held {
  const found = at.askThen({
    kind: "level",
    side: at.symbol,
    direction: null,
    level: null,
    on: null,
    within: null,
    about: end === "high" ? "highest since" : "lowest since",
  });
  const stated = sinceOf(comparandum);
  if (found === null || found.values.date !== isoOf(at.session)) return { ...UNTESTED, stated };
  const previous = datedOf(found, "previous");
  return {
    verdict: goesBack(comparandum, previous, at),
    stated,
    found: previous === null ? null : isoOf(previous.from),
    unit: null,
    answer: found,
  };
}
