import { type LevelQuestion, levelSchema } from "../../question/level.ts";
import type { Kind } from "../kind.ts";
import { answerLevel } from "./answer.ts";
import { levelSlots } from "./slots.ts";

/** Whether a close is above or below a round number, and since when. */
export const level: Kind<LevelQuestion> = {
  kind: "level",
  schema: levelSchema,
  about: {
    summary: "A close held against a number that is named: above or below it, since when, and how far.",
    figures: {
      "close, level": "the last close, and the number named",
      above: "close > level; a close at the level is not above it",
      distance: "close ÷ level − 1",
      "since, sessions": "first session of the run of closes on the present side, and how many they are; of a stretch, how many it has",
      hits: "of a stretch: sessions on that side",
    },
  },
  examples: [
    "is the VIX above 30?",
    "is the Dow over 20,000?",
    "the S&P 500 closes above 3,000",
    "has the Nasdaq closed below 9,000?",
    "was the VIX above 40 in March 2020?",
  ],
  slots: levelSlots,

  symbols: ({ side }) => [side],

  answer: answerLevel,
};
