import { openBaskets } from "../../answering/scene.ts";
import type { Kind } from "../kind.ts";
import { answerStreak } from "./answer.ts";
import { samples } from "./samples.ts";
import { type StreakQuestion, streakSchema } from "./schema.ts";
import { streakSlots } from "./slots.ts";
import { wording } from "./wording.ts";
import { words } from "./words.ts";

/** How many sessions, weeks or months in a row. */
export const streak: Kind<StreakQuestion> = {
  kind: "streak",
  schema: streakSchema,
  words,
  wording,
  about: {
    summary: "Sessions, weeks or months in a row: up, down, ahead of another, above an average.",
    figures: {
      "length, start, end": "the current run; length 0 if it has ended",
      longest: "the longest in the window; the earliest if tied",
      previous: "the latest earlier run at least as long",
      occurrences: "runs at least as long as the one asked about, otherwise as the current one",
      rank: "1 for the longest",
    },
    samples,
  },
  examples: [
    "how many weeks in a row has the Nasdaq risen?",
    "longest S&P winning streak in 2023",
    "how often has the Nasdaq fallen six days running since 1990?",
    "how many sessions in a row has the S&P been above its 200-day average?",
    "how many weeks in a row has the Russell beaten the S&P?",
  ],
  slots: streakSlots,
  symbols: ({ sides }, { lookup }) => openBaskets(sides, lookup),
  conditions: ({ sides: [side] }, name) => [`${name(side!)} rises 5 sessions in a row`, `${name(side!)} falls 5 sessions in a row`],
  answer: answerStreak,
};
