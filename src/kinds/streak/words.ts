import { pairs } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
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
