import type { Locale } from "../../src/wording/locale.ts";

/** Marks between groups of digits and before decimals, which have no other meaning between two digits. */
const GROUPS: Readonly<Record<Locale, RegExp>> = {
  en: /(?<=\d),(?=\d{3}(?!\d))/g,
  de: /(?<=\d)\.(?=\d{3}(?!\d))/g,
  fr: /(?<=\d)\u202f(?=\d{3}(?!\d))/g,
};

/** The figures of a text as English writes them, in the order of their digits: "+3,14 %" holds "+3.14". */
export function figuresIn(text: string, locale: Locale): string[] {
  // "−$5.09" is −5.09
  const plain = text.replace(GROUPS[locale], "").replace(/(?<=[+\u2212])\$(?=\d)/g, "");
  const decimal = locale === "en" ? plain : plain.replace(/(?<=\d),(?=\d)/g, ".");
  return [...decimal.matchAll(/[+\u2212-]?\d+(?:\.\d+)?/g)].map(([figure]) => figure).sort();
}
