import { phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  concentration: phrases(
    "how top heavy | topheavy | concentration | concentrated | top heavy | how concentrated | market concentration | index concentration | effective number | effective number of names | effective number of stocks | effective names | herfindahl | effective number of constituents",
  ),
};
