import type { Sampled } from "../kind.ts";

/** What is reduced to one figure, and a question for each. */
export const samples: readonly Sampled[] = [
  {
    sample: "returns by day, week, month, quarter, half or year, or of runs of sessions",
    asked: {
      average: "average monthly return of the S&P since 1990",
      median: "median weekly return of the S&P since 1990",
      "share above zero": "what share of months did the S&P rise since 1990?",
      percentile: "percentile of the S&P's return this month",
      rank: "how does the S&P's 2022 rank among all years?",
      "most extreme": "best week of the S&P since 1990",
      "both ends": "best and worst week of the S&P since 1990",
      "since when": "when did the S&P last have a better month than this one?",
      "how often": "how often has the S&P fallen 2% in a day?",
      last: "when did the S&P last fall 5% in a week?",
      "what followed": "how often has the S&P risen 3% in a day and what followed?",
    },
  },
  {
    sample: "gaps between two returns",
    asked: {
      average: "average monthly gap between the Russell and the S&P",
      median: "median monthly gap between the Russell and the S&P",
      "share above zero": "what share of months did the Russell beat the S&P?",
      percentile: "percentile of the Russell's lead over the S&P this month",
      "most extreme": "biggest weekly win of the Russell over the S&P since 2000",
      "since when": "when did the Russell last beat the S&P by more than this month?",
      "how often": "how often has the Nasdaq trailed the Dow by 2 points in a day?",
      last: "when did the Russell last beat the S&P by 3 points in a week?",
    },
  },
  {
    sample: "changes in a yield",
    asked: {
      average: "average monthly change of the 10-year yield since 2000",
      median: "median monthly change of the 10-year yield since 2000",
      "share above zero": "what share of months did the 10-year yield rise since 2000?",
      "most extreme": "biggest weekly rise of the 10-year yield since 2000",
      "since when": "when did the 10-year yield last have a bigger monthly rise than this?",
      "how often": "how often has the 10-year yield risen 20 basis points in a day?",
      last: "when did the 10-year yield last rise 20 basis points in a day?",
    },
  },
  {
    sample: "closes below the record, and record closes",
    asked: {
      "how often": "how many record closes did the S&P have in 2021?",
      last: "when was the S&P last 20% below its record?",
    },
  },
];
