import type { Sampled } from "../kind.ts";

/** What is reduced to one figure, and a question for each. */
export const samples: readonly Sampled[] = [
  {
    sample: "bull and bear markets",
    asked: {
      average: "how long do bear markets of the S&P last on average?",
      "most extreme": "longest bear market of the S&P since 1950",
      "how often": "how many bear markets has the Nasdaq had since 1980?",
    },
  },
];
