import { afterText, afterValues, type Followed, followedBy, HORIZONS, horizonText } from "../../answering/after.ts";
import type { Context } from "../../answering/context.ts";
import type { Finding, FoundTable, Refused } from "../../answering/finding.ts";
import { limitsOf } from "../../answering/limits.ts";
import { noteOn, sourcesOf } from "../../answering/report.ts";
import { type Scene, stage } from "../../answering/scene.ts";
import { type Day, isoOf } from "../../calendar/day.ts";
import { spanOf, unitHolding } from "../../calendar/span.ts";
import type { CalendarUnit, Period, Window } from "../../calendar/window.ts";
import { extremest, percentileOf } from "../../metrics/ranks.ts";
import { extremesOf } from "../../metrics/yields.ts";
import type { Claim } from "../../question/claim.ts";
import type { History } from "../../question/history.ts";
import {
  count,
  dayText,
  fixed,
  monthText,
  ordinal,
  percent,
  points,
  share,
  signed,
  signedPoints,
  sinceDay,
  whole,
} from "../../wording/figures.ts";
import { capital, joined, name, type Phrase, say, sayAs, sentences, verbatim } from "../../wording/phrase.ts";
import { english } from "../../wording/render.ts";
import { overText, periodText, windowText } from "../../wording/window-words.ts";
import { type Findings, type Found, findStretches, foundAt, isOfLevels, valuesAt } from "./find.ts";
import type { RecordQuestion } from "./schema.ts";

const ALL: Window = { type: "all" };
/** The context as of the end of the stretch that is held against the others. */
function asOfStretch({ of, sides, asked }: RecordQuestion, context: Context): Context | Refused {
  if (of === undefined || asked === "rank" || asked === "percentile") return context;
  const stretch = stage(sides, { type: "period", period: of }, "price", context);
  if ("refused" in stretch) return stretch;
  return { ...context, snapshot: context.snapshot.asOf(stretch.end), asOf: stretch.end };
}

export function answerRecord(question: RecordQuestion, asked: Context): Finding | Refused {
  const context = asOfStretch(question, asked);
  if ("refused" in context) return context;
  const scene = stage(question.sides, ALL, "price", context, isOfLevels(question.measure) ? "levels" : "returns");
  if ("refused" in scene) return scene;
  const bounds = boundsOf(question, scene, context);
  if ("refused" in bounds) return bounds;
  const isOver = ({ from, to }: Found): boolean => endOf(question, scene, from, to, context) <= scene.end;
  const found = findStretches(question, scene, bounds.first, bounds.last, isOver);
  if (found.sample.value.length === 0 || (isStat(question) && found.summary.sample === 0)) return nothing(question, scene);
  const place = ranksOne(question) ? placeOf(question, found, scene, isOver, context) : undefined;
  if (place === null) return notRanked(question, scene);
  const ranked = rank(found, question);
  const { last, previous } = lastTwo(found, ranked, question);
  const condition = conditionText(question, scene, found);
  const dated = (each: Found | undefined) => (each === undefined ? null : datedOf(each, scene));
  const where =
    question.latest !== undefined
      ? say`over the latest ${question.latest}`
      : question.scope === null
        ? sinceDay(scene.days[bounds.first]!)
        : overText(question.scope, windowText(question.scope, context.events));
  const events = question.threshold === null ? ranked.map(({ to }) => to) : endsOf(found);
  // half of all stretches are at or below a percentile: they are no event that something follows
  const isEvent = question.measure !== "change" && question.asked !== "percentile" && question.asked !== "rank";
  const usual = (isEvent ? HORIZONS : []).map((horizon) => followedBy(events, horizon, scene, context));
  const after =
    question.after?.map((horizon) =>
      followedBy(events, horizon, scene, context, horizon.unit === question.per ? horizon.unit : undefined),
    ) ?? usual;
  const ranges = rangesOf(usual);
  const since = question.since === null ? undefined : claimOf(question.since, previous, scene, context);
  const claim: Claim | undefined = since && (isTurned(question, found) ? { ...since, verdict: "off" } : since);
  return {
    ...(claim === undefined || question.yesNo
      ? openingBy(question, found, last, previous, scene, context)
      : { claim, opening: claim.verdict }),
    reading: sentences([
      say`${condition}, ${where}, price returns without dividends.`,
      ...question.sides.map((side) => noteOn(side, context)),
    ]),
    headline:
      place === undefined
        ? headlineOf(question, found, last, previous, condition, where, scene, question.after && after[0])
        : placeText(place, question, scene, where),
    aside: scene.aside,
    window: null,
    values: {
      condition: english(condition),
      last: dated(last),
      previous: dated(previous),
      occurrences: isStat(question) ? found.summary.above : question.threshold === null ? Math.min(1, ranked.length) : found.hits.length,
      sample: isStat(question) ? found.summary.sample : found.sample.value.length,
      percentile: found.present === undefined ? null : percentileOf(found.sample.value, found.present.value),
      threshold: found.threshold,
      ...(question.measure === "drawdown" ? { drawdown: found.present?.value ?? null } : {}),
      top: ranked.map((each) => datedOf(each, scene)),
      ...(question.asked === "extremes" ? { bottom: worstOf(found, question).map((each) => datedOf(each, scene)) } : {}),
      ...(place === undefined ? {} : { rank: { place: place.place, of: place.of }, percentile: place.percentile }),
      ...statsOf(question, found),
      followed: ranges,
      ...(question.threshold === null ? {} : { after: after.map(afterValues) }),
    },
    table: question.repeat === null ? tableOf(ranked, scene, question) : null,
    details: [
      ...(question.after === undefined ? [] : after.slice(1).map((each) => say`${capital(afterText(each))}.`)),
      ...(question.threshold === null ? [] : detailsOf(ranges, scene)),
    ],
    caveats: scene.caveats,
    history: () => sampleOf(question, found, ranked, scene),
    ...verdictOf(question, found, previous, scene, context),
    ...(typeof question.threshold === "number" ? { met: last?.to === scene.days.length - 1 } : {}),
    sources: sourcesOf(scene.series, context),
    rule: ruleOf(question),
  };
}

/** The last session of the calendar unit that a stretch fills; of a run of sessions its own last. */
function endOf({ per }: RecordQuestion, { days }: Scene, from: number, to: number, { exchange }: Context): Day {
  return typeof per === "object" || per === "day" ? days[to]! : exchange.sessionAtOrBefore(unitHolding(per, days[from]!).last);
}

/** Mean, median and share above zero of the stretches that are over; null for a drawdown, which is no return. */
function statsOf({ measure, repeat }: RecordQuestion, { summary: { average, median, positive, sample } }: Findings) {
  return measure === "drawdown" || repeat !== null || sample === 0
    ? { average: null, median: null, positive: null }
    : { average, median, positive };
}

/** Every stretch by its last session, and which met the condition; of a superlative, those that are listed. */
function sampleOf(
  { repeat, sides, measure }: RecordQuestion,
  { sample, hits, threshold }: Findings,
  ranked: readonly Found[],
  { days }: Scene,
): History {
  const listed = new Set(ranked.map(({ to }) => to));
  return {
    shape: "hits",
    unit: repeat !== null || measure === "change" ? "number" : sides.length === 2 ? "points" : "rate",
    days: sample.to.map((to) => days[to]!),
    values: sample.value,
    hits: threshold === null ? [...sample.to.keys()].filter((at) => listed.has(sample.to[at]!)) : [...hits],
    threshold: repeat === null ? threshold : repeat.times,
  };
}

/** First base and last session of the scope, as indices into the scene's days. */
function boundsOf(question: RecordQuestion, scene: Scene, context: Context): { first: number; last: number } | Refused {
  const last = scene.days.length - 1;
  if (question.scope === null) return { first: 0, last };
  const within = stage(question.sides, question.scope, "price", context, "returns");
  if (!("refused" in within)) return { first: scene.days.indexOf(within.base), last: scene.days.indexOf(within.end) };
  // "since 1950" of data that begin in 1971 means all of them, "this year" of data that begin in it what there is of it
  if (within.refused.beforeData !== true) return within;
  const limits = limitsOf(question.scope, context, scene.end);
  const end = scene.days.findLastIndex((day) => day <= limits.last);
  return end < 1 ? within : { first: 0, last: end };
}

/** A stated "since" is borne out where the previous stretch at least as extreme lies in the period named. */
function claimOf(since: Period, previous: Found | undefined, { days }: Scene, { asOf }: Context): Claim {
  const span = spanOf(since, asOf);
  const found = previous === undefined ? null : isoOf(days[previous.from]!);
  const inside = span !== undefined && previous !== undefined && days[previous.to]! >= span.first && days[previous.from]! <= span.last;
  return { stated: english(periodText(since)), found, verdict: inside ? "confirmed" : "off" };
}

function rank({ sample, hits }: Findings, { direction, top, threshold, repeat }: RecordQuestion): Found[] {
  const all = repeat === null && (threshold === null || threshold === "present");
  const values = all ? sample.value : valuesAt(sample.value, hits);
  const either = repeat === null && direction === "either";
  return extremest(either ? values.map(Math.abs) : values, top, repeat === null && !either ? (direction as "up" | "down") : "up").map(
    (at) => foundAt(sample, all ? at : hits[at]!),
  );
}

/** The latest that met the condition and the one before it; of a superlative, the record and none. */
function lastTwo(
  found: Findings,
  ranked: readonly Found[],
  question: RecordQuestion,
): { last: Found | undefined; previous: Found | undefined } {
  if (question.threshold === null) return { last: ranked[0], previous: undefined };
  const at = (place: number | undefined) => (place === undefined ? undefined : foundAt(found.sample, place));
  return { last: at(found.hits.at(-1)), previous: at(found.hits.at(-2)) };
}

/** The most extreme at the other end. */
function worstOf({ sample }: Findings, { top }: RecordQuestion): Found[] {
  return extremest(sample.value, top, "down").map((at) => foundAt(sample, at));
}

/** Whether one stretch is placed among the others. */
function ranksOne({ asked, of }: RecordQuestion): boolean {
  return asked === "rank" || (asked === "percentile" && of !== undefined);
}

interface Place {
  readonly stretch: Found;
  readonly place: number;
  readonly of: number;
  /** share of them at or below it */
  readonly percentile: number;
}

/** The place of one stretch among those that are over, itself counted in; null where it is not among them. */
function placeOf(
  question: RecordQuestion,
  found: Findings,
  scene: Scene,
  isOver: (stretch: Found) => boolean,
  { asOf }: Context,
): Place | null {
  const { sample } = found;
  const span = question.of === undefined ? undefined : spanOf(question.of, asOf);
  const at =
    span === undefined
      ? sample.value.length - 1
      : sample.from.findLastIndex((from) => scene.days[from]! >= span.first && scene.days[from]! <= span.last);
  if (at < 0) return null;
  const stretch = foundAt(sample, at);
  const sign = question.direction === "down" ? -1 : 1;
  let [further, of, below] = [0, 0, 0];
  for (let i = 0; i < sample.value.length; i++) {
    if (i !== at && i === sample.value.length - 1 && !isOver(foundAt(sample, i))) continue;
    of += 1;
    if (sample.value[i]! * sign > stretch.value * sign) further += 1;
    if (sample.value[i]! <= stretch.value) below += 1;
  }
  return { stretch, place: further + 1, of, percentile: below / of };
}

function placeText({ stretch, place, of, percentile }: Place, question: RecordQuestion, scene: Scene, where: Phrase): Phrase {
  const [which, when] = [ordinal(place), stretchText(stretch, question, scene)];
  if (question.asked === "percentile") return say`${when}: at or above ${share(percentile, 1)} of ${whole(of)} ${where}.`;
  return question.direction === "down"
    ? say`${when}: the ${which} worst of ${whole(of)} ${where}.`
    : say`${when}: the ${which} best of ${whole(of)} ${where}.`;
}

function notRanked({ sides }: RecordQuestion, scene: Scene): Refused {
  const message = say`That stretch is not among the closes of ${name(scene.sides[0]!.name)}.`;
  return { refused: { reason: "no data", message, suggestions: sides.length === 1 ? [`best year of ${scene.sides[0]!.name}`] : [] } };
}

/** The last session of each that met the condition. */
function endsOf({ sample, hits }: Findings): Int32Array {
  const ends = new Int32Array(hits.length);
  for (let i = 0; i < ends.length; i++) ends[i] = sample.to[hits[i]!]!;
  return ends;
}

function datedOf({ from, to, value }: Found, { days }: Scene) {
  return { from: isoOf(days[from]!), to: isoOf(days[to]!), value };
}

/** "Russell 2000 ahead of Nasdaq-100 by at least 2.50 points in a day, 2 times in a week" */
function conditionText(question: RecordQuestion, { sides }: Scene, { threshold }: Findings): Phrase {
  const { measure, per, repeat, month } = question;
  const up = question.direction !== "down";
  const [first, second] = [name(sides[0]!.name), sides[1] && name(sides[1].name)];
  const size = threshold === null ? say`most` : threshold === 0 ? undefined : say`at least ${sizeText(threshold, measure, up)}`;
  if (measure === "newHigh") return say`${first} at a record close`;
  if (measure === "newLow") return say`${first} at its lowest close so far`;
  if (measure === "drawdown")
    return size === undefined ? say`${first} below its highest close` : say`${first} ${size} below its highest close`;
  if (question.direction === "either" && size !== undefined)
    return second === undefined
      ? say`${first} moved ${size} either way ${perText(per)}`
      : say`${first} and ${second} apart by ${size} ${perText(per)}`;
  const what = joined([second === undefined ? movedText(first, up, size) : aheadText(first, second, up, size), perText(per)], " ");
  const only = month === null ? what : say`${what} (${monthText(month)})`;
  return repeat === null ? only : say`${only}, ${repeat.times} times ${IN_A[repeat.within]}`;
}

function movedText(first: Phrase, up: boolean, size: Phrase | undefined): Phrase {
  if (size === undefined) return up ? say`${first} up` : say`${first} down`;
  return up ? say`${first} up ${size}` : say`${first} down ${size}`;
}

function aheadText(first: Phrase, second: Phrase, up: boolean, size: Phrase | undefined): Phrase {
  if (size === undefined) return up ? say`${first} ahead of ${second}` : say`${first} behind ${second}`;
  return up ? say`${first} ahead of ${second} by ${size}` : say`${first} behind ${second} by ${size}`;
}

function perText(per: RecordQuestion["per"]): Phrase {
  return typeof per === "object" ? say`over ${per.sessions} sessions` : IN_A[per];
}

const IN_A: Readonly<Record<CalendarUnit, Phrase>> = {
  day: say`in a day`,
  week: say`in a week`,
  month: say`in a month`,
  quarter: say`in a quarter`,
  half: say`in a half`,
  year: say`in a year`,
};

/** Without a sign where the words give the direction; with it where the threshold, a present value, has the other one. */
function sizeText(threshold: number, measure: RecordQuestion["measure"], up: boolean): Phrase {
  const plain = up === threshold > 0;
  if (measure === "change") return say`${plain ? fixed(Math.abs(threshold), 0) : signed(threshold, 0)} basis points`;
  if (measure === "spread") return plain ? points(threshold) : signedPoints(threshold);
  return plain ? share(threshold) : percent(threshold);
}

/** Whether it ever was so, or whether the present stretch is the most extreme since the period named, where that is asked. */
function verdictOf(
  question: RecordQuestion,
  found: Findings,
  previous: Found | undefined,
  { days }: Scene,
  { asOf }: Context,
): { verdict?: boolean } {
  if (question.yesNo && question.threshold === "present" && found.present !== undefined) {
    const span = question.since === null ? undefined : spanOf(question.since, asOf);
    const later = previous !== undefined && (span === undefined || days[previous.from]! > span.last);
    const sign = question.direction === "down" ? -1 : 1;
    return { verdict: !later && found.present.value * sign > 0 };
  }
  return question.asked === "ever" ? { verdict: found.hits.length > 0 } : {};
}

/** A yes or a no where one is asked for; not of a record that ever was, which says it in other words. */
function openingBy(
  question: RecordQuestion,
  found: Findings,
  last: Found | undefined,
  previous: Found | undefined,
  scene: Scene,
  context: Context,
): Pick<Finding, "opening"> {
  const { asked, threshold } = question;
  const { verdict } = verdictOf(question, found, previous, scene, context);
  if (question.yesNo && verdict !== undefined) return { opening: verdict ? "yes" : "no" };
  if (asked !== "ever") return {};
  if (last === undefined) return { opening: "no" };
  return typeof threshold === "number" ? { opening: "yes" } : {};
}

function headlineOf(
  question: RecordQuestion,
  found: Findings,
  last: Found | undefined,
  previous: Found | undefined,
  condition: Phrase,
  where: Phrase,
  scene: Scene,
  followed: Followed | undefined,
): Phrase {
  const sample = found.sample.value.length;
  const [hits, total] = [whole(found.hits.length), whole(sample)];
  const when = (each: Found) => stretchText(each, question, scene);
  if (last === undefined) {
    const never = say`never in ${count(sample, "stretch")} ${where}: ${condition}.`;
    return question.asked === "ever" ? never : capital(never);
  }
  if (isStat(question)) return statText(question, found, where, scene);
  if (question.after !== undefined && question.threshold !== null && followed !== undefined)
    return say`${condition}, ${count(found.hits.length, "case")} ${where}: ${afterText(followed)}.`;
  if (question.asked === "extremes") {
    const [worst] = worstOf(found, question);
    return say`${name(scene.sides[0]!.name)} ${where}: best ${when(last)}, worst ${when(worst ?? last)}.`;
  }
  if (question.threshold === null) return say`${condition} ${where}: ${when(last)}.`;
  if (question.asked === "percentile" && found.present !== undefined)
    return say`${when(found.present)}: at or above ${share(percentileOf(found.sample.value, found.present.value), 1)} of ${total} ${where}.`;
  if (isTurned(question, found)) return turnedText(question, scene, when(found.present!));
  if (question.threshold === "present") {
    return previous === undefined
      ? say`A record ${where}: ${when(last)} is the most extreme of ${total}.`
      : say`Not since ${when(previous)}: ${when(last)}; ${hits} of ${total} ${where}.`;
  }
  if (question.asked === "count")
    return previous === undefined
      ? say`${hits} of ${total} ${where}: ${condition}, on ${when(last)}.`
      : say`${hits} of ${total} ${where}: ${condition}; last ${when(last)}, before that ${when(previous)}.`;
  return previous === undefined
    ? say`${condition}: last ${when(last)}, the only time; ${hits} of ${total} ${where}.`
    : say`${condition}: last ${when(last)}, before that ${when(previous)}; ${hits} of ${total} ${where}.`;
}

function isStat({ asked }: RecordQuestion): boolean {
  return asked === "average" || asked === "median" || asked === "share";
}

/** "S&P 500 in a month (September) since 1950: −0.35% on average, median −0.10%; 26 of 48 rose (54.2%)." */
function statText(
  { asked, per, month, measure, sides: { length } }: RecordQuestion,
  { summary: { average, median: middle, positive, sample } }: Findings,
  where: Phrase,
  { sides }: Scene,
): Phrase {
  const [mean, half, rate] = [valueText(average, measure), valueText(middle, measure), share(positive, 1)];
  const who = length === 2 ? say`${name(sides[0]!.name)} against ${name(sides[1]!.name)}` : name(sides[0]!.name);
  const what = joined([who, perText(per), ...(month === null ? [] : [joined([verbatim("("), monthText(month), verbatim(")")], "")])], " ");
  const [rose, of] = [whole(Math.round(positive * sample)), whole(sample)];
  const up = length === 2 ? say`ahead in ${rose} of ${of} (${rate})` : say`up in ${rose} of ${of} (${rate})`;
  if (asked === "share") return say`${what} ${where}: ${up}; ${mean} on average, median ${half}.`;
  return asked === "median"
    ? say`${what} ${where}: median ${half}, ${mean} on average; ${up}.`
    : say`${what} ${where}: ${mean} on average, median ${half}; ${up}.`;
}

/** Whether the present stretch went the other way: "its worst week since March" of a week in which it rose. */
function isTurned({ since, threshold, direction }: RecordQuestion, { present }: Findings): boolean {
  return since !== null && threshold === "present" && present !== undefined && present.value * (direction === "up" ? 1 : -1) <= 0;
}

function turnedText({ direction }: RecordQuestion, { sides }: Scene, when: Phrase): Phrase {
  const [first, second] = [name(sides[0]!.name), sides[1] && name(sides[1].name)];
  if (second === undefined) return direction === "up" ? say`${first} did not rise: ${when}.` : say`${first} did not fall: ${when}.`;
  return direction === "up" ? say`${first} was not ahead of ${second}: ${when}.` : say`${first} was not behind ${second}: ${when}.`;
}

/** "Mon 5 Jun 2023 to Fri 9 Jun 2023 (+2.50%)" */
function stretchText({ from, to, value }: Found, { measure, repeat }: RecordQuestion, { days }: Scene): Phrase {
  const [first, last] = [dayText(days[from]!), dayText(days[to]!)];
  const span = from === to ? first : sayAs("sessions")`${first} to ${last}`;
  if (repeat !== null) return span;
  return say`${span} (${valueText(value, measure)})`;
}

/** A stretch's figure with its sign and unit. */
function valueText(value: number, measure: RecordQuestion["measure"]): Phrase {
  if (measure === "change") return say`${signed(value, 0)} basis points`;
  return measure === "spread" ? signedPoints(value) : percent(value);
}

function tableOf(ranked: readonly Found[], { days }: Scene, { measure }: RecordQuestion): FoundTable {
  const value = measure === "spread" ? sayAs("column")`points` : measure === "change" ? say`basis points` : sayAs("column")`return`;
  return {
    columns: [sayAs("column")`from`, sayAs("column")`to`, value],
    rows: ranked.map((each) => [
      name(isoOf(days[each.from]!)),
      name(isoOf(days[each.to]!)),
      measure === "spread" ? signed(each.value * 100, 2) : measure === "change" ? signed(each.value, 0) : percent(each.value),
    ]),
  };
}

/** Median and range of what followed, by its horizon. */
function rangesOf(after: readonly Followed[]) {
  return Object.fromEntries(
    after.map(({ horizon, returns, summary }) => {
      if (returns.length === 0) return [`months${horizon.count}`, null];
      const { high, low } = extremesOf(returns);
      return [`months${horizon.count}`, { median: summary.median, lowest: returns[low]!, highest: returns[high]!, sample: summary.sample }];
    }),
  );
}

function detailsOf(after: ReturnType<typeof rangesOf>, scene: Scene): Phrase[] {
  const lines = HORIZONS.flatMap((horizon) => {
    const stats = after[`months${horizon.count}`];
    if (stats === null || stats === undefined) return [];
    const [middle, lowest, highest] = [percent(stats.median), percent(stats.lowest), percent(stats.highest)];
    return [say`${horizonText(horizon)} after: median ${middle}, from ${lowest} to ${highest} (${count(stats.sample, "case")}).`];
  });
  return lines.length === 0 ? [] : [say`What ${name(scene.sides[0]!.name)} did next, overlapping cases included:`, ...lines];
}

function ruleOf({ measure, per }: RecordQuestion): Phrase {
  if (measure === "newHigh" || measure === "newLow") return say`close ÷ most extreme close before it − 1, at each session`;
  if (measure === "drawdown") return say`close ÷ highest close before it − 1, at each session`;
  const span =
    typeof per === "object"
      ? say`each run of that many sessions, from the close before it`
      : say`each calendar unit from the close before it to its last close`;
  if (measure === "change") return say`change of the level in basis points over ${span}; the newest counts as it stands`;
  return measure === "spread"
    ? say`return of the first − return of the second over ${span}; the newest counts as it stands`
    : say`return over ${span}; the newest counts as it stands`;
}

function nothing({ scope }: RecordQuestion, scene: Scene): Refused {
  const [from, to] = [dayText(scene.base), dayText(scene.end)];
  const message =
    scope === null
      ? say`No stretch of that length in the data: closes from ${from} to ${to}.`
      : say`No stretch of that length in the data there: closes from ${from} to ${to}.`;
  return { refused: { reason: "no data", message, suggestions: [] } };
}
