import type { Day } from "../../../calendar/day.ts";
import { type Span, spanOf } from "../../../calendar/span.ts";
import type { CalendarUnit, Period, Window } from "../../../calendar/window.ts";
import type { Piece as LatticePiece } from "../../../language/lattice.ts";
import type { Scan } from "./scan.ts";

export interface Stretch {
  readonly window: Window;
  readonly length: number;
}

/** The days of a stretch of the calendar, and the one period that it is where it is one. */
interface Days {
  readonly span: Span;
  readonly period: Period | null;
  readonly length: number;
}

/** A day, month or longer stretch that an extreme was in, whatever leads it. */
export function periodAt({ lattice }: Scan, at: number): Stretch | undefined {
  const found = (lattice[at] ?? [])
    .filter((piece) => piece.slot === "window" && piece.window.type === "period" && !/^(?:since|after|from)$/.test(piece.lead))
    .sort((a, b) => b.length - a.length)[0];
  return found?.slot === "window" ? { window: found.window, length: found.length } : undefined;
}

/** "from the March 23 trough": the day, of which the lattice has only the start that it would be without the trough. */
export function ledAt({ lattice }: Scan, at: number, next: number): Stretch | undefined {
  const found = (lattice[at] ?? [])
    .filter((piece) => piece.slot === "window" && piece.window.type === "since" && at + piece.length > next)
    .sort((a, b) => b.length - a.length)[0];
  if (found?.slot !== "window" || found.window.type !== "since") return undefined;
  return { window: { type: "period", period: found.window.from }, length: at + found.length - next };
}

export function spanAt({ lattice, today }: Scan, at: number): Days | undefined {
  return longestSpan(lattice[at] ?? [], today, (lead) => !/^(?:since|after|from|before)$/.test(lead));
}

/** The days of the longest stretch of the calendar among readings. */
export function longestSpan(pieces: readonly LatticePiece[], today: Day, isLed: (lead: string) => boolean): Days | undefined {
  let best: Days | undefined;
  for (const piece of pieces) {
    if (piece.slot !== "window" || !isLed(piece.lead)) continue;
    const { window } = piece;
    const span =
      window.type === "since"
        ? spanOf(window.from, today)
        : window.type === "period"
          ? spanOf(window.period, today)
          : window.type === "range"
            ? rangeSpan(window, today)
            : undefined;
    const period = window.type === "since" ? window.from : window.type === "period" ? window.period : null;
    if (span !== undefined && piece.length > (best?.length ?? 0)) best = { span, period, length: piece.length };
  }
  return best;
}

function rangeSpan({ from, to }: Extract<Window, { type: "range" }>, today: Day): Span | undefined {
  const [first, last] = [spanOf(from, today), spanOf(to, today)];
  return first === undefined || last === undefined ? undefined : { first: first.first, last: last.last };
}

export const relative = (unit: CalendarUnit): Window => ({ type: "period", period: { type: "relative", unit, ago: 0 } });

/** "of the week", "this year", "in 2024": the stretch that something is one of. */
export function partOf({ texts, lattice }: Scan, at: number, leads: RegExp): Stretch | undefined {
  const unit = /^(?:of|in|for) (?:the|this) (week|month|quarter|year)(?!\S)/.exec(texts.slice(at, at + 3).join(" "));
  if (unit !== null && !/^(?:of|before|after|ending|ended|\d{4})$/.test(texts[at + 3] ?? ""))
    return { window: relative(unit[1] as CalendarUnit), length: 3 };
  const found = (lattice[at] ?? [])
    .filter((piece) => piece.slot === "window" && piece.window.type === "period" && leads.test(piece.lead) && isLong(piece.window.period))
    .sort((a, b) => b.length - a.length)[0];
  return found?.slot === "window" ? { window: found.window, length: found.length } : undefined;
}

function isLong(period: Period): boolean {
  return (
    period.type === "year" || (period.type === "relative" && period.unit !== "day") || period.type === "month" || period.type === "quarter"
  );
}
