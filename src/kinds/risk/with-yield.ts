import { breaksOf, unbroken } from "../../answering/breaks.ts";
import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { readingOf, sourcesOf, windowOf } from "../../answering/report.ts";
import { stage } from "../../answering/scene.ts";
import { simpleReturns } from "../../metrics/returns.ts";
import { correlation } from "../../metrics/risk.ts";
import { basisPoints } from "../../metrics/yields.ts";
import { count, fixed } from "../../wording/figures.ts";
import { name as called, say, sayAs, sentences } from "../../wording/phrase.ts";
import type { RiskQuestion } from "./schema.ts";

/**
 * How closely a market's daily returns go with the daily changes of a yield: the one figure that the two have, as a return of a yield is a
 * percentage of a percentage.
 * @param question its first side is the market, its second the yield
 */
export function answerWithYield({ sides, window }: RiskQuestion, context: Context): Finding | Refused {
  const scene = stage(sides, window, "price", context, "returns");
  if ("refused" in scene) return scene;
  const [market, yields] = [scene.sides[0]!, scene.sides[1]!];
  const breaks = breaksOf(scene);
  const returns = unbroken(simpleReturns(market.closes), breaks);
  const changes = unbroken(
    Float64Array.from(returns.length === 0 ? [] : yields.closes.subarray(1), (level, i) => basisPoints(yields.closes[i]!, level)),
    breaks,
  );
  const found = correlation(returns, changes);
  if (Number.isNaN(found)) {
    const message = say`Too few daily returns ${scene.over} for a risk figure: ${returns.length}.`;
    return { refused: { reason: "no data", message, suggestions: [`correlation of ${market.name} and ${yields.name} past year`] } };
  }
  const subject = sayAs("of one to another")`${called(market.name)} vs ${called(yields.name)}`;
  return {
    reading: sentences([readingOf(scene, context), say`For the yield, daily changes in basis points are used.`]),
    headline: say`${subject}: ${say`correlation ${fixed(found, 2)}`} ${scene.over}.`,
    aside: scene.aside,
    window: windowOf(scene),
    values: { correlation: found, sessions: returns.length },
    table: null,
    details: [say`From ${count(returns.length, "daily return")}.`],
    caveats: scene.caveats,
    sources: sourcesOf(scene.series, context),
    rule: say`correlation = Pearson's, of daily simple returns with the yield's daily changes`,
  };
}
