import { phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  yearRange: phrases(
    "52 week range | 52 week high and low | 52 week low and high | 52 week high low | 52wk range | yearly range | one year range | annual range | 52 week high and 52 week low",
  ),
  technicals: phrases("technicals | technical picture | technical analysis | technical indicators | technical levels | technical"),
};
