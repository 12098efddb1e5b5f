import { numberOr } from "../../answering/judge.ts";
import type { Kind } from "../kind.ts";
import { answerRate } from "./answer.ts";
import { type RateQuestion, rateSchema } from "./schema.ts";
import { rateSlots } from "./slots.ts";
import { wording } from "./wording.ts";
import { words } from "./words.ts";

/** Yields, in percent, and their changes, in basis points. */
export const rate: Kind<RateQuestion> = {
  kind: "rate",
  schema: rateSchema,
  words,
  wording,
  about: {
    summary: "Yields, in percent and basis points.",
    figures: {
      level: "percent at the end of the window",
      changeBasisPoints: "level − level at the base, × 100; never a percent of a percent",
      slopeBasisPoints: "longer − shorter maturity",
      since: "if asked when, and the level is met at the end: the first session of the run that met it",
    },
  },
  examples: [
    "how has the 10-year yield moved this month?",
    "where was the 10-year at the end of last year?",
    "are yields falling?",
    "is the yield curve inverted?",
    "what is the slope between the 2-year and the 10-year?",
  ],
  slots: rateSlots,

  symbols: ({ sides }) => sides,

  conditions: ({ sides: [side] }, name) => [`${name(side!)} closes above 5%`, `${name(side!)} closes below 3%`],
  answer: answerRate,

  statement: {
    units: ["percent", "basis points", "points"],
    percentAsSaid: true,
    figure: ({ level, changeBasisPoints }, _, unit) => {
      const change = numberOr(changeBasisPoints);
      // "by two percentage points" is a change as well
      return unit === "percent" ? numberOr(level) : unit === "points" ? change && change / 100 : change;
    },
    hasOne: ({ sides }) => sides.length === 1,
  },
};
