import { z } from "zod";
import { type Window, windowSchema } from "../../calendar/window.ts";
import { numberOr } from "../claim.ts";
import type { Kind } from "../kind.ts";
import { sidesInOrder } from "../language/order.ts";
import type { Reading } from "../language/reading.ts";
import { isYield } from "../language/yields.ts";
import { OWN, RATE_SYMBOL, riskAnswer } from "../risks.ts";
import { openBaskets } from "../sides.ts";

export const riskMeasures = [
  "beta",
  "correlation",
  "volatility",
  "trackingError",
  "informationRatio",
  "sharpe",
  "upCapture",
  "downCapture",
  "battingAverage",
  "maxDrawdown",
] as const;

/** Measures that are said in percent; the others are plain numbers. */
const PERCENT_MEASURES: ReadonlySet<string> = new Set([
  "volatility",
  "trackingError",
  "upCapture",
  "downCapture",
  "battingAverage",
  "maxDrawdown",
]);

const schema = z.strictObject({
  kind: z.literal("risk"),
  /** the first is measured, against the second where there is one */
  sides: z.array(z.string()).min(1).max(2),
  window: windowSchema,
  /** what the answer begins with; null for an overview */
  measure: z.enum(riskMeasures).nullable(),
  /** whether the measure grew or shrank within the window, or is larger or smaller than the second side's */
  asked: z.enum(["rising", "falling", "more", "less", "which"]).nullable(),
  /** whether the two halves of the window are set against each other */
  rolling: z.boolean(),
});

export type RiskQuestion = z.infer<typeof schema>;
export type RiskMeasure = (typeof riskMeasures)[number];

const THE_MARKET = "SPX";
/** Risk is a matter of many sessions: a month of them says little. */
const PAST_YEAR: Window = { type: "past", count: 1, unit: "year" };
/** Measures that one side has by itself, so that two sides' can be held against each other. */

/** How closely one moves with another, and how far by itself. */
export const risk: Kind<RiskQuestion> = {
  kind: "risk",
  schema,
  about: {
    summary: "How one moves, by itself and with another.",
    figures: {
      "beta, correlation": "covariance ÷ variance of the second's returns; Pearson's",
      "volatility, trackingError": "sample standard deviation of returns, of their differences, × √252; from a year on",
      "informationRatio, sharpe":
        "mean ÷ sample standard deviation × √252, of the differences and of the excess over the 10-year yield or zero",
      "upCapture, downCapture": "empyrical: compound return on the second's up (down) days ÷ the second's",
      battingAverage: "share of sessions on which the first did better",
      sessions: "number of daily returns",
    },
  },
  cues: {
    beta: ["beta", "betas", "market beta"],
    correlation: [
      "correlation",
      "correlated",
      "correlations",
      "correlate",
      "correlates",
      "correl",
      "correlation coefficient",
      "move together",
      "moving together",
      "in lockstep",
      "lockstep",
      "move in lockstep",
    ],
    volatility: [
      "volatility",
      "annualised volatility",
      "annualized volatility",
      "annualised vol",
      "annualized vol",
      "volatile",
      "vol",
      "realized volatility",
      "realised volatility",
      "realized vol",
      "realised vol",
      "historical volatility",
      "annualized volatility",
      "annualised volatility",
      "annual volatility",
      "standard deviation",
      "stdev",
      "std dev",
      "bumpy",
      "choppy",
      "jumpy",
    ],
    moreVolatile: ["more volatile", "more volatile than", "riskier", "riskier than", "more risky", "jumpier", "choppier", "bumpier"],
    lessVolatile: ["less volatile", "less volatile than", "less risky", "calmer", "calmer than", "safer", "safer than", "steadier"],
    trackingError: ["tracking error", "tracking errors", "active risk"],
    informationRatio: ["information ratio", "info ratio", "appraisal ratio"],
    sharpe: [
      "sharpe",
      "sharpe ratio",
      "sharpe ratios",
      "risk adjusted return",
      "risk adjusted returns",
      "risk adjusted",
      "risk adjusted performance",
      "reward to risk",
    ],
    upCapture: ["up capture", "upside capture", "up market capture", "upside capture ratio", "up capture ratio"],
    downCapture: ["down capture", "downside capture", "down market capture", "downside capture ratio", "down capture ratio"],
    capture: [
      "capture ratio",
      "capture ratios",
      "capture",
      "up and down capture",
      "upside and downside capture",
      "upside downside capture",
      "up down capture",
    ],
    battingAverage: ["batting average", "hit rate", "hit ratio"],
    risk: [
      "risk",
      "risky",
      "risk figures",
      "risk profile",
      "risk metrics",
      "risk statistics",
      "risk stats",
      "risks",
      "riskiness",
      "risk measures",
    ],
    rolling: ["rolling", "changing", "change over time", "over time", "breaking down"],
  },
  examples: [
    "what is the beta of the Russell to the S&P over the past year?",
    "Nasdaq volatility in 2022",
    "is the Nasdaq more volatile than the Dow?",
    "correlation of the Russell and the Nasdaq since 2020, is it falling?",
    "how volatile has the Nasdaq been this year?",
  ],

  read(reading) {
    const measures = riskMeasures.filter((measure) => measure !== "maxDrawdown" && reading.take(measure));
    const more = reading.take("moreVolatile");
    const less = reading.take("lessVolatile");
    const overview = reading.take("risk");
    if (reading.take("capture")) measures.push("upCapture", "downCapture");
    if (measures.length === 0 && !(more || less || overview)) return undefined;
    if (reading.take("drawdown")) measures.push("maxDrawdown");
    if (reading.has("not", "why", "when", "many")) return undefined;
    const sides = sidesInOrder(reading);
    const named = sides.length;
    if (named > 2 || sides.some(isYield)) return undefined;
    const measure = measures[0] ?? (more || less ? "volatility" : null);
    if (named === 0 && measure !== "volatility") return undefined;
    if (named === 0) sides.push(THE_MARKET);
    if (sides.length === 1 && sides[0] !== THE_MARKET) sides.push(THE_MARKET);
    if (sides.length === 1 && measure !== null && !OWN.includes(measure)) return undefined;
    const window = reading.window();
    if (window === "several" || window?.type === "extreme") return undefined;
    const asked = askedOf(reading, measure, named, more, less);
    const rolling = reading.take("rolling");
    reading.take("versus", "and", "or", "far", "performance", "compare", "days", "years");
    if (reading.has("total")) return undefined;
    return {
      kind: "risk",
      sides,
      window: window ?? PAST_YEAR,
      measure,
      asked,
      rolling: rolling || asked === "rising" || asked === "falling",
    };
  },

  symbols: ({ sides }, { lookup }) => [...openBaskets(sides, lookup), RATE_SYMBOL],

  answer: riskAnswer,

  statement: {
    units: ["none", "percent"],
    figure: (values, { measure }, unit) =>
      measure === null || (unit === "percent") !== PERCENT_MEASURES.has(measure) ? null : numberOr(values[measure]),
    hasOne: ({ measure }) => measure !== null,
  },
};

/** "is the correlation falling?" asks of time, "is the Nasdaq's Sharpe better than the Dow's?" of the other side. */
function askedOf(reading: Reading, measure: RiskMeasure | null, named: number, more: boolean, less: boolean): RiskQuestion["asked"] {
  if (more !== less) return reading.isYesNo() ? (more ? "more" : "less") : named === 2 ? "which" : null;
  const up = reading.take("up");
  const down = reading.take("down");
  const ahead = reading.take("ahead");
  const behind = reading.take("behind");
  const two = named === 2 && measure !== null && OWN.includes(measure);
  if (two && (up || ahead) !== (down || behind)) return reading.isYesNo() ? (up || ahead ? "more" : "less") : "which";
  if (up !== down && !ahead && !behind) return up ? "rising" : "falling";
  return null;
}
