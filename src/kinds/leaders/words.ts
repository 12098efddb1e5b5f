import { phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  bottomUp: phrases(
    "worst first | weakest first | lowest first | losers first | laggards first | worst on top | ascending | ascending order | worst to best | from worst to best | from the bottom",
  ),
};
