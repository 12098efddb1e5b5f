import { phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  pullback: phrases("pullback | pull back | retracement"),
  recover: phrases(
    "recovered from | win back | won back | made back | make back | regain | regained | recover from | recoup | recouped | get back to | got back to | back to | take to recover",
  ),
};
