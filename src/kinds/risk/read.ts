import type { Window } from "../../calendar/window.ts";
import { sidesInOrder } from "../../language/order.ts";
import type { Reading } from "../../language/reading.ts";
import { isYield } from "../../language/yields.ts";
import { type RiskMeasure, type RiskQuestion, riskMeasures } from "../../question/risk.ts";
import { OWN } from "./answer.ts";

const THE_MARKET = "SPX";

/** Risk is a matter of many sessions: a month of them says little. */
const PAST_YEAR: Window = { type: "past", count: 1, unit: "year" };

export const riskCues: Readonly<Record<string, readonly string[]>> = {
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
};

export function readRisk(reading: Reading): RiskQuestion | undefined {
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
}

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
