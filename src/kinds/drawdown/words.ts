import { phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  pullback: phrases("pullback | pull back | retracement"),
  recover: phrases(
    "to get back to | to get back above | to climb back to | to return to | claw back | clawed back | claw back to | to claw back | to make up | to make good | to regain | to reclaim | to recoup | to win back | to recover | to retake | undo | undid | undone | repair | repaired | erase the fall from | make whole | made whole | heal from | healed from | see its old | regain its | surpass its old | exceed its old | overtake its old | back to even | recovered from | win back | won back | made back | make back | regain | regained | recover from | recoup | recouped | get back to | got back to | getting back to | gotten back to | back to | back up to | take to recover | make good | made good | make up | made up | make up for | made up for | recover | recovered | reclaim | reclaimed | retake | retook | climb back to | climbed back to | climb back above | climbed back above | return to | returned to | surpass again | see again | seen again | breakeven | break even | broke even | get even",
  ),
};
