import { pairs, phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  toldRun: [
    ...phrases("from when to when | and from when to when | from which day to which"),
    ...phrases(
      "and when did it last have one at least as long | and when did it last have one as long | and when did it last have one that long | and when did it last have one this long | and when was the last one as long | and when was the last one at least as long | and when did it last have one | and when did one last run at least as long | and when did one last run as long | and when did one last that long | and when was one last as long | as long as the present one | as long as this one | as long as the current one",
    ),
    ...pairs(
      "and when was there last | when was there last | and the previous | and the last | and when did it last see a | and when was the previous | when was the previous | and when did we last have a | and when was the last | when was the last | and when did it last have a | when did it last have a | and when was there last a",
      "one at least as long | losing streak at least as long | winning streak at least as long | losing run at least as long | winning run at least as long | run at least as long | streak at least as long | losing streak as long | winning streak as long | losing run that long | winning run that long | losing streak that long | winning streak that long | run of gains that long | run of losses that long | streak that long | streak as long | streak this long | run that long | run as long | run this long | one that long | one as long | one this long | streak like that | run like that | streak of that length | run of that length",
    ),
  ],
  streakUp: [
    ...pairs(
      "winning | win | gaining | hot | up | positive | rising | green",
      "streak | streaks | run | runs | chain | series | spell | string",
    ),
    ...pairs(
      "run of | runs of | streak of | string of | stretch of | chain of | series of | succession of",
      "gains | wins | advances | up days | green days | winning days | rises",
    ),
  ],
};
