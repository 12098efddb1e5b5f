import { type Day, isoOf } from "../../../calendar/day.ts";
import { shortestDecimal } from "../../shortest.ts";
import { type DateOptions, type DateReader, dateReaderFor } from "./dates.ts";
import { type DecimalMark, decimalMarkOf, decimalsOf, hasNoValue, numberIn } from "./decimals.ts";
import { isRefused, type Refused } from "./refused.ts";

/** A file's rows as text, before anything is known of them. */
export interface CsvFile {
  /** the file's name without its folder */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** whether the last row ends with a line break */
  readonly closed: boolean;
  /** what parts the columns */
  readonly delimiter: string;
}

/** What is known beside a file's own words. */
export interface ReadOptions extends DateOptions {
  /** whether a word is a symbol of the catalogue: a table may have a column for each */
  readonly isKnown: (symbol: string) => boolean;
}

/** The closes that a file gives, in date order. */
export interface ClosesTable {
  /** what the file was recognised as */
  readonly format: string;
  /** what the file calls the instrument */
  readonly symbol: string;
  /** true where its header does, false where only its name does */
  readonly headed: boolean;
  readonly days: Int32Array;
  readonly close: Float64Array;
  /** NaN where a row has none */
  readonly adjusted?: Float64Array;
  /** true where `close` has dividends worked in, for instruments that pay them */
  readonly dividendsIn: boolean;
  /** what says so, where it is the file's form and no word of it */
  readonly dividendsBy?: string;
  /** rows that were left out or stood twice, in words; those without a close, holidays mostly, are not among them */
  readonly notes: readonly string[];
}

/** Reads files of one form: undefined where a file has another one. A table of several instruments gives one for each. */
export type Format = (file: CsvFile, options: ReadOptions) => ClosesTable | readonly ClosesTable[] | Refused | undefined;

export interface Columns {
  /** index of the first row with a date */
  readonly from: number;
  /** columns that every row must have */
  readonly width: number;
  readonly date: number;
  readonly close: number;
  readonly adjusted?: number;
  /** of shares after a split for each before it, on its day, where the closes are as they were traded */
  readonly splits?: number;
}

type Numbers = Pick<ClosesTable, "days" | "close" | "adjusted" | "notes">;

/** Rows before the last that say how many decimals it should have, and how few are too few to say so. */
const COMPARED = 50;
const FEWEST_COMPARED = 5;
/** Rows that say how the numbers of a file are written. */
const SAMPLED = 200;

/**
 * The dates and closes of a table, in order of their dates; or why it cannot be trusted: rows of another width, dates that can be read
 * in two ways, values that are no numbers, a date twice with different closes. A last row that was cut, or may have been, is left out;
 * a row that appears twice is taken once.
 */
export function readColumns(file: CsvFile, columns: Columns, options: DateOptions): Numbers | Refused {
  const { rows, delimiter } = file;
  const { from, width, date } = columns;
  const mark = decimalMarkOf(numbersIn(rows, columns), delimiter);
  const cut = cutRow(file, columns, mark);
  const end = cut === undefined ? rows.length : rows.length - 1;
  for (let at = from; at < end; at++)
    if (rows[at]!.length !== width) return { refused: `row ${at + 1} has ${rows[at]!.length} of ${width} columns` };
  const dayIn = dateReaderFor(
    rows.slice(from, end).map((row) => row[date]!.trim()),
    options,
  );
  if (isRefused(dayIn)) return dayIn;
  const found = rowsIn(file, { ...columns, end }, dayIn, mark);
  if (isRefused(found)) return found;
  if (found.length === 0) return { refused: cut ?? "it has a header but no closes" };
  const { once, twice, refused } = eachOnce(found);
  if (refused !== undefined) return { refused };
  const notes = cut === undefined ? [] : [cut];
  if (twice.length > 0) notes.push(`${isoOf(twice[0]!)}${twice.length > 1 ? ` and ${twice.length - 1} more` : ""} stood twice, taken once`);
  const factors = factorsOf(once);
  const numbers = {
    days: Int32Array.from(once, ({ day }) => day),
    close: Float64Array.from(once, (row, i) => (factors[i] === 1 ? row.close : row.close / factors[i]!)),
    notes,
  };
  if (columns.adjusted === undefined) return numbers;
  return { ...numbers, adjusted: Float64Array.from(once, ({ adjusted = Number.NaN }) => adjusted) };
}

interface PricedDay {
  readonly day: Day;
  readonly close: number;
  readonly adjusted: number | undefined;
  readonly split: number;
  /** of the file, from 1 */
  readonly row: number;
}

/** The rows that have a close, as they stand. */
function rowsIn(
  { rows }: CsvFile,
  { from, end, date, close, adjusted, splits }: Columns & { readonly end: number },
  dayIn: DateReader,
  mark: DecimalMark,
): PricedDay[] | Refused {
  const found: PricedDay[] = [];
  for (let at = from; at < end; at++) {
    const row = rows[at]!;
    const day = dayIn(row[date]!.trim());
    if (day === undefined) return { refused: `row ${at + 1} has no date but "${row[date]!.slice(0, 30)}"` };
    const value = numberIn(row[close]!, mark);
    if (value === undefined) continue;
    if (Number.isNaN(value)) return { refused: `the close of ${isoOf(day)} is "${row[close]!.slice(0, 30)}" (row ${at + 1})` };
    const other = adjusted === undefined ? undefined : shortestDecimal(numberIn(row[adjusted]!, mark) ?? Number.NaN);
    const split = splits === undefined ? 1 : numberIn(row[splits]!, mark) || 1;
    found.push({ day, close: shortestDecimal(value), adjusted: other, split, row: at + 1 });
  }
  return found;
}

/** The rows in order of their days, each day once; two closes of one day are not to be chosen from. */
function eachOnce(found: readonly PricedDay[]): { readonly once: PricedDay[]; readonly twice: Day[]; readonly refused?: string } {
  const isInOrder = found.every(({ day }, i) => i === 0 || found[i - 1]!.day <= day);
  const sorted = isInOrder ? found : found.toSorted((a, b) => a.day - b.day || a.row - b.row);
  const once: PricedDay[] = [];
  const twice: Day[] = [];
  for (const each of sorted) {
    const before = once.at(-1);
    if (before?.day !== each.day) once.push(each);
    else if (before.close === each.close && Object.is(before.adjusted, each.adjusted)) twice.push(each.day);
    else return { once, twice, refused: `${isoOf(each.day)} appears twice with different closes (row ${each.row})` };
  }
  return { once, twice };
}

/** What each close is divided by: all splits that came after it. */
function factorsOf(rows: readonly PricedDay[]): Float64Array {
  const factors = new Float64Array(rows.length);
  let factor = 1;
  for (let i = rows.length - 1; i >= 0; i--) {
    factors[i] = factor;
    factor *= rows[i]!.split;
  }
  return factors;
}

/** The numbers of the first rows, whatever they are of: a file writes all of them alike. */
function* numbersIn(rows: CsvFile["rows"], { from, date }: Columns): Generator<string> {
  for (const row of rows.slice(from, from + SAMPLED))
    for (const [at, cell] of row.entries()) if (at !== date && /^[^\p{L}%]*$/u.test(cell)) yield cell;
}

/** Index of a column by its name, letters of either case; −1 where there is none. */
export function columnNamed(header: readonly string[], ...names: readonly string[]): number {
  return header.findIndex((cell) => names.includes(cell.trim().toLowerCase()));
}

/** What is wrong with a last row that was cut, or of whose close nothing says that it was not; undefined where it can be taken. */
function cutRow({ rows, closed }: CsvFile, { from, width, close, adjusted }: Columns, mark: DecimalMark): string | undefined {
  const last = rows.at(-1);
  if (last === undefined || rows.length <= from) return undefined;
  const left = (why: string) => `the last row (${last[0]!.slice(0, 10)}) is left out: it ${why}`;
  if (last.length < width) return left(`has ${last.length} of ${width} columns`);
  if (closed || last.length > width) return undefined;
  if (hasNoValue(last[close]!)) return left("has no close");
  // without a line break at the end the last value may be half of one
  if (width - 1 !== close && width - 1 !== adjusted) return undefined;
  const above = rows.slice(Math.max(from, rows.length - 1 - COMPARED), -1).map((row) => row.at(-1)!.trim());
  const decimals = new Set([...above.filter((cell) => !hasNoValue(cell)), last.at(-1)!.trim()].map((cell) => decimalsOf(cell, mark)));
  const whole = decimals.size === 1 && !decimals.has(0) && above.length >= FEWEST_COMPARED;
  return whole ? undefined : left(`ends in "${last.at(-1)}" without a line break, which may be half a number`);
}
