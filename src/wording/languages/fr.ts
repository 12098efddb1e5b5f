import { dayInForm, inForm, plurals } from "./fr/articles.ts";
import { counts } from "./fr/counts.ts";
import { holdings } from "./fr/holdings.ts";
import { names, short } from "./fr/names.ts";
import { replies } from "./fr/replies.ts";
import { returns } from "./fr/returns.ts";
import { states } from "./fr/states.ts";
import { statistics } from "./fr/statistics.ts";
import { times } from "./fr/times.ts";
import type { Language } from "./language.ts";

/** French: a name has its article where a gap asks for it, "{0:le}", "{0:du}" or "{0:au}". */
export const fr: Language = {
  tag: "fr",
  date: "{0} {1} {2}",
  weekdate: "{0} {1}",
  dayOf: "{0}",
  monthday: "{0} {1}",
  first: "1er",
  ordinals: { one: "{0}er", other: "{0}e" },
  tied: "%:;!?»",
  nouns: {
    session: { one: "séance", other: "séances" },
    day: { one: "jour", other: "jours" },
    week: { one: "semaine", other: "semaines" },
    month: { other: "mois" },
    quarter: { one: "trimestre", other: "trimestres" },
    half: { one: "semestre", other: "semestres" },
    year: { one: "an", other: "ans" },
    return: { one: "rendement", other: "rendements" },
    "daily return": { one: "rendement quotidien", other: "rendements quotidiens" },
    stretch: { one: "période", other: "périodes" },
    case: { other: "cas" },
    time: { other: "fois" },
    run: { one: "série", other: "séries" },
    "bear market": { one: "marché baissier", other: "marchés baissiers" },
    "bull market": { one: "marché haussier", other: "marchés haussiers" },
    member: { one: "membre", other: "membres" },
    "new 52-week high": { one: "nouveau plus haut de 52 semaines", other: "nouveaux plus hauts de 52 semaines" },
    "new low": { one: "nouveau plus bas", other: "nouveaux plus bas" },
    "equity row": { one: "ligne d'actions", other: "lignes d'actions" },
    contract: { one: "contrat", other: "contrats" },
    report: { one: "rapport", other: "rapports" },
  },
  sentences: { ...times, ...returns, ...states, ...statistics, ...counts, ...holdings, ...replies },
  names,
  short,
  definite: (name) => name,
  inForm,
  dayInForm,
  datives: new Set(),
  isSubject: (form) => form === "" || form === "le",
  plurals,
};
