import { type RefusalQuestion, refusalSchema } from "../../question/refusal.ts";
import { say, verbatim } from "../../wording/phrase.ts";
import type { Kind } from "../kind.ts";
import { wording } from "./wording.ts";

export const NO_ADVICE = say`Versus gives past figures only: no advice, no forecasts.`;

/** What Versus does not answer, with what it can answer instead. The reasons come from `interpret`. */
export const refusal: Kind<RefusalQuestion> = {
  kind: "refusal",
  schema: refusalSchema,
  wording,
  about: {
    summary: "Questions that get no answer, with others to ask instead.",
    figures: {
      reason: "advice, unknown instrument, not understood, no data",
      suggestions: "questions that can be asked",
    },
  },
  examples: [],

  symbols: () => [],

  answer: ({ reason, message, suggestions }) => ({
    refused: { reason, message: reason === "advice" ? NO_ADVICE : verbatim(message), suggestions },
  }),
};
