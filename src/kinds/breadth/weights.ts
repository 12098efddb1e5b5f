import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { raceOf, rankingOf } from "../../answering/histories.ts";
import type { Membership } from "../../answering/membership.ts";
import { sourcesOf, symbolText, windowOf } from "../../answering/report.ts";
import { openingOf } from "../../answering/said.ts";
import { type Scene, stage } from "../../answering/scene.ts";
import { DEFAULT_WINDOW } from "../../calendar/window.ts";
import { doubtedBetween, indexOfDay, type Series } from "../../market/series.ts";
import { simpleReturn } from "../../metrics/returns.ts";
import { percent, points, share } from "../../wording/figures.ts";
import { type Phrase, say, the } from "../../wording/phrase.ts";
import type { BreadthQuestion } from "./schema.ts";

/** The fund that holds the index's members in equal amounts. */
const EQUAL_WEIGHT: Readonly<Record<string, string>> = { SPX: "RSP" };

interface Weights extends Pick<Finding, "opening" | "headline" | "window" | "details" | "caveats" | "sources"> {
  readonly history: NonNullable<Finding["history"]>;
  readonly values: {
    /** return of equal amounts */
    readonly return: number;
    /** return of the index, weighted by market value */
    readonly index: number;
    readonly spread: number;
    /** share of the members with closes on both days that beat the index */
    readonly beat: number | null;
    readonly by: string;
  };
}

/** Returns of the members that have closes on both the base and the end, and no doubted one between. */
export function memberReturns(members: readonly Series[], scene: Pick<Scene, "base" | "end">): number[] {
  return members.flatMap((series) => {
    const { days, close } = series;
    const [base, end] = [indexOfDay(days, scene.base), indexOfDay(days, scene.end)];
    return base < 0 || end < 0 || doubtedBetween(series, scene.base, scene.end).length > 0 ? [] : [simpleReturn(close[base]!, close[end]!)];
  });
}

/** Equal weight against the index's own: by the equal-weight fund where it has closes, else by equal amounts of the members at the base. */
export function weightsAnswer(
  question: BreadthQuestion,
  members: readonly Series[],
  { name, symbols }: Membership,
  context: Context,
): Weights | Refused {
  const window = question.window ?? DEFAULT_WINDOW;
  const fund = EQUAL_WEIGHT[question.side];
  const withFund =
    fund === undefined || context.snapshot.series(fund) === undefined ? undefined : stage([fund, question.side], window, "price", context);
  const scene = withFund === undefined || "refused" in withFund ? stage([question.side], window, "price", context) : withFund;
  if ("refused" in scene) return scene;
  const index = scene.sides.at(-1)!;
  const indexReturn = simpleReturn(index.baseClose, index.endClose);
  const returns = memberReturns(members, scene);
  const byFund = scene.sides.length === 2;
  // a part of the members may be the large ones only
  if (!byFund && returns.length * 2 < symbols.length) {
    const message = say`No closes of an equal-weight fund, and only ${returns.length} of ${symbols.length} members of ${the(name)} have closes at both ends of the window.`;
    return { refused: { reason: "no data", message, suggestions: [] } };
  }
  const first = scene.sides[0]!;
  const equal = byFund ? simpleReturn(first.baseClose, first.endClose) : returns.reduce((sum, each) => sum + each, 0) / returns.length;
  const spread = equal - indexReturn;
  const beat = returns.length === 0 ? null : returns.filter((each) => each > indexReturn).length / returns.length;
  const by = byFund ? symbolText(first) : say`equal amounts of ${returns.length} members`;
  const verdict = question.asked === null ? null : question.asked === "behind" ? spread < 0 : spread > 0;
  const headline = headlineOf(the(index.name), spread, scene.over, say`${percent(equal)} vs ${percent(indexReturn)}`);
  return {
    ...openingOf(verdict),
    headline,
    window: windowOf(scene),
    values: { return: equal, index: indexReturn, spread, beat, by: byFund ? first.symbol : "members" },
    details: [
      say`The average stock is measured by ${by}.`,
      ...(beat === null
        ? []
        : [say`${share(beat, 1)} of the ${returns.length} members with closes on both days did better than the index.`]),
    ],
    caveats: scene.caveats,
    history: (text) =>
      byFund
        ? raceOf(scene)
        : rankingOf(
            [
              { name: text(by), symbol: "=", value: equal },
              { name: index.name, symbol: index.symbol, value: indexReturn },
            ],
            index.symbol,
          ),
    sources: sourcesOf(scene.series, context),
  };
}

function headlineOf(index: Phrase, spread: number, over: Phrase, figures: Phrase): Phrase {
  const gap = points(spread);
  if (spread > 0) return say`the average stock is ahead of ${index} by ${gap} ${over}: ${figures}.`;
  return spread < 0
    ? say`the average stock is behind ${index} by ${gap} ${over}: ${figures}.`
    : say`the average stock is level with ${index} ${over}: ${figures}.`;
}
