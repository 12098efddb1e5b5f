import { isoOf } from "../calendar/day.ts";
import type { Candidate } from "./candidate.ts";
import { counted } from "./diff.ts";
import type { HeldBack } from "./held-back.ts";
import { type Merged, merge } from "./merge.ts";
import type { Series } from "./series.ts";

/** The outcome of one file. */
export interface ImportRow {
  /** the path as it was found */
  readonly file: string;
  readonly symbol: string | null;
  readonly status: "taken" | "held back" | "skipped";
  /** sessions in the file, with its first and last; 0 and null where it was not read so far */
  readonly sessions: number;
  readonly first: string | null;
  readonly last: string | null;
  /** why it was skipped or held back; for a file that was taken, what else should be known, or nothing */
  readonly why: string;
}

/** A file's series, offered for an instrument. */
export interface Offer extends Candidate {
  readonly file: string;
}

/** The outcome of the offers of one series: the series, and those that could not be made one with it. */
export interface MergedOffers {
  readonly series: Series;
  readonly heldBack: readonly HeldBack[];
}

/**
 * One series of what is held and what is offered. Whatever reaches further is newer, and its closes stand; what is held before a
 * file that reaches as far, a longer file before a shorter one. How long a file is does not say which close is right.
 */
export function mergeOffers(before: Series | undefined, offers: readonly Offer[], tell: (row: ImportRow) => void): MergedOffers {
  const sorted = offers.toSorted(
    (a, b) => endOf(b.series) - endOf(a.series) || b.series.days.length - a.series.days.length || (a.file < b.file ? -1 : 1),
  );
  const heldBack: HeldBack[] = [];
  let series = before;
  for (const offer of sorted) {
    const merged = series === undefined ? undefined : mergeNewer(series, offer);
    if (merged !== undefined && "refused" in merged) {
      heldBack.push({ series: offer.series, why: merged.refused });
      tell({ ...takenRow(offer, undefined), status: "held back", why: merged.refused });
      continue;
    }
    tell(takenRow(offer, merged));
    series = merged?.series ?? series ?? offer.series;
  }
  return { series: series!, heldBack };
}

/** The two as one: the closes of the one that reaches further stand, those held where both reach as far. */
function mergeNewer(held: Series, { series, kind }: Offer): Merged | { readonly refused: string } {
  return endOf(series) > endOf(held) ? merge(series, held, kind) : merge(held, series, kind);
}

function endOf({ days }: Series): number {
  return days.at(-1)!;
}

function takenRow({ file, series, notes: known }: Offer, merged: Merged | undefined): ImportRow {
  const { symbol, days } = series;
  const notes = [...known];
  if (merged?.factor !== undefined) notes.push(`re-based by ${Number(merged.factor.toPrecision(6))} after a split`);
  const [difference] = merged?.differences ?? [];
  if (merged !== undefined && difference !== undefined) {
    const example = `${isoOf(difference.day)}: ${difference.first} stands, not ${difference.second}`;
    notes.push(
      `${counted(merged.differences.length, "close")} differ${merged.differences.length === 1 ? "s" : ""} from another file's or the store's (${example})`,
    );
  }
  return { file, symbol, status: "taken", sessions: days.length, first: isoOf(days[0]!), last: isoOf(days.at(-1)!), why: notes.join("; ") };
}

/** A file of which nothing was taken. */
export function skippedRow(file: string, why: string): ImportRow {
  return { file, symbol: null, status: "skipped", sessions: 0, first: null, last: null, why };
}
