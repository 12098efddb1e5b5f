import type { Kind } from "../kind.ts";
import { answerAfter } from "./answer.ts";
import { samples } from "./samples.ts";
import { type AfterQuestion, afterSchema } from "./schema.ts";
import { afterSlots } from "./slots.ts";
import { wording } from "./wording.ts";

/** What followed an event: a close beyond a level, a cross of averages, a correction, an oversold RSI, a run, another market's move. */
export const after: Kind<AfterQuestion> = {
  kind: "after",
  schema: afterSchema,
  wording,
  about: {
    summary:
      "What followed each time something happened: a close beyond a level, a golden or death cross, a correction, an RSI beyond a limit, a run of sessions, weeks or months, a move in another market.",
    figures: {
      after: "horizon, median, mean, positive (share above zero) and sample of the returns from the event's close, in the order asked",
      occurrences: "events, including those whose horizon is not over yet",
      last: "the latest event",
    },
    samples,
  },
  examples: [
    "how did the S&P do in the three months after the VIX closed above 30?",
    "death cross on the Russell: median return half a year later?",
    "what did the S&P do after a golden cross since 1950?",
    "Nasdaq one year after each first close 10% below a record",
    "S&P one month after RSI fell below 30",
    "Nasdaq after five straight up weeks",
    "what does the S&P do after the VIX rises 20% in a day?",
  ],
  slots: afterSlots,
  symbols: ({ side, of }) => [...new Set([side, of])],
  answer: answerAfter,
};
