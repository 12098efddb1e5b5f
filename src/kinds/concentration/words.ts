import { phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  weight: phrases(
    `add up to | adds up to | added up to | sum to | sums to | amount to | amounts to | weight | weights | weighting | weightings | weighted | weigh | weighs | index weight | make up | makes up | made up | account for | accounts for | accounted for | comprise | comprises | represent | represents | dominated by | dominate | dominates | carry | carries | carried | combined weight | cumulative weight | total weight | share | contribute to the index | make up of`,
  ),
  concentration: phrases(
    "concentration | concentrated | top heavy | how concentrated | market concentration | index concentration | effective number | effective number of names | effective number of stocks | effective names | herfindahl | effective number of constituents",
  ),
};
