import type { Forms, Language } from "./languages/language.ts";
import { keyOf, type Phrase } from "./phrase.ts";

/** A sentence taken apart: its texts, and between each two of them the number of a gap and whether it asks for the dative. */
export interface Pieces {
  readonly texts: readonly string[];
  readonly gaps: readonly number[];
  readonly datives: readonly boolean[];
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
  const named = (options: Intl.DateTimeFormatOptions, dates: readonly Date[]): string[] => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" });
    return dates.map((date) => format.format(date));
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
    ordinal: (number) => (language.ordinals[ordinals.select(number)] ?? language.ordinals.other).replace("{0}", whole.format(number)),
    months: named({ month: "long" }, firsts),
    shortMonths: named({ month: "short" }, firsts),
    weekdays: named({ weekday: "long" }, week),
    shortWeekdays: named({ weekday: "short" }, week),
  };
}

/** "{1} and {0:dative}" → texts "", " and ", ""; gaps 1, 0; datives false, true */
function piecesOf(text: string): Pieces {
  const found = [...text.matchAll(/\{(\d+)(:dative)?\}/g)];
  return {
    texts: text.split(/\{\d+(?::dative)?\}/),
    gaps: found.map((gap) => Number(gap[1])),
    datives: found.map((gap) => gap[2] !== undefined),
  };
}

const NO_BREAK_SPACE = "\u00a0";

/** No line breaks before "%", nor in French before ":" or within "« »" */
function tie(text: string, tied: string): string {
  return tied === "" ? text : text.replace(new RegExp(` (?=[${tied}])|(?<=«) `, "g"), NO_BREAK_SPACE);
}
