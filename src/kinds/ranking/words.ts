import { pairs, phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  furthest: [
    ...phrases("furthest | farthest | most far | further | farther | the furthest | the farthest"),
    ...pairs("down the most | down most | fallen the most | fallen most | off the most | off most | lost the most", "from | below | since"),
  ],
  closest: phrases("closest | nearest | closer | least far | the closest | the nearest"),
  calmest: phrases("calmest | safest | steadiest | most stable | least volatile | least risky | stablest | quietest"),
  wildest: phrases("jumpiest | choppiest | riskiest | most risky | wildest | most jumpy | most choppy | most volatile"),
};
