import { phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  /** the one end and the other, of members */
  bothEnds: phrases(
    "on top and whos dead last | on top n whos dead last | on top and who is last | on top and whos last | on top and who is dead last | on top n who is dead last | have led and which have lagged | led and which lagged | lead and which lag | are leading and which are lagging | leading and which are lagging | led and which have lagged | have led and have lagged | leading and lagging | lead and lag | led and lagged | has led and which has lagged | leaders and laggards | winners and losers | best and which did worst | biggest winners and losers | biggest gainers and losers | biggest gainers and biggest losers | biggest winners and biggest losers | top gainers and losers | top winners and losers | top gainers and top losers | biggest losers and winners | biggest losers and gainers",
  ),
};
