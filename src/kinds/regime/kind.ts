import { openBaskets } from "../../answering/scene.ts";
import type { Kind } from "../kind.ts";
import { answerRegime } from "./answer.ts";
import { samples } from "./samples.ts";
import { type RegimeQuestion, regimeSchema } from "./schema.ts";
import { regimeSlots } from "./slots.ts";
import { wording } from "./wording.ts";
import { words } from "./words.ts";

/** Bull or bear, by both rules, with the closes that would flip each. */
export const regime: Kind<RegimeQuestion> = {
  kind: "regime",
  schema: regimeSchema,
  words,
  wording,
  about: {
    summary: "Bull or bear market, by the 20% rule and by the strict rule beside it, with the closes that would flip each.",
    figures: {
      "state, since, confirmedOn":
        "bear: 20% below the highest close, dated from that high; bull: 20% above the lowest, dated from that low; the close that confirmed it",
      "peak, trough, drawdown, rally": "the extremes of the current regime, and the close against each",
      "bullLevel, bearLevel": "trough × 1.2, peak × 0.8: the close that would flip it",
      strict: "the strict rule: a bear market ends only above every earlier close; that level",
      sessionsToConfirm: "sessions from the low to the close 20% above it, or until now",
      slowestSince: "the latest earlier low that took at least as long",
      "hits, sessions":
        "for a period longer than a day: the sessions in the state asked about, by the closes known on each, and all its sessions",
    },
    samples,
  },
  examples: [
    "longest bear market of the S&P since 1950",
    "how many bear markets has the Nasdaq had since 1980?",
    "is the S&P in a bull market?",
    "How far is the Nasdaq from a bear market?",
    "are we in a bull market yet?",
    "was the S&P in a bear market in March 2009?",
    "how far is the Russell from a bull market?",
  ],
  slots: regimeSlots,

  symbols: ({ side }, { lookup }) => openBaskets([side], lookup),

  statement: {
    units: ["percent"],
    figure: ({ bullLevel, bearLevel, close }, { asked, change }) => {
      // what ends a bear market begins a bull market
      const level = (asked === "bull") === (change !== "left") ? bullLevel : bearLevel;
      return typeof level === "number" && typeof close === "number" ? Math.abs(level / close - 1) : null;
    },
    hasOne: ({ asked }) => asked !== null,
  },
  conditions: ({ side }, name) => [`${name(side)} enters a bear market`, `${name(side)} enters a bull market`],
  answer: answerRegime,
};
