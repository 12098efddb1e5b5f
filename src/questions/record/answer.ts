import { addMonths, isoOf } from "../../calendar/day.ts";
import { spanOf } from "../../calendar/span.ts";
import type { Period, Window } from "../../calendar/window.ts";
import { indexAtOrBefore } from "../../market/series.ts";
import { extremest, median, percentileOf } from "../../metrics/ranks.ts";
import type { Claim } from "../claim.ts";
import type { Context } from "../context.ts";
import type { History } from "../history.ts";
import type { Finding, Refused } from "../kind.ts";
import type { RecordQuestion } from "../kinds/record.ts";
import { noteOn, sourcesOf } from "../report.ts";
import { type Scene, stage } from "../sides.ts";
import { count, dayText, percent, periodText, points, share, signed, windowText } from "../wording.ts";
import { type Findings, type Found, findStretches, foundAt } from "./find.ts";

const ALL: Window = { type: "all" };
/** Months after an occurrence over which what followed is measured. */
const HORIZONS = [1, 3, 12] as const;

export function answerRecord(question: RecordQuestion, context: Context): Finding | Refused {
  const scene = stage(question.sides, ALL, "price", context);
  if ("refused" in scene) return scene;
  const bounds = boundsOf(question, scene, context);
  if ("refused" in bounds) return bounds;
  const found = findStretches(question, scene, bounds.first, bounds.last);
  if (found.sample.value.length === 0) return nothing(question, scene);
  const ranked = rank(found, question);
  const { last, previous } = lastTwo(found, ranked, question);
  const condition = conditionText(question, scene, found);
  const dated = (each: Found | undefined) => (each === undefined ? null : datedOf(each, scene));
  const where = question.scope === null ? `since ${dayText(scene.days[bounds.first]!)}` : windowText(question.scope, context.events);
  const after = followed(question.threshold === null ? ranked : hitsOf(found), scene);
  const claim = question.since === null ? undefined : claimOf(question.since, previous, scene, context);
  const borneOut = claim === undefined ? "" : claim.verdict === "confirmed" ? "Confirmed: " : "Off: ";
  return {
    ...(claim === undefined ? {} : { claim }),
    reading: [
      `${condition}, ${where}, price returns without dividends.`,
      ...question.sides.flatMap((side) => noteOn(side, context) ?? []),
    ].join(" "),
    headline: `${borneOut}${headlineOf(question, found, last, previous, condition, where, scene)}`,
    window: null,
    values: {
      condition,
      last: dated(last),
      previous: dated(previous),
      occurrences: question.threshold === null ? Math.min(1, ranked.length) : found.hits.length,
      sample: found.sample.value.length,
      percentile: found.present === undefined ? null : percentileOf(found.sample.value, found.present.value),
      threshold: found.threshold,
      top: ranked.map((each) => datedOf(each, scene)),
      followed: after,
    },
    table: question.repeat === null ? tableOf(ranked, scene, question) : null,
    details: question.threshold === null ? [] : detailsOf(after, scene),
    caveats: scene.caveats,
    history: () => sampleOf(question, found, ranked, scene),
    ...(question.asked === "ever" ? { verdict: found.hits.length > 0 } : {}),
    ...(typeof question.threshold === "number" ? { met: last?.to === scene.days.length - 1 } : {}),
    sources: sourcesOf(scene.series, context),
    rule: ruleOf(question),
  };
}

/** Every stretch by its last session, and which met the condition; of a superlative, those that are listed. */
function sampleOf(
  { repeat, sides }: RecordQuestion,
  { sample, hits, threshold }: Findings,
  ranked: readonly Found[],
  { days }: Scene,
): History {
  const listed = new Set(ranked.map(({ to }) => to));
  return {
    shape: "hits",
    unit: repeat !== null ? "number" : sides.length === 2 ? "points" : "rate",
    days: sample.to.map((to) => days[to]!),
    values: sample.value,
    hits: threshold === null ? [...sample.to.keys()].filter((at) => listed.has(sample.to[at]!)) : hits,
    threshold: repeat === null ? threshold : repeat.times,
  };
}

/** First base and last session of the scope, as indices into the scene's days. */
function boundsOf(question: RecordQuestion, scene: Scene, context: Context): { first: number; last: number } | Refused {
  const last = scene.days.length - 1;
  if (question.scope === null) return { first: 0, last };
  const within = stage(question.sides, question.scope, "price", context);
  if (!("refused" in within)) return { first: scene.days.indexOf(within.base), last: scene.days.indexOf(within.end) };
  // "since 1950" of data that begin in 1971 means all of them.
  return question.scope.type === "since" && within.refused.message.includes("the data begin") ? { first: 0, last } : within;
}

/** A stated "since" is borne out where the previous stretch at least as extreme lies in the period named. */
function claimOf(since: Period, previous: Found | undefined, { days }: Scene, { asOf }: Context): Claim {
  const span = spanOf(since, asOf);
  const found = previous === undefined ? null : isoOf(days[previous.from]!);
  const inside = span !== undefined && previous !== undefined && days[previous.to]! >= span.first && days[previous.from]! <= span.last;
  return { stated: periodText(since), found, verdict: inside ? "confirmed" : "off" };
}

function rank({ sample, hits }: Findings, { direction, top, threshold, repeat }: RecordQuestion): Found[] {
  const all = repeat === null && (threshold === null || threshold === "present");
  const values = all ? sample.value : Float64Array.from(hits, (hit) => sample.value[hit]!);
  return extremest(values, top, repeat === null ? direction : "up").map((at) => foundAt(sample, all ? at : hits[at]!));
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

function hitsOf({ sample, hits }: Findings): Found[] {
  return hits.map((hit) => foundAt(sample, hit));
}

function datedOf({ from, to, value }: Found, { days }: Scene) {
  return { from: isoOf(days[from]!), to: isoOf(days[to]!), value };
}

/** "Russell 2000 ahead of Nasdaq-100 by at least 2.50 points in a day, on 2 in a week" */
function conditionText(question: RecordQuestion, { sides }: Scene, { threshold }: Findings): string {
  const [first, second] = [sides[0]!.name, sides[1]?.name];
  const up = question.direction === "up";
  const per = typeof question.per === "object" ? `over ${question.per.sessions} sessions` : `in a ${question.per}`;
  const often = question.repeat === null ? "" : `, ${question.repeat.times} times in a ${question.repeat.within}`;
  const only = question.month === null ? "" : ` (${periodText({ type: "month", month: question.month })})`;
  const size = threshold === null ? "most" : threshold === 0 ? "" : `at least ${sizeText(threshold, second !== undefined, up)}`;
  if (question.measure === "drawdown") return `${first} ${size} below its highest close`;
  const what =
    second === undefined
      ? `${first} ${up ? "up" : "down"}${size === "" ? "" : ` ${size}`}`
      : `${first} ${up ? "ahead of" : "behind"} ${second}${size === "" ? "" : ` by ${size}`}`;
  return `${what} ${per}${only}${often}`;
}

/** Without a sign where the words give the direction; with it where the threshold, a present value, has the other one. */
function sizeText(threshold: number, isSpread: boolean, up: boolean): string {
  const plain = up === threshold > 0;
  if (isSpread) return plain ? points(threshold) : `${signed(threshold * 100, 2)} points`;
  return plain ? share(threshold) : percent(threshold);
}

function headlineOf(
  question: RecordQuestion,
  found: Findings,
  last: Found | undefined,
  previous: Found | undefined,
  condition: string,
  where: string,
  scene: Scene,
): string {
  const total = found.sample.value.length.toLocaleString("en-US");
  const span = ({ from, to }: Found): string =>
    from === to ? dayText(scene.days[from]!) : `${dayText(scene.days[from]!)} to ${dayText(scene.days[to]!)}`;
  const size = (value: number): string => (question.measure === "spread" ? `${signed(value * 100, 2)} points` : percent(value));
  const sized = (each: Found): string => (question.repeat === null ? ` (${size(each.value)})` : "");
  if (last === undefined)
    return `${question.asked === "ever" ? "No: never" : "Never"} in ${`${total} ${found.sample.value.length === 1 ? "stretch" : "stretches"}`} ${where}: ${condition}.`;
  if (question.threshold === null) return `${condition} ${where}: ${span(last)}${sized(last)}.`;
  if (question.threshold === "present") {
    return previous === undefined
      ? `A record ${where}: ${span(last)}${sized(last)} is the most extreme of ${total}.`
      : `Not since ${span(previous)}${sized(previous)}: ${span(last)}${sized(last)}; ${found.hits.length} of ${total} ${where}.`;
  }
  const before = previous === undefined ? "the only time" : `before that ${span(previous)}${sized(previous)}`;
  return `${question.asked === "ever" ? "Yes: " : ""}${condition}: last ${span(last)}${sized(last)}, ${before}; ${found.hits.length} of ${total} ${where}.`;
}

function tableOf(ranked: readonly Found[], { days }: Scene, { measure }: RecordQuestion) {
  return {
    columns: ["from", "to", measure === "spread" ? "points" : "return"],
    rows: ranked.map(({ from, to, value }) => [
      isoOf(days[from]!),
      isoOf(days[to]!),
      measure === "spread" ? signed(value * 100, 2) : percent(value),
    ]),
  };
}

/** Median and range of the first side's return over the months after each occurrence, those whose months are over. */
function followed(found: readonly Found[], { days, sides }: Scene) {
  const { closes } = sides[0]!;
  const newest = days[days.length - 1]!;
  return Object.fromEntries(
    HORIZONS.map((months) => {
      const after = found.flatMap(({ to }) => {
        const target = addMonths(days[to]!, months);
        return target > newest ? [] : [closes[indexAtOrBefore(days, target)]! / closes[to]! - 1];
      });
      return [
        `months${months}`,
        after.length === 0
          ? null
          : { median: median(after), lowest: Math.min(...after), highest: Math.max(...after), sample: after.length },
      ];
    }),
  );
}

function detailsOf(after: ReturnType<typeof followed>, scene: Scene): string[] {
  const lines = HORIZONS.flatMap((months) => {
    const stats = after[`months${months}`];
    return stats === null || stats === undefined
      ? []
      : [
          `${count(months, "month")} after: median ${percent(stats.median)}, from ${percent(stats.lowest)} to ${percent(stats.highest)} (${count(stats.sample, "case")}).`,
        ];
  });
  return lines.length === 0 ? [] : [`What ${scene.sides[0]!.name} did next, overlapping cases included:`, ...lines];
}

function ruleOf({ measure, per }: RecordQuestion): string {
  const span =
    typeof per === "object"
      ? "each run of that many sessions, from the close before it"
      : "each calendar unit from the close before it to its last close";
  if (measure === "drawdown") return "close ÷ highest close before it − 1, at each session";
  return `${measure === "spread" ? "return of the first − return of the second" : "return"} over ${span}; the newest counts as it stands`;
}

function nothing({ scope }: RecordQuestion, scene: Scene): Refused {
  const message = `No stretch of that length in the data${scope === null ? "" : " there"}: closes from ${dayText(scene.base)} to ${dayText(scene.end)}.`;
  return { refused: { reason: "no data", message, suggestions: [] } };
}
