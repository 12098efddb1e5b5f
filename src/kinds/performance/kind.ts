import { partEntries } from "../../answering/index-part.ts";
import { numberOr } from "../../answering/judge.ts";
import { openBaskets } from "../../answering/scene.ts";
import type { Kind } from "../kind.ts";
import { answerPerformance } from "./answer.ts";
import { type PerformanceQuestion, performanceSchema } from "./schema.ts";
import { performanceSlots } from "./slots.ts";
import { wording } from "./wording.ts";
import { words } from "./words.ts";

/** How one or several instruments did over a window, each by itself. */
export const performance: Kind<PerformanceQuestion> = {
  kind: "performance",
  schema: performanceSchema,
  words,
  wording,
  about: {
    summary: "How one or more markets did over a period, each by itself.",
    figures: {
      returns: "close at the end ÷ close at the base − 1, by symbol",
      "baseCloses, endCloses": "the two closes of each; a basket is 1 at the base",
      points: "close at the end − close at the base, by symbol; null for a basket or with dividends",
      periods: "for several windows: base, end and returns of each, in the order asked",
      annualized: "if asked for: (1 + return)^(1 ÷ years) − 1, by symbol; null for less than a year",
      maxDrawdown: "if asked for: lowest of close ÷ highest close before it − 1 within the window",
      without:
        'for an index without some of its members, approximate: (return of the index − weight × return of the part) ÷ (1 − weight), with weights at the base from a fund that tracks it; under "SPX ex MAG7" among the returns',
      sessions: "sessions from the base to the end",
      basis: "price, or total (with dividends)",
    },
  },
  examples: [
    "What did the S&P 500 do this week?",
    "How are the major US indices doing today?",
    "Nasdaq since its December low",
    "Apple past 3 months with dividends",
    "S&P 500 in Q4 2018",
    "Nasdaq 1, 3 and 5 years",
    "annualised return of the Russell past 3 years",
    "return of the Dow together with its deepest drawdown in 2022",
    "S&P 500 calendar-year returns from 2015 to 2019",
    "S&P 500 without the Magnificent Seven this year",
  ],
  slots: performanceSlots,

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
    // what an index did without some of its members is reckoned from rounded weights
    hasOne: ({ sides, without }) => sides.length === 1 && without === undefined,
  },

  symbols: ({ sides, without = [] }, { lookup }) => openBaskets([...sides, ...without], lookup),
  entries: ({ sides, without }) => (without === undefined ? [] : partEntries(sides[0]!)),
  conditions: ({ sides: [side] }, name) => [`${name(side!)} falls 2% in a day`, `${name(side!)} falls 10% below its high`],
  answer: answerPerformance,
};
