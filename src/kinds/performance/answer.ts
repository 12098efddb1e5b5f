import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { raceOf } from "../../answering/histories.ts";
import { bySymbol, closesTable, readingOf, sourcesOf, windowOf } from "../../answering/report.ts";
import { stage } from "../../answering/scene.ts";
import { simpleReturn } from "../../metrics/returns.ts";
import type { PerformanceQuestion } from "../../question/performance.ts";
import { count, list, percent, signed } from "../../wording/figures.ts";
import { joined, name, say } from "../../wording/phrase.ts";
import { answerSeveral } from "./several.ts";

export function answerPerformance(question: PerformanceQuestion, context: Context): Finding | Refused {
  const { sides, window, basis, asked, points, windows } = question;
  if (windows !== undefined) return answerSeveral(question, windows, context);
  const scene = stage(sides, window, basis, context);
  if ("refused" in scene) return scene;
  const returns = scene.sides.map((side) => simpleReturn(side.baseClose, side.endClose));
  const figures = scene.sides.map((side, i) => {
    const inPoints = points === true && side.traded && scene.basis === "price";
    return inPoints
      ? say`${name(side.name)} ${signed(side.endClose - side.baseClose, 2)} points (${percent(returns[i]!)})`
      : joined([name(side.name), percent(returns[i]!)], " ");
  });
  const sessions = scene.days.length - 1 + scene.missing.length;
  return {
    reading: readingOf(scene, context),
    ...openingBy(asked, returns),
    headline: say`${list(figures)} ${scene.label}.`,
    aside: scene.aside,
    window: windowOf(scene),
    values: {
      returns: bySymbol(scene.sides, (_, i) => returns[i]!),
      baseCloses: bySymbol(scene.sides, (side) => side.baseClose),
      endCloses: bySymbol(scene.sides, (side) => side.endClose),
      points: bySymbol(scene.sides, (side) => (side.traded && scene.basis === "price" ? side.endClose - side.baseClose : null)),
      sessions,
      basis: scene.basis,
    },
    table: closesTable(scene),
    details: [say`Measured over ${count(sessions, "session")}.`],
    caveats: scene.caveats,
    history: () => raceOf(scene),
    ...(asked === null ? {} : { verdict: returns.every((rate) => (asked === "up" ? rate > 0 : rate < 0)) }),
    sources: sourcesOf(scene.series, context),
    rule: say`return = close at the end ÷ close at the base − 1`,
  };
}

function openingBy(asked: "up" | "down" | null, returns: readonly number[]): Pick<Finding, "opening"> {
  if (asked === null) return {};
  const meets = returns.filter((rate) => (asked === "up" ? rate > 0 : rate < 0)).length;
  if (meets === returns.length) return { opening: "yes" };
  return { opening: meets === 0 ? "no" : "in part" };
}
