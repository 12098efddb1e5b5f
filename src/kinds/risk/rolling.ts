import { breaksOf, unbroken } from "../../answering/breaks.ts";
import type { Context } from "../../answering/context.ts";
import type { Text } from "../../answering/finding.ts";
import { course, depthOf, twoYearsOf } from "../../answering/histories.ts";
import { type Scene, stage } from "../../answering/scene.ts";
import type { Window } from "../../calendar/window.ts";
import { simpleReturns } from "../../metrics/returns.ts";
import { annualVolatility, beta, correlation, SESSIONS_A_YEAR } from "../../metrics/risk.ts";
import { rolling } from "../../metrics/rolling.ts";
import type { History } from "../../question/history.ts";
import { name as called, joined, say } from "../../wording/phrase.ts";
import type { RiskMeasure } from "./schema.ts";

const ALL: Window = { type: "all" };
/** Returns in each figure where the window is shorter than a year: about a quarter. */
const QUARTER = 63;
/** Figures over a longer stretch are reckoned every few sessions only: so many are seen, and each takes a year of returns. */
const MOST = 700;

const WORDS = { volatility: say`volatility`, correlation: say`correlation`, beta: say`beta` } as const;

/** What was asked, reckoned anew on each session (over decades: on some, evenly) from the returns of the year (of a short window: the quarter) before it. */
export function rollingRisk(measure: RiskMeasure | null, over: Scene, context: Context, text: Text): History {
  const [side] = over.sides;
  if (measure === "maxDrawdown") return depthOf(side!, over, null);
  const symbols = over.sides.map(({ symbol }) => symbol);
  const whole = stage(symbols, ALL, "price", { ...context, snapshot: context.snapshot.asOf(over.end), asOf: over.end }, "returns");
  const scene = "refused" in whole ? over : whole;
  const breaks = breaksOf(scene);
  const returns = scene.sides.map(({ closes }) => unbroken(simpleReturns(closes), breaks));
  const [a, b] = returns;
  const length = over.days.length > SESSIONS_A_YEAR ? SESSIONS_A_YEAR : QUARTER;
  const days = scene.days.filter((_, i) => i > 0 && breaks[i] === 0);
  const from = twoYearsOf(days.length, over.days.length - 1);
  const name = measure === "volatility" || b === undefined ? "volatility" : measure === "correlation" ? "correlation" : "beta";
  const ends = endsOf(from, days.length);
  const figure = (one: Float64Array) => (start: number, end: number) => {
    const [mine, other] = [one.subarray(start, end), b?.subarray(start, end)];
    return name === "volatility" ? annualVolatility(mine) : name === "beta" ? beta(mine, other!) : correlation(mine, other!);
  };
  const lines = (name === "volatility" ? returns : [a!]).map((one, i) => ({
    name: text(
      joined([say`${WORDS[name]} over ${length} sessions`, name === "volatility" ? called(scene.sides[i]!.name) : undefined], ", "),
    ),
    symbol: name === "volatility" ? scene.sides[i]!.symbol : text(WORDS[name]),
    values: rolling(ends, length, figure(one)),
  }));
  const levels = name === "beta" ? [{ name: "1", value: 1 }] : [];
  return course(
    ends.map((end) => days[end - 1]!),
    lines,
    name === "volatility" ? "share" : "number",
    0,
    levels,
  );
}

/** Places from one index on to the end, the last one among them, evenly and no more than can be seen. */
function endsOf(from: number, length: number): Int32Array {
  const step = Math.ceil((length - from) / MOST);
  const count = Math.ceil((length - from) / step);
  return Int32Array.from({ length: count }, (_, i) => length - (count - 1 - i) * step);
}
