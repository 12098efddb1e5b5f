import { breaksOf, isThin, unbroken } from "../../answering/breaks.ts";
import type { Context } from "../../answering/context.ts";
import type { Refused } from "../../answering/finding.ts";
import { doubtedLater, type Scene, stage } from "../../answering/scene.ts";
import type { Day } from "../../calendar/day.ts";
import type { Window } from "../../calendar/window.ts";
import type { Series } from "../../market/series.ts";
import { movingAverage } from "../../metrics/averages.ts";
import { belowHighs, maxDrawdown, YEAR_CLOSES } from "../../metrics/drawdown.ts";
import { drawdowns } from "../../metrics/ranks.ts";
import { simpleReturns } from "../../metrics/returns.ts";
import { annualVolatility, beta, correlation, deviation, ENOUGH_RETURNS, meanToDeviation, SESSIONS_A_YEAR } from "../../metrics/risk.ts";
import { sideOf } from "../../metrics/rounding.ts";
import { relativeStrengthIndex } from "../../metrics/rsi.ts";
import { whole } from "../../wording/figures.ts";
import { say } from "../../wording/phrase.ts";
import { movingMeasures, type RankingMeasure, type RankingQuestion } from "./schema.ts";

/** One member's figure. */
export interface Rated {
  readonly symbol: string;
  readonly name: string;
  readonly value: number;
}

/** The figures of those that have one, unordered, and what they rest on. */
export interface Rates {
  readonly rated: readonly Rated[];
  /** without closes, or with too few or doubted ones */
  readonly left: readonly string[];
  readonly scene: Scene;
  readonly series: readonly Series[];
}

const ALL: Window = { type: "all" };

export function isMoving(measure: RankingMeasure): boolean {
  return (movingMeasures as readonly string[]).includes(measure);
}

/**
 * Each member's figure by its own closes. Those whose closes begin or end on other days than most members' are left out, so that all
 * stand for the same stretch; of a figure of the latest close, those that end elsewhere.
 * @returns a refusal where fewer than two have one
 */
export function ratesOf(members: readonly string[], question: RankingQuestion, context: Context): Rates | Refused {
  const { measure, benchmark, window } = question;
  const moving = isMoving(measure);
  const found: { readonly rated: Rated; readonly scene: Scene; readonly key: string }[] = [];
  for (const symbol of members) {
    if (symbol === benchmark) continue;
    const sides = benchmark === null ? [symbol] : [symbol, benchmark];
    const scene = stage(sides, window ?? ALL, "price", context, moving ? "returns" : "levels");
    if ("refused" in scene) continue;
    const hanging = doubtedLater([symbol], scene.end, context);
    const value = hanging === undefined ? figureOf(question, scene) : Number.NaN;
    if (!Number.isNaN(value)) found.push({ rated: { symbol, name: scene.sides[0]!.name, value }, scene, key: keyOf(scene, moving) });
  }
  const counts = new Map<string, number>();
  for (const { key } of found) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [most] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? 1 : -1));
  if (most === undefined) return tooFew(0, members.length);
  const kept = found.filter(({ key }) => key === most[0]);
  const names = new Set(kept.map(({ rated }) => rated.symbol));
  if (kept.length < 2) return tooFew(kept.length, members.length);
  return {
    rated: kept.map(({ rated }) => rated),
    left: members.filter((symbol) => !names.has(symbol) && symbol !== benchmark),
    scene: kept[0]!.scene,
    series: [...new Set(kept.flatMap(({ scene }) => scene.series))],
  };
}

function tooFew(found: number, of: number): Refused {
  const message =
    found === 0
      ? say`None of the ${whole(of)} has that figure.`
      : say`Only ${whole(found)} of ${whole(of)} has that figure, too few to rank.`;
  return { refused: { reason: "no data", message, suggestions: [] } };
}

/** Whether a stretch is too short for figures by the year. */
export function isShort({ days }: Pick<Scene, "days">): boolean {
  return days.length - 1 < ENOUGH_RETURNS;
}

function keyOf({ base, end }: { readonly base: Day; readonly end: Day }, moving: boolean): string {
  return moving ? `${String(end).padStart(8)} ${String(base).padStart(8)}` : String(end).padStart(8);
}

/** @returns NaN where the closes do not give the figure */
function figureOf({ measure, sessions }: RankingQuestion, scene: Scene): number {
  const { closes } = scene.sides[0]!;
  const last = closes.length - 1;
  const length = sessions ?? 0;
  const returnsOf = (side: number): Float64Array => unbroken(simpleReturns(scene.sides[side]!.closes), breaksOf(scene));
  const lacks = (needed: number): boolean => closes.length < needed || isThin(scene, needed);
  switch (measure) {
    case "drawdown":
      return drawdowns(closes)[last]!;
    case "yearHigh":
      return isThin(scene, YEAR_CLOSES) ? Number.NaN : belowHighs(closes, YEAR_CLOSES)[last]!;
    case "average": {
      if (lacks(length)) return Number.NaN;
      const mean = movingAverage(closes, length)[last]!;
      return sideOf(closes[last]!, mean) === 0 ? 0 : closes[last]! / mean - 1;
    }
    case "rsi":
      return relativeStrengthIndex(closes, length, breaksOf(scene));
    case "volatility":
      return isShort(scene) ? deviation(returnsOf(0)) : annualVolatility(returnsOf(0));
    case "sharpe":
      return isShort(scene) ? Number.NaN : meanToDeviation(returnsOf(0)) * Math.sqrt(SESSIONS_A_YEAR);
    case "maxDrawdown":
      return scene.doubted.length > 0 ? Number.NaN : maxDrawdown(closes);
    case "beta":
      return beta(returnsOf(0), returnsOf(1));
    case "correlation":
      return correlation(returnsOf(0), returnsOf(1));
  }
}
