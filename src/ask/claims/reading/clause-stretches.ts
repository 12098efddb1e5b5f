import { isDeepStrictEqual } from "node:util";
import { type Day, isoOf, weekdayOf } from "../../../calendar/day.ts";
import { isSingleDay } from "../../../calendar/resolve.ts";
import { spanOf, unitHolding } from "../../../calendar/span.ts";
import type { Period, Window } from "../../../calendar/window.ts";
import type { PieceOf, Unit } from "../piece.ts";
import { idle } from "../words.ts";
import { said as wordsOf } from "./clause-places.ts";
import type { ClauseView } from "./clause-view.ts";
import { isIdle, names } from "./clauses.ts";
import { type Flow, noteUsual } from "./flow.ts";

export const YESTERDAY: Window = { type: "period", period: { type: "relative", unit: "day", ago: 1 } };
export const TODAY: Window = { type: "period", period: { type: "relative", unit: "day", ago: 0 } };

/** The day that a report is of: that of writing, or the one before it, which a morning's report begins with. */
export function reportDay({ day }: Flow): Window {
  return isDeepStrictEqual(day, YESTERDAY) ? YESTERDAY : TODAY;
}

/** "The second quarter was everything the first was not." */
export function beginsWithStretch(view: ClauseView): boolean {
  const [first] = view.pieces.filter(
    (piece) => (piece.type !== "idle" && piece.type !== "unknown") || !/^(?:the|it|was|already|even|only|just|so)$/i.test(piece.text),
  );
  return first?.type === "window";
}

/** The clause does nothing but name a stretch: "For the week,". */
export function isStretchAlone(view: ClauseView): boolean {
  return (
    view.windows.length > 0 &&
    view.pieces.every(
      (piece) =>
        piece.type === "window" ||
        (piece.type === "idle" && (idle.has(piece.text) || piece.text === "far") && !/^(?:it|its)$/.test(piece.text)),
    )
  );
}

/** The stretch that stands nearest to a figure in its clause: behind it, else before it. */
export function windowIn(view: ClauseView, at: number, end: number): Window | null {
  const last = view.pieces[end - 1]?.at ?? 0;
  // "31.13, −1.82 pts; Monday's 34.02 was its highest": of what stands behind the semicolon
  const after = view.windows.find(
    ({ at: place }) => place > last && !view.scan.tokens.slice(last + 1, place + 1).some(({ before: mark }) => mark === "sentence"),
  );
  const before = view.windows.findLast(({ at: place }) => place < view.pieces[at]!.at);
  if (after !== undefined) return spokenOf(view, after);
  if (view.pieces.some(({ type }) => type === "sameWindow")) return sameStretch(view);
  return before?.window ?? null;
}

/** "finished Thursday at 1,408.47, up 0.4% on the day": the day that is spoken of. */
function spokenOf({ flow, scan }: ClauseView, { at, length, window }: ClauseView["windows"][number]): Window {
  const isTheDay = /^(?:on|for|in) the (?:day|session)$/.test(scan.texts.slice(at, at + length).join(" "));
  const day = [flow.window, flow.before, flow.day].find((each) => each !== null && isDay(each));
  return isTheDay && day != null ? day : window;
}

/** The stretches that a piece can be over: its own, the sentence's, the sentence's before, or the day of writing. */
export function over(view: ClauseView, at: number, own: Window | null): { windows: readonly Window[]; undated: boolean } {
  const flow = view.flow;
  const stretch = own ?? spokenOfBefore(view, at) ?? windowIn(view, at, at + 1) ?? trailingWindow(view);
  if (stretch !== null) {
    const then = asOfDay(view, stretch);
    flow.window = stretch;
    // "its worst day since 1962, taking the week's losses to 9%, the heaviest since 1940": of the week
    flow.unit = null;
    if (stretch.type === "period" && !isDay(stretch)) noteUsual(flow, stretch);
    return { windows: then === null ? [stretch] : [then, stretch], undated: false };
  }
  // "Since the low of November 20 they have gained …"
  const lead = view.pieces.slice(0, at).findLast((piece) => piece.type === "reference" && piece.side === "from") ?? flow.reference;
  const from = lead?.type === "reference" ? referenceWindow(lead) : null;
  if (from !== null) return { windows: [from], undated: false };
  // "closed at a record on July 17 and has since given back 19.3%": from that day on
  const day = flow.window?.type === "period" && isDay(flow.window) ? flow.window.period : null;
  if (day !== null && /\b(?:has|have) since\b/.test(wordsOf(view))) return { windows: [{ type: "since", from: day }], undated: false };
  if (flow.window !== null && flow.window === flow.fronted) return { windows: [flow.window], undated: false };
  if (flow.window !== null)
    return {
      windows: distinct([asOfDay(view, flow.window), flow.window, flow.alternative, isDay(flow.window) ? null : reportDay(flow)]),
      undated: false,
    };
  const later = view.later.length > 0 && flow.before === null ? laterWindow(view) : null;
  if (later !== null) return { windows: [later], undated: false };
  const unit = unitBehind(view);
  if (flow.before === null) return { windows: distinct([...withOthers(view, []), unit]), undated: true };
  return { windows: distinct([...withOthers(view, [flow.before]), unit]), undated: !isDay(flow.before) || !isOfWriting(flow.before, view) };
}

/** "its steepest since last Monday's 20.5 percent rout": the day whose figure stands right behind it. */
function spokenOfBefore({ pieces, scan }: ClauseView, at: number): Window | null {
  const piece = pieces[at - 1];
  // "wiping out all of Thursday's 1.3% rise"
  if (piece?.type === "window" && isDay(piece.window) && scan.tokens[piece.at + piece.length - 1]?.possessive === true) return piece.window;
  if (piece === undefined || (piece.type !== "superlative" && piece.type !== "record" && piece.type !== "firstMove")) return null;
  const since = piece.type === "record" ? piece.since : piece.comparandum;
  const isOwner = scan.tokens[piece.at + piece.length - 1]?.possessive === true;
  return isOwner && since?.type === "since" && since.period !== null ? { type: "period", period: since.period } : null;
}

/** "soared 8.8 percent, its best week since 1974": the unit of the superlative behind a comma, which can be that of the move. */
function unitBehind({ later }: ClauseView): Window | null {
  const [next] = later;
  if (next?.joint !== "," || names(next)) return null;
  const most = next.pieces.find((piece) => piece.type !== "pronoun" && !isIdle(piece, "its", "their", "the", "a"));
  if (most?.type !== "superlative" || most.unit === null || most.unit.per === "day" || most.unit.month !== null) return null;
  if (next.pieces.some(({ type }) => type === "window" || type === "figure")) return null;
  return { type: "period", period: { type: "relative", unit: most.unit.per, ago: 0 } };
}

/**
 * "Tuesday's slide left it 1.7% lower for the year", written on Wednesday: the stretch up to the day that the report is of, where that is the
 * one before the day of writing; null for any other.
 */
function asOfDay({ flow: { day }, scan: { today } }: ClauseView, stretch: Window): Window | null {
  const period = stretch.type === "period" ? stretch.period : undefined;
  if (period?.type !== "relative" || period.ago !== 0 || period.unit === "day" || day?.type !== "period") return null;
  const [spoken, whole] = [spanOf(day.period, today), spanOf(period, today)];
  const before = weekdayOf(today) === 1 ? 3 : 1;
  if (spoken === undefined || whole === undefined || today - spoken.last !== before || spoken.last < whole.first) return null;
  const date = (at: number): Period => ({ type: "date", date: isoOf(at) });
  return { type: "range", from: date(whole.first - 1), to: date(spoken.last) };
}

/** The stretch since an extreme close, or since the close of a day. */
export function referenceWindow({ extreme, within }: PieceOf<"reference">): Window | null {
  const period = within?.type === "period" ? within.period : undefined;
  if (period !== undefined && isSingleDay(period)) return { type: "since", from: period };
  if (extreme === "close" || (within !== null && period === undefined)) return null;
  return period === undefined ? { type: "extreme", extreme } : { type: "extreme", extreme, within: period };
}

/** "are down 2% and 4.5%, respectively, so far in November": a stretch behind a comma, with which the sentence ends. */
function trailingWindow({ later }: ClauseView): Window | null {
  const [next] = later;
  if (later.length !== 1 || next?.joint !== "," || !next.pieces.every(({ type }) => type === "window" || type === "idle")) return null;
  const window = next.pieces.find((piece) => piece.type === "window");
  return window?.type === "window" ? window.window : null;
}

/** A stretch that is not the clause's own, and what can be meant in its place: the sentence's before, the day of writing. */
export function withOthers(view: ClauseView, first: readonly (Window | null)[]): readonly Window[] {
  const { flow } = view;
  // a note of the morning after tells of the day before, whatever its date
  if (!isDeepStrictEqual(flow.day, YESTERDAY)) return distinct([...first, flow.before, TODAY, ...flow.usual]);
  const isOfToday = flow.before !== null && isDay(flow.before) && isOfWriting(flow.before, view);
  return distinct([...first, isOfToday ? null : flow.before, YESTERDAY, ...flow.usual]);
}

function distinct(windows: readonly (Window | null)[]): readonly Window[] {
  const all = windows.filter((window) => window !== null);
  return all.filter((window, at) => all.findIndex((other) => isDeepStrictEqual(other, window)) === at);
}

/** "began the year at 2.45 per cent": the close before the stretch, which is the last of the one before it. */
export function beforeOf(window: Window): Window | null {
  if (window.type !== "period") return null;
  const { period } = window;
  if (period.type === "relative") return { type: "period", period: { ...period, ago: period.ago + 1 } };
  return period.type === "year" ? { type: "period", period: { type: "year", year: period.year - 1 } } : null;
}

/** "over the same three months", "in the same five days": the stretch that was named last, and no day where longer ones are meant. */
function sameStretch({ flow, scan, pieces }: ClauseView): Window | null {
  const same = pieces.find(({ type }) => type === "sameWindow")!;
  const isOfDay = /\b(?:day|session)$/.test(scan.texts.slice(same.at, same.at + same.length).join(" "));
  if (isOfDay) return [flow.window, flow.before, flow.day].find((each) => each !== null && isDay(each)) ?? null;
  const named = flow.window !== null && !isDay(flow.window) ? flow.window : null;
  return named ?? flow.usual.at(-1) ?? flow.window ?? flow.before;
}

/** Whether a day is that of writing, or the last one before it that has a name. */
export function isOfWriting(window: Window, { scan: { today } }: ClauseView): boolean {
  const span = window.type === "period" ? spanOf(window.period, today) : undefined;
  const weekend = Math.max(0, weekdayOf(today) - 5);
  return span === undefined || today - span.last <= weekend;
}

/** "sank 4.1% and closed in correction territory on Tuesday": a day named at the end of a sentence without another. */
export function laterWindow(view: ClauseView): Window | null {
  const [next] = view.later;
  if (next === undefined || names(next) || /^(?:after|before|as|ahead of|when|following|which|who)$/.test(next.joint)) return null;
  if (
    next.pieces.some(
      (piece) => (piece.type === "idle" || piece.type === "unknown") && /^(?:than|more|less|versus|compared)$/.test(piece.text),
    )
  )
    return null;
  const window = next.pieces.find((piece) => piece.type === "window");
  return window?.type === "window" && isDay(window.window) && next.pieces.every(({ type }) => type !== "figure") ? window.window : null;
}

/** The day at whose close something stands: named in the clause or the sentence, else that of writing. */
export function dayOf(view: ClauseView): Window {
  const own = view.windows.find(({ window }) => isDay(window));
  if (own !== undefined) return own.window;
  if (view.flow.until !== null) return view.flow.until.window;
  const { window, before } = view.flow;
  if (window !== null && isDay(window)) return window;
  if (window === null && before !== null && isDay(before)) return before;
  return reportDay(view.flow);
}

/** What a run or a record is looked at the end of: a stretch that is told of. */
export function endOf(window: Window): Window {
  return window.type === "period" ? window : TODAY;
}

export function isDay(window: Window): boolean {
  return (window.type === "period" && isSingleDay(window.period)) || (window.type === "sessions" && window.count === 1);
}

/** The latest of a named part of the year: "its best January". */
export function partWindow({ per, month }: Unit): Window | null {
  if (month === null) return null;
  if (per === "month") return { type: "period", period: { type: "month", month } };
  if (per === "quarter") return { type: "period", period: { type: "quarter", quarter: Math.ceil(month / 3) } };
  return per === "half" ? { type: "period", period: { type: "half", half: Math.ceil(month / 6) } } : null;
}

/** The stretch of a unit that is now: this week, the latest January. */
export function presentOf(unit: Unit): Window {
  return partWindow(unit) ?? { type: "period", period: { type: "relative", unit: unit.per, ago: 0 } };
}

/** Where a run can stand: now, or with the last unit that is over ("its monthly losing streak stands at five", early in a month). */
export function endsOf(window: Window, { per }: Unit, today: Day): readonly Window[] {
  if (per === "day" || window !== TODAY || isLastOf(per, today)) return [window];
  return [window, { type: "period", period: { type: "relative", unit: per, ago: 1 } }];
}

/** Whether no weekday of a unit of the calendar is left behind a day: what is told of it is of this one, and not of the one before. */
function isLastOf(per: Unit["per"], today: Day): boolean {
  const next = today + (weekdayOf(today) === 5 ? 3 : weekdayOf(today) === 6 ? 2 : 1);
  return unitHolding(per, next).first > today;
}
