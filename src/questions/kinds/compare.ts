import { z } from "zod";
import { DEFAULT_WINDOW, windowSchema } from "../../calendar/window.ts";
import { daysAhead, multiple, relativeReturn, spread } from "../../metrics/relative.ts";
import { simpleReturn } from "../../metrics/returns.ts";
import { count, fixed, list, percent, points, whole } from "../../wording/figures.ts";
import { joined, name, say } from "../../wording/phrase.ts";
import { numberOr } from "../claim.ts";
import { raceOf } from "../histories.ts";
import type { Kind } from "../kind.ts";
import { fallTurns, isBasket, isPassive, sidesInOrder } from "../language/order.ts";
import { isYield } from "../language/yields.ts";
import { bySymbol, closesTable, readingOf, sourcesOf, windowOf } from "../report.ts";
import { openingOf } from "../said.ts";
import { openBaskets, type Scene, stage } from "../sides.ts";

const schema = z.strictObject({
  kind: z.literal("compare"),
  sides: z.array(z.string()).min(2).max(25),
  window: windowSchema,
  basis: z.enum(["price", "total"]),
  /** what a yes-or-no question asks of the first side */
  asked: z.enum(["ahead", "behind"]).nullable(),
});

export type CompareQuestion = z.infer<typeof schema>;

/** What one is measured against where nothing is named. */
const THE_MARKET = "SPX";

/** Larger multiples are left to the values. */
const MOST_TIMES = 10;

/** One against another, or several ranked, over one window. */
export const compare: Kind<CompareQuestion> = {
  kind: "compare",
  schema,
  about: {
    summary: "One against another, or several ranked, over one window and on common sessions.",
    figures: {
      returns: "as in performance",
      leader: "the highest return; null in a tie",
      spread: "return of the first − return of the second",
      relative: "(1 + first) ÷ (1 + second) − 1",
      multiple: "larger return ÷ smaller, only where both rose",
      "daysAhead, days": "sessions on which the first did better, of how many",
    },
  },
  cues: {},
  examples: [
    "Russell vs Nasdaq this week",
    "Are small caps outperforming large caps?",
    "Nasdaq vs Dow vs Russell ytd",
    "has the Dow been lagging the S&P since April?",
    "which did better in 2022, the Nasdaq or the Dow?",
  ],

  read(reading) {
    const sides = sidesInOrder(reading);
    if (sides.some(isYield)) return undefined;
    const window = reading.window();
    if (window === "several") return undefined;
    const passive = isPassive(reading);
    const [leads, trails] = [reading.take("ahead"), reading.take("behind")];
    const turns = fallTurns(reading);
    // "fell 3 points less than": the figure is above zero, though the verb falls
    if (turns === "both" || (turns === "less" && reading.all("amount").length > 0)) return undefined;
    const [ahead, behind] = passive !== (turns !== undefined) ? [trails, leads] : [leads, trails];
    const related = [reading.take("versus"), reading.take("or"), reading.take("compare"), reading.take("best", "worst", "most")].some(
      Boolean,
    );
    if (sides.length === 1 && sides[0] !== THE_MARKET && (ahead || behind)) sides.push(THE_MARKET);
    const difference = reading.take("minus");
    const multiple = reading.all("amount").some(({ unit }) => unit === "times");
    if (sides.length < 2 || !(ahead || behind || related || multiple || difference)) return undefined;
    if (!sides.some((side) => isBasket(side, reading))) reading.take("every");
    // "beating it by the most ever" asks for a record
    if (sides.length === 2 && window?.type === "all" && reading.has("most", "best", "worst")) return undefined;
    const total = reading.take("total");
    reading.take("price", "performance", "and", "far", "up", "down");
    const asked = reading.isYesNo() && ahead !== behind ? (ahead ? "ahead" : "behind") : null;
    return { kind: "compare", sides, window: window ?? DEFAULT_WINDOW, basis: total ? "total" : "price", asked };
  },

  statement: {
    units: ["percent", "points", "times"],
    beside: ["ahead", "behind", "versus", "compare"],
    figure: ({ spread: gap, multiple: times }, _, unit) => numberOr(unit === "times" ? times : gap),
    hasOne: ({ sides }) => sides.length === 2,
  },

  symbols: ({ sides }, { lookup }) => openBaskets(sides, lookup),

  answer({ sides, window, basis, asked }, context) {
    const scene = stage(sides, window, basis, context);
    if ("refused" in scene) return scene;
    const returns = scene.sides.map((side) => simpleReturn(side.baseClose, side.endClose));
    const ranked = scene.sides.map((side, i) => ({ side, rate: returns[i]! })).sort((a, b) => b.rate - a.rate);
    const tied = ranked[0]!.rate === ranked[1]!.rate;
    const leader = tied ? null : ranked[0]!.side.symbol;
    const days = scene.days.length - 1;
    const pair = sides.length === 2 ? pairOf(scene, returns, days) : null;
    const verdict = asked === null ? null : asked === "ahead" ? returns[0]! > returns[1]! : returns[0]! < returns[1]!;
    return {
      reading: readingOf(scene, context),
      ...(pair === null ? {} : openingOf(verdict)),
      headline:
        pair === null
          ? say`${list(ranked.map(({ side, rate }) => joined([name(side.name), percent(rate)], " ")))} ${scene.label}.`
          : pair.headline,
      window: windowOf(scene),
      values: {
        returns: bySymbol(scene.sides, (_, i) => returns[i]!),
        leader,
        ranking: ranked.map(({ side, rate }) => ({ symbol: side.symbol, return: rate })),
        ...(pair?.values ?? { spread: null, relative: null, multiple: null, daysAhead: null, days }),
        baseCloses: bySymbol(scene.sides, (side) => side.baseClose),
        endCloses: bySymbol(scene.sides, (side) => side.endClose),
        basis: scene.basis,
      },
      table: closesTable(scene),
      details: pair?.details ?? [],
      caveats: scene.caveats,
      history: () => raceOf(scene),
      ...(verdict === null ? {} : { verdict }),
      sources: sourcesOf(scene.series, context),
      rule: say`spread = return of the first − return of the second; relative = (1 + first) ÷ (1 + second) − 1`,
    };
  },
};

/** The figures that two sides have between them. */
function pairOf(scene: Scene, returns: readonly number[], days: number) {
  const [first, second] = [scene.sides[0]!, scene.sides[1]!];
  const [a, b] = [returns[0]!, returns[1]!];
  const values = {
    spread: spread(a, b),
    relative: relativeReturn(a, b),
    multiple: multiple(a, b),
    daysAhead: daysAhead(first.closes, second.closes),
    days,
  };
  const [one, other] = [name(first.name), name(second.name)];
  const gap = points(values.spread);
  const { label } = scene;
  // Beside a gain of nearly nothing any other is many times as large, which says nothing of either.
  const times =
    values.multiple === null || values.multiple > MOST_TIMES
      ? []
      : [say`The larger gain is ${fixed(values.multiple, 2)} times the smaller.`];
  return {
    values,
    headline:
      a > b
        ? say`${one} ahead of ${other} by ${gap} ${label}: ${percent(a)} against ${percent(b)}.`
        : a < b
          ? say`${one} behind ${other} by ${gap} ${label}: ${percent(a)} against ${percent(b)}.`
          : say`${one} level with ${other} ${label}: ${percent(a)} against ${percent(b)}.`,
    details: [
      say`Relative return ${percent(values.relative)}; ${one} ahead on ${whole(values.daysAhead)} of ${count(days, "session")}.`,
      ...times,
    ],
  };
}
