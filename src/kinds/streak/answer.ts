import { brokenPeriods, isThin } from "../../answering/breaks.ts";
import type { Context } from "../../answering/context.ts";
import type { Finding, FoundTable, Refused } from "../../answering/finding.ts";
import { judge } from "../../answering/judge.ts";
import { noLevels } from "../../answering/no-levels.ts";
import { isNewest, noteOn, sourcesOf, windowOf } from "../../answering/report.ts";
import { openingOf } from "../../answering/said.ts";
import { beginsEarlier } from "../../answering/sample-scene.ts";
import { type Scene, stage } from "../../answering/scene.ts";
import { type Day, isoOf } from "../../calendar/day.ts";
import { calendarPeriods, type Periods } from "../../calendar/periods.ts";
import type { CalendarUnit, Window } from "../../calendar/window.ts";
import { movingAverage } from "../../metrics/averages.ts";
import { extremest } from "../../metrics/ranks.ts";
import {
  beyond,
  countAtLeast,
  latestBefore,
  lengthOf,
  longestRun,
  moved,
  outgrew,
  presentRun,
  type Run,
  runsOf,
} from "../../metrics/streaks.ts";
import type { Claim } from "../../question/claim.ts";
import type { History } from "../../question/history.ts";
import { count, daysText, dayText, levelText, sinceDay, whole } from "../../wording/figures.ts";
import { capital, name, type Phrase, plain, say, sayAs, sentences, the } from "../../wording/phrase.ts";
import type { StreakQuestion } from "./schema.ts";

type Condition = NonNullable<StreakQuestion["condition"]>;

const ALL: Window = { type: "all" };
const LISTED = 5;

/** What is said of a run of sessions, weeks or months, and of those that were at least as long. */
export function answerStreak(question: StreakQuestion, context: Context): Finding | Refused {
  const { sides, unit, atLeast, window, about, yesNo } = question;
  const named = question.on ?? window;
  const over = named === null || named.type === "all" ? null : overOf(sides, named, context);
  if (over !== null && "refused" in over) return over;
  const at = over === null ? context : { ...context, snapshot: context.snapshot.asOf(over.end), asOf: over.end };
  const scene = stage(sides, ALL, "price", at, question.average === null && question.level === undefined ? "returns" : "levels");
  if (!("refused" in scene) && question.level !== undefined && scene.basis !== "price") return noLevels(scene);
  if ("refused" in scene) return scene;
  const periods = calendarPeriods(scene.days, unit);
  const base = over === null || question.on !== undefined ? 0 : scene.days.indexOf(over.base);
  const first = periods.from.findIndex((start) => start > base);
  if (first < 0) {
    const message = say`There is no whole ${UNITS[unit]} in ${over?.label ?? sayAs("in")`the data`}.`;
    return { refused: { reason: "no data", message, suggestions: [] } };
  }
  if (question.average !== null && isThin(scene, question.average)) {
    const message = say`Too many closes for ${the(scene.sides[0]!.name)} are missing to work out its ${question.average}-day average.`;
    return { refused: { reason: "no data", message, suggestions: [] } };
  }
  const condition = question.condition ?? going(question, scene, periods);
  const broken = brokenPeriods(scene, periods, unit);
  if (question.average === null && broken.at(-1) === 1 && over === null && about === "present") return brokenOff(scene);
  // a run does not go on over a unit that is not known
  const hits = hitsOf(question, condition, scene, periods);
  if (question.average === null) for (let i = 0; i < hits.length; i++) if (broken[i] === 1) hits[i] = 0;
  const everywhere = runsOf(hits);
  const runs = first === 0 ? everywhere : runsOf(hits.subarray(first)).map(({ from, to }) => ({ from: from + first, to: to + first }));
  const present = presentRun(runs, hits.length);
  const longest = longestRun(runs);
  /** a run that begins behind a unit nobody knows may be longer */
  const isOpen = question.average === null && present !== undefined && present.from > first && broken[present.from - 1] === 1;
  if (isOpen && yesNo && about === "present" && atLeast !== null && lengthOf(present) < atLeast) return brokenOff(scene);
  const asked = about === "longest" ? longest : present;
  const length = present === undefined ? 0 : lengthOf(present);
  const least = about === "longest" ? (longest === undefined ? 0 : lengthOf(longest)) : (atLeast ?? length);
  const counts = asked !== undefined && lengthOf(asked) >= least;
  const previous = latestBefore(everywhere, counts ? asked.from : hits.length, Math.max(1, least));
  const last = least === 0 ? undefined : runs.findLast((run) => lengthOf(run) >= least);
  const dated = (run: Run | undefined) =>
    run === undefined
      ? null
      : { length: lengthOf(run), start: isoOf(scene.days[periods.from[run.from]!]!), end: isoOf(scene.days[periods.to[run.to]!]!) };
  const verdict = !yesNo ? null : verdictOf(question, length, runs, longest);
  const values = {
    length,
    start: dated(present)?.start ?? null,
    end: dated(present)?.end ?? null,
    condition,
    unit,
    longest: dated(longest),
    previous: dated(previous),
    last: dated(last),
    occurrences: least === 0 ? null : countAtLeast(runs, least),
    rank: asked === undefined ? null : 1 + countAtLeast(runs, lengthOf(asked) + 1),
    atLeast: least === 0 ? null : least,
    runs: runs.length,
    /** on how many of the units it held, in a row or not */
    held: onesFrom(hits, first),
    sample: hits.length - first - (question.average === null ? onesFrom(broken, first) : 0),
    verdict,
  };
  const claim = claimOf(question, length, longest);
  // "has it ever fallen four weeks in a row": it has, and the run that goes on is another
  const isOver = verdict === true && length < least;
  // "did it have a 10-day losing streak in 2022": it had none so long, and the longest is told
  const isShort = verdict === false && atLeast !== null && window !== null && about === "present";
  const subject = subjectOf(question, condition, scene);
  const noun = unit === "day" ? "session" : unit;
  const units = (number: number) => count(number, noun);
  const stretch = over === null || question.on !== undefined ? sinceDay(scene.days[periods.from[first]!]!) : over.over;
  const span = (run: Run) => daysText(scene.days[periods.from[run.from]!]!, scene.days[periods.to[run.to]!]!);
  const streak = streakOf(question, condition, scene);
  const who = the(scene.sides[0]!.name);
  const isNow = isNewest(scene.end, scene.series, context);
  const lines = {
    present:
      present === undefined
        ? brokenText(question, condition, scene, isNow ? THIS[unit] : endedText(unit, scene.end))
        : isOpen
          ? say`${subject} for at least ${units(length)} in a row, ${span(present)}`
          : isNow
            ? goesOnText(question, condition, scene, length > 1 ? say`${units(length)} in a row` : units(length))
            : length === 1
              ? say`${subject} for ${units(length)}, ${span(present)}`
              : say`${subject} for ${units(length)} in a row, ${span(present)}`,
    longest:
      longest === undefined
        ? say`${who} had no ${streak} ${stretch}`
        : say`${who}'s longest ${streak} ${stretch}: ${units(lengthOf(longest))}, ${span(longest)}`,
    count: say`${subject}: ${count(values.occurrences ?? 0, "run")} of at least ${units(Math.max(1, least))} ${stretch}`,
    last:
      last === undefined
        ? say`${who} had no ${streak} of at least ${units(Math.max(1, least))} ${stretch}`
        : say`${who}'s latest ${streak} of at least ${units(least)}: ${units(lengthOf(last))}, ${span(last)}`,
    units: say`${subject}: ${whole(values.held)} of ${units(values.sample)} ${stretch}`,
    previous:
      previous === undefined
        ? say`no earlier run was as long`
        : least === 0
          ? say`the previous run, ${units(lengthOf(previous))}, ended on ${dayText(scene.days[periods.to[previous.to]!]!)}`
          : say`the last run at least this long, ${units(lengthOf(previous))}, ended on ${dayText(scene.days[periods.to[previous.to]!]!)}`,
  };
  const shortText =
    longest === undefined ? lines.longest : say`${who}'s longest ${streak} ${stretch} was ${units(lengthOf(longest))}, ${span(longest)}`;
  const by = dayText(scene.end);
  return {
    ...(claim === undefined ? {} : { claim }),
    reading: sentences([
      unit === "day"
        ? say`${subject}, by session, close to close, ${stretch}, up to ${by}.`
        : say`${subject}, by calendar ${UNITS[unit]}, the current one to date, close to close, ${stretch}, up to ${by}.`,
      ...sides.map((side) => noteOn(side, context)),
    ]),
    ...openingOf(verdict),
    ...(claim !== undefined && question.on !== undefined ? { opening: claim.verdict } : {}),
    headline: say`${isShort ? shortText : isOver && about === "present" ? lines.last : lines[about]}.`,
    aside: scene.aside,
    window: over === null ? null : windowOf(over),
    values,
    table: tableOf(runs, scene, periods),
    details: [
      // beside the longest, which it is held against
      ...(about === "longest" ? [sentence(lines.previous)] : []),
      ...((about === "present" && !isOver && !isShort) || (isShort && !isNow) ? [] : [sentence(lines.present)]),
      ...(present !== undefined && isNow && !isOpen ? [say`It began on ${dayText(scene.days[periods.from[present.from]!]!)}.`] : []),
      ...(about === "longest" ? [] : [sentence(lines.previous)]),
      ...(about === "longest" || isShort ? [] : [sentence(lines.longest)]),
      ...(least === 0 || about === "count" ? [] : [say`${capital(lines.count)}, in ${units(values.sample)}.`]),
    ],
    caveats: scene.caveats,
    history: () => runsHistory(runs, least, scene, periods),
    ...(verdict === null ? {} : { verdict }),
    sources: sourcesOf(scene.series, context),
    rule: say`any period in which the condition does not hold ends a run, as does an unchanged close; rank 1 is the longest`,
  };
}

/** The stretch in which runs are looked for; null for all the data, which a start before them means. */
function overOf(sides: readonly string[], window: Window, context: Context): Scene | Refused | null {
  const scene = stage(sides, window, "price", context);
  return "refused" in scene && beginsEarlier(window, scene) ? null : scene;
}

/** The newest unit's move is not known, so neither is whether a run goes on: the last session that broke it says why. */
function brokenOff({ missing, uncommon, doubted, end }: Scene): Refused {
  const alone = uncommon.at(-1) ?? Number.NEGATIVE_INFINITY;
  const lost = missing.at(-1) ?? Number.NEGATIVE_INFINITY;
  const message =
    doubted.at(-1) === end
      ? say`Cannot tell whether the run reaches ${dayText(end)}: that close looks like a fault in the data.`
      : alone > lost
        ? say`Cannot tell whether the run reaches ${dayText(end)}: only one of the two traded on ${dayText(alone)}.`
        : say`Cannot tell whether the run reaches ${dayText(end)}: the close of ${dayText(missing.at(-1) ?? end)} is missing from the data.`;
  return { refused: { reason: "no data", message, suggestions: [] } };
}

/** The direction of the newest unit; up (or ahead) where it did not move. */
function going({ sides, average, level }: StreakQuestion, scene: Scene, periods: Periods): Condition {
  const last = { from: periods.from.subarray(-1), to: periods.to.subarray(-1) };
  if (average !== null || level !== undefined) return "above";
  const [a, b] = scene.sides;
  if (sides.length === 1) return moved(a!.closes, last.from, last.to, "down")[0] === 1 ? "down" : "up";
  return outgrew(a!.closes, b!.closes, last.from, last.to, "behind")[0] === 1 ? "behind" : "ahead";
}

function hitsOf({ average, level }: StreakQuestion, condition: Condition, scene: Scene, { from, to }: Periods): Uint8Array {
  const [a, b] = scene.sides;
  switch (condition) {
    case "up":
    case "down":
      return moved(a!.closes, from, to, condition);
    case "ahead":
    case "behind":
      return outgrew(a!.closes, b!.closes, from, to, condition);
    case "above":
    case "below":
      return beyond(
        a!.closes,
        level === undefined ? movingAverage(a!.closes, average!) : new Float64Array(a!.closes.length).fill(level),
        to,
        condition,
      );
  }
}

function verdictOf(
  { atLeast, window, about, on }: StreakQuestion,
  length: number,
  runs: readonly Run[],
  longest: Run | undefined,
): boolean {
  if (about === "longest") return longest !== undefined && length === lengthOf(longest);
  // "its third straight fall" is not its fourth
  if (atLeast !== null && on !== undefined) return length === atLeast;
  if (atLeast !== null) return window === null && about === "present" ? length >= atLeast : countAtLeast(runs, atLeast) > 0;
  return length > 1;
}

const UNITS: Readonly<Record<CalendarUnit, Phrase>> = {
  day: say`day`,
  week: say`week`,
  month: say`month`,
  quarter: say`quarter`,
  half: say`half`,
  year: say`year`,
};

/** The unit that goes on, in which no run does. */
const THIS: Readonly<Record<CalendarUnit, Phrase>> = {
  day: say`in the last session`,
  week: say`this week`,
  month: say`this month`,
  quarter: say`this quarter`,
  half: say`this half-year`,
  year: say`this year`,
};

/** A unit of the past, by the session that it ends with, or ended with then. */
function endedText(unit: CalendarUnit, end: Day): Phrase {
  const day = dayText(end);
  switch (unit) {
    case "day":
      return say`on ${day}`;
    case "week":
      return say`in the week to ${day}`;
    case "month":
      return say`in the month to ${day}`;
    case "quarter":
      return say`in the quarter to ${day}`;
    case "half":
      return say`in the half-year to ${day}`;
    case "year":
      return say`in the year to ${day}`;
  }
}

/** "the S&P 500 has risen for 4 months in a row" */
function goesOnText({ average, level }: StreakQuestion, condition: Condition, { sides: [one, other] }: Scene, time: Phrase): Phrase {
  const [first, second] = [the(one!.name), the(other?.name ?? "")];
  switch (condition) {
    case "up":
      return say`${first} has risen for ${time}`;
    case "down":
      return say`${first} has fallen for ${time}`;
    case "ahead":
      return say`${first} has beaten ${second} for ${time}`;
    case "behind":
      return say`${first} has trailed ${second} for ${time}`;
    case "above":
      return level === undefined
        ? say`${first} has closed above its ${average ?? 0}-day average for ${time}`
        : say`${first} has closed above ${levelText(level)} for ${time}`;
    case "below":
      return level === undefined
        ? say`${first} has closed below its ${average ?? 0}-day average for ${time}`
        : say`${first} has closed below ${levelText(level)} for ${time}`;
  }
}

/** "the S&P 500 did not rise in the last session": why no run goes on */
function brokenText({ average, level }: StreakQuestion, condition: Condition, { sides: [one, other] }: Scene, when: Phrase): Phrase {
  const [first, second] = [the(one!.name), the(other?.name ?? "")];
  switch (condition) {
    case "up":
      return say`${first} did not rise ${when}`;
    case "down":
      return say`${first} did not fall ${when}`;
    case "ahead":
      return say`${first} did not beat ${second} ${when}`;
    case "behind":
      return say`${first} did not trail ${second} ${when}`;
    case "above":
      return level === undefined
        ? say`${first} did not close above its ${average ?? 0}-day average ${when}`
        : say`${first} did not close above ${levelText(level)} ${when}`;
    case "below":
      return level === undefined
        ? say`${first} did not close below its ${average ?? 0}-day average ${when}`
        : say`${first} did not close below ${levelText(level)} ${when}`;
  }
}

/** What its runs are called: "winning streak" */
function streakOf({ average, level }: StreakQuestion, condition: Condition, { sides: [, other] }: Scene): Phrase {
  const second = the(other?.name ?? "");
  switch (condition) {
    case "up":
      return say`winning streak`;
    case "down":
      return say`losing streak`;
    case "ahead":
      return say`streak ahead of ${second}`;
    case "behind":
      return say`streak behind ${second}`;
    case "above":
      return level === undefined ? say`streak above its ${average ?? 0}-day average` : say`streak above ${levelText(level)}`;
    case "below":
      return level === undefined ? say`streak below its ${average ?? 0}-day average` : say`streak below ${levelText(level)}`;
  }
}

function subjectOf({ average, level }: StreakQuestion, condition: Condition, { sides: [one, other] }: Scene): Phrase {
  const first = name(one!.name);
  const second = name(other?.name ?? "");
  switch (condition) {
    case "up":
      return say`${first} up`;
    case "down":
      return say`${first} down`;
    case "ahead":
      return say`${first} ahead of ${second}`;
    case "behind":
      return say`${first} behind ${second}`;
    case "above":
      return level === undefined ? say`${first} above its ${average ?? 0}-day average` : say`${first} above ${levelText(level)}`;
    case "below":
      return level === undefined ? say`${first} below its ${average ?? 0}-day average` : say`${first} below ${levelText(level)}`;
  }
}

function onesFrom(flags: Uint8Array, first: number): number {
  let count = 0;
  for (let i = first; i < flags.length; i++) count += flags[i]!;
  return count;
}

/** The longest runs, the longest first; of equally long ones the latest. */
function tableOf(runs: readonly Run[], { days }: Scene, { from, to }: Periods): FoundTable {
  const lengths = new Float64Array(runs.length);
  for (let i = 0; i < runs.length; i++) lengths[runs.length - 1 - i] = lengthOf(runs[i]!);
  const longest = extremest(lengths, LISTED, "up").map((at) => runs[runs.length - 1 - at]!);
  return {
    columns: [sayAs("column")`length`, sayAs("column")`from`, sayAs("column")`to`],
    rows: longest.map((run) => [plain(lengthOf(run)), name(isoOf(days[from[run.from]!]!)), name(isoOf(days[to[run.to]!]!))]),
  };
}

/** Every run by its last session, and which were as long as the one asked about. */
function runsHistory(runs: readonly Run[], least: number, { days }: Scene, { to }: Periods): History {
  return {
    shape: "hits",
    unit: "sessions",
    days: Int32Array.from(runs, (run) => days[to[run.to]!]!),
    values: Float64Array.from(runs, lengthOf),
    hits: runs.flatMap((run, i) => (least > 1 && lengthOf(run) >= least ? [i] : [])),
    threshold: least > 1 ? least : null,
  };
}

function sentence(line: Phrase): Phrase {
  return say`${capital(line)}.`;
}

/** "risen eight weeks in a row", "the longest run is eight days": a length stated as the answer. */
function claimOf({ atLeast, about, yesNo }: StreakQuestion, present: number, longest: Run | undefined): Claim | undefined {
  if (atLeast === null || yesNo || (about !== "present" && about !== "longest")) return undefined;
  return judge(
    { value: atLeast, digit: 1, hedge: null, unit: "none" },
    about === "present" ? present : longest === undefined ? 0 : lengthOf(longest),
  );
}
