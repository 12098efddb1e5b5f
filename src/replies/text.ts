import { styleText } from "node:util";
import type { Answer } from "../question/answer.ts";
import { sparklines } from "./sparkline.ts";
import { tableLines } from "./table.ts";

/** Columns that every terminal shows. */
const TABLE = 78;

export interface TextManner {
  readonly colour?: boolean;
  /** columns that a line has; sentences are not broken where it is left out */
  readonly columns?: number;
}

/** An answer for a terminal: the finding first, then the closes, then how it was reckoned and how old it is. */
export function toText(answer: Answer, manner: TextManner = {}): string {
  const { colour = false, columns = Number.POSITIVE_INFINITY } = manner;
  const bold = (text: string): string => (colour ? styleText("bold", text) : text);
  const dim = (text: string): string => (colour ? styleText("dim", text) : text);
  const prose = (text: string, indent = 0): string[] => brokenAt(columns, text, indent);
  const lines = prose(answer.headline).map(bold);
  if (answer.table !== null) lines.push("", ...tableLines(answer.table, Math.min(TABLE, columns - 2)).map((line) => `  ${line}`));
  const courses = sparklines(answer).filter((line) => line.length + 2 <= columns);
  if (courses.length > 0) lines.push("", ...courses.map((line) => `  ${line}`));
  if (answer.details.length > 0) lines.push("", ...answer.details.flatMap((detail) => prose(detail)));
  if (answer.caveats.length > 0) lines.push("", ...answer.caveats.flatMap((caveat) => prose(`! ${caveat}`, 2)));
  const suggestions = suggestionsOf(answer);
  if (suggestions.length > 0) lines.push("", "Try:", ...suggestions.map((text) => `  ${text}`));
  const ground = groundLines(answer).flatMap((line) => prose(line, LABEL));
  if (ground.length > 0) lines.push("", ...ground.map(dim));
  for (const other of answer.also ?? []) lines.push("", toText(other, manner));
  return lines.join("\n");
}

/** Words in lines of so many columns, all but the first indented; a word that is longer has a line of its own. */
export function brokenAt(columns: number, text: string, indent = 0): string[] {
  const lines: string[] = [];
  let line = "";
  // spaces at the beginning and between columns stay
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    if (line !== "" && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = " ".repeat(indent) + word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Columns of what stands before a ground of the answer. */
const LABEL = 9;

/** How the question was read, the rule, the sources and their age. */
function groundLines(answer: Answer): string[] {
  const lines: string[] = [];
  if (answer.reading !== "" && answer.reading !== answer.headline) lines.push(`Read as  ${answer.reading}`);
  if (answer.rule !== "") lines.push(`Rule     ${answer.rule}`);
  for (const { name, symbol, from, lastClose } of answer.sources.slice(0, 8))
    lines.push(`Source   ${name} (${symbol}), ${from}, last close ${lastClose}`);
  if (answer.sources.length > 8) lines.push(`         and ${answer.sources.length - 8} more`);
  if (answer.sources.length > 0) lines.push(`As of    ${answer.asOf}`);
  return lines;
}

function suggestionsOf({ values }: Answer): readonly string[] {
  return Array.isArray(values.suggestions) ? values.suggestions.filter((each) => typeof each === "string") : [];
}
