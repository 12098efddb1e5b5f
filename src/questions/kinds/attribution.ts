import { z } from "zod";
import { DEFAULT_WINDOW, windowSchema } from "../../calendar/window.ts";
import { fundOf } from "../../market/funds.ts";
import { spread } from "../../metrics/relative.ts";
import { simpleReturn } from "../../metrics/returns.ts";
import { list, percent, points } from "../../wording/figures.ts";
import { name as called, joined, type Phrase, say, sentences } from "../../wording/phrase.ts";
import { english } from "../../wording/render.ts";
import { coincided } from "../attribution/coincided.ts";
import { type Effect, effectsOf } from "../attribution/effects.ts";
import { numberOr } from "../claim.ts";
import { raceOf, rankingOf } from "../histories.ts";
import type { Kind } from "../kind.ts";
import { sidesInOrder } from "../language/order.ts";
import { closesTable, readingOf, sourcesOf, windowOf } from "../report.ts";
import { openBaskets, type Scene, stage } from "../sides.ts";

const schema = z.strictObject({
  kind: z.literal("attribution"),
  sides: z.tuple([z.string(), z.string()]),
  window: windowSchema,
});

export type AttributionQuestion = z.infer<typeof schema>;

/** What else is looked at over the same window. */
export const COMPANIONS = ["US10Y", "US2Y", "VIX", "BKX", "KRE", "XLF", "RSP", "IWD", "IWF"];
const GIANTS = "MAG7";
/** Other share classes of the giants, which a fund lists beside the ones in the basket. */
const SHARE_CLASSES = ["GOOG"];

/** What a spread can be made of with the data at hand, and what coincided. It never claims a cause. */
export const attribution: Kind<AttributionQuestion> = {
  kind: "attribution",
  schema,
  about: {
    summary: "What a gap can be made of with the data at hand, and what coincided. It claims no cause.",
    figures: {
      spread: "as in compare",
      effects:
        "Brinson-Fachler by sector where both lists of holdings are covered; else index − index without the Magnificent Seven, turned round for the second index: its effect on the gap",
      residual: "spread − effects",
      coincided: "yields, banks, volatility and styles between the same two closes",
    },
  },
  cues: {
    explain: [
      "what is behind",
      "what explains",
      "what drives",
      "what is driving",
      "what drove",
      "explain",
      "explains",
      "attribution",
      "attribute",
      "break down",
      "decompose",
      "made of",
      "made up of",
      "contributed to",
      "contributes to",
    ],
  },
  examples: [
    "why is the Russell outperforming the S&P 500 this month?",
    "what explains the gap between the Nasdaq and the S&P this year?",
    "why are small caps beating large caps",
    "explain the spread between the Russell and the S&P this quarter",
    "what is driving the Nasdaq's lead over the Dow this year?",
  ],

  read(reading) {
    if (!reading.take("why", "explain")) return undefined;
    const sides = sidesInOrder(reading);
    const window = reading.window();
    const related = [reading.take("ahead"), reading.take("behind"), reading.take("versus"), reading.take("compare")].some(Boolean);
    if (sides.length === 1 && sides[0] !== "SPX") sides.push("SPX");
    const [first, second] = sides;
    if (sides.length !== 2 || first === undefined || second === undefined || window === "several" || !related) return undefined;
    reading.take("performance", "and", "up", "down", "far", "present");
    return { kind: "attribution", sides: [first, second], window: window ?? DEFAULT_WINDOW };
  },

  symbols: ({ sides }, { lookup }) => [...openBaskets([...sides, GIANTS], lookup), ...SHARE_CLASSES, ...COMPANIONS],
  entries: ({ sides }) => sides.flatMap((side) => (fundOf(side) === undefined ? [] : [`holdings/${fundOf(side)!.symbol}/`])),

  answer({ sides, window }, context) {
    const scene = stage(sides, window, "price", context);
    if ("refused" in scene) return scene;
    const [a, b] = scene.sides.map((side) => simpleReturn(side.baseClose, side.endClose)) as [number, number];
    const gap = spread(a, b);
    const { effects, residual, caveats, rule, rest } = effectsOf(scene, gap, context);
    const beside = coincided(COMPANIONS, scene, context);
    const named = [...effects, { name: rest, effect: residual }].map(({ name, effect }) => ({ name: english(name), effect }));
    return {
      reading: sentences([
        readingOf(scene, context),
        say`What the gap can be made of with the data at hand, and what coincided; neither is a cause.`,
      ]),
      headline: headlineOf(scene, gap, [a, b], effects.slice(0, 4), { name: rest, effect: residual }),
      window: windowOf(scene),
      values: { spread: gap, effects: named.slice(0, -1), residual, coincided: beside.values },
      table: closesTable(scene),
      details: beside.lines,
      caveats: [...scene.caveats, ...caveats],
      history: (text) =>
        effects.length === 0
          ? raceOf(scene)
          : rankingOf(
              [...effects, { name: rest, effect: residual }].map(({ name, effect }) => ({
                name: text(name),
                symbol: english(name),
                value: effect,
              })),
              null,
              "points",
            ),
      sources: sourcesOf([...scene.series, ...beside.series], context),
      rule,
    };
  },

  statement: { units: ["percent", "points"], figure: ({ spread: gap }) => numberOr(gap) },
};

function headlineOf(scene: Scene, gap: number, [a, b]: readonly [number, number], effects: readonly Effect[], rest: Effect): Phrase {
  const [first, second] = scene.sides.map((side) => called(side.name)) as [Phrase, Phrase];
  const [by, label, figures] = [points(gap), scene.label, say`${percent(a)} against ${percent(b)}`];
  const head =
    gap < 0
      ? say`${first} behind ${second} by ${by} ${label} (${figures})`
      : say`${first} ahead of ${second} by ${by} ${label} (${figures})`;
  if (effects.length === 0) return say`${head}; the data at hand do not split it.`;
  return say`${head}: ${list(effects.map(effectText))}; ${effectText(rest)}.`;
}

/** "Energy, more or less of it −0.42 points": always with a sign, as the parts are summed. */
function effectText({ name, effect }: Effect): Phrase {
  const size: Phrase = { is: "figure", sign: effect < 0 ? "−" : "+", digits: Math.abs(effect * 100).toFixed(2), grouped: false };
  return joined([name, say`${size} points`], " ");
}
