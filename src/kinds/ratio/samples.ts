import type { Sampled } from "../kind.ts";

/** What is reduced to one figure, and a question for each. */
export const samples: readonly Sampled[] = [
  {
    sample: "the ratio of two closes",
    asked: {
      average: "average Nasdaq to S&P ratio since 2000",
      median: "median Nasdaq to S&P ratio",
      percentile: "percentile of the Nasdaq to S&P ratio",
      rank: "rank of the Nasdaq to S&P ratio",
      "most extreme": "highest Nasdaq to S&P ratio",
      "both ends": "high and low of the Nasdaq to S&P ratio in 2022",
      "since when": "Nasdaq to Dow ratio: lowest since when?",
    },
  },
];
