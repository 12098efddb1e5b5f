import type { Sampled } from "../kind.ts";

/** What is reduced to one figure, and a question for each. */
export const samples: readonly Sampled[] = [
  {
    sample: "rolling returns",
    asked: {
      average: "average rolling five-year return of the S&P since 1990",
      median: "median rolling 12-month return of the Nasdaq",
      percentile: "percentile of the S&P's rolling 12-month return",
      "most extreme": "worst rolling 12 months for the S&P since 1990",
      "both ends": "best and worst rolling 12-month return for the S&P since 1990",
      "how often": "how often was the S&P down over rolling five-year periods?",
    },
  },
  {
    sample: "a close against the highest so far",
    asked: {
      average: "average drawdown of the S&P 500",
      median: "median drawdown of the S&P 500 since 2000",
      percentile: "percentile of the S&P 500's drawdown",
      rank: "rank of the S&P 500's drawdown",
      "since when": "drawdown of the S&P 500: lowest since when?",
    },
  },
  {
    sample: "a close against its moving average",
    asked: {
      average: "average distance of the S&P from its 200-day average",
      median: "median distance of the S&P from its 200-day average since 2000",
      percentile: "percentile of the S&P's distance from its 200-day average",
      rank: "rank of the S&P's distance from its 200-day average",
      "most extreme": "greatest distance of the S&P above its 200-day average since 2010",
      "both ends": "highest and lowest distance of the S&P from its 200-day average since 2010",
      "since when": "distance of the S&P from its 200-day average: highest since when?",
      "how often": "how often was the S&P more than 10% above its 200-day average?",
    },
  },
  {
    sample: "a close against its 52-week high",
    asked: {
      average: "average distance of the S&P from its 52-week high",
      median: "median distance of the S&P from its 52-week high since 2000",
      percentile: "percentile of the S&P's distance from its 52-week high",
      rank: "rank of the S&P's distance from its 52-week high",
      "most extreme": "lowest distance of the S&P from its 52-week high since 2010",
      "both ends": "highest and lowest distance of the S&P from its 52-week high since 2010",
      "since when": "distance of the S&P from its 52-week high: lowest since when?",
      "how often": "how often was the S&P more than 20% below its 52-week high?",
    },
  },
  {
    sample: "RSI",
    asked: {
      average: "average RSI of the Dow",
      median: "median RSI of the Dow since 2000",
      percentile: "percentile of the Dow's RSI",
      rank: "rank of the Dow's RSI",
      "most extreme": "highest RSI of the Dow since 2010",
      "both ends": "highest and lowest RSI of the Dow since 2010",
      "since when": "RSI of the Dow: highest since when?",
      "how often": "how often was the Dow's RSI above 70?",
    },
  },
  {
    sample: "volatility",
    asked: {
      average: "average 30-day volatility of the Nasdaq",
      median: "median 30-day volatility of the Nasdaq since 2000",
      percentile: "percentile of the 30-day volatility of the Nasdaq",
      rank: "rank of the 30-day volatility of the Nasdaq",
      "most extreme": "highest 30-day volatility of the Nasdaq since 2010",
      "both ends": "highest and lowest 30-day volatility of the Nasdaq since 2010",
      "since when": "30-day volatility of the Nasdaq: highest since when?",
      "how often": "how often was the 30-day volatility of the Nasdaq above 30%?",
    },
  },
  {
    sample: "correlation",
    asked: {
      average: "average 60-day correlation of the S&P and the Nasdaq",
      median: "median 60-day correlation of the S&P and the Nasdaq since 2000",
      percentile: "percentile of the 60-day correlation of the S&P and the Nasdaq",
      rank: "rank of the 60-day correlation of the S&P and the Nasdaq",
      "most extreme": "highest 60-day correlation of the S&P and the Nasdaq since 2010",
      "both ends": "highest and lowest 60-day correlation of the S&P and the Nasdaq since 2010",
      "since when": "60-day correlation of the S&P and the Nasdaq: highest since when?",
      "how often": "how often was the 60-day correlation of the S&P and the Nasdaq above 0.9?",
    },
  },
  {
    sample: "beta",
    asked: {
      average: "average 60-day beta of the Russell to the S&P",
      median: "median 60-day beta of the Russell to the S&P since 2000",
      percentile: "percentile of the 60-day beta of the Russell to the S&P",
      rank: "rank of the 60-day beta of the Russell to the S&P",
      "most extreme": "highest 60-day beta of the Russell to the S&P since 2010",
      "both ends": "highest and lowest 60-day beta of the Russell to the S&P since 2010",
      "since when": "60-day beta of the Russell to the S&P: highest since when?",
      "how often": "how often was the 60-day beta of the Russell to the S&P above 1.2?",
    },
  },
];
