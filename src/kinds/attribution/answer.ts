import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { raceOf, sumOf } from "../../answering/histories.ts";
import { closesTable, readingOf, sourcesOf, windowOf } from "../../answering/report.ts";
import { openingOf } from "../../answering/said.ts";
import { type Scene, stage } from "../../answering/scene.ts";
import { spread } from "../../metrics/relative.ts";
import { simpleReturn } from "../../metrics/returns.ts";
import { list, percent, points } from "../../wording/figures.ts";
import { name as called, joined, type Phrase, say, sentences } from "../../wording/phrase.ts";
import { english } from "../../wording/render.ts";
import { COMPANIONS, coincided } from "./coincided.ts";
import { answerContribution } from "./contribution.ts";
import { type Effect, effectsOf } from "./effects.ts";
import { answerMovers } from "./movers.ts";
import type { AttributionQuestion } from "./schema.ts";

export function answerAttribution(question: AttributionQuestion, context: Context): Finding | Refused {
  if (question.contribution) return answerContribution(question, context);
  if (question.movers) return answerMovers(question, context);
  const { sides, window, asked } = question;
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
      say`What makes up the gap, as far as the data show, and what happened meanwhile; neither is a cause.`,
    ]),
    // why it is ahead is no question where it is behind
    ...openingOf(asked !== undefined && (asked === "ahead" ? gap <= 0 : gap >= 0) ? false : null),
    headline: headlineOf(scene, gap, [a, b]),
    aside: scene.aside,
    window: windowOf(scene),
    values: { spread: gap, effects: named.slice(0, -1), residual, coincided: beside.values },
    table: closesTable(scene),
    details: [splitText(effects.slice(0, 4), { name: rest, effect: residual }), ...beside.lines],
    caveats: [...scene.caveats, ...caveats],
    history: (text) =>
      effects.length === 0
        ? raceOf(scene)
        : sumOf(
            [...effects, { name: rest, effect: residual }].map(({ name, effect }) => ({
              name: text(name),
              symbol: english(name),
              value: effect,
            })),
            "points",
          ),
    sources: sourcesOf([...scene.series, ...beside.series], context),
    rule,
  };
}

function headlineOf(scene: Scene, gap: number, [a, b]: readonly [number, number]): Phrase {
  const [first, second] = scene.sides.map((side) => called(side.name)) as [Phrase, Phrase];
  const [by, { over }] = [points(gap), scene];
  return gap < 0
    ? say`${first} behind ${second} by ${by} ${over}: ${percent(a)} vs ${percent(b)}.`
    : say`${first} ahead of ${second} by ${by} ${over}: ${percent(a)} vs ${percent(b)}.`;
}

/** What the gap is made of, largest first. */
function splitText(effects: readonly Effect[], rest: Effect): Phrase {
  if (effects.length === 0) return say`The gap cannot be broken down from the data.`;
  return say`${list(effects.map(effectText))}; ${effectText(rest)}.`;
}

/** "Energy, more or less of it −0.42 points": always with a sign, as the parts are summed. */
function effectText({ name, effect }: Effect): Phrase {
  const size: Phrase = { is: "figure", sign: effect < 0 ? "−" : "+", digits: Math.abs(effect * 100).toFixed(2), grouped: false };
  return joined([name, say`${size} points`], " ");
}
