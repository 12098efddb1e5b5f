import type { APIEmbed } from "discord.js";
import { isoOf } from "../calendar/day.ts";
import type { Answer } from "../question/answer.ts";
import type { History, Panels } from "../question/history.ts";
import type { Locale } from "../wording/locale.ts";
import { render } from "../wording/render.ts";
import { noticeEmbed } from "./embed.ts";
import { originText } from "./origin.ts";
import { clipped, escaped, oneLine } from "./plain.ts";

/** Digits of a figure: more than anyone checks by hand, fewer than binary fractions show. */
const DIGITS = 10;
/** Characters of one figure: a long list is in the answer's table, not here. */
const FIGURE_LENGTH = 240;

/**
 * All that an answer has no room for: how it was read, further findings, the rule, the sources, and every formula with its figure to ten
 * digits, from which a reader can reckon it again.
 * @param locale the language that the answer is in
 * @param formulas how each figure is reckoned, by its name in the answer's values, or by several names with commas between
 */
export function detailsEmbed(answer: Answer, formulas: Readonly<Record<string, string>>, title: string, locale: Locale = "en"): APIEmbed {
  const figures = Object.entries(formulas).map(([names, formula]) => [
    `**${escaped(names)}** = ${escaped(formula)}`,
    ...given(names, answer),
  ]);
  const { window } = answer;
  const span = window === null ? [] : [`${window.label}: ${window.base} → ${window.end}`];
  const lines = [
    escaped(oneLine(answer.headline)),
    escaped(oneLine(answer.reading)),
    ...answer.details.map((detail) => escaped(oneLine(detail))),
    ...span.map((line) => `*${escaped(line)}*`),
    ...figures.flat(),
    ...(answer.rule === "" ? [] : [escaped(oneLine(answer.rule))]),
    ...answer.caveats.map((caveat) => escaped(oneLine(caveat))),
    ...answer.sources.map((source) =>
      escaped(`${source.name} (${source.symbol}): ${render(originText(source.from), locale)}, ${source.lastClose}`),
    ),
  ];
  return noticeEmbed(
    title,
    lines.filter((line) => line !== ""),
  );
}

function given(names: string, { values }: Answer): string[] {
  const found = names.split(", ").filter((name) => name in values);
  return found.map(
    (name) => `\`${clipped(`${found.length > 1 ? `${name}: ` : ""}${figureText(values[name])}`.replaceAll("`", "'"), FIGURE_LENGTH)}\``,
  );
}

/** A value as text: numbers to ten digits, lists and fields with their names. */
function figureText(value: unknown): string {
  if (typeof value === "number") return String(Number(value.toPrecision(DIGITS)));
  if (Array.isArray(value)) return value.map(figureText).join("; ");
  if (typeof value !== "object" || value === null) return oneLine(String(value));
  return Object.entries(value)
    .map(([name, each]) => `${name} ${figureText(each)}`)
    .join(", ");
}

/**
 * Every value that an answer's history is made of as a table in CSV, one row a date (or, of a ranking, a name), as a spreadsheet opens it.
 * @returns null for an answer without a history
 */
export function historyCsv(answer: Answer): string | null {
  const history = answer.history?.();
  return history === undefined
    ? null
    : `${rowsOf(history)
        .map((row) => row.map(csvCell).join(","))
        .join("\r\n")}\r\n`;
}

function rowsOf(history: History | Panels): (string | number)[][] {
  switch (history.shape) {
    case "race":
    case "course":
      return dated(
        history.days,
        history.lines.map(({ symbol, values }) => ({ head: symbol, values })),
      );
    case "depth":
      return dated(history.days, [{ head: history.line.symbol, values: history.line.values }]);
    case "hits": {
      const hits = new Set(history.hits);
      const rows = dated(history.days, [{ head: "value", values: history.values }]);
      return rows.map((row, i) => [...row, i === 0 ? "hit" : hits.has(i - 1) ? 1 : 0]);
    }
    case "ranking":
      return [["symbol", "name", "value"], ...history.entries.map(({ symbol, name, value }) => [symbol, name, value])];
    case "panels":
      return history.panels.flatMap(({ name, history }) => [[name], ...rowsOf(history)]);
  }
}

function dated(days: Int32Array, columns: readonly { readonly head: string; readonly values: Float64Array }[]): (string | number)[][] {
  const rows = Array.from(days, (day, i) => [isoOf(day), ...columns.map(({ values }) => values[i]!)]);
  return [["date", ...columns.map(({ head }) => head)], ...rows];
}

/** A spreadsheet runs what begins with = + - or @ as a formula: a text that does is led in by an apostrophe. */
function csvCell(value: string | number): string {
  if (typeof value === "number") return Number.isNaN(value) ? "" : String(value);
  const text = oneLine(value);
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
