import { numberOr } from "../../answering/judge.ts";
import { openBaskets } from "../../answering/scene.ts";
import { fundOf } from "../../market/funds.ts";
import type { Kind } from "../kind.ts";
import { answerAttribution } from "./answer.ts";
import { COMPANIONS } from "./coincided.ts";
import { type AttributionQuestion, attributionSchema } from "./schema.ts";
import { attributionSlots } from "./slots.ts";
import { wording } from "./wording.ts";
import { words } from "./words.ts";

const GIANTS = "MAG7";

/** Other share classes of the giants, which a fund lists beside the ones in the basket. */
const SHARE_CLASSES = ["GOOG"];

/** What a spread can be made of with the data at hand, and what coincided. It never claims a cause. */
export const attribution: Kind<AttributionQuestion> = {
  kind: "attribution",
  schema: attributionSchema,
  words,
  wording,
  about: {
    summary:
      "What makes up a gap, as far as the data show, what a part contributed to its index, and which companies moved it. It claims no cause.",
    figures: {
      spread: "as in compare",
      effects:
        "Brinson-Fachler by sector if both lists of holdings are covered; otherwise index − index without the Magnificent Seven, with the sign reversed for the second index",
      residual: "spread − effects; for a contribution, the index's return − the contribution",
      "contribution, weight, partReturn":
        "for a part of an index: weight at the base × return; weights are those of a fund that tracks the index, carried to the base by closes",
      "movers, against, covered":
        "for an index asked about on its own: companies by contribution, those that moved with it and against it, and the share of its weight that has closes",
      "share, indexPoints": "contribution ÷ the index's return, null if they differ in sign; contribution × the index's close at the base",
      coincided: "how yields, banks, volatility and styles moved between the same two closes",
    },
  },
  examples: [
    "why is the Russell outperforming the S&P 500 this month?",
    "what explains the gap between the Nasdaq and the S&P this year?",
    "why are small caps beating large caps?",
    "explain the spread between the Russell and the S&P this quarter",
    "what is driving the Nasdaq's lead over the Dow this year?",
    "contribution of the Magnificent Seven to the S&P this year",
    "how many points of the S&P's gain this year came from Apple?",
    "what moved the S&P 500 this week?",
  ],
  slots: attributionSlots,

  symbols: ({ sides }, { lookup }) => [...openBaskets([...sides, GIANTS], lookup), ...SHARE_CLASSES, ...COMPANIONS],
  /** Weights of a part are carried by the closes of every member, who are known only once the list is read: every series is loaded. */
  entries: ({ sides, contribution, movers }) => [
    ...sides.flatMap((side) => (fundOf(side) === undefined ? [] : [`holdings/${fundOf(side)!.symbol}/`])),
    ...(contribution || movers ? ["series/", "total/"] : []),
  ],
  answer: answerAttribution,

  statement: {
    units: ["percent", "points"],
    figure: ({ spread, contribution }) => (contribution === undefined ? numberOr(spread) : null),
  },
};
