import type { Window } from "../calendar/window.ts";
import { simpleReturns } from "../metrics/returns.ts";
import { annualVolatility, beta, correlation, SESSIONS_A_YEAR } from "../metrics/risk.ts";
import { rolling } from "../metrics/rolling.ts";
import type { Context } from "./context.ts";
import { course, depthOf, twoYearsOf } from "./histories.ts";
import type { History } from "./history.ts";
import type { Text } from "./kind.ts";
import type { RiskMeasure } from "./kinds/risk.ts";
import { name as called, joined, say } from "./phrase.ts";
import { type Scene, stage } from "./sides.ts";

const ALL: Window = { type: "all" };
/** Returns in each figure where the window is shorter than a year: about a quarter. */
const QUARTER = 63;

const WORDS = { volatility: say`volatility`, correlation: say`correlation`, beta: say`beta` } as const;

/** What was asked, reckoned anew on each session from the returns of the year (of a short window: the quarter) before it. */
export function rollingRisk(measure: RiskMeasure | null, over: Scene, context: Context, text: Text): History {
  const [side] = over.sides;
  if (measure === "maxDrawdown") return depthOf(side!, over.days, null);
  const symbols = over.sides.map(({ symbol }) => symbol);
  const whole = stage(symbols, ALL, "price", { ...context, snapshot: context.snapshot.asOf(over.end), asOf: over.end });
  const scene = "refused" in whole ? over : whole;
  const returns = scene.sides.map(({ closes }) => simpleReturns(closes));
  const [a, b] = returns;
  const length = over.days.length > SESSIONS_A_YEAR ? SESSIONS_A_YEAR : QUARTER;
  const days = scene.days.subarray(1);
  const from = twoYearsOf(days.length, over.days.length - 1);
  const name = measure === "volatility" || b === undefined ? "volatility" : measure === "correlation" ? "correlation" : "beta";
  const first = Math.max(0, from - length);
  const figure = (one: Float64Array) => (start: number, end: number) => {
    const [mine, other] = [one.subarray(first + start, first + end), b?.subarray(first + start, first + end)];
    return name === "volatility" ? annualVolatility(mine) : name === "beta" ? beta(mine, other!) : correlation(mine, other!);
  };
  const lines = (name === "volatility" ? returns : [a!]).map((one, i) => ({
    name: text(
      joined([say`${WORDS[name]} over ${length} sessions`, name === "volatility" ? called(scene.sides[i]!.name) : undefined], ", "),
    ),
    symbol: name === "volatility" ? scene.sides[i]!.symbol : text(WORDS[name]),
    values: rolling(days.length - first, length, figure(one)),
  }));
  const levels = name === "beta" ? [{ name: "1", value: 1 }] : [];
  return course(days.subarray(first), lines, name === "volatility" ? "share" : "number", from - first, levels);
}
