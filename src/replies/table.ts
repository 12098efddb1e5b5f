import type { AnswerTable } from "../questions/answer.ts";
import { oneLine } from "./plain.ts";

/** Monospaced columns that a phone shows without breaking the line. */
export const TABLE_WIDTH = 40;

const GAP = 2;
const NARROWEST_NAME = 12;

/**
 * A table as monospaced lines, none wider than `width`: names left, figures right.
 * Where it does not fit, the names are shortened, and where that is not enough each row becomes a small list,
 * as a figure cut short would be a wrong figure.
 * @returns one string a line; empty for a table without rows or columns
 */
export function tableLines(table: AnswerTable, width: number = TABLE_WIDTH): string[] {
  if (table.rows.length === 0 || table.columns.length === 0) return [];
  const head = table.columns.map(cell);
  const rows = table.rows.map((row) => head.map((_, column) => cell(row[column] ?? "")));
  const widths = head.map((name, column) => Math.max(length(name), ...rows.map((row) => length(row[column]!))));
  const surplus = widths.reduce((sum, each) => sum + each, GAP * (widths.length - 1)) - width;
  if (surplus > 0) {
    const shortened = (widths[0] ?? 0) - surplus;
    if (shortened < NARROWEST_NAME) return rows.flatMap((row) => listed(head, row, width));
    widths[0] = shortened;
  }
  const lines = rows.map((row) => inColumns(row, widths));
  return head.some((name) => name !== "") ? [inColumns(head, widths), ...lines] : lines;
}

function inColumns(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((text, column) => {
    const short = shortenedTo(text, widths[column]!);
    const space = " ".repeat(widths[column]! - length(short));
    return column === 0 ? short + space : space + short;
  });
  return padded.join(" ".repeat(GAP)).trimEnd();
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

/** A backtick would end the code block the table stands in. */
function cell(text: string): string {
  return oneLine(text).replaceAll("`", "'");
}

function length(text: string): number {
  return [...text].length;
}
