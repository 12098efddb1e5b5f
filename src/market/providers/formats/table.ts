import { type Day, isoOf, parseDay } from "../../../calendar/day.ts";
import { shortestDecimal } from "../../shortest.ts";

/** A file's rows as text, before anything is known of them. */
export interface CsvFile {
  /** the file's name without its folder */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** whether the last row ends with a line break */
  readonly closed: boolean;
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

export interface Refused {
  readonly refused: string;
}

/** Reads files of one form: undefined where a file has another one. */
export type Format = (file: CsvFile) => ClosesTable | Refused | undefined;

export interface Columns {
  /** index of the first row with a date */
  readonly from: number;
  /** columns that every row must have */
  readonly width: number;
  readonly date: number;
  readonly close: number;
  readonly adjusted?: number;
}

type Numbers = Pick<ClosesTable, "days" | "close" | "adjusted" | "notes">;

/** What providers write where they have no value. */
const NO_VALUE = new Set(["", ".", "null", "NaN", "NA"]);
/** Rows before the last that say how many decimals it should have, and how few are too few to say so. */
const COMPARED = 50;
const FEWEST_COMPARED = 5;

/**
 * The dates and closes of a table; or why it cannot be trusted: rows of another width, values that are no numbers, dates out of order
 * or twice with different closes. A last row that was cut, or may have been, is left out; a row that appears twice is taken once.
 */
export function readColumns(file: CsvFile, columns: Columns): Numbers | Refused {
  const { rows } = file;
  const cut = cutRow(file, columns);
  const end = cut === undefined ? rows.length : rows.length - 1;
  const days: Day[] = [];
  const close: number[] = [];
  const adjusted: number[] = [];
  const twice: Day[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (let at = columns.from; at < end; at++) {
    const row = rows[at]!;
    if (row.length !== columns.width) return { refused: `row ${at + 1} has ${row.length} of ${columns.width} columns` };
    const day = dayIn(row[columns.date]!);
    if (day === undefined) return { refused: `row ${at + 1} has no date but "${row[columns.date]!.slice(0, 30)}"` };
    if (day < before) return { refused: `dates are not in order: ${isoOf(day)} comes after ${isoOf(before)} (row ${at + 1})` };
    before = day;
    const value = numberIn(row[columns.close]!);
    if (value === undefined) continue;
    if (Number.isNaN(value)) return { refused: `the close of ${isoOf(day)} is "${row[columns.close]!.slice(0, 30)}" (row ${at + 1})` };
    const one = shortestDecimal(value);
    const other = columns.adjusted === undefined ? undefined : shortestDecimal(numberIn(row[columns.adjusted]!) ?? Number.NaN);
    if (days.at(-1) !== day) {
      days.push(day);
      close.push(one);
      if (other !== undefined) adjusted.push(other);
    } else if (close.at(-1) === one && Object.is(adjusted.at(-1), other)) twice.push(day);
    else return { refused: `${isoOf(day)} appears twice with different closes (row ${at + 1})` };
  }
  if (days.length === 0) return { refused: cut ?? "it has a header but no closes" };
  const notes = cut === undefined ? [] : [cut];
  if (twice.length > 0) notes.push(`${isoOf(twice[0]!)}${twice.length > 1 ? ` and ${twice.length - 1} more` : ""} stood twice, taken once`);
  const numbers = { days: Int32Array.from(days), close: Float64Array.from(close), notes };
  return columns.adjusted === undefined ? numbers : { ...numbers, adjusted: Float64Array.from(adjusted) };
}

export function isRefused(value: object): value is Refused {
  return "refused" in value;
}

/** The instrument a file is named after: `^RUT.csv` is ^RUT, `AAPL (1).csv` AAPL. */
export function symbolInName(name: string): string {
  return name
    .replace(/\.[a-z]{2,4}$/i, "")
    .replace(/ \(\d+\)$/, "")
    .replace(/^%5E/i, "^");
}

/** Index of a column by its name, letters of either case; −1 where there is none. */
export function columnNamed(header: readonly string[], ...names: readonly string[]): number {
  return header.findIndex((cell) => names.includes(cell.trim().toLowerCase()));
}

/** What is wrong with a last row that was cut, or of whose close nothing says that it was not; undefined where it can be taken. */
function cutRow({ rows, closed }: CsvFile, { from, width, close, adjusted }: Columns): string | undefined {
  const last = rows.at(-1);
  if (last === undefined || rows.length <= from) return undefined;
  const left = (why: string) => `the last row (${last[0]!.slice(0, 10)}) is left out: it ${why}`;
  if (last.length < width) return left(`has ${last.length} of ${width} columns`);
  if (closed || last.length > width) return undefined;
  if (NO_VALUE.has(last[close]!.trim())) return left("has no close");
  // without a line break at the end the last value may be half of one
  if (width - 1 !== close && width - 1 !== adjusted) return undefined;
  const above = rows.slice(Math.max(from, rows.length - 1 - COMPARED), -1).map((row) => row.at(-1)!.trim());
  const decimals = new Set([...above.filter((cell) => !NO_VALUE.has(cell)), last.at(-1)!.trim()].map(decimalsOf));
  const whole = decimals.size === 1 && !decimals.has(0) && above.length >= FEWEST_COMPARED;
  return whole ? undefined : left(`ends in "${last.at(-1)}" without a line break, which may be half a number`);
}

/** Digits behind the point. */
function decimalsOf(cell: string): number {
  const point = cell.indexOf(".");
  return point < 0 ? 0 : cell.length - point - 1;
}

/** Day of `2024-01-10`, also with a time behind it. */
function dayIn(cell: string): Day | undefined {
  return /^.{10}($|[ T])/.test(cell) ? parseDay(cell.slice(0, 10)) : undefined;
}

/** The number in a cell; undefined where there is no value, NaN where it is no number. */
function numberIn(cell: string): number | undefined {
  const text = cell.trim();
  return NO_VALUE.has(text) ? undefined : Number(text);
}
