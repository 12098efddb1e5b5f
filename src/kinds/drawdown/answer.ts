import { isThin, sessionsSince } from "../../answering/breaks.ts";
import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { againstText, highNamed, lineText, placeText } from "../../answering/high-words.ts";
import { depthOf, underHighOf } from "../../answering/histories.ts";
import { noteOn, sourcesOf, windowOf } from "../../answering/report.ts";
import { opened, openingOf } from "../../answering/said.ts";
import { type Scene, stage } from "../../answering/scene.ts";
import { type Day, isoOf } from "../../calendar/day.ts";
import type { Window } from "../../calendar/window.ts";
import { indexAtOrBefore } from "../../market/series.ts";
import { type Drawdown, deepestDrawdown, highWater, YEAR_CLOSES } from "../../metrics/drawdown.ts";
import { drawdowns, percentileOf } from "../../metrics/ranks.ts";
import { findRegimes } from "../../metrics/regimes.ts";
import { closeText, count, dayText, percent } from "../../wording/figures.ts";
import { name as called, capital, type Phrase, say, sentences } from "../../wording/phrase.ts";
import { isCorrection, lastHigher, overDrawdown } from "./periods.ts";
import type { DrawdownQuestion } from "./schema.ts";

const ALL: Window = { type: "all" };

export function answerDrawdown(question: DrawdownQuestion, context: Context): Finding | Refused {
  const { side, within, window, asked, about } = question;
  const over = window === null ? undefined : stage([side], window, "price", context);
  if (over !== undefined && "refused" in over) return over;
  const at = over === undefined ? context : { ...context, snapshot: context.snapshot.asOf(over.end), asOf: over.end };
  const scene = stage([side], ALL, "price", at, "levels");
  if ("refused" in scene) return scene;
  const bear = asked === "correction" && question.change === undefined ? bearSince(scene) : null;
  if (bear !== null && over === undefined) return inBear(question, scene, bear, context);
  const high = asked === "correction" && within === null ? highOfBull(scene) : highOf(scene, within, side, at);
  if ("refused" in high) return high;
  const { name, closes } = scene.sides[0]!;
  const end = closes.length - 1;
  const close = closes[end]!;
  const depth = close / closes[high.index]! - 1;
  const depths = drawdowns(closes);
  const atHigh = depth >= 0;
  const inside = deepestDrawdown(over === undefined ? closes : over.sides[0]!.closes);
  const deepestDays = over?.days ?? scene.days;
  const deepest = inside === null ? null : { ...inside, recoveredOn: recoveredOn(inside, over ?? scene, side, context) };
  const was = question.change === "left" ? wasInCorrection(closes) : null;
  const higher = asked === "high" ? lastHigher(scene, within, at) : null;
  const won = about === "recovery" ? recoveryOf(closes, high.index) : undefined;
  const state =
    asked === null ? null : won !== undefined ? won !== null : asked === "high" ? atHigh || higher !== null : isCorrection(depth);
  const stretch = over === undefined || asked === null ? undefined : overDrawdown(question, asked, over, scene);
  const verdict = stretch !== undefined ? stretch.verdict : question.change === "left" ? state === false && was !== null : state;
  const isOfAll = closes[high.index]! === closes[highWater(closes)!.high]!;
  const which = asked === "correction" && within === null && !isOfAll ? "stretch" : highNamed(within);
  const place =
    higher === null
      ? placeText(depth, closes[high.index]!, high.day, which, high.label)
      : say`its highest since ${closeText(closes[higher]!)} on ${dayText(scene.days[higher]!)}`;
  const distance = say`${called(name)} closed at ${closeText(close)} on ${dayText(scene.end)}, ${place}.`;
  const fall = deepest === null ? undefined : deepestText(deepest, deepestDays, over?.label);
  const headWon = won === undefined ? undefined : wonBackText(called(name), closes[high.index]!, high.day, won, scene);
  const headFall = about === "fall" ? fall : undefined;
  return {
    reading: sentences([againstText({ name, symbol: side }, scene, which, high.label), noteOn(side, context)]),
    ...(headFall !== undefined ? {} : stretch !== undefined ? { opening: stretch.opening } : openingOf(verdict)),
    headline:
      headWon !== undefined ? headWon : headFall !== undefined ? say`${called(name)}: ${headFall}` : (stretch?.headline ?? distance),
    aside: scene.aside,
    window: over === undefined ? null : windowOf(over),
    values: {
      high: { date: isoOf(high.day), close: closes[high.index]! },
      close,
      drawdown: depth,
      atHigh,
      sessionsSinceHigh: sessionsSince(scene, high.index),
      maxDrawdown: deepest?.depth ?? 0,
      deepest:
        deepest === null
          ? null
          : {
              peak: isoOf(deepestDays[deepest.peak]!),
              trough: isoOf(deepestDays[deepest.trough]!),
              recovery: deepest.recoveredOn === null ? null : isoOf(deepest.recoveredOn),
            },
      correction: isCorrection(depth),
      percentile: percentileOf(depths, depths.at(-1)!),
      ...(won === undefined
        ? {}
        : { recovered: won === null ? null : { date: isoOf(scene.days[won]!), sessions: sessionsSince(scene, high.index, won) } }),
      ...stretch?.values,
    },
    table: null,
    details: [
      ...(stretch === undefined || headFall !== undefined ? [] : [distance]),
      ...(was === null || state === true
        ? []
        : [say`The last close 10% or more below the highest before it was that of ${dayText(scene.days[was]!)}.`]),
      ...(about === "fall" ? [opened(distance, verdict)] : []),
      // The high that the line before, or the headline, is about.
      ...(atHigh
        ? []
        : [
            say`${count(sessionsSince(scene, high.index), "session")} since that high; back to it takes ${percent(closes[high.index]! / close - 1)}.`,
          ]),
      ...(fall === undefined || about === "fall" ? [] : [capital(fall)]),
    ],
    caveats: [...scene.caveats, ...(which === "all time" ? youngData(scene) : [])],
    history: (text) => {
      if (about === "fall") return over === undefined ? depthOf(scene.sides[0]!, scene, null) : depthOf(over.sides[0]!, over, null);
      if (which === "all time") return depthOf(scene.sides[0]!, scene, high.index);
      return underHighOf(scene.sides[0]!, scene, high.index, text(lineText(which, high.label)));
    },
    ...(verdict === null ? {} : { verdict }),
    sources: sourcesOf(scene.series, context),
    rule: say`drawdown = close ÷ highest close before it − 1, on closes; a correction is 10% or more`,
  };
}

/** The first later close at or above one; null where there is none. */
function recoveryOf(closes: Float64Array, high: number): number | null {
  const at = closes.subarray(high + 1).findIndex((close) => close >= closes[high]!);
  return at < 0 ? null : high + 1 + at;
}

function wonBackText(who: Phrase, close: number, day: Day, won: number | null, scene: Scene): Phrase {
  if (won === null) return say`${who} has not closed at or above ${closeText(close)} again since ${dayText(day)}.`;
  const sessions = count(sessionsSince(scene, scene.days.indexOf(day), won), "session");
  return say`${who} won back its close of ${closeText(close)} of ${dayText(day)} on ${dayText(scene.days[won]!)}, ${sessions} later.`;
}

/** First session of the bear market that the closes end in; null where they end in none. */
function bearSince({ sides }: Scene): number | null {
  const now = findRegimes(sides[0]!.closes).regimes.at(-1);
  return now?.state === "bear" ? now.extreme : null;
}

/** The highest close since the present bull market began, which a correction is a fall from; of all where none is known to have begun. */
function highOfBull(scene: Scene): { index: number; day: Day; label: Phrase } {
  const { closes } = scene.sides[0]!;
  const history = findRegimes(closes);
  const index = history.regimes.at(-1)?.state === "bull" ? history.extreme : highWater(closes)!.high;
  return { index, day: scene.days[index]!, label: say`in the present bull market` };
}

/** Whoever asks for a correction in a bear market is told of that. */
function inBear({ side }: DrawdownQuestion, scene: Scene, from: number, context: Context): Finding {
  const { name, closes } = scene.sides[0]!;
  const [close, high] = [closes.at(-1)!, closes[from]!];
  const depth = close / high - 1;
  const deepest = deepestDrawdown(closes);
  return {
    reading: sentences([againstText({ name, symbol: side }, scene, "all time", scene.label), noteOn(side, context)]),
    headline: say`${called(name)} has been in a bear market since ${dayText(scene.days[from]!)}, which is more than a correction: ${percent(depth)} from ${closeText(high)} to ${closeText(close)} on ${dayText(scene.end)}.`,
    aside: scene.aside,
    window: null,
    values: {
      high: { date: isoOf(scene.days[from]!), close: high },
      close,
      drawdown: depth,
      atHigh: false,
      sessionsSinceHigh: sessionsSince(scene, from),
      maxDrawdown: deepest?.depth ?? 0,
    },
    table: null,
    details: [],
    caveats: [...scene.caveats, ...youngData(scene)],
    history: () => depthOf(scene.sides[0]!, scene, from),
    sources: sourcesOf(scene.series, context),
    rule: say`bear from −20% off the high, bull from +20% off the low; a correction is a close 10% or more below the highest close of the present bull market`,
  };
}

/** The last session that closed in a correction; null without one. */
function wasInCorrection(closes: Float64Array): number | null {
  const last = drawdowns(closes).findLastIndex(isCorrection);
  return last < 0 ? null : last;
}

function highOf(scene: Scene, within: Window | null, side: string, context: Context): { index: number; day: Day; label: Phrase } | Refused {
  const { closes } = scene.sides[0]!;
  if (within === null || within.type === "all") {
    const index = highWater(closes)!.high;
    return { index, day: scene.days[index]!, label: scene.label };
  }
  const stretch = stage([side], within, "price", context);
  if ("refused" in stretch) return stretch;
  if (highNamed(within) === "52 weeks") {
    if (isThin(scene, YEAR_CLOSES))
      return {
        refused: {
          reason: "no data",
          message: say`Too many closes of ${called(scene.sides[0]!.name)} are missing for its 52-week high.`,
          suggestions: [],
        },
      };
    const from = Math.max(0, closes.length - YEAR_CLOSES);
    const index = from + highWater(closes.subarray(from))!.high;
    return { index, day: scene.days[index]!, label: stretch.label };
  }
  // The base is the close before the stretch, which is not in it.
  const highest = highWater(stretch.sides[0]!.closes.subarray(1))!.high + 1;
  const day = stretch.days[highest]!;
  return { index: scene.days.indexOf(day), day, label: stretch.label };
}

/** The day on which a fall was won back, up to now: it may lie after the stretch that the fall lies in. */
function recoveredOn({ peak, trough, recovery }: Drawdown, { sides, days, end }: Scene, side: string, context: Context): Day | null {
  if (recovery !== null) return days[recovery]!;
  const level = sides[0]!.closes[peak]!;
  const later = stage([side], { type: "all" }, "price", context, "levels");
  if ("refused" in later || later.end <= end || later.days[0]! > days[trough]!) return null;
  const { closes } = later.sides[0]!;
  for (let i = indexAtOrBefore(later.days, end) + 1; i < closes.length; i++) if (closes[i]! >= level) return later.days[i]!;
  return null;
}

function deepestText(deepest: Drawdown & { readonly recoveredOn: Day | null }, days: Int32Array, label: Phrase | undefined): Phrase {
  const [peak, trough] = [dayText(days[deepest.peak]!), dayText(days[deepest.trough]!)];
  const recovery = deepest.recoveredOn === null ? say`not recovered so far` : say`recovered on ${dayText(deepest.recoveredOn)}`;
  return say`deepest fall ${label ?? say`in the data`}: ${percent(deepest.depth)} from ${peak} to ${trough}, ${recovery}.`;
}

/** A high of all time is only that of the data: few years of closes may not hold it. */
function youngData({ base, end }: Scene): Phrase[] {
  return end - base >= YOUNG_DAYS ? [] : [say`The data begin on ${dayText(base)}: "all time" means since then.`];
}

const YOUNG_DAYS = 10 * 365;
