import { partsOf, weekdayOf } from "../calendar/day.ts";
import { de } from "./languages/de.ts";
import { en } from "./languages/en.ts";
import { fr } from "./languages/fr.ts";
import type { Forms, Language } from "./languages/language.ts";
import type { Locale } from "./locale.ts";
import { keyOf, type Phrase } from "./phrase.ts";

/** The table of each language. */
export const languages: Readonly<Record<Locale, Language>> = { en, de, fr };

/** A phrase in a language; a sentence that its table lacks is said in English, its figures and dates still in the language. */
export function render(phrase: Phrase, locale: Locale): string {
  return saidBy(voices[locale], phrase);
}

/** A phrase in English, for what is one text in all languages: suggestions, values. */
export function english(phrase: Phrase): string {
  return saidBy(voices.en, phrase);
}

/** A sentence taken apart: its texts, and between each two of them the number of a gap. */
interface Pieces {
  readonly texts: readonly string[];
  readonly gaps: readonly number[];
}

/** A language with all that is looked up once. */
interface Voice {
  readonly language: Language;
  readonly pieces: (phrase: Extract<Phrase, { is: "sentence" }>) => Pieces;
  readonly decimal: string;
  readonly grouped: (digits: string) => string;
  readonly form: (forms: Forms, number: number) => string;
  readonly ordinal: (number: number) => string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** from Monday on */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
}

const voices: Readonly<Record<Locale, Voice>> = { en: voiceOf(en), de: voiceOf(de), fr: voiceOf(fr) };

function voiceOf(language: Language): Voice {
  const { tag, sentences } = language;
  const known = new WeakMap<readonly string[], Pieces>();
  const plurals = new Intl.PluralRules(tag);
  const ordinals = new Intl.PluralRules(tag, { type: "ordinal" });
  const byDecimals = [0, 1, 2].map(
    (decimals) => new Intl.NumberFormat(tag, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  );
  const named = (options: Intl.DateTimeFormatOptions, dates: readonly Date[]): string[] => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" });
    // German shortens "Mittwoch" to "Mi" or "Mi.", as the version of the data has it.
    return dates.map((date) =>
      options.weekday === "short" && tag === "de" ? format.format(date).replace(/\.$/, "") : format.format(date),
    );
  };
  const firsts = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023, month, 1)));
  const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2023, 0, 2 + day)));
  return {
    language,
    pieces: ({ template, place }) => {
      let pieces = known.get(template);
      if (pieces === undefined) {
        pieces = piecesOf(sentences[keyOf(template, place)] ?? keyOf(template));
        known.set(template, pieces);
      }
      return pieces;
    },
    decimal: new Intl.NumberFormat(tag).formatToParts(0.5).find(({ type }) => type === "decimal")!.value,
    grouped: (digits) => {
      const point = digits.indexOf(".");
      // Digits as a string are formatted as they stand: no second rounding.
      return byDecimals[point < 0 ? 0 : digits.length - point - 1]!.format(digits as `${number}`);
    },
    form: (forms, number) => forms[plurals.select(number)] ?? forms.other,
    ordinal: (number) => (language.ordinals[ordinals.select(number)] ?? language.ordinals.other).replace("{0}", String(number)),
    months: named({ month: "long" }, firsts),
    shortMonths: named({ month: "short" }, firsts),
    weekdays: named({ weekday: "long" }, week),
    shortWeekdays: named({ weekday: "short" }, week),
  };
}

/** "{1} and {0}" → texts "", " and ", ""; gaps 1, 0 */
function piecesOf(text: string): Pieces {
  const parts = text.split(/\{(\d+)\}/);
  return { texts: parts.filter((_, i) => i % 2 === 0), gaps: parts.filter((_, i) => i % 2 === 1).map(Number) };
}

function saidBy(voice: Voice, phrase: Phrase): string {
  switch (phrase.is) {
    case "sentence": {
      const { texts, gaps } = voice.pieces(phrase);
      let text = texts[0]!;
      for (let i = 0; i < gaps.length; i++) text += saidBy(voice, phrase.parts[gaps[i]!]!) + texts[i + 1]!;
      return text;
    }
    case "name":
      return voice.language.names[phrase.text] ?? phrase.text;
    case "figure":
      return phrase.sign + numberText(voice, phrase.digits, phrase.grouped);
    case "count":
      return `${numberText(voice, String(phrase.number), phrase.grouped)} ${voice.form(voice.language.nouns[phrase.noun], phrase.number)}`;
    case "ordinal":
      return voice.ordinal(phrase.number);
    case "day": {
      const { year, month, date } = partsOf(phrase.day);
      const text = filled(voice.language.date, [String(date), voice.shortMonths[month - 1]!, String(year)]);
      return phrase.weekday ? `${voice.shortWeekdays[weekdayOf(phrase.day) - 1]!} ${text}` : text;
    }
    case "monthday":
      return filled(voice.language.monthday, [String(phrase.date), voice.months[phrase.month - 1]!]);
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

function numberText({ decimal, grouped }: Voice, digits: string, inGroups: boolean): string {
  return inGroups ? grouped(digits) : decimal === "." ? digits : digits.replace(".", decimal);
}

function filled(pattern: string, values: readonly string[]): string {
  return pattern.replace(/\{(\d)\}/g, (_, gap: string) => values[Number(gap)]!);
}
