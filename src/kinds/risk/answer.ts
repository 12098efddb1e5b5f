import { breaksOf, unbroken } from "../../answering/breaks.ts";
import type { Context } from "../../answering/context.ts";
import type { Finding, FoundTable, Refused } from "../../answering/finding.ts";
import { bySymbol, readingOf, sourcesOf, windowOf } from "../../answering/report.ts";
import { openingOf } from "../../answering/said.ts";
import { type Scene, type Side, stage } from "../../answering/scene.ts";
import { type Day, isoOf } from "../../calendar/day.ts";
import { LONGEST_CLOSURE } from "../../calendar/exchange.ts";
import { isYield, THE_MARKET } from "../../language/sides.ts";
import { indexAtOrBefore } from "../../market/series.ts";
import { maxDrawdown } from "../../metrics/drawdown.ts";
import { spread } from "../../metrics/relative.ts";
import { simpleReturn, simpleReturns } from "../../metrics/returns.ts";
import {
  activeReturns,
  alpha,
  annualReturn,
  annualVolatility,
  battingAverage,
  beta,
  capture,
  correlation,
  deviation,
  ENOUGH_RETURNS,
  excessRatio,
  meanToDeviation,
  SESSIONS_A_YEAR,
  skewness,
  sortinoRatio,
  valueAtRisk,
} from "../../metrics/risk.ts";
import { count, dayText, fixed, percent, share, signedPoints } from "../../wording/figures.ts";
import { name as called, joined, nothing, type Phrase, say, sayAs, sentences, the } from "../../wording/phrase.ts";
import { rollingRisk } from "./rolling.ts";
import { ownMeasures, type RiskMeasure, type RiskQuestion } from "./schema.ts";
import { answerWithYield } from "./with-yield.ts";

/** The yield that a Sharpe ratio can be an excess over. */
export const RATE_SYMBOL = "US10Y";

type Figures = Readonly<Record<RiskMeasure, number | null>>;

/** The sides over the window; a figure of the first alone does not end where the market's closes do. */
function sceneOf(question: RiskQuestion, context: Context): ReturnType<typeof stage> {
  const { sides, window, measure } = question;
  const both = stage(sides, window, "price", context, "returns");
  if (sides.length < 2 || comparesTwo(question) || measure === null || !ownMeasures.includes(measure)) return both;
  const alone = stage(sides.slice(0, 1), window, "price", context, "returns");
  if ("refused" in alone) return both;
  return "refused" in both || both.end < alone.end || both.base !== alone.base ? alone : both;
}

/** Measures of one side alone that are told of the second too. */
const TOLD_OF_BOTH: ReadonlySet<RiskQuestion["measure"]> = new Set(["volatility", "sharpe", "maxDrawdown"]);

/** Whether the second is asked about as well, and is no mere benchmark. */
function comparesTwo({ sides, asked }: RiskQuestion): boolean {
  return (
    (sides[1] !== undefined && sides[1] !== THE_MARKET) ||
    asked === "more" ||
    asked === "less" ||
    asked === "which" ||
    asked === "which less"
  );
}

/** What is said of one side's moves, by themselves and against another's. */
export function answerRisk(question: RiskQuestion, context: Context): Finding | Refused {
  const { measure, asked, rolling, window } = question;
  if (question.sides.some(isYield)) return answerWithYield(question, context);
  const scene = sceneOf(question, context);
  if ("refused" in scene) return scene;
  const breaks = breaksOf(scene);
  const sessions = unbroken(new Float64Array(scene.days.length - 1), breaks).length;
  if (sessions < 2) {
    const message = say`Too few daily returns ${scene.over} for a risk figure: ${sessions}.`;
    return { refused: { reason: "no data", message, suggestions: [`volatility of ${scene.sides[0]!.name} past year`] } };
  }
  const [first, second] = scene.sides.map((side) => movesOf(side, scene, breaks)) as [Moves, Moves | undefined];
  const rate =
    question.riskFree === undefined ? { daily: new Float64Array(scene.days.length - 1), used: false } : rateOf(scene.days, context);
  const wholeYear = sessions >= ENOUGH_RETURNS || question.annualised === true || (window.type === "sessions" && measure === "volatility");
  const figures = figuresOf(first, second, unbroken(rate.daily, breaks), wholeYear);
  const other = second === undefined ? null : figuresOf(second, undefined, unbroken(rate.daily, breaks), wholeYear);
  const halves = rolling ? halvesOf(scene, measure ?? "correlation", rate.daily, breaks) : null;
  const verdict = verdictOf(asked, measure, first, second, figures, other, halves);
  const values = {
    ...figures,
    returns: bySymbol(scene.sides, ({ baseClose, endClose }) => simpleReturn(baseClose, endClose)),
    sessions,
    dailyVolatility: deviation(first.returns),
    dailyTrackingError: second === undefined ? null : deviation(activeReturns(first.returns, second.returns)),
    second:
      second === undefined || other === null
        ? null
        : {
            symbol: second.symbol,
            volatility: other.volatility,
            dailyVolatility: deviation(second.returns),
            sharpe: other.sharpe,
            maxDrawdown: other.maxDrawdown,
          },
    annualised: wholeYear,
    riskFree: rate.used ? RATE_SYMBOL : null,
    halves,
    verdict,
  };
  const shown: readonly RiskMeasure[] =
    measure !== null
      ? [measure, ...(question.also ?? [])]
      : second === undefined
        ? ["volatility", "maxDrawdown", "sharpe"]
        : ["beta", "correlation", "volatility"];
  const [own, market] = scene.sides.map(({ baseClose, endClose }) => simpleReturn(baseClose, endClose)) as [number, number | undefined];
  const excess = market === undefined ? null : spread(own, market);
  const said = joined(
    [
      ...(question.withReturn === true ? [say`return ${percent(own)}`] : []),
      ...shown.map((each) => lineOf(each, figures, values)),
      ...(question.withExcess === true && excess !== null ? [say`excess return ${signedPoints(excess)}`] : []),
    ],
    ", ",
  );
  const subject =
    second === undefined || ownMeasures.includes(measure ?? "beta")
      ? called(first.name)
      : sayAs("of one to another")`${called(first.name)} vs ${called(second.name)}`;
  const asksWhich = asked === "which" || asked === "which less";
  const compared =
    (asked === "more" ||
      asked === "less" ||
      asksWhich ||
      (asked === null && comparesTwo(question) && TOLD_OF_BOTH.has(measure) && (measure !== "sharpe" || other?.sharpe != null))) &&
    second !== undefined &&
    other !== null &&
    measure !== null
      ? say`${said} vs ${the(second.name)}'s ${otherText(measure, other, deviation(second.returns))}`
      : said;
  const half = (value: number) => halfText(measure ?? "correlation", value);
  const moved =
    halves === null
      ? undefined
      : say`${half(halves.first)} in the first half, ${half(halves.second)} in the second (from ${dayText(scene.days[halves.middle]!)}).`;
  return {
    reading: readingOf(scene, context),
    ...openingOf(verdict),
    headline: sentences([
      asksWhich ? theOneAsked(asked === "which", measure, first, second, figures, other) : undefined,
      second === undefined || ownMeasures.includes(measure ?? "beta")
        ? say`${subject} ${compared} ${scene.over}.`
        : say`${subject}: ${compared} ${scene.over}.`,
    ]),
    aside: scene.aside,
    window: windowOf(scene),
    values: {
      ...values,
      ...(question.withExcess === true ? { spread: excess } : {}),
      halves:
        halves === null
          ? null
          : { measure: measure ?? "correlation", first: halves.first, second: halves.second, splitAt: isoOf(scene.days[halves.middle]!) },
    },
    table: tableOf(figures, values),
    details: [
      ...(moved === undefined ? [] : [moved]),
      say`From ${count(sessions, "daily return")}.`,
      rate.used
        ? say`Sharpe ratio with the previous day's 10-year Treasury yield ÷ ${SESSIONS_A_YEAR} as the risk-free rate.`
        : say`Sharpe ratio with a risk-free rate of zero.`,
    ],
    caveats: [
      ...scene.caveats,
      ...(wholeYear ? [] : [say`Less than a year, so nothing is annualised; volatility and tracking error are daily.`]),
    ],
    history: (text) => rollingRisk(measure, scene, context, text),
    ...(verdict === null ? {} : { verdict }),
    sources: sourcesOf([...scene.series, ...(rate.used ? [context.snapshot.series(RATE_SYMBOL)!] : [])], context),
    rule: say`daily simple returns, sample standard deviations; annualised = daily × √252; beta = covariance ÷ variance of the second; information ratio = annualised mean difference ÷ tracking error; capture = annualised growth ratio on the second's rising or falling sessions; batting average = share of sessions ahead`,
  };
}

/** A side with its returns from session to session. */
interface Moves extends Side {
  readonly returns: Float64Array;
  /** stretches of closes that follow from each other, which no doubted one divides */
  readonly courses: readonly Float64Array[];
}

function movesOf(side: Side, { days, doubted }: Scene, breaks: Uint8Array): Moves {
  const cuts = [0, ...[...doubted].map((day) => indexAtOrBefore(days, day - 1) + 1), days.length];
  const courses = cuts.slice(1).map((to, i) => side.closes.subarray(cuts[i]!, to));
  return { ...side, returns: unbroken(simpleReturns(side.closes), breaks), courses };
}

function deepestOf({ courses }: Moves): number {
  return Math.min(...courses.map(maxDrawdown));
}

/** Every figure of one side; those against another are null where there is none, those by the year where there is no whole year. */
function figuresOf(first: Moves, second: Moves | undefined, riskFree: Float64Array, wholeYear: boolean): Figures {
  const { returns } = first;
  const benchmark = second?.returns;
  const active = benchmark === undefined ? undefined : activeReturns(returns, benchmark);
  const deepest = deepestOf(first);
  const against = (figure: (benchmark: Float64Array) => number) => (benchmark === undefined ? null : orNull(figure(benchmark)));
  const yearly = (figure: () => number | null) => (wholeYear ? figure() : null);
  const root = Math.sqrt(SESSIONS_A_YEAR);
  return {
    beta: against((b) => beta(returns, b)),
    correlation: against((b) => correlation(returns, b)),
    volatility: yearly(() => orNull(annualVolatility(returns))),
    trackingError: yearly(() => against(() => annualVolatility(active!))),
    informationRatio: yearly(() => against(() => meanToDeviation(active!) * root)),
    upCapture: yearly(() => against((b) => capture(returns, b, "up"))),
    downCapture: yearly(() => against((b) => capture(returns, b, "down"))),
    battingAverage: against((b) => battingAverage(returns, b)),
    maxDrawdown: deepest,
    sharpe: yearly(() => orNull(excessRatio(returns, riskFree) * root)),
    sortino: yearly(() => orNull(sortinoRatio(returns) * root)),
    calmar: yearly(() => orNull(annualReturn(returns) / Math.abs(deepest))),
    alpha: yearly(() => against((b) => alpha(returns, b, riskFree))),
    valueAtRisk: orNull(valueAtRisk(returns)),
    skew: orNull(skewness(returns)),
  };
}

/** The rate of each session: the 10-year yield known at the close before it, by the session; zero where it is not known for all. */
function rateOf(days: Int32Array, { snapshot }: Context): { readonly daily: Float64Array; readonly used: boolean } {
  const series = snapshot.series(RATE_SYMBOL);
  const daily = new Float64Array(days.length - 1);
  if (series === undefined) return { daily, used: false };
  for (let i = 0; i < daily.length; i++) {
    const at = indexAtOrBefore(series.days, days[i]!);
    if (at < 0 || stale(series.days[at]!, days[i]!)) return { daily: daily.fill(0), used: false };
    daily[i] = series.close[at]! / 100 / SESSIONS_A_YEAR;
  }
  return { daily, used: true };
}

/** A yield stands over a holiday or two; one older than that is not the day's. */
function stale(known: Day, day: Day): boolean {
  return day - known > LONGEST_CLOSURE;
}

interface Halves {
  readonly first: number;
  readonly second: number;
  /** index of the close that both halves share */
  readonly middle: number;
}

/** A measure over the first half of the window's returns and over the second; ratios and deviations by the day, so that length is no matter. */
function halvesOf(scene: Scene, measure: RiskMeasure, riskFree: Float64Array, breaks: Uint8Array): Halves | null {
  const middle = Math.floor((scene.days.length - 1) / 2);
  if (middle < 2) return null;
  const part = (from: number, to: number) => {
    const part = (values: Float64Array): Float64Array => unbroken(values, breaks.subarray(from, to + 1));
    const [a, b] = scene.sides.map((side) => part(simpleReturns(side.closes.subarray(from, to + 1))));
    return byDay(measure, a!, b, part(riskFree.subarray(from, to)), scene.sides[0]!.closes.subarray(from, to + 1));
  };
  const [first, second] = [part(0, middle), part(middle, scene.days.length - 1)];
  return Number.isNaN(first) || Number.isNaN(second) ? null : { first, second, middle };
}

function byDay(measure: RiskMeasure, a: Float64Array, b: Float64Array | undefined, riskFree: Float64Array, closes: Float64Array): number {
  const root = Math.sqrt(SESSIONS_A_YEAR);
  if (measure === "volatility") return deviation(a);
  if (measure === "sharpe") return excessRatio(a, riskFree);
  if (measure === "maxDrawdown") return maxDrawdown(closes);
  if (measure === "sortino") return sortinoRatio(a);
  if (measure === "valueAtRisk") return valueAtRisk(a);
  if (measure === "skew") return skewness(a);
  if (measure === "calmar") return annualReturn(a) / Math.abs(maxDrawdown(closes));
  if (b === undefined) return Number.NaN;
  switch (measure) {
    case "beta":
      return beta(a, b);
    case "correlation":
      return correlation(a, b);
    case "trackingError":
      return annualVolatility(activeReturns(a, b)) / root;
    case "informationRatio":
      return excessRatio(a, b);
    case "upCapture":
    case "downCapture":
      return capture(a, b, measure === "upCapture" ? "up" : "down");
    case "battingAverage":
      return battingAverage(a, b);
    case "alpha":
      return alpha(a, b, riskFree);
  }
}

function verdictOf(
  asked: RiskQuestion["asked"],
  measure: RiskMeasure | null,
  first: Moves,
  second: Moves | undefined,
  figures: Figures,
  other: Figures | null,
  halves: Halves | null,
): boolean | null {
  if (asked === "rising" || asked === "falling")
    return halves === null ? null : asked === "rising" ? halves.second > halves.first : halves.second < halves.first;
  if (asked !== "more" && asked !== "less") return null;
  const pair = pairOf(measure, first, second, figures, other);
  if (pair === null) return null;
  return asked === "more" ? pair[0] > pair[1] : pair[0] < pair[1];
}

/** A measure of each of the two sides; null where one has none. */
function pairOf(
  measure: RiskMeasure | null,
  first: Moves,
  second: Moves | undefined,
  figures: Figures,
  other: Figures | null,
): readonly [number, number] | null {
  if (second === undefined || other === null || measure === null) return null;
  if (measure === "volatility") return [deviation(first.returns), deviation(second.returns)];
  const [a, b] = [figures[measure], other[measure]];
  return a === null || b === null ? null : [a, b];
}

/** The side whose figure is the higher, or the lower, named by itself in front; nothing where they are equal. */
function theOneAsked(
  isHigher: boolean,
  measure: RiskMeasure | null,
  first: Moves,
  second: Moves | undefined,
  figures: Figures,
  other: Figures | null,
): Phrase | undefined {
  const pair = pairOf(measure, first, second, figures, other);
  if (pair === null || second === undefined || pair[0] === pair[1]) return undefined;
  const found = called((pair[0] > pair[1] === isHigher ? first : second).name);
  // the line behind begins with the first
  if (pair[0] > pair[1] === isHigher) return undefined;
  return isHigher ? say`Higher: ${found}.` : say`Lower: ${found}.`;
}

/** A measure in words: "beta 1.11", "volatility 25.21% annualised". */
function lineOf(measure: RiskMeasure, figures: Figures, daily: Daily): Phrase {
  return joined([NAMES[measure], figureOf(measure, figures, daily)], " ");
}

interface Daily {
  readonly dailyVolatility: number;
  readonly dailyTrackingError?: number | null;
}

function figureOf(measure: RiskMeasure, figures: Figures, { dailyVolatility, dailyTrackingError = null }: Daily): Phrase {
  const value = figures[measure];
  if (measure === "volatility" && value === null) return say`${share(dailyVolatility)} daily`;
  if (measure === "trackingError" && value === null && dailyTrackingError !== null) return say`${share(dailyTrackingError)} daily`;
  if (value === null) return say`not known`;
  if (measure === "volatility" || measure === "trackingError") return say`${share(value)} annualised`;
  if (measure === "maxDrawdown" || measure === "valueAtRisk") return percent(value);
  if (measure === "alpha") return say`${percent(value)} annualised`;
  return measure === "battingAverage" ? share(value, 1) : fixed(value, 2);
}

/** The other side's figure, whose unit of time the first one gives. */
function otherText(measure: RiskMeasure, figures: Figures, dailyVolatility: number): Phrase {
  return measure === "volatility" ? share(figures.volatility ?? dailyVolatility) : figureOf(measure, figures, { dailyVolatility });
}

/** A half's figure, by the day where the whole one is by the year. */
function halfText(measure: RiskMeasure, value: number): Phrase {
  if (measure === "volatility" || measure === "trackingError") return say`${share(value)} daily`;
  return measure === "maxDrawdown" || measure === "valueAtRisk" || measure === "alpha" ? percent(value) : fixed(value, 2);
}

const NAMES: Readonly<Record<RiskMeasure, Phrase>> = {
  beta: say`beta`,
  correlation: say`correlation`,
  volatility: say`volatility`,
  trackingError: say`tracking error`,
  informationRatio: say`information ratio`,
  sharpe: say`Sharpe ratio`,
  upCapture: say`up capture`,
  downCapture: say`down capture`,
  battingAverage: say`batting average`,
  maxDrawdown: sayAs("risk")`deepest fall`,
  sortino: say`Sortino ratio`,
  calmar: say`Calmar ratio`,
  alpha: say`Jensen's alpha`,
  valueAtRisk: say`value at risk (95%, one session)`,
  skew: say`skew of daily returns`,
};

function tableOf(figures: Figures, daily: Daily): FoundTable {
  const measures = (Object.keys(NAMES) as RiskMeasure[]).filter((measure) => figures[measure] !== null);
  return {
    columns: [nothing, sayAs("column")`figure`],
    rows: measures.map((measure) => [NAMES[measure], figureOf(measure, figures, daily)]),
  };
}

function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
