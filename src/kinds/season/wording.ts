import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "No full period {0}: the closes run from {1} to {2}.":
      "Kein Teil des Jahres, der zu Ende ist, liegt {0}: Schlusskurse vom {1} bis {2}.",
    "{0}: each part from the last close before it to its last, those that are over, {1}; price returns without dividends.":
      "{0}: jeder Teil vom letzten Schlusskurs davor bis zu seinem letzten, nur beendete, {1}; Kursrenditen ohne Dividenden.",
    "Best on average {0}; worst {1}.": "Im Mittel am besten {0}; am schwächsten {1}.",
    "return of a part = its last close ÷ the last close before it − 1; average = arithmetic mean; ranked by it":
      "Rendite eines Teils = sein letzter Schlusskurs ÷ letzter Schlusskurs davor − 1; Mittel = arithmetisches Mittel; danach geordnet",
    "months|{0} to {1}": "{0} bis {1}",
    "{0}, best on average {1}: {2}.": "{0}, im Mittel am besten {1}: {2}.",
    "{0}, worst on average {1}: {2}.": "{0}, im Mittel am schwächsten {1}: {2}.",
    "{0} {1}: {2}; {3}.": "{0} {1}: {2}; {3}.",
    "{0} {1}, median {2}, {3}": "{0} {1}, Median {2}, {3}",
  },
  fr: {
    "No full period {0}: the closes run from {1} to {2}.": "Aucune partie terminée de l'année {0} : clôtures du {1} au {2}.",
    "{0}: each part from the last close before it to its last, those that are over, {1}; price returns without dividends.":
      "{0} : chaque partie de la dernière clôture précédente à sa dernière, celles qui sont terminées, {1} ; rendements hors dividendes.",
    "Best on average {0}; worst {1}.": "Au mieux en moyenne {0} ; au pire {1}.",
    "return of a part = its last close ÷ the last close before it − 1; average = arithmetic mean; ranked by it":
      "rendement d'une partie = sa dernière clôture ÷ dernière clôture avant elle − 1 ; moyenne arithmétique ; classement selon elle",
    "months|{0} to {1}": "{0} à {1}",
    "{0}, best on average {1}: {2}.": "{0}, au mieux en moyenne {1} : {2}.",
    "{0}, worst on average {1}: {2}.": "{0}, au pire en moyenne {1} : {2}.",
    "{0} {1}: {2}; {3}.": "{0} {1} : {2} ; {3}.",
    "{0} {1}, median {2}, {3}": "{0} {1}, médiane {2}, {3}",
  },
};
