import { z } from "zod";
import { nameOf } from "../../market/lookup.ts";
import { whole } from "../../wording/figures.ts";
import { name as called, type Phrase, say, sentences, verbatim } from "../../wording/phrase.ts";
import { english } from "../../wording/render.ts";
import { refusalReasons } from "../answer.ts";
import type { Kind } from "../kind.ts";

const schema = z.strictObject({
  kind: z.literal("refusal"),
  reason: z.enum(refusalReasons),
  /** why, in a sentence for the person */
  message: z.string(),
  /** texts that can be asked instead */
  suggestions: z.array(z.string()).max(5),
});

export type RefusalQuestion = z.infer<typeof schema>;

const NO_ADVICE = say`Versus gives figures of the past, no advice and no forecasts.`;

/** A refusal with its message as a phrase: the question holds its English. */
export interface Refusing {
  readonly question: RefusalQuestion;
  readonly why: Phrase;
}

/** What Versus does not answer, with what it can answer instead. Advice is read here; the other reasons come from `parse`. */
export const refusal: Kind<RefusalQuestion> = {
  kind: "refusal",
  schema,
  about: {
    summary: "What is not answered, with what can be asked instead.",
    figures: {
      reason: "advice, unknown instrument, not understood, no data",
      suggestions: "texts that can be asked",
    },
  },
  cues: {
    advice: [
      "should",
      "buy",
      "buying",
      "sell",
      "selling",
      "invest",
      "investing",
      "investment",
      "good time",
      "bad time",
      "recommend",
      "recommendation",
      "advice",
      "advise",
      "predict",
      "prediction",
      "forecast",
      "outlook",
      "will",
      "price target",
      "target price",
      "hold",
      "dca",
      "all in",
      "worth buying",
      "good buy",
      "tomorrow",
      "next week",
      "next month",
      "next year",
      "next quarter",
      "going to go",
      "gonna",
      "bet",
      "calls",
      "puts",
      "which stock",
      "best stock",
      "portfolio",
      "rotate",
      "rotate out of",
      "would you",
      "allocate",
      "expected to",
      "likely to",
    ],
  },
  examples: [],

  read(reading) {
    if (!reading.take("advice")) return undefined;
    const side = reading.all("side")[0];
    reading.claim(...reading.items);
    const name = side?.name ?? "S&P 500";
    return {
      kind: "refusal",
      reason: "advice",
      message: english(NO_ADVICE),
      suggestions: [`${name} vs S&P 500 past year`, `how far is ${name} from its all time high`].filter(
        (text) => !text.startsWith("S&P 500 vs S&P 500"),
      ),
    };
  },

  symbols: () => [],

  answer: ({ reason, message, suggestions }) => ({
    refused: { reason, message: reason === "advice" ? NO_ADVICE : verbatim(message), suggestions },
  }),
};

/** Refuses a text whose words name nothing in the catalogue, with what is near. */
export function unknownInstrument(text: string, near: readonly Parameters<typeof nameOf>[0][]): Refusing {
  const names = near.map(nameOf);
  const either = names
    .map(called)
    .reduce<Phrase | undefined>((all, each) => (all === undefined ? each : say`${all} or ${each}`), undefined);
  const why = sentences([say`"${verbatim(text)}" is not in the catalogue.`, either && say`Did you mean ${either}?`]);
  const suggestions =
    names.length === 0 ? ["S&P 500 this week", "Russell vs Nasdaq this week"] : names.slice(0, 3).map((name) => `${name} this week`);
  return refusing("unknown instrument", why, suggestions);
}

/** Refuses a text, or the part of one, that means nothing to any kind of question. */
export function notUnderstood(part: string | undefined, suggestions: readonly string[]): Refusing {
  const why =
    part === undefined
      ? say`That is no question about markets that Versus knows.`
      : say`"${verbatim(part)}" was not understood, and an answer that ignored it could be wrong.`;
  return refusing("not understood", why, suggestions.slice(0, 3));
}

/** Refuses a text for its length alone. */
export function tooLong(longest: number, suggestions: readonly string[]): Refusing {
  return refusing("not understood", say`A question of more than ${whole(longest)} characters is not read.`, suggestions.slice(0, 3));
}

function refusing(reason: RefusalQuestion["reason"], why: Phrase, suggestions: string[]): Refusing {
  return { question: { kind: "refusal", reason, message: english(why), suggestions }, why };
}
