import { isoOf } from "../calendar/day.ts";
import type { Answer } from "../question/answer.ts";
import type { History, Panels } from "../question/history.ts";

const BLOCKS = [..."▁▂▃▄▅▆▇█"];
/** Characters of a line at most, so that it stands beside its dates in a terminal. */
const WIDTH = 48;

/** Sides that are shown at most. */
const MOST = 4;

/**
 * The course of an answer in text, one line for each side with its first and last date; sides that began together are on one scale.
 * @returns none where its history is no line over time
 */
export function sparklines(answer: Answer): string[] {
  const { days, lines, isRace } = courseOf(answer.history?.());
  if (days.length < 2) return [];
  const shown = lines.slice(0, MOST).map(({ symbol, values }) => ({ symbol, values: isRace ? fromStart(values) : values }));
  const common = isRace ? rangeOf(shown.map(({ values }) => values)) : undefined;
  return shown.flatMap(({ values, symbol }) => {
    const blocks = blocksOf(values, WIDTH, common ?? rangeOf([values]));
    return blocks === "" ? [] : [`${isoOf(days[0]!)} ${blocks} ${isoOf(days.at(-1)!)}  ${symbol}`];
  });
}

/** Values as blocks from the lowest to the highest, the last one of each stretch; what is no value leaves a space. */
export function blocksOf(values: Float64Array, width: number = WIDTH, { low, high }: Range = rangeOf([values])): string {
  if (values.filter(Number.isFinite).length < 2) return "";
  const count = Math.min(width, values.length);
  return Array.from({ length: count }, (_, i) => {
    const value = values[Math.round(((i + 1) * values.length) / count) - 1]!;
    if (!Number.isFinite(value)) return " ";
    if (high === low) return BLOCKS[Math.floor(BLOCKS.length / 2)]!;
    return BLOCKS[Math.min(BLOCKS.length - 1, Math.floor(((value - low) / (high - low)) * BLOCKS.length))]!;
  }).join("");
}

/** Closes as parts of the first one. */
function fromStart(values: Float64Array): Float64Array {
  const first = values.find(Number.isFinite) ?? Number.NaN;
  return values.map((value) => value / first);
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Lowest and highest of the values that are one. */
function rangeOf(lines: readonly Float64Array[]): Range {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const values of lines)
    for (const value of values) if (Number.isFinite(value)) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return { low, high };
}

interface Course {
  readonly days: Int32Array;
  readonly lines: readonly { readonly symbol: string; readonly values: Float64Array }[];
  /** the lines are held against each other from one session on */
  readonly isRace: boolean;
}

function courseOf(history: History | Panels | undefined): Course {
  switch (history?.shape) {
    case "race":
    case "course":
      return { days: history.days, lines: history.lines, isRace: history.shape === "race" };
    case "depth":
      return { days: history.days, lines: [history.line], isRace: false };
    default:
      return { days: new Int32Array(0), lines: [], isRace: false };
  }
}
