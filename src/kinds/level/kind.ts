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
    summary: "What a market closed at, and whether that is above or below a given number, since when and by how much.",
    figures: {
      "close, date, points": "the close and its session; close − previous close, by symbol",
      "day, week, month, year": "return of the session, and over the past calendar week, month and year",
      "high, low": "highest and lowest of the last 252 closes, including the latest",
      level: "the number named; for statistics of a yield, the latest yield in percent",
      above: "close > level; a close at the level is not above it",
      distance: "close ÷ level − 1",
      needed: "level ÷ close − 1: the change that would bring the close to the level",
      "since, sessions": "first session of the current run of closes on one side, and their number; for a period, its number of sessions",
      hits: "for a period: sessions on that side",
    },
    samples,
  },
  examples: [
    "price of Apple",
    "where is the Dow?",
    "what did the VIX close at on 2 June 2023?",
    "is the VIX above 30?",
    "is the Dow over 20,000?",
    "how far is the Dow below 40,000?",
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
