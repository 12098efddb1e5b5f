import { type RefusalQuestion, refusalSchema } from "../../question/refusal.ts";
import { verbatim } from "../../wording/phrase.ts";
import type { Kind } from "../kind.ts";
import { NO_ADVICE, readRefusal, refusalCues } from "./read.ts";

/** What Versus does not answer, with what it can answer instead. Advice is read here; the other reasons come from `parse`. */
export const refusal: Kind<RefusalQuestion> = {
  kind: "refusal",
  schema: refusalSchema,
  about: {
    summary: "What is not answered, with what can be asked instead.",
    figures: {
      reason: "advice, unknown instrument, not understood, no data",
      suggestions: "texts that can be asked",
    },
  },
  cues: refusalCues,
  examples: [],
  read: readRefusal,

  turnsAround: true,

  symbols: () => [],

  answer: ({ reason, message, suggestions }) => ({
    refused: { reason, message: reason === "advice" ? NO_ADVICE : verbatim(message), suggestions },
  }),
};
