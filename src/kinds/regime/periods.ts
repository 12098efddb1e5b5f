import type { Context } from "../../answering/context.ts";
import type { Opening } from "../../answering/finding.ts";
import { isStretch, overStretch } from "../../answering/over-stretch.ts";
import { type Scene, stage } from "../../answering/scene.ts";
import type { Day } from "../../calendar/day.ts";
import type { Window } from "../../calendar/window.ts";
import { findRegimes, type Regime } from "../../metrics/regimes.ts";
import { dayText, sessionsOf } from "../../wording/figures.ts";
import { type Phrase, say, the } from "../../wording/phrase.ts";
import type { RegimeQuestion } from "./schema.ts";

type Change = NonNullable<RegimeQuestion["change"]>;

/** What a period is asked about: a state within it, or a change of state. */
interface Asked {
  readonly side: string;
  readonly asked: "bull" | "bear";
  readonly change: Change | undefined;
  readonly on: Window;
  readonly at: Scene;
}

/** What is found of a period, beside what was so at its end. */
interface OverPeriod {
  readonly verdict: boolean | null;
  readonly opening: Opening;
  readonly headline: Phrase;
  readonly details: readonly Phrase[];
  readonly values: Readonly<Record<string, number>>;
  /** what was so at the end, said beside it */
  readonly end: (present: Phrase, day: Day) => Phrase;
}

/**
 * Of a state: on which sessions of the period it was so, by the closes known on each. Of a change: whether a close of the
 * period confirmed it; "began" also where the market is dated from a close of the period. Undefined for a state on a single day.
 */
export function overPeriod(asked: Asked, context: Context): OverPeriod | undefined {
  if (asked.change === undefined && !isStretch(asked.on)) return undefined;
  const scene = stage([asked.side], { type: "all" }, "price", context, "levels");
  if ("refused" in scene) return undefined;
  const { regimes } = findRegimes(scene.sides[0]!.closes);
  return asked.change === undefined ? stateOver(asked, regimes, scene) : changeOver(asked, asked.change, regimes, scene);
}

function stateOver({ asked, at }: Asked, regimes: readonly Regime[], { days, sides }: Scene): OverPeriod {
  const from = days.indexOf(at.days[1]!);
  const { hits, sessions, verdict, opening, runs } = overStretch(at.days.subarray(1), (i) => {
    const known = regimes.findLast(({ confirmed }) => confirmed <= from + i);
    return known?.state === asked;
  });
  const [name, label] = [the(sides[0]!.name), at.over];
  const tally =
    asked === "bull"
      ? say`${name} was in a bull market for ${sessionsOf(hits.length, sessions)} ${label}`
      : say`${name} was in a bear market for ${sessionsOf(hits.length, sessions)} ${label}`;
  return {
    verdict,
    opening,
    headline: say`${tally}.`,
    details: [say`Judged by the closes known at each session.`, ...(runs === undefined ? [] : [say`Those sessions: ${runs}.`])],
    values: { hits: hits.length, sessions },
    end: (present, day) => say`At the close on ${dayText(day)}: ${present}`,
  };
}

function changeOver({ asked, at }: Asked, change: Change, regimes: readonly Regime[], { days, sides }: Scene): OverPeriod {
  // A market is left by the other's being confirmed, so that one of its own must have been before.
  const state = change === "left" ? (asked === "bull" ? "bear" : "bull") : asked;
  const within = (index: number): boolean => days[index]! > at.base && days[index]! <= at.end;
  const found = regimes.findLast(
    (regime, i) =>
      regime.state === state &&
      (change !== "left" || i > 0) &&
      (within(regime.confirmed) || (change === "began" && within(regime.extreme))),
  );
  const [name, label] = [the(sides[0]!.name), at.over];
  const none =
    state === "bull" ? say`no bull market in ${name} was confirmed ${label}.` : say`no bear market in ${name} was confirmed ${label}.`;
  const one = (regime: Regime): Phrase => {
    const [confirmed, since] = [dayText(days[regime.confirmed]!), dayText(days[regime.extreme]!)];
    return state === "bull"
      ? say`a bull market in ${name} was confirmed on ${confirmed}, dated from ${since}.`
      : say`a bear market in ${name} was confirmed on ${confirmed}, dated from ${since}.`;
  };
  return {
    verdict: found !== undefined,
    opening: found === undefined ? "no" : "yes",
    headline: found === undefined ? none : one(found),
    details: [],
    values: {},
    end: (present, day) => say`At the close on ${dayText(day)}: ${present}`,
  };
}
