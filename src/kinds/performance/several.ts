import type { Context } from "../../answering/context.ts";
import type { Finding, FoundTable, Refused } from "../../answering/finding.ts";
import { raceOf } from "../../answering/histories.ts";
import { basisText, bySymbol, noteOn, sourcesOf, symbolText } from "../../answering/report.ts";
import { type Scene, stage } from "../../answering/scene.ts";
import { spanOfYears } from "../../answering/years.ts";
import { isoOf } from "../../calendar/day.ts";
import type { Window } from "../../calendar/window.ts";
import { annualized } from "../../metrics/annualized.ts";
import { simpleReturn } from "../../metrics/returns.ts";
import { list, percent } from "../../wording/figures.ts";
import { joined, name, nothing, type Phrase, say, sentences, verbatim } from "../../wording/phrase.ts";
import { periodText, windowText } from "../../wording/window-words.ts";
import type { PerformanceQuestion } from "./schema.ts";

/** Windows that the first line names; the table has all. */
const NAMED = 5;

/** Returns over several windows: calendar years side by side, "1, 3 and 5 years". */
export function answerSeveral(
  { sides, basis, annualized: isYearly }: PerformanceQuestion,
  windows: readonly Window[],
  context: Context,
): Finding | Refused {
  const staged = windows.map((window) => ({ window, scene: stage(sides, window, basis, context) }));
  const found = staged.flatMap(({ window, scene }) => ("refused" in scene ? [] : [{ window, scene }]));
  const [first] = found;
  if (first === undefined) return staged[0]!.scene as Refused;
  const returns = found.map(({ scene }) => scene.sides.map((side) => simpleReturn(side.baseClose, side.endClose)));
  const label = (window: Window): Phrase => (window.type === "period" ? periodText(window.period) : windowText(window, context.events));
  const yearly = found.map(({ window, scene }, i) => returns[i]!.map((rate) => annualized(rate, spanOfYears(window, scene))));
  const rates =
    isYearly === true ? yearly.map((each, i) => each.map((rate, at) => (Number.isFinite(rate) ? rate : returns[i]![at]!))) : returns;
  const isShort = isYearly === true && yearly.some((each) => !each.every(Number.isFinite));
  const figures = found.slice(0, NAMED).map(({ window }, i) => {
    const figure = joined([label(window), list(rates[i]!.map((rate) => percent(rate)))], " ");
    return isYearly === true && yearly[i]!.every(Number.isFinite) ? say`${figure} a year` : figure;
  });
  const named = joined(figures, ", ");
  const basisOfAll = found.every(({ scene }) => scene.basis === first.scene.basis) ? first.scene.basis : "mixed";
  // what stands behind the first line is true of its first window; of another it is said with its name
  const apart = found.filter(({ scene }) => scene.aside !== undefined && JSON.stringify(scene.aside) !== JSON.stringify(first.scene.aside));
  const left = staged.filter(({ scene }) => "refused" in scene);
  const longest = found.reduce<Scene>((best, { scene }) => (scene.base < best.base ? scene : best), first.scene);
  const who = list(first.scene.sides.map((side) => name(side.name)));
  return {
    reading: sentences([
      say`${list(first.scene.sides.map(symbolText))} over ${found.length} periods, each from the last close before the period to its final close, ${basisText(basisOfAll)}.`,
      ...sides.map((side) => noteOn(side, context)),
    ]),
    headline: found.length > NAMED ? say`${who}: ${named}; all ${found.length} in the table.` : say`${who}: ${named}.`,
    aside: first.scene.aside,
    window: null,
    values: {
      periods: found.map(({ scene }, i) => ({
        base: isoOf(scene.base),
        end: isoOf(scene.end),
        returns: bySymbol(scene.sides, (_, at) => returns[i]![at]!),
        ...(isYearly === true
          ? { annualized: bySymbol(scene.sides, (_, at) => (Number.isFinite(yearly[i]![at]!) ? yearly[i]![at]! : null)) }
          : {}),
      })),
      basis: basisOfAll,
    },
    table: tableOf(found, rates, label),
    details: [],
    caveats: [
      ...(isShort ? [say`Rates of less than a year are not annualised.`] : []),
      ...apart.map(({ window, scene }) => say`${label(window)}: ${scene.aside!}`),
      ...left.map(({ window, scene }) => say`${label(window)}: ${(scene as Refused).refused.message}`),
      ...[...new Map(found.flatMap(({ scene }) => scene.caveats).map((caveat) => [JSON.stringify(caveat), caveat])).values()],
    ],
    history: () => raceOf(longest),
    sources: sourcesOf(
      found.flatMap(({ scene }) => scene.series),
      context,
    ),
    rule: say`return = close at the end ÷ close at the base − 1`,
  };
}

function tableOf(
  found: readonly { readonly window: Window; readonly scene: Scene }[],
  returns: readonly (readonly number[])[],
  label: (window: Window) => Phrase,
): FoundTable {
  return {
    columns: [nothing, ...found[0]!.scene.sides.map(({ symbol }) => verbatim(symbol))],
    rows: found.map(({ window }, i) => [label(window), ...returns[i]!.map((rate) => percent(rate))]),
  };
}
