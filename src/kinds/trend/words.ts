import { pairs, phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  toldAverages: [
    ...pairs(
      "and at what levels | at what levels | and at which levels | and at what level | and where",
      "are the two | do the two stand | are they | do they stand | are both | do both stand | are the two averages | do they sit | stand the two | do the two averages stand | are the two lines",
    ),
    ...phrases(
      "the two values | what are the two values | and what are the two values | and what are the values | what are the values | and what are both values",
    ),
  ],
  technicals: phrases("technicals | technical picture | technical analysis | technical indicators | technical levels | technical"),
};
