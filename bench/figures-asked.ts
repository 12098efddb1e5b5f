// Random questions as data, some with the English that asks them, from a seed.
import { type Day, dayOf, isoOf, partsOf } from "../src/calendar/day.ts";
import type { Window } from "../src/calendar/window.ts";
import { calendarUnits } from "../src/calendar/window.ts";
import type { Question } from "../src/kinds/question.ts";
import { riskMeasures } from "../src/kinds/risk/schema.ts";
import { uniform } from "../src/market/sample/random.ts";
import { statistics } from "../src/question/statistic.ts";

/** The files that both sides read, and what a person calls each market. */
export const PRICES: Readonly<Record<string, { readonly file: string; readonly name: string }>> = {
  SPX: { file: "history/^GSPC.csv", name: "S&P 500" },
  NDX: { file: "history/^NDX.csv", name: "Nasdaq-100" },
  IXIC: { file: "more/history/^IXIC.csv", name: "Nasdaq Composite" },
  DJI: { file: "more/history/^DJI.csv", name: "Dow" },
  RUT: { file: "more/history/^RUT.csv", name: "Russell 2000" },
  VIX: { file: "history/VIXCLS.csv", name: "VIX" },
  US10Y: { file: "history/DGS10.csv", name: "10-year yield" },
  US2Y: { file: "more/history/DGS2.csv", name: "2-year yield" },
  AAPL: { file: "history/AAPL.csv", name: "Apple" },
  AMZN: { file: "history/AMZN.csv", name: "Amazon" },
  GOOGL: { file: "history/GOOGL.csv", name: "Alphabet" },
  META: { file: "history/META.csv", name: "Meta" },
  MSFT: { file: "history/MSFT.csv", name: "Microsoft" },
  NVDA: { file: "history/NVDA.csv", name: "Nvidia" },
  TSLA: { file: "history/TSLA.csv", name: "Tesla" },
};
const YIELDS = ["US10Y", "US2Y"];
const SHARES = ["AAPL", "AMZN", "GOOGL", "META", "MSFT", "NVDA", "TSLA"];
const INDICES = ["SPX", "SPX", "SPX", "NDX", "IXIC", "DJI", "RUT"];
/** The last day on which every calendar unit's end is among the sessions of the S&P 500's file. */
const LAST = dayOf(2025, 12, 31);

export interface Asked {
  readonly question: Question;
  readonly asOf: string;
  /** the words that ask it, where they are asked in place of the data */
  readonly text?: string;
}

interface Extent {
  readonly first: Day;
  readonly last: Day;
  readonly closes: { readonly days: Int32Array; readonly close: Float64Array };
}

/** An endless run of questions, the same for the same seed. */
export function generator(seed: number, extentOf: (symbol: string) => Extent): () => Asked {
  const random = uniform(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const between = (from: number, to: number): number => from + below(to - from + 1);
  const oneOf = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const chance = (of: number): boolean => random() < of;
  const pick = (list: readonly string[], count: number): string[] => {
    const found = new Set<string>();
    while (found.size < count) found.add(oneOf(list));
    return [...found];
  };

  /** A market, and a day on which its data are two years old at least. */
  const prices = (): string[] => (chance(0.75) ? INDICES : SHARES);
  const moment = (symbols: readonly string[]): { first: Day; asOf: Day } => {
    const extents = symbols.map(extentOf);
    const first = Math.max(...extents.map((each) => each.first));
    const last = Math.min(LAST, ...extents.map((each) => each.last));
    return { first, asOf: between(first + 800, last) };
  };
  const yearIn = (first: Day, asOf: Day): number => between(partsOf(first).year + 1, partsOf(asOf).year);
  const windowIn = (first: Day, asOf: Day): Window => {
    const year = yearIn(first, asOf);
    const month = between(1, 12);
    const date = isoOf(between(first + 40, asOf - 10));
    const ends = (from: number): number => between(from, partsOf(asOf).year);
    switch (below(14)) {
      case 0:
      case 1:
        return { type: "period", period: { type: "year", year } };
      case 2:
        return { type: "period", period: { type: "month", month, year } };
      case 3:
        return { type: "period", period: { type: "quarter", quarter: between(1, 4), year } };
      case 4:
        return { type: "period", period: { type: "half", half: between(1, 2), year } };
      case 5:
        return { type: "period", period: { type: "relative", unit: oneOf(calendarUnits.slice(1)), ago: below(3) } };
      case 6:
        return { type: "past", count: between(1, 12), unit: oneOf(["week", "month", "quarter", "half"] as const) };
      case 7:
        return { type: "past", count: between(1, 20), unit: "year" };
      case 8:
        return { type: "sessions", count: between(2, 600) };
      case 9:
        return { type: "since", from: { type: "year", year } };
      case 10:
        return { type: "since", from: { type: "month", month, year } };
      case 11:
        return { type: "since", from: { type: "date", date } };
      case 12:
        return { type: "range", from: { type: "year", year }, to: { type: "year", year: ends(year) } };
      default:
        return {
          type: "range",
          from: { type: "date", date },
          to: { type: "date", date: isoOf(between(Math.min(first + 400, asOf - 5), asOf)) },
        };
    }
  };
  const scopeIn = (first: Day, asOf: Day): Window | null => {
    const year = yearIn(first, asOf);
    switch (below(7)) {
      case 0:
      case 1:
      case 2:
        return null;
      case 3:
        return { type: "since", from: { type: "year", year: year - (chance(0.2) ? 60 : 0) } };
      case 4:
        return { type: "since", from: { type: "month", month: between(1, 12), year } };
      case 5:
        return { type: "past", count: between(2, 30), unit: "year" };
      default:
        return { type: "range", from: { type: "year", year }, to: { type: "year", year: between(year, partsOf(asOf).year) } };
    }
  };
  const closeNear = (symbol: string, asOf: Day): number => {
    const { closes } = extentOf(symbol);
    const known = closes.days.findLastIndex((day) => day <= asOf) + 1;
    const close = closes.close[between(0, known - 1)]!;
    return Math.max(0.01, Number((close * (0.9 + random() / 5)).toPrecision(3)));
  };
  const horizons = () =>
    Array.from({ length: between(1, 4) }, () => ({
      count: between(1, 12),
      unit: oneOf(["session", "day", "week", "month", "quarter", "half", "year"] as const),
    }));

  const makers: Readonly<Record<string, () => Asked>> = {
    performance: () => {
      const sides = pick(prices(), between(1, 3));
      const { first, asOf } = moment(sides);
      const window = windowIn(first, asOf);
      const extra = oneOf([
        {},
        { annualized: true as const },
        sides.length === 1 ? { drawdown: true as const } : {},
        { amount: between(1, 100) * 100 },
        { points: true as const },
        { windows: [window, ...Array.from({ length: between(1, 5) }, () => windowIn(first, asOf))] },
      ]);
      return { question: { kind: "performance", sides, window, basis: "price", asked: null, ...extra }, asOf: isoOf(asOf) };
    },
    compare: () => {
      const sides = pick(prices(), between(2, 4));
      const { first, asOf } = moment(sides);
      return { question: { kind: "compare", sides, window: windowIn(first, asOf), basis: "price", asked: null }, asOf: isoOf(asOf) };
    },
    record: () => {
      const ofYield = chance(0.15);
      const isSpread = !ofYield && chance(0.3);
      const sides = ofYield ? [oneOf(YIELDS)] : pick(prices(), isSpread ? 2 : 1);
      const { first, asOf } = moment(sides);
      const measure = ofYield
        ? "change"
        : isSpread
          ? "spread"
          : oneOf(["return", "return", "return", "return", "drawdown", "newHigh", "newLow"] as const);
      const ofLevels = measure === "drawdown" || measure === "newHigh" || measure === "newLow";
      const per = ofLevels ? "day" : chance(0.2) ? { sessions: between(2, 90) } : oneOf(calendarUnits);
      const direction =
        measure === "drawdown" || measure === "newLow" ? "down" : measure === "newHigh" ? "up" : oneOf(["up", "down"] as const);
      const isStat = !ofLevels && chance(0.35);
      const sizes: Readonly<Record<string, number>> = { day: 0.015, week: 0.03, month: 0.05, quarter: 0.08, half: 0.1, year: 0.15 };
      const size = (typeof per === "string" ? sizes[per]! : 0.05) * (0.2 + random()) * (ofYield ? 300 : 1);
      const rounded = Number(size.toPrecision(2)) * (direction === "down" ? -1 : 1);
      const threshold =
        measure === "newHigh" || measure === "newLow"
          ? 0
          : isStat
            ? oneOf([0, null])
            : oneOf([rounded, rounded, rounded, 0, 0, "present" as const, "present" as const, null]);
      const asked = isStat
        ? oneOf(["average", "median", "share"] as const)
        : threshold === null
          ? oneOf(["top", "extremes"] as const)
          : threshold === "present"
            ? oneOf(["last", "percentile", "rank"] as const)
            : threshold === 0 && !ofLevels && measure !== "change" && chance(0.5)
              ? "each"
              : oneOf(["last", "count", "ever"] as const);
      const month = per === "month" && chance(0.3) ? between(1, 12) : null;
      const latest = isStat && chance(0.3) ? { latest: between(2, 60) } : {};
      const hasAfter = !isStat && asked !== "each" && typeof threshold === "number" && measure !== "change" && chance(0.4);
      const repeats = !ofLevels && per === "day" && typeof threshold === "number" && threshold !== 0 && !hasAfter && chance(0.3);
      const of =
        threshold === "present" && typeof per === "string" && per !== "day" && per !== "week" && month === null && chance(0.3)
          ? { of: unitPeriod(per, yearIn(first, asOf)) }
          : {};
      return {
        question: {
          kind: "record",
          sides,
          measure,
          per,
          direction: (repeats && chance(0.2)) || (isStat && asked !== "share" && threshold === null && chance(0.5)) ? "either" : direction,
          threshold: direction === "down" && threshold === 0 && isStat ? 0 : threshold,
          repeat: repeats ? { times: between(2, 4), within: oneOf(["week", "month", "year"] as const) } : null,
          month,
          scope: "of" in of ? null : scopeIn(first, asOf),
          since: null,
          top: between(1, 12),
          asked,
          ...latest,
          ...(hasAfter ? { after: horizons() } : {}),
          ...of,
        },
        asOf: isoOf(asOf),
      };
    },
    season: () => {
      const side = oneOf(prices());
      const { first, asOf } = moment([side]);
      const parts = oneOf([
        "month" as const,
        "quarter" as const,
        "half" as const,
        "weekday" as const,
        Array.from({ length: between(1, 3) }, () =>
          chance(0.2) ? { weekday: between(1, 5) } : { first: between(1, 12), last: between(1, 12) },
        ),
      ]);
      return {
        question: { kind: "season", side, parts, asked: oneOf([null, "best", "worst"]), scope: scopeIn(first, asOf) },
        asOf: isoOf(asOf),
      };
    },
    statistic: () => {
      const measure = oneOf(["drawdown", "yearHigh", "average", "rsi", "volatility", "correlation", "beta"] as const);
      const sides = pick(prices(), measure === "correlation" || measure === "beta" ? 2 : 1);
      const { first, asOf } = moment(sides);
      const about = oneOf([...statistics, "count", "first", "last"] as const);
      const isBound = about === "count" || about === "first" || about === "last";
      const sessions = measure === "drawdown" || measure === "yearHigh" ? null : measure === "rsi" ? between(5, 30) : between(10, 260);
      const value = { drawdown: -0.1, yearHigh: -0.08, average: 0.03, rsi: 60, volatility: 0.2, correlation: 0.7, beta: 1 }[measure];
      return {
        question: {
          kind: "statistic",
          measure,
          sides,
          sessions,
          about,
          bound: isBound ? { side: oneOf(["above", "below"]), value: value * (0.5 + random()) } : null,
          window: chance(0.5) ? null : windowIn(first, asOf),
        },
        asOf: isoOf(asOf),
      };
    },
    after: () => {
      const side = oneOf(prices());
      const of = chance(0.6) ? side : SHARES.includes(side) ? oneOf(SHARES) : oneOf([...INDICES, "VIX"]);
      const { first, asOf } = moment([side, of]);
      const direction = oneOf(["above", "below"] as const);
      const event = oneOf([
        { type: "level" as const, direction, level: closeNear(of, asOf) },
        { type: "rsi" as const, direction, level: direction === "above" ? between(60, 80) : between(20, 40) },
        { type: "cross" as const, cross: oneOf(["golden", "death"] as const) },
        { type: "fall" as const, depth: -between(5, 25) / 100 },
        { type: "run" as const, direction: oneOf(["up", "down"] as const), length: between(2, 8) },
      ]);
      return { question: { kind: "after", side, of, event, horizons: horizons(), scope: scopeIn(first, asOf) }, asOf: isoOf(asOf) };
    },
    ratio: () => {
      const [of, against] = pick(prices(), 2) as [string, string];
      const { first, asOf } = moment([of, against]);
      const about = oneOf(["level", "change", ...statistics] as const);
      return { question: { kind: "ratio", of, against, window: chance(0.5) ? null : windowIn(first, asOf), about }, asOf: isoOf(asOf) };
    },
    level: () => {
      const side = oneOf([...prices(), "VIX", ...YIELDS]);
      const { first, asOf } = moment([side]);
      const direction = oneOf(["above", "below"] as const);
      const named = { direction, level: closeNear(side, asOf) };
      const within = chance(0.4) ? null : windowIn(first, asOf);
      const rest = oneOf([
        { direction: null, level: null, within: null },
        { direction: null, level: null, within, about: oneOf(statistics) },
        { direction: null, level: null, within, about: oneOf(statistics) },
        { ...named, within },
        { ...named, within, about: oneOf(["first", "last", "count"] as const) },
      ]);
      return { question: { kind: "level", side, on: null, ...rest }, asOf: isoOf(asOf) };
    },
    rate: () => {
      const sides = chance(0.5) ? [oneOf(YIELDS)] : pick(YIELDS, 2);
      const { first, asOf } = moment(sides);
      const window = chance(0.3) ? null : windowIn(first, asOf);
      return {
        question: { kind: "rate", sides, window, on: null, threshold: null, asked: oneOf([null, "high", "low"]) },
        asOf: isoOf(asOf),
      };
    },
    streak: () => {
      const sides = pick(prices(), chance(0.3) ? 2 : 1);
      const { first, asOf } = moment(sides);
      const average = sides.length === 1 && chance(0.3) ? between(5, 250) : null;
      const conditions =
        average !== null
          ? (["above", "below"] as const)
          : sides.length === 2
            ? (["ahead", "behind", null] as const)
            : (["up", "down", null] as const);
      return {
        question: {
          kind: "streak",
          sides,
          condition: oneOf<"above" | "below" | "ahead" | "behind" | "up" | "down" | null>(conditions),
          average,
          unit: average === null ? oneOf(calendarUnits) : oneOf(["day", "week", "month"] as const),
          atLeast: chance(0.5) ? null : between(2, 7),
          window: scopeIn(first, asOf),
          about: oneOf(["present", "longest", "count", "last", "units"]),
          yesNo: false,
        },
        asOf: isoOf(asOf),
      };
    },
    regime: () => {
      const side = oneOf(prices());
      const { first, asOf } = moment([side]);
      const asked = oneOf(["bull", "bear"] as const);
      const history = chance(0.6)
        ? {
            phases: oneOf(["longest", "count", "average", "last", "recovery"] as const),
            ...(chance(0.5) ? { scope: { type: "since" as const, from: { type: "year" as const, year: yearIn(first, asOf) } } } : {}),
          }
        : {};
      return { question: { kind: "regime", side, asked, on: null, ...history }, asOf: isoOf(asOf) };
    },
    drawdown: () => {
      const side = oneOf(prices());
      const { first, asOf } = moment([side]);
      const within = oneOf<Window | null>([
        null,
        null,
        { type: "past", count: 1, unit: "year" },
        { type: "period", period: { type: "year", year: yearIn(first, asOf) } },
      ]);
      const window = within === null && chance(0.5) ? windowIn(first, asOf) : null;
      const about = oneOf([null, "fall", "recovery"] as const);
      return { question: { kind: "drawdown", side, within, window, asked: null, about }, asOf: isoOf(asOf) };
    },
    trend: () => {
      const side = oneOf(prices());
      const { asOf } = moment([side]);
      const averages = chance(0.5) ? [] : [between(5, 300)];
      return {
        question: { kind: "trend", side, about: "average", averages, rsi: 14, asked: null, cross: null, on: null, within: null },
        asOf: isoOf(asOf),
      };
    },
    risk: () => {
      const sides = pick(prices(), chance(0.7) ? 2 : 1);
      const riskFree = sides.every((symbol) => !SHARES.includes(symbol)) && chance(0.2) ? { riskFree: "US10Y" as const } : {};
      const { first, asOf } = moment("riskFree" in riskFree ? [...sides, "US10Y"] : sides);
      const measure =
        sides.length === 2
          ? oneOf([null, ...riskMeasures])
          : oneOf([null, "volatility", "sharpe", "maxDrawdown", "sortino", "calmar", "valueAtRisk", "skew"] as const);
      return {
        question: {
          kind: "risk",
          sides,
          window: windowIn(first, asOf),
          measure,
          asked: null,
          rolling: false,
          ...(chance(0.2) ? { annualised: true as const } : {}),
          ...riskFree,
        },
        asOf: isoOf(asOf),
      };
    },
  };

  /** The same in words: the question is what the words should be read as. */
  const spoken: readonly (() => Asked)[] = [
    () => {
      const side = oneOf(INDICES);
      const { first, asOf } = moment([side]);
      const year = yearIn(first, asOf);
      return {
        text: `${PRICES[side]!.name} in ${year}`,
        question: {
          kind: "performance",
          sides: [side],
          window: { type: "period", period: { type: "year", year } },
          basis: "price",
          asked: null,
        },
        asOf: isoOf(asOf),
      };
    },
    () => {
      const sides = pick(INDICES, 2);
      const { first, asOf } = moment(sides);
      const year = yearIn(first, asOf);
      return {
        text: `${PRICES[sides[0]!]!.name} vs ${PRICES[sides[1]!]!.name} since ${year}`,
        question: { kind: "compare", sides, window: { type: "since", from: { type: "year", year } }, basis: "price", asked: null },
        asOf: isoOf(asOf),
      };
    },
    () => {
      const side = oneOf(INDICES);
      const { first, asOf } = moment([side]);
      const year = yearIn(first, asOf);
      const month = between(1, 12);
      return {
        text: `average ${MONTHS[month - 1]} return of the ${PRICES[side]!.name} since ${year}`,
        question: recordOf({
          sides: [side],
          per: "month",
          month,
          scope: { type: "since", from: { type: "year", year } },
          asked: "average",
        }),
        asOf: isoOf(asOf),
      };
    },
    () => {
      const side = oneOf(INDICES);
      const { first, asOf } = moment([side]);
      const year = yearIn(first, asOf);
      const unit = oneOf(["day", "week", "month", "quarter", "year"] as const);
      const isBest = chance(0.5);
      return {
        text: `the five ${isBest ? "best" : "worst"} ${unit}s of the ${PRICES[side]!.name} since ${year}`,
        question: recordOf({
          sides: [side],
          per: unit,
          direction: isBest ? "up" : "down",
          scope: { type: "since", from: { type: "year", year } },
          top: 5,
          asked: "top",
        }),
        asOf: isoOf(asOf),
      };
    },
    () => {
      const side = oneOf(INDICES);
      const { first, asOf } = moment([side]);
      const year = yearIn(first, asOf);
      const [length, measure] = [oneOf([20, 30, 60]), "volatility" as const];
      const about = oneOf(["highest", "lowest", "average"] as const);
      return {
        text: `${about} ${length}-day volatility of the ${PRICES[side]!.name} since ${year}`,
        question: {
          kind: "statistic",
          measure,
          sides: [side],
          sessions: length,
          about,
          bound: null,
          window: { type: "since", from: { type: "year", year } },
        },
        asOf: isoOf(asOf),
      };
    },
    () => {
      const [of, against] = pick(INDICES, 2) as [string, string];
      const { asOf } = moment([of, against]);
      const about = oneOf(["highest since", "lowest since"] as const);
      return {
        text: `${PRICES[of]!.name} to ${PRICES[against]!.name} ratio: ${about} when?`,
        question: { kind: "ratio", of, against, window: null, about },
        asOf: isoOf(asOf),
      };
    },
    () => {
      const side = oneOf(INDICES);
      const { first, asOf } = moment([side]);
      const year = yearIn(first, asOf);
      return {
        text: `average return of the ${PRICES[side]!.name} from May to October since ${year}`,
        question: {
          kind: "season",
          side,
          parts: [{ first: 5, last: 10 }],
          asked: null,
          scope: { type: "since", from: { type: "year", year } },
        },
        asOf: isoOf(asOf),
      };
    },
    () => {
      const side = oneOf(INDICES);
      const { asOf } = moment([side]);
      return {
        text: `${PRICES[side]!.name} one, three and six months after a golden cross`,
        question: {
          kind: "after",
          side,
          of: side,
          event: { type: "cross", cross: "golden" },
          horizons: [1, 3, 6].map((count) => ({ count, unit: "month" as const })),
          scope: null,
        },
        asOf: isoOf(asOf),
      };
    },
    () => {
      const side = oneOf(INDICES);
      const { asOf } = moment([side]);
      const phases = oneOf(["longest", "count"] as const);
      return {
        text:
          phases === "longest"
            ? `longest bear market of the ${PRICES[side]!.name}`
            : `how many bear markets has the ${PRICES[side]!.name} had?`,
        question: { kind: "regime", side, asked: "bear", on: null, phases },
        asOf: isoOf(asOf),
      };
    },
    () => {
      const sides = pick(INDICES, 2);
      const { asOf } = moment(sides);
      const years = between(2, 10);
      return {
        text: `beta of the ${PRICES[sides[0]!]!.name} to the ${PRICES[sides[1]!]!.name} over the past ${years} years`,
        question: {
          kind: "risk",
          sides,
          window: { type: "past", count: years, unit: "year" },
          measure: "beta",
          asked: null,
          rolling: false,
        },
        asOf: isoOf(asOf),
      };
    },
    () => {
      const side = oneOf(YIELDS);
      const { first, asOf } = moment([side]);
      const year = yearIn(first, asOf);
      return {
        text: `how did the ${PRICES[side]!.name} move in ${year}?`,
        question: {
          kind: "rate",
          sides: [side],
          window: { type: "period", period: { type: "year", year } },
          on: null,
          threshold: null,
          asked: null,
        },
        asOf: isoOf(asOf),
      };
    },
    () => {
      const side = oneOf(INDICES);
      const { asOf } = moment([side]);
      const unit = oneOf(["week", "month"] as const);
      return {
        text: `how many ${unit}s in a row has the ${PRICES[side]!.name} risen?`,
        question: {
          kind: "streak",
          sides: [side],
          condition: "up",
          average: null,
          unit,
          atLeast: null,
          window: null,
          about: "present",
          yesNo: false,
        },
        asOf: isoOf(asOf),
      };
    },
    () => {
      const side = oneOf(INDICES);
      const { first, asOf } = moment([side]);
      const year = yearIn(first, asOf);
      return {
        text: `max drawdown of the ${PRICES[side]!.name} in ${year}`,
        question: {
          kind: "drawdown",
          side,
          within: null,
          window: { type: "period", period: { type: "year", year } },
          asked: null,
          about: "fall",
        },
        asOf: isoOf(asOf),
      };
    },
    () => {
      const side = oneOf(INDICES);
      const { asOf } = moment([side]);
      const level = Math.max(10, Math.round(closeNear(side, asOf) / 10) * 10);
      return {
        text: `how often has the ${PRICES[side]!.name} closed above ${level.toLocaleString("en-US")}?`,
        question: { kind: "level", side, direction: "above", level, on: null, within: null, about: "count" },
        asOf: isoOf(asOf),
      };
    },
  ];

  const kinds = Object.keys(makers);
  const weights = kinds.flatMap((kind) =>
    Array.from({ length: kind === "record" ? 4 : kind === "trend" || kind === "rate" ? 1 : 2 }, () => kind),
  );
  return () => (chance(0.15) ? oneOf(spoken)() : makers[oneOf(weights)]!());

  function unitPeriod(unit: string, year: number) {
    if (unit === "month") return { type: "month" as const, month: between(1, 12), year };
    if (unit === "quarter") return { type: "quarter" as const, quarter: between(1, 4), year };
    if (unit === "half") return { type: "half" as const, half: between(1, 2), year };
    return { type: "year" as const, year };
  }
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

type RecordQuestion = Extract<Question, { kind: "record" }>;

function recordOf(parts: Partial<RecordQuestion> & Pick<RecordQuestion, "sides" | "per" | "asked">): RecordQuestion {
  return {
    kind: "record",
    measure: "return",
    direction: "up",
    threshold: null,
    repeat: null,
    month: null,
    scope: null,
    since: null,
    top: 10,
    ...parts,
  };
}
