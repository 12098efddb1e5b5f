import { breaksOf } from "../../answering/breaks.ts";
import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { raceOf } from "../../answering/histories.ts";
import { bySymbol, closesTable, readingOf, sourcesOf, windowOf } from "../../answering/report.ts";
import { openingOf } from "../../answering/said.ts";
import { type Scene, stage } from "../../answering/scene.ts";
import { spanOfYears } from "../../answering/years.ts";
import { annualized } from "../../metrics/annualized.ts";
import { daysAhead, multiple, relativeReturn, spread } from "../../metrics/relative.ts";
import { simpleReturn } from "../../metrics/returns.ts";
import { count, fixed, list, percent, points, whole } from "../../wording/figures.ts";
import { capital, joined, name, say, the } from "../../wording/phrase.ts";
import type { CompareQuestion } from "./schema.ts";

/** Larger multiples are left to the values. */
const MOST_TIMES = 10;

export function answerCompare(
  { sides, window, basis, asked, about, annualized: isYearly }: CompareQuestion,
  context: Context,
): Finding | Refused {
  const scene = stage(sides, window, basis, context);
  if ("refused" in scene) return scene;
  const returns = scene.sides.map((side) => simpleReturn(side.baseClose, side.endClose));
  const yearly = returns.map((rate) => annualized(rate, spanOfYears(window, scene)));
  const hasYearly = isYearly === true && yearly.every(Number.isFinite);
  const ranked = scene.sides.map((side, i) => ({ side, rate: returns[i]! })).sort((a, b) => b.rate - a.rate);
  const tied = ranked[0]!.rate === ranked[1]!.rate;
  const leader = tied ? null : ranked[0]!.side.symbol;
  const breaks = breaksOf(scene);
  const days = breaks.reduce((count, each) => count - each, scene.days.length - 1);
  const lastFirst = about === "laggard";
  const pair = sides.length === 2 ? pairOf(scene, returns, breaks, days, about) : null;
  const [own, ...rest] = returns as [number, ...number[]];
  const verdict = asked === null ? null : asked === "ahead" ? rest.every((each) => own > each) : rest.every((each) => own < each);
  return {
    reading: readingOf(scene, context),
    ...openingOf(verdict),
    headline: hasYearly
      ? say`${list(ranked.map(({ side, rate }) => say`${name(side.name)} ${percent(annualized(rate, spanOfYears(window, scene)))} a year`))} ${scene.over}.`
      : pair === null
        ? say`${list((lastFirst ? ranked.toReversed() : ranked).map(({ side, rate }) => joined([name(side.name), percent(rate)], " ")))} ${scene.over}.`
        : pair.headline,
    aside: scene.aside,
    window: windowOf(scene),
    values: {
      returns: bySymbol(scene.sides, (_, i) => returns[i]!),
      leader,
      ranking: ranked.map(({ side, rate }) => ({ symbol: side.symbol, return: rate })),
      ...(pair?.values ?? { spread: null, relative: null, multiple: null, daysAhead: null, days }),
      ...(isYearly === true ? { annualized: bySymbol(scene.sides, (_, i) => (Number.isFinite(yearly[i]!) ? yearly[i]! : null)) } : {}),
      baseCloses: bySymbol(scene.sides, (side) => side.baseClose),
      endCloses: bySymbol(scene.sides, (side) => side.endClose),
      basis: scene.basis,
    },
    table: closesTable(scene),
    details: pair?.details ?? [],
    caveats: isYearly === true && !hasYearly ? [...scene.caveats, say`Less than a year, so no annual rate is given.`] : scene.caveats,
    history: () => raceOf(scene),
    ...(verdict === null ? {} : { verdict }),
    sources: sourcesOf(scene.series, context),
    rule: say`spread = return of the first − return of the second; relative = (1 + first) ÷ (1 + second) − 1`,
  };
}

/** A gap that two decimals of a point do not show. */
const TOO_SMALL_TO_PRINT = 0.00005;

/** The figures that two sides have between them. */
function pairOf(scene: Scene, returns: readonly number[], breaks: Uint8Array, days: number, about: CompareQuestion["about"]) {
  const [first, second] = [scene.sides[0]!, scene.sides[1]!];
  const [a, b] = [returns[0]!, returns[1]!];
  const values = {
    spread: spread(a, b),
    relative: relativeReturn(a, b),
    multiple: multiple(a, b),
    daysAhead: daysAhead(first.closes, second.closes, breaks),
    days,
  };
  const lastFirst = about === "laggard";
  const [one, other] = [name(first.name), name(second.name)];
  const gap = points(values.spread);
  const { over } = scene;
  // Beside a gain of nearly nothing any other is many times as large, which says nothing of either.
  const times =
    values.multiple === null || values.multiple > MOST_TIMES
      ? []
      : [say`The larger gain is ${fixed(values.multiple, 2)} times the smaller.`];
  return {
    values,
    headline:
      about === "days"
        ? say`${one} beat ${other} in ${whole(values.daysAhead)} of ${count(days, "session")} ${over}: ${percent(a)} vs ${percent(b)}.`
        : about === "multiple" && a > 0 && b > 0
          ? say`${one}'s gain was ${fixed(a / b, 2)} times that of ${the(second.name)} ${over}: ${percent(a)} vs ${percent(b)}.`
          : Math.abs(values.spread) < TOO_SMALL_TO_PRINT
            ? say`${one} level with ${other} ${over}: ${percent(a)} vs ${percent(b)}.`
            : a > b && lastFirst
              ? say`${other} behind ${one} by ${points(-values.spread)} ${over}: ${percent(b)} vs ${percent(a)}.`
              : a > b
                ? say`${one} ahead of ${other} by ${gap} ${over}: ${percent(a)} vs ${percent(b)}.`
                : say`${one} behind ${other} by ${gap} ${over}: ${percent(a)} vs ${percent(b)}.`,
    details: [
      say`Relative return: ${percent(values.relative)}. ${capital(the(first.name))} led in ${whole(values.daysAhead)} of ${count(days, "session")}.`,
      ...times,
    ],
  };
}
