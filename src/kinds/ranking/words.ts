import { phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  closest: phrases(
    "missing least until | missing the least until | is missing the least until | missing least to | needs the least to | closest | nearest | closer | least far | the closest | the nearest",
  ),
  calmest: phrases(
    "fluctuated the fewest | fluctuated the least | fluctuates the least | swung the least | moved around the least | swings the least | calmest | safest | steadiest | most stable | least volatile | least risky | stablest | quietest",
  ),
  wildest: phrases(
    "swung around the most | swings around the most | fluctuated the most | fluctuates the most | moved around the most | swung the most | jumpiest | choppiest | riskiest | most risky | wildest | most jumpy | most choppy | most volatile",
  ),
};
