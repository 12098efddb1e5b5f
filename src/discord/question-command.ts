import { isRefusal } from "../question/refusal.ts";
import { oneLine } from "../replies/plain.ts";
import { answerReply } from "./answers/reply.ts";
import { type OptionValues, openLocale, textOption } from "./call.ts";
import type { QuickCommand, Suggest } from "./command.ts";
import { completedOption, declared, flagOption, type Named, type Option } from "./declaration.ts";
import type { Reply } from "./reply.ts";

/** An option of a question, with the choices that are offered while it is typed. */
export interface Part {
  readonly option: Option;
  readonly suggest?: Suggest;
}

/** Gives the text that a person typed for an option, undefined where it was left out. */
export type Chosen = (option: string) => string | undefined;

const PRIVATE = flagOption({
  name: { en: "private", de: "privat", fr: "privé" },
  description: {
    en: "Answer to me alone; I may share it afterwards (default: to all)",
    de: "Nur mir antworten; teilen kann ich es danach (sonst: allen)",
    fr: "Ne répondre qu'à moi ; je peux partager ensuite (sinon : à tous)",
  },
});

/**
 * A command that is a question: its options are put into words and those are asked like any other text,
 * so that a choice and a sentence can never be understood in two ways.
 */
export function questionCommand(
  question: Named & { readonly parts: readonly Part[]; readonly toText: (chosen: Chosen) => string },
): QuickCommand {
  return {
    declaration: declared({ ...question, options: [...question.parts.map((part) => part.option), PRIVATE] }),
    suggest: Object.fromEntries(question.parts.flatMap(({ option, suggest }) => (suggest === undefined ? [] : [[option.name, suggest]]))),
    explains: true,
    run: (call, { oracle }) => {
      const text = question.toText(chosenFrom(call.options));
      const answerIn = (locale: string, isPrivate: boolean): Reply => {
        const answer = oracle.ask(text, { locale });
        // what the person can mend is said to that person alone, and in their language
        if (isRefusal(answer.question) && !isPrivate) return answerIn(call.locale, true);
        return answerReply(answer, { owner: call.userId, view: "table", isPrivate }, locale);
      };
      return call.options[PRIVATE.name] === true ? answerIn(call.locale, true) : answerIn(openLocale(call), false);
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
