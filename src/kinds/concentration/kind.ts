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
    summary: "How much of an index its largest companies, a basket or one company make up.",
    figures: {
      "share, holdings": "sum of the published weights, share classes of one company together",
      effectiveNames: "1 ÷ Σ weight², weights of the equity rows normalised to 1",
      "date, change": "the day of the weights; the change from an earlier day",
      "list, carried":
        "the list's date; whether its weights are carried to another day by closes: × the member's close ratio ÷ the index's own",
      "covered, withoutCloses":
        "for carried weights: share of the list with closes on both days; rows without them, which keep their weight",
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

  /** Weights are carried by the closes of every member, who are known only once the list is read: every series is loaded. */
  entries: ({ side }) => {
    const fund = fundOf(side);
    return fund === undefined ? [] : [`holdings/${fund.symbol}/`, "series/", "total/"];
  },

  answer: answerConcentration,

  statement: { units: ["percent"], share: true, figure: ({ share }) => numberOr(share) },

  /** a list of an index's holdings that is older says nothing of today's weights, but where closes carry it there */
  bearsOnClaim: (_, { values: { list }, asOf }, { on }) =>
    on !== null || typeof list !== "string" || Date.parse(asOf) - Date.parse(list) <= OLD_LIST_DAYS * MS_PER_DAY,
};
