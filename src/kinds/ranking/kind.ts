import { memberEntries } from "../../answering/membership.ts";
import { openBaskets } from "../../answering/scene.ts";
import type { Kind } from "../kind.ts";
import { answerRanking } from "./answer.ts";
import { type RankingQuestion, rankingSchema } from "./schema.ts";
import { rankingSlots } from "./slots.ts";
import { wording } from "./wording.ts";
import { words } from "./words.ts";

/** Members of a group ranked by a figure other than their return: how far below its high each is, how volatile. */
export const ranking: Kind<RankingQuestion> = {
  kind: "ranking",
  schema: rankingSchema,
  words,
  wording,
  about: {
    summary: "Members of a group or an index ranked by one figure, or those above or below a limit.",
    figures: {
      measure: "the figure they are ranked by",
      ranking: "each member with its figure, best or worst first as asked; with a limit, those beyond it",
      "drawdown, distance52WeekHigh, distance": "close against the highest so far, the highest of 252 closes, or a moving average",
      "rsi, volatility, dailyVolatility, beta, correlation, sharpe, maxDrawdown": "as in the kinds `trend` and `risk`",
      "counted, members": "those with such a figure; all of them",
      "above, share": "with a limit: how many of those counted are beyond it, and their share",
      missing: "members with missing or doubted data",
    },
  },
  examples: [
    "which Magnificent Seven stock is furthest below its high?",
    "which sector was the most volatile over the past year?",
    "which sectors are above their 200-day average?",
    "which of the S&P, the Nasdaq and the Russell is closest to its record?",
    "lowest beta among the sectors over the past year",
    "most oversold stocks in the S&P 500",
  ],
  slots: rankingSlots,
  symbols: ({ members, benchmark }, { lookup }) => openBaskets([...members, ...(benchmark === null ? [] : [benchmark])], lookup),
  /** Who the members of an index are is known only once their list is read: every series is loaded. */
  entries: ({ of }) => (of === null ? [] : [...memberEntries(of), "series/", "total/"]),
  answer: answerRanking,
};
