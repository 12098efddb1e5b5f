import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { rankingOf } from "../../answering/histories.ts";
import { leftText } from "../../answering/left-out.ts";
import { basisText, closesTable, sourcesOf, windowOf } from "../../answering/report.ts";
import { openingOf } from "../../answering/said.ts";
import { type Scene, stage } from "../../answering/scene.ts";
import { stageEach } from "../../answering/stage-each.ts";
import { spread } from "../../metrics/relative.ts";
import { simpleReturn } from "../../metrics/returns.ts";
import { dayText, list, ordinal, percent, points, sizeText } from "../../wording/figures.ts";
import { brief, name, type Phrase, say, sayAs, the } from "../../wording/phrase.ts";
import { answerMembers } from "./of-index.ts";
import { placedText, ratedText } from "./placed.ts";
import type { LeadersQuestion } from "./schema.ts";
import { hasMoved } from "./size.ts";

export function answerLeaders(question: LeadersQuestion, context: Context): Finding | Refused {
  const { members, of, group, benchmark, window, asked, top, both } = question;
  if (of !== undefined) return answerMembers({ ...question, of }, context);
  const staged = stageEach(members, window, context);
  if ("refused" in staged && members.some((symbol) => context.snapshot.series(symbol) !== undefined)) return staged;
  const held = "refused" in staged ? [] : staged.scene.sides.map(({ symbol }) => symbol);
  if ("refused" in staged || held.length < 2) {
    return {
      refused: {
        reason: "no data",
        message:
          held[0] === undefined
            ? say`The data have no closes for any of ${the(group)}.`
            : say`Of ${the(group)}, only ${name(held[0])} has closes in the data, too few to rank.`,
        suggestions: [],
      },
    };
  }
  const missing = staged.left;
  const scene = held.includes(benchmark) ? staged.scene : beside(staged.scene, benchmark, window, context);
  const rated = scene.sides.map((side) => ({ side, rate: simpleReturn(side.baseClose, side.endClose) }));
  const market = rated.find(({ side }) => side.symbol === benchmark);
  const ranked = rated.filter(({ side }) => held.includes(side.symbol)).sort((a, b) => b.rate - a.rate);
  const fromWorst = asked === "worst" || asked === "down" || asked === "behind";
  if ((asked === "ahead" || asked === "behind") && market === undefined) return noBenchmark(benchmark);
  const ordered = fromWorst ? ranked.toReversed() : ranked;
  const first = ordered[0]!;
  const place = question.named === undefined ? undefined : ordered.findIndex(({ side }) => side.symbol === question.named);
  if (place === -1)
    return { refused: { reason: "no data", message: say`The data have no closes for ${the(question.named!)}.`, suggestions: [] } };
  const verdict = place === undefined ? undefined : place === 0;
  const gap = market === undefined ? null : spread(first.rate, market.rate);
  return {
    reading: readingOf(name(group), scene, market && name(market.side.name)),
    ...openingOf(verdict),
    headline:
      place !== undefined && place > 0
        ? placedText(ordered, place, fromWorst, scene.over)
        : (asked === "ahead" || asked === "behind") && market !== undefined
          ? againstText(asked, ranked, scene, market)
          : both
            ? bothText(ranked, scene, top)
            : headlineOf(
                question,
                ranked,
                scene,
                gap === null || first.side.symbol === benchmark ? undefined : gapText(gap, name(market!.side.name)),
              ),
    aside: scene.aside,
    window: windowOf(scene),
    values: {
      ranking: ordered.map(({ side, rate }) => ({ symbol: side.symbol, return: rate })),
      ...(both ? { bottom: ranked.toReversed().map(({ side, rate }) => ({ symbol: side.symbol, return: rate })) } : {}),
      benchmark: market === undefined ? null : { symbol: benchmark, return: market.rate },
      spreadToBenchmark: gap,
      rankBefore: rankBefore(first.side.symbol, held, scene, context),
      missing,
    },
    table: closesTable({ ...scene, sides: [...ranked.map(({ side }) => side), ...(market === undefined ? [] : [market.side])] }),
    details: [
      ...(question.listed ? [] : nextText(asked, both === true, ranked, top)),
      ...((both || question.listed) && market !== undefined ? [say`${name(market.side.name)}: ${percent(market.rate)}.`] : []),
      ...turnText(first.side.name, rankBefore(first.side.symbol, held, scene, context), held.length),
    ],
    caveats: [...(missing.length === 0 ? [] : [leftText(missing)]), ...scene.caveats],
    history: () =>
      rankingOf(
        [...ranked, ...(market === undefined ? [] : [market])]
          .sort((a, b) => b.rate - a.rate)
          .map(({ side, rate }) => ({ name: side.name, symbol: side.symbol, value: rate })),
        market === undefined ? null : benchmark,
      ),
    ...(verdict === undefined ? {} : { verdict }),
    sources: sourcesOf(scene.series, context),
    rule: say`return = close at the end ÷ close at the base − 1; ranked from the highest`,
  };
}

type Rated = { readonly side: Scene["sides"][number]; readonly rate: number };

function readingOf(group: Phrase, scene: Scene, market: Phrase | undefined): Phrase {
  const { label, base, end, basis } = scene;
  const [from, to, on] = [dayText(base), dayText(end), basisText(basis)];
  return market === undefined
    ? say`${group} ranked by return, ${label}: close of ${from} to close of ${to}, ${on}.`
    : say`${group} ranked by return, ${label}: close of ${from} to close of ${to}, ${on}; compared with ${market}.`;
}

function gapText(gap: number, market: Phrase): Phrase {
  return gap < 0 ? say`${points(gap)} behind ${market}` : say`${points(gap)} ahead of ${market}`;
}

/** Names that a headline has room for. */
const MOST_NAMED = 3;

function headlineOf(
  { asked, size, top, listed }: LeadersQuestion,
  ranked: readonly Rated[],
  { over }: Scene,
  gap: Phrase | undefined,
): Phrase {
  if (asked === "up" || asked === "down") {
    const meeting = ranked.filter(({ rate }) => hasMoved(rate, { asked, size }));
    const ordered = asked === "up" ? meeting : [...meeting].reverse();
    if (size !== undefined) return sizedText(asked, size, ordered, ranked.length, over);
    if (meeting.length === 0)
      return asked === "up" ? say`none of the ${ranked.length} rose ${over}.` : say`none of the ${ranked.length} fell ${over}.`;
    const counted =
      asked === "up" ? say`${meeting.length} of ${ranked.length} up ${over}` : say`${meeting.length} of ${ranked.length} down ${over}`;
    const named = ordered.slice(0, MOST_NAMED);
    if (named.length === ordered.length) return say`${counted}: ${list(named.map(ratedText))}.`;
    return asked === "up"
      ? say`${counted}, led by ${list(named.map(ratedText))}.`
      : sayAs("down")`${counted}, led by ${list(named.map(ratedText))}.`;
  }
  const ordered = asked === "best" ? ranked : ranked.toReversed();
  if (listed) return brief(say`${list(ordered.slice(0, top).map(ratedText))} ${over}.`);
  const leader = say`${ratedText(ordered[0]!)} ${over}`;
  return gap === undefined ? say`${leader}.` : say`${leader}, ${gap}.`;
}

/** "2 of 11 up 5% or more this month: Energy sector +9.54% and Utilities sector +5.02%." */
function sizedText(asked: "up" | "down", size: number, meeting: readonly Rated[], of: number, over: Phrase): Phrase {
  const [number, least] = [meeting.length, sizeText(size)];
  const counted =
    asked === "up" ? say`${number} of ${of} up ${least} or more ${over}` : say`${number} of ${of} down ${least} or more ${over}`;
  return number === 0 ? say`${counted}.` : say`${counted}: ${list(meeting.map(ratedText))}.`;
}

/** Those behind the first of a ranking. */
function nextText(asked: LeadersQuestion["asked"], both: boolean, ranked: readonly Rated[], top: number): Phrase[] {
  if (both || (asked !== "best" && asked !== "worst")) return [];
  const others = (asked === "best" ? ranked : [...ranked].reverse()).slice(1, top);
  return others.length === 0 ? [] : [brief(say`Then ${list(others.map(ratedText))}.`)];
}

/** "Best this year: Nvidia +189.54%; worst: Alphabet +35.67%." */
function bothText(ranked: readonly Rated[], { over }: Scene, top: number): Phrase {
  const end = Math.min(top, Math.floor(ranked.length / 2));
  const said = (each: readonly Rated[]): Phrase => list(each.map(ratedText));
  return say`best ${over}: ${said(ranked.slice(0, end))}; worst: ${said(ranked.toReversed().slice(0, end))}.`;
}

/** "5 of 7 ahead of S&P 500 this year: Tesla +152.50%, …" */
function againstText(asked: "ahead" | "behind", ranked: readonly Rated[], { over }: Scene, market: Rated): Phrase {
  const meeting = ranked.filter(({ rate }) => (asked === "ahead" ? rate > market.rate : rate < market.rate));
  const ordered = asked === "ahead" ? meeting : [...meeting].reverse();
  const [of, other, by] = [meeting.length, name(market.side.name), percent(market.rate)];
  const counted =
    asked === "ahead"
      ? say`${of} of ${ranked.length} ahead of ${other} (${by}) ${over}`
      : say`${of} of ${ranked.length} behind ${other} (${by}) ${over}`;
  return of === 0 ? say`${counted}.` : say`${counted}: ${list(ordered.map(ratedText))}.`;
}

function noBenchmark(benchmark: string): Refused {
  return { refused: { reason: "no data", message: say`The data have no closes for ${the(benchmark)}.`, suggestions: [] } };
}

/** Where the leader stood in the window of as many sessions before this one; null where the data do not reach back. */
function rankBefore(symbol: string, held: readonly string[], scene: Scene, context: Context): number | null {
  const sessions = scene.days.length - 1;
  const before = stageEach(
    held,
    { type: "sessions", count: sessions },
    {
      ...context,
      snapshot: context.snapshot.asOf(scene.base),
      asOf: scene.base,
    },
  );
  if ("refused" in before || before.left.length > 0) return null;
  const ranked = before.scene.sides
    .map((side) => ({ symbol: side.symbol, rate: simpleReturn(side.baseClose, side.endClose) }))
    .sort((a, b) => b.rate - a.rate);
  return ranked.findIndex((each) => each.symbol === symbol) + 1;
}

function turnText(who: string, before: number | null, of: number): Phrase[] {
  return before === null ? [] : [say`Over the same number of sessions before that, ${the(who)} ranked ${ordinal(before)} of ${of}.`];
}

/** The members with the benchmark beside them; without it where it has no closes at both ends. */
function beside(scene: Scene, benchmark: string, window: LeadersQuestion["window"], context: Context): Scene {
  const market = stage([benchmark], window, "price", context);
  if ("refused" in market || market.base !== scene.base || market.end !== scene.end) return scene;
  return { ...scene, sides: [...scene.sides, ...market.sides], series: [...scene.series, ...market.series] };
}
