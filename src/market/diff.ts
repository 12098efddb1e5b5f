import { type Day, isoOf } from "../calendar/day.ts";
import { SAME_CLOSE } from "./merge.ts";
import { rebasing } from "./rebase.ts";
import { indexOfDay, lastDay, type Series } from "./series.ts";
import { type Expected, type Jump, jumpsOf, missingIn } from "./validate.ts";

/** How many examples a diff carries of a thing that may be many. */
const EXAMPLES = 5;

export interface ChangedClose {
  readonly date: string;
  readonly before: number;
  readonly after: number;
}

/** What an import or a refresh did to one symbol. */
export interface SymbolDiff {
  readonly symbol: string;
  readonly basis: Series["basis"];
  /** sessions that were not there before */
  readonly added: number;
  /** ISO date of the last close now, null where there is none */
  readonly last: string | null;
  /** past closes that are other than before, re-basing apart */
  readonly changed: { readonly count: number; readonly examples: readonly ChangedClose[] };
  /** sessions without a close, among the new part */
  readonly holes: { readonly count: number; readonly examples: readonly string[] };
  /** changes past the kind's bound, among the new part */
  readonly jumps: readonly Jump[];
  /** what older closes were multiplied by after a split */
  readonly rebased?: number;
  /** why nothing of it was taken */
  readonly refused?: string;
  /** what else should be known */
  readonly notes: readonly string[];
}

export interface DiffContext extends Expected {
  readonly notes?: readonly string[];
}

/** What changed in a series. Holes and jumps are looked for where it is new: after the old end, or anywhere if it was not there. */
export function diffOf(before: Series | undefined, after: Series, { kind, tradingDays, notes = [] }: DiffContext): SymbolDiff {
  const from = before === undefined || before.days[0] !== after.days[0] ? undefined : lastDay(before)! + 1;
  const holes = [...(after.missing ?? missingIn(after.days, tradingDays))].filter((day) => from === undefined || day >= from);
  const { count, differing } = before === undefined ? { count: 0, differing: false } : comparedWith(before, after);
  const common = before === undefined || !differing ? [] : commonOf(before, after);
  const rebased = rebasing(common)?.factor;
  return {
    symbol: after.symbol,
    basis: after.basis,
    added: after.days.length - count,
    last: after.days.length === 0 ? null : isoOf(lastDay(after)!),
    changed: changesOf(common, rebased ?? 1),
    holes: { count: holes.length, examples: holes.slice(0, EXAMPLES).map(isoOf) },
    jumps: jumpsOf(after, kind, from),
    ...(rebased === undefined ? {} : { rebased }),
    notes,
  };
}

/** The diff of a symbol that was left as it was, and why. */
export function refusedDiff(symbol: string, basis: Series["basis"], present: Series | undefined, refused: string): SymbolDiff {
  const last = present === undefined || present.days.length === 0 ? null : isoOf(lastDay(present)!);
  const none = { count: 0, examples: [] };
  return { symbol, basis, added: 0, last, changed: none, holes: none, jumps: [], refused, notes: [] };
}

/** A symbol's diff in words: "3 sessions added, to 2024-01-10; 1 close changed (2024-01-05: 4697.24 → 4697.2)". */
export function describeDiff(diff: SymbolDiff): string {
  if (diff.refused !== undefined) return `refused: ${diff.refused}`;
  const { added, changed, holes, jumps, rebased, last } = diff;
  const parts = [added === 0 ? "nothing new" : `${counted(added, "session")} added, to ${last}`];
  if (rebased !== undefined) parts.push(`older closes re-based by ${Number(rebased.toPrecision(6))} after a split`);
  const [change] = changed.examples;
  if (change !== undefined) parts.push(`${counted(changed.count, "close")} changed (${change.date}: ${change.before} → ${change.after})`);
  if (holes.count > 0)
    parts.push(`${counted(holes.count, "session")} without a close (${holes.examples[0]}${holes.count > 1 ? " …" : ""})`);
  const [jump] = jumps;
  if (jump !== undefined) parts.push(`${counted(jumps.length, "jump")} (${jump.date}: ${sizeOf(jump)}${splitText(jump)})`);
  return [...parts, ...diff.notes].join("; ");
}

function sizeOf({ change, unit }: Jump): string {
  const size = Math.abs(change);
  return (change > 0 ? "+" : "−") + (unit === "points" ? `${size.toFixed(2)} points` : `${(size * 100).toFixed(0)}%`);
}

function splitText({ split }: Jump): string {
  return split === undefined ? "" : `, as if a split of ${split.after}:${split.before} were not worked in`;
}

/** `1 session`, `3 sessions`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}

interface Common {
  readonly day: Day;
  readonly was: number;
  readonly is: number;
}

/** How many sessions both have, and whether any of their closes is another one. */
function comparedWith(before: Series, after: Series): { readonly count: number; readonly differing: boolean } {
  let count = 0;
  let differing = false;
  for (let i = 0, j = 0; i < before.days.length && j < after.days.length; ) {
    const gap = before.days[i]! - after.days[j]!;
    if (gap === 0) {
      count += 1;
      differing ||= before.close[i] !== after.close[j];
    }
    if (gap <= 0) i++;
    if (gap >= 0) j++;
  }
  return { count, differing };
}

function commonOf(before: Series, after: Series): Common[] {
  const common: Common[] = [];
  for (let i = 0; i < before.days.length; i++) {
    const day = before.days[i]!;
    const index = indexOfDay(after.days, day);
    if (index >= 0) common.push({ day, was: before.close[i]!, is: after.close[index]! });
  }
  return common;
}

function changesOf(common: readonly Common[], factor: number): SymbolDiff["changed"] {
  const changed = common.filter(({ was, is }) => !same(was, is) && !same(was * factor, is));
  const examples = changed.slice(0, EXAMPLES).map(({ day, was, is }) => ({ date: isoOf(day), before: was, after: is }));
  return { count: changed.length, examples };
}

function same(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= SAME_CLOSE * Math.max(Math.abs(a), Math.abs(b));
}
