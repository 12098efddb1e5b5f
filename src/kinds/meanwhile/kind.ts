import type { Kind } from "../kind.ts";
import { answerMeanwhile } from "./answer.ts";
import { type MeanwhileQuestion, meanwhileSchema } from "./schema.ts";
import { meanwhileSlots } from "./slots.ts";
import { wording } from "./wording.ts";

/** What one market did over the very days, weeks or months in which another rose or fell. */
export const meanwhile: Kind<MeanwhileQuestion> = {
  kind: "meanwhile",
  schema: meanwhileSchema,
  wording,
  about: {
    summary:
      "What one market did on the days, or in the weeks or months, in which another rose or fell, by any size or by at least so much.",
    figures: {
      "average, median, positive": "of the returns over those stretches (of a yield, changes in basis points), and the share above zero",
      occurrences: "those stretches; where it is asked how often the first rose or fell meanwhile, those in which it did",
      "sample, periods": "those stretches, and all that both have closes for",
      close: "where the average close is asked for: mean and median of the closes that end them",
      last: "the latest of them",
    },
  },
  examples: [
    "how does the Russell do on days when the S&P falls 2% or more?",
    "on days when the VIX jumps more than 20%, what does the S&P do on average?",
    "how often does the Nasdaq fall on days when the S&P rises?",
    "in how many months since 1990 has the Nasdaq 100 risen while the S&P fell?",
    "how have small caps done in months in which the 10-year yield rose 30 basis points or more?",
    "average VIX on days when the S&P fell since 2010",
  ],
  slots: meanwhileSlots,
  symbols: ({ side, of }) => [side, of],
  answer: answerMeanwhile,
};
