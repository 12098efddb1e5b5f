import { phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  /** the one end and the other, of members */
  bothEnds: phrases(
    "biggest winners and losers | biggest gainers and losers | biggest gainers and biggest losers | biggest winners and biggest losers | top gainers and losers | top winners and losers | top gainers and top losers | biggest losers and winners | biggest losers and gainers",
  ),
};
