import { numberOr } from "../../answering/judge.ts";
import { contractOn } from "../../market/contracts.ts";
import type { Kind } from "../kind.ts";
import { answerPositioning } from "./answer.ts";
import { type PositioningQuestion, positioningSchema } from "./schema.ts";
import { positioningSlots } from "./slots.ts";
import { wording } from "./wording.ts";
import { words } from "./words.ts";

/** Speculators' positions in a future by the Commitments of Traders, known from their publication on. */
export const positioning: Kind<PositioningQuestion> = {
  kind: "positioning",
  schema: positioningSchema,
  words,
  wording,
  about: {
    summary: "What speculators hold in futures, by the Commitments of Traders (legacy, futures only).",
    figures: {
      "shortShare, longShare, netShare": "noncommercial positions ÷ open interest",
      reportDate: "the Tuesday it covers; public from its release",
      "percentile, highestSince, lowestSince":
        "percentile among the reports in the data; the last earlier report with as much or as little",
      measures:
        "for short and long (gross), net and open interest: value, weekChange, percentile, mostSince (for a net short, the last one as short) and reportsMissing since then",
    },
  },
  examples: [
    "how short are speculators in S&P futures?",
    "are speculators net short Russell futures?",
    "speculators' net position in Nasdaq futures",
    "open interest in S&P futures",
    "how long are speculators in Russell futures?",
    "speculators' gross and net short in S&P futures",
    "week over week change in speculators' net position in S&P futures",
  ],
  slots: positioningSlots,

  symbols: () => [],

  entries: ({ side }) => {
    const contract = contractOn(side);
    return contract === undefined ? [] : [`positions/${contract.code}`];
  },

  answer: answerPositioning,

  statement: {
    units: ["percent"],
    share: true,
    figure: (values, { measure }) => numberOr(values[`${measure}Share`]),
    hasOne: ({ measure }) => measure === "short" || measure === "long" || measure === "net",
  },
};
