import { numberOr } from "../../answering/judge.ts";
import { fundOf } from "../../market/funds.ts";
import type { Kind } from "../kind.ts";
import { answerConcentration } from "./answer.ts";
import { type ConcentrationQuestion, concentrationSchema } from "./schema.ts";
import { concentrationSlots } from "./slots.ts";
import { wording } from "./wording.ts";
import { words } from "./words.ts";

const OLD_LIST_DAYS = 10;
const MS_PER_DAY = 86_400_000;

/** How much of an index a basket, a company or its largest names make up, by the holdings of the fund that tracks it. */
export const concentration: Kind<ConcentrationQuestion> = {
  kind: "concentration",
  schema: concentrationSchema,
  words,
  wording,
  about: {
    summary: "What part of an index its largest, a basket or one company make up.",
    figures: {
      "share, holdings": "sum of the published weights, share classes of one company together",
      effectiveNames: "1 ÷ Σ weight², weights of the equity rows normalised to 1",
      "date, change": "the list's date; the difference to another list",
    },
  },
  examples: [
    "how much of the S&P 500 is the Magnificent Seven?",
    "Apple's weight in the S&P 500",
    "how concentrated is the S&P 500?",
    "weight of the top 5 in the S&P 500",
    "what is Apple's weight in the S&P 500?",
  ],
  slots: concentrationSlots,

  symbols: () => [],

  entries: ({ side }) => {
    const fund = fundOf(side);
    return fund === undefined ? [] : [`holdings/${fund.symbol}/`];
  },

  answer: answerConcentration,

  statement: { units: ["percent"], share: true, figure: ({ share }) => numberOr(share) },

  /** a list of an index's holdings that is older says nothing of today's weights */
  bearsOnClaim: (_, { values: { date }, asOf }) =>
    typeof date !== "string" || Date.parse(asOf) - Date.parse(date) <= OLD_LIST_DAYS * MS_PER_DAY,
};
