import type { Forms, Language } from "./languages/language.ts";
import { keyOf, type Phrase } from "./phrase.ts";

/** A gap of a sentence: the number of what fills it, and the form that is asked of it. */
export interface Gap {
  readonly part: number;
  /** "" where none is asked; "capital" for a large first letter, "as" for the form that is asked of the sentence itself */
  readonly form: string;
  /** the word that stands for it, by whether it is one or several: "{0:autre/autres}" */
  readonly words: readonly [one: string, several: string] | null;
}

/** A sentence taken apart: its texts, and a gap between each two of them. */
export interface Pieces {
  readonly texts: readonly string[];
  readonly gaps: readonly Gap[];
  /** whether a form asked of the sentence goes on to its gaps */
  readonly passes: boolean;
}

/** A language with all that is looked up once. */
export interface Voice {
  readonly language: Language;
  readonly names: ReadonlyMap<string, string>;
  readonly short: ReadonlyMap<string, string>;
  readonly pieces: (phrase: Extract<Phrase, { is: "sentence" }>) => Pieces;
  readonly decimal: string;
  readonly grouped: (digits: string) => string;
  readonly form: (forms: Forms, number: number, dative: boolean) => string;
  /** whether a figure takes the singular: "1,5 point" in French, "1 Punkt" but "1,00 Punkte" in German */
  readonly isOne: (digits: string) => boolean;
  readonly ordinal: (number: number) => string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** from Monday on */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
}

/** Looks up once what `Intl` knows of a language, and takes its sentences apart as they are first said. */
export function voiceOf(language: Language): Voice {
  const { tag, sentences, tied } = language;
  const known = new WeakMap<readonly string[], Pieces>();
  const plurals = new Intl.PluralRules(tag);
  const ordinals = new Intl.PluralRules(tag, { type: "ordinal" });
  const whole = new Intl.NumberFormat(tag);
  const formats: Intl.NumberFormat[] = [];
  const rules: Intl.PluralRules[] = [];
  const named = (options: Intl.DateTimeFormatOptions, dates: readonly Date[]): string[] => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" });
    return dates.map((date) => format.format(date));
  };
  const inDate = (wanted: "month" | "weekday", dates: readonly Date[]): string[] => {
    const format = new Intl.DateTimeFormat(tag, { weekday: "short", day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
    return dates.map((date) => format.formatToParts(date).find(({ type }) => type === wanted)!.value);
  };
  const firsts = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023, month, 1)));
  const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2023, 0, 2 + day)));
  return {
    language,
    names: new Map(Object.entries(language.names)),
    short: new Map(Object.entries(language.short)),
    pieces: ({ template, place }) => {
      let pieces = known.get(template);
      if (pieces === undefined) {
        pieces = piecesOf(tie(sentences[keyOf(template, place)] ?? keyOf(template), tied));
        known.set(template, pieces);
      }
      return pieces;
    },
    decimal: new Intl.NumberFormat(tag).formatToParts(0.5).find(({ type }) => type === "decimal")!.value,
    grouped: (digits) => {
      const decimals = digits.split(".")[1]?.length ?? 0;
      formats[decimals] ??= new Intl.NumberFormat(tag, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
      // Digits as a string are formatted as they stand: no second rounding.
      return formats[decimals].format(digits as `${number}`);
    },
    form: (forms, number, dative) => {
      const category = plurals.select(number);
      return (dative && category !== "one" ? forms.dative : forms[category]) ?? forms.other;
    },
    isOne: (digits) => {
      const decimals = digits.split(".")[1]?.length ?? 0;
      rules[decimals] ??= new Intl.PluralRules(tag, { minimumFractionDigits: decimals });
      return rules[decimals].select(Number(digits)) === "one";
    },
    ordinal: (number) => (language.ordinals[ordinals.select(number)] ?? language.ordinals.other).replace("{0}", whole.format(number)),
    months: named({ month: "long" }, firsts),
    shortMonths: inDate("month", firsts),
    weekdays: named({ weekday: "long" }, week),
    shortWeekdays: inDate("weekday", week),
  };
}

const GAP = /\{(\d+)(?::([^}/]*)(?:\/([^}]*))?)?\}/g;

/** "{1} and {0:dative}" → texts "", " and ", ""; gaps 1 as it stands, 0 in the dative */
function piecesOf(text: string): Pieces {
  const texts: string[] = [];
  let from = 0;
  const gaps = [...text.matchAll(GAP)].map(({ 0: whole, 1: part, 2: form = "", 3: several, index }): Gap => {
    texts.push(text.slice(from, index));
    from = index + whole.length;
    return several === undefined ? { part: Number(part), form, words: null } : { part: Number(part), form: "", words: [form, several] };
  });
  return { texts: [...texts, text.slice(from)], gaps, passes: gaps.some(({ form }) => form === "as") };
}

const NO_BREAK_SPACE = "\u00a0";

/** No line breaks before "%", nor in French before ":" or within "« »" */
function tie(text: string, tied: string): string {
  return tied === "" ? text : text.replace(new RegExp(` (?=[${tied}])|(?<=«) `, "g"), NO_BREAK_SPACE);
}
