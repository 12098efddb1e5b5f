import { pairs, phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  toldPhase: [
    ...pairs(
      "from which low | and from which low | from what low | and from what low | since which low | and since which low",
      "is that counted | is that dated | is that measured | would the new bull market be dated | is the new bull market dated | would it be dated | does the new bull market date | do you date it | would you date it | is it counted | does it count",
    ),
    ...pairs(
      "and from which date | and since which date | and from when | and since when | and from what date | and from which day",
      "does it run | has it run | does it count | is it counted | does it date | has it lasted | is that",
    ),
    ...phrases(
      "from which close to which | from what close to what | from which day to which | and what's it up since | and whats it up since | and what is it up since | and how much is it up since | and how much has it gained since | and what has it gained since | and how far is it up since | and how far has it come since | and how much has it risen since",
    ),
    ...pairs(
      "and which close | and what close | and at which close | and what level | and which level | which close | and at what level",
      "would end it | would flip it | ends it | would turn it | is needed | would be needed | would it take | would change that | would it end | does it end",
    ),
    ...pairs(
      "from which closing high | and from which closing high | from which peak | and from which peak | from which top | and from which top | from which high | and from which high | from which record | and from which record | from which close | and from which close",
      "is it dated | is that counted | is that dated | is that measured | is it counted | is it measured | does it date | do you date it | would it be dated | does it count",
    ),
    ...phrases(
      "and from which high | and from which peak | and from what high | and from what peak | and off which high | and off which peak | and from which close | finished ones | the finished ones | completed ones | the completed ones | only the finished ones | the ones that are over | only the ones that are over | only those that are over | those that are over | finished ones only | from when to when did it run | from when to when | and how deep did it go | how deep did it go",
    ),
  ],
  strictRule: [
    ...pairs(
      "by the | under the | on the | going by the | according to the | following the | using the | in the | by a | on a",
      "strict rule | stricter rule | strict convention | stricter convention | strict definition | stricter definition | strict one | stricter one | strict sense | strict reading",
    ),
    ...phrases("strict rule | the strict rule | strictly speaking | by strict standards"),
  ],
  regime: [
    ...phrases(
      "regime | market regime | regimes | in what state | in which state | what state | which state | in what market state | what phase | in what phase | what sort of market",
    ),
    ...pairs(
      "bull or bear | bear or bull | bull or a bear | bull vs bear | bull market or bear | bear market or bull | bull market or a bear | bear market or a bull",
      "market | territory | markets",
    ),
    ...phrases("bull or bear | bear or bull | bulls or bears"),
  ],
};
