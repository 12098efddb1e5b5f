import { numberOr } from "../../answering/judge.ts";
import { openBaskets } from "../../answering/scene.ts";
import type { Kind } from "../kind.ts";
import { answerDrawdown } from "./answer.ts";
import { type DrawdownQuestion, drawdownSchema } from "./schema.ts";
import { drawdownSlots } from "./slots.ts";
import { wording } from "./wording.ts";
import { words } from "./words.ts";

/** How far the close is below its highest, and the deepest fall there has been. */
export const drawdown: Kind<DrawdownQuestion> = {
  kind: "drawdown",
  schema: drawdownSchema,
  words,
  wording,
  about: {
    summary: "How far a market is below its highest close, and its deepest fall.",
    figures: {
      high: "the highest close, of all the data or of the period named; the latest if tied",
      drawdown: "close ÷ that high − 1",
      atHigh: "whether the close is the high, or beyond it",
      sessionsSinceHigh: "sessions from the high to the close",
      "maxDrawdown, deepest": "lowest of close ÷ highest close before it − 1, within the window (empyrical.max_drawdown), with its dates",
      percentile: "share of sessions whose close was at least as far below the highest so far as the latest one",
      recovered: "if asked: first later close at or above the high, and the sessions until then; null if there is none",
      correction: "drawdown of 10% or more",
      correctionLevel: "if asked how far a correction is: the high × 0.9",
      "hits, sessions": "for a period longer than a day: the sessions for which the answer is yes, and all its sessions",
    },
  },
  examples: [
    "how far is the Nasdaq from its all-time high?",
    "max drawdown of the Russell in 2022",
    "is the Dow at a record high?",
    "how far is the S&P from its 52-week high?",
    "is the Nasdaq in a correction?",
    "how long did it take the S&P to regain its January 2022 high?",
  ],
  slots: drawdownSlots,

  statement: { units: ["percent"], falls: true, figure: ({ drawdown: depth }) => numberOr(depth) },

  symbols: ({ side }, { lookup }) => openBaskets([side], lookup),
  conditions: ({ side }, name) => [`${name(side)} falls more than 10% below its high`, `${name(side)} closes at a record high`],
  answer: answerDrawdown,
};
