import { pairs, phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  toldWeight: [
    ...pairs(
      "with | adding | counting | taking",
      "class a and class c added together | class a and class c together | both classes together | both share classes together | both share classes | both classes added together | its two classes together | both lines together | both share lines",
    ),
    ...phrases("and their combined weight | with their weights | w their weights | w weights | with weights | and their weights"),
  ],
  concentration: phrases(
    "top heavy | how top heavy | top heaviness | topheavy | how topheavy | how top heavy | topheavy | concentration | concentrated | top heavy | how concentrated | market concentration | index concentration | effective number | effective number of names | effective number of stocks | effective names | herfindahl | effective number of constituents",
  ),
};
