import { openBaskets } from "../../answering/scene.ts";
import type { Kind } from "../kind.ts";
import { answerRecord } from "./answer.ts";
import { samples } from "./samples.ts";
import { type RecordQuestion, recordSchema } from "./schema.ts";
import { recordSlots } from "./slots.ts";
import { wording } from "./wording.ts";
import { words } from "./words.ts";

/** How often, how long since, and the most extreme: stretches of the market that meet a condition. */
export const record: Kind<RecordQuestion> = {
  kind: "record",
  schema: recordSchema,
  words,
  wording,
  about: {
    summary: "Periods that meet a condition: the last and the one before it, how many there were, the most extreme, and what followed.",
    figures: {
      "last, previous":
        'the latest period that met the condition and the one before it; for "since when", the current one and the latest earlier one at least as extreme',
      "occurrences, sample": "periods that met it; all periods looked at",
      drawdown: "for drawdowns: latest close ÷ highest so far − 1",
      percentile: "share of the sample at or below the current period",
      top: "the most extreme: ten, unless the question asks for another number",
      followed: "median, lowest and highest return of the first side over the 1, 3 and 12 months after",
    },
    samples,
  },
  examples: [
    "when did the Russell last beat the Nasdaq 100 by 2.5 points on two days in one week?",
    "biggest weekly win of the Russell over the S&P since 2000",
    "when did the S&P last have a better month than this one?",
    "how often has the Nasdaq trailed the Dow by 2 points in a day?",
    "the ten best Januaries of the S&P",
  ],
  slots: recordSlots,
  symbols: ({ sides }, { lookup }) => openBaskets(sides, lookup),
  answer: answerRecord,

  happensOn: () => true,
};
