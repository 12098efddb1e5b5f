import { answerEmbed, answerEmbeds } from "../replies/embed.ts";
import { oneLine } from "../replies/plain.ts";
import { type OptionValues, textOption } from "./call.ts";
import type { QuickCommand, Suggest } from "./command.ts";
import { completedOption, declared, type Named, type Option } from "./declaration.ts";
import { openly, privately } from "./reply.ts";

/** An option of a question, with the choices that are offered while it is typed. */
export interface Part {
  readonly option: Option;
  readonly suggest?: Suggest;
}

/** Gives the text that a person typed for an option, undefined where it was left out. */
export type Chosen = (option: string) => string | undefined;

/**
 * A command that is a question: its options are put into words and those are asked like any other text,
 * so that a choice and a sentence can never be understood in two ways.
 */
export function questionCommand(
  question: Named & { readonly parts: readonly Part[]; readonly toText: (chosen: Chosen) => string },
): QuickCommand {
  return {
    declaration: declared({ ...question, options: question.parts.map((part) => part.option) }),
    suggest: Object.fromEntries(question.parts.flatMap(({ option, suggest }) => (suggest === undefined ? [] : [[option.name, suggest]]))),
    run: (call, { oracle }) => {
      const answer = oracle.ask(question.toText(chosenFrom(call.options)));
      return answer.question.kind === "refusal" ? privately(answerEmbed(answer)) : openly(...answerEmbeds(answer));
    },
  };
}

/** The parts that are there, joined by spaces. */
export function phrase(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}

export function instrumentPart(named: Named, required = true): Part {
  return { option: completedOption({ ...named, required }), suggest: (typed, oracle) => oracle.suggestInstruments(typed) };
}

export const windowPart: Part = {
  option: completedOption({
    name: { en: "window", de: "zeitraum", fr: "période" },
    description: {
      en: "From when to when: this week, ytd, Q2 2022, since 2 June (default: past month)",
      de: "Von wann bis wann, auf Englisch: this week, ytd, Q2 2022, since 2 June (sonst: letzter Monat)",
      fr: "De quand à quand, en anglais : this week, ytd, Q2 2022, since 2 June (sinon : le mois passé)",
    },
  }),
  suggest: (typed, oracle) => oracle.suggestWindows(typed),
};

function chosenFrom(options: OptionValues): Chosen {
  return (name) => {
    const text = textOption(options, name);
    return text === undefined ? undefined : oneLine(text);
  };
}
