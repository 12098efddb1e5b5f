import { atDate } from "../../answering/at-date.ts";
import { isThin } from "../../answering/breaks.ts";
import type { Context } from "../../answering/context.ts";
import type { Finding, FoundSource, FoundTable, Refused } from "../../answering/finding.ts";
import { type Membership, membersOf, seriesOfMembers } from "../../answering/membership.ts";
import { onUnlessNewest, sourcesOf, windowOf } from "../../answering/report.ts";
import { openingOf } from "../../answering/said.ts";
import { asideOf, stage } from "../../answering/scene.ts";
import { isStale, tradingDaysOf } from "../../answering/serving.ts";
import { type Day, isoOf } from "../../calendar/day.ts";
import type { Span } from "../../calendar/span.ts";
import { doubtedBetween, lastDay, missingBetween, type Series, upTo } from "../../market/series.ts";
import { type Breadth, breadthOf, type Standing, standing } from "../../metrics/breadth.ts";
import { YEAR_CLOSES } from "../../metrics/drawdown.ts";
import { ROUNDING } from "../../metrics/rounding.ts";
import { count, dayText, onDay, percent, share, whole } from "../../wording/figures.ts";
import { name as called, type Phrase, say, sayAs, sentences, the } from "../../wording/phrase.ts";
import { depthText, type Falls, fallsOf } from "./falls.ts";
import { breadthHistory } from "./history.ts";
import type { BreadthQuestion } from "./schema.ts";
import { memberReturns, weightsAnswer } from "./weights.ts";

/** How many members of an index stand where: against their average, the day before, the past 52 weeks, or the index itself. */
export function answerBreadth(question: BreadthQuestion, asked: Context): Finding | Refused {
  const at = atDate(question.on, asked);
  if ("refused" in at) return at;
  const { context, span } = at;
  const membership = membersOf(question.side, context);
  if ("refused" in membership) return membership;
  const all = seriesOfMembers(membership.symbols, context.snapshot, context.lastFinished);
  const day = commonDay(all);
  if (day === undefined || (span !== null && day < span.first && !isClosure(day, span, context)))
    return noCloses(membership, question, day, context);

  const standings: Standing[] = [];
  const counted: Series[] = [];
  for (const whole of all) {
    const series = upTo(whole, day);
    if (lastDay(series) !== day) continue;
    counted.push(series);
    standings.push(knownOf(series, standing(series.close, question.average, YEAR_CLOSES), question.average));
  }
  const scene =
    question.measure === "moves" && question.window !== null ? stage([question.side], question.window, "price", context) : undefined;
  if (scene !== undefined && "refused" in scene) return scene;
  const returns = scene === undefined ? undefined : memberReturns(all, scene);
  const found = { ...breadthOf(standings), ...(returns === undefined ? {} : movesOf(returns)) };
  const moved = returns === undefined ? standings.filter(({ direction }) => direction !== undefined).length : returns.length;
  // a window's moves are counted between its own two closes
  const still =
    scene !== undefined ? 0 : standings.filter(({ direction }, i) => direction === undefined && counted[i]!.days.length > 1).length;
  const falls = question.depth === undefined ? undefined : fallsOf(counted, question.depth);
  const part = falls ?? (question.size === undefined ? partOf(question, found, moved) : movedSoFar(question, returns ?? []));
  const totals = {
    ...found,
    ...part,
    members: membership.symbols.length,
    day,
  };
  if (totals.counted === 0) return noCloses(membership, question, day, context);
  const weights = question.measure === "weights" ? weightsAnswer(question, counted, membership, context) : undefined;
  if (weights !== undefined && "refused" in weights) return weights;
  const verdict = verdictOf(question, totals);
  return {
    reading: readingOf(question, membership, totals),
    ...(weights === undefined ? openingOf(verdict) : weights.opening === undefined ? {} : { opening: weights.opening }),
    headline: weights?.headline ?? headlineOf(question, membership, totals, scene?.over ?? onDay(day), onUnlessNewest(day, counted, asked)),
    aside: asideOf(span === null && isStale(day, [tradingDaysOf(question.side, context)], context) ? day : undefined, counted),
    window: weights?.window ?? (scene === undefined ? null : windowOf(scene)),
    values: {
      ...part,
      members: totals.members,
      average: question.average,
      advancers: found.advancers,
      decliners: found.decliners,
      newHighs: found.newHighs,
      newLows: found.newLows,
      date: isoOf(day),
      listDate: membership.date === null ? null : isoOf(membership.date),
      verdict,
      equalWeight: weights?.values ?? null,
    },
    table: tableOf(found, question, day, scene !== undefined, falls),
    details: [
      ...(weights?.details ?? []),
      say`${found.above} of ${found.counted} above their ${question.average}-day average; ${found.advancers} up and ${found.decliners} down ${scene?.over ?? say`on the day`}; ${count(found.newHighs, "new 52-week high")} and ${count(found.newLows, "new low")}.`,
    ],
    caveats: [
      ...membership.caveats,
      ...caveatsOf(all, counted, membership, day, totals.counted, still, span, context),
      ...(weights?.caveats ?? []),
    ],
    history: weights?.history ?? ((text) => breadthHistory(all, day, question, text)),
    ...(verdict === null ? {} : { verdict }),
    sources: [...(membership.origin === null ? sourcesOf(counted, context) : sourceOf(membership, day)), ...(weights?.sources ?? [])],
    rule:
      question.size !== undefined
        ? question.direction === "above"
          ? say`share = members whose (close ÷ close before the window − 1) is ${percent(question.size)} or higher ÷ members with both closes`
          : say`share = members whose (close ÷ close before the window − 1) is ${percent(-question.size)} or lower ÷ members with both closes`
        : falls === undefined
          ? say`share = members whose close is above the mean of their last ${question.average} closes ÷ members with that many closes up to the day; a new high or low is beyond every close of the 52 weeks before`
          : say`share = members whose (close ÷ highest of their last ${YEAR_CLOSES} closes − 1) is ${percent(question.depth!)} or lower ÷ members with that many closes up to the day`,
  };
}

/** A member's standing without what its closes cannot tell: a move over a missing session, an average or a year with many missing or a doubted close. */
function knownOf(series: Series, { above, direction, extreme }: Standing, average: number): Standing {
  if (series.missing?.length === 0 && series.doubted === undefined) return { above, direction, extreme };
  const { days } = series;
  const end = days.at(-1)!;
  const before = days.at(-2) ?? end;
  const hasMoved = missingBetween(series, before, end).length === 0 && doubtedBetween(series, before, end).length === 0;
  return {
    above: isThin(series, average) ? undefined : above,
    direction: hasMoved ? direction : undefined,
    extreme: isThin(series, YEAR_CLOSES) ? undefined : extreme,
  };
}

/** Whether a single day was asked for on which the exchange did not trade, and the members' closes reach the session before it. */
function isClosure(day: Day, { first, last }: Span, { exchange }: Context): boolean {
  return first === last && day >= exchange.sessionAtOrBefore(last);
}

type Totals = ReturnType<typeof breadthOf> & { readonly members: number; readonly day: Day };

/** The last day that more than half of the members' closes have reached: one member that is further on does not make the others stale. */
function commonDay(all: readonly Series[]): Day | undefined {
  let last: Day | undefined;
  let there = 0;
  for (const series of all) {
    const day = lastDay(series)!;
    if (last === undefined || day > last) {
      last = day;
      there = 0;
    }
    if (day === last) there += 1;
  }
  if (there * 2 > all.length) return last;
  const lasts = Int32Array.from(all, (series) => lastDay(series)!).sort();
  return lasts[Math.floor((lasts.length - 1) / 2)];
}

/** Who rose and who fell between two sessions rather than on the day. */
function movesOf(returns: readonly number[]): Pick<Breadth, "advancers" | "decliners"> {
  return { advancers: returns.filter((rate) => rate > 0).length, decliners: returns.filter((rate) => rate < 0).length };
}

/** Those that went so far the way that is asked about. */
function movedSoFar({ size, direction }: BreadthQuestion, returns: readonly number[]) {
  const sign = direction === "above" ? 1 : -1;
  const above = returns.filter((rate) => rate * sign >= size! - ROUNDING).length;
  return { share: above / returns.length, above, counted: returns.length };
}

/** Those of the counted that do what is asked about: moved so, or stand above their average, or not. */
function partOf({ measure, direction }: BreadthQuestion, found: Breadth, counted: number) {
  if (measure === "average" && direction === "below") {
    const below = found.counted - found.above;
    return { share: below / found.counted, above: below, counted: found.counted };
  }
  if (measure !== "moves") return { share: found.share, above: found.above, counted: found.counted };
  const moved = direction === "above" ? found.advancers : found.decliners;
  return { share: moved / counted, above: moved, counted };
}

/**
 * @param when the stretch or the day of the moves
 * @param on the day of the closes, where it is not the newest
 */
function headlineOf(
  { measure, average, direction, depth, size }: BreadthQuestion,
  { name }: Membership,
  totals: Totals,
  when: Phrase,
  on: Phrase,
): Phrase {
  const index = called(name);
  if (size !== undefined) {
    const [part, number] = [share(totals.share, 1), say`${totals.above} of ${totals.counted}`];
    return direction === "above"
      ? say`${part} of ${index} stocks rose ${depthText(size)} or more ${when} (${number}).`
      : say`${part} of ${index} stocks fell ${depthText(size)} or more ${when} (${number}).`;
  }
  if (measure === "moves") return say`${membersText(totals.advancers)} of ${the(name)} rose and ${totals.decliners} fell ${when}.`;
  if (measure === "highs")
    return say`${membersText(totals.newHighs)} of ${the(name)} closed at a new 52-week high and ${totals.newLows} at a new low${on}.`;
  if (depth !== undefined)
    return say`${share(totals.share, 1)} of ${index} stocks closed ${depthText(depth)} or more below their 52-week high${on} (${totals.above} of ${totals.counted}).`;
  const number = totals.above;
  const part = share(totals.share, 1);
  return direction === "above"
    ? say`${part} of ${index} stocks closed above their ${average}-day average${on} (${number} of ${totals.counted}).`
    : say`${part} of ${index} stocks closed at or below their ${average}-day average${on} (${number} of ${totals.counted}).`;
}

function membersText(number: number): Phrase {
  return number === 0 ? say`no member` : count(number, "member");
}

/** A yes-or-no question holds a share against a threshold: of the members counted, or of those that moved. */
function verdictOf({ threshold, measure, direction, size }: BreadthQuestion, totals: Totals): boolean | null {
  if (threshold === null || measure === "weights" || measure === "highs") return null;
  const risen = totals.advancers / (totals.advancers + totals.decliners);
  const found = measure !== "moves" || size !== undefined ? totals.share : direction === "above" ? risen : 1 - risen;
  return threshold.side === "over" ? found > threshold.share : found < threshold.share;
}

function readingOf(question: BreadthQuestion, membership: Membership, totals: Totals): Phrase {
  const { name, by } = membership;
  const closes = question.depth === undefined ? question.average : YEAR_CLOSES;
  const who = say`Members of ${the(name)} (${called(question.side)}) according to ${by}, at the close on ${dayText(totals.day)}`;
  if (question.measure === "moves") return say`${who}; the ${totals.counted} with both closes are counted.`;
  return sentences([
    say`${who}; the ${totals.counted} with at least ${closes} closes up to that day are counted.`,
    question.depth === undefined ? undefined : say`Each is measured from the highest of its last ${closes} closes (52 weeks).`,
  ]);
}

function caveatsOf(
  all: readonly Series[],
  standing: readonly Series[],
  membership: Membership,
  day: Day,
  counted: number,
  still: number,
  span: Span | null,
  context: Context,
): Phrase[] {
  const caveats: Phrase[] = [];
  const members = membership.symbols.length;
  if (counted < members) {
    const closes = all.length < members ? say`closes of ${all.length} are in the data` : say`all have closes`;
    caveats.push(say`${counted} of ${members} members are counted: ${closes}, and ${counted} of them have enough up to ${dayText(day)}.`);
  }
  if (still > 0) caveats.push(say`${count(still, "member")} without a close for the session before: counted neither as up nor as down.`);
  const adjusted = standing.filter((series) => series.basis === "total").length;
  if (adjusted > 0)
    caveats.push(say`${adjusted} of ${standing.length} have no plain closes up to ${dayText(day)}: theirs include dividends.`);
  if (day < context.asOf && !context.exchange.isSession(context.asOf) && span !== null)
    caveats.push(say`${dayText(context.asOf)} has no session, so the one before it, ${dayText(day)}, is used.`);
  const due = context.exchange.sessionAtOrBefore(Math.min(context.asOf, context.lastFinished));
  if (day < due) caveats.push(say`Stale: most members' closes end on ${dayText(day)}, but the session of ${dayText(due)} has closed.`);
  if (membership.date !== null && day - membership.date > 400)
    caveats.push(say`The list of members dates from ${dayText(membership.date)}; later changes are not in it.`);
  return caveats;
}

function tableOf(found: Breadth, { average, depth }: BreadthQuestion, day: Day, sinceBase: boolean, falls?: Falls): FoundTable {
  return {
    columns: [called(isoOf(day)), sayAs("column")`members`],
    rows: [
      ...(falls === undefined ? [] : [[say`${depthText(depth!)} below 52-week high`, say`${falls.above} of ${falls.counted}`]]),
      [say`above ${average}-day`, say`${found.above} of ${found.counted}`],
      [sinceBase ? say`up / down since the base` : say`up / down`, called(`${found.advancers} / ${found.decliners}`)],
      [say`52-week high / low`, called(`${found.newHighs} / ${found.newLows}`)],
    ],
  };
}

function sourceOf({ name, origin }: Membership, day: Day): FoundSource[] {
  if (origin === null) return [];
  return [
    { name: say`members of ${the(name)}`, symbol: "members", lastClose: isoOf(day), from: `${origin.provider} ${origin.detail}`.trim() },
  ];
}

function noCloses({ name, symbols }: Membership, question: BreadthQuestion, day: Day | undefined, context: Context): Refused {
  const message =
    day === undefined
      ? say`None of the ${whole(symbols.length)} members of ${the(name)} has closes in the data by ${dayText(context.asOf)}.`
      : question.measure === "moves"
        ? say`The closes of most members of ${the(name)} end on ${dayText(day)}.`
        : say`No member of ${the(name)} has ${question.depth === undefined ? question.average : YEAR_CLOSES} closes by that date: most members' closes end on ${dayText(day)}.`;
  return { refused: { reason: "no data", message, suggestions: [] } };
}
