import { breaksOf, unbroken } from "../../answering/breaks.ts";
import type { Context } from "../../answering/context.ts";
import type { Refused } from "../../answering/finding.ts";
import { memberShares, sessionsOfMembers } from "../../answering/member-shares.ts";
import { membersOf, seriesOfMembers } from "../../answering/membership.ts";
import { doubtedLater, type Scene, stage } from "../../answering/scene.ts";
import type { Day } from "../../calendar/day.ts";
import { backOf } from "../../calendar/span.ts";
import type { Window } from "../../calendar/window.ts";
import { lastDay, type Series } from "../../market/series.ts";
import { movingAverage } from "../../metrics/averages.ts";
import { belowHighs, YEAR_CLOSES } from "../../metrics/drawdown.ts";
import { drawdowns, stretchReturns } from "../../metrics/ranks.ts";
import { simpleReturns } from "../../metrics/returns.ts";
import { rollingBeta, rollingCorrelation, rollingVolatility } from "../../metrics/rolling.ts";
import { sideOf } from "../../metrics/rounding.ts";
import { relativeStrength } from "../../metrics/rsi.ts";
import type { Unit } from "../../question/history.ts";
import { count, fixed, list, percent, share } from "../../wording/figures.ts";
import { name as called, type Phrase, say, the } from "../../wording/phrase.ts";
import type { StatisticQuestion } from "./schema.ts";

const ALL: Window = { type: "all" };

/** A figure on each session that it is known for, and what it rests on. */
export interface Figures {
  readonly days: Int32Array;
  readonly values: Float64Array;
  /** of a figure over a stretch: its first session; left out where a figure stands for its session alone */
  readonly starts?: Int32Array;
  readonly who: Phrase;
  readonly unit: Unit;
  show(value: number): Phrase;
  readonly caveats: readonly Phrase[];
  readonly aside: Phrase | undefined;
  readonly series: readonly Series[];
  /** how each figure is reckoned */
  readonly rule: Phrase;
}

/** The figures of every session in the data up to now. */
export function figuresOf(question: StatisticQuestion, context: Context): Figures | Refused {
  if (question.measure === "breadth") return sharesAbove(question, context);
  const path = RETURNS.has(question.measure) ? "returns" : "levels";
  const scene = stage(question.sides, ALL, "price", context, path);
  if ("refused" in scene) return scene;
  const hanging = doubtedLater(question.sides, scene.end, context);
  if (hanging !== undefined) return hanging;
  const { caveats, aside, series } = scene;
  const { days, values, starts, ...found } =
    question.measure === "return"
      ? rollingReturns(question, scene)
      : path === "returns"
        ? ofReturns(question, scene)
        : ofCloses(question, scene);
  const first = values.findIndex((value) => !Number.isNaN(value));
  if (first < 0) {
    const message = say`Too few closes of ${list(scene.sides.map((side) => called(side.name)))} for such a figure.`;
    return { refused: { reason: "no data", message, suggestions: [] } };
  }
  const from = <T extends Int32Array | Float64Array>(all: T): T => all.subarray(first) as T;
  return { ...found, days: from(days), values: from(values), ...(starts && { starts: from(starts) }), caveats, aside, series };
}

const RETURNS: ReadonlySet<string> = new Set(["volatility", "correlation", "beta"]);

type Course = Pick<Figures, "days" | "values" | "starts" | "who" | "unit" | "show" | "rule">;

/** Sessions that a base may lie before the day it stands for, as of any window. */
const BASE_MAY_LACK = 7;

/** Each close against that of a span before: the last session on or before the same day then, or so many sessions back. */
function rollingReturns({ sessions, over }: StatisticQuestion, { days, sides }: Scene): Course {
  const { closes, name } = sides[0]!;
  const backward = over === undefined ? undefined : backOf(over.count, over.unit);
  const [from, to] = [new Int32Array(days.length), new Int32Array(days.length)];
  let [at, size] = [-1, 0];
  for (let i = 0; i < days.length; i++) {
    let base = i - (sessions ?? 1);
    if (backward !== undefined) {
      const day = backward(days[i]!);
      while (at + 1 < i && days[at + 1]! <= day) at += 1;
      base = at >= 0 && day - days[at]! <= BASE_MAY_LACK ? at : -1;
    }
    if (base < 0) continue;
    from[size] = base + 1;
    to[size] = i;
    size += 1;
  }
  const stretches = { from: from.subarray(0, size), to: to.subarray(0, size) };
  const length = over === undefined ? count(sessions ?? 1, "session") : count(over.count, over.unit);
  return {
    days: stretches.to.map((i) => days[i]!),
    values: stretchReturns(closes, stretches.from, stretches.to),
    starts: stretches.from.map((i) => days[i]!),
    who: say`${called(name)} return over ${length}`,
    unit: "rate",
    show: (value) => percent(value),
    rule: say`rolling return = close ÷ close ${length} earlier − 1, at every session`,
  };
}

/** Each close against the highest so far, the highest of a year or its average; its strength index. */
function ofCloses({ measure, sessions }: StatisticQuestion, scene: Scene): Course {
  const { closes, name } = scene.sides[0]!;
  const who = called(name);
  const { days } = scene;
  const length = sessions ?? 0;
  switch (measure) {
    case "rsi":
      return {
        days,
        values: relativeStrength(closes, length, breaksOf(scene)),
        who: say`${who} ${length}-day RSI`,
        unit: "number",
        show: (value) => fixed(value, 1),
        rule: say`RSI = 100 − 100 ÷ (1 + average gain ÷ average loss), by Wilder's smoothing`,
      };
    case "average": {
      const average = movingAverage(closes, length);
      return {
        days,
        values: closes.map((close, i) => (sideOf(close, average[i]!) === 0 ? 0 : close / average[i]! - 1)),
        who: say`${who} vs ${length}-day average`,
        unit: "rate",
        show: (value) => percent(value),
        rule: say`distance = close ÷ mean of the last ${length} closes − 1`,
      };
    }
    case "yearHigh":
      return {
        days,
        values: belowHighs(closes, YEAR_CLOSES),
        who: say`${who} vs 52-week high`,
        unit: "rate",
        show: (value) => percent(value),
        rule: say`distance = close ÷ highest of the last ${YEAR_CLOSES} closes − 1`,
      };
    default:
      return {
        days,
        values: drawdowns(closes),
        who: say`${who} drawdown`,
        unit: "rate",
        show: (value) => percent(value),
        rule: say`drawdown = close ÷ highest close so far − 1`,
      };
  }
}

/** A figure of the last returns, at every session; those across a hole are left out. */
function ofReturns({ measure, sessions }: StatisticQuestion, scene: Scene): Course {
  const breaks = breaksOf(scene);
  const length = sessions ?? 0;
  const [a, b = new Float64Array()] = scene.sides.map(({ closes }) => unbroken(simpleReturns(closes), breaks));
  const days = breaks.includes(1) ? scene.days.filter((_, i) => i > 0 && breaks[i] === 0) : scene.days.subarray(1);
  const [first, second] = scene.sides.map(({ name }) => called(name));
  switch (measure) {
    case "correlation":
      return {
        days,
        values: rollingCorrelation(a!, b, length),
        who: say`${first!}–${second!} ${length}-day correlation`,
        unit: "number",
        show: (value) => fixed(value, 2),
        rule: say`correlation of the last ${length} daily returns`,
      };
    case "beta":
      return {
        days,
        values: rollingBeta(a!, b, length),
        who: say`${first!} ${length}-day beta to ${second!}`,
        unit: "number",
        show: (value) => fixed(value, 2),
        rule: say`beta = covariance ÷ variance of the second, of the last ${length} daily returns`,
      };
    default:
      return {
        days,
        values: rollingVolatility(a!, length),
        who: say`${first!} ${length}-day volatility`,
        unit: "share",
        show: (value) => share(value, 1),
        rule: say`volatility = sample standard deviation of the last ${length} daily returns × √252`,
      };
  }
}

/** The share of an index's members above their average; sessions on which fewer than half of the members count are left out. */
function sharesAbove({ sides, sessions }: StatisticQuestion, context: Context): Figures | Refused {
  const membership = membersOf(sides[0]!, context);
  if ("refused" in membership) return membership;
  const members = seriesOfMembers(membership.symbols, context.snapshot, context.lastFinished);
  const day = lastOfMost(members);
  const length = sessions ?? 0;
  const { days, above, counted } = memberShares(members, day === undefined ? new Int32Array() : sessionsOfMembers(members, day), length);
  const enough = (i: number): boolean => counted[i]! * 2 >= membership.symbols.length;
  const known = days.filter((_, i) => enough(i));
  if (known.length === 0) {
    const message = say`Only ${members.length} of ${membership.symbols.length} members of ${the(membership.name)} have closes, too few to measure its breadth.`;
    return { refused: { reason: "no data", message, suggestions: [] } };
  }
  return {
    days: known,
    values: Float64Array.from(days, (_, i) => above[i]! / counted[i]!).filter((_, i) => enough(i)),
    who: say`Share of ${called(membership.name)} stocks above their ${length}-day average`,
    unit: "share",
    show: (value) => share(value, 1),
    caveats: [
      ...membership.caveats,
      say`At every session the members according to ${membership.by} are counted: companies that left earlier are not.`,
    ],
    aside: undefined,
    series: members.slice(0, 1),
    rule: say`share = members above the mean of their last ${length} closes ÷ members with that many closes; sessions with fewer than half of the members are left out`,
  };
}

/** The last day that at least half of the members' closes reach. */
function lastOfMost(members: readonly Series[]): Day | undefined {
  const lasts = members.map((series) => lastDay(series)!).sort((a, b) => a - b);
  return lasts[Math.floor((lasts.length - 1) / 2)];
}
