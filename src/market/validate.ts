import { type Day, dayOf, isoOf } from "../calendar/day.ts";
import type { Instrument } from "./catalogue.ts";
import type { Series } from "./series.ts";

export type Kind = Instrument["kind"];

/** Change from one session to the next past which a close is worth a second look: a fraction, for yields percentage points. */
export const JUMP_BOUNDS: Readonly<Record<Kind, number>> = { index: 0.25, etf: 0.35, stock: 0.6, volatility: 1.5, yield: 1 };

/** Before 1990 the data themselves are the calendar, so nothing can be missing from it. */
const CALENDAR_FROM: Day = dayOf(1990, 1, 1);
/** Neighbours further apart, in days, are a hole and no jump: exchanges have not closed longer since the one of September 2001. */
const LONGEST_CLOSURE = 7;

export interface Jump {
  readonly date: string;
  /** fraction of the close before, or percentage points */
  readonly change: number;
  readonly unit: "fraction" | "points";
}

/** Why a series cannot be taken at all, undefined where it can: days ascend, none lies after `today`, closes are finite and (but for yields) positive. */
export function refusalOf(series: Series, { kind, today }: { readonly kind: Kind; readonly today: Day }): string | undefined {
  const { days, close, adjusted } = series;
  if (days.length === 0) return "it has no closes";
  if (close.length !== days.length || (adjusted !== undefined && adjusted.length !== days.length))
    return "it has not one close for each date";
  for (let i = 0; i < days.length; i++) {
    const day = days[i]!;
    if (i > 0 && day === days[i - 1]) return `${isoOf(day)} stands twice`;
    if (i > 0 && day < days[i - 1]!) return `dates are not in order: ${isoOf(day)} comes after ${isoOf(days[i - 1]!)}`;
    if (!sound(close[i]!, kind)) return `the close of ${isoOf(day)} is ${close[i]}`;
    if (adjusted !== undefined && !Number.isNaN(adjusted[i]!) && !sound(adjusted[i]!, kind))
      return `the adjusted close of ${isoOf(day)} is ${adjusted[i]}`;
  }
  const last = days.at(-1)!;
  return last > today ? `it has a close of ${isoOf(last)}, which lies in the future` : undefined;
}

function sound(value: number, kind: Kind): boolean {
  return Number.isFinite(value) && (value > 0 || kind === "yield");
}

/** Changes past the bound of the kind, on sessions from `from` on. */
export function jumpsOf({ days, close }: Series, kind: Kind, from: Day = Number.NEGATIVE_INFINITY): Jump[] {
  const bound = JUMP_BOUNDS[kind];
  const unit = kind === "yield" ? "points" : "fraction";
  const jumps: Jump[] = [];
  for (let i = 1; i < days.length; i++) {
    if (days[i]! < from || days[i]! - days[i - 1]! > LONGEST_CLOSURE) continue;
    const change = kind === "yield" ? close[i]! - close[i - 1]! : close[i]! / close[i - 1]! - 1;
    if (Math.abs(change) > bound) jumps.push({ date: isoOf(days[i]!), change, unit });
  }
  return jumps;
}

/** Sessions between the first and the last close, from `from` on, that have none. Bonds keep holidays of their own: a yield has no holes. */
export function holesOf({ days }: Series, kind: Kind, isSession: (day: Day) => boolean, from: Day = CALENDAR_FROM): Day[] {
  const holes: Day[] = [];
  if (kind === "yield") return holes;
  for (let i = 1; i < days.length; i++) {
    for (let day = Math.max(days[i - 1]! + 1, from, CALENDAR_FROM); day < days[i]!; day++) if (isSession(day)) holes.push(day);
  }
  return holes;
}
