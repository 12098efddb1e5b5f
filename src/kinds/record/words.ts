import { phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  among: phrases("among | among all | amongst | amongst all | out of all | of all"),
  span: phrases("span | spans | stretch | stretches | window | windows | period | periods"),
  thrice: phrases("thrice | three times"),
};
