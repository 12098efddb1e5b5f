import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { rankingOf } from "../../answering/histories.ts";
import { membersOf, seriesOfMembers } from "../../answering/membership.ts";
import { basisText, closesTable, sourcesOf, windowOf } from "../../answering/report.ts";
import { openingOf } from "../../answering/said.ts";
import { asideOf, type Scene, type Side, stage } from "../../answering/scene.ts";
import type { Window } from "../../calendar/window.ts";
import { nameOf } from "../../market/lookup.ts";
import { doubtedBetween, indexOfDay, lastDay } from "../../market/series.ts";
import { spread } from "../../metrics/relative.ts";
import { simpleReturn } from "../../metrics/returns.ts";
import { dayText, list, percent, share, sizeText, whole } from "../../wording/figures.ts";
import { name, type Phrase, say, sayAs, the } from "../../wording/phrase.ts";
import { placedText, ratedText } from "./placed.ts";
import type { LeadersQuestion } from "./schema.ts";
import { hasMoved } from "./size.ts";

/** Lines of the table and of the picture. */
const LISTED = 10;
/** Of them, where both ends are asked for. */
const HALF = LISTED / 2;

interface Rated {
  readonly side: Side;
  readonly rate: number;
}

/** The members of an index ranked by their returns over a window, between the index's own two closes. */
export function answerMembers(
  { of, sector, window, asked, size, named, top, both }: LeadersQuestion & { readonly of: string },
  context: Context,
): Finding | Refused {
  const membership = membersOf(of, context, sector);
  if ("refused" in membership) return membership;
  const own = stage([of], window, "price", context);
  const isCompared = asked === "ahead" || asked === "behind";
  // the members have closes where the index may have none
  const scene = "refused" in own && !isCompared ? (sceneOfMembers(membership.symbols, window, context) ?? own) : own;
  if ("refused" in scene) return scene;
  const index = "refused" in own ? undefined : own.sides[0]!;
  const all = seriesOfMembers(membership.symbols, context.snapshot, scene.end);
  const ranked = all
    .flatMap((series): Rated[] => {
      const [base, end] = [indexOfDay(series.days, scene.base), indexOfDay(series.days, scene.end)];
      if (base < 0 || end < 0 || doubtedBetween(series, scene.base, scene.end).length > 0) return [];
      const named = context.lookup.bySymbol(series.symbol);
      const [baseClose, endClose] = [series.close[base]!, series.close[end]!];
      const closes = series.close.subarray(base, end + 1);
      const side = {
        symbol: series.symbol,
        name: named === undefined ? series.symbol : nameOf(named),
        closes,
        baseClose,
        endClose,
        traded: true,
      };
      return [{ side, rate: simpleReturn(baseClose, endClose) }];
    })
    .sort((a, b) => b.rate - a.rate || (a.side.symbol < b.side.symbol ? -1 : 1));
  const [members, counted] = [membership.symbols.length, ranked.length];
  if (counted < 2) {
    const message = say`${whole(counted)} of ${whole(members)} members of ${the(membership.name)} have closes at both ends of the window, too few to rank them.`;
    return { refused: { reason: "no data", message, suggestions: [] } };
  }
  const market = index === undefined ? Number.NaN : simpleReturn(index.baseClose, index.endClose);
  const fromWorst = asked === "worst" || asked === "down" || asked === "behind";
  const ordered = fromWorst ? ranked.toReversed() : ranked;
  const meets = ({ rate }: Rated): boolean =>
    asked === "up" || asked === "down"
      ? hasMoved(rate, { asked, size })
      : asked === "ahead"
        ? rate > market
        : asked === "behind"
          ? rate < market
          : true;
  const meeting = ordered.filter(meets);
  const counts = asked !== "best" && asked !== "worst";
  const used = new Set(ranked.map(({ side }) => side.symbol));
  const served = all.filter(({ symbol }) => used.has(symbol));
  const totals = served.filter(({ basis }) => basis === "total").length;
  const listed = (counts ? meeting : ordered).slice(0, Math.max(LISTED, top));
  const said = (each: readonly Rated[]): Phrase => list(each.map(ratedText));
  const end = Math.min(top, Math.floor(counted / 2));
  const bottom = both ? ranked.toReversed().slice(0, Math.max(LISTED, top)) : undefined;
  const place = named === undefined ? undefined : ordered.findIndex(({ side }) => side.symbol === named);
  if (place === -1) {
    const message = say`${the(named!)} is not among the ${whole(counted)} members of ${the(membership.name)} with closes at both ends of the window.`;
    return { refused: { reason: "no data", message, suggestions: [] } };
  }
  const verdict = place === undefined ? undefined : place === 0;
  const leading =
    bottom === undefined
      ? say`${said(listed.slice(0, top))} ${scene.over}.`
      : say`best ${scene.over}: ${said(listed.slice(0, end))}; worst: ${said(bottom.slice(0, end))}.`;
  const shown = bottom === undefined ? listed.slice(0, LISTED) : [...listed.slice(0, HALF), ...bottom.slice(0, HALF).reverse()];
  return {
    reading: say`Members of ${the(membership.name)} according to ${membership.by}, ${scene.label}: close of ${dayText(scene.base)} to close of ${dayText(scene.end)}, ${basisText(totals === 0 ? "price" : totals === counted ? "total" : "mixed")}; the ${whole(counted)} with closes on both days are counted.`,
    ...openingOf(verdict),
    headline: !counts
      ? place !== undefined && place > 0
        ? placedText(ordered, place, fromWorst, scene.over)
        : leading
      : size === undefined
        ? countText(asked, meeting.length, counted, the(membership.name), market, scene)
        : sizedText({ asked, size }, meeting.length, counted, the(membership.name), said(listed.slice(0, top)), scene),
    aside: asideOf(undefined, served),
    window: windowOf(scene),
    values: {
      ranking: listed.map(({ side, rate }) => ({ symbol: side.symbol, return: rate })),
      ...(bottom === undefined ? {} : { bottom: bottom.map(({ side, rate }) => ({ symbol: side.symbol, return: rate })) }),
      benchmark: index === undefined ? null : { symbol: of, return: market },
      spreadToBenchmark: listed[0] === undefined || index === undefined ? null : spread(listed[0].rate, market),
      counted,
      members,
      ...(counts ? { above: meeting.length, share: meeting.length / counted } : {}),
    },
    table: closesTable({ ...scene, sides: [...new Set(shown.map(({ side }) => side)), ...(index === undefined ? [] : [index])] }),
    details: [
      ...(counts ? [say`${share(meeting.length / counted, 1)} of the ${whole(counted)} counted.`] : []),
      ...(index === undefined ? [] : [say`${name(index.name)}: ${percent(market)}.`]),
    ],
    caveats: [
      ...membership.caveats,
      ...(counted === members
        ? []
        : [say`${whole(counted)} of ${whole(members)} members are counted; the others lack a close on one of the two days.`]),
      ...scene.caveats,
    ],
    history: () =>
      rankingOf(
        [...new Set(shown), ...(index === undefined ? [] : [{ side: index, rate: market }])]
          .sort((a, b) => b.rate - a.rate)
          .map(({ side, rate }) => ({ name: side.name, symbol: side.symbol, value: rate })),
        of,
      ),
    ...(verdict === undefined ? {} : { verdict }),
    sources: sourcesOf(
      [
        ...(index === undefined ? [] : scene.series),
        ...all.filter(({ symbol }) => [...listed, ...shown].some(({ side }) => side.symbol === symbol)),
      ],
      context,
    ),
    rule: say`return = close at the end ÷ close at the base − 1; members of the latest list, both share classes of a company that has two`,
  };
}

/** The window between the sessions of the members: of the one whose closes reach the day that most of them reach. */
function sceneOfMembers(symbols: readonly string[], window: Window, context: Context): Scene | undefined {
  const all = seriesOfMembers(symbols, context.snapshot, context.lastFinished);
  const lasts = all.map((series) => lastDay(series)!).sort((a, b) => a - b);
  const usual = lasts[Math.floor((lasts.length - 1) / 2)];
  const series = all.find((each) => lastDay(each) === usual);
  const scene = series && stage([series.symbol], window, "price", context);
  return scene === undefined || "refused" in scene ? undefined : scene;
}

/** "31 of 206 members of the S&P 500 are up 20% or more this year, led by Nvidia +111.37%, Meta +76.12% and Tesla +68.42%." */
function sizedText(
  { asked, size }: { readonly asked: LeadersQuestion["asked"]; readonly size: number },
  number: number,
  counted: number,
  index: Phrase,
  leading: Phrase,
  { over }: Scene,
): Phrase {
  const [of, all, least] = [whole(number), whole(counted), sizeText(size)];
  const moved =
    asked === "down"
      ? say`${of} of ${all} members of ${index} are down ${least} or more ${over}`
      : say`${of} of ${all} members of ${index} are up ${least} or more ${over}`;
  if (number === 0) return say`${moved}.`;
  return asked === "down" ? sayAs("down")`${moved}, led by ${leading}.` : say`${moved}, led by ${leading}.`;
}

/** "57 of 206 members of the S&P 500 are ahead of it (+15.91%) in H1 2023." */
function countText(
  asked: LeadersQuestion["asked"],
  number: number,
  counted: number,
  index: Phrase,
  market: number,
  { over }: Scene,
): Phrase {
  const [of, its] = [whole(number), percent(market)];
  switch (asked) {
    case "ahead":
      return say`${of} of ${whole(counted)} members of ${index} are ahead of it (${its}) ${over}.`;
    case "behind":
      return say`${of} of ${whole(counted)} members of ${index} are behind it (${its}) ${over}.`;
    case "down":
      return say`${of} of ${whole(counted)} members of ${index} are down ${over}.`;
    default:
      return say`${of} of ${whole(counted)} members of ${index} are up ${over}.`;
  }
}
