import { pairs, phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  toldHigh: [
    ...phrases("which was when | and which was when | which was on what date | which was on which date | and when was that"),
    ...pairs(
      "how many sessions have | how many trading days have | how many days have | how many sessions | how many trading days | how many days",
      "passed since | elapsed since | gone by since",
    ),
    ...pairs(
      "and how many sessions have | and how many trading days have | and how many days have | how many sessions have | how many trading days have | how many days have",
      pairs("elapsed since | passed since | gone by since", "that record | that high | that peak | then | it | that record close").join(
        " | ",
      ),
    ),
    ...pairs(
      "and how many trading days ago | n how many trading days ago | and how many days ago | n how many days ago | and how many sessions ago | n how many sessions ago | and how long ago | how many trading days ago | how many sessions ago",
      "is that | was that | is it | was it | did it",
    ),
    ...pairs(
      "and of which date is | and from which date is | and of what date is | and from what date is | and when was | and when did it set | and on which date was | and what date was",
      "this record | that record | this high | that high | this peak | that peak | the record | the high | the peak | this record close | that record close",
    ),
  ],
  pullback: phrases("pullback | pull back | retracement"),
};
