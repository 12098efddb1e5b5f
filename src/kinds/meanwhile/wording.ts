import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "{0} over each stretch in which {1}, both from the last close before it to its last close, {2}.":
      "{0} über jeden Zeitraum mit „{1}“, beide vom letzten Schlusskurs davor bis zum letzten darin, {2}.",
    "There is no stretch {0} in which {1}.": "{0} gibt es keinen Zeitraum mit „{1}“.",
    "{0} averaged {1} at the close of the {2} when {3}.": "{0} im Mittel bei {1} am Ende von {2:dative} mit „{3}“.",
    "{0} averaged {1} in the {2} when {3}.": "{0} im Mittel {1} in {2:dative} mit „{3}“.",
    "{0}'s median in the {1} when {2}: {3}.": "{0} im Median in {1:dative} mit „{2}“: {3}.",
    "{0} bp": "{0} Bp.",
    "{0} up in {1} of {2} when {3} ({4}).": "{0} im Plus in {1} von {2:dative} mit „{3}“ ({4}).",
    "{0} down in {1} of {2} when {3} ({4}).": "{0} im Minus in {1} von {2:dative} mit „{3}“ ({4}).",
    "{0} rose": "{0:der} stieg",
    "{0} fell": "{0:der} fiel",
    "{0} rose {1} or more": "{0:der} stieg um {1} oder mehr",
    "{0} fell {1} or more": "{0:der} fiel um {1} oder mehr",
    "Average {0}, median {1}, up in {2} of {3}.": "Mittel {0}, Median {1}, im Plus in {2} von {3}.",
    "{0} of {1} in all; the last was {2}.": "{0} von insgesamt {1}; zuletzt {2}.",
    "return = close at the end of the stretch ÷ the last close before it − 1; a yield's change in basis points":
      "Rendite = Schlusskurs am Ende des Zeitraums ÷ letzter Schlusskurs davor − 1; Anleiherenditen als Veränderung in Basispunkten",
  },
  fr: {
    "{0} over each stretch in which {1}, both from the last close before it to its last close, {2}.":
      "{0} sur chaque période où {1}, les deux de la dernière clôture avant elle à sa dernière clôture, {2}.",
    "There is no stretch {0} in which {1}.": "Aucune période {0} où {1}.",
    "{0} averaged {1} at the close of the {2} when {3}.": "{0} à {1} en moyenne à la clôture des {2} où {3}.",
    "{0} averaged {1} in the {2} when {3}.": "{0} {1} en moyenne sur les {2} où {3}.",
    "{0}'s median in the {1} when {2}: {3}.": "{0}, médiane sur les {1} où {2} : {3}.",
    "{0} bp": "{0} pb",
    "{0} up in {1} of {2} when {3} ({4}).": "{0} en hausse dans {1} des {2} où {3} ({4}).",
    "{0} down in {1} of {2} when {3} ({4}).": "{0} en baisse dans {1} des {2} où {3} ({4}).",
    "{0} rose": "{0:le} a monté",
    "{0} fell": "{0:le} a baissé",
    "{0} rose {1} or more": "{0:le} a gagné {1} ou plus",
    "{0} fell {1} or more": "{0:le} a perdu {1} ou plus",
    "Average {0}, median {1}, up in {2} of {3}.": "Moyenne {0}, médiane {1}, en hausse dans {2} cas sur {3}.",
    "{0} of {1} in all; the last was {2}.": "{0} sur {1} en tout ; en dernier : {2}.",
    "return = close at the end of the stretch ÷ the last close before it − 1; a yield's change in basis points":
      "rendement = clôture à la fin de la période ÷ dernière clôture avant elle − 1 ; variation d'un taux en points de base",
  },
};
