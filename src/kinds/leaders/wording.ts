import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "{0} of {1} up {2} or more {3}": "{3} {0} von {1} mit {2} oder mehr im Plus",
    "{0} of {1} down {2} or more {3}": "{3} {0} von {1} mit {2} oder mehr im Minus",
    "{0} of {1} members of {2} are up {3} or more {4}": "{0} von {1} Mitgliedern {2:des} mit {3} oder mehr im Plus, {4}",
    "{0} of {1} members of {2} are down {3} or more {4}": "{0} von {1} Mitgliedern {2:des} mit {3} oder mehr im Minus, {4}",
    "none of the {0} fell {1}.": "{1} fiel keiner von {0}.",
    "none of the {0} rose {1}.": "{1} stieg keiner von {0}.",
    "{0} is not among the {1} members of {2} with closes at both ends of the window.":
      "{0:der} ist keines der {1} Mitglieder {2:des} mit Schlusskursen an beiden Enden des Zeitraums.",
    "{0} {1}, {2} of {3}; best: {4}.": "{0} {1}, {2} Platz von {3}; Bester: {4}.",
    "{0} {1}, {2} of {3} from the bottom; worst: {4}.": "{0} {1}, von unten {2} Platz von {3}; Schwächster: {4}.",
    "{0}, {1}.": "{0}, {1}.",
    "{0} of the {1} counted.": "{0} der {1} gezählten.",
    "The data have no closes for any of {0}.": "{0}: keine Schlusskurse in den Daten.",
    "Of {0}, only {1} has closes in the data, too few to rank.":
      "{0}: Nur von {1} sind Schlusskurse in den Daten, zu wenig für eine Rangliste.",
    "return = close at the end ÷ close at the base − 1; ranked from the highest":
      "Rendite = Schlusskurs am Ende ÷ Schlusskurs der Basis − 1; absteigend geordnet",
    "{0} ranked by return, {1}: close of {2} to close of {3}, {4}.":
      "{0} nach Rendite geordnet, {1}: Schlusskurs vom {2} bis Schlusskurs vom {3}, {4}.",
    "{0} ranked by return, {1}: close of {2} to close of {3}, {4}; compared with {5}.":
      "{0} nach Rendite geordnet, {1}: Schlusskurs vom {2} bis Schlusskurs vom {3}, {4}; verglichen mit {5:dem}.",
    "{0} of {1} ahead of {2} ({3}) {4}": "{4} {0} von {1} vor {2:dem} ({3})",
    "{0} of {1} behind {2} ({3}) {4}": "{4} {0} von {1} hinter {2:dem} ({3})",
    "{0} of {1} up {2}": "{2} {0} von {1} im Plus",
    "{0} of {1} down {2}": "{2} {0} von {1} im Minus",
    "{0}, led by {1}.": "{0}, am stärksten {1}.",
    "down|{0}, led by {1}.": "{0}, am schwächsten {1}.",
    "Over the same number of sessions before that, {0} ranked {1} of {2}.": "{0}: in ebenso vielen Handelstagen davor {1} Platz von {2}.",
    "{0} of {1} members of {2} have closes at both ends of the window, too few to rank them.":
      "{0} von {1} Mitgliedern {2:des} haben Schlusskurse an beiden Enden des Zeitraums, zu wenige für eine Rangliste.",
    "Members of {0} according to {1}, {2}: close of {3} to close of {4}, {5}; the {6} with closes on both days are counted.":
      "Mitglieder {0:des} nach {1}, {2}: Schlusskurs vom {3} bis Schlusskurs vom {4}, {5}; gezählt sind die {6} mit Schlusskursen an beiden Tagen.",
    "{0} of {1} members are counted; the others lack a close on one of the two days.":
      "{0} von {1} Mitgliedern gezählt; den übrigen fehlt ein Schlusskurs an einem der beiden Tage.",
    "return = close at the end ÷ close at the base − 1; members of the latest list, both share classes of a company that has two":
      "Rendite = Schlusskurs am Ende ÷ Schlusskurs am Basistag − 1; Mitglieder der letzten Liste, bei Gesellschaften mit zwei Aktiengattungen beide",
    "{0} of {1} members of {2} are ahead of it ({3}) {4}.": "{0} von {1} Mitgliedern {2:des} liegen vor dem Index ({3}), {4}.",
    "{0} of {1} members of {2} are behind it ({3}) {4}.": "{0} von {1} Mitgliedern {2:des} liegen hinter dem Index ({3}), {4}.",
    "{0} of {1} members of {2} are down {3}.": "{0} von {1} Mitgliedern {2:des} im Minus, {3}.",
    "{0} of {1} members of {2} are up {3}.": "{0} von {1} Mitgliedern {2:des} im Plus, {3}.",
    "best {0}: {1}; worst: {2}.": "{0} am besten: {1}; am schlechtesten: {2}.",
  },
  fr: {
    "{0} of {1} up {2} or more {3}": "{0} sur {1} en hausse de {2} ou plus {3}",
    "{0} of {1} down {2} or more {3}": "{0} sur {1} en baisse de {2} ou plus {3}",
    "{0} of {1} members of {2} are up {3} or more {4}": "{0} {0:membre/membres} {2:du} sur {1} en hausse de {3} ou plus {4}",
    "{0} of {1} members of {2} are down {3} or more {4}": "{0} {0:membre/membres} {2:du} sur {1} en baisse de {3} ou plus {4}",
    "none of the {0} fell {1}.": "aucun des {0} n'a reculé {1}.",
    "none of the {0} rose {1}.": "aucun des {0} n'a progressé {1}.",
    "{0} is not among the {1} members of {2} with closes at both ends of the window.":
      "{0:le} n'est pas parmi les {1} membres {2:du} ayant une clôture aux deux bouts de la période.",
    "{0} {1}, {2} of {3}; best: {4}.": "{0} {1}, {2} sur {3} ; en tête : {4}.",
    "{0} {1}, {2} of {3} from the bottom; worst: {4}.": "{0} {1}, {2} sur {3} en partant du bas ; dernier : {4}.",
    "{0}, {1}.": "{0}, {1}.",
    "{0} of the {1} counted.": "{0} des {1} comptés.",
    "The data have no closes for any of {0}.": "{0} : aucune clôture dans les données.",
    "Of {0}, only {1} has closes in the data, too few to rank.":
      "{0} : des clôtures pour {1} seulement dans les données, trop peu pour un classement.",
    "return = close at the end ÷ close at the base − 1; ranked from the highest":
      "rendement = clôture de fin ÷ clôture de base − 1 ; du plus haut au plus bas",
    "{0} ranked by return, {1}: close of {2} to close of {3}, {4}.":
      "{0} par rendement, {1} : de la clôture du {2} à la clôture du {3}, {4}.",
    "{0} ranked by return, {1}: close of {2} to close of {3}, {4}; compared with {5}.":
      "{0} par rendement, {1} : de la clôture du {2} à la clôture du {3}, {4} ; par rapport {5:au}.",
    "{0} of {1} ahead of {2} ({3}) {4}": "{0} sur {1} devant {2:le} ({3}) {4}",
    "{0} of {1} behind {2} ({3}) {4}": "{0} sur {1} derrière {2:le} ({3}) {4}",
    "{0} of {1} up {2}": "{0} sur {1} en hausse {2}",
    "{0} of {1} down {2}": "{0} sur {1} en baisse {2}",
    "{0}, led by {1}.": "{0}, en tête {1}.",
    "down|{0}, led by {1}.": "{0}, en queue {1}.",
    "Over the same number of sessions before that, {0} ranked {1} of {2}.":
      "{0} : {1} sur {2} au cours du même nombre de séances auparavant.",
    "{0} of {1} members of {2} have closes at both ends of the window, too few to rank them.":
      "{0} {0:membre/membres} {2:du} sur {1} {0:a/ont} une clôture aux deux bornes de la période, trop peu pour les classer.",
    "Members of {0} according to {1}, {2}: close of {3} to close of {4}, {5}; the {6} with closes on both days are counted.":
      "Membres {0:du} d'après {1}, {2} : de la clôture du {3} à la clôture du {4}, {5} ; sont comptés les {6} avec une clôture aux deux dates.",
    "{0} of {1} members are counted; the others lack a close on one of the two days.":
      "{0} {0:membre/membres} sur {1} {0:est compté/sont comptés} ; aux autres il manque une clôture à l'une des deux dates.",
    "return = close at the end ÷ close at the base − 1; members of the latest list, both share classes of a company that has two":
      "rendement = clôture à la fin ÷ clôture à la date de base − 1 ; membres de la dernière liste, les deux catégories d'actions d'une société qui en a deux",
    "{0} of {1} members of {2} are ahead of it ({3}) {4}.":
      "{0} {0:membre/membres} {2:du} sur {1} {0:devance/devancent} l'indice ({3}) {4}.",
    "{0} of {1} members of {2} are behind it ({3}) {4}.": "{0} {0:membre/membres} {2:du} sur {1} {0:est/sont} derrière l'indice ({3}) {4}.",
    "{0} of {1} members of {2} are down {3}.": "{0} {0:membre/membres} {2:du} sur {1} en baisse {3}.",
    "{0} of {1} members of {2} are up {3}.": "{0} {0:membre/membres} {2:du} sur {1} en hausse {3}.",
    "best {0}: {1}; worst: {2}.": "en tête {0} : {1} ; en queue : {2}.",
  },
};
