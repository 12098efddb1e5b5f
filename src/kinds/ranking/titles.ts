import { YEAR_CLOSES } from "../../metrics/drawdown.ts";
import type { Unit } from "../../question/history.ts";
import { fixed, levelText, percent, share } from "../../wording/figures.ts";
import { type Phrase, say } from "../../wording/phrase.ts";
import type { RankingMeasure, RankingQuestion } from "./schema.ts";

/** What the titles of a ranking are made of. */
export interface Named {
  readonly measure: RankingMeasure;
  /** sessions of an average or an RSI */
  readonly sessions: number;
  /** "the S&P 500" */
  readonly benchmark: Phrase;
  /** "in 2022"; of a figure of the latest close it is not said */
  readonly over: Phrase;
}

/** "Furthest below its 52-week high": what the first of the ranking is. */
export function titleOf({ measure, sessions, benchmark, over }: Named, first: RankingQuestion["first"]): Phrase {
  const high = first === "highest";
  switch (measure) {
    case "drawdown":
      return high ? say`Closest to its record close` : say`Furthest below its record close`;
    case "yearHigh":
      return high ? say`Closest to its 52-week high` : say`Furthest below its 52-week high`;
    case "average":
      return high ? say`Furthest above its ${sessions}-day average` : say`Furthest below its ${sessions}-day average`;
    case "rsi":
      return high ? say`Highest ${sessions}-day RSI` : say`Lowest ${sessions}-day RSI`;
    case "volatility":
      return high ? say`Most volatile ${over}` : say`Least volatile ${over}`;
    case "beta":
      return high ? say`Highest beta to ${benchmark} ${over}` : say`Lowest beta to ${benchmark} ${over}`;
    case "correlation":
      return high ? say`Highest correlation with ${benchmark} ${over}` : say`Lowest correlation with ${benchmark} ${over}`;
    case "sharpe":
      return high ? say`Highest Sharpe ratio ${over}` : say`Lowest Sharpe ratio ${over}`;
    case "maxDrawdown":
      return high ? say`Shallowest fall ${over}` : say`Deepest fall ${over}`;
  }
}

/** "3 of 11 above their 200-day average": how many are beyond a bound, which only figures of the latest close have. */
export function countedTitle(
  { measure, sessions }: Named,
  { side, value }: NonNullable<RankingQuestion["bound"]>,
  counted: Phrase,
): Phrase {
  const above = side === "above";
  const bound = unitOf(measure) === "number" ? levelText(value) : share(Math.abs(value), Number.isInteger(value * 100) ? 0 : 1);
  switch (measure) {
    case "drawdown":
      return above
        ? say`${counted} less than ${bound} below their record closes`
        : say`${counted} at least ${bound} below their record closes`;
    case "yearHigh":
      return above
        ? say`${counted} less than ${bound} below their 52-week highs`
        : say`${counted} at least ${bound} below their 52-week highs`;
    case "average":
      if (value === 0)
        return above ? say`${counted} above their ${sessions}-day average` : say`${counted} below their ${sessions}-day average`;
      return value > 0
        ? say`${counted} more than ${bound} above their ${sessions}-day average`
        : say`${counted} more than ${bound} below their ${sessions}-day average`;
    case "rsi":
      return above ? say`${counted} have a ${sessions}-day RSI above ${bound}` : say`${counted} have a ${sessions}-day RSI below ${bound}`;
    default:
      return counted;
  }
}

export function unitOf(measure: RankingMeasure): Unit {
  if (measure === "volatility") return "share";
  return measure === "rsi" || measure === "beta" || measure === "correlation" || measure === "sharpe" ? "number" : "rate";
}

/** A member's figure as it is shown. */
export function shown(measure: RankingMeasure, value: number): Phrase {
  if (measure === "rsi") return fixed(value, 1);
  const unit = unitOf(measure);
  return unit === "share" ? share(value) : unit === "number" ? fixed(value, 2) : percent(value);
}

/** How each figure is reckoned. */
export function ruleOf({ measure, sessions }: Named): Phrase {
  switch (measure) {
    case "drawdown":
      return say`drawdown = close ÷ highest close so far − 1`;
    case "yearHigh":
      return say`distance = close ÷ highest of the last ${YEAR_CLOSES} closes − 1`;
    case "average":
      return say`distance = close ÷ mean of the last ${sessions} closes − 1`;
    case "rsi":
      return say`RSI = 100 − 100 ÷ (1 + average gain ÷ average loss), by Wilder's smoothing`;
    case "volatility":
      return say`volatility = sample standard deviation of daily returns, × √252 for a year or more`;
    case "beta":
      return say`beta = covariance ÷ variance of the second's daily returns`;
    case "correlation":
      return say`Pearson's correlation of daily returns`;
    case "sharpe":
      return say`Sharpe ratio = mean ÷ sample standard deviation of daily returns × √252, with a risk-free rate of zero`;
    case "maxDrawdown":
      return say`deepest fall = lowest close ÷ highest close before it within the window − 1`;
  }
}
