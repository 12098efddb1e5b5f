import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { course, withGaps } from "../../answering/histories.ts";
import { noLevels } from "../../answering/no-levels.ts";
import { noteOn, sourcesOf, symbolText, windowOf } from "../../answering/report.ts";
import { doubtedLater, stage } from "../../answering/scene.ts";
import { isoOf } from "../../calendar/day.ts";
import type { Window } from "../../calendar/window.ts";
import { percentileOf } from "../../metrics/ranks.ts";
import { lastAsFar } from "../../metrics/standings.ts";
import { extremesOf } from "../../metrics/yields.ts";
import type { RatioQuestion } from "../../question/ratio.ts";
import { count, dayText, fixed, percent, share, sinceDay } from "../../wording/figures.ts";
import { joined, name, type Phrase, say, sentences } from "../../wording/phrase.ts";

const ALL: Window = { type: "all" };
/** Digits that tell ratios of small prices to large ones apart. */
const DIGITS = 4;

/** The close of one divided by that of another, and its place among those before. */
export function answerRatio({ of, against, window, about }: RatioQuestion, context: Context): Finding | Refused {
  const scene = stage([of, against], window ?? ALL, "price", context, "levels");
  if ("refused" in scene) return scene;
  const hanging = doubtedLater([of, against], scene.end, context);
  if (hanging !== undefined) return hanging;
  if (scene.basis !== "price") return noLevels(scene);
  const [first, second] = [scene.sides[0]!, scene.sides[1]!];
  const whole = first.closes.map((close, i) => close / second.closes[i]!);
  // the base of a stretch is the close before it
  const from = window === null ? 0 : 1;
  const ratios = whole.subarray(from);
  const days = scene.days.subarray(from);
  const end = ratios.length - 1;
  const ratio = ratios[end]!;
  const { high, low } = extremesOf(ratios);
  const at = (index: number) => ({ date: isoOf(days[index]!), value: ratios[index]! });
  const percentile = percentileOf(ratios, ratio);
  const change = ratio / whole[0]! - 1;
  const up = about !== "lowest since" && about !== "low";
  const previous = lastAsFar(ratios, up ? "up" : "down");
  const pair = joined([name(first.name), name(second.name)], " ÷ ");
  const where = window === null ? sinceDay(days[0]!) : scene.label;
  const line = { name: `${first.name} ÷ ${second.name}`, symbol: `${of} ÷ ${against}`, values: whole };
  return {
    reading: sentences([
      say`${joined([symbolText(first), symbolText(second)], " ÷ ")}, price closes on common sessions ${where}, to ${dayText(scene.end)}.`,
      noteOn(of, context),
      noteOn(against, context),
    ]),
    headline: headlineOf(about, { pair, ratio, days, ratios, high, low, percentile, change, previous, where }),
    aside: scene.aside,
    window: window === null ? null : windowOf(scene),
    values: {
      ratio,
      of,
      against,
      high: at(high),
      low: at(low),
      percentile,
      change,
      previous:
        (about === "highest since" || about === "lowest since") && previous >= 0
          ? { from: isoOf(days[previous]!), to: isoOf(days[previous]!), value: ratios[previous]! }
          : null,
      sample: ratios.length,
    },
    table: null,
    details: [
      say`${fixed(ratio, DIGITS)} on ${dayText(scene.end)}: high ${fixed(ratios[high]!, DIGITS)} (${dayText(days[high]!)}), low ${fixed(ratios[low]!, DIGITS)} (${dayText(days[low]!)}) ${where}.`,
    ],
    caveats: scene.caveats,
    history: () => withGaps(course(scene.days, [line], "number"), scene.missing),
    sources: sourcesOf(scene.series, context),
    rule: say`ratio = close of the first ÷ close of the second on sessions that both have; change = ratio at the end ÷ ratio at the base − 1`,
  };
}

interface Found {
  readonly pair: Phrase;
  readonly ratio: number;
  readonly days: Int32Array;
  readonly ratios: Float64Array;
  readonly high: number;
  readonly low: number;
  readonly percentile: number;
  readonly change: number;
  readonly previous: number;
  readonly where: Phrase;
}

function headlineOf(about: RatioQuestion["about"], found: Found): Phrase {
  const { pair, ratio, days, ratios, high, low, percentile, change, previous, where } = found;
  const now = say`${pair} is ${fixed(ratio, DIGITS)} on ${dayText(days.at(-1)!)}`;
  const on = (index: number): Phrase => say`${fixed(ratios[index]!, DIGITS)} on ${dayText(days[index]!)}`;
  switch (about) {
    case "change":
      return say`${pair} changed by ${percent(change)} ${where}, to ${fixed(ratio, DIGITS)}.`;
    case "high":
      return say`The high of ${pair} ${where} is ${on(high)}.`;
    case "low":
      return say`The low of ${pair} ${where} is ${on(low)}.`;
    case "extremes":
      return say`${pair} ${where}: high ${on(high)}, low ${on(low)}.`;
    case "highest since":
      return previous < 0
        ? say`${now}, its highest ${where}.`
        : say`${now}, its highest since ${dayText(days[previous]!)} (${fixed(ratios[previous]!, DIGITS)}).`;
    case "lowest since":
      return previous < 0
        ? say`${now}, its lowest ${where}.`
        : say`${now}, its lowest since ${dayText(days[previous]!)} (${fixed(ratios[previous]!, DIGITS)}).`;
    default:
      return say`${now}: at or above ${share(percentile, 1)} of ${count(ratios.length, "session")} ${where}.`;
  }
}
