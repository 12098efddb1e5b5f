import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { course } from "../../answering/histories.ts";
import { onUnlessNewest, sourcesOf, symbolText } from "../../answering/report.ts";
import { stageSample } from "../../answering/sample-scene.ts";
import { amongText, beyond, countedText, reduce, type Sample } from "../../answering/statistic.ts";
import { isoOf } from "../../calendar/day.ts";
import { nameOf } from "../../market/lookup.ts";
import { isStatistic } from "../../question/statistic.ts";
import { count, dayText, levelText, sinceDay, whole } from "../../wording/figures.ts";
import { joined, type Phrase, say } from "../../wording/phrase.ts";
import type { StatisticQuestion } from "./schema.ts";
import { type Figures, figuresOf } from "./series.ts";

/** A statistic of a figure that every session has: its mean, its extremes, the present one's place, or when it was beyond a bound. */
export function answerStatistic(question: StatisticQuestion, context: Context): Finding | Refused {
  const { window, measure, sides, about } = question;
  const staged = stageSample(sides, window, context, "returns");
  if ("refused" in staged) return staged;
  const over = staged.from === 0 ? undefined : staged.scene;
  const at = over === undefined ? context : { ...context, snapshot: context.snapshot.asOf(over.end), asOf: over.end };
  const figures = figuresOf(question, at);
  if ("refused" in figures) return figures;
  const inside = over === undefined ? figures : within(figures, over.base, over.end);
  if (inside.values.length === 0) {
    const message = say`There is no such figure ${over?.label ?? say`in the data`}.`;
    return { refused: { reason: "no data", message, suggestions: [] } };
  }
  const sample = {
    ...inside,
    isLong: over === undefined,
    where: over === undefined ? sinceDay(inside.days[0]!) : over.over,
    on: onUnlessNewest(inside.days.at(-1)!, figures.series, context),
  };
  const last = sample.values.length - 1;
  const found = reduce(isStatistic(about) ? about : "percentile", sample);
  const bounded = question.bound === null ? undefined : boundedOf(question, question.bound, sample);
  const subjects = sides.map((symbol) => symbolText({ name: named(symbol, context), symbol }));
  return {
    reading: say`${joined(subjects, ", ")}: ${figures.who}, ${count(sample.values.length, "session")} ${sample.where}, to ${dayText(sample.days[last]!)}.`,
    headline: bounded?.headline ?? found.headline,
    aside: figures.aside,
    window: staged.window,
    values: { [KEYS[measure]]: sample.values[last]!, date: isoOf(sample.days[last]!), ...found.values, ...bounded?.values },
    table: null,
    details: bounded?.details ?? found.details,
    caveats: figures.caveats,
    history: (text) => course(sample.days, [{ name: text(figures.who), symbol: sides.join(" "), values: sample.values }], figures.unit),
    sources: sourcesOf(figures.series, context),
    rule: say`${figures.rule}; percentile = share of sessions so far with a figure at or below the latest`,
  };
}

/** What the present figure is called among the values. */
const KEYS: Readonly<Record<StatisticQuestion["measure"], string>> = {
  return: "return",
  drawdown: "drawdown",
  yearHigh: "distance52WeekHigh",
  average: "distance",
  rsi: "rsi",
  volatility: "volatility",
  correlation: "correlation",
  beta: "beta",
  breadth: "share",
};

/** The sessions after one and up to another. */
function within(figures: Figures, base: number, end: number): Figures {
  const from = figures.days.findIndex((day) => day > base);
  const to = figures.days.findLastIndex((day) => day <= end) + 1;
  const cut = from < 0 ? figures.days.length : from;
  const part = <T extends Int32Array | Float64Array>(all: T): T => all.subarray(cut, Math.max(cut, to)) as T;
  const { days, values, starts } = figures;
  return { ...figures, days: part(days), values: part(values), ...(starts && { starts: part(starts) }) };
}

function boundedOf(
  { about }: StatisticQuestion,
  bound: NonNullable<StatisticQuestion["bound"]>,
  sample: Sample & Pick<Figures, "unit">,
): Pick<Finding, "headline" | "details" | "values"> {
  const hits = beyond(sample, bound);
  const { who, values, unit } = sample;
  const [first, last] = [hits[0], hits.at(-1)];
  const level = unit === "number" ? levelText(bound.value) : say`${levelText(bound.value * 100)}%`;
  const above = bound.side === "above";
  const tally = above
    ? say`${who}: above ${level} on ${whole(hits.length)} of ${amongText(sample)}`
    : say`${who}: below ${level} on ${whole(hits.length)} of ${amongText(sample)}`;
  const found = about === "first" ? first : last;
  const when =
    found === undefined
      ? undefined
      : about === "first"
        ? say`The first was on ${dayText(found)}.`
        : say`The last was on ${dayText(found)}.`;
  const isDated = (about === "first" || about === "last") && found !== undefined;
  const headline = (): Phrase => {
    if (!isDated) return say`${tally}.`;
    if (about === "first")
      return above ? say`${who} first above ${level} on ${dayText(found)}.` : say`${who} first below ${level} on ${dayText(found)}.`;
    return above ? say`${who} last above ${level} on ${dayText(found)}.` : say`${who} last below ${level} on ${dayText(found)}.`;
  };
  const met = { first: first === undefined ? null : isoOf(first), last: last === undefined ? null : isoOf(last), count: hits.length };
  const details = [...(isDated ? [say`${tally}.`] : when === undefined ? [] : [when]), ...(sample.isLong ? [countedText(sample)] : [])];
  return { headline: headline(), details, values: { met, hits: hits.length, sessions: values.length } };
}

function named(symbol: string, { lookup }: Context): string {
  const found = lookup.bySymbol(symbol);
  return found === undefined ? symbol : nameOf(found);
}
