import { phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  // a part that is left out of a whole
  without: phrases(
    "strip out | stripping out | stripped of | strip away | leave out | leaving out | take out | taking out | taking away | take away | carve out | carving out | cut out | minus | without | ex | excluding | outside | outside of",
  ),
  otherMembers: phrases("the other 493 | other 493 | the remaining 493 | remaining 493 | 493"),
};
