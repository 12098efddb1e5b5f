import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { course, withGaps } from "../../answering/histories.ts";
import { noteOn, onUnlessNewest, sourcesOf, symbolText } from "../../answering/report.ts";
import { openingOf } from "../../answering/said.ts";
import { stageLevels } from "../../answering/sample-scene.ts";
import { reduce } from "../../answering/statistic.ts";
import { isoOf } from "../../calendar/day.ts";
import { extremesOf } from "../../metrics/yields.ts";
import { dayText, fixed, percent } from "../../wording/figures.ts";
import { joined, name, type Phrase, say, sentences } from "../../wording/phrase.ts";
import type { RatioQuestion } from "./schema.ts";

/** Digits that tell ratios of small prices to large ones apart. */
const DIGITS = 4;

/** The close of one divided by that of another, and its place among those before. */
export function answerRatio({ of, against, window, about, yesNo }: RatioQuestion, context: Context): Finding | Refused {
  const staged = stageLevels([of, against], window, context);
  if ("refused" in staged) return staged;
  const { scene, from, where } = staged;
  const [first, second] = [scene.sides[0]!, scene.sides[1]!];
  const whole = first.closes.map((close, i) => close / second.closes[i]!);
  const ratios = whole.subarray(from);
  const days = scene.days.subarray(from);
  const end = ratios.length - 1;
  const ratio = ratios[end]!;
  const { high, low } = extremesOf(ratios);
  const at = (index: number) => ({ date: isoOf(days[index]!), value: ratios[index]! });
  const change = ratio / whole[0]! - 1;
  const pair = joined([name(first.name), name(second.name)], " ÷ ");
  const show = (value: number): Phrase => fixed(value, DIGITS);
  const found = reduce(about === "level" || about === "change" ? "percentile" : about, {
    days,
    values: ratios,
    who: pair,
    where,
    isLong: from === 0,
    on: onUnlessNewest(scene.end, scene.series, context),
    show,
  });
  const verdict = yesNo === true ? found.values.previous === null : null;
  const line = { name: `${first.name} ÷ ${second.name}`, symbol: `${of} ÷ ${against}`, values: whole };
  return {
    reading: sentences([
      say`${joined([symbolText(first), symbolText(second)], " ÷ ")}, price closes on common sessions ${where}, to ${dayText(scene.end)}.`,
      noteOn(of, context),
      noteOn(against, context),
    ]),
    ...openingOf(verdict),
    headline: about === "change" ? say`${pair} ${percent(change)} ${where}, to ${show(ratio)}.` : found.headline,
    aside: scene.aside,
    window: staged.window,
    values: {
      ratio,
      of,
      against,
      high: at(high),
      low: at(low),
      change,
      ...found.values,
      previous: about === "highest since" || about === "lowest since" ? found.values.previous : null,
    },
    table: null,
    details: [
      ...(about === "level" || about === "change" ? [] : found.details),
      say`${fixed(ratio, DIGITS)} on ${dayText(scene.end)}: high ${fixed(ratios[high]!, DIGITS)} (${dayText(days[high]!)}), low ${fixed(ratios[low]!, DIGITS)} (${dayText(days[low]!)}) ${where}.`,
    ],
    caveats: scene.caveats,
    history: () => withGaps(course(scene.days, [line], "number"), scene.missing),
    ...(verdict === null ? {} : { verdict }),
    sources: sourcesOf(scene.series, context),
    rule: say`ratio = close of the first ÷ close of the second on sessions that both have; change = ratio at the end ÷ ratio at the base − 1`,
  };
}
