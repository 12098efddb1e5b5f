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
    summary: "Parts of the year against each other: months, quarters, halves, weekdays, or named spans of months.",
    figures: {
      parts: "part, average, median, positive (share above zero) and sample of each, without the one in progress",
      "part, average, median, positive, sample":
        "for the part asked about, the best or worst by average if asked, otherwise the first named",
      verdict: "whether the month or weekday asked about is the best, or the worst",
      occurrences: "how many of the sample rose, or fell, if asked",
    },
    samples,
  },
  examples: [
    "best month for the S&P on average since 1950",
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
