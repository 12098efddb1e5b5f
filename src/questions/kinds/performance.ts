import { z } from "zod";
import { DEFAULT_WINDOW, windowSchema } from "../../calendar/window.ts";
import { simpleReturn } from "../../metrics/returns.ts";
import { count, list, percent } from "../../wording/figures.ts";
import { joined, name, say } from "../../wording/phrase.ts";
import { numberOr } from "../claim.ts";
import { raceOf } from "../histories.ts";
import type { Finding, Kind } from "../kind.ts";
import { isBasket } from "../language/order.ts";
import { isYield } from "../language/yields.ts";
import { bySymbol, closesTable, readingOf, sourcesOf, windowOf } from "../report.ts";
import { openBaskets, stage } from "../sides.ts";

const schema = z.strictObject({
  kind: z.literal("performance"),
  sides: z.array(z.string()).min(1).max(25),
  window: windowSchema,
  basis: z.enum(["price", "total"]),
  /** the direction that a yes-or-no question asks about */
  asked: z.enum(["up", "down"]).nullable(),
});

export type PerformanceQuestion = z.infer<typeof schema>;

/** How one or several instruments did over a window, each by itself. */
export const performance: Kind<PerformanceQuestion> = {
  kind: "performance",
  schema,
  about: {
    summary: "How one or several did over a window, each by itself.",
    figures: {
      returns: "close at the end ÷ close at the base − 1, by symbol",
      "baseCloses, endCloses": "the two closes of each; a basket is 1 at the base",
      sessions: "sessions from the base to the end",
      basis: "price, or total with dividends worked in",
    },
  },
  cues: {},
  examples: [
    "What did the S&P 500 do this week?",
    "How are the major US indices doing today?",
    "Nasdaq since its December low",
    "Apple past 3 months with dividends",
    "S&P 500 in Q4 2018",
  ],

  read(reading) {
    const sides = reading.sides();
    const window = reading.window();
    if (sides.length === 0 || sides.some(isYield) || window === "several") return undefined;
    if (!sides.some((side) => isBasket(side, reading))) reading.take("every");
    const total = reading.take("total");
    reading.take("price", "performance", "and", "far");
    const up = reading.take("up");
    const down = reading.take("down");
    if (up && down) reading.take("or");
    const asked = reading.isYesNo() && up !== down ? (up ? "up" : "down") : null;
    return { kind: "performance", sides, window: window ?? DEFAULT_WINDOW, basis: total ? "total" : "price", asked };
  },

  statement: {
    units: ["percent", "points"],
    inIndexPoints: true,
    figure: ({ returns, baseCloses, endCloses, basis }, { sides }, unit) => {
      const of = (figures: unknown): number | null => numberOr((figures as Record<string, unknown> | undefined)?.[sides[0]!]);
      if (unit !== "index points") return of(returns);
      const [base, end] = [of(baseCloses), of(endCloses)];
      // A basket's value and closes with dividends in are in no points that anyone quotes.
      return base === null || end === null || Math.abs(base - 1) < 1e-9 || basis !== "price" ? null : end - base;
    },
    hasOne: ({ sides }) => sides.length === 1,
  },

  symbols: ({ sides }, { lookup }) => openBaskets(sides, lookup),

  answer({ sides, window, basis, asked }, context) {
    const scene = stage(sides, window, basis, context);
    if ("refused" in scene) return scene;
    const returns = scene.sides.map((side) => simpleReturn(side.baseClose, side.endClose));
    const figures = scene.sides.map((side, i) => joined([name(side.name), percent(returns[i]!)], " "));
    const sessions = scene.days.length - 1;
    return {
      reading: readingOf(scene, context),
      ...openingBy(asked, returns),
      headline: say`${list(figures)} ${scene.label}.`,
      window: windowOf(scene),
      values: {
        returns: bySymbol(scene.sides, (_, i) => returns[i]!),
        baseCloses: bySymbol(scene.sides, (side) => side.baseClose),
        endCloses: bySymbol(scene.sides, (side) => side.endClose),
        sessions,
        basis: scene.basis,
      },
      table: closesTable(scene),
      details: [say`Measured over ${count(sessions, "session")}.`],
      caveats: scene.caveats,
      history: () => raceOf(scene),
      ...(asked === null ? {} : { verdict: returns.every((rate) => (asked === "up" ? rate > 0 : rate < 0)) }),
      sources: sourcesOf(scene.series, context),
      rule: say`return = close at the end ÷ close at the base − 1`,
    };
  },
};

function openingBy(asked: "up" | "down" | null, returns: readonly number[]): Pick<Finding, "opening"> {
  if (asked === null) return {};
  const meets = returns.filter((rate) => (asked === "up" ? rate > 0 : rate < 0)).length;
  if (meets === returns.length) return { opening: "yes" };
  return { opening: meets === 0 ? "no" : "in part" };
}
