import { isoOf } from "../calendar/day.ts";
import type { Answer } from "../question/answer.ts";
import type { History } from "../question/history.ts";

const BLOCKS = [..."▁▂▃▄▅▆▇█"];
/** Characters of a line at most, so that it stands beside its dates in a terminal. */
const WIDTH = 48;

/**
 * The course of an answer in one line of text with its first and last date; of several sides the first.
 * @returns null where its history is no line over time
 */
export function sparkline(answer: Answer): string | null {
  const course = courseOf(answer.history?.());
  if (course === null || course.days.length < 2) return null;
  const blocks = blocksOf(course.values);
  return blocks === "" ? null : `${isoOf(course.days[0]!)} ${blocks} ${isoOf(course.days.at(-1)!)}  ${course.symbol}`;
}

/** Values as blocks from the lowest to the highest, the last one of each stretch; what is no value leaves a space. */
export function blocksOf(values: Float64Array, width: number = WIDTH): string {
  const finite = values.filter(Number.isFinite);
  if (finite.length < 2) return "";
  const low = finite.reduce((least, value) => Math.min(least, value));
  const high = finite.reduce((most, value) => Math.max(most, value));
  const count = Math.min(width, values.length);
  return Array.from({ length: count }, (_, i) => {
    const value = values[Math.round(((i + 1) * values.length) / count) - 1]!;
    if (!Number.isFinite(value)) return " ";
    if (high === low) return BLOCKS[Math.floor(BLOCKS.length / 2)]!;
    return BLOCKS[Math.min(BLOCKS.length - 1, Math.floor(((value - low) / (high - low)) * BLOCKS.length))]!;
  }).join("");
}

function courseOf(history: History | undefined): { days: Int32Array; values: Float64Array; symbol: string } | null {
  switch (history?.shape) {
    case "race":
    case "course": {
      const [line] = history.lines;
      return line === undefined ? null : { days: history.days, values: line.values, symbol: line.symbol };
    }
    case "depth":
      return { days: history.days, values: history.line.values, symbol: history.line.symbol };
    default:
      return null;
  }
}
