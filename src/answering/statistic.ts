import { type Day, isoOf } from "../calendar/day.ts";
import { extremest, percentileOf } from "../metrics/ranks.ts";
import { lastAsFar } from "../metrics/standings.ts";
import { summaryOf } from "../metrics/summary.ts";
import { extremesOf } from "../metrics/yields.ts";
import type { Statistic } from "../question/statistic.ts";
import { count, dayText, ordinal, share } from "../wording/figures.ts";
import { joined, type Phrase, say } from "../wording/phrase.ts";

/** One figure of each of many sessions, the present one last. */
export interface Sample {
  readonly days: Int32Array;
  readonly values: Float64Array;
  /** of figures over a stretch: the first session of each; left out where each stands for its session alone */
  readonly starts?: Int32Array;
  /** what the figure is of: "VIX", "Russell 2000 ÷ S&P 500", "30-day volatility of S&P 500" */
  readonly who: Phrase;
  /** the stretch that the sample is of: "since 3 Jan 1990", "in 2022" */
  readonly where: Phrase;
  /** whether a first line leaves out since when, as what it is of takes its place; the details say it then */
  readonly isLong?: boolean | undefined;
  /** " on 30 Dec 2022" where the last session is not the newest, else nothing */
  readonly on: Phrase;
  /** a value in words, with its unit */
  show(value: number): Phrase;
}

interface Dated {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

/** What a sample comes to. */
export interface Reduced {
  readonly values: {
    readonly average: number;
    readonly median: number;
    readonly sample: number;
    /** share of the values at or below the present one, 0 to 1 */
    readonly percentile: number;
    /** the present one's place from the end asked about; of equal ones the best place */
    readonly rank: { readonly place: number; readonly of: number };
    readonly top: readonly Dated[];
    readonly bottom?: readonly Dated[];
    /** the latest earlier value at least as extreme as the present one */
    readonly previous: Dated | null;
  };
  readonly headline: Phrase;
  readonly details: readonly Phrase[];
}

/** A sample's mean, its extremes, and the present value's place in it, with what was asked of them said. */
export function reduce(about: Statistic, sample: Sample): Reduced {
  const { days, values, starts = days } = sample;
  const direction = about === "lowest" || about === "lowest since" ? "down" : "up";
  const last = values.length - 1;
  const dated = (index: number): Dated => ({ from: isoOf(starts[index]!), to: isoOf(days[index]!), value: values[index]! });
  const { average, median, sample: size } = summaryOf(values);
  const percentile = percentileOf(values, values[last]!);
  const [extreme] = extremest(values, 1, direction);
  const previous = lastAsFar(values, direction);
  const rank = { place: placeOf(values, values[last]!, direction), of: size };
  const low = about === "extremes" ? { bottom: [dated(extremesOf(values).low)] } : {};
  const found = { average, median, percentile, rank, extreme: extreme!, previous };
  return {
    values: {
      average,
      median,
      sample: size,
      percentile,
      rank,
      top: [dated(extreme!)],
      ...low,
      previous: previous < 0 ? null : dated(previous),
    },
    headline: headlineOf(about, sample, found),
    details: detailsOf(about, sample, found),
  };
}

/** How many values are further out than one of them, and one more. */
function placeOf(values: Float64Array, value: number, direction: "up" | "down"): number {
  let further = 0;
  if (direction === "up") {
    for (let i = 0; i < values.length; i++) if (values[i]! > value) further += 1;
  } else {
    for (let i = 0; i < values.length; i++) if (values[i]! < value) further += 1;
  }
  return further + 1;
}

interface Found {
  readonly average: number;
  readonly median: number;
  readonly percentile: number;
  readonly rank: { readonly place: number; readonly of: number };
  readonly extreme: number;
  readonly previous: number;
}

function headlineOf(about: Statistic, { days, values, who, where, on, isLong, show }: Sample, found: Found): Phrase {
  const last = values.length - 1;
  const among = amongText({ values, where, isLong });
  const dated = (index: number): Phrase => say`${show(values[index]!)} on ${dayText(days[index]!)}`;
  const now = say`${who}: ${show(values[last]!)}${on}`;
  const { average, median, percentile, rank, extreme, previous } = found;
  switch (about) {
    case "average":
      return say`${who}: ${show(average)} on average ${where}.`;
    case "median":
      return say`${who}: median ${show(median)} ${where}.`;
    case "percentile":
      return say`${now}, at or above ${share(percentile, 1)} of ${among}.`;
    case "rank":
      return say`${now}, ${ordinal(rank.place)} highest of ${among}.`;
    case "highest":
      return say`${who}, highest ${where}: ${dated(extreme)}.`;
    case "lowest":
      return say`${who}, lowest ${where}: ${dated(extreme)}.`;
    case "extremes":
      return say`${who} ${where}: high ${show(values[extreme]!)}, low ${show(values[extremesOf(values).low]!)}, average ${show(average)}.`;
    case "highest since":
      return previous < 0 ? say`${now}, its highest ${where}.` : say`${now}, its highest since ${sinceText(days, values, previous, show)}.`;
    case "lowest since":
      return previous < 0 ? say`${now}, its lowest ${where}.` : say`${now}, its lowest since ${sinceText(days, values, previous, show)}.`;
  }
}

/** What stands beside the figure that was asked for. */
function detailsOf(about: Statistic, { days, values, where, isLong, show }: Sample, { average, median, extreme }: Found): Phrase[] {
  switch (about) {
    case "average":
      return [say`Median: ${show(median)}.`];
    case "median":
      return [say`Average: ${show(average)}.`];
    case "extremes":
      return [say`The high was on ${dayText(days[extreme]!)}, the low on ${dayText(days[extremesOf(values).low]!)}.`];
    case "percentile":
    case "rank":
      return isLong === true ? [countedText({ values, where })] : [];
    default:
      return [];
  }
}

/** "11,806 sessions since 28 Dec 1979" */
export function amongText({ values, where, isLong }: Pick<Sample, "values" | "where" | "isLong">): Phrase {
  const sessions = count(values.length, "session");
  return isLong === true ? sessions : joined([sessions, where], " ");
}

export function countedText({ values, where }: Pick<Sample, "values" | "where">): Phrase {
  return say`Counted: ${joined([count(values.length, "session"), where], " ")}.`;
}

function sinceText(days: Int32Array, values: Float64Array, index: number, show: Sample["show"]): Phrase {
  return say`${dayText(days[index]!)} (${show(values[index]!)})`;
}

/** The sample's sessions on which the figure was beyond a bound. */
export function beyond(
  { days, values }: Pick<Sample, "days" | "values">,
  { side, value }: { readonly side: "above" | "below"; readonly value: number },
): Day[] {
  const hits: Day[] = [];
  for (let i = 0; i < values.length; i++) if (side === "above" ? values[i]! > value : values[i]! < value) hits.push(days[i]!);
  return hits;
}
