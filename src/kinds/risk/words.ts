import { phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  trackingError: phrases(
    "track error | trk error | tracking error | tracking errors | active risk | te | tracking difference | tracking volatility",
  ),
  informationRatio: phrases("information ratio | info ratio | appraisal ratio | ir"),
  sortino: phrases("sortino | sortino ratio | sortino ratios"),
  calmar: phrases("calmar | calmar ratio | calmar ratios"),
  alpha: phrases("alpha | alphas | jensen's alpha | jensens alpha | jensen alpha | alpha versus | alpha against | alpha to"),
  valueAtRisk: phrases(
    "historical var | historical value at risk | one day var | one day value at risk | daily var | daily value at risk | one day 95% var | 95% historical var | one day 95% historical var | 95% one day var | 1 day var | 1d var | var 5th percentile | 1 day 95% var | 95 % 1 day var | 95 % one day var | one day 95 % var | 1 day 95 % var | one day var | value at risk | var | 95 % value at risk | 95 % var | daily value at risk | daily var | historical value at risk | 1 day value at risk | 1 day var",
  ),
  skew: phrases("skew | skewness | skewness of daily returns | skew of daily returns"),
  upCapture: phrases("up capture | upside capture | up market capture | upside capture ratio | up capture ratio | upside market capture"),
  downCapture: phrases(
    "down capture | downside capture | down market capture | downside capture ratio | down capture ratio | downside market capture",
  ),
  capture: phrases(
    "up and downside capture | up and down side capture | captured | captures | capturing | up/down capture | upside/downside capture | up/down capture ratios | capture ratio | capture ratios | capture | up and down capture | upside and downside capture | upside downside capture | up down capture | upside and downside capture ratios | up and down capture ratios | up market and down market capture",
  ),
  battingAverage: phrases("batting average | hit rate | hit ratio"),
  maxDrawdown: phrases(
    "deepest drawdown | biggest drawdown | largest drawdown | max drawdown | maximum drawdown | worst drawdown | drawdown",
  ),
  riskFree: phrases(
    "with the 10 year as risk free | with the 10 year as the risk free rate | with the 10 year yield as risk free | over the 10 year | over the 10 year yield | over the ten year | in excess of the 10 year yield | with the 10 year yield as the risk free rate | against the 10 year as risk free rate | over the risk free rate | excess of the risk free rate",
  ),
  zeroRate: phrases(
    "with the risk free rate set at zero | risk free rate set at zero | risk free rate set at nil | with the risk free rate set at nil | risk free rate fixed at zero | risk free rate put at zero | with the risk free rate put at zero | taking the risk free rate as nil | with the risk free rate as zero | with the risk free rate as nil | risk free rate as zero | risk free rate as nil | taking a risk free rate of nil | with a risk free rate of nil | assuming a risk free rate of nil | assuming no risk free rate | no risk free rate | assuming a risk free rate of zero | with a risk free rate of zero | at a risk free rate of zero | risk free rate of zero | with zero risk free rate | taking the risk free rate as zero | with risk free rate zero | using a risk free rate of zero | and a risk free rate of zero | risk free rate set to nil | risk free rate set to zero | risk free rate at zero | risk free rate at nil | risk free rate nil | risk free rate taken as zero | risk free rate assumed zero | risk free rate equal to zero | with the risk free rate at zero | risk free set to zero | risk free set to nil | rf set to zero | rf at zero | rf nil | assuming a zero risk free rate | zero risk free rate | a zero risk free rate | assuming zero risk free rate | risk free zero | with no risk free rate | risk free rate of nil | risk free at zero | zero rf | rf 0 | rf zero | rf of zero | rf of 0 | risk free rate zero | risk free rate 0",
  ),
};
