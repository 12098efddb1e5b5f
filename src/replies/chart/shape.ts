import type { History, Line, Panel } from "../../question/history.ts";
import { barsOf } from "./bars.ts";
import type { Chart } from "./chart.ts";
import { labelFormat } from "./format.ts";
import { hitsOf } from "./hits.ts";
import { lastOf } from "./last.ts";
import { graphOf } from "./lines.ts";
import { shortened } from "./place.ts";
import { type Drawn, type Measure, optionOf, type Sheet, sheetOf, text } from "./sheet.ts";
import { LEADING, SIZE } from "./theme.ts";

/** Above this many times the least close, equal falls would look unequal on an even scale. */
const LOGARITHMIC = 4;
/** Of a logarithmic axis: no price is lower. */
const LEAST = 1e-6;

/** What echarts draws for a chart: every mark and text at its pixels. */
export function pictureOf(chart: Chart, measure: Measure): ReturnType<typeof optionOf> {
  const sheet = sheetOf(chart, measure);
  const { history } = chart;
  return optionOf(sheet, history.shape === "panels" ? panelsOf(sheet, history.panels) : [drawnOf(sheet, history)]);
}

/** Between two panels, beside and below each other. */
const BETWEEN = 48;

/** Small plots in rows of two, each under its name. */
function panelsOf(sheet: Sheet, panels: readonly Panel[]): Drawn[] {
  const { area, chart, look } = sheet;
  const columns = Math.min(2, panels.length);
  const rows = Math.ceil(panels.length / columns);
  const width = (area.right - area.left - (columns - 1) * BETWEEN) / columns;
  const height = (area.bottom - area.top - (rows - 1) * BETWEEN) / rows;
  return panels.flatMap(({ name, history }, i): Drawn[] => {
    const left = area.left + (i % columns) * (width + BETWEEN);
    const top = area.top + Math.floor(i / columns) * (height + BETWEEN);
    const head = SIZE.axis * LEADING;
    const fitting = shortened(name, width, (words) => sheet.measure(words, SIZE.axis, 600));
    const title = text(fitting, { x: left, y: top + head / 2, size: SIZE.axis, weight: 600, colour: look.text });
    const within = { left, right: left + width, top: top + head, bottom: top + height };
    return [{ plot: null, series: [], marks: [title] }, drawnOf({ ...sheet, area: within, chart: { ...chart, caption: "" } }, history)];
  });
}

function drawnOf(sheet: Sheet, history: History): Drawn {
  switch (history.shape) {
    case "ranking":
      return barsOf(sheet, history);
    case "hits":
      return hitsOf(sheet, history);
    case "depth":
      return graphOf(sheet, { ...history, lines: [history.line], unit: "rate", ground: 0, under: true });
    case "race":
      return graphOf(sheet, raceOf(sheet, history));
    case "course":
      return graphOf(sheet, { ...history, logarithmic: history.unit === "close" && spreadOf(history) > LOGARITHMIC });
  }
}

/** Closes as returns since the base; of two, what lies between them. */
function raceOf({ look, words, chart }: Sheet, { days, lines }: Extract<History, { shape: "race" }>): Parameters<typeof graphOf>[1] {
  const rebased = lines.map((line) => ({ ...line, values: line.values.map((close) => close / line.values[0]! - 1) }));
  const [a, b] = rebased.map(({ symbol, values }) => ({ symbol, end: lastOf(values) }));
  const logarithmic = growthOf(rebased) > LOGARITHMIC;
  const race = { days, lines: rebased, unit: "rate", ground: 0, logarithmic, foremost: foremostOf(rebased) } as const;
  if (a === undefined || b === undefined || rebased.length > 2 || a.end === b.end || logarithmic) return race;
  const points = labelFormat("number", chart.locale)(Math.abs(a.end - b.end) * 100);
  const text = words.ahead(a.end > b.end ? a.symbol : b.symbol, points);
  return { ...race, gap: { text, value: (a.end + b.end) / 2, colour: look.quiet, weight: 400 } };
}

/** Of many lines the highest and the lowest at the end. */
function foremostOf(lines: readonly Line[]): readonly number[] {
  if (lines.length <= 2) return [0, 1];
  const ends = [...lines.keys()].filter((i) => Number.isFinite(lastOf(lines[i]!.values)));
  const order = ends.sort((a, b) => lastOf(lines[b]!.values) - lastOf(lines[a]!.values));
  return [order[0]!, order.at(-1)!];
}

/** How many times the least the most is that the lines have made of 1. */
function growthOf(lines: readonly { readonly values: Float64Array }[]): number {
  const grown = lines.flatMap(({ values }) => [...values].filter((rate) => rate > LEAST - 1));
  return grown.length === 0 ? 1 : (1 + grown.reduce((a, b) => Math.max(a, b))) / (1 + grown.reduce((a, b) => Math.min(a, b)));
}

function spreadOf({ lines }: Extract<History, { shape: "course" }>): number {
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (const value of lines.flatMap(({ values }) => [...values])) {
    if (Number.isNaN(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low > LEAST ? high / low : 1;
}
