import { type Noun, nouns } from "../phrase.ts";
import { possessive, short, takesArticle } from "./en/names.ts";
import type { Forms, Language } from "./language.ts";

const singular: Partial<Record<Noun, string>> = { half: "half-year" };
const irregular: Partial<Record<Noun, string>> = { stretch: "stretches" };

/** English is what the sentences are written in: its table has only those with a word that follows a number. */
export const en: Language = {
  tag: "en-US",
  date: "{0} {1} {2}",
  weekdate: "{0} {1}",
  dayOf: "{0}",
  monthday: "{0} {1}",
  ordinals: { one: "{0}st", two: "{0}nd", few: "{0}rd", other: "{0}th" },
  nouns: Object.fromEntries(
    nouns.map((noun): [string, Forms] => [noun, { one: singular[noun] ?? noun, other: irregular[noun] ?? `${singular[noun] ?? noun}s` }]),
  ) as Record<Noun, Forms>,
  sentences: {
    "{0} basis points": "{0} {0:basis point/basis points}",
    "Only {0} of {1} has that figure, too few to rank.": "Only {0} of {1} {0:has/have} that figure, too few to rank.",
    "{0} have a {1}-day RSI above {2}": "{0} {0:has/have} a {1}-day RSI above {2}",
    "{0} have a {1}-day RSI below {2}": "{0} {0:has/have} a {1}-day RSI below {2}",
  },
  tied: "",
  names: {},
  short,
  definite: (name) => (takesArticle(name) ? `the ${name}` : name),
  inForm: (text) => text,
  dayInForm: (date) => date,
  datives: new Set(),
  isSubject: () => true,
  plurals: { is: "are", was: "were", has: "have", makes: "make", its: "their" },
  possessive,
};
