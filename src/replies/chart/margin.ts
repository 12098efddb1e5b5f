import { apart, shortened, wrapped } from "./place.ts";
import { type Mark, type Plot, type Sheet, stroke, text, yOf } from "./sheet.ts";
import { LEADING, SIZE } from "./theme.ts";

/** What stands at the right of a plot, beside the value it is about. */
export interface Label {
  readonly text: string;
  readonly value: number;
  readonly colour: string;
  readonly weight: 400 | 600;
}

/** Pixels of the picture, and of a small one its share, that labels may take from the plot. */
const WIDEST = 260;
const SHARE = 0.34;
const LINES = 3;
/** Between the plot's edge and a label, where a short line leads from the value to it. */
const REACH = 24;

/** A label in the lines it takes. */
export interface SetLabel extends Label {
  readonly lines: readonly string[];
  readonly width: number;
}

/** Labels broken into lines that fit. */
export function setLabels(labels: readonly Label[], { measure, area }: Sheet): SetLabel[] {
  const widest = Math.min(WIDEST, SHARE * (area.right - area.left));
  return labels.map((label) => {
    const width = (line: string): number => measure(line, SIZE.label, label.weight);
    const lines = wrapped(label.text, widest, LINES, width).map((line) => shortened(line, widest, width));
    return { ...label, lines, width: Math.max(...lines.map(width)) };
  });
}

/** Pixels that labels need at the right of a plot. */
export function roomFor(labels: readonly SetLabel[]): number {
  return labels.length === 0 ? 0 : REACH + 8 + Math.max(...labels.map(({ width }) => width));
}

/** Labels beside their values, none over another; a short line leads to each. */
export function placeLabels(labels: readonly SetLabel[], plot: Plot): Mark[] {
  const height = SIZE.label * LEADING;
  const wanted = labels.map(({ value }) => yOf(plot, value));
  const sizes = labels.map(({ lines }) => lines.length * height + 4);
  const places = apart(wanted, sizes, plot.top - height, plot.bottom + height / 2);
  return labels.flatMap(({ lines, colour, weight }, i) => [
    stroke([plot.right + 4, wanted[i]!, plot.right + REACH, places[i]!], colour, 2),
    ...lines.map((line, row) =>
      text(line, {
        x: plot.right + REACH + 8,
        y: places[i]! + (row - (lines.length - 1) / 2) * height,
        size: SIZE.label,
        colour,
        weight,
      }),
    ),
  ]);
}
