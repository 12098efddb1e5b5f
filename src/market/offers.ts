import { isoOf } from "../calendar/day.ts";
import type { Candidate } from "./candidate.ts";
import { counted } from "./diff.ts";
import { type Merged, merge } from "./merge.ts";
import type { Series } from "./series.ts";

/** What became of one file. */
export interface ImportRow {
  /** the path as it was found */
  readonly file: string;
  readonly symbol: string | null;
  readonly status: "taken" | "skipped";
  /** sessions in the file, with its first and last; 0 and null where it was not read so far */
  readonly sessions: number;
  readonly first: string | null;
  readonly last: string | null;
  /** why it was skipped; for a file that was taken, what else should be known, or nothing */
  readonly why: string;
}

/** A file's series, offered for an instrument. */
export interface Offer extends Candidate {
  readonly file: string;
}

/** The one with most sessions first, what is held before a file as long; of two files as long the one that goes further. */
export function mergeOffers(before: Series | undefined, offers: readonly Offer[], tell: (row: ImportRow) => void): Series {
  const sorted = offers.toSorted((a, b) => b.series.days.length - a.series.days.length || b.series.days.at(-1)! - a.series.days.at(-1)!);
  const longest = sorted[0]!.series;
  let series = baseOf(before, longest);
  for (const offer of sorted) {
    const merged = offer.series === longest && series !== before ? undefined : merge(series, offer.series);
    if (merged !== undefined && "refused" in merged) tell({ ...takenRow(offer, undefined), status: "skipped", why: merged.refused });
    else {
      tell(takenRow(offer, merged));
      series = merged?.series ?? series;
    }
  }
  return series;
}

/** The longer of the two, filled from the other where they agree; what is held where they do not. */
function baseOf(before: Series | undefined, longest: Series): Series {
  if (before === undefined) return longest;
  if (longest.days.length <= before.days.length) return before;
  const merged = merge(longest, before);
  return "refused" in merged ? before : merged.series;
}

function takenRow({ file, series, notes: known }: Offer, merged: Merged | undefined): ImportRow {
  const { symbol, days } = series;
  const notes = [...known];
  if (merged?.factor !== undefined) notes.push(`re-based by ${Number(merged.factor.toPrecision(6))} after a split`);
  const [difference] = merged?.differences ?? [];
  if (merged !== undefined && difference !== undefined) {
    const example = `${isoOf(difference.day)}: ${difference.second}, kept ${difference.first}`;
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
