import type { Suggestion } from "../oracle/oracle.ts";
import { clipped, oneLine } from "../replies/plain.ts";

/** @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-autocomplete */
export const MOST_CHOICES = 25;
/** Characters of a choice's name; a text option's value may be as long. @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure */
export const CHOICE_LENGTH = 100;

/** The choices that Discord will take: a name too long is shortened, a value too long left out, as a shortened one would ask something else. */
export function offered(suggestions: readonly Suggestion[]): Suggestion[] {
  return suggestions
    .map(({ name, value }) => ({ name: clipped(oneLine(name), CHOICE_LENGTH), value }))
    .filter(({ name, value }) => name !== "" && value !== "" && value.length <= CHOICE_LENGTH)
    .slice(0, MOST_CHOICES);
}
