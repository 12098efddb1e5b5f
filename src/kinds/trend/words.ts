import { phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  technicals: phrases("technicals | technical picture | technical analysis | technical indicators | technical levels | technical"),
};
