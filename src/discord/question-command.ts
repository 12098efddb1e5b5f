import type { ChosenPart, ChosenQuestion } from "../ask/chosen.ts";
import type { CalendarUnit } from "../calendar/window.ts";
import type { Question } from "../kinds/question.ts";
import type { Answer } from "../question/answer.ts";
import { isRefusal } from "../question/refusal.ts";
import { oneLine } from "../replies/plain.ts";
import { illustratedReply } from "./answers/reply.ts";
import { type OptionValues, openLocale } from "./call.ts";
import type { QuickCommand, Suggest } from "./command.ts";
import { completedOption, declared, flagOption, type Named, type Option } from "./declaration.ts";
import type { Later, Reply } from "./reply.ts";

export type { ChosenPart };

/** An option of a question, with the choices that are offered while it is typed. */
export interface Part {
  readonly option: Option;
  readonly suggest?: Suggest;
}

/** Gives the text that a person typed for an option, a number as digits, undefined where it was left out. */
export type Chosen = (option: string) => string | undefined;

const PRIVATE = flagOption({
  name: { en: "private", de: "privat", fr: "privé" },
  description: {
    en: "Answer to me alone; I may share it afterwards (default: to all)",
    de: "Antwort nur für dich; danach kannst du sie teilen (sonst: für alle)",
    fr: "Réponse pour vous seul ; vous pourrez la partager ensuite (sinon : à tous)",
  },
});

/**
 * A command that is a question: its options fill the parts of one, which is made by the same rules as a sentence's. Only a question in
 * the person's own words is a text.
 */
export function questionCommand(
  question: Named & { readonly parts: readonly Part[]; readonly asks: (chosen: Chosen) => ChosenQuestion | string },
): QuickCommand {
  return {
    declaration: declared({ ...question, options: [...question.parts.map((part) => part.option), PRIVATE] }),
    suggest: Object.fromEntries(question.parts.flatMap(({ option, suggest }) => (suggest === undefined ? [] : [[option.name, suggest]]))),
    explains: true,
    run: (call, room) => {
      const { oracle } = room;
      const asked = question.asks(chosenFrom(call.options));
      const shown = (answer: Answer<Question>, locale: string, isPrivate: boolean): Reply =>
        illustratedReply(answer, { owner: call.userId, isPrivate }, locale, room);
      const answerIn = (locale: string, isPrivate: boolean): Reply | Later => {
        const answer = typeof asked === "string" ? oracle.ask(asked, { locale }) : oracle.askChosen(asked, { locale });
        if (typeof asked === "string" && oracle.mayFindMore(answer)) {
          const finish = async () => shown(await oracle.askAtLength(asked, { locale: call.locale }), call.locale, true);
          return { kind: "later", defer: "privately", finish };
        }
        // what the person can fix is shown only to that person, in their language
        if (isRefusal(answer.question) && !isPrivate) return answerIn(call.locale, true);
        return shown(answer, locale, isPrivate);
      };
      return call.options[PRIVATE.name] === true || room.preferences.isPrivate
        ? answerIn(call.locale, true)
        : answerIn(openLocale(call), false);
    },
  };
}

/** A question of a kind, of the parts that are there, in the order in which a sentence would have them. */
export function fill(kind: ChosenQuestion["kind"], ...parts: readonly (ChosenPart | undefined)[]): ChosenQuestion {
  return { kind, parts: parts.filter((part) => part !== undefined) };
}

/** What was typed for an instrument. */
export function instrument(typed: string | undefined): ChosenPart | undefined {
  return typed === undefined ? undefined : { names: "instrument", typed };
}

/** What was typed for a stretch of time, or for a day. */
export function stretch(typed: string | undefined): ChosenPart | undefined {
  return typed === undefined ? undefined : { names: "window", typed };
}

/** What was typed for a day or a year from which on all is looked at. */
export function since(typed: string | undefined): ChosenPart | undefined {
  return typed === undefined ? undefined : { names: "since", typed };
}

/** A sense of src/language/lexicon/words.ts or of a kind's own, whatever words it has. */
export function sense(name: string): ChosenPart {
  return { slot: "word", sense: name };
}

export function unit(name: CalendarUnit): ChosenPart {
  return { slot: "unit", unit: name, form: "each" };
}

/** A number as it stands: how many, or a bound that is beyond it. */
export function amount(value: number, unit: "none" | "percent" = "none", hedge: "over" | "under" | null = null): ChosenPart {
  return { slot: "amount", value, unit, decimals: 0, hedge, signed: false };
}

export function instrumentPart(named: Named, required = true): Part {
  return { option: completedOption({ ...named, required }), suggest: (typed, oracle) => oracle.suggestInstruments(typed) };
}

/** The one instrument that a question is about, for which the S&P 500 stands where none is chosen. */
export const instrumentOrDefault: Part = instrumentPart(
  {
    name: { en: "instrument", de: "wert", fr: "valeur" },
    description: {
      en: "An index, sector or company (default: S&P 500)",
      de: "Ein Index, Sektor oder Unternehmen (sonst: S&P 500)",
      fr: "Un indice, un secteur ou une société (sinon : S&P 500)",
    },
  },
  false,
);

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

/** Years with a round number that most data reach, and where several of them begin. */
const STARTS = ["1950", "1970", "1980", "1990", "2000", "2010", "2020", "past 10 years", "past 20 years"];

/** The start of the data to look at; all the data if left out. */
export const sincePart: Part = {
  option: completedOption({
    name: { en: "since", de: "seit", fr: "depuis" },
    description: {
      en: "From when on: 1990, March 2009 (default: all the data)",
      de: "Ab wann, auf Englisch: 1990, March 2009 (sonst: alle Daten)",
      fr: "À partir de quand, en anglais : 1990, March 2009 (sinon : toutes les données)",
    },
  }),
  suggest: suggestOf(STARTS),
};

/** Offers those of a list that hold what has been typed. */
export function suggestOf(texts: readonly string[]): NonNullable<Part["suggest"]> {
  return (typed) => texts.filter((text) => text.includes(typed.trim().toLowerCase())).map((text) => ({ name: text, value: text }));
}

function chosenFrom(options: OptionValues): Chosen {
  return (name) => {
    const value = options[name];
    return typeof value === "string" ? oneLine(value) : typeof value === "number" ? String(value) : undefined;
  };
}
