import type { Level, Line, Stretch, Unit } from "../../question/history.ts";
import type { Asked } from "./chart.ts";
import { dateFormat, labelFormat } from "./format.ts";
import { lastOf } from "./last.ts";
import { type Label, placeLabels, roomFor, setLabels } from "./margin.ts";
import { apart, shortened } from "./place.ts";
import {
  type Area,
  type Drawn,
  dateAxis,
  type Mark,
  type Plot,
  pointName,
  type Series,
  type Sheet,
  stroke,
  text,
  valueAxis,
  xOf,
  yOf,
} from "./sheet.ts";
import { DASHES, LEADING, type Look, SIZE } from "./theme.ts";
import { dateTicks, logTicks, MOST_LINES, type Tick, valueTicks } from "./ticks.ts";

/** Values over time, whatever they are: what a race, a course and a depth have in common. */
export interface Graph {
  readonly days: Int32Array;
  readonly unit: Unit;
  readonly lines: readonly Line[];
  readonly levels?: readonly Level[];
  readonly stretches?: readonly Stretch[];
  /** a value that the axis holds in any case */
  readonly ground?: number;
  /** equal distances are equal ratios; of rates, those of what 1 has grown to */
  readonly logarithmic?: boolean;
  /** the first line lies under the ground: the space between is filled, and its deepest point named */
  readonly under?: boolean;
  /** the space between the first two lines is filled, and named */
  readonly gap?: Label;
  /** the lines that are coloured, two at most; the first two where none are named */
  readonly foremost?: readonly number[];
}

/** Above and below the outermost values. */
const AIR = 0.06;
/** Times as much below a line whose deepest point is named there. */
const ROOM = 2.5;
/** Of the greatest value. */
const FLAT = 1e-9;
/** Points this few are shown one by one. */
const FEW = 14;
/** Over so many days the sessions stand side by side: on an axis of dates a weekend would be a gap. */
const EVEN_DAYS = 35;
const CAPTION = 56;
/** Above a plot without a caption, for half a line of what stands at its top. */
const BARE = 14;
const STRIP = 40;
const DATES = 52;
/** Of a plot's height, for each line across it. */
const LINE_ROOM = 85;

/** Lines with their labels at their ends, over a dated axis. */
export function graphOf(sheet: Sheet, given: Graph): Drawn {
  const { chart, look, words } = sheet;
  const isShort = given.days.at(-1)! - given.days[0]! <= EVEN_DAYS;
  const graph = isShort ? { ...given, days: given.days.map((_, i) => i) } : given;
  const grown = graph.unit === "rate" ? 1 : 0;
  const project = graph.logarithmic ? (value: number) => Math.log10(grown + value) : (value: number) => value;
  const [low, high] = bounds(graph, project);
  const ticks = graph.logarithmic
    ? logTicks(10 ** low, 10 ** high, graph.unit, chart.locale, grown)
    : valueTicks(low, high, graph.unit, chart.locale, mostLines(sheet.area));
  const projected = ticks.map(({ at, label }) => ({ at: project(at), label }));
  const labels = setLabels(
    [...endLabels(sheet, graph), ...(graph.gap === undefined ? [] : [graph.gap])].map((label) => ({
      ...label,
      value: project(label.value),
    })),
    sheet,
  );
  const stretches = graph.stretches ?? [];
  const caption = [chart.caption, ...(graph.logarithmic ? [words.logarithmic] : [])].filter((part) => part !== "").join(" · ");
  const hasStrip = stretches.length > 0 || chart.asked !== null;
  const plot: Plot = {
    ...inner(sheet, projected, roomFor(labels), (caption === "" ? BARE : CAPTION) + (hasStrip ? STRIP : 0)),
    x: [graph.days[0]!, graph.days.at(-1)!],
    y: [low, high],
  };
  const placed = (found: readonly Tick[]): Tick[] =>
    found.map(({ at, label }) => ({ at: graph.days[given.days.indexOf(at)] ?? at, label }));
  const dates = placed(dateTicks(given.days, chart.locale, (found) => fits(placed(found), plot, sheet)));
  return {
    plot,
    series: [...gapSeries(graph, plot, look.quiet), ...graph.lines.map((line, i) => lineSeries(line, i, graph, project, sheet))],
    marks: [
      text(
        shortened(caption, sheet.area.right - sheet.area.left, (words) => sheet.measure(words, SIZE.axis, 400)),
        { x: sheet.area.left, y: sheet.area.top + SIZE.axis / 2, size: SIZE.axis, colour: look.quiet },
      ),
      ...stretchMarks(stretches, graph.days, plot, sheet),
      ...(chart.asked === null ? [] : askedMarks(chart.asked, given.days, graph.days, plot, sheet, stretches.length === 0)),
      ...valueAxis(sheet, plot, projected),
      ...dateAxis(sheet, plot, dates),
      ...(graph.levels ?? []).map(({ value }) => {
        const y = yOf(plot, project(value));
        return stroke([plot.left, y, plot.right, y], look.text, 3, [12, 8]);
      }),
      ...(graph.under ? deepest(graph, given.days, plot, sheet) : []),
      ...placeLabels(labels, plot),
    ],
  };
}

/** Lines across a plot: fewer in a low one. */
function mostLines({ top, bottom }: Area): number {
  return Math.max(3, Math.min(MOST_LINES, Math.floor((bottom - top) / LINE_ROOM)));
}

/** The values from below the least to above the greatest, as they are drawn. */
function bounds({ lines, levels = [], ground, under }: Graph, project: (value: number) => number): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const values = [...lines.map((line) => line.values), levels.map(({ value }) => value), ground === undefined ? [] : [ground]];
  for (const value of values.flatMap((some) => [...some])) {
    const at = project(value);
    if (!Number.isFinite(at)) continue;
    low = Math.min(low, at);
    high = Math.max(high, at);
  }
  // Values that hardly differ are drawn as one: no axis has ticks that fine.
  const isFlat = high - low < Math.max(Math.abs(high), 1) * FLAT;
  const air = isFlat ? Math.max(Math.abs(high) * AIR, 1e-4) : (high - low) * AIR;
  return [low - air * (under ? ROOM : 1), high + air];
}

/** The plot's area: what captions, axes and labels leave. */
function inner({ area, measure }: Sheet, ticks: readonly Tick[], right: number, above: number): Area {
  const left = Math.max(0, ...ticks.map(({ label }) => measure(label, SIZE.axis, 400))) + 14;
  return {
    left: area.left + left,
    right: area.right - right,
    top: area.top + above,
    bottom: area.bottom - DATES,
  };
}

/** Whether the dates stand beside each other. */
export function fits(ticks: readonly Tick[], plot: Plot, { measure }: Sheet): boolean {
  return ticks.every(({ at, label }, i) => {
    const next = ticks[i + 1];
    if (next === undefined) return true;
    const width = (measure(label, SIZE.axis, 400) + measure(next.label, SIZE.axis, 400)) / 2;
    return xOf(plot, next.at) - xOf(plot, at) >= width + 18;
  });
}

/** The colour of a line: one of two for those that matter, else grey. */
function colourOf(i: number, { foremost = [0, 1] }: Graph, { series, quiet }: Look): string {
  return series[foremost.indexOf(i)] ?? quiet;
}

function endLabels({ chart, look, words }: Sheet, graph: Graph): Label[] {
  const { lines, levels = [], unit } = graph;
  const format = labelFormat(unit, chart.locale);
  const ends = lines.map(({ symbol, values }, i): Label => {
    const value = lastOf(values);
    return { text: `${symbol} ${format(value)}`, value, colour: colourOf(i, graph, look), weight: 600 };
  });
  const named = levels.map(({ name, value }): Label => {
    const said = name === "bull" || name === "bear" ? words.flip[name] : name;
    return { text: Number(name) === value ? name : `${said} ${format(value)}`, value, colour: look.text, weight: 400 };
  });
  return [...ends, ...named];
}

function lineSeries({ values }: Line, i: number, graph: Graph, project: (value: number) => number, { look }: Sheet): Series {
  const { days, under, foremost = [0, 1] } = graph;
  const color = colourOf(i, graph, look);
  const isForemost = foremost.includes(i);
  const greys = [...graph.lines.keys()].filter((at) => !foremost.includes(at));
  const few = days.length <= FEW;
  return {
    type: "line",
    data: Array.from(days, (day, at) => [day, Number.isNaN(values[at]) ? "-" : project(values[at]!)]),
    symbol: few ? "circle" : "none",
    symbolSize: 10,
    showAllSymbol: true,
    silent: true,
    z: (isForemost ? 20 : 10) - i,
    itemStyle: { color },
    lineStyle: {
      color,
      width: (days.length > 400 ? 3 : 5) - (isForemost ? 0 : 1),
      type: few || isForemost ? "solid" : DASHES[greys.indexOf(i)],
      join: "round",
      cap: "butt",
    },
    ...(under && i === 0 ? { areaStyle: { color: look.series[0], opacity: 0.25, origin: 0 } } : {}),
  };
}

/** The space between the first two lines, as one polygon: out along the first and back along the second. */
function gapSeries({ gap, lines, days }: Graph, plot: Plot, colour: string): Series[] {
  const [a, b] = lines;
  if (gap === undefined || a === undefined || b === undefined) return [];
  const both = [...days.keys()].filter((i) => !Number.isNaN(a.values[i]! + b.values[i]!));
  const along = (values: Float64Array) => both.map((i) => [xOf(plot, days[i]!), yOf(plot, values[i]!)]);
  const points = [...along(a.values), ...along(b.values).reverse()];
  const polygon = { type: "polygon", shape: { points }, style: { fill: colour, opacity: 0.22 }, silent: true };
  return [{ type: "custom", data: [[plot.x[0], plot.y[0]]], renderItem: () => polygon, silent: true, z: 1 }];
}

/** The date and the value of the lowest point of the first line, under it. */
function deepest({ days, lines, unit }: Graph, dates: Int32Array, plot: Plot, sheet: Sheet): Mark[] {
  const { values } = lines[0]!;
  const lowest = values.reduce((best, value, i) => (Number.isNaN(value) || value >= (values[best] ?? 0) ? best : i), -1);
  if (lowest < 0) return [];
  const [x, y] = [xOf(plot, days[lowest]!), yOf(plot, values[lowest]!)];
  const words = `${dateFormat(sheet.chart.locale)(dates[lowest]!)}  ${labelFormat(unit, sheet.chart.locale)(values[lowest]!)}`;
  return [pointName(sheet, plot, words, x, y + SIZE.axis * 0.9)];
}

/** The stretch that was asked about shaded, and named above the plot where nothing else stands there. */
function askedMarks(
  { name, from, to }: Asked,
  dates: Int32Array,
  days: Int32Array,
  plot: Plot,
  { look, measure }: Sheet,
  isNamed: boolean,
): Mark[] {
  const [first, last] = [dates.findIndex((day) => day >= from), dates.findLastIndex((day) => day <= to)];
  if (first < 0 || last < first) return [];
  const [left, right] = [xOf(plot, days[first]!), xOf(plot, days[last]!)];
  const half = measure(name, SIZE.axis, 400) / 2;
  const x = Math.max(plot.left + half, Math.min(plot.right - half, (left + right) / 2));
  const label = text(name, { x, y: plot.top - STRIP / 2 - 4, size: SIZE.axis, colour: look.quiet, align: "center" });
  return [shade(left, right, plot, look.quiet), ...(isNamed ? [label] : [])];
}

function shade(left: number, right: number, { top, bottom }: Plot, fill: string): Mark {
  const shape = { x: left, y: top, width: Math.max(2, right - left), height: bottom - top };
  return { type: "rect", silent: true, z: 0, shape, style: { fill, opacity: 0.22 } };
}

/** Bear markets shaded; above the plot the word for each stretch. */
function stretchMarks(stretches: readonly Stretch[], days: Int32Array, plot: Plot, { look, words, measure }: Sheet): Mark[] {
  const spans = stretches.map(({ state, from, to }) => ({ state, from: xOf(plot, days[from]!), to: xOf(plot, days[to]!) }));
  const shades = spans.filter(({ state }) => state === "bear").map(({ from, to }) => shade(from, to, plot, look.series[1]));
  const centres = spans.map(({ from, to }) => (from + to) / 2);
  const widths = spans.map(({ state }) => measure(words.state[state], SIZE.axis, 600) + 18);
  const places = apart(centres, widths, plot.left - 40, plot.right + 40);
  const y = plot.top - STRIP / 2 - 4;
  const named = spans.flatMap(({ state }, i) => {
    const colour = state === "bear" ? look.series[1] : look.quiet;
    return [
      text(words.state[state], { x: places[i]!, y, size: SIZE.axis, colour, weight: 600, align: "center" }),
      stroke([places[i]!, y + (SIZE.axis * LEADING) / 2, centres[i]!, plot.top], colour),
    ];
  });
  return [...shades, ...named];
}
