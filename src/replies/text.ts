import { styleText } from "node:util";
import type { Answer } from "../question/answer.ts";
import { whole } from "../wording/figures.ts";
import type { Locale } from "../wording/locale.ts";
import { name as called, type Phrase, say, verbatim } from "../wording/phrase.ts";
import { render } from "../wording/render.ts";
import { sparklines } from "./sparkline.ts";
import { tableLines } from "./table.ts";

/** Columns that every terminal shows. */
const TABLE = 78;

export interface TextManner {
  /** the language of the labels; English where it is left out */
  readonly locale?: Locale;
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
  const label = (phrase: Phrase): string => render(phrase, manner.locale ?? "en");
  if (suggestions.length > 0) lines.push("", label(say`Try:`), ...suggestions.map((text) => `  ${text}`));
  const ground = groundOf(answer, label);
  const width = Math.max(0, ...ground.map(([name]) => name.length)) + 2;
  if (ground.length > 0) lines.push("", ...ground.flatMap(([name, text]) => prose(`${name.padEnd(width)}${text}`, width)).map(dim));
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

/** Sources that are named; of more only how many. */
const MOST_SOURCES = 8;

/** How the question was read, the rule, the sources and their age: each with its label. */
function groundOf({ reading, headline, rule, sources, asOf }: Answer, label: (phrase: Phrase) => string): (readonly [string, string])[] {
  const rows: (readonly [string, string])[] = [];
  if (reading !== "" && reading !== headline) rows.push([label(say`Read as`), reading]);
  if (rule !== "") rows.push([label(say`Rule`), rule]);
  for (const { name, symbol, from, lastClose } of sources.slice(0, MOST_SOURCES))
    rows.push([label(say`Source`), `${name} (${symbol}), ${label(called(from))}, ${label(say`last close ${verbatim(lastClose)}`)}`]);
  if (sources.length > MOST_SOURCES) rows.push(["", label(say`and ${whole(sources.length - MOST_SOURCES)} more`)]);
  if (sources.length > 0) rows.push([label(say`As of`), asOf]);
  return rows;
}

function suggestionsOf({ values }: Answer): readonly string[] {
  return Array.isArray(values.suggestions) ? values.suggestions.filter((each) => typeof each === "string") : [];
}
