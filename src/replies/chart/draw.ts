import { createCanvas } from "@napi-rs/canvas";
import { CustomChart, LineChart } from "echarts/charts";
import { GraphicComponent, GridComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import type { History } from "../../questions/history.ts";
import { barsOf } from "./bars.ts";
import { type Chart, HEIGHT, WIDTH } from "./chart.ts";
import { FAMILY, printable, registerFonts } from "./fonts.ts";
import { labelFormat } from "./format.ts";
import { hitsOf } from "./hits.ts";
import { graphOf } from "./lines.ts";
import { indexedPng } from "./png.ts";
import { type Measure, type optionOf, type Sheet, sheetOf } from "./sheet.ts";

/** Above this many times the least close, equal falls would look unequal on an even scale. */
const LOGARITHMIC = 4;

/**
 * Draws a chart. Takes some tens of milliseconds of a thread: call it in a worker.
 * @returns a PNG of {@link WIDTH} × {@link HEIGHT} pixels
 */
export type Drawing = (chart: Chart) => Uint8Array;

/** Makes fonts and library ready, once a thread. */
export function openDrawing(): Drawing {
  registerFonts();
  echarts.use([LineChart, CustomChart, GridComponent, GraphicComponent, CanvasRenderer]);
  echarts.setPlatformAPI({ createCanvas: () => createCanvas(1, 1) as never });
  const ruler = createCanvas(1, 1).getContext("2d");
  const measure: Measure = (words, size, weight) => {
    ruler.font = `${weight} ${size}px ${FAMILY}`;
    return ruler.measureText(printable(words)).width;
  };
  return (chart) => {
    const canvas = createCanvas(WIDTH, HEIGHT);
    const options = { renderer: "canvas", width: WIDTH, height: HEIGHT, devicePixelRatio: 1 } as const;
    const instance = echarts.init(canvas as never, null, options);
    try {
      instance.setOption(shapeOf(sheetOf(chart, measure), chart.history));
      return indexedPng(canvas.getContext("2d").getImageData(0, 0, WIDTH, HEIGHT).data, WIDTH, HEIGHT);
    } finally {
      instance.dispose();
    }
  };
}

function shapeOf(sheet: Sheet, history: History): ReturnType<typeof optionOf> {
  switch (history.shape) {
    case "ranking":
      return barsOf(sheet, history);
    case "hits":
      return hitsOf(sheet, history);
    case "depth":
      return graphOf(sheet, { ...history, lines: [history.line], unit: "rate", ground: 0, filled: true });
    case "race":
      return graphOf(sheet, raceOf(sheet, history));
    case "course":
      return graphOf(sheet, { ...history, logarithmic: history.unit === "close" && spreadOf(history) > LOGARITHMIC });
  }
}

/** Closes as returns since the base; of two, what lies between them. */
function raceOf({ look, words, chart }: Sheet, { days, lines }: Extract<History, { shape: "race" }>): Parameters<typeof graphOf>[1] {
  const rebased = lines.map((line) => ({ ...line, values: line.values.map((close) => close / line.values[0]! - 1) }));
  const [a, b] = rebased.map(({ symbol, values }) => ({ symbol, end: values.at(-1)! }));
  const race = { days, lines: rebased, unit: "rate", ground: 0 } as const;
  if (a === undefined || b === undefined || rebased.length > 2 || a.end === b.end) return race;
  const points = labelFormat("number", chart.locale)(Math.abs(a.end - b.end) * 100);
  const text = words.ahead(a.end > b.end ? a.symbol : b.symbol, points);
  return { ...race, gap: { text, value: (a.end + b.end) / 2, colour: look.quiet, weight: 400 } };
}

function spreadOf({ lines }: Extract<History, { shape: "course" }>): number {
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (const value of lines.flatMap(({ values }) => [...values])) {
    if (Number.isNaN(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low > 0 ? high / low : 1;
}
