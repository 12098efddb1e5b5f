import type { Sampled } from "../kind.ts";

/** What is reduced to one figure, and a question for each. */
export const samples: readonly Sampled[] = [
  {
    sample: "parts of the year, or weekdays",
    asked: {
      average: "average return of the S&P from May to October since 1950",
      median: "median return of the S&P from May to October since 1950",
      "share above zero": "best weekday for the Nasdaq",
      "most extreme": "best month for the S&P on average since 1950",
    },
  },
];
