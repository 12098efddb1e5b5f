import { isDeepStrictEqual } from "node:util";
import type { Context } from "../../answering/context.ts";
import type { Finding, Refused, Text } from "../../answering/finding.ts";
import { course, twoYearsOf, withGaps } from "../../answering/histories.ts";
import { momentOf } from "../../answering/moment.ts";
import { onDayAfterSpace, onUnlessNewest, sourcesOf, symbolText, windowOf } from "../../answering/report.ts";
import { openingOf } from "../../answering/said.ts";
import { beginsEarlier } from "../../answering/sample-scene.ts";
import { doubtedLater, type Scene, stage } from "../../answering/scene.ts";
import { type Day, isoOf, parseDay } from "../../calendar/day.ts";
import { DEFAULT_WINDOW, type Window } from "../../calendar/window.ts";
import { basisPoints, extremesOf, slopes } from "../../metrics/yields.ts";
import type { History } from "../../question/history.ts";
import { basisPointsText, count, dayText, fixed, list, signed, sinceDay } from "../../wording/figures.ts";
import { name as called, capital, joined, nothing, type Phrase, say, sayAs } from "../../wording/phrase.ts";
import type { RateQuestion } from "./schema.ts";

const ALL: Window = { type: "all" };

/** What is said of yields: levels in percent, changes in basis points, of two the first less the second. */
export function answerRate(question: RateQuestion, context: Context): Finding | Refused {
  const { sides, on, asked, threshold } = question;
  const moment = momentOf(sides, on, context);
  if ("refused" in moment) return moment;
  const named = stage(sides, question.window ?? ALL, "price", moment.context, "levels");
  // the extreme "since 1962" of data that begin in that year needs no close before it
  const wantsExtreme = asked === "high" || asked === "low";
  const isWhole = "refused" in named && wantsExtreme && beginsEarlier(question.window, named);
  const window = isWhole ? ALL : question.window;
  const scene = isWhole ? stage(sides, ALL, "price", moment.context, "levels") : named;
  if ("refused" in scene) return scene;
  const hanging = doubtedLater(sides, scene.end, context);
  if (hanging !== undefined) return hanging;
  const end = scene.days.length - 1;
  const from = window === null ? end - 1 : 0;
  const levels = sides.length === 2 ? slopes(scene.sides[0]!.closes, scene.sides[1]!.closes) : scene.sides[0]!.closes;
  const level = levels[end]!;
  const change = basisPoints(levels[from]!, level);
  // The base is the close before the stretch, which is not in it, unless it is all there is.
  const first = window === null ? 0 : window.type === "all" ? 0 : 1;
  const { high, low } = extremesOf(levels.subarray(first));
  const at = (index: number) => ({ date: isoOf(scene.days[index + first]!), level: levels[index + first]! });
  const met = threshold === null ? null : meeting(levels, scene, threshold, moment.context, sides);
  const wanted = asked === "high" || asked === "low" ? at(asked === "high" ? high : low) : undefined;
  const verdict = question.isAt === true && wanted !== undefined ? wanted.level === level : verdictOf(question, level, change, met);
  const label = window?.type === "all" ? sinceDay(scene.days[0]!) : scene.over;
  const name = sides.length === 2 ? lessText(scene) : called(scene.sides[0]!.name);
  const values = {
    level,
    changeBasisPoints: change,
    baseLevel: levels[from]!,
    baseDate: isoOf(scene.days[from]!),
    date: isoOf(scene.end),
    verdict,
    levels: Object.fromEntries(scene.sides.map((side) => [side.symbol, side.closes[end]!])),
    changesBasisPoints: Object.fromEntries(scene.sides.map((side) => [side.symbol, basisPoints(side.closes[from]!, side.closes[end]!)])),
    high: at(high),
    low: at(low),
    ...(wanted === undefined ? {} : { top: [extremeAt(wanted)] }),
    ...(sides.length === 2 ? { slopeBasisPoints: basisPoints(0, level), inverted: level < 0 } : {}),
    ...(met === null ? {} : { sessionsMet: met.sessions, lastMet: met.last }),
    ...(question.when !== true || met?.since == null ? {} : { since: isoOf(met.since) }),
  };
  const start = dayText(scene.days[from]!);
  const stretch = window === null ? say`the close of ${start}` : sayAs("a stretch")`${start} (${scene.label})`;
  const over = window === null ? say`on the day` : scene.over;
  const dated = on === null ? onUnlessNewest(scene.end, scene.series, context) : onDayAfterSpace(scene.end);
  const others = scene.sides.map(
    (side) =>
      say`${called(side.name)} ${fixed(side.closes[end]!, 2)}% (${signed(basisPoints(side.closes[from]!, side.closes[end]!), 0)} bp)`,
  );
  const present =
    sides.length > 2
      ? say`${list(others)}${dated}; changes ${over}.`
      : sides.length === 2
        ? say`${name} at ${signed(level * 100, 0)} bp${dated}, ${signed(change, 0)} ${over}.`
        : say`${name} at ${fixed(level, 2)}%${dated}, ${basisPointsText(change)} ${over}.`;
  const extreme =
    sides.length <= 2 && (asked === "high" || asked === "low")
      ? verdict === null
        ? extremeText(asked, name, label, values[asked].level, scene.days[(asked === "high" ? high : low) + first]!)
        : againstText(asked, name, level, label, values[asked])
      : undefined;
  const headline = extreme ?? present;
  const reached = met === null ? undefined : metText(threshold!, met, label, sides.length);
  // whether it was so in a stretch is said by when it was, not by how it ended
  const lastText =
    question.when !== true || met === null
      ? undefined
      : met.since !== null
        ? say`${name} has been ${boundText(threshold!, sides.length)} since ${dayText(met.since)}.`
        : met.last
          ? lastMetText(threshold!, met.last, name, sides.length)
          : undefined;
  const opening =
    lastText ??
    (reached !== undefined && window !== null && !isDeepStrictEqual(window, DEFAULT_WINDOW) && sides.length <= 2
      ? joined([name, reached], " ")
      : headline);
  return {
    reading: say`${list(scene.sides.map(symbolText))}, level in percent on ${dayText(scene.end)}, change in basis points (bp) since ${stretch}.`,
    ...(sides.length > 2 || lastText !== undefined ? {} : openingOf(verdict)),
    headline: opening,
    aside: scene.aside,
    window: window === null ? null : windowOf(scene),
    values,
    table: {
      columns: [nothing, called(isoOf(scene.days[from]!)), called(isoOf(scene.end)), say`bp`],
      rows: scene.sides.map((side) => [
        called(side.symbol),
        fixed(side.closes[from]!, 2),
        fixed(side.closes[end]!, 2),
        signed(basisPoints(side.closes[from]!, side.closes[end]!), 0),
      ]),
    },
    details: [
      ...(sides.length !== 2
        ? []
        : [
            level < 0
              ? say`${list(others)}; the curve is inverted between them.`
              : say`${list(others)}; the curve is not inverted between them.`,
          ]),
      ...(opening !== present ? [present] : reached === undefined ? [] : [capital(reached)]),
    ],
    caveats: [...moment.caveats, ...scene.caveats],
    history: (text) => levelsOf(question, scene, moment.context, text),
    ...(verdict === null ? {} : { verdict }),
    sources: sourcesOf(scene.series, context),
    rule: say`basis points = (level at the end − level at the base) × 100, with levels in percent; slope = first − second`,
  };
}

function extremeAt({ date, level }: { readonly date: string; readonly level: number }) {
  return { from: date, to: date, value: level };
}

/** "10-year Treasury yield less 2-year Treasury yield" */
function lessText({ sides: [first, second] }: Scene): Phrase {
  return say`${called(first!.name)} less ${called(second!.name)}`;
}

/** "10-year yield at 4.10%; highest since 2007: 5.48% on 18 Sep 2025." */
function againstText(
  which: "high" | "low",
  who: Phrase,
  level: number,
  label: Phrase,
  extreme: { readonly date: string; readonly level: number },
): Phrase {
  const value = say`${say`${fixed(extreme.level, 2)}%`} on ${dayText(parseDay(extreme.date)!)}`;
  const now = fixed(level, 2);
  return which === "high" ? say`${who} at ${now}%; highest ${label}: ${value}.` : say`${who} at ${now}%; lowest ${label}: ${value}.`;
}

function extremeText(which: "high" | "low", who: Phrase, label: Phrase, level: number, day: Day): Phrase {
  const value = say`${say`${fixed(level, 2)}%`} on ${dayText(day)}`;
  return which === "high" ? say`${who}, highest ${label}: ${value}.` : say`${who}, lowest ${label}: ${value}.`;
}

/** "above 4%"; of two yields "below 0 bp" */
function boundText({ side, level }: NonNullable<RateQuestion["threshold"]>, sides: number): Phrase {
  if (sides === 2) {
    const points = Math.round(level * 100);
    return side === "above" ? say`above ${points} bp` : side === "below" ? say`below ${points} bp` : say`at or above ${points} bp`;
  }
  return side === "above" ? say`above ${level}%` : side === "below" ? say`below ${level}%` : say`at or above ${level}%`;
}

/** "above 4% on 12 sessions this year, last on 7 Jun 2023", "never above 5% this year; last on 14 Nov 2022" */
function metText(
  threshold: NonNullable<RateQuestion["threshold"]>,
  met: { readonly sessions: number; readonly last: string | null },
  label: Phrase,
  sides: number,
): Phrase {
  const bound = boundText(threshold, sides);
  const on = count(met.sessions, "session");
  if (met.last === null) return say`${bound} on ${on} ${label}, and on no other day in the data.`;
  const day = dayText(parseDay(met.last)!);
  return met.sessions === 0
    ? say`not ${bound} at any close ${label}; the last time was ${day}.`
    : say`${bound} on ${on} ${label}, last on ${day}.`;
}

function lastMetText(threshold: NonNullable<RateQuestion["threshold"]>, last: string, who: Phrase, sides: number): Phrase {
  return say`${who} was last ${boundText(threshold, sides)} on ${dayText(parseDay(last)!)}.`;
}

const BOUNDS: Readonly<Record<NonNullable<RateQuestion["threshold"]>["side"], Phrase>> = {
  above: sayAs("level")`above`,
  below: sayAs("level")`below`,
  "at least": sayAs("level")`at least`,
};

/** The levels, or of two the slope, over two years or the stretch asked about. */
function levelsOf({ sides, threshold, window }: RateQuestion, over: Scene, context: Context, text: Text): History {
  const whole = stage(sides, ALL, "price", { ...context, snapshot: context.snapshot.asOf(over.end), asOf: over.end }, "levels");
  const scene = "refused" in whole ? over : whole;
  const [first, second] = scene.sides;
  const lines =
    sides.length === 2
      ? [
          {
            name: text(lessText(scene)),
            symbol: `${first!.symbol} − ${second!.symbol}`,
            values: slopes(first!.closes, second!.closes),
          },
        ]
      : scene.sides.map(({ name, symbol, closes }) => ({ name, symbol, values: closes }));
  const levels = threshold === null ? [] : [{ name: text(BOUNDS[threshold.side]), value: threshold.level }];
  const from = twoYearsOf(scene.days.length, window === null ? 0 : over.days.length);
  return withGaps(course(scene.days, lines, "percent", from, levels), scene.missing);
}

/** On how many sessions of the stretch the level was met, and on which day last, of all up to the end. */
function meeting(
  levels: Float64Array,
  scene: Scene,
  { side, level }: NonNullable<RateQuestion["threshold"]>,
  context: Context,
  sides: readonly string[],
) {
  const meets = (value: number) => holds(value, side, level);
  let sessions = 0;
  for (let i = 1; i < levels.length; i++) if (meets(levels[i]!)) sessions += 1;
  const whole = stage(sides, ALL, "price", { ...context, snapshot: context.snapshot.asOf(scene.end), asOf: scene.end }, "levels");
  if ("refused" in whole) return { sessions, last: null, since: null };
  const [first, second] = whole.sides;
  const all = second === undefined ? first!.closes : slopes(first!.closes, second.closes);
  const last = all.findLastIndex(meets);
  const before = last < all.length - 1 ? undefined : all.findLastIndex((value) => !meets(value));
  // where the data begin within the run nobody knows its first day
  const since = before === undefined || before < 0 ? null : whole.days[before + 1]!;
  return { sessions, last: last < 0 ? null : isoOf(whole.days[last]!), since };
}

function verdictOf(
  { asked, threshold }: RateQuestion,
  level: number,
  change: number,
  met: { readonly sessions: number } | null,
): boolean | null {
  if (threshold !== null && met !== null) {
    if (threshold.within) return met.sessions > 0;
    return holds(level, threshold.side, threshold.level);
  }
  switch (asked) {
    case "up":
    case "steeper":
      return change > 0;
    case "down":
    case "flatter":
      return change < 0;
    default:
      return null;
  }
}

function holds(value: number, side: NonNullable<RateQuestion["threshold"]>["side"], level: number): boolean {
  return side === "above" ? value > level : side === "below" ? value < level : value >= level;
}
