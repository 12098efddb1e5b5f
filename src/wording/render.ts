import { type Day, partsOf, weekdayOf } from "../calendar/day.ts";
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

/** What stands around a phrase and changes its form. */
interface Place {
  readonly dative: boolean;
  readonly brief: boolean;
}

/** "iShares", "eBay": a name that begins small everywhere. */
const BRAND = /^\p{Ll}\p{Lu}/u;

const ANYWHERE: Place = { dative: false, brief: false };

function saidBy(voice: Voice, phrase: Phrase, place: Place = ANYWHERE): string {
  switch (phrase.is) {
    case "sentence": {
      const { texts, gaps, datives } = voice.pieces(phrase);
      let text = texts[0]!;
      for (let i = 0; i < gaps.length; i++) {
        text +=
          saidBy(voice, phrase.parts[gaps[i]!]!, datives[i] === place.dative ? place : { ...place, dative: datives[i]! }) + texts[i + 1]!;
      }
      return text;
    }
    case "name":
      return nameIn(voice, phrase, place.brief);
    case "verbatim":
      return phrase.text;
    case "figure":
      return phrase.sign + numberText(voice, phrase.digits, phrase.grouped);
    case "count":
      return `${numberText(voice, String(phrase.number), phrase.grouped)} ${voice.form(voice.language.nouns[phrase.noun], phrase.number, place.dative)}`;
    case "ordinal":
      return voice.ordinal(phrase.number);
    case "day": {
      const text = dateText(voice, phrase.day);
      return phrase.weekday && !place.brief ? `${voice.shortWeekdays[weekdayOf(phrase.day) - 1]!} ${text}` : text;
    }
    case "days":
      return daysText(voice, phrase.from, phrase.to);
    case "monthday":
      return filled(voice.language.monthday, [dateIn(voice, phrase.date), voice.months[phrase.month - 1]!]);
    case "month":
      return voice.months[phrase.month - 1]!;
    case "weekday":
      return voice.weekdays[weekdayOf(phrase.day) - 1]!;
    case "joined":
      return phrase.parts.map((part) => saidBy(voice, part, place)).join(phrase.between);
    case "capital": {
      const text = saidBy(voice, phrase.phrase, place);
      return BRAND.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
    }
    case "brief":
      return saidBy(voice, phrase.phrase, { ...place, brief: true });
  }
}

function nameIn({ language, names, short }: Voice, { text, definite }: Extract<Phrase, { is: "name" }>, brief: boolean): string {
  const said = (brief ? short.get(text) : undefined) ?? names.get(text) ?? text;
  return definite && language.takesArticle?.(said) ? `the ${said}` : said;
}

function dateText(voice: Voice, day: Day): string {
  const { year, month, date } = partsOf(day);
  return filled(voice.language.date, [dateIn(voice, date), voice.shortMonths[month - 1]!, String(year)]);
}

/** "4–8 Jan 2010", "29 Mar – 1 Apr 2022", "29 Dec 2025 – 2 Jan 2026": what both share is said once. */
function daysText(voice: Voice, from: Day, to: Day): string {
  const [first, last] = [partsOf(from), partsOf(to)];
  const end = dateText(voice, to);
  if (from === to) return end;
  if (first.year !== last.year) return `${dateText(voice, from)} – ${end}`;
  const day = filled(voice.language.dayOf, [dateIn(voice, first.date)]);
  return first.month === last.month ? `${day}–${end}` : `${day} ${voice.shortMonths[first.month - 1]!} – ${end}`;
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
