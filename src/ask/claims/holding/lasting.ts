import { type Day, isoOf, parseDay } from "../../../calendar/day.ts";
import { isSingleDay } from "../../../calendar/resolve.ts";
import { back } from "../../../calendar/span.ts";
import type { CalendarUnit } from "../../../calendar/window.ts";
import type { Question } from "../../../kinds/question.ts";
import type { Answer } from "../../../question/answer.ts";
import type { Setting } from "./setting.ts";
import { type Held, numberIn, type Of, UNTESTED } from "./verdict.ts";

/** A state that goes on: its first day, or the two that it may be dated from. */
interface GoingOn {
  readonly answer: Answer<Question>;
  readonly starts: readonly Day[];
}

/** A state, or closes beyond an average or a level, that are said to have lasted so long, or since. */
export function lasting({ state, lasting: said }: Of<"lasting">, at: Setting): Held {
  const stated = said.type === "length" ? said.count : null;
  const found = state.type === "market" ? marketOf(state.market, at) : runOf(state, at);
  if (found === null || said.type === "vague") return { ...UNTESTED, stated, answer: found?.answer ?? null };
  const { answer, starts } = found;
  const [start] = starts;
  if (start === undefined) return { verdict: "off", stated, found: null, unit: null, answer };
  // the data begin within it, so that it may have lasted longer
  const isOpen = at.dataFrom === undefined || starts.some((day) => at.sessionBefore(day) <= at.dataFrom!);
  if (said.type === "length") {
    const lengths = starts.map((day) => lasted(day, said.unit, at));
    const fits = lengths.some((length) => (said.atLeast ? length >= said.count : length === said.count));
    if (!fits && isOpen) return { ...UNTESTED, stated, answer };
    return { verdict: fits ? "confirmed" : "off", stated, found: lengths[0]!, unit: "number", answer };
  }
  const span = at.span(said.period);
  if (span === undefined) return { ...UNTESTED, answer };
  const began = (day: Day): boolean => {
    // "every day this year": from its first session on
    if (said.type === "throughout") return at.sessionBefore(day) < span.first;
    // "since 1 June": the day after is the first that can be counted from there
    const isIn = day <= span.last || (isSingleDay(said.period) && at.sessionBefore(day) <= span.last);
    return isIn && (state.type !== "market" || day >= span.first);
  };
  const fits = starts.some(began);
  if (!fits && isOpen) return { ...UNTESTED, answer };
  return { verdict: fits ? "confirmed" : "off", stated: isoOf(span.first), found: isoOf(start), unit: null, answer };
}

/** Whole units from a state's first day to the last session; of days its sessions, the first included. */
function lasted(start: Day, unit: CalendarUnit, at: Setting): number {
  let count = unit === "day" ? 1 : 0;
  if (unit === "day") for (let day = at.session; day > start; day = at.sessionBefore(day)) count += 1;
  else while (back(at.session, count + 1, unit) >= start) count += 1;
  return count;
}

function marketOf(market: "bull" | "bear", at: Setting): GoingOn | null {
  const answer = at.askThen({ kind: "regime", side: at.symbol, asked: null, on: null });
  if (answer === null) return null;
  const { state, since, confirmedOn } = answer.values as { state?: string; since?: string; confirmedOn?: string };
  const days = state === market ? [since, confirmedOn] : [];
  return { answer, starts: days.flatMap((day) => (typeof day === "string" ? [parseDay(day)!] : [])) };
}

function runOf(state: Exclude<Of<"lasting">["state"], { type: "market" }>, at: Setting): GoingOn | null {
  if (at.isYield) return null;
  const answer = at.askThen({
    kind: "streak",
    sides: [at.symbol],
    condition: state.side,
    average: state.type === "average" ? state.sessions : null,
    ...(state.type === "level" ? { level: state.level } : {}),
    unit: "day",
    atLeast: null,
    window: null,
    about: "present",
    yesNo: false,
  });
  const start = answer?.values.start;
  if (answer === null || numberIn(answer, "length") === null) return null;
  return { answer, starts: typeof start === "string" ? [parseDay(start)!] : [] };
}
