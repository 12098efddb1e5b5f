import { pairs, phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  yearRange: [
    ...phrases(
      "52 week range | 52 week high and low | 52 week low and high | 52 week high low | 52wk range | yearly range | one year range | annual range | 52 week high and 52 week low",
    ),
    ...pairs(
      "52 week | 52 weeks | 52wk | 52w | fifty two week | one year | 1 year | 12 month | yearly | annual",
      "high and low | low and high | high n low | low n high | high low | highs and lows | high or low | highest and lowest | lowest and highest | highest and lowest close | lowest and highest close | highest and lowest closes | high and low close | max and min | range",
    ),
  ],
  technicals: phrases("technicals | technical picture | technical analysis | technical indicators | technical levels | technical"),
};
