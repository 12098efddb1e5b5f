import { NO_ADVICE } from "../kinds/refusal/kind.ts";
import { nameOf } from "../market/lookup.ts";
import type { RefusalQuestion } from "../question/refusal.ts";
import { whole } from "../wording/figures.ts";
import { name as called, type Phrase, say, sentences, the, verbatim } from "../wording/phrase.ts";
import { english } from "../wording/render.ts";

/** A refusal with its message as a phrase: the question holds its English. */
export interface Refusing {
  readonly question: RefusalQuestion;
  readonly why: Phrase;
}

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

/**
 * Refuses a text, or the part of one, that means nothing to any kind of question.
 * @param part the words of which nothing is known; undefined where each is known and all together ask nothing that is answered
 * @param of the market that is named, if one is
 */
export function notUnderstood(part: string | undefined, suggestions: readonly string[], of?: string): Refusing {
  const why =
    part !== undefined
      ? say`"${verbatim(part)}" was not understood, and an answer that ignored it could be wrong.`
      : of === undefined
        ? say`That is not a question about a market that Versus knows.`
        : say`It is not clear what you are asking about ${the(of)}. Try a simpler question, or split it in two.`;
  return refusing("not understood", why, suggestions.slice(0, 3));
}

/** Refuses a text for its length alone. */
export function tooLong(longest: number, suggestions: readonly string[]): Refusing {
  return refusing("not understood", say`A question of more than ${whole(longest)} characters is not read.`, suggestions.slice(0, 3));
}

/** Refuses for a reason, with what can be asked. */
export function refusing(reason: RefusalQuestion["reason"], why: Phrase, suggestions: string[]): Refusing {
  return { question: { kind: "refusal", reason, message: english(why), suggestions }, why };
}

/** Refuses to advise or to forecast, with what can be asked of the same name. */
export function adviceRefused(name: string): Refusing {
  const suggestions = [`${name} vs S&P 500 past year`, `how far is ${name} from its all time high`].filter(
    (text) => !text.startsWith("S&P 500 vs S&P 500"),
  );
  return refusing("advice", NO_ADVICE, suggestions);
}

/** Refuses a measure of the field that Versus does not have, by its name. */
export function lackingRefused(measure: string, suggestions: readonly string[]): Refusing {
  return refusing("not understood", say`Versus has no figures for "${verbatim(measure)}".`, suggestions.slice(0, 3));
}

/** Refuses words that ask two things, with each of them in words that ask that alone. */
export function twoMeanings(words: string, suggestions: readonly string[]): Refusing {
  return refusing("not understood", say`"${verbatim(words)}" can mean two things. Which one?`, [...suggestions]);
}

/** What can be asked, to somebody who greets or asks for it. */
export function menu(examples: readonly string[]): Refusing {
  return refusing(
    "not understood",
    say`Ask about one market, about two against each other, or about the biggest moves. For example:`,
    examples.slice(0, 3),
  );
}
