import { brokenPeriods } from "../../answering/breaks.ts";
import type { Context } from "../../answering/context.ts";
import { goesFarBack } from "../../answering/far-back.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { limitsOf } from "../../answering/limits.ts";
import { noLevels } from "../../answering/no-levels.ts";
import { noteOn, sourcesOf, symbolText } from "../../answering/report.ts";
import { openingOf } from "../../answering/said.ts";
import { type Scene, type Side, stage } from "../../answering/scene.ts";
import { isoOf } from "../../calendar/day.ts";
import { calendarPeriods, type Periods } from "../../calendar/periods.ts";
import { unitHolding } from "../../calendar/span.ts";
import type { Window } from "../../calendar/window.ts";
import { isYield } from "../../language/sides.ts";
import { median } from "../../metrics/ranks.ts";
import { simpleReturn } from "../../metrics/returns.ts";
import { mean } from "../../metrics/risk.ts";
import { ROUNDING } from "../../metrics/rounding.ts";
import { type Summary, summaryOf } from "../../metrics/summary.ts";
import { basisPoints } from "../../metrics/yields.ts";
import { basisPointsText, count, daysText, levelText, percent, share, sinceDay, sizeText, whole } from "../../wording/figures.ts";
import { joined, name, type Phrase, say, sentences, the } from "../../wording/phrase.ts";
import { overText, windowText } from "../../wording/window-words.ts";
import type { MeanwhileQuestion } from "./schema.ts";

const ALL: Window = { type: "all" };

/** What one market did over the stretches in which another rose or fell, measured over the same closes. */
export function answerMeanwhile(question: MeanwhileQuestion, context: Context): Finding | Refused {
  const { side, of, scope, per } = question;
  const scene = stage([side, of], ALL, "price", context, "returns");
  if ("refused" in scene) return scene;
  if (question.level && scene.basis !== "price") return noLevels(scene);
  const [own, other] = scene.sides as [Side, Side];
  const limits = limitsOf(scope, context, scene.end);
  const periods = knownPeriods(question, scene, limits, context);
  const chosen = movesOf(other, of, periods);
  const places = [...chosen.keys()].filter((i) => isMet(chosen[i]!, question));
  const where =
    scope === null || (scope.type === "since" && limits.first < scene.base)
      ? sinceDay(scene.base)
      : overText(scope, windowText(scope, context.events));
  const told = eventText(question, the(other.name));
  if (places.length === 0) {
    const message = say`There is no stretch ${where} in which ${told}.`;
    return { refused: { reason: "no data", message, suggestions: [] } };
  }
  const all = movesOf(own, side, periods);
  const moves = Float64Array.from(places, (i) => all[i]!);
  const closes = Float64Array.from(places, (i) => own.closes[periods.to[i]!]!);
  const summary = summaryOf(moves);
  const met = question.asked === "up" ? summary.above : summary.below;
  const verdict = question.yesNo ? met * 2 > places.length : undefined;
  const asDates = (i: number) => ({ from: isoOf(scene.days[periods.from[i]!]!), to: isoOf(scene.days[periods.to[i]!]!) });
  const last = places.at(-1)!;
  const show = (value: number): Phrase => (isYield(side) ? basisPointsText(value) : percent(value));
  const stretches = countOf(places.length, per);
  return {
    reading: sentences([
      say`${symbolText(own)} over each stretch in which ${told}, both from the last close before it to its last close, ${where}.`,
      noteOn(side, context),
      noteOn(of, context),
    ]),
    ...openingOf(verdict),
    headline: headlineOf(question, {
      who: name(own.name),
      stretches,
      told,
      where,
      isCut: scope !== null || !goesFarBack(scene.days),
      summary,
      show,
      closes,
    }),
    aside: scene.aside,
    window: null,
    values: {
      ...(question.level ? { close: { average: mean(closes), median: median(closes) } } : {}),
      average: summary.average,
      median: summary.median,
      positive: summary.positive,
      occurrences: question.asked === null ? places.length : met,
      sample: places.length,
      periods: chosen.length,
      last: asDates(last),
    },
    table: null,
    details: [
      say`Average ${show(summary.average)}, median ${show(summary.median)}, up in ${whole(summary.above)} of ${whole(summary.sample)}.`,
      say`${stretches} of ${whole(chosen.length)} in all; the last was ${daysText(scene.days[periods.from[last]!]!, scene.days[periods.to[last]!]!)}.`,
    ],
    caveats: scene.caveats,
    history: () => ({
      shape: "hits",
      unit: isYield(side) ? "number" : "rate",
      days: Int32Array.from(places, (i) => scene.days[periods.to[i]!]!),
      values: moves,
      hits: [...moves.keys()].filter((i) => moves[i]! > 0),
      threshold: 0,
    }),
    ...(verdict === undefined ? {} : { verdict }),
    sources: sourcesOf(scene.series, context),
    rule: say`return = close at the end of the stretch ÷ the last close before it − 1; a yield's change in basis points`,
  };
}

/** The stretches of the scope that are over, and that both have a move of their own in. */
function knownPeriods(
  { per }: MeanwhileQuestion,
  scene: Scene,
  { first, last }: { readonly first: number; readonly last: number },
  { exchange }: Pick<Context, "exchange">,
): Periods {
  const { days, end } = scene;
  const all = calendarPeriods(days, per);
  const broken = brokenPeriods(scene, all, per);
  const isOver = (to: number): boolean => per === "day" || exchange.sessionAtOrBefore(unitHolding(per, days[to]!).last) <= end;
  const kept = [...all.from.keys()].filter(
    (i) => broken[i] === 0 && days[all.from[i]!]! >= first && days[all.to[i]!]! <= last && isOver(all.to[i]!),
  );
  return { from: Int32Array.from(kept, (i) => all.from[i]!), to: Int32Array.from(kept, (i) => all.to[i]!) };
}

/** Returns over each stretch as fractions, of a yield its changes in basis points. */
function movesOf({ closes }: Side, symbol: string, { from, to }: Periods): Float64Array {
  const move = isYield(symbol) ? basisPoints : simpleReturn;
  return Float64Array.from(to, (end, i) => move(closes[from[i]! - 1]!, closes[end]!));
}

function isMet(move: number, { direction, size }: MeanwhileQuestion): boolean {
  const sized = direction === "up" ? move : -move;
  return size === null ? sized > 0 : sized >= size - ROUNDING;
}

interface Found {
  readonly who: Phrase;
  readonly stretches: Phrase;
  readonly told: Phrase;
  readonly where: Phrase;
  /** they are of a stretch that is named, or of fewer years than "ever" means */
  readonly isCut: boolean;
  readonly summary: Summary;
  readonly show: (value: number) => Phrase;
  readonly closes: Float64Array;
}

/** "S&P 500 averaged −2.38% in the 10 sessions when the VIX rose 20% or more." */
function headlineOf(
  { asked, level, median: isMedian }: MeanwhileQuestion,
  { who, stretches, told, where, isCut, summary, show, closes }: Found,
): Phrase {
  const { average, median: middle, above, below, sample } = summary;
  const among = isCut ? joined([stretches, where], " ") : stretches;
  if (level) return say`${who} averaged ${levelText(mean(closes))} at the close of the ${among} when ${told}.`;
  if (asked === "up") return say`${who} up in ${whole(above)} of ${among} when ${told} (${share(above / sample, 1)}).`;
  if (asked === "down") return say`${who} down in ${whole(below)} of ${among} when ${told} (${share(below / sample, 1)}).`;
  return isMedian
    ? say`${who}'s median in the ${among} when ${told}: ${show(middle)}.`
    : say`${who} averaged ${show(average)} in the ${among} when ${told}.`;
}

/** "the VIX rose 20% or more", "the S&P 500 fell" */
function eventText({ direction, size, of }: MeanwhileQuestion, who: Phrase): Phrase {
  if (size === null) return direction === "up" ? say`${who} rose` : say`${who} fell`;
  const least = isYield(of) ? say`${levelText(size)} bp` : sizeText(size);
  return direction === "up" ? say`${who} rose ${least} or more` : say`${who} fell ${least} or more`;
}

function countOf(of: number, per: MeanwhileQuestion["per"]): Phrase {
  return count(of, per === "day" ? "session" : per);
}
