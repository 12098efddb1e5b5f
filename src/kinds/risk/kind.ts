import { numberOr } from "../../answering/judge.ts";
import { openBaskets } from "../../answering/scene.ts";
import type { Kind } from "../kind.ts";
import { answerRisk, RATE_SYMBOL } from "./answer.ts";
import { type RiskQuestion, riskSchema } from "./schema.ts";
import { riskSlots } from "./slots.ts";
import { wording } from "./wording.ts";
import { words } from "./words.ts";

/** Measures that are said in percent; the others are plain numbers. */
const PERCENT_MEASURES: ReadonlySet<string> = new Set([
  "volatility",
  "trackingError",
  "upCapture",
  "downCapture",
  "battingAverage",
  "maxDrawdown",
  "alpha",
  "valueAtRisk",
]);

/** How closely one moves with another, and how far by itself. */
export const risk: Kind<RiskQuestion> = {
  kind: "risk",
  schema: riskSchema,
  words,
  wording,
  about: {
    summary: "How much a market moves, by itself and with another.",
    figures: {
      "beta, correlation": "covariance ÷ variance of the second's returns; Pearson's",
      "volatility, trackingError": "sample standard deviation of returns, or of their differences, × √252 from a year on",
      "informationRatio, sharpe":
        "mean ÷ sample standard deviation × √252, of the differences, or of the returns (minus the 10-year yield if asked for)",
      "upCapture, downCapture": "empyrical: compound return on the second's up (down) days ÷ the second's",
      battingAverage: "share of sessions on which the first did better",
      "sortino, calmar": "mean ÷ root mean square of the falls × √252; yearly growth ÷ deepest fall; both from a year on",
      alpha: "Jensen's: yearly growth of what the first earned beyond beta × the second's return",
      "valueAtRisk, skew": "the fifth percentile of daily returns; their third central moment ÷ the cube of the deviation",
      spread: "where the excess return is asked for: the first's return minus the second's",
      sessions: "number of daily returns",
    },
  },
  examples: [
    "what is the beta of the Russell to the S&P over the past year?",
    "Nasdaq volatility in 2022",
    "is the Nasdaq more volatile than the Dow?",
    "correlation of the Russell and the Nasdaq since 2020, is it falling?",
    "how volatile has the Nasdaq been this year?",
  ],
  slots: riskSlots,

  isOneNumber: true,
  symbols: ({ sides }, { lookup }) => [...openBaskets(sides, lookup), RATE_SYMBOL],

  answer: answerRisk,

  statement: {
    units: ["none", "percent"],
    figure: (values, { measure }, unit) =>
      measure === null || (unit === "percent") !== PERCENT_MEASURES.has(measure) ? null : numberOr(values[measure]),
    hasOne: ({ measure }) => measure !== null,
  },
};
