import { z } from "zod";
import { type Day, isoOf } from "../../calendar/day.ts";
import { type Window, windowSchema } from "../../calendar/window.ts";
import { deepestDrawdown, highWater } from "../../metrics/drawdown.ts";
import { drawdowns } from "../../metrics/ranks.ts";
import { closeText, count, dayText, percent } from "../../wording/figures.ts";
import { name as called, capital, type Phrase, say, sentences } from "../../wording/phrase.ts";
import { numberOr } from "../claim.ts";
import type { Context } from "../context.ts";
import { CORRECTION, lastHigher, overDrawdown } from "../drawdown-periods.ts";
import { againstText, highNamed, lineText, placeText } from "../high-words.ts";
import { depthOf, underHighOf } from "../histories.ts";
import type { Kind, Refused } from "../kind.ts";
import { isHighestOf, namedHigh } from "../language/highs.ts";
import { hasLeft } from "../language/leaving.ts";
import { noteOn, sourcesOf, windowOf } from "../report.ts";
import { opened, openingOf } from "../said.ts";
import { openBaskets, type Scene, stage } from "../sides.ts";

const schema = z.strictObject({
  kind: z.literal("drawdown"),
  side: z.string(),
  /** the stretch whose highest close is meant; null for the highest of all */
  within: windowSchema.nullable(),
  /** the stretch whose deepest fall is asked for, at whose end the close is taken; null for all closes up to now */
  window: windowSchema.nullable(),
  asked: z.enum(["high", "correction"]).nullable(),
  /** `fall`: the answer begins with the deepest fall; null: with the distance from the high */
  about: z.literal("fall").nullable(),
  /** whether it is over is asked about a correction */
  change: z.literal("left").optional(),
});

export type DrawdownQuestion = z.infer<typeof schema>;

const ALL: Window = { type: "all" };
const PAST_YEAR: Window = { type: "past", count: 1, unit: "year" };

/** How far the close is below its highest, and the deepest fall there has been. */
export const drawdown: Kind<DrawdownQuestion> = {
  kind: "drawdown",
  schema,
  about: {
    summary: "How far below its highest close, and the deepest fall.",
    figures: {
      high: "the highest close, of all or of the stretch named; of equal ones the latest",
      drawdown: "close ÷ that high − 1",
      atHigh: "whether the close is the high, or beyond it",
      sessionsSinceHigh: "sessions from the high to the close",
      "maxDrawdown, deepest": "lowest of close ÷ highest close before it − 1, within the window (empyrical.max_drawdown), with its dates",
      correction: "drawdown of 10 % or more",
      "hits, sessions": "of a period longer than a day: its sessions on which what is asked was so, and how many it has",
    },
  },
  cues: {
    high: [
      "all time high",
      "all time highs",
      "ath",
      "aths",
      "record high",
      "record highs",
      "record",
      "record close",
      "all time closing high",
      "closing high",
      "high",
      "highs",
      "peak",
      "peaks",
      "high water mark",
      "all time peak",
      "record closing high",
      "all time record",
      "highest close",
      "highest close ever",
      "new high",
      "new highs",
      "new all time high",
      "new all time highs",
      "new record high",
      "new record highs",
      "highest",
      "previous high",
      "prior high",
      "historic high",
      "lifetime high",
      "top tick",
    ],
    yearHigh: [
      "52 week high",
      "52 week highs",
      "52wk high",
      "52 weeks high",
      "one year high",
      "1 year high",
      "12 month high",
      "twelve month high",
      "fifty two week high",
      "yearly high",
    ],
    drawdown: [
      "drawdown",
      "drawdowns",
      "max drawdown",
      "maximum drawdown",
      "draw down",
      "peak to trough",
      "worst drawdown",
      "biggest drawdown",
      "deepest drawdown",
      "largest drawdown",
      "underwater",
      "under water",
      "max dd",
      "maxdd",
      "peak to trough fall",
      "peak to trough decline",
      "pullback",
    ],
    correction: ["correction", "correction territory", "a correction"],
  },
  examples: [
    "how far is the nasdaq from its all time high",
    "max drawdown of the Russell in 2022",
    "is the Dow at a record high?",
    "how far is the S&P from its 52-week high",
    "is the Nasdaq in a correction?",
  ],

  read(reading) {
    const yearHigh = reading.take("yearHigh");
    const high = reading.take("high");
    const correction = reading.take("correction");
    const fall = reading.take("drawdown");
    const deepest =
      reading.all("cue").some(({ cue, raw }) => cue === "drawdown" && /max|worst|biggest|deepest|largest|trough|dd/i.test(raw)) ||
      reading.has("worst", "biggest");
    const named = namedHigh(reading);
    if (!(yearHigh || high || correction || fall || named !== undefined)) return undefined;
    const sides = reading.sides();
    if (sides.length > 1) return undefined;
    const window = named === undefined ? reading.window() : null;
    if (window === "several" || (window !== null && window.type === "extreme")) return undefined;
    const highest = isHighestOf(reading);
    const left = hasLeft(reading);
    if (left && (!correction || window !== null)) return undefined;
    reading.take(
      "near",
      "far",
      "down",
      "up",
      "performance",
      "enter",
      "end",
      "best",
      "worst",
      "biggest",
      "most",
      "when",
      "sinceWhen",
      "last",
    );
    // "at its highest since August" means the highest close since then, not of all.
    const ofWindow = highest && named === undefined && !yearHigh && window !== null && window.type !== "all";
    const asked = left ? "correction" : reading.isYesNo() ? (correction ? "correction" : high || yearHigh ? "high" : null) : null;
    return {
      kind: "drawdown",
      side: sides[0] ?? "SPX",
      within: ofWindow ? window : (named ?? (yearHigh ? PAST_YEAR : null)),
      window: ofWindow ? null : window,
      asked,
      about: fall && (window !== null || deepest) ? "fall" : null,
      ...(left ? { change: "left" as const } : {}),
    };
  },

  statement: { units: ["percent"], falls: true, figure: ({ drawdown: depth }) => numberOr(depth) },

  symbols: ({ side }, { lookup }) => openBaskets([side], lookup),

  answer(question, context) {
    const { side, within, window, asked, about } = question;
    const over = window === null ? undefined : stage([side], window, "price", context);
    if (over !== undefined && "refused" in over) return over;
    const at = over === undefined ? context : { ...context, snapshot: context.snapshot.asOf(over.end), asOf: over.end };
    const scene = stage([side], ALL, "price", at);
    if ("refused" in scene) return scene;
    const high = highOf(scene, within, side, at);
    if ("refused" in high) return high;
    const { name, closes } = scene.sides[0]!;
    const end = closes.length - 1;
    const close = closes[end]!;
    const depth = close / closes[high.index]! - 1;
    const atHigh = depth >= 0;
    const deepest = deepestDrawdown(over === undefined ? closes : over.sides[0]!.closes);
    const deepestDays = over?.days ?? scene.days;
    const was = question.change === "left" ? wasBelow(closes, CORRECTION) : null;
    const higher = asked === "high" ? lastHigher(scene, within, at) : null;
    const state = asked === null ? null : asked === "high" ? atHigh || higher !== null : depth <= CORRECTION;
    const stretch = over === undefined || asked === null ? undefined : overDrawdown(question, asked, over, scene);
    const verdict = stretch !== undefined ? stretch.verdict : question.change === "left" ? state === false && was !== null : state;
    const which = highNamed(within);
    const place =
      higher === null
        ? placeText(depth, closes[high.index]!, high.day, which, high.label)
        : say`its highest since ${closeText(closes[higher]!)} on ${dayText(scene.days[higher]!)}`;
    const distance = say`${called(name)} closed at ${closeText(close)} on ${dayText(scene.end)}, ${place}.`;
    const fall = deepest === null ? undefined : deepestText(deepest, deepestDays, over?.label);
    const headFall = about === "fall" ? fall : undefined;
    return {
      reading: sentences([againstText({ name, symbol: side }, scene, which, high.label), noteOn(side, context)]),
      ...(headFall !== undefined ? {} : stretch !== undefined ? { opening: stretch.opening } : openingOf(verdict)),
      headline: headFall !== undefined ? say`${called(name)}: ${headFall}` : (stretch?.headline ?? distance),
      window: over === undefined ? null : windowOf(over),
      values: {
        high: { date: isoOf(high.day), close: closes[high.index]! },
        close,
        drawdown: depth,
        atHigh,
        sessionsSinceHigh: end - high.index,
        maxDrawdown: deepest?.depth ?? 0,
        deepest:
          deepest === null
            ? null
            : {
                peak: isoOf(deepestDays[deepest.peak]!),
                trough: isoOf(deepestDays[deepest.trough]!),
                recovery: deepest.recovery === null ? null : isoOf(deepestDays[deepest.recovery]!),
              },
        correction: depth <= CORRECTION,
        ...stretch?.values,
      },
      table: null,
      details: [
        ...(stretch === undefined || headFall !== undefined ? [] : [distance]),
        ...(was === null || state === true
          ? []
          : [say`The last close 10 % or more below the highest before it was that of ${dayText(scene.days[was]!)}.`]),
        ...(about === "fall" ? [opened(distance, verdict)] : []),
        // The high that the line before, or the headline, is about.
        ...(atHigh
          ? []
          : [say`${count(end - high.index, "session")} since that high; back to it takes ${percent(closes[high.index]! / close - 1)}.`]),
        ...(fall === undefined || about === "fall" ? [] : [capital(fall)]),
      ],
      caveats: [...scene.caveats, ...(which === "all time" ? youngData(scene) : [])],
      history: (text) => {
        if (about === "fall")
          return over === undefined ? depthOf(scene.sides[0]!, scene.days, null) : depthOf(over.sides[0]!, over.days, null);
        if (which === "all time") return depthOf(scene.sides[0]!, scene.days, high.index);
        return underHighOf(scene.sides[0]!, scene.days, high.index, text(lineText(which, high.label)));
      },
      ...(verdict === null ? {} : { verdict }),
      sources: sourcesOf(scene.series, context),
      rule: say`drawdown = close ÷ highest close before it − 1, on closes; a correction is 10 % or more`,
    };
  },
};

/** The last session whose close was so far below the highest before it; null without one. */
function wasBelow(closes: Float64Array, depth: number): number | null {
  const last = drawdowns(closes).findLastIndex((each) => each <= depth);
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
  // The base is the close before the stretch, which is not in it.
  const highest = highWater(stretch.sides[0]!.closes.subarray(1))!.high + 1;
  const day = stretch.days[highest]!;
  return { index: scene.days.indexOf(day), day, label: stretch.label };
}

function deepestText(deepest: NonNullable<ReturnType<typeof deepestDrawdown>>, days: Int32Array, label: Phrase | undefined): Phrase {
  const [peak, trough] = [dayText(days[deepest.peak]!), dayText(days[deepest.trough]!)];
  const recovery = deepest.recovery === null ? say`not made good by the last close` : say`made good on ${dayText(days[deepest.recovery]!)}`;
  return say`deepest fall ${label ?? say`in the data`}: ${percent(deepest.depth)} from ${peak} to ${trough}, ${recovery}.`;
}

/** A high of all time is only that of the data: few years of closes may not hold it. */
function youngData({ base, end }: Scene): Phrase[] {
  return end - base >= YOUNG_DAYS ? [] : [say`The data begin on ${dayText(base)}: "all time" means since then.`];
}

const YOUNG_DAYS = 10 * 365;
