import { openBaskets } from "../../answering/scene.ts";
import { isOneSession } from "../../calendar/window.ts";
import type { Kind } from "../kind.ts";
import { answerTrend } from "./answer.ts";
import { type TrendQuestion, trendSchema } from "./schema.ts";
import { trendSlots } from "./slots.ts";
import { wording } from "./wording.ts";
import { words } from "./words.ts";

/** Closes against their moving averages and their year's range, and the relative strength index. */
export const trend: Kind<TrendQuestion> = {
  kind: "trend",
  schema: trendSchema,
  words,
  wording,
  about: {
    summary: "Moving averages, their crossings, the 52-week range and relative strength (RSI).",
    figures: {
      "sma50, sma200": "mean of the last 50 and 200 closes",
      "above50, above200": "whether the close is above it",
      goldenCross: "50-day above 200-day",
      distance52WeekHigh: "close ÷ highest close of the past year − 1",
      "high, low": "highest and lowest of the last 252 closes, {date, close}",
      rsi14: "100 − 100 ÷ (1 + average gain ÷ average loss), Wilder's smoothing over 14 changes",
    },
  },
  examples: [
    "is the S&P 500 above its 200-day average?",
    "when was the last golden cross of the S&P?",
    "RSI of Apple",
    "how far is the Nasdaq from its 52-week low?",
    "what is the RSI of the Nasdaq?",
  ],
  slots: trendSlots,

  symbols: ({ side }, { lookup }) => openBaskets([side], lookup),

  conditions: ({ side, averages: [sessions = 200] }, name) => [
    `${name(side)} closes below its ${sessions}-day average`,
    `${name(side)} closes above its ${sessions}-day average`,
  ],
  answer: answerTrend,

  statement: {
    units: ["percent"],
    figure: ({ close, averages }, question) => {
      const average = (averages as Record<string, number | null> | undefined)?.[question.averages[0] ?? 200];
      return typeof close === "number" && typeof average === "number" ? close / average - 1 : null;
    },
    hasOne: ({ about, averages }) => about === "average" && averages.length <= 1,
  },

  happensOn: ({ within }) => within !== null && isOneSession(within),

  /** a figure beside what was said to rise or fall, or of a stretch of time, may belong to that */
  bearsOnClaim: (text, { claim }) =>
    claim === undefined || !/\b(?:up|down|rose|fell|gain\w*|lost|drop\w*|today|week|month|year)\b/i.test(text),
};
