import type { Kind } from "../kind.ts";
import { answerRatio } from "./answer.ts";
import { samples } from "./samples.ts";
import { type RatioQuestion, ratioSchema } from "./schema.ts";
import { ratioSlots } from "./slots.ts";
import { wording } from "./wording.ts";

/** One close divided by another, over time. */
export const ratio: Kind<RatioQuestion> = {
  kind: "ratio",
  schema: ratioSchema,
  wording,
  about: {
    summary: "The close of one market divided by that of another: the level, its high and low, and when it was last as high or low.",
    figures: {
      "ratio, of, against": "close of the first ÷ close of the second, on sessions that both have",
      "high, low": "highest and lowest of the window, or of all the data, with their sessions",
      percentile: "share of those ratios at or below the latest one",
      change: "ratio at the end ÷ ratio at the base − 1",
      previous: "the latest earlier session on which it was at least as high, or as low",
    },
    samples,
  },
  examples: [
    "ratio of the Russell to the S&P",
    "Nasdaq to Dow ratio: lowest since when?",
    "by how much did the Russell/S&P ratio change in 2022?",
    "percentile of the Nasdaq to S&P ratio",
    "high and low of the Apple to Microsoft ratio in 2022",
  ],
  slots: ratioSlots,
  symbols: ({ of, against }) => [of, against],
  answer: answerRatio,
};
