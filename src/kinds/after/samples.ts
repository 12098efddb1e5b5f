import type { Sampled } from "../kind.ts";

/** What is reduced, and how that is asked. */
export const samples: readonly Sampled[] = [
  {
    sample: "states that begin: closes beyond a level, crosses, corrections, an RSI beyond a bound, runs",
    asked: {
      "how often": "Nasdaq one year after each first close 10% below a record",
      last: "death cross on the Russell: median return half a year later?",
      "what followed": "S&P one month after RSI fell below 30",
    },
  },
];
