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
  /** what the file calls the instrument, in its header or by its name */
  readonly symbol: string;
  readonly days: Int32Array;
  readonly close: Float64Array;
  /** NaN where a row has none */
  readonly adjusted?: Float64Array;
  /** true where `close` has dividends worked in, for instruments that pay them */
  readonly dividendsIn: boolean;
  /** rows without a close: holidays and sessions a provider had nothing for */
  readonly empty: number;
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

type Numbers = Pick<ClosesTable, "days" | "close" | "adjusted" | "empty">;

/** What providers write where they have no value. */
const NO_VALUE = new Set(["", ".", "null", "NaN", "NA"]);
/** Rows before the last whose length says whether the last one was cut. */
const COMPARED = 50;

/** The dates and closes of a table; or why it cannot be trusted: rows cut or of another width, values that are no numbers, dates out of order or twice. */
export function readColumns(file: CsvFile, columns: Columns): Numbers | Refused {
  const { rows } = file;
  const cut = cutShort(file, columns);
  if (cut !== undefined) return { refused: cut };
  const days: Day[] = [];
  const close: number[] = [];
  const adjusted: number[] = [];
  let empty = 0;
  let before = Number.NEGATIVE_INFINITY;
  for (let at = columns.from; at < rows.length; at++) {
    const row = rows[at]!;
    if (row.length !== columns.width) return { refused: `row ${at + 1} has ${row.length} of ${columns.width} columns` };
    const day = dayIn(row[columns.date]!);
    if (day === undefined) return { refused: `row ${at + 1} has no date but "${row[columns.date]!.slice(0, 30)}"` };
    if (day === before) return { refused: `${isoOf(day)} stands twice (row ${at + 1})` };
    if (day < before) return { refused: `dates are not in order: ${isoOf(day)} comes after ${isoOf(before)} (row ${at + 1})` };
    before = day;
    const value = numberIn(row[columns.close]!);
    if (value === undefined) {
      empty += 1;
      continue;
    }
    if (Number.isNaN(value)) return { refused: `the close of ${isoOf(day)} is "${row[columns.close]!.slice(0, 30)}" (row ${at + 1})` };
    days.push(day);
    close.push(shortestDecimal(value));
    if (columns.adjusted !== undefined) adjusted.push(shortestDecimal(numberIn(row[columns.adjusted]!) ?? Number.NaN));
  }
  if (days.length === 0) return { refused: "it has a header but no closes" };
  const numbers = { days: Int32Array.from(days), close: Float64Array.from(close), empty };
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

function cutShort({ rows, closed }: CsvFile, { from, width }: Columns): string | undefined {
  const last = rows.at(-1);
  if (last === undefined || rows.length <= from) return undefined;
  if (last.length < width) return `it was cut: the last row has ${last.length} of ${width} columns`;
  if (closed) return undefined;
  // without a line break at the end the last value may be half of one: the values above it tell how long it should be
  const value = last.at(-1)!.trim();
  const above = rows.slice(Math.max(from, rows.length - 1 - COMPARED), -1).map((row) => row.at(-1)!.trim());
  const whole = above.filter((cell) => !NO_VALUE.has(cell));
  const short = (sizeOf: (cell: string) => number): boolean => sizeOf(value) < Math.min(...whole.map(sizeOf));
  if (value !== "" && !short((cell) => cell.length) && !short(decimalsOf)) return undefined;
  return `it seems cut: it ends in "${value}" without a line break`;
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
