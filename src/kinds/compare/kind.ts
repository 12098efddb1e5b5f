import { numberOr } from "../../answering/judge.ts";
import { openBaskets } from "../../answering/scene.ts";
import type { Kind } from "../kind.ts";
import { answerCompare } from "./answer.ts";
import { type CompareQuestion, compareSchema } from "./schema.ts";
import { compareSlots } from "./slots.ts";
import { wording } from "./wording.ts";

/** One against another, or several ranked, over one window. */
export const compare: Kind<CompareQuestion> = {
  kind: "compare",
  schema: compareSchema,
  wording,
  about: {
    summary: "One market against another, or several ranked, over the same sessions.",
    figures: {
      returns: "as in performance",
      leader: "the highest return; null in a tie",
      spread: "return of the first − return of the second",
      relative: "(1 + first) ÷ (1 + second) − 1",
      multiple: "larger return ÷ smaller, only if both rose",
      annualized: "if asked for: (1 + return)^(1 ÷ years) − 1, by symbol; null for less than a year",
      "daysAhead, days": "sessions on which the first did better; all sessions",
    },
  },
  examples: [
    "Russell vs Nasdaq this week",
    "Are small caps outperforming large caps?",
    "Nasdaq vs Dow vs Russell ytd",
    "equal-weight Nvidia, Apple and Tesla vs the S&P this year",
    "has the Dow lagged the S&P since April?",
    "which did better in 2022, the Nasdaq or the Dow?",
  ],
  slots: compareSlots,

  statement: {
    units: ["percent", "points", "times"],
    beside: ["ahead", "behind", "versus", "compare"],
    figure: ({ spread: gap, multiple: times }, _, unit) => numberOr(unit === "times" ? times : gap),
    hasOne: ({ sides }) => sides.length === 2,
  },

  symbols: ({ sides }, { lookup }) => openBaskets(sides, lookup),
  conditions: ({ sides: [first, second] }, name) => [
    `${name(first!)} beats ${name(second!)} by 2 points in a day`,
    `${name(second!)} beats ${name(first!)} by 2 points in a day`,
  ],
  answer: answerCompare,
};
