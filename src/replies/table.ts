import type { AnswerTable } from "../question/answer.ts";
import { oneLine } from "./plain.ts";

/** Monospaced columns that a phone shows without breaking the line. */
export const TABLE_WIDTH = 40;

/** Spaces between columns: the first that fits. */
const GAPS = [2, 1];
const NARROWEST_NAME = 12;

/**
 * A table as monospaced lines, none wider than `width`: names left, figures right.
 * Where that does not fit, the columns move together, names are shortened a little, each name gets a line of its own,
 * and at last each row becomes a small list: a figure cut short would be a wrong figure.
 * @returns one string a line; empty for a table without rows or columns
 */
export function tableLines(table: AnswerTable, width: number = TABLE_WIDTH): string[] {
  if (table.rows.length === 0 || table.columns.length === 0) return [];
  const head = table.columns.map(cell);
  const rows = table.rows.map((row) => head.map((_, column) => cell(row[column] ?? "")));
  const titled = head.some((name) => name !== "") ? [head, ...rows] : rows;
  const widths = head.map((_, column) => Math.max(...titled.map((row) => length(row[column]!))));
  const gap = GAPS.find((each) => roomBeside(widths, each, width) >= 0) ?? GAPS.at(-1)!;
  const nameWidth = widths[0]! + Math.min(0, roomBeside(widths, gap, width));
  if (nameWidth >= Math.min(widths[0]!, NARROWEST_NAME)) return titled.map((row) => inColumns(row, [nameWidth, ...widths.slice(1)], gap));
  const figures = widths.slice(1);
  if (figures.length > 0 && roomBeside(figures, GAPS.at(-1)!, width) >= 0) return titled.flatMap((row) => underName(row, figures, width));
  return rows.flatMap((row) => listed(head, row, width));
}

/** Characters left over beside the columns; below zero where they are too wide. */
function roomBeside(widths: readonly number[], gap: number, width: number): number {
  return width - widths.reduce((sum, each) => sum + each) - gap * (widths.length - 1);
}

/** The name on a line of its own, its figures in columns under it, at the right. */
function underName([name = "", ...figures]: readonly string[], widths: readonly number[], width: number): string[] {
  const columns = figures.map((figure, column) => figure.padStart(widths[column]! + figure.length - length(figure)));
  const line = columns.join(" ".repeat(GAPS.at(-1)!));
  return [...(name === "" ? [] : wrapped(name, width)), line.trimEnd()];
}

function inColumns(cells: readonly string[], widths: readonly number[], gap: number): string {
  const padded = cells.map((text, column) => {
    const short = shortenedTo(text, widths[column]!);
    const space = " ".repeat(widths[column]! - length(short));
    return column === 0 ? short + space : space + short;
  });
  return padded.join(" ".repeat(gap)).trimEnd();
}

function listed(head: readonly string[], row: readonly string[], width: number): string[] {
  const [name = "", ...figures] = row;
  const entries = figures.map((figure, index) => `  ${head[index + 1] ?? ""} ${figure}`.trimEnd());
  return [name, ...entries].flatMap((line) => wrapped(line, width));
}

function wrapped(line: string, width: number): string[] {
  const characters = [...line];
  const lines: string[] = [];
  for (let at = 0; at < characters.length; at += width) lines.push(characters.slice(at, at + width).join(""));
  return lines;
}

function shortenedTo(text: string, width: number): string {
  return length(text) <= width ? text : `${[...text].slice(0, width - 1).join("")}…`;
}

/** A backtick would end the code block the table stands in; a no-break space is of another width than the figures in many fonts. */
function cell(text: string): string {
  return oneLine(text)
    .replaceAll("`", "'")
    .replace(/[\u00a0\u202f]/g, " ");
}

function length(text: string): number {
  return [...text].length;
}
