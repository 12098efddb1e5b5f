import { isThin, sessionsSince } from "../../answering/breaks.ts";
import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { againstText, type High, highNamed, lineText, placeText } from "../../answering/high-words.ts";
import { depthOf, underHighOf } from "../../answering/histories.ts";
import { noteOn, sourcesOf, standsText, windowOf } from "../../answering/report.ts";
import { opened, openingOf } from "../../answering/said.ts";
import { type Scene, stage } from "../../answering/scene.ts";
import { type Day, isoOf } from "../../calendar/day.ts";
import type { Window } from "../../calendar/window.ts";
import { indexAtOrBefore } from "../../market/series.ts";
import { correctionLevel, type Drawdown, deepestDrawdown, highWater, isCorrection, YEAR_CLOSES } from "../../metrics/drawdown.ts";
import { drawdowns, percentileOf } from "../../metrics/ranks.ts";
import { findRegimes } from "../../metrics/regimes.ts";
import { closeText, count, daysText, dayText, percent, share } from "../../wording/figures.ts";
import { capital, type Phrase, say, sentences, the } from "../../wording/phrase.ts";
import { lastHigher, overDrawdown } from "./periods.ts";
import type { DrawdownQuestion } from "./schema.ts";

const ALL: Window = { type: "all" };

export function answerDrawdown(question: DrawdownQuestion, context: Context): Finding | Refused {
  const { side, within, window, asked, about } = question;
  const over = window === null ? undefined : stage([side], window, "price", context);
  if (over !== undefined && "refused" in over) return over;
  const at = over === undefined ? context : { ...context, snapshot: context.snapshot.asOf(over.end), asOf: over.end };
  const scene = stage([side], ALL, "price", at, "levels");
  if ("refused" in scene) return scene;
  const ofCorrection = asked === "correction" || about === "correction";
  const bear = ofCorrection && question.change === undefined ? bearSince(scene) : null;
  if (bear !== null && over === undefined) return inBear(question, scene, bear, context);
  const high = ofCorrection && within === null ? highOfBull(scene) : highOf(scene, within, side, at);
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
  const ofFall =
    about === "recovery" && over !== undefined && deepest !== null ? fallWonBack(side, deepestDays[deepest.peak]!, context) : undefined;
  const won = about !== "recovery" ? undefined : over === undefined ? recoveryOf(closes, high.index) : ofFall?.won;
  const state =
    asked === null
      ? null
      : won !== undefined
        ? won !== null
        : asked === "high"
          ? atHigh || higher !== null
          : asked === "below"
            ? !atHigh
            : isCorrection(depth);
  const stretch = over === undefined || asked === null || asked === "below" ? undefined : overDrawdown(question, asked, over, scene);
  const verdict = stretch !== undefined ? stretch.verdict : question.change === "left" ? state === false && was !== null : state;
  const isOfAll = closes[high.index]! === closes[highWater(closes)!.high]!;
  const which = ofCorrection && within === null && !isOfAll ? "stretch" : highNamed(within);
  const place =
    higher === null
      ? placeText(depth, closes[high.index]!, high.day, which, high.label)
      : say`at its highest since ${closeText(closes[higher]!)} on ${dayText(scene.days[higher]!)}`;
  const distance = standsText(the(name), place, scene.end, scene.series, context);
  const fall = deepest === null ? undefined : deepestText(the(name), deepest, deepestDays, over?.over);
  const headWon =
    won === undefined
      ? undefined
      : ofFall === undefined
        ? wonBackText(the(name), closes[high.index]!, high.day, won, scene)
        : wonBackText(the(name), ofFall.close, ofFall.day, won, ofFall.scene);
  const headFall = about === "fall" ? fall : undefined;
  return {
    reading: sentences([againstText({ name, symbol: side }, scene, which, high.label), noteOn(side, context)]),
    ...(headFall !== undefined ? {} : stretch !== undefined ? { opening: stretch.opening } : openingOf(verdict)),
    headline:
      headWon ??
      headFall ??
      (about === "correction" ? correctionText(the(name), close, closes[high.index]!, distance) : undefined) ??
      (about === "date" ? dateText(the(name), closes[high.index]!, high.day, which, high.label) : undefined) ??
      (about === "elapsed" && !atHigh
        ? say`${the(name)} last closed at a record ${count(sessionsSince(scene, high.index), "session")} ago, on ${dayText(high.day)}: ${closeText(closes[high.index]!)}.`
        : undefined) ??
      stretch?.headline ??
      distance,
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
        : {
            recovered:
              won === null
                ? null
                : {
                    date: isoOf((ofFall?.scene ?? scene).days[won]!),
                    sessions: sessionsSince(ofFall?.scene ?? scene, ofFall?.from ?? high.index, won),
                  },
          }),
      ...(about === "correction" ? { correctionLevel: correctionLevel(closes[high.index]!) } : {}),
      ...(about === "date" ? { last: { from: isoOf(high.day), to: isoOf(high.day), value: closes[high.index]! } } : {}),
      ...stretch?.values,
    },
    table: null,
    details: [
      ...(headFall === undefined ? (stretch?.details ?? []) : []),
      ...(deepest === null || headFall === undefined ? [] : [capital(say`${recoveryText(deepest)}.`)]),
      ...(stretch === undefined || headFall !== undefined ? [] : [capital(distance)]),
      say`It closed at ${closeText(close)} on ${dayText(scene.end)}.`,
      ...(was === null || state === true ? [] : [say`It last closed 10% or more below its high on ${dayText(scene.days[was]!)}.`]),
      ...(about === "date" || (about === "elapsed" && !atHigh) || (about === "correction" && !isCorrection(depth))
        ? [capital(distance)]
        : []),
      ...(about === "fall" ? [verdict === null ? capital(distance) : opened(distance, verdict)] : []),
      // The high that the line before, or the headline, is about.
      ...(atHigh
        ? []
        : [
            say`${count(sessionsSince(scene, high.index), "session")} since that high; a rise of ${share(closes[high.index]! / close - 1)} would regain it.`,
          ]),
      ...(fall === undefined || deepest === null || about === "fall" ? [] : [capital(fall), capital(say`${recoveryText(deepest)}.`)]),
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

/** When the high that a stretch's deepest fall began with was won back, up to now. */
function fallWonBack(side: string, day: Day, context: Context) {
  const scene = stage([side], ALL, "price", context, "levels");
  if ("refused" in scene) return undefined;
  const from = scene.days.indexOf(day);
  const { closes } = scene.sides[0]!;
  return from < 0 ? undefined : { scene, from, day, close: closes[from]!, won: recoveryOf(closes, from) };
}

/** The first later close at or above one; null where there is none. */
function recoveryOf(closes: Float64Array, high: number): number | null {
  const at = closes.subarray(high + 1).findIndex((close) => close >= closes[high]!);
  return at < 0 ? null : high + 1 + at;
}

/** The day of a high, where that is what was asked. */
function dateText(who: Phrase, close: number, day: Day, which: High, label: Phrase): Phrase {
  const [at, on] = [closeText(close), dayText(day)];
  if (which === "all time") return say`${who} last closed at a record on ${on}: ${at}.`;
  return which === "52 weeks"
    ? say`${who} was at its 52-week closing high on ${on}: ${at}.`
    : say`${who} was at its highest close ${label} on ${on}: ${at}.`;
}

function wonBackText(who: Phrase, close: number, day: Day, won: number | null, scene: Scene): Phrase {
  if (won === null) return say`${who} has not closed at ${closeText(close)} or higher since ${dayText(day)}.`;
  const sessions = count(sessionsSince(scene, scene.days.indexOf(day), won), "session");
  return say`${who} regained its ${dayText(day)} close of ${closeText(close)} on ${dayText(scene.days[won]!)}, ${sessions} later.`;
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
  return { index, day: scene.days[index]!, label: say`of the current bull market` };
}

/** Whoever asks for a correction in a bear market is told of that. */
function inBear({ side }: DrawdownQuestion, scene: Scene, from: number, context: Context): Finding {
  const { name, closes } = scene.sides[0]!;
  const [close, high] = [closes.at(-1)!, closes[from]!];
  const depth = close / high - 1;
  const deepest = deepestDrawdown(closes);
  return {
    reading: sentences([againstText({ name, symbol: side }, scene, "all time", scene.label), noteOn(side, context)]),
    headline: say`${the(name)} is beyond a correction and has been in a bear market since ${dayText(scene.days[from]!)}: ${percent(depth)}.`,
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
    details: [say`From ${closeText(high)} to ${closeText(close)} on ${dayText(scene.end)}.`],
    caveats: [...scene.caveats, ...youngData(scene)],
    history: () => depthOf(scene.sides[0]!, scene, from),
    sources: sourcesOf(scene.series, context),
    rule: say`a bear market starts at −20% from the high, a bull market at +20% from the low; a correction is a close 10% or more below the highest of the current bull market`,
  };
}

/** What a close would have to fall to for a correction; where it is in one, how deep. */
function correctionText(who: Phrase, close: number, high: number, distance: Phrase): Phrase {
  const level = correctionLevel(high);
  if (isCorrection(close / high - 1)) return say`In a correction: ${distance}`;
  return say`${who} would have to fall ${share(1 - level / close)} to ${closeText(level)} for a correction.`;
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
          message: say`Too many closes for ${the(scene.sides[0]!.name)} are missing to work out its 52-week high.`,
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

/** "the Russell 2000's deepest fall in 2022: −17.76%, 22 Jul – 22 Sep 2022." */
function deepestText(who: Phrase, { peak, trough, depth }: Drawdown, days: Int32Array, over: Phrase | undefined): Phrase {
  const dates = daysText(days[peak]!, days[trough]!);
  return say`${who}'s deepest fall ${over ?? say`in the data`}: ${percent(depth)}, ${dates}.`;
}

function recoveryText({ recoveredOn: day }: { readonly recoveredOn: Day | null }): Phrase {
  return day === null ? say`not yet recovered` : say`recovered on ${dayText(day)}`;
}

/** A high of all time is only that of the data: few years of closes may not hold it. */
function youngData({ base, end }: Scene): Phrase[] {
  return end - base >= YOUNG_DAYS ? [] : [say`The data begin on ${dayText(base)}, so "all time" means since then.`];
}

const YOUNG_DAYS = 10 * 365;
