import { partsOf, weekdayOf } from "../calendar/day.ts";
import { de } from "./languages/de.ts";
import { en } from "./languages/en.ts";
import { fr } from "./languages/fr.ts";
import type { Language, Wording } from "./languages/language.ts";
import type { Locale } from "./locale.ts";
import type { Phrase } from "./phrase.ts";
import { type Voice, voiceOf } from "./voice.ts";

/** The table of each language, with what several rooms or kinds say. */
export const languages: Readonly<Record<Locale, Language>> = { en, de, fr };

/** The same with further sentences in their tables. */
export function languagesWith(wordings: readonly Wording[]): Readonly<Record<Locale, Language>> {
  const withAll = (language: Language, further: readonly Language["sentences"][]): Language => ({
    ...language,
    sentences: Object.assign({}, language.sentences, ...further),
  });
  return {
    en,
    de: withAll(
      de,
      wordings.map((wording) => wording.de),
    ),
    fr: withAll(
      fr,
      wordings.map((wording) => wording.fr),
    ),
  };
}

/** A phrase in a language; a sentence that its table lacks is said in English, its figures and dates still in the language. */
export type Render = (phrase: Phrase, locale: Locale) => string;

/** Says phrases by these tables; each language's voice is made when it is first heard. */
export function rendererOf(tables: Readonly<Record<Locale, Language>>): Render {
  const voices: Partial<Record<Locale, Voice>> = {};
  return (phrase, locale) => {
    voices[locale] ??= voiceOf(tables[locale]);
    return saidBy(voices[locale], phrase);
  };
}

/** Says what is not one kind's own. */
export const render: Render = rendererOf(languages);

/** A phrase in English, for what is one text in all languages: suggestions, values. */
export function english(phrase: Phrase): string {
  return render(phrase, "en");
}

function saidBy(voice: Voice, phrase: Phrase, dative = false): string {
  switch (phrase.is) {
    case "sentence": {
      const { texts, gaps, datives } = voice.pieces(phrase);
      let text = texts[0]!;
      for (let i = 0; i < gaps.length; i++) text += saidBy(voice, phrase.parts[gaps[i]!]!, datives[i]) + texts[i + 1]!;
      return text;
    }
    case "name":
      return voice.names.get(phrase.text) ?? phrase.text;
    case "verbatim":
      return phrase.text;
    case "figure":
      return phrase.sign + numberText(voice, phrase.digits, phrase.grouped);
    case "count":
      return `${numberText(voice, String(phrase.number), phrase.grouped)} ${voice.form(voice.language.nouns[phrase.noun], phrase.number, dative)}`;
    case "ordinal":
      return voice.ordinal(phrase.number);
    case "day": {
      const { year, month, date } = partsOf(phrase.day);
      const text = filled(voice.language.date, [dateIn(voice, date), voice.shortMonths[month - 1]!, String(year)]);
      return phrase.weekday ? `${voice.shortWeekdays[weekdayOf(phrase.day) - 1]!} ${text}` : text;
    }
    case "monthday":
      return filled(voice.language.monthday, [dateIn(voice, phrase.date), voice.months[phrase.month - 1]!]);
    case "month":
      return voice.months[phrase.month - 1]!;
    case "weekday":
      return voice.weekdays[weekdayOf(phrase.day) - 1]!;
    case "joined":
      return phrase.parts.map((part) => saidBy(voice, part)).join(phrase.between);
    case "capital": {
      const text = saidBy(voice, phrase.phrase);
      return text.charAt(0).toUpperCase() + text.slice(1);
    }
  }
}

function dateIn({ language }: Voice, date: number): string {
  return date === 1 && language.first !== undefined ? language.first : String(date);
}

function numberText({ decimal, grouped }: Voice, digits: string, inGroups: boolean): string {
  return inGroups ? grouped(digits) : decimal === "." ? digits : digits.replace(".", decimal);
}

function filled(pattern: string, values: readonly string[]): string {
  return pattern.replace(/\{(\d)\}/g, (_, gap: string) => values[Number(gap)]!);
}
