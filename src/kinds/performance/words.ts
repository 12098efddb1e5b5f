import { phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  money: phrases("dollars | dollar | bucks | usd | euros | quid | pounds | us dollars"),
  grow: phrases(
    "become | becomes | became | turned into | turn into | turns into | grown to | grow to | grow into | grown into | worth | be worth | been worth | worth now | worth today | left of it | left of | left | is left | be left | sitting on | end up with | ended up with | have now | have today | growth of | compounded to | compound to | value today",
  ),
};
