import { sessionsSince } from "../../answering/breaks.ts";
import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { course, courseOf, withGaps } from "../../answering/histories.ts";
import { momentOf } from "../../answering/moment.ts";
import { noLevels } from "../../answering/no-levels.ts";
import { noteOn, onDayAfterSpace, onUnlessNewest, readingOf, sourcesOf, symbolText, windowOf } from "../../answering/report.ts";
import { openingOf } from "../../answering/said.ts";
import { doubtedLater, stage } from "../../answering/scene.ts";
import { type Day, isoOf } from "../../calendar/day.ts";
import type { Window } from "../../calendar/window.ts";
import { sideSince } from "../../metrics/levels.ts";
import { isStatistic } from "../../question/statistic.ts";
import { closeText, count, dayText, levelText, percent, sessionsOf, share, sinceDay } from "../../wording/figures.ts";
import { type Phrase, say, sentences, the } from "../../wording/phrase.ts";
import { answerCloses } from "./closes.ts";
import { answerCrossing } from "./crossing.ts";
import { answerQuote } from "./quote.ts";
import type { LevelQuestion } from "./schema.ts";

const ALL: Window = { type: "all" };

/** A close against a level: how it stands, or on how many sessions of a stretch it was on the side asked about. */
export function answerLevel(question: LevelQuestion, context: Context): Finding | Refused {
  const { level, direction, within, about } = question;
  if (level === null || direction === null)
    return about !== undefined && isStatistic(about) ? answerCloses({ ...question, about }, context) : answerQuote(question, context);
  if (about !== undefined && about !== "distance") return answerCrossing({ ...question, level, direction, about }, context);
  return within === null
    ? stateAnswer({ ...question, level, direction }, context)
    : stretchAnswer({ ...question, level, direction }, within, context);
}

/** A question that names a level. */
type Named = LevelQuestion & { readonly level: number; readonly direction: "above" | "below" };

const RULE = say`above: the close is higher than the level; a close at the level is not above it`;

function stateAnswer({ side, direction, level, on, about }: Named, context: Context): Finding | Refused {
  const moment = momentOf([side], on, context);
  if ("refused" in moment) return moment;
  const scene = stage([side], ALL, "price", moment.context, "levels");
  if ("refused" in scene) return scene;
  const hanging = doubtedLater([side], scene.end, context);
  if (hanging !== undefined) return hanging;
  if (scene.basis !== "price") return noLevels(scene);
  const { name, closes } = scene.sides[0]!;
  const close = closes[closes.length - 1]!;
  const above = close > level;
  const from = sideSince(closes, level);
  // how far it is asks for no yes or no
  const verdict = about === "distance" ? undefined : direction === "above" ? above : close < level;
  const sessions = sessionsSince(scene, from) + 1;
  return {
    reading: sentences([
      say`${symbolText({ name, symbol: side })} at the close on ${dayText(scene.end)} against ${levelText(level)}; closes since ${dayText(scene.base)}.`,
      noteOn(side, context),
    ]),
    ...(verdict === undefined ? {} : openingOf(verdict)),
    headline: say`${the(name)} closed at ${closeText(close)}${on === null ? onUnlessNewest(scene.end, scene.series, context) : onDayAfterSpace(scene.end)}, ${verdict === undefined ? gapText(close, level) : placeText(close, level)}.`,
    aside: scene.aside,
    window: null,
    values: { close, level, above, distance: close / level - 1, needed: level / close - 1, since: isoOf(scene.days[from]!), sessions },
    table: null,
    details: [
      ...(verdict === undefined && close !== level
        ? [say`A move of ${percent(level / close - 1)} would take it to ${levelText(level)}.`]
        : []),
      sinceText(above, from, sessions, scene.days, closes),
    ],
    caveats: [...moment.caveats, ...scene.caveats],
    history: () => courseOf(scene, level),
    ...(verdict === undefined ? {} : { verdict }),
    sources: sourcesOf(scene.series, context),
    rule: RULE,
  };
}

function stretchAnswer({ side, direction, level }: Named, within: Window, context: Context): Finding | Refused {
  const scene = stage([side], within, "price", context);
  if ("refused" in scene) return scene;
  const hanging = doubtedLater([side], scene.end, context);
  if (hanging !== undefined) return hanging;
  if (scene.basis !== "price") return noLevels(scene);
  const { name, closes } = scene.sides[0]!;
  const above = direction === "above";
  // the base is the close before the stretch, but of all the data
  const first = within.type === "all" ? 0 : 1;
  const inside = Array.from(closes.subarray(first), (close, i) => ({ close, day: scene.days[i + first]! }));
  const hits = inside.filter(({ close }) => (above ? close > level : close < level));
  const last = hits.at(-1);
  // "all time" would promise more than a few years of data hold
  const where = within.type === "all" ? sinceDay(scene.days[0]!) : scene.over;
  const tally = above
    ? say`${the(name)} closed above ${levelText(level)} in ${sessionsOf(hits.length, inside.length)} ${where}`
    : say`${the(name)} closed below ${levelText(level)} in ${sessionsOf(hits.length, inside.length)} ${where}`;
  const extreme = inside.reduce((most, each) => ((above ? each.close > most.close : each.close < most.close) ? each : most), inside[0]!);
  return {
    reading: readingOf(scene, context),
    ...openingOf(hits.length > 0),
    headline: say`${tally}.`,
    window: windowOf(scene),
    values: {
      close: closes[closes.length - 1]!,
      level,
      hits: hits.length,
      sessions: inside.length,
      met: { first: dayOrNull(hits[0]), last: dayOrNull(last), count: hits.length },
    },
    table: null,
    details: [
      ...(last === undefined ? [] : [say`The last was on ${dayText(last.day)}, at ${closeText(last.close)}.`]),
      above
        ? say`The highest close was ${closeText(extreme.close)} on ${dayText(extreme.day)}.`
        : say`The lowest close was ${closeText(extreme.close)} on ${dayText(extreme.day)}.`,
    ],
    caveats: scene.caveats,
    history: () =>
      withGaps(course(scene.days, [{ name, symbol: side, values: closes }], "close", 0, [{ name: "", value: level }]), scene.missing),
    verdict: hits.length > 0,
    sources: sourcesOf(scene.series, context),
    rule: RULE,
  };
}

function dayOrNull(hit: { readonly day: Day } | undefined): string | null {
  return hit === undefined ? null : isoOf(hit.day);
}

function placeText(close: number, level: number): Phrase {
  if (close === level) return say`at ${levelText(level)}`;
  const distance = share(close / level - 1);
  return close > level ? say`${distance} above ${levelText(level)}` : say`${distance} below ${levelText(level)}`;
}

/** "700.88 (2.00%) below 35,000": the distance in what the closes are told in, too. */
function gapText(close: number, level: number): Phrase {
  if (close === level) return placeText(close, level);
  const [gap, distance] = [closeText(Math.abs(close - level)), share(close / level - 1)];
  return close > level ? say`${gap} (${distance}) above ${levelText(level)}` : say`${gap} (${distance}) below ${levelText(level)}`;
}

function sinceText(above: boolean, from: number, sessions: number, days: Int32Array, closes: Float64Array): Phrase {
  const first = dayText(days[from]!);
  if (from === 0) return above ? say`Above it at every close since ${first}.` : say`No close above it since ${first}.`;
  const before = say`${closeText(closes[from - 1]!)} on ${dayText(days[from - 1]!)}`;
  return above
    ? say`Above it since ${first}, ${count(sessions, "session")}; the last close at or below it was ${before}.`
    : say`At or below it since ${first}, ${count(sessions, "session")}; the last close above it was ${before}.`;
}
