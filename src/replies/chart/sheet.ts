import type { EChartsCoreOption } from "echarts/core";
import { type Chart, HEIGHT, WIDTH } from "./chart.ts";
import { FAMILY, printable } from "./fonts.ts";
import { shortened, wrapped } from "./place.ts";
import { LEADING, LOOKS, type Look, SIZE } from "./theme.ts";
import type { Tick } from "./ticks.ts";
import { WORDS, type Words } from "./words.ts";

/** Width of a text in pixels, in the size and weight given. */
export type Measure = (text: string, size: number, weight: 400 | 600) => number;

/** What echarts calls a graphic element: a text, a line or a rectangle at its pixels. */
export type Mark = Readonly<Record<string, unknown>>;
export type Series = Readonly<Record<string, unknown>>;

/** Pixels. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What every shape is drawn on: the picture with its words, before a value is placed. */
export interface Sheet {
  readonly chart: Chart;
  readonly look: Look;
  readonly words: Words;
  readonly measure: Measure;
  /** between title and footer, within the margins */
  readonly area: Area;
  readonly marks: readonly Mark[];
}

export const MARGIN = 36;
const TITLE_LINES = 3;
const GAP = 20;

/** Title above, footer below, and the room between them. */
export function sheetOf(chart: Chart, measure: Measure): Sheet {
  const look = LOOKS[chart.theme];
  const width = WIDTH - 2 * MARGIN;
  const title = wrapped(printable(chart.title).replace(/(?<=\d) (?=%)/g, "\u00a0"), width, TITLE_LINES, (text) =>
    measure(text, SIZE.title, 600),
  );
  const footer = chart.footer.map((line) => shortened(printable(line), width, (text) => measure(text, SIZE.footer, 400)));
  const bottom = HEIGHT - MARGIN / 2 - footer.length * SIZE.footer * LEADING;
  const lines = title.map((line, i) =>
    text(line, { x: MARGIN, y: MARGIN + (i + 0.5) * SIZE.title * LEADING, size: SIZE.title, weight: 600, colour: look.text }),
  );
  const foot = footer.map((line, i) =>
    text(line, { x: MARGIN, y: bottom + (i + 0.5) * SIZE.footer * LEADING, size: SIZE.footer, colour: look.quiet }),
  );
  return {
    chart,
    look,
    words: WORDS[chart.locale],
    measure,
    area: { left: MARGIN, right: WIDTH - MARGIN, top: MARGIN + title.length * SIZE.title * LEADING + GAP, bottom: bottom - GAP },
    marks: [...lines, ...foot],
  };
}

/** What a shape puts on its sheet. */
export interface Drawn {
  /** where its series stand; null for none */
  readonly plot: Plot | null;
  readonly series: readonly Series[];
  readonly marks: readonly Mark[];
}

/** The whole of an echarts option: no axis of its own, as every label is placed here, to the pixel. */
export function optionOf(sheet: Sheet, drawn: readonly Drawn[]): EChartsCoreOption {
  const hidden = { show: false, type: "value" };
  const plotted = drawn.flatMap(({ plot, series }) => (plot === null ? [] : [{ plot, series }]));
  return {
    animation: false,
    backgroundColor: sheet.look.background,
    graphic: { elements: [...sheet.marks, ...drawn.flatMap(({ marks }) => marks)] },
    grid: plotted.map(({ plot: { left, right, top, bottom } }) => ({
      left,
      top,
      width: right - left,
      height: bottom - top,
      outerBoundsMode: "none",
    })),
    xAxis: plotted.map(({ plot }, gridIndex) => ({ ...hidden, gridIndex, min: plot.x[0], max: plot.x[1] })),
    yAxis: plotted.map(({ plot }, gridIndex) => ({ ...hidden, gridIndex, min: plot.y[0], max: plot.y[1] })),
    series: plotted.flatMap(({ series }, at) => series.map((each) => ({ ...each, xAxisIndex: at, yAxisIndex: at }))),
  };
}

/** Where values stand: an area of pixels and what its edges mean. */
export interface Plot extends Area {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

export function xOf({ left, right, x }: Plot, value: number): number {
  return left + ((value - x[0]) / (x[1] - x[0])) * (right - left);
}

export function yOf({ top, bottom, y }: Plot, value: number): number {
  return bottom - ((value - y[0]) / (y[1] - y[0])) * (bottom - top);
}

export interface Lettering {
  readonly x: number;
  /** of its middle */
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly weight?: 400 | 600;
  readonly align?: "left" | "center" | "right";
  /** a ground of its own, where it stands over lines */
  readonly ground?: string;
}

export function text(words: string, { x, y, size, colour, weight = 400, align = "left", ground }: Lettering): Mark {
  const style = { text: printable(words), fill: colour, font: `${weight} ${size}px ${FAMILY}`, align, verticalAlign: "middle" };
  return {
    type: "text",
    x,
    y,
    silent: true,
    z: 100,
    style: ground === undefined ? style : { ...style, backgroundColor: ground, padding: [2, 6] },
  };
}

/** The name of a single point of a plot, within the plot's edges and on a ground of its own. */
export function pointName({ look, measure }: Sheet, plot: Plot, words: string, x: number, y: number): Mark {
  const half = measure(words, SIZE.axis, 600) / 2 + 8;
  return text(words, {
    x: Math.min(plot.right - half, Math.max(plot.left + half, x)),
    y: Math.min(plot.bottom - SIZE.axis / 2, Math.max(plot.top + SIZE.axis / 2, y)),
    size: SIZE.axis,
    colour: look.text,
    weight: 600,
    align: "center",
    ground: look.background,
  });
}

export function stroke(
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  colour: string,
  width = 2,
  dash?: readonly number[],
): Mark {
  return {
    type: "line",
    silent: true,
    z: 0,
    shape: { x1, y1, x2, y2 },
    style: { stroke: colour, lineWidth: width, lineDash: dash ?? "solid" },
  };
}

/** Lines across the plot with their values at the left. */
export function valueAxis({ look }: Sheet, plot: Plot, ticks: readonly Tick[]): Mark[] {
  return ticks.flatMap(({ at, label }) => {
    const y = yOf(plot, at);
    return [
      stroke([plot.left, y, plot.right, y], look.grid),
      text(label, { x: plot.left - 14, y, size: SIZE.axis, colour: look.quiet, align: "right" }),
    ];
  });
}

/** Dates under the plot. */
export function dateAxis({ look }: Sheet, plot: Plot, ticks: readonly Tick[]): Mark[] {
  return [
    stroke([plot.left, plot.bottom, plot.right, plot.bottom], look.quiet),
    ...ticks.flatMap(({ at, label }) => {
      const x = xOf(plot, at);
      return [
        stroke([x, plot.bottom, x, plot.bottom + 8], look.quiet),
        text(label, { x, y: plot.bottom + 30, size: SIZE.axis, colour: look.quiet, align: "center" }),
      ];
    }),
  ];
}
