import type { Kind } from "../kind.ts";
import { answerLevel } from "./answer.ts";
import { samples } from "./samples.ts";
import { type LevelQuestion, levelSchema } from "./schema.ts";
import { levelSlots } from "./slots.ts";
import { wording } from "./wording.ts";

/** A close, and whether it is above or below a number and since when. */
export const level: Kind<LevelQuestion> = {
  kind: "level",
  schema: levelSchema,
  wording,
  about: {
    summary: "What something closed at, and a close held against a number that is named: above or below it, since when, and how far.",
    figures: {
      "close, date, points": "the close and its session; close − close of the session before, by symbol",
      "day, week, month, year": "return of the session, and over the past week, month and year on the calendar",
      "high, low": "highest and lowest of the last 252 closes, the present one included",
      level: "the number named; of a yield among its closes the latest one, in percent",
      above: "close > level; a close at the level is not above it",
      distance: "close ÷ level − 1",
      "since, sessions": "first session of the run of closes on the present side, and how many they are; of a stretch, how many it has",
      hits: "of a stretch: sessions on that side",
    },
    samples,
  },
  examples: [
    "price of Apple",
    "where is the Dow?",
    "what did the VIX close at on 2 June 2023?",
    "is the VIX above 30?",
    "is the Dow over 20,000?",
    "the S&P 500 closes above 3,000",
    "has the Nasdaq closed below 9,000?",
    "was the VIX above 40 in March 2020?",
  ],
  slots: levelSlots,

  isOneNumber: true,
  symbols: ({ side, others = [] }) => [side, ...others],

  conditions: ({ side, level, direction }, name) =>
    level === null ? [`${name(side)} closes at a record high`] : [`${name(side)} closes ${direction ?? "above"} ${level}`],
  answer: answerLevel,
};
