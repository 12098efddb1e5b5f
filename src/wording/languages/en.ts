import { type Noun, nouns } from "../phrase.ts";
import { possessive, short, takesArticle } from "./en/names.ts";
import type { Forms, Language } from "./language.ts";

const irregular: Partial<Record<Noun, string>> = { half: "halves", stretch: "stretches" };

/** English is what the sentences are written in: it has no table of them. */
export const en: Language = {
  tag: "en-US",
  date: "{0} {1} {2}",
  weekdate: "{0} {1}",
  dayOf: "{0}",
  monthday: "{0} {1}",
  ordinals: { one: "{0}st", two: "{0}nd", few: "{0}rd", other: "{0}th" },
  nouns: Object.fromEntries(nouns.map((noun): [string, Forms] => [noun, { one: noun, other: irregular[noun] ?? `${noun}s` }])) as Record<
    Noun,
    Forms
  >,
  sentences: {},
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
