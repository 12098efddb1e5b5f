import type { Sampled } from "../kind.ts";

/** What is reduced, and how that is asked. */
export const samples: readonly Sampled[] = [
  {
    sample: "parts of the year, or weekdays",
    asked: {
      average: "average return of the S&P from May to October since 1950",
      median: "median return of the S&P from May to October since 1950",
      "share above zero": "best weekday for the Nasdaq",
      "most extreme": "best month of the S&P on average since 1950",
    },
  },
];
