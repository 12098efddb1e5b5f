import { numberOr } from "../../answering/judge.ts";
import { memberEntries } from "../../answering/membership.ts";
import { openBaskets } from "../../answering/scene.ts";
import { isOneSession } from "../../calendar/window.ts";
import type { Kind } from "../kind.ts";
import { answerBreadth } from "./answer.ts";
import { type BreadthQuestion, breadthSchema } from "./schema.ts";
import { breadthSlots, EQUAL_WEIGHT } from "./slots.ts";
import { wording } from "./wording.ts";
import { words } from "./words.ts";

/** How broad a market is: how many of an index's members stand above their average, rise, or make new highs. */
export const breadth: Kind<BreadthQuestion> = {
  kind: "breadth",
  schema: breadthSchema,
  words,
  wording,
  about: {
    summary: "How many members of an index take part in a move or a trend.",
    figures: {
      "share, above, counted":
        "members with a close above (or, if asked, not above) their 50- or 200-day mean, out of those with enough closes; for falls, those at least the asked percentage below the highest of their last 252 closes; for moves of a size, those that went at least so far between two closes",
      "advancers, decliners": "members that closed above and below their previous close",
      "newHighs, newLows": "members that closed above or below every other close of the past 52 weeks",
      equalWeight: "return of an equal-weight portfolio against the index",
    },
  },
  examples: [
    "what share of the S&P 500 is above its 200-day average?",
    "how many of the Magnificent Seven are above their 50-day average?",
    "how many S&P 500 stocks rose today?",
    "how many S&P 500 stocks are up more than 10% this year?",
    "how many members of the S&P 500 are at new 52-week highs?",
    "what share of S&P 500 stocks is in a bear market?",
    "how many S&P 500 members are down 10% from their high?",
    "is the average stock beating the S&P 500 this year?",
  ],
  slots: breadthSlots,

  symbols: ({ side, measure }, { lookup }) => (measure === "weights" ? [side, EQUAL_WEIGHT] : openBaskets([side], lookup)),

  /** Who the members are is known only once their list is read: every series is loaded. */
  entries: ({ side }) => [...memberEntries(side), "series/", "total/"],

  answer: answerBreadth,

  statement: {
    units: ["percent"],
    share: true,
    figure: ({ share }) => numberOr(share),
    hasOne: ({ measure, threshold }) => measure === "average" && threshold === null,
  },

  happensOn: ({ measure, window }) => (window === null ? measure === "moves" : isOneSession(window)),

  /** most of the members are counted */
  bearsOnClaim: (_, { values: { counted, members } }) =>
    typeof counted !== "number" || typeof members !== "number" || counted * 2 >= members,
};
