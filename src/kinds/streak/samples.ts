import type { Sampled } from "../kind.ts";

/** What is reduced to one figure, and a question for each. */
export const samples: readonly Sampled[] = [
  {
    sample: "runs of sessions, weeks, months … in one direction",
    asked: {
      rank: "how many weeks in a row has the S&P risen?",
      "most extreme": "longest S&P winning streak in 2023",
      "since when": "how many months in a row has the S&P risen?",
      "how often": "how often has the Nasdaq fallen six days running since 1990?",
      last: "when did the S&P last rise eight days in a row?",
    },
  },
];
