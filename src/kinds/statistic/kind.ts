import { memberEntries } from "../../answering/membership.ts";
import { openBaskets } from "../../answering/scene.ts";
import type { Kind } from "../kind.ts";
import { answerStatistic } from "./answer.ts";
import { samples } from "./samples.ts";
import { type StatisticQuestion, statisticSchema } from "./schema.ts";
import { statisticSlots } from "./slots.ts";
import { wording } from "./wording.ts";

/** What a figure of every session comes to over a stretch: a drawdown, a volatility, a distance from an average. */
export const statistic: Kind<StatisticQuestion> = {
  kind: "statistic",
  schema: statisticSchema,
  wording,
  about: {
    summary:
      "A figure for every session of a period: its average, median and extremes, the rank of the latest one, and when it was above or below a limit.",
    figures: {
      return: "close against the close one calendar period earlier, or that many sessions before",
      "drawdown, distance52WeekHigh, distance": "close against the highest so far, the highest of 252 closes, or a moving average",
      "rsi, volatility, correlation, beta": "over the number of sessions named; volatility annualised",
      share: "share of an index's members above their average",
      "average, median, sample": "over the sessions of the window, or of all the data",
      "percentile, rank": "share of those sessions at or below the latest one; its place from the top or the bottom, as asked",
      "top, bottom, previous": "the most extreme session; the latest earlier session at least as extreme as the latest one",
      met: "sessions beyond a limit: the first, the last and how many",
    },
    samples,
  },
  examples: [
    "percentile of the S&P 500's drawdown",
    "highest 30-day volatility of the Nasdaq since 2010",
    "average RSI of the Dow in 2022",
    "lowest 60-day correlation of the S&P and the Nasdaq",
    "how often was the S&P more than 10% above its 200-day average?",
    "worst rolling 12 months for the S&P since 1950",
    "median distance of the Russell from its 200-day average since 2000",
  ],
  slots: statisticSlots,
  symbols: ({ sides }, { lookup }) => openBaskets(sides, lookup),
  entries: ({ measure, sides }) => (measure === "breadth" ? [...memberEntries(sides[0]!), "series/", "total/"] : []),
  answer: answerStatistic,
};
