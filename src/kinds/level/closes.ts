import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { course, withGaps } from "../../answering/histories.ts";
import { noLevels } from "../../answering/no-levels.ts";
import { noteOn, sourcesOf, symbolText, windowOf } from "../../answering/report.ts";
import { doubtedLater, type Scene, stage } from "../../answering/scene.ts";
import { isoOf } from "../../calendar/day.ts";
import type { Window } from "../../calendar/window.ts";
import { isYield } from "../../language/sides.ts";
import { extremest, percentileOf } from "../../metrics/ranks.ts";
import { lastAsFar } from "../../metrics/standings.ts";
import { summaryOf } from "../../metrics/summary.ts";
import type { LevelQuestion } from "../../question/level.ts";
import { closeText, count, dayText, fixed, share, sinceDay } from "../../wording/figures.ts";
import { name as called, type Phrase, say, sentences } from "../../wording/phrase.ts";

const ALL: Window = { type: "all" };

type Closes = LevelQuestion & { readonly about: NonNullable<LevelQuestion["about"]> };

/** What a stretch of closes comes to: their mean, their extreme, the present one's place among them, or when they were last as high or low. */
export function answerCloses({ side, within, on, about }: Closes, context: Context): Finding | Refused {
  const window = within ?? on;
  const scene = stage([side], window ?? ALL, "price", context, "levels");
  if ("refused" in scene) return scene;
  const hanging = doubtedLater([side], scene.end, context);
  if (hanging !== undefined) return hanging;
  if (scene.basis !== "price") return noLevels(scene);
  const from = window === null || window.type === "all" ? 0 : 1;
  const closes = scene.sides[0]!.closes.subarray(from);
  const days = scene.days.subarray(from);
  const end = closes.length - 1;
  const { average, median, sample } = summaryOf(closes);
  const percentile = percentileOf(closes, closes[end]!);
  const dated = (index: number) => ({ from: isoOf(days[index]!), to: isoOf(days[index]!), value: closes[index]! });
  const direction = about === "lowest" || about === "lowest since" ? "down" : "up";
  const [extreme] = extremest(closes, 1, direction);
  const previous = lastAsFar(closes, direction);
  const where = from === 0 ? sinceDay(days[0]!) : scene.label;
  return {
    reading: sentences([
      say`${symbolText({ name: scene.sides[0]!.name, symbol: side })}: ${count(sample, "session")} ${where}, to ${dayText(scene.end)}.`,
      noteOn(side, context),
    ]),
    headline: headlineOf(about, scene, {
      closes,
      days,
      average,
      median,
      percentile,
      extreme: extreme!,
      previous,
      where,
      isPercent: isYield(side),
    }),
    aside: scene.aside,
    window: from === 0 ? null : windowOf(scene),
    values: {
      close: closes[end]!,
      date: isoOf(scene.end),
      average,
      median,
      percentile,
      sample,
      top: [dated(extreme!)],
      previous: previous < 0 ? null : dated(previous),
    },
    table: null,
    details: [],
    caveats: scene.caveats,
    history: () => {
      const unit = isYield(side) ? "percent" : "close";
      const line = { name: scene.sides[0]!.name, symbol: side, values: scene.sides[0]!.closes };
      return withGaps(course(scene.days, [line], unit, 0, about === "average" ? [{ name: "", value: average }] : []), scene.missing);
    },
    sources: sourcesOf(scene.series, context),
    rule: say`mean and median of the closes; percentile = share of the closes up to the present one that are at or below it; "since" is the latest earlier close at least as extreme`,
  };
}

interface Found {
  readonly closes: Float64Array;
  readonly days: Int32Array;
  readonly average: number;
  readonly median: number;
  readonly percentile: number;
  readonly extreme: number;
  readonly previous: number;
  readonly where: Phrase;
  /** closes are yields, in percent */
  readonly isPercent: boolean;
}

function headlineOf(about: Closes["about"], { sides }: Scene, found: Found): Phrase {
  const { closes, days, average, median, percentile, extreme, previous, where, isPercent } = found;
  const who = called(sides[0]!.name);
  const level = (value: number): Phrase => (isPercent ? say`${fixed(value, 2)} %` : closeText(value));
  const end = closes.length - 1;
  const last = say`${who} closed at ${level(closes[end]!)} on ${dayText(days[end]!)}`;
  switch (about) {
    case "average":
      return say`${who} closed at ${level(average)} on average ${where}; median ${level(median)}.`;
    case "median":
      return say`The median close of ${who} ${where} is ${level(median)}; the average is ${level(average)}.`;
    case "percentile":
      return say`${last}: at or above ${share(percentile, 1)} of ${count(closes.length, "session")} ${where}.`;
    case "highest since":
      return previous < 0
        ? say`${last}, its highest close ${where}.`
        : say`${last}, its highest since ${dayText(days[previous]!)} (${level(closes[previous]!)}).`;
    case "lowest since":
      return previous < 0
        ? say`${last}, its lowest close ${where}.`
        : say`${last}, its lowest since ${dayText(days[previous]!)} (${level(closes[previous]!)}).`;
    case "lowest":
      return say`The lowest close of ${who} ${where} is ${level(closes[extreme]!)}, on ${dayText(days[extreme]!)}.`;
    default:
      return say`The highest close of ${who} ${where} is ${level(closes[extreme]!)}, on ${dayText(days[extreme]!)}.`;
  }
}
