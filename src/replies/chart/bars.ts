import type { History } from "../../question/history.ts";
import { countFormat, labelFormat } from "./format.ts";
import { shortened, wrapped } from "./place.ts";
import { type Drawn, type Mark, type Plot, type Sheet, stroke, text, xOf } from "./sheet.ts";
import { LEADING, SIZE } from "./theme.ts";

type Ranking = Extract<History, { shape: "ranking" }>;
type Entry = Ranking["entries"][number];

/** Rows that are still read on a phone. */
const MOST_ROWS = 12;
const WIDEST_NAME = 430;
/** Of a row's height. */
const THICKNESS = 0.62;
const AIR = 14;
/** No symbol of the catalogue. */
const TOTAL = "\u03a3";

/** Ranked bars, each with its name and its signed value; of many the best and the worst, with what they are held against. */
export function barsOf(sheet: Sheet, ranking: Ranking): Drawn {
  const { area, chart, look, measure, words } = sheet;
  const { unit, held: kept } = ranking;
  const { entries, benchmark } = ranking.adds === true ? withTotal(ranking, words.together) : ranking;
  const ends = ranking.adds === true ? endsOf(ranking.entries) : undefined;
  const rows = rowsOf(withoutSharedWords(entries, benchmark), benchmark);
  const format = labelFormat(unit, chart.locale);
  const height = Math.min(120, (area.bottom - area.top) / rows.length);
  const top = area.top + (area.bottom - area.top - height * rows.length) / 2;
  const names = rows.map((row) => {
    const isBenchmark = typeof row !== "number" && row.symbol === benchmark;
    const name =
      typeof row === "number"
        ? words.more(countFormat(chart.locale)(row))
        : isBenchmark
          ? nameOfBenchmark(row.name, ranking, words)
          : row.name;
    const width = (line: string): number => measure(line, SIZE.axis, isBenchmark ? 600 : 400);
    const hasRoom = height >= 2.2 * SIZE.axis * LEADING;
    const lines = (hasRoom ? wrapped(name, WIDEST_NAME, 2, width) : [name]).map((line) => shortened(line, WIDEST_NAME, width));
    return { lines, width: Math.max(...lines.map(width)), isBenchmark };
  });
  const values = entries.map(({ value }) => value);
  const said = (value: number): number => measure(format(value), SIZE.axis, 600) + 2 * AIR;
  const reached = ends === undefined ? values : [...values, ...ends];
  const [low, high] = [Math.min(0, ...reached), Math.max(0, ...reached)];
  const negative = values.filter((value) => value < 0);
  const positive = values.filter((value) => value >= 0);
  const left = area.left + Math.max(...names.map(({ width }) => width)) + AIR + Math.max(0, ...negative.map(said));
  const plot: Plot = {
    left,
    right: area.right - Math.max(0, ...positive.map(said)),
    top,
    bottom: top + height * rows.length,
    x: low === high ? [0, 1] : [low, high],
    y: [0, rows.length],
  };
  const zero = xOf(plot, 0);
  const middle = (i: number): number => top + (i + 0.5) * height;
  const held = entries.find(({ symbol }) => symbol === benchmark);
  return {
    plot: null,
    series: [],
    marks: [
      stroke([zero, plot.top, zero, plot.bottom], look.quiet),
      ...(held === undefined || kept === "latest" || ends !== undefined
        ? []
        : [stroke([xOf(plot, held.value), plot.top, xOf(plot, held.value), plot.bottom], look.quiet, 2, [6, 6])]),
      ...rows.flatMap((row, i): Mark[] => {
        const { lines, isBenchmark } = names[i]!;
        const named = lines.map((line, at) =>
          text(line, {
            x: area.left,
            y: middle(i) + (at - (lines.length - 1) / 2) * SIZE.axis * LEADING,
            size: SIZE.axis,
            colour: typeof row === "number" ? look.quiet : look.text,
            weight: isBenchmark ? 600 : 400,
          }),
        );
        if (typeof row === "number") return named;
        const from = ends === undefined || isBenchmark ? 0 : (ends[i - 1] ?? 0);
        const start = xOf(plot, from);
        const end = xOf(plot, from + row.value);
        const colour = isBenchmark ? look.quiet : row.value < 0 ? look.series[1]! : look.series[0]!;
        const thick = height * THICKNESS;
        const bar = { x: Math.min(start, end), y: middle(i) - thick / 2, width: Math.max(2, Math.abs(end - start)), height: thick };
        const below = row.value < 0;
        return [
          ...named,
          { type: "rect", silent: true, z: 10, shape: bar, style: { fill: colour } },
          text(format(row.value), {
            x: below ? end - AIR : end + AIR,
            y: middle(i),
            size: SIZE.axis,
            colour: look.text,
            weight: 600,
            align: below ? "right" : "left",
            ground: look.background,
          }),
        ];
      }),
    ],
  };
}

/** Where each part of a sum ends. */
function endsOf(entries: readonly Entry[]): number[] {
  let sum = 0;
  return entries.map(({ value }) => {
    sum += value;
    return sum;
  });
}

function withTotal({ entries }: Ranking, together: string): { entries: readonly Entry[]; benchmark: string } {
  const total = { name: together, symbol: TOTAL, value: entries.reduce((sum, { value }) => sum + value, 0) };
  return { entries: [...entries, total], benchmark: TOTAL };
}

function nameOfBenchmark(name: string, { held, adds }: Ranking, words: Sheet["words"]): string {
  if (adds === true) return name;
  return held === "asked" ? words.asked : `${name} (${held === "latest" ? words.latest : words.benchmark})`;
}

/** "Energy" of "Energy Select Sector fund" where all others end, or begin, alike: what they share tells none apart. */
function withoutSharedWords(entries: readonly Entry[], benchmark: string | null): Entry[] {
  const others = entries.filter(({ symbol }) => symbol !== benchmark);
  if (others.length < 3) return [...entries];
  const words = others.map(({ name }) => name.split(" "));
  const room = Math.min(...words.map(({ length }) => length)) - 1;
  let [first, last] = [0, 0];
  while (first < room && words.every((each) => each[first] === words[0]![first])) first += 1;
  while (first + last < room && words.every((each) => each.at(-1 - last) === words[0]!.at(-1 - last))) last += 1;
  return entries.map((entry) => {
    if (entry.symbol === benchmark) return entry;
    const own = entry.name.split(" ");
    return { ...entry, name: own.slice(first, own.length - last).join(" ") };
  });
}

/** All entries where they fit; else the first and the last of them, the benchmark, and between them how many are left out. */
function rowsOf(entries: readonly Entry[], benchmark: string | null): (Entry | number)[] {
  if (entries.length <= MOST_ROWS) return [...entries];
  const first = Math.ceil((MOST_ROWS - 2) * 0.6);
  const last = MOST_ROWS - 2 - first;
  const held = entries.findIndex(({ symbol }) => symbol === benchmark);
  const shown = (i: number): boolean => i < first || i >= entries.length - last || i === held;
  const rows: (Entry | number)[] = [];
  entries.forEach((entry, i) => {
    const before = rows.at(-1);
    if (shown(i)) rows.push(entry);
    else if (typeof before === "number") rows[rows.length - 1] = before + 1;
    else rows.push(1);
  });
  return rows;
}
