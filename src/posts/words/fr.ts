import { clockText } from "./clock-text.ts";
import type { PostTexts } from "./table.ts";

export const fr: PostTexts = {
  title: { daily: "Bilan du jour", weekly: "Bilan de la semaine", monthly: "Bilan du mois", watchlist: "Liste de suivi" },
  colon: " : ",
  columns: {
    close: "clôture",
    day: "jour",
    week: "semaine",
    month: "mois",
    quarter: "trimestre",
    half: "semestre",
    year: "année",
  },
  panels: {
    day: "Jour",
    week: "Semaine",
    month: "Mois",
    quarter: "Trimestre",
    half: "Semestre",
    year: "Année",
    bull: (since) => `Marché haussier depuis le ${since}`,
    bear: (since) => `Marché baissier depuis le ${since}`,
  },
  first: (person, post) =>
    post === "watchlist"
      ? `Mise en place par <@${person}>. /watchlist add la modifie, /watchlist off y met fin.`
      : `Mis en place par <@${person}>. /summary setup le modifie, /summary off y met fin.`,
  late: (due) => `En retard : le bilan était attendu à ${due}.`,
  missing: (session) => `les clôtures du ${session} manquent`,
  missingLine: "Elles n'étaient pas là à la fin de l'attente. Rien de plus ancien n'est publié à leur place.",
  withoutOne: (names) => `Sans ${names}, dont la clôture du jour ou de la séance précédente manque.`,
  upAndDown: (ups, downs) => `${ups} en hausse, ${downs} en baisse`,
  basisPoints: (size) => `${size} pb`,
  emptyList: "la liste de suivi était vide",
  nowSo: (condition) => `C'est le cas : ${condition}`,
  notSo: (condition) => `Ce n'est plus le cas : ${condition}`,
  switchedOff: (what, channel, why) =>
    `Publication arrêtée dans <#${channel}>, ${what} : ${why}. Une fois la cause levée, /summary setup ou /watch add le relance.`,
  notPosted: (why) => `impossible d'y publier (${why})`,
  noCondition: (text) => `« ${text} » n'est plus lu comme une condition`,
  watch: (number) => `Alerte ${number}`,
  tooOld: "attendu pendant que le bot ne tournait pas ou que les envois étaient suspendus, il y a trop longtemps pour être rattrapé",
  when: (when) =>
    when.type === "close" ? `${when.minutes} minutes après la clôture` : `à ${clockText(when)} ${when.zone}, après la clôture`,
};
