import { phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  contribution: phrases(
    "points from | points came from | points coming from | index points from | put into | put in to | chipped in to | chip in to | points that came from | owed to | is owed to | was owed to | is owing to | is due to | was due to | is down to | was down to | courtesy of | is thanks to | owed | added to | add to | adds to | bring to | brought to | brings to | gave to | has added to | have added to | comes from | came from | due to | because of | thanks to | driven by | contributed by | contribution of | attributable to | down to | contribution to | contributed to | contributes to | contribute to | contribution | contribute | contributed | contribution from | come from",
  ),
};
