import type { Day } from "../calendar/day.ts";
import { heldBackId } from "./held-back.ts";
import { addedId } from "./records/added.ts";
import { bases, indexOfDay, type Series } from "./series.ts";
import { type Change, type Changes, changeOf, entryId, heldBackIn } from "./store.ts";
import { type Expected, examined, examinedOnce, without } from "./validate.ts";
import type { Reading } from "./version.ts";

/** What an owner can decide on an instrument's closes. */
export type Decision =
  /** doubted closes are right, closes held back are too; of one session, or of all */
  | { readonly task: "accept"; readonly day?: Day }
  /** what is held back is forgotten; with a session, its close is removed from the series */
  | { readonly task: "drop"; readonly day?: Day }
  /** the series that is held back takes the place of the one that serves */
  | { readonly task: "replace" }
  /** every close of the instrument goes, held back or not */
  | { readonly task: "remove" };

/**
 * What a decision changes in the store.
 * @param expected what the instrument's closes are held against
 * @returns no change where there is nothing that it could be about
 */
export function decide(decision: Decision, symbol: string, present: Reading, expected: Expected): Changes {
  const changes = new Map<string, Change | null>();
  const { series } = present;
  for (const basis of bases) {
    const [id, heldId] = [entryId(symbol, basis), heldBackId({ symbol, basis })];
    const stored = series.get(id);
    const held = stored === undefined ? undefined : examinedOnce(stored, expected);
    const waiting = heldBackIn(present).find((each) => heldBackId(each.series) === heldId);
    const next = held === undefined ? undefined : decided(decision, held);
    if (decision.task === "remove" && held !== undefined) changes.set(id, null);
    else if (decision.task === "replace" && waiting !== undefined) changes.set(id, changeOf(examined(waiting.series, expected)));
    else if (next !== undefined && next !== held) changes.set(id, next.days.length === 0 ? null : changeOf(examined(next, expected)));
    const isSettled = decision.task === "remove" || decision.task === "replace" || (decision.task === "drop" && decision.day === undefined);
    if (isSettled && waiting !== undefined) changes.set(heldId, null);
  }
  if (decision.task === "remove" && present.texts.has(addedId(symbol))) changes.set(addedId(symbol), null);
  return changes;
}

function decided(decision: Decision, series: Series): Series {
  if (decision.task === "accept") return accepted(series, decision.day);
  return decision.task === "drop" ? dropped(series, decision.day) : series;
}

function accepted(series: Series, day: Day | undefined): Series {
  const isMeant = (each: Day): boolean => day === undefined || each === day;
  const held = (series.held ?? []).filter((each) => isMeant(each.day));
  // with a close that leaps the one after it, which leaps back, is accepted too
  const after = held.flatMap((each) => [...series.days].filter((other) => other > each.day).slice(0, 1));
  const days = [...[...(series.doubted ?? []), ...held.map((each) => each.day)].filter(isMeant), ...after];
  if (days.length === 0) return series;
  const whole = held.reduce((taken, { day, close }) => withClose(taken, day, close), series);
  return { ...whole, accepted: Int32Array.from(new Set([...(series.accepted ?? []), ...days])).sort() };
}

function dropped(series: Series, day: Day | undefined): Series {
  if (day === undefined) return series.held === undefined ? series : { ...series, held: [] };
  const at = indexOfDay(series.days, day);
  const held = (series.held ?? []).filter((each) => each.day !== day);
  if (at < 0) return held.length === (series.held ?? []).length ? series : { ...series, held };
  const after = [...(series.dropped ?? []), day];
  return { ...without(series, [at]), held, dropped: Int32Array.from(new Set(after)).sort() };
}

function withClose(series: Series, day: Day, close: number): Series {
  if (indexOfDay(series.days, day) >= 0) return series;
  const at = series.days.filter((each) => each < day).length;
  const { adjusted } = series;
  const days = Int32Array.from([...series.days.subarray(0, at), day, ...series.days.subarray(at)]);
  const put = (values: Float64Array, value: number): Float64Array =>
    Float64Array.from([...values.subarray(0, at), value, ...values.subarray(at)]);
  return { ...series, days, close: put(series.close, close), ...(adjusted === undefined ? {} : { adjusted: put(adjusted, Number.NaN) }) };
}
