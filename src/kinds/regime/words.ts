import { pairs, phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  strictRule: [
    ...pairs(
      "by the | under the | on the | going by the | according to the | following the | using the | in the | by a | on a",
      "strict rule | stricter rule | strict convention | stricter convention | strict definition | stricter definition | strict one | stricter one | strict sense | strict reading",
    ),
    ...pairs(
      "under which | by which | in which | where | which says that | that",
      "a bear market ends only with a new record close | a bear market ends only with a new all time closing high | a bear market ends only at a new record close | a bear market ends only at a new high | a bear market ends only at a new all time high | a bear market ends only with a new high | a bear market only ends with a new record close | a bear market only ends at a new high | a bear market only ends with a new high | a bear market is over only at a new high | a bear market only ends at a new all time high",
    ),
    ...phrases("strict rule | the strict rule | strictly speaking | by strict standards"),
  ],
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
