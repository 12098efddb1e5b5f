import { pairs, phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  regime: [
    ...phrases(
      "regime | market regime | regimes | in what state | in which state | what state | which state | in what market state | what phase | in what phase | what sort of market",
    ),
    ...pairs(
      "bull or bear | bear or bull | bull or a bear | bull vs bear | bull market or bear | bear market or bull | bull market or a bear | bear market or a bull",
      "market | territory | markets",
    ),
    ...phrases("bull or bear | bear or bull | bulls or bears"),
  ],
};
