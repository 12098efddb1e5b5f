import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { raceOf } from "../../answering/histories.ts";
import { bySymbol, closesTable, isShare, isVolatility, readingOf, sourcesOf, windowOf } from "../../answering/report.ts";
import { stage } from "../../answering/scene.ts";
import { spanOfYears } from "../../answering/years.ts";
import { annualized } from "../../metrics/annualized.ts";
import { maxDrawdown } from "../../metrics/drawdown.ts";
import { simpleReturn } from "../../metrics/returns.ts";
import { closeText, count, dollarsText, list, percent, signed } from "../../wording/figures.ts";
import { joined, name, say, sayAs } from "../../wording/phrase.ts";
import type { PerformanceQuestion } from "./schema.ts";
import { answerSeveral } from "./several.ts";
import { partsOfYear } from "./windows.ts";
import { answerWithout } from "./without.ts";

export function answerPerformance(question: PerformanceQuestion, context: Context): Finding | Refused {
  const { sides, window, basis, asked, points, windows } = question;
  if (question.without !== undefined) return answerWithout(question, question.without, context);
  if (windows !== undefined) return answerSeveral(question, windows, context);
  if (question.each !== undefined) return answerSeveral(question, partsOfYear(window, question.each), context);
  const scene = stage(sides, window, basis, context, question.drawdown ? "levels" : "ends");
  if ("refused" in scene) return scene;
  const returns = scene.sides.map((side) => simpleReturn(side.baseClose, side.endClose));
  const yearly = returns.map((rate) => annualized(rate, spanOfYears(window, scene)));
  const isYearly = question.annualized === true && yearly.every(Number.isFinite);
  const fall = question.drawdown === undefined ? undefined : maxDrawdown(scene.sides[0]!.closes);
  const figures = scene.sides.map((side, i) => {
    if (isYearly) return say`${name(side.name)} ${percent(yearly[i]!)} a year (${percent(returns[i]!)} in total)`;
    // a volatility index moves in points, of which a percentage says little
    const inPoints = (points === true || isVolatility(side.symbol, context)) && side.traded && scene.basis === "price";
    const change = side.endClose - side.baseClose;
    return inPoints
      ? say`${name(side.name)} ${isShare(side.symbol, context) ? dollarsText(change, true) : sayAs("of a level")`${signed(change, 2)} points`} (${percent(returns[i]!)})`
      : joined([name(side.name), percent(returns[i]!)], " ");
  });
  const sessions = scene.days.length - 1 + scene.missing.length;
  const { amount } = question;
  const grown = amount === undefined ? undefined : returns.map((rate) => amount * (1 + rate));
  const became = grown === undefined || amount === undefined ? undefined : say`${closeText(amount)} became ${list(grown.map(closeText))}`;
  const told = say`${list(figures)} ${scene.over}`;
  return {
    reading: readingOf(scene, context),
    ...openingBy(asked, returns),
    headline:
      became !== undefined ? say`${told}: ${became}.` : fall === undefined ? say`${told}.` : say`${told}; deepest fall ${percent(fall)}.`,
    aside: scene.aside,
    window: windowOf(scene),
    values: {
      returns: bySymbol(scene.sides, (_, i) => returns[i]!),
      baseCloses: bySymbol(scene.sides, (side) => side.baseClose),
      endCloses: bySymbol(scene.sides, (side) => side.endClose),
      points: bySymbol(scene.sides, (side) => (side.traded && scene.basis === "price" ? side.endClose - side.baseClose : null)),
      ...(question.annualized === undefined
        ? {}
        : { annualized: bySymbol(scene.sides, (_, i) => (Number.isFinite(yearly[i]!) ? yearly[i]! : null)) }),
      ...(fall === undefined ? {} : { maxDrawdown: fall }),
      ...(grown === undefined ? {} : { grown: bySymbol(scene.sides, (_, i) => grown[i]!) }),
      sessions,
      basis: scene.basis,
    },
    table: closesTable(scene),
    details: [say`Measured over ${count(sessions, "session")}.`],
    caveats:
      question.annualized === true && !isYearly ? [...scene.caveats, say`Less than a year, so no annual rate is given.`] : scene.caveats,
    history: () => raceOf(scene),
    ...(asked === null ? {} : { verdict: returns.every((rate) => (asked === "up" ? rate > 0 : rate < 0)) }),
    sources: sourcesOf(scene.series, context),
    rule: isYearly
      ? say`return = close at the end ÷ close at the base − 1; annual rate = (1 + return)^(1 ÷ years) − 1, a year counted as 365.25 days`
      : say`return = close at the end ÷ close at the base − 1`,
  };
}

function openingBy(asked: "up" | "down" | null, returns: readonly number[]): Pick<Finding, "opening"> {
  if (asked === null) return {};
  const meets = returns.filter((rate) => (asked === "up" ? rate > 0 : rate < 0)).length;
  if (meets === returns.length) return { opening: "yes" };
  return { opening: meets === 0 ? "no" : "in part" };
}
