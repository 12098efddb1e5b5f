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
      "A figure of every session over a stretch: its average, median, extremes, the place of the present one, and when it was beyond a bound.",
    figures: {
      return: "close against that of the same day a span of the calendar before, or so many sessions before",
      "drawdown, distance52WeekHigh, distance": "close against the highest so far, the highest of 252 closes, or a moving average",
      "rsi, volatility, correlation, beta": "of the last sessions named; volatility by the year",
      share: "members of an index above their average",
      "average, median, sample": "of the figure over the sessions of the window, or of all the data",
      "percentile, rank": "share of those sessions at or below the present one; its place from the end asked about",
      "top, bottom, previous": "the most extreme session; the latest earlier one at least as extreme as the present one",
      met: "sessions beyond a bound: the first, the last and how many",
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
