import { movingAverage } from "../metrics/averages.ts";
import { YEAR_CLOSES } from "../metrics/drawdown.ts";
import { drawdowns } from "../metrics/ranks.ts";
import type { RegimeHistory } from "../metrics/regimes.ts";
import type { History, Level, Line, Stretch, Unit } from "../question/history.ts";
import { say } from "../wording/phrase.ts";
import type { Text } from "./finding.ts";
import type { Scene, Side } from "./scene.ts";

/** Sessions of about two years: enough to see where an average came from. */
const TWO_YEARS = 504;
/** A distance from a high is seen from a year before that high, over three years at least. */
const THREE_YEARS = 756;
const QUARTER = 63;
/** Regimes last years: so many of the latest are shown. */
const REGIMES = 6;

/** The sides of a scene, held against each other from its base. */
export function raceOf({ days, sides, missing }: Pick<Scene, "days" | "sides" | "missing">): History {
  return withGaps({ shape: "race", days, lines: sides.map(lineOf) }, missing);
}

type Timed = Extract<History, { shape: "race" | "course" | "depth" }>;

/** A history in which the sessions that are missing between its days have no value: a gap in the closes is one in the line. */
export function withGaps<T extends Timed>(history: T, missing: Int32Array): T {
  const [first, last] = [history.days[0], history.days.at(-1)];
  const gaps = missing.filter((day) => day > first! && day < last!);
  if (first === undefined || last === undefined || gaps.length === 0) return history;
  const days = Int32Array.from([...history.days, ...gaps]).sort();
  const at = new Map([...history.days].map((day, i) => [day, i]));
  const spread = (line: Line): Line => ({
    ...line,
    values: Float64Array.from(days, (day) => {
      const i = at.get(day);
      return i === undefined ? Number.NaN : line.values[i]!;
    }),
  });
  if (history.shape === "depth") return { ...history, days, line: spread(history.line) };
  const moved = (i: number): number => days.indexOf(history.days[i]!);
  return {
    ...history,
    days,
    lines: history.lines.map(spread),
    ...(history.shape === "course"
      ? { stretches: history.stretches.map((stretch) => ({ ...stretch, from: moved(stretch.from), to: moved(stretch.to) })) }
      : {}),
  };
}

/** A ranking of returns or effects. */
export function rankingOf(
  entries: readonly { readonly name: string; readonly symbol: string; readonly value: number }[],
  benchmark: string | null = null,
  unit: Unit = "rate",
): Extract<History, { shape: "ranking" }> {
  return { shape: "ranking", unit, entries, benchmark };
}

/** Effects that add up to a whole. */
export function sumOf(entries: readonly { readonly name: string; readonly symbol: string; readonly value: number }[], unit: Unit): History {
  return { ...rankingOf(entries, null, unit), adds: true };
}

/** How far below its highest close before a side was: around the present fall, or over all its closes. */
export function depthOf({ symbol, name, closes }: Side, { days, missing }: Pick<Scene, "days" | "missing">, high: number | null): History {
  const depth = drawdowns(closes);
  const from = high === null ? 0 : Math.max(0, Math.min(high - YEAR_CLOSES, closes.length - THREE_YEARS));
  return withGaps({ shape: "depth", days: days.subarray(from), line: { name, symbol, values: depth.subarray(from) } }, missing);
}

/** The closes under a high that is not the highest of all, and those before it, up to a quarter, that are none higher. */
export function underHighOf(side: Side, { days, missing }: Pick<Scene, "days" | "missing">, high: number, name: string): History {
  const { closes } = side;
  const level = closes[high]!;
  let from = high;
  while (from > 0 && high - from < QUARTER && closes[from - 1]! <= level) from--;
  return withGaps(course(days, [lineOf(side)], "close", from, [{ name, value: level }]), missing);
}

/** The latest bull and bear markets, and the close that would end the present one. */
export function regimesOf({ regimes, flipLevel }: RegimeHistory, { days, sides, missing }: Scene): History {
  const last = days.length - 1;
  const stretches = regimes.map(({ state, extreme }, i): Stretch => ({ state, from: extreme, to: regimes[i + 1]?.extreme ?? last }));
  const shown = stretches.slice(-REGIMES);
  const from = shown.length === stretches.length ? 0 : (shown[0]?.from ?? 0);
  const now = regimes.at(-1);
  const level: Level[] =
    now === undefined || flipLevel === null ? [] : [{ name: now.state === "bull" ? "bear" : "bull", value: flipLevel }];
  return withGaps(
    {
      shape: "course",
      unit: "close",
      days: days.subarray(from),
      lines: [cutLine(lineOf(sides[0]!), from)],
      levels: level,
      stretches: shown.map((stretch) => ({ ...stretch, from: stretch.from - from, to: stretch.to - from })),
    },
    missing,
  );
}

/** The closes of two years with their averages. */
export function averagesOf({ days, sides, missing }: Scene, lengths: readonly number[], text: Text): History {
  const { closes } = sides[0]!;
  const from = Math.max(0, closes.length - TWO_YEARS);
  const averages = lengths.map(
    (length): Line => ({ name: text(say`${length}-day average`), symbol: text(say`${length}d`), values: movingAverage(closes, length) }),
  );
  return withGaps(
    course(days, [lineOf(sides[0]!), ...averages.filter(({ values }) => !Number.isNaN(values.at(-1)))], "close", from),
    missing,
  );
}

/** The closes of two years, and a level that they are held against. */
export function courseOf({ days, sides, missing }: Scene, level: number): History {
  const from = Math.max(0, days.length - TWO_YEARS);
  return withGaps(course(days, [lineOf(sides[0]!)], "close", from, [{ name: "", value: level }]), missing);
}

/** Values over time, from an index of theirs on. */
export function course(
  days: Int32Array,
  lines: readonly Line[],
  unit: Unit,
  from = 0,
  levels: readonly Level[] = [],
): Extract<History, { shape: "course" }> {
  return { shape: "course", unit, days: days.subarray(from), lines: lines.map((line) => cutLine(line, from)), levels, stretches: [] };
}

/** Two years of what is published each session, or the stretch asked about where that is longer. */
export function twoYearsOf(sessions: number, asked: number): number {
  return Math.max(0, sessions - Math.max(TWO_YEARS, asked));
}

function lineOf({ symbol, name, closes }: Side): Line {
  return { name, symbol, values: closes };
}

function cutLine({ values, ...line }: Line, from: number): Line {
  return { ...line, values: values.subarray(from) };
}
