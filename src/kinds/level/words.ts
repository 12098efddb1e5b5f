import { pairs, phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  toldCloses: [
    ...phrases(
      "and if so when was the first one | and when was the first one | and when did it first | and if so when first | and if so when did it first | and when for the first time | and when was the first time | and if so when",
    ),
    ...pairs(
      "and how many closes | and how many closes have there been | and how many have there been | and on how many days has it closed | and how often has it closed | and how many times has it closed | and how many sessions has it closed | and how many sessions",
      "above it | above that mark | above that level | above that | above there | below it | below that mark | below that level | beyond it | beyond that mark | above it altogether | above it since | above it in all",
    ),
  ],
};
