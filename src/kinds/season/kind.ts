import type { Kind } from "../kind.ts";
import { answerSeason } from "./answer.ts";
import { samples } from "./samples.ts";
import { type SeasonQuestion, seasonSchema } from "./schema.ts";
import { seasonSlots } from "./slots.ts";
import { wording } from "./wording.ts";
import { words } from "./words.ts";

/** Parts of the year against each other: which month is the best on average, May to October against November to April. */
export const season: Kind<SeasonQuestion> = {
  kind: "season",
  schema: seasonSchema,
  words,
  wording,
  about: {
    summary: "Parts of the year against each other: months, quarters, halves, weekdays, or spans of months that are named.",
    figures: {
      parts: "part, average, median, positive (share above zero) and sample of each, over finished ones",
      "part, average, median, positive, sample":
        "those of the one that is asked about, of the best or the worst by its average where that is asked, else of the first named",
      verdict: "whether the month or weekday that is asked about is the best, or the worst",
      occurrences: "how many rose, or fell, where that is asked; of the sample",
    },
    samples,
  },
  examples: [
    "best month of the S&P on average since 1950",
    "average return of the S&P from May to October since 1950",
    "November to April versus May to October for the Dow",
    "worst quarter of the Russell on average",
    "best weekday for the Nasdaq",
    "is September really the worst month for stocks?",
  ],
  slots: seasonSlots,
  symbols: ({ side }) => [side],
  answer: answerSeason,
};
