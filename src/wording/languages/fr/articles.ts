import { isPlural, takesArticle } from "../en/names.ts";

/** "l'Ibex 35", "d'Apple", but "de Union Pacific", "le S&P 500": whether a word before the name loses its vowel */
const ELIDED = /^(?:[aeioéèê]|u(?!ni|s\b))/i;

const ARTICLES = {
  le: { one: "le ", elided: "l'", several: "les ", bare: "", bareElided: "" },
  du: { one: "du ", elided: "de l'", several: "des ", bare: "de ", bareElided: "d'" },
  au: { one: "au ", elided: "à l'", several: "aux ", bare: "à ", bareElided: "à " },
} as const;

/** A name with its article: "le S&P 500", "du S&P 500", but "Apple" and "d'Apple". @param english null for what is no name */
export function inForm(text: string, form: string, english: string | null): string {
  if (form !== "le" && form !== "du" && form !== "au") return text;
  const { one, elided, several, bare, bareElided } = ARTICLES[form];
  // what has its article already
  const own = /^(?:(le )|(les )|(l'))/.exec(text);
  if (own !== null) return (own[1] !== undefined ? one : own[2] !== undefined ? several : elided) + text.slice(own[0].length);
  if (english === null || !(takesArticle(english) || (isPlural(english) && !english.includes(" + ")))) {
    return (ELIDED.test(text) ? bareElided : bare) + text;
  }
  if (isPlural(english)) return several + text;
  // what a headline shortens to the sector's bare name
  if (english.endsWith("Select Sector fund") && !text.startsWith("fonds")) return `${one}secteur ${text}`;
  return (ELIDED.test(text) ? elided : one) + text;
}

/** "le 4 janv. 2010", "du 4 janv. 2010" */
export function dayInForm(date: string, form: string): string {
  return form === "le" || form === "du" || form === "au" ? `${form} ${date}` : date;
}

/** Verbs behind a name that is several, and what belongs to it. */
export const plurals: Readonly<Record<string, string>> = {
  est: "sont",
  était: "étaient",
  a: "ont",
  "n'a": "n'ont",
  "n'était": "n'étaient",
  vaut: "valent",
  clôture: "clôturent",
  monte: "montent",
  baisse: "baissent",
  bat: "battent",
  fait: "font",
  devance: "devancent",
  son: "leur",
  sa: "leur",
  ses: "leurs",
};
