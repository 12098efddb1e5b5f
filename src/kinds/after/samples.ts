import type { Sampled } from "../kind.ts";

/** What is reduced to one figure, and a question for each. */
export const samples: readonly Sampled[] = [
  {
    sample: "events: closes beyond a level, crosses, corrections, an RSI beyond a limit, runs",
    asked: {
      "how often": "Nasdaq one year after each first close 10% below a record",
      last: "death cross on the Russell: median return half a year later?",
      "what followed": "S&P one month after RSI fell below 30",
    },
  },
];
