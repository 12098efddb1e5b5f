import {
  afterInShort,
  afterText,
  afterValues,
  type Followed,
  followedBy,
  HORIZONS,
  horizonsInShort,
  horizonText,
  isToldOfEach,
} from "../../answering/after.ts";
import type { Context } from "../../answering/context.ts";
import type { Finding, FoundTable, Refused } from "../../answering/finding.ts";
import { limitsOf } from "../../answering/limits.ts";
import { noteOn, sourcesOf } from "../../answering/report.ts";
import { type Scene, stage } from "../../answering/scene.ts";
import { type Day, isoOf, partsOf } from "../../calendar/day.ts";
import { spanOf, unitHolding } from "../../calendar/span.ts";
import type { CalendarUnit, Period, Window } from "../../calendar/window.ts";
import { extremest, percentileOf } from "../../metrics/ranks.ts";
import { extremesOf } from "../../metrics/yields.ts";
import type { Claim } from "../../question/claim.ts";
import type { History } from "../../question/history.ts";
import {
  basisPointsText,
  count,
  daysText,
  dayText,
  fixed,
  levelText,
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
import { capital, joined, name, type Phrase, plain, say, sayAs, sentences, the, verbatim } from "../../wording/phrase.ts";
import { english } from "../../wording/render.ts";
import { overText, periodText, windowText } from "../../wording/window-words.ts";
import { type Findings, type Found, findStretches, foundAt, isOfLevels, isOfPart, valuesAt } from "./find.ts";
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
      ? say`over the past ${countOf(question.latest, isOfPart(question) ? (question.weekday === undefined ? "year" : "week") : (question.repeat?.within ?? question.per))}`
      : question.scope === null || bounds.isCut === true
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
      ? openingBy(question, found, last, previous, place, scene, context)
      : { claim, opening: claim.verdict }),
    reading: sentences([
      question.measure === "change" ? say`${condition}, ${where}.` : say`${condition}, ${where}, price returns without dividends.`,
      ...question.sides.map((side) => noteOn(side, context)),
    ]),
    headline:
      place === undefined
        ? headlineOf(question, found, last, previous, where, scene, question.after && after)
        : placeText(place, question, scene, where),
    aside: scene.aside,
    window: lookedIn(question, bounds, scene, context),
    values: {
      condition: english(condition),
      last: dated(last),
      previous: dated(previous),
      ...(question.elapsed === true ? { sessionsSince: last === undefined ? null : scene.days.length - 1 - last.to } : {}),
      occurrences: isStat(question)
        ? found.summary[question.direction === "down" ? "below" : "above"]
        : question.threshold === null
          ? Math.min(1, ranked.length)
          : found.hits.length,
      sample: isStat(question) ? found.summary.sample : found.sample.value.length,
      percentile: found.present === undefined ? null : percentileOf(found.sample.value, found.present.value),
      threshold: found.threshold,
      ...(isDaysAhead(question) ? { daysAhead: found.hits.length, days: found.sample.value.length } : {}),
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
      ...(place === undefined ? besideText(question, found, last, previous, where, scene) : comparedText(place.of, question, where)),
      ...(question.after === undefined ? [] : after.map((each) => say`${capital(afterText(each))}.`)),
      ...(question.threshold === null ? [] : detailsOf(ranges, scene)),
    ],
    caveats: scene.caveats,
    history: () => sampleOf(question, found, ranked, scene),
    ...verdictOf(question, found, previous, place, scene, context),
    ...(typeof question.threshold === "number" ? { met: last?.to === scene.days.length - 1 } : {}),
    sources: sourcesOf(scene.series, context),
    rule: ruleOf(question),
  };
}

/** The stretch that was looked in, where one was named by both its ends. */
function lookedIn(
  { scope }: RecordQuestion,
  { first, last }: { readonly first: number; readonly last: number },
  { days }: Scene,
  { events }: Context,
): Finding["window"] {
  if (scope === null || scope.type === "since" || scope.type === "all") return null;
  return { label: windowText(scope, events), base: isoOf(days[first]!), end: isoOf(days[last]!) };
}

/** "on how many days did the Nasdaq beat the Dow": as a comparison counts them. */
function isDaysAhead({ measure, per, threshold, direction, repeat }: RecordQuestion): boolean {
  return measure === "spread" && per === "day" && threshold === 0 && direction === "up" && repeat === null;
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
function boundsOf(
  question: RecordQuestion,
  scene: Scene,
  context: Context,
): { first: number; last: number /** the data begin within the scope */; isCut?: true } | Refused {
  const last = scene.days.length - 1;
  if (question.scope === null) return { first: 0, last };
  const within = stage(question.sides, question.scope, "price", context, "returns");
  if (!("refused" in within)) return { first: scene.days.indexOf(within.base), last: scene.days.indexOf(within.end) };
  // "since 1950" of data that begin in 1971 means all of them, "this year" of data that begin in it what there is of it
  if (within.refused.beforeData !== true) return within;
  const limits = limitsOf(question.scope, context, scene.end);
  const end = scene.days.findLastIndex((day) => day <= limits.last);
  return end < 1 ? within : { first: 0, last: end, isCut: true };
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

/** "S&P 500 +10.63%, 3 Jan – 30 Dec 2022: 21st best of 46 years since 28 Dec 1979."; of two sides the details say since when. */
function placeText({ stretch, place, of, percentile }: Place, question: RecordQuestion, scene: Scene, where: Phrase): Phrase {
  const which = stretchOf(stretch, question, scene);
  const among = amongText(of, question, where);
  if (question.asked === "percentile") return say`${which}: at or above ${share(percentile, 1)} of ${among}.`;
  if (place === 1) return question.direction === "down" ? say`${which}: the worst of ${among}.` : say`${which}: the best of ${among}.`;
  return question.direction === "down"
    ? say`${which}: ${ordinal(place)} worst of ${among}.`
    : say`${which}: ${ordinal(place)} best of ${among}.`;
}

/** "562 months since 28 Dec 1979" */
function amongText(of: number, { per, sides }: RecordQuestion, where: Phrase): Phrase {
  return sides.length === 2 ? countOf(of, per) : joined([countOf(of, per), where], " ");
}

function comparedText(of: number, { per, sides }: RecordQuestion, where: Phrase): Phrase[] {
  return sides.length === 2 ? [say`Compared with ${joined([countOf(of, per), where], " ")}.`] : [];
}

/** "562 months", "11,805 sessions"; runs of several sessions are stretches */
function countOf(of: number, per: RecordQuestion["per"]): Phrase {
  return count(of, typeof per === "object" ? "stretch" : per === "day" ? "session" : per);
}

/** "S&P 500 +4.75%, 1–30 Oct 2026" */
function stretchOf(stretch: Found, question: RecordQuestion, scene: Scene): Phrase {
  const { measure } = question;
  const [first, second] = scene.sides.map((side) => name(side.name));
  const [value, days] = [shortValue(stretch.value, measure), stretchDays(stretch, scene, question)];
  return second === undefined ? say`${first!} ${value}, ${days}` : say`${first!} vs ${second} ${value}, ${days}`;
}

/** "4–8 Jan 2010"; a month or a year that is over by its name */
function stretchDays({ from, to }: Found, { days }: Scene, { per, repeat }: Pick<RecordQuestion, "per" | "repeat">): Phrase {
  const isWhole = from > 0 && to < days.length - 1 && repeat === null;
  const { year, month } = partsOf(days[to]!);
  if (isWhole && per === "year") return plain(year);
  if (isWhole && per === "month") return joined([monthText(month), plain(year)], " ");
  return daysText(days[from]!, days[to]!);
}

function notRanked({ sides }: RecordQuestion, scene: Scene): Refused {
  const message = say`The closes of ${the(scene.sides[0]!.name)} do not cover that stretch.`;
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

/**
 * "Russell 2000 ahead of Nasdaq-100 by at least 2.50 points in a day, 2 times in a week"
 * @param brief for a first line: thresholds without zeros at their end
 * @param unit whether it says in what unit of time
 */
function conditionText(question: RecordQuestion, { sides }: Scene, { threshold }: Findings, brief = false, unit = true): Phrase {
  const { measure, per, repeat } = question;
  const up = question.direction !== "down";
  const [first, second] = [name(sides[0]!.name), sides[1] && name(sides[1].name)];
  const size =
    threshold === null
      ? say`most`
      : threshold === 0
        ? undefined
        : say`at least ${sizeText(question.direction === "either" ? Math.abs(threshold) : threshold, measure, up, brief)}`;
  const isOther = typeof threshold === "number" && threshold !== 0 && up !== threshold > 0;
  if (isOther && measure === "return" && question.direction !== "either" && !isOfPart(question) && repeat === null) {
    const at = sizeText(threshold, measure, up, brief);
    const moved = up ? say`${first} at ${at} or better` : say`${first} at ${at} or worse`;
    return unit ? joined([moved, perText(per)], " ") : moved;
  }
  if (measure === "newHigh") return say`${first} at a record close`;
  if (measure === "newLow") return say`${first} at its lowest close so far`;
  if (measure === "drawdown")
    return size === undefined ? say`${first} below its highest close` : say`${first} ${size} below its highest close`;
  if (question.direction === "either" && size !== undefined)
    return second === undefined
      ? threshold === null
        ? say`${first}'s biggest move ${perText(per)}, up or down`
        : say`${first} moved ${size} up or down ${perText(per)}`
      : say`${first} and ${second} ${size} apart ${perText(per)}`;
  const moved = second === undefined ? movedText(first, up, size) : aheadText(first, second, up, size);
  const what = unit ? joined([moved, perText(per)], " ") : moved;
  const only = isOfPart(question) ? say`${what} (${partText(question)})` : what;
  return repeat === null
    ? only
    : repeat.times === 2
      ? say`${only}, twice ${IN_A[repeat.within]}`
      : say`${only}, ${repeat.times} times ${IN_A[repeat.within]}`;
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
function sizeText(threshold: number, measure: RecordQuestion["measure"], up: boolean, brief: boolean): Phrase {
  const plain = up === threshold > 0;
  if (measure === "change") return say`${plain ? fixed(Math.abs(threshold), 0) : signed(threshold, 0)} basis points`;
  if (measure === "spread") return plain ? (brief ? briefPoints(threshold) : points(threshold)) : signedPoints(threshold);
  return plain ? (brief ? say`${levelText(Math.abs(threshold * 100))}%` : share(threshold)) : percent(threshold);
}

/** "2.5 points" */
function briefPoints(difference: number): Phrase {
  return say`${levelText(Math.abs(difference * 100))} points`;
}

/** Whether it ever was so, or whether the present stretch is the most extreme since the period named, where that is asked. */
function verdictOf(
  question: RecordQuestion,
  found: Findings,
  previous: Found | undefined,
  place: Place | undefined,
  { days }: Scene,
  { asOf }: Context,
): { verdict?: boolean } {
  if (question.yesNo && isStat(question)) {
    const { average, above, below, sample } = found.summary;
    const [up, down] = question.asked === "average" ? [average > 0, average < 0] : [above * 2 > sample, below * 2 > sample];
    return { verdict: question.direction === "down" ? down : up };
  }
  // the one quarter of a year so far is its best and its worst
  if (question.yesNo && place !== undefined) return place.of > 1 ? { verdict: place.place === 1 } : {};
  if (question.yesNo && question.threshold === "present" && found.present !== undefined) {
    if (question.asked === "another") return { verdict: previous !== undefined };
    const span = question.since === null ? undefined : spanOf(question.since, asOf);
    const later = previous !== undefined && (span === undefined || days[previous.from]! > span.last);
    const sign = question.direction === "down" ? -1 : 1;
    return { verdict: !later && found.present.value * sign > 0 };
  }
  if (question.asked === "each") return { verdict: found.hits.length === found.sample.value.length };
  return question.asked === "ever" ? { verdict: found.hits.length > 0 } : {};
}

/** A yes or a no where one is asked for; not of a record that ever was, which says it in other words. */
function openingBy(
  question: RecordQuestion,
  found: Findings,
  last: Found | undefined,
  previous: Found | undefined,
  place: Place | undefined,
  scene: Scene,
  context: Context,
): Pick<Finding, "opening"> {
  const { asked, threshold } = question;
  const { verdict } = verdictOf(question, found, previous, place, scene, context);
  if ((question.yesNo || asked === "each") && verdict !== undefined) return { opening: verdict ? "yes" : "no" };
  if (asked !== "ever") return {};
  if (last === undefined) return { opening: "no" };
  return typeof threshold === "number" ? { opening: "yes" } : {};
}

function headlineOf(
  question: RecordQuestion,
  found: Findings,
  last: Found | undefined,
  previous: Found | undefined,
  where: Phrase,
  scene: Scene,
  followed: readonly Followed[] | undefined,
): Phrase {
  const { threshold, asked, per, repeat, measure, direction } = question;
  const total = found.sample.value.length;
  const condition = conditionText(question, scene, found, true);
  if (asked === "each") return eachText(question, found, where, scene);
  if (last === undefined) return repeat === null ? say`no case ${where} of "${condition}".` : say`no case of "${condition}".`;
  if (isStat(question)) return statText(question, found, where, scene);
  const [next] = followed ?? [];
  if (threshold !== null && followed !== undefined && next !== undefined)
    return isToldOfEach(followed)
      ? say`${condition}; afterwards: ${horizonsInShort(followed, question.mean)}.`
      : say`${condition}; ${horizonText(next.horizon)} later: ${afterInShort(next, question.mean)}.`;
  if (asked === "extremes") {
    const [worst] = worstOf(found, question);
    const [best, least] = [bracketed(last, question, scene), bracketed(worst ?? last, question, scene)];
    return say`${name(scene.sides[0]!.name)} ${where}: best ${unitText(question)} ${best}, worst ${least}.`;
  }
  if (threshold === null)
    return superlativeText(question, last, where, scene) ?? say`${condition} ${where}: ${stretchText(last, question, scene)}.`;
  if (asked === "percentile" && found.present !== undefined) {
    const part = share(percentileOf(found.sample.value, found.present.value), 1);
    return say`${stretchOf(found.present, question, scene)}: at or above ${part} of ${amongText(total, question, where)}.`;
  }
  if (asked === "count") {
    // the unit of time is that of what is counted
    const what = repeat === null ? conditionText(question, scene, found, true, false) : condition;
    return say`${what}: ${whole(found.hits.length)} of ${total === question.latest ? say`the past ${countOf(total, question.repeat?.within ?? per)}` : joined([countOf(total, question.repeat?.within ?? per), where], " ")}.`;
  }
  if (isTurned(question, found)) return turnedText(question, scene, found.present!);
  if (threshold === "present") {
    const now = stretchOf(last, question, scene);
    if (previous === undefined) return say`${now}: a record ${where}.`;
    const then = say`${stretchDays(previous, scene, question)} (${shortValue(previous.value, measure)})`;
    if (direction === "either") return say`${now}: biggest move since ${then}.`;
    const [first, second] = scene.sides.map((side) => name(side.name));
    const [gap, rhythm] = [points(Math.abs(last.value)), rhythmText(question)];
    if (second !== undefined && measure === "spread" && repeat === null && (direction === "up") === last.value > 0)
      return direction === "up"
        ? say`${first!}'s widest ${rhythm} lead over ${second} since ${then}: ${gap}.`
        : say`${first!}'s widest ${rhythm} lag behind ${second} since ${then}: ${gap}.`;
    if (measure === "change" || measure === "spread")
      return direction === "down" ? say`${now}: the lowest since ${then}.` : say`${now}: the highest since ${then}.`;
    return direction === "down"
      ? say`${now}: worst ${unitText(question)} since ${then}.`
      : say`${now}: best ${unitText(question)} since ${then}.`;
  }
  if (question.elapsed === true)
    return say`${condition}: ${count(scene.days.length - 1 - last.to, "session")} ago, ${bracketed(last, question, scene)}.`;
  return say`${condition}: last ${bracketed(last, question, scene)}.`;
}

/** "Apple rose on 3 of 5 sessions this week." */
function eachText({ per, direction }: RecordQuestion, { hits, sample }: Findings, where: Phrase, { sides }: Scene): Phrase {
  const [first, second] = sides.map((side) => the(side.name));
  const [number, all] = [whole(hits.length), joined([countOf(sample.value.length, per), where], " ")];
  const often = say`in ${number} of ${all}`;
  if (second !== undefined)
    return direction === "up" ? say`${first!} beat ${second} ${often}.` : say`${first!} trailed ${second} ${often}.`;
  return direction === "up" ? say`${first!} rose ${often}.` : say`${first!} fell ${often}.`;
}

/** "4–8 Jan 2010 (+18.22%)" */
function bracketed(each: Found, question: RecordQuestion, scene: Scene): Phrase {
  const { measure, repeat } = question;
  const days = stretchDays(each, scene, question);
  return repeat === null ? say`${days} (${shortValue(each.value, measure)})` : days;
}

/** What stands beside the first line: how many of how many, the ones before the last. */
function besideText(
  question: RecordQuestion,
  found: Findings,
  last: Found | undefined,
  previous: Found | undefined,
  where: Phrase,
  scene: Scene,
): Phrase[] {
  const { threshold, asked, per } = question;
  const total = found.sample.value.length;
  const among = joined([countOf(total, question.repeat?.within ?? per), where], " ");
  const hits = whole(found.hits.length);
  const when = (each: Found): Phrase => stretchText(each, question, scene);
  if (last === undefined) return [say`Looked at: ${among}.`];
  if (isStat(question)) return statDetails(question, found);
  if (threshold === null || asked === "extremes") return [];
  if (asked === "percentile" && found.present !== undefined) return comparedText(total, question, where);
  if (question.after !== undefined) return [say`${count(found.hits.length, "case")} in ${among}.`];
  if (threshold === "present")
    return isTurned(question, found) || previous === undefined
      ? [say`Compared with ${among}.`]
      : [say`At least as extreme: ${hits} of ${among}.`];
  if (asked === "count")
    return [previous === undefined ? say`The only one: ${when(last)}.` : say`The last: ${when(last)}; before that: ${when(previous)}.`];
  return [previous === undefined ? say`The only one.` : say`Before that: ${when(previous)}.`, say`In total, ${hits} of ${among}.`];
}

/** "the S&P 500's best week since 1990: +18.22%, 4–8 Jan 2010."; undefined for what is no gain, loss, change or lead */
function superlativeText(question: RecordQuestion, each: Found, where: Phrase, scene: Scene): Phrase | undefined {
  const { measure, direction, repeat } = question;
  const [first, second] = scene.sides.map((side) => name(side.name));
  const [value, days, rhythm] = [valueText(each.value, measure), stretchDays(each, scene, question), rhythmText(question)];
  if (repeat !== null || direction === "either" || measure === "drawdown" || measure === "newHigh" || measure === "newLow")
    return undefined;
  if (second !== undefined)
    return direction === "up"
      ? say`${first!}'s biggest ${rhythm} lead over ${second} ${where}: ${value}, ${days}.`
      : say`${first!}'s biggest ${rhythm} lag behind ${second} ${where}: ${value}, ${days}.`;
  if (measure === "change")
    return direction === "up"
      ? say`${first!}'s biggest ${rhythm} rise ${where}: ${value}, ${days}.`
      : say`${first!}'s biggest ${rhythm} fall ${where}: ${value}, ${days}.`;
  const who = the(scene.sides[0]!.name);
  return direction === "up"
    ? say`${who}'s best ${unitText(question)} ${where}: ${value}, ${days}.`
    : say`${who}'s worst ${unitText(question)} ${where}: ${value}, ${days}.`;
}

/** "January", "Q4", "H2", "Monday": the part of each year, or of each week, where only one is asked about */
function partText({ per, month, weekday }: RecordQuestion): Phrase {
  if (weekday !== undefined) return periodText({ type: "weekday", weekday, before: false });
  const first = month!;
  if (per === "quarter") return periodText({ type: "quarter", quarter: (first + 2) / 3 });
  return per === "half" ? periodText({ type: "half", half: first === 1 ? 1 : 2 }) : monthText(first);
}

/** The same where it is best, worst or average: "best January", "average second half" */
function partName(question: RecordQuestion): Phrase {
  const { per, month, weekday } = question;
  if (weekday !== undefined) return sayAs("on")`${partText(question)}`;
  if (per === "quarter") return sayAs("in")`Q${(month! + 2) / 3}`;
  if (per === "half") return month === 1 ? say`first half` : say`second half`;
  return sayAs("in")`${partText(question)}`;
}

/** "week", "5-session stretch", "January": what is best or worst, or the average of which is given */
function unitText(question: RecordQuestion): Phrase {
  if (isOfPart(question)) return partName(question);
  const { per } = question;
  return typeof per === "object" ? say`${per.sessions}-session stretch` : UNIT[per];
}

const UNIT: Readonly<Record<CalendarUnit, Phrase>> = {
  day: sayAs("time")`day`,
  week: sayAs("time")`week`,
  month: sayAs("time")`month`,
  quarter: sayAs("time")`quarter`,
  half: say`half-year`,
  year: sayAs("time")`year`,
};

/** "weekly": how often a change is taken */
function rhythmText(question: RecordQuestion): Phrase {
  if (isOfPart(question)) return partName(question);
  const { per } = question;
  return typeof per === "object" ? say`${per.sessions}-session` : RHYTHM[per];
}

const RHYTHM: Readonly<Record<CalendarUnit, Phrase>> = {
  day: say`daily`,
  week: say`weekly`,
  month: say`monthly`,
  quarter: say`quarterly`,
  half: say`half-yearly`,
  year: say`yearly`,
};

function isStat({ asked }: RecordQuestion): boolean {
  return asked === "average" || asked === "median" || asked === "share";
}

/** "S&P 500's average September since 1950: −0.35%.", "S&P 500 up in 271 of 442 months since 1990 (61.3%)." */
function statText(
  question: RecordQuestion,
  { summary: { average, median: middle, positive, below, sample } }: Findings,
  where: Phrase,
  scene: Scene,
): Phrase {
  const { asked, per, measure } = question;
  const [first, second] = scene.sides.map((side) => name(side.name));
  if (asked === "share") {
    const [rose, rate] = [whole(Math.round(positive * sample)), share(positive, 1)];
    const named =
      isOfPart(question) && (per === "month" || per === "day")
        ? say`${whole(sample)} ${partText(question)}s`
        : joined(
            [countOf(sample, per), ...(isOfPart(question) ? [joined([verbatim("("), partText(question), verbatim(")")], "")] : [])],
            " ",
          );
    const of = sample === question.latest ? say`the past ${named}` : joined([named, where], " ");
    if (question.direction === "down" && second === undefined)
      return say`${first!} down in ${whole(below)} of ${of} (${share(below / sample, 1)}).`;
    return second === undefined
      ? say`${first!} up in ${rose} of ${of} (${rate}).`
      : say`${first!} ahead of ${second} in ${rose} of ${of} (${rate}).`;
  }
  const value = valueText(asked === "average" ? average : middle, measure);
  if (second !== undefined)
    return asked === "average"
      ? say`${first!}'s average ${rhythmText(question)} lead over ${second} ${where}: ${value}.`
      : say`${first!}'s median ${rhythmText(question)} lead over ${second} ${where}: ${value}.`;
  if (measure === "change")
    return asked === "average"
      ? say`${first!}'s average ${rhythmText(question)} change ${where}: ${value}.`
      : say`${first!}'s median ${rhythmText(question)} change ${where}: ${value}.`;
  const who = the(scene.sides[0]!.name);
  // a size has no sign, and nothing of it is up
  if (question.direction === "either")
    return asked === "average"
      ? say`${who}'s average ${rhythmText(question)} move ${where}, up or down: ${share(average)}.`
      : say`${who}'s median ${rhythmText(question)} move ${where}, up or down: ${share(middle)}.`;
  const rose =
    question.rate !== true
      ? value
      : question.direction === "down"
        ? say`${value}, down in ${whole(below)} of ${whole(sample)}`
        : say`${value}, up in ${whole(Math.round(positive * sample))} of ${whole(sample)}`;
  return asked === "average"
    ? say`${who}'s average ${unitText(question)} ${where}: ${rose}.`
    : say`${who}'s median ${unitText(question)} ${where}: ${rose}.`;
}

/** The other two of mean, median and share above zero. */
function statDetails(
  { asked, measure, sides, direction }: RecordQuestion,
  { summary: { average, median: middle, positive, sample } }: Findings,
): Phrase[] {
  const [rose, of, rate] = [whole(Math.round(positive * sample)), whole(sample), share(positive, 1)];
  const up = sides.length === 2 ? say`Ahead in ${rose} of ${of} (${rate}).` : say`Up in ${rose} of ${of} (${rate}).`;
  const [mean, half] = [say`Average: ${valueText(average, measure)}.`, say`Median: ${valueText(middle, measure)}.`];
  if (direction === "either") return asked === "average" ? [half] : [mean];
  return asked === "share" ? [mean, half] : asked === "average" ? [half, up] : [mean, up];
}

/** Whether the present stretch went the other way: "its worst week since March", "biggest gain since when" of one that did not fall, or rise. */
function isTurned({ since, threshold, direction, measure, asked, repeat, yesNo }: RecordQuestion, { present }: Findings): boolean {
  const isMove = (measure === "return" || measure === "spread") && direction !== "either" && repeat === null;
  const asksSince = since !== null || (isMove && asked === "last" && yesNo !== true);
  return asksSince && threshold === "present" && present !== undefined && present.value * (direction === "up" ? 1 : -1) <= 0;
}

function turnedText(question: RecordQuestion, { sides, days }: Scene, { from, to, value }: Found): Phrase {
  const [first, second] = [the(sides[0]!.name), sides[1] && the(sides[1].name)];
  const span = from === to ? dayText(days[from]!) : daysText(days[from]!, days[to]!);
  const what = question.repeat === null ? joined([valueText(value, question.measure), span], ", ") : span;
  const { direction } = question;
  if (second === undefined) return direction === "up" ? say`${first} did not rise (${what}).` : say`${first} did not fall (${what}).`;
  return direction === "up" ? say`${first} was not ahead of ${second} (${what}).` : say`${first} was not behind ${second} (${what}).`;
}

/** "5–9 Jun 2023 (+2.50%)" */
function stretchText({ from, to, value }: Found, { measure, repeat }: RecordQuestion, { days }: Scene): Phrase {
  const span = from === to ? dayText(days[from]!) : daysText(days[from]!, days[to]!);
  if (repeat !== null) return span;
  return say`${span} (${valueText(value, measure)})`;
}

/** A stretch's figure with its sign and unit. */
function valueText(value: number, measure: RecordQuestion["measure"]): Phrase {
  if (measure === "change") return basisPointsText(value);
  return measure === "spread" ? signedPoints(value) : percent(value);
}

/** The same where a line is short: a lead without "points" */
function shortValue(value: number, measure: RecordQuestion["measure"]): Phrase {
  if (measure === "change") return say`${signed(value, 0)} bp`;
  return measure === "spread" ? signed(value * 100, 2) : percent(value);
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
  return lines.length === 0 ? [] : [say`What ${the(scene.sides[0]!.name)} did next, overlapping cases included:`, ...lines];
}

function ruleOf({ measure, per }: RecordQuestion): Phrase {
  if (measure === "newHigh" || measure === "newLow") return say`close ÷ most extreme close before it − 1, at each session`;
  if (measure === "drawdown") return say`close ÷ highest close before it − 1, at each session`;
  const span =
    typeof per === "object"
      ? say`each run of that many sessions, from the close before it`
      : say`each calendar unit from the close before it to its last close`;
  if (measure === "change") return say`change in the level in basis points over ${span}; the latest counts as it stands`;
  return measure === "spread"
    ? say`return of the first − return of the second over ${span}; the latest counts as it stands`
    : say`return over ${span}; the latest counts as it stands`;
}

function nothing({ scope }: RecordQuestion, scene: Scene): Refused {
  const [from, to] = [dayText(scene.base), dayText(scene.end)];
  const message =
    scope === null
      ? say`The data do not cover a period that long: closes run from ${from} to ${to}.`
      : say`The data do not cover a period that long there: closes run from ${from} to ${to}.`;
  return { refused: { reason: "no data", message, suggestions: [] } };
}
