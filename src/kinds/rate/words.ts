import { phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  // "what is the ten-year note paying": a share that pays has a dividend, which is no yield of these
  pays: phrases("pay | pays | paid | paying"),
  inverted: phrases("inverted | invert | inverting | inverts | inversion | upside down"),
  uninverted: phrases("uninverted | un inverted | disinverted"),
  steeper: phrases("steeper | steepen | steepened | steepening | steepens | bear steepener | bull steepener"),
  flatter: phrases("flatter | flatten | flattened | flattening | flattens"),
  yieldCurve: phrases(
    "curve between twos and tens | twos and tens | twos tens | twos versus tens | the twos and tens | between twos and tens | twos to tens | twos tens curve | yield curve | curve | treasury curve | treasury yield curve | us yield curve | term spread | 2s10s | 10s2s | 2s 10s | 10s 2s | 2 10 spread | 10 2 spread | yield curve inversion | curve inversion | 2y10y | 10y2y | twos tens",
  ),
  slope: phrases("slope | steepness"),
};
