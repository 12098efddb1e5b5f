import { clipped } from "./plain.ts";

/** Columns of a message on a phone. */
const COLUMNS = 40;

/** How long a message may be: lines of a phone's width, and rows of its table under their heading. */
export interface Shape {
  readonly lines: number;
  readonly rows: number;
}

/** An answer is read at a glance; a summary is read once a day. */
export const ANSWER_SHAPE: Shape = { lines: 14, rows: 6 };
export const SUMMARY_SHAPE: Shape = { lines: 24, rows: 6 };
/** A list that somebody has made is shown whole. */
export const LIST_SHAPE: Shape = { lines: 44, rows: 25 };

/** Lines that a text takes on a phone, broken between words; Markdown's signs take no room. 0 for an empty text. */
export function linesOn(text: string, columns: number = COLUMNS): number {
  return text === "" ? 0 : text.split("\n").reduce((sum, line) => sum + brokenInto(line.replace(/\\(.)|[*_`]/g, "$1"), columns), 0);
}

function brokenInto(line: string, columns: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const length = [...word].length;
    const fits = used + (used === 0 ? 0 : 1) + length <= columns;
    if (fits) {
      used += (used === 0 ? 0 : 1) + length;
      continue;
    }
    lines += used === 0 ? 0 : 1;
    // a word longer than a line goes over several
    lines += Math.max(0, Math.ceil(length / columns) - 1);
    used = length % columns || Math.min(length, columns);
  }
  return lines;
}

/** As much of a text as takes no more lines than there are, with `…` at its end where it was cut. */
export function within(text: string, lines: number): string {
  if (linesOn(text) <= lines) return text;
  let [fits, over] = [1, text.length];
  while (over - fits > 1) {
    const middle = (fits + over) >>> 1;
    if (linesOn(clipped(text, middle)) <= lines) fits = middle;
    else over = middle;
  }
  return clipped(text, fits);
}

/** Of some lines as many as take no more room than there is, in order, and how many are left out. */
export function fitting(lines: readonly string[], room: number): { readonly kept: readonly string[]; readonly out: number } {
  const kept: string[] = [];
  let left = room;
  for (const line of lines) {
    left -= Math.max(1, linesOn(line));
    if (left < 0) break;
    kept.push(line);
  }
  return { kept, out: lines.length - kept.length };
}
