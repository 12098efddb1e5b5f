import type { History } from "../../question/history.ts";
import { dateFormat, labelFormat } from "./format.ts";
import { fits } from "./lines.ts";
import { placeLabels, roomFor, setLabels } from "./margin.ts";
import {
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
import { SIZE } from "./theme.ts";
import { dateTicks, valueTicks } from "./ticks.ts";

type Hits = Extract<History, { shape: "hits" }>;

const CAPTION = 56;
const DATES = 52;
/** Pixels of a bar: never wider, and of a mark above it. */
const WIDEST = 44;
/** Of a bar among few. */
const THIN = 4;
/** A sample of nothing but zeros has an axis all the same. */
const FLAT = 1e-3;
/** Of the values' extent: room for a mark and a name beyond the outermost bar. */
const BEYOND = 0.2;
const MARK = 9;
/** Marks beyond this many would cover each other: smaller ones are drawn. */
const MANY = 60;

/** One bar a stretch of the sample, hits in another colour with a mark at their end, the threshold across, the extreme one named. */
export function hitsOf(sheet: Sheet, { days, values, hits, threshold, unit: given }: Hits): Drawn {
  const { chart, look, words, area, measure } = sheet;
  // Counts have no decimals, and no tick between two of them.
  const unit = given === "number" && values.every(Number.isInteger) ? "sessions" : given;
  const format = labelFormat(unit, chart.locale);
  const shown = [...values].filter(Number.isFinite);
  const least = Math.min(0, threshold ?? 0, ...shown);
  const most = Math.max(0, threshold ?? 0, ...shown);
  const reach = Math.max(most - least, FLAT);
  // Marks and a name stand beyond the outermost bars.
  const [low, high] = [least < 0 ? least - reach * BEYOND : 0, most > 0 || least === 0 ? most + reach * BEYOND : 0];
  const ticks = valueTicks(low, high, unit, chart.locale);
  const labels = setLabels(
    // the axis names zero
    threshold === null || threshold === 0
      ? []
      : [{ text: `${words.threshold} ${format(threshold)}`, value: threshold, colour: look.text, weight: 400 }],
    sheet,
  );
  const left = area.left + 14 + Math.max(0, ...ticks.map(({ label }) => measure(label, SIZE.axis, 400)));
  const right = area.right - roomFor(labels);
  const width = barWidth(days, right - left);
  const pad = ((days.at(-1)! - days[0]!) * (width / 2 + 6)) / (right - left);
  const plot: Plot = {
    left,
    right,
    top: area.top + CAPTION,
    bottom: area.bottom - DATES,
    x: [days[0]! - pad, days.at(-1)! + pad],
    y: [low, high],
  };
  const level = threshold === null || threshold === 0 ? [] : [yOf(plot, threshold)];
  return {
    plot,
    series: bars({ days, values, hits }, plot, width, sheet),
    marks: [
      text(chart.caption, { x: area.left, y: area.top + SIZE.axis / 2, size: SIZE.axis, colour: look.quiet }),
      ...valueAxis(sheet, plot, ticks),
      stroke([plot.left, yOf(plot, 0), plot.right, yOf(plot, 0)], look.quiet),
      ...dateAxis(
        sheet,
        plot,
        dateTicks(days, chart.locale, (found) => fits(found, plot, sheet)),
      ),
      ...level.map((y) => ({ ...stroke([plot.left, y, plot.right, y], look.text, 3, [12, 8]), z: 30 })),
      ...named({ days, values, hits }, plot, sheet, format),
      ...placeLabels(labels, plot),
    ],
  };
}

/** Pixels of a bar: none over the next, unless it would hardly be seen. */
function barWidth(days: Int32Array, room: number): number {
  const nearest = days.reduce((least, day, i) => (i === 0 ? least : Math.min(least, day - days[i - 1]!)), Number.POSITIVE_INFINITY);
  const extent = days.at(-1)! - days[0]!;
  const narrowest = days.length > MANY ? 1 : THIN;
  return Math.max(narrowest, Math.min(WIDEST, (0.7 * room) / days.length, (0.9 * room * nearest) / extent));
}

type Sample = Pick<Hits, "days" | "values" | "hits">;

/** Bars of the sample behind those that were hit; each hit with a mark at its end. */
function bars({ days, values, hits }: Sample, plot: Plot, width: number, { look }: Sheet): Series[] {
  const isHit = new Set(hits);
  const order = [...days.keys()].filter((i) => Number.isFinite(values[i])).sort((a, b) => Number(isHit.has(a)) - Number(isHit.has(b)));
  const radius = hits.length > MANY ? MARK / 2 : MARK;
  const ground = yOf(plot, 0);
  const shapes = order.map((i) => {
    const [x, y] = [xOf(plot, days[i]!), yOf(plot, values[i]!)];
    const wide = isHit.has(i) ? Math.max(3, width) : width;
    const fill = isHit.has(i) ? look.series[1] : look.series[0];
    const bar = {
      type: "rect",
      shape: { x: x - wide / 2, y: Math.min(y, ground), width: wide, height: Math.max(1, Math.abs(y - ground)) },
      style: { fill, opacity: isHit.has(i) ? 1 : 0.75 },
    };
    const cy = values[i]! < 0 ? y + radius + 2 : y - radius - 2;
    const mark = { type: "circle", shape: { cx: x, cy, r: radius }, style: { fill, stroke: look.background, lineWidth: 1 } };
    return isHit.has(i) ? [bar, mark] : [bar];
  });
  const children = shapes.flat();
  return [{ type: "custom", data: [[plot.x[0], plot.y[0]]], renderItem: () => ({ type: "group", children }), silent: true, z: 10 }];
}

/** The most extreme hit, with its date and value. */
function named({ days, values, hits }: Sample, plot: Plot, sheet: Sheet, format: (value: number) => string): Mark[] {
  const extreme = hits.reduce<number | null>(
    (best, i) => (best === null || Math.abs(values[i]!) > Math.abs(values[best]!) ? i : best),
    null,
  );
  if (extreme === null) return [];
  const value = values[extreme]!;
  const y = yOf(plot, value) + (value < 0 ? 1 : -1) * (2 * MARK + SIZE.axis * 0.75);
  return [pointName(sheet, plot, `${dateFormat(sheet.chart.locale)(days[extreme]!)}  ${format(value)}`, xOf(plot, days[extreme]!), y)];
}
