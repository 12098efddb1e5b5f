import type { Context } from "../../answering/context.ts";
import type { Opening } from "../../answering/finding.ts";
import { isStretch, overStretch } from "../../answering/over-stretch.ts";
import type { Scene } from "../../answering/scene.ts";
import { spanOf } from "../../calendar/span.ts";
import type { Window } from "../../calendar/window.ts";
import { isCorrection, YEAR_CLOSES } from "../../metrics/drawdown.ts";
import { drawdowns } from "../../metrics/ranks.ts";
import { closeText, dayText, sessionsOf } from "../../wording/figures.ts";
import { type Phrase, say, the } from "../../wording/phrase.ts";
import type { DrawdownQuestion } from "./schema.ts";

interface OverPeriod {
  readonly verdict: boolean | null;
  readonly opening: Opening;
  readonly headline: Phrase;
  readonly details: readonly Phrase[];
  readonly values: Readonly<Record<string, number>>;
}

/**
 * Of a period longer than a day: whether any of its sessions closed at the high, or on which of them the market was in a
 * correction. Undefined where a single day, or all time, is asked about.
 * @param over the period
 * @param all closes up to its end
 */
export function overDrawdown(
  { window, within }: DrawdownQuestion,
  asked: "high" | "correction",
  over: Scene,
  all: Scene,
): OverPeriod | undefined {
  if (window === null || window.type === "all" || !isStretch(window)) return undefined;
  const { closes, name } = all.sides[0]!;
  const depth = drawdowns(closes);
  const days = over.days.subarray(1);
  const from = all.days.indexOf(days[0]!);
  const atHigh = (i: number): boolean => (within === null ? depth[i] === 0 : isYearHigh(closes, i));
  const { hits, sessions, verdict, opening, runs } = overStretch(days, (i) =>
    asked === "high" ? atHigh(from + i) : isCorrection(depth[from + i]!),
  );
  const [who, label] = [the(name), over.over];
  const values = { hits: hits.length, sessions };
  if (asked === "correction") {
    const tally = say`${who} was in a correction for ${sessionsOf(hits.length, sessions)} ${label}`;
    return { verdict, opening, headline: say`${tally}.`, details: runs === undefined ? [] : [say`In a correction: ${runs}.`], values };
  }
  const tally =
    within === null
      ? say`${who} closed at an all-time high in ${sessionsOf(hits.length, sessions)} ${label}`
      : say`${who} closed at a 52-week high in ${sessionsOf(hits.length, sessions)} ${label}`;
  const last = hits.at(-1);
  const close = last === undefined ? undefined : closes[all.days.indexOf(last)]!;
  return {
    // One is enough: a high is reached, not held.
    verdict: last !== undefined,
    opening: last === undefined ? "no" : "yes",
    headline: say`${tally}.`,
    details: last === undefined || close === undefined ? [] : [say`The last was on ${dayText(last)}, at ${closeText(close)}.`],
    values,
  };
}

/** Whether a close is the highest of the year up to it. */
function isYearHigh(closes: Float64Array, index: number): boolean {
  for (let i = Math.max(0, index - YEAR_CLOSES + 1); i < index; i++) if (closes[i]! > closes[index]!) return false;
  return true;
}

/**
 * "Its highest since August" says that the last higher close lies in August, as of any record.
 * @returns the session of that close; null where it lies elsewhere, or no longer stretch is named
 */
export function lastHigher({ sides, days }: Scene, within: Window | null, { asOf }: Context): number | null {
  if (within?.type !== "since") return null;
  const span = spanOf(within.from, asOf);
  if (span === undefined || span.first === span.last) return null;
  const { closes } = sides[0]!;
  const close = closes[closes.length - 1]!;
  const last = closes.findLastIndex((each) => each > close);
  return last >= 0 && span.first <= days[last]! && days[last]! <= span.last ? last : null;
}
