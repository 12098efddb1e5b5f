import { breaksOf, isThin } from "../../answering/breaks.ts";
import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { averagesOf } from "../../answering/histories.ts";
import { momentOf } from "../../answering/moment.ts";
import { noteOn, onUnlessNewest, sourcesOf, standsText, symbolText, windowOf } from "../../answering/report.ts";
import { openingOf } from "../../answering/said.ts";
import { type Scene, stage } from "../../answering/scene.ts";
import { isoOf, parseDay } from "../../calendar/day.ts";
import type { Window } from "../../calendar/window.ts";
import { type Crossing, crossings, lastAverage, movingAverage } from "../../metrics/averages.ts";
import { YEAR_CLOSES } from "../../metrics/drawdown.ts";
import { sideOf } from "../../metrics/rounding.ts";
import { RSI_LENGTH, relativeStrengthIndex } from "../../metrics/rsi.ts";
import { extremesOf } from "../../metrics/yields.ts";
import { closeText, dayText, fixed, list, share } from "../../wording/figures.ts";
import { capital, type Phrase, say, sentences, the } from "../../wording/phrase.ts";
import type { TrendQuestion } from "./schema.ts";

const ALL: Window = { type: "all" };
/** Wilder's own bounds. */
const OVERBOUGHT = 70;
const OVERSOLD = 30;

/** What is said of a close, its averages, its year's range and its strength index. */
export function answerTrend(question: TrendQuestion, context: Context): Finding | Refused {
  const { side, on, within, about, last } = question;
  const moment = momentOf([side], on, context);
  if ("refused" in moment) return moment;
  const over = within === null ? null : stage([side], within, "price", moment.context);
  if (over !== null && "refused" in over) return over;
  const at = over === null ? moment.context : { ...context, snapshot: context.snapshot.asOf(over.end), asOf: over.end };
  const scene = stage([side], ALL, "price", at, "levels");
  if ("refused" in scene) return scene;
  const { closes } = scene.sides[0]!;
  const name = the(scene.sides[0]!.name);
  const when = onUnlessNewest(scene.end, scene.series, context);
  const close = closes[closes.length - 1]!;
  const breaks = breaksOf(scene);
  const averages = [...new Set([50, 200, ...question.averages])].map((length) => ({
    length,
    level: isThin(scene, length) ? null : orNull(lastAverage(closes, length)),
  }));
  const level = (length: number) => averages.find((each) => each.length === length)!.level;
  const [sma50, sma200] = [level(50), level(200)];
  const sma = new Map(averages.map(({ length }) => [length, movingAverage(closes, length)]));
  const crosses = crossings(sma.get(50)!, sma.get(200)!).map((each) => ({
    ...each,
    type: each.side === "above" ? ("golden" as const) : ("death" as const),
  }));
  const main = question.averages[0] ?? 200;
  const passed = crossings(closes, sma.get(main)!);
  const dated = (each: (Crossing & { type?: "golden" | "death" }) | undefined) =>
    each === undefined
      ? null
      : { date: isoOf(scene.days[each.at]!), ...(each.type === undefined ? { side: each.side } : { type: each.type }) };
  const inWindow = <T extends Crossing>(all: readonly T[]) =>
    all.filter((each) => over !== null && scene.days[each.at]! > over.base && scene.days[each.at]! <= over.end);
  const range = rangeOf(scene);
  const rsi = orNull(relativeStrengthIndex(closes, question.rsi, breaks));
  const values = {
    close,
    sma50,
    sma200,
    averages: Object.fromEntries(averages.map((each) => [each.length, each.level])),
    above50: sma50 === null ? null : sideOf(close, sma50) > 0,
    above200: sma200 === null ? null : sideOf(close, sma200) > 0,
    distance50: sma50 === null ? null : close / sma50 - 1,
    distance200: sma200 === null ? null : close / sma200 - 1,
    goldenCross: sma50 === null || sma200 === null ? null : sideOf(sma50, sma200) > 0,
    lastCross: dated(crosses.at(-1)),
    lastGoldenCross: dated(crosses.findLast((each) => each.type === "golden")),
    lastDeathCross: dated(crosses.findLast((each) => each.type === "death")),
    lastAbove: lastOn(closes, sma.get(main)!, 1, scene),
    lastBelow: lastOn(closes, sma.get(main)!, -1, scene),
    lastCrossing: { average: main, ...dated(passed.at(-1)) },
    distance52WeekHigh: range.high.close === null ? null : close / range.high.close - 1,
    distance52WeekLow: range.low.close === null ? null : close / range.low.close - 1,
    high: range.high,
    low: range.low,
    rsi14: question.rsi === RSI_LENGTH ? rsi : orNull(relativeStrengthIndex(closes, RSI_LENGTH, breaks)),
    ...(question.rsi === RSI_LENGTH ? {} : { rsi }),
    ...(over === null ? {} : { crosses: (about === "cross" ? inWindow(crosses) : inWindow(passed)).map(dated) }),
    verdict: null as boolean | null,
  };
  values.verdict = verdictOf(question, values, over === null ? null : { crosses: inWindow(crosses), passed: inWindow(passed) });
  const crossed = passed.findLast((each) => each.side === last);
  const lengths = question.averages.length === 0 ? [200] : question.averages;
  const asked = {
    average:
      last === undefined
        ? placesLine(name, close, lengths, values.averages, when)
        : question.crossed === true && crossed !== undefined
          ? lastCrossedLine(last, name, main, dayText(scene.days[crossed.at]!))
          : lastLine(last, name, main, values),
    cross:
      comparedLine(question, name, sma50, sma200) ??
      inWindowLine(question, name, over === null ? null : inWindow(crosses), scene) ??
      crossLine(
        name,
        sma50 === null || sma200 === null,
        question.cross === null ? values.lastCross : question.cross === "golden" ? values.lastGoldenCross : values.lastDeathCross,
        question.cross,
      ),
    rsi: rsi === null ? say`too few closes of ${name} for a ${question.rsi}-day RSI.` : rsiLine(name, question.rsi, rsi, when),
    low:
      range.low.close === null
        ? say`too many closes for ${name} are missing to work out its 52-week range.`
        : standsText(name, lowText(close, range.low), scene.end, scene.series, context),
  };
  const told: Readonly<Record<TrendQuestion["about"], readonly Phrase[]>> = {
    average: [
      averageLine(close, scene, question.averages.length === 0 ? [200, 50] : question.averages, values.averages),
      last !== undefined && crossed !== undefined && question.crossed !== true
        ? crossedLine(last, main, dayText(scene.days[crossed.at]!))
        : undefined,
      last === undefined ? otherSide(values, main) : undefined,
    ].filter((line) => line !== undefined),
    cross: [
      ...(about === "cross" ? [] : [capital(asked.cross)]),
      ...(sma50 === null || sma200 === null ? [] : [say`50-day average: ${closeText(sma50)}; 200-day: ${closeText(sma200)}.`]),
    ],
    rsi: about === "rsi" ? [] : [capital(asked.rsi)],
    low: [
      ...(about === "low" ? [] : [capital(asked.low)]),
      ...(range.high.close === null ? [] : [capital(standsText(name, highText(close, range.high), scene.end, scene.series, context))]),
    ],
  };
  const caveats = [
    ...moment.caveats,
    ...scene.caveats,
    ...(closes.length < YEAR_CLOSES
      ? [say`The data begin on ${dayText(scene.base)}: its 52-week range covers only the closes since.`]
      : []),
    ...(sma200 === null ? [say`The data hold only ${closes.length} closes of ${name}, not enough for all the averages.`] : []),
  ];
  const { [about]: beside, ...others } = told;
  return {
    reading: sentences([
      say`${symbolText(scene.sides[0]!)} at the close on ${dayText(scene.end)}: simple averages of closes, RSI by Wilder's smoothing over all closes since ${dayText(scene.base)}.`,
      noteOn(side, context),
    ]),
    ...openingOf(values.verdict),
    headline: asked[about],
    aside: scene.aside,
    window: over === null ? null : windowOf(over),
    values,
    table: null,
    details: [...beside, ...Object.values<readonly Phrase[]>(others).flat()],
    caveats,
    history: (text) => averagesOf(scene, question.averages.length === 0 ? [50, 200] : question.averages, text),
    ...(values.verdict === null ? {} : { verdict: values.verdict }),
    sources: sourcesOf(scene.series, context),
    rule: say`average = mean of the last n closes; golden cross: 50-day above 200-day; RSI = 100 − 100 ÷ (1 + average gain ÷ average loss), overbought from ${OVERBOUGHT} up, oversold from ${OVERSOLD} down`,
  };
}

type Values = {
  readonly above50: boolean | null;
  readonly goldenCross: boolean | null;
  readonly rsi14: number | null;
  readonly distance52WeekLow: number | null;
  readonly close: number;
  readonly averages: Readonly<Record<string, number | null>>;
};
type Within = { readonly crosses: readonly { readonly type: "golden" | "death" }[]; readonly passed: readonly Crossing[] };

function verdictOf(
  { asked, about, averages, rsi }: TrendQuestion,
  values: Values & { readonly rsi?: number | null },
  within: Within | null,
): boolean | null {
  const strength = rsi === 14 ? values.rsi14 : (values.rsi ?? null);
  switch (asked) {
    case null:
      return null;
    case "golden":
    case "death":
      if (within !== null) return within.crosses.some((each) => each.type === asked);
      return values.goldenCross === null ? null : values.goldenCross === (asked === "golden");
    case "above":
    case "below": {
      if (within !== null) return within.passed.some((each) => each.side === asked);
      const levels = (averages.length === 0 ? [200] : averages).map((length) => values.averages[length] ?? null);
      if (levels.includes(null)) return null;
      return levels.every((level) => sideOf(values.close, level!) === (asked === "above" ? 1 : -1));
    }
    case "crossed":
      return within === null ? null : (about === "cross" ? within.crosses : within.passed).length > 0;
    case "overbought":
      return strength === null ? null : strength >= OVERBOUGHT;
    case "oversold":
      return strength === null ? null : strength <= OVERSOLD;
    case "low":
      return values.distance52WeekLow === null ? null : values.distance52WeekLow <= 0;
  }
}

/** Highest and lowest close of the year up to the last; of a shorter series, of what there is. */
function rangeOf(scene: Scene) {
  // 252 closes with many missing between them are more than 52 weeks
  if (isThin(scene, YEAR_CLOSES)) return { high: { date: null, close: null }, low: { date: null, close: null } };
  const from = Math.max(0, scene.days.length - YEAR_CLOSES);
  const days = scene.days.subarray(from);
  const closes = scene.sides[0]!.closes.subarray(from);
  const { high, low } = extremesOf(closes);
  const at = (index: number) => (index < 0 ? { date: null, close: null } : { date: isoOf(days[index]!), close: closes[index]! });
  return { high: at(high), low: at(low) };
}

/** "17.79% above its 200-day average of 2,642.18" */
function placeText(close: number, length: number, level: number | null): Phrase {
  if (level === null) return say`its ${length}-day average not known yet`;
  const [away, average] = [share(close / level - 1), closeText(level)];
  const side = sideOf(close, level);
  if (side > 0) return say`${away} above its ${length}-day average of ${average}`;
  return side < 0 ? say`${away} below its ${length}-day average of ${average}` : say`at its ${length}-day average of ${average}`;
}

type Levels = Readonly<Record<string, number | null>>;

function placesText(close: number, lengths: readonly number[], levels: Levels): Phrase {
  return list(lengths.map((length) => placeText(close, length, levels[length] ?? null)));
}

function placesLine(name: Phrase, close: number, lengths: readonly number[], levels: Levels, on: Phrase): Phrase {
  if (lengths.every((length) => (levels[length] ?? null) === null))
    return say`too few closes of ${name} for its ${lengths[0]!}-day average.`;
  return say`${name} closed ${placesText(close, lengths, levels)}${on}.`;
}

function averageLine(close: number, scene: Scene, lengths: readonly number[], levels: Levels): Phrase {
  return say`Close of ${dayText(scene.end)}: ${closeText(close)}, ${placesText(close, lengths, levels)}.`;
}

/** When the close was last on one side of its average. */
function lastLine(
  side: "above" | "below",
  name: Phrase,
  length: number,
  { lastAbove, lastBelow }: { readonly lastAbove: string | null; readonly lastBelow: string | null },
): Phrase {
  const on = side === "above" ? lastAbove : lastBelow;
  if (on === null)
    return side === "above"
      ? say`${name} never closed above its ${length}-day average in the data.`
      : say`${name} never closed below its ${length}-day average in the data.`;
  const day = dayText(parseDay(on)!);
  return side === "above"
    ? say`${name} last closed above its ${length}-day average on ${day}.`
    : say`${name} last closed below its ${length}-day average on ${day}.`;
}

function lastCrossedLine(side: "above" | "below", name: Phrase, length: number, crossing: Phrase): Phrase {
  return side === "above"
    ? say`${name} last crossed above its ${length}-day average on ${crossing}.`
    : say`${name} last crossed below its ${length}-day average on ${crossing}.`;
}

/** When the close went to that side of its average before. */
function crossedLine(side: "above" | "below", length: number, crossing: Phrase): Phrase {
  return side === "above"
    ? say`It had crossed above its ${length}-day average on ${crossing}.`
    : say`It had crossed below its ${length}-day average on ${crossing}.`;
}

/** When the close was last on the other side of the average from where it is now. */
function otherSide(
  { lastAbove, lastBelow }: { readonly lastAbove: string | null; readonly lastBelow: string | null },
  length: number,
): Phrase | undefined {
  if (lastAbove === null || lastBelow === null) return undefined;
  return lastAbove > lastBelow
    ? say`It last closed below its ${length}-day average on ${dayText(parseDay(lastBelow)!)}.`
    : say`It last closed above its ${length}-day average on ${dayText(parseDay(lastAbove)!)}.`;
}

/** The last session on which the close was above (1) or below (−1) the average; null where it never was. */
function lastOn(closes: Float64Array, average: Float64Array, side: 1 | -1, { days }: Scene): string | null {
  const at = closes.findLastIndex((close, i) => sideOf(close, average[i]!) === side);
  return at < 0 ? null : isoOf(days[at]!);
}

/** "is the 50-day above the 200-day": the two averages; undefined where a crossing is asked for. */
function comparedLine(
  { averages, asked, within }: TrendQuestion,
  name: Phrase,
  sma50: number | null,
  sma200: number | null,
): Phrase | undefined {
  if (averages.length !== 2 || asked === null || within !== null || sma50 === null || sma200 === null) return undefined;
  const [short, long] = [closeText(sma50), closeText(sma200)];
  return sideOf(sma50, sma200) > 0
    ? say`${name}'s 50-day average of ${short} is above its 200-day average of ${long}.`
    : say`${name}'s 50-day average of ${short} is below its 200-day average of ${long}.`;
}

/** "did it have a golden cross in 2020": the latest one in it; undefined where none is asked for, or there was none. */
function inWindowLine(
  { cross, asked }: TrendQuestion,
  name: Phrase,
  crosses: readonly (Crossing & { readonly type: "golden" | "death" })[] | null,
  { days }: Scene,
): Phrase | undefined {
  const type = asked === "golden" || asked === "death" ? asked : cross;
  const found = crosses?.findLast((each) => each.type === type);
  if (type === null || found === undefined) return undefined;
  const day = dayText(days[found.at]!);
  return type === "golden" ? say`${name} formed a golden cross on ${day}.` : say`${name} formed a death cross on ${day}.`;
}

function crossLine(
  name: Phrase,
  isUnknown: boolean,
  last: { readonly date: string; readonly type?: string } | null,
  asked: "golden" | "death" | null,
): Phrase {
  if (isUnknown) return say`too few closes of ${name} for its 200-day average.`;
  if (last === null) {
    if (asked === null) return say`there is no golden or death cross in ${name} in the data.`;
    return asked === "golden"
      ? say`there is no golden cross in ${name} in the data.`
      : say`there is no death cross in ${name} in the data.`;
  }
  const date = dayText(parseDay(last.date)!);
  if (asked === "golden") return say`${name}'s last golden cross was on ${date}.`;
  if (asked === "death") return say`${name}'s last death cross was on ${date}.`;
  return last.type === "golden"
    ? say`${name}'s last crossing was a golden cross on ${date}.`
    : say`${name}'s last crossing was a death cross on ${date}.`;
}

interface Extreme {
  readonly date: string | null;
  readonly close: number | null;
}

function lowText(close: number, low: Extreme): Phrase {
  const [lowest, on] = [closeText(low.close!), dayText(parseDay(low.date!)!)];
  return close <= low.close!
    ? say`at its 52-week closing low of ${lowest}`
    : say`${share(close / low.close! - 1)} above its 52-week closing low of ${lowest} on ${on}`;
}

function highText(close: number, high: Extreme): Phrase {
  const [highest, on] = [closeText(high.close!), dayText(parseDay(high.date!)!)];
  return close >= high.close!
    ? say`at its 52-week closing high of ${highest}`
    : say`${share(close / high.close! - 1)} below its 52-week closing high of ${highest} on ${on}`;
}

function rsiLine(name: Phrase, length: number, rsi: number, on: Phrase): Phrase {
  const is = fixed(rsi, 1);
  if (rsi >= OVERBOUGHT) return say`${name}'s ${length}-day RSI was ${is}${on}, overbought.`;
  return rsi <= OVERSOLD
    ? say`${name}'s ${length}-day RSI was ${is}${on}, oversold.`
    : say`${name}'s ${length}-day RSI was ${is}${on}, neither overbought nor oversold.`;
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
