import type { History } from "../../question/history.ts";
import { barsOf } from "./bars.ts";
import type { Chart } from "./chart.ts";
import { labelFormat } from "./format.ts";
import { hitsOf } from "./hits.ts";
import { lastOf } from "./last.ts";
import { graphOf } from "./lines.ts";
import { type Drawn, type Measure, optionOf, type Sheet, sheetOf } from "./sheet.ts";

/** Above this many times the least close, equal falls would look unequal on an even scale. */
const LOGARITHMIC = 4;
/** Of a logarithmic axis: no price is lower. */
const LEAST = 1e-6;

/** What echarts draws for a chart: every mark and text at its pixels. */
export function pictureOf(chart: Chart, measure: Measure): ReturnType<typeof optionOf> {
  const sheet = sheetOf(chart, measure);
  return optionOf(sheet, [drawnOf(sheet, chart.history)]);
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
  const race = { days, lines: rebased, unit: "rate", ground: 0, logarithmic } as const;
  if (a === undefined || b === undefined || rebased.length > 2 || a.end === b.end || logarithmic) return race;
  const points = labelFormat("number", chart.locale)(Math.abs(a.end - b.end) * 100);
  const text = words.ahead(a.end > b.end ? a.symbol : b.symbol, points);
  return { ...race, gap: { text, value: (a.end + b.end) / 2, colour: look.quiet, weight: 400 } };
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
