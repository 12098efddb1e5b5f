import type { Sampled } from "../kind.ts";

/** What is reduced to one figure, and a question for each. */
export const samples: readonly Sampled[] = [
  {
    sample: "closes",
    asked: {
      average: "average close of the S&P 500 in 2022",
      median: "median close of the VIX in 2022",
      percentile: "percentile of the VIX's close",
      "most extreme": "lowest close of the VIX in 2022",
      "both ends": "highest and lowest close of the VIX in 2022",
      "since when": "VIX: highest since when?",
      "how often": "how often has the VIX closed above 30?",
      last: "when did the VIX last close above 30?",
    },
  },
  {
    sample: "a yield",
    asked: {
      average: "average 10-year yield in 2022",
      median: "median 10-year yield since 2000",
      percentile: "percentile of the 10-year yield",
      "both ends": "highest and lowest 10-year yield since 2000",
      "since when": "10-year yield: highest since when?",
      "how often": "how often has the 10-year yield closed above 4%?",
    },
  },
];
