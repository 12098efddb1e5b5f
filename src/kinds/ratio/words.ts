import { phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  /** both ends of what it was */
  ratioRange: phrases(
    "between which extremes | extremes | the extremes | range | ranged | range of | trading range | top n bottom | top and bottom | peak and trough | high and low | low and high | high n low",
  ),
};
