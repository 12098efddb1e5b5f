import { phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  valueBigger: phrases(
    "outweigh | outweighs | exceed | exceeds | exceed that of | exceeds that of | top | tops | bigger | bigger than | larger | larger than | worth more | worth more than | more valuable | more valuable than | more highly valued than | greater than | greater | surpass | overtake | higher | overtaken | passed",
  ),
  valueSmaller: phrases("smaller | smaller than | worth less | worth less than | less valuable | less valuable than"),
  marketValue: phrases(
    "stock market capitalisation | stock market capitalization | how much worth | worth in the market | mkt capitalisation | market cap | mkt cap | mkt caps | market caps | market value | market values | market capitalization | market capitalisation | market capitalizations | capitalization | capitalisation | mcap | by market cap | by market value | size of | size | valued | valuation | worth | value | mktcap",
  ),
};
