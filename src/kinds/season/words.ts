import { phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  ofParts: phrases("half year | stretch | stretches | period | periods | span | spans | window"),
  seasonal: phrases("seasonal | seasonality | seasonally | sell in may"),
};
