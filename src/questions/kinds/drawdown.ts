import { z } from "zod";
import { type Day, isoOf } from "../../calendar/day.ts";
import { type Window, windowSchema } from "../../calendar/window.ts";
import { deepestDrawdown, highWater } from "../../metrics/drawdown.ts";
import { numberOr } from "../claim.ts";
import type { Context } from "../context.ts";
import { depthOf, underHighOf } from "../histories.ts";
import type { Kind, Refused } from "../kind.ts";
import type { Reading } from "../language/reading.ts";
import { noteOn, sourcesOf, windowOf } from "../report.ts";
import { openBaskets, type Scene, stage } from "../sides.ts";
import { closeText, count, dayText, percent, share } from "../wording.ts";

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
});

export type DrawdownQuestion = z.infer<typeof schema>;

/** The customary size of a fall that is called a correction. */
const CORRECTION = -0.1;
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
      atHigh: "whether the close is the high",
      sessionsSinceHigh: "sessions from the high to the close",
      "maxDrawdown, deepest": "lowest of close ÷ highest close before it − 1, within the window (empyrical.max_drawdown), with its dates",
      correction: "drawdown of 10 % or more",
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
    reading.take("near", "far", "down", "up", "performance", "enter", "best", "worst", "biggest", "most", "when", "sinceWhen", "last");
    const asked = reading.isYesNo() ? (correction ? "correction" : high || yearHigh ? "high" : null) : null;
    return {
      kind: "drawdown",
      side: sides[0] ?? "SPX",
      within: named ?? (yearHigh ? PAST_YEAR : null),
      window,
      asked,
      about: fall && (window !== null || deepest) ? "fall" : null,
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
    const what = within === null || within.type === "all" ? "all-time closing high" : "highest close of that stretch";
    const place = atHigh
      ? `at its ${what} of ${closeText(closes[high.index]!)}`
      : `${share(depth)} below its ${what} of ${closeText(closes[high.index]!)} on ${dayText(high.day)}`;
    const distance = `${verdict(asked, atHigh, depth)}${name} closed at ${closeText(close)} on ${dayText(scene.end)}, ${place}.`;
    return {
      reading: [
        `${name} (${side}) on the close of ${dayText(scene.end)} against its ${what}; closes since ${dayText(scene.base)}.`,
        noteOn(side, context) ?? "",
      ]
        .join(" ")
        .trim(),
      headline: about === "fall" && deepest !== null ? `${name}: ${lowerFirst(deepestText(deepest, deepestDays, over?.label))}` : distance,
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
      },
      table: null,
      details: [
        ...(atHigh
          ? []
          : [`${count(end - high.index, "session")} since that high; back to it takes ${percent(closes[high.index]! / close - 1)}.`]),
        ...(deepest === null ? [] : [about === "fall" ? distance : deepestText(deepest, deepestDays, over?.label)]),
      ],
      caveats: [...scene.caveats, ...(within === null || within.type === "all" ? youngData(scene) : [])],
      history: () => {
        if (about === "fall")
          return over === undefined ? depthOf(scene.sides[0]!, scene.days, null) : depthOf(over.sides[0]!, over.days, null);
        if (within === null || within.type === "all") return depthOf(scene.sides[0]!, scene.days, high.index);
        return underHighOf(scene.sides[0]!, scene.days, high.index, what);
      },
      ...(asked === null ? {} : { verdict: asked === "high" ? atHigh : depth <= CORRECTION }),
      sources: sourcesOf(scene.series, context),
      rule: "drawdown = close ÷ highest close before it − 1, on closes; a correction is 10 % or more",
    };
  },
};

/** "from its November 2021 high", "below the 2021 peak": a high that a stretch names. */
function namedHigh(reading: Reading): Window | undefined {
  const item = reading
    .all("window")
    .find(({ window, lead }) => window.type === "extreme" && window.extreme === "high" && lead !== "since" && lead !== "after");
  if (item?.window.type !== "extreme") return undefined;
  reading.claim(item);
  return item.window.within === undefined ? ALL : { type: "period", period: item.window.within };
}

function highOf(scene: Scene, within: Window | null, side: string, context: Context): { index: number; day: Day } | Refused {
  const { closes } = scene.sides[0]!;
  if (within === null || within.type === "all") {
    const index = highWater(closes)!.high;
    return { index, day: scene.days[index]! };
  }
  const stretch = stage([side], within, "price", context);
  if ("refused" in stretch) return stretch;
  // The base is the close before the stretch, which is not in it.
  const highest = highWater(stretch.sides[0]!.closes.subarray(1))!.high + 1;
  const day = stretch.days[highest]!;
  return { index: scene.days.indexOf(day), day };
}

function verdict(asked: "high" | "correction" | null, atHigh: boolean, depth: number): string {
  if (asked === null) return "";
  return (asked === "high" ? atHigh : depth <= CORRECTION) ? "Yes: " : "No: ";
}

function deepestText(deepest: NonNullable<ReturnType<typeof deepestDrawdown>>, days: Int32Array, label: string | undefined): string {
  const recovery = deepest.recovery === null ? "not made good by the last close" : `made good on ${dayText(days[deepest.recovery]!)}`;
  return `Deepest fall ${label ?? "in the data"}: ${percent(deepest.depth)} from ${dayText(days[deepest.peak]!)} to ${dayText(days[deepest.trough]!)}, ${recovery}.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A high of all time is only that of the data: few years of closes may not hold it. */
function youngData({ base, end }: Scene): string[] {
  return end - base >= YOUNG_DAYS ? [] : [`The data begin on ${dayText(base)}: "all time" means since then.`];
}

const YOUNG_DAYS = 10 * 365;
