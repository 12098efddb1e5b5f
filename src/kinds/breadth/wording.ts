import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "no member": "kein Mitglied",
    "The average stock is measured by {0}.": "Die durchschnittliche Aktie wird gemessen an: {0}.",
    "{0} of {1} above their {2}-day average; {3} up and {4} down {5}; {6} and {7}.":
      "{0} von {1} über ihrem {2}-Tage-Durchschnitt; {3} im Plus und {4} im Minus, {5}; {6} und {7}.",
    "share = members whose close is above the mean of their last {0} closes ÷ members with that many closes up to the day; a new high or low is beyond every close of the 52 weeks before":
      "Anteil = Mitglieder mit Schlusskurs über dem Mittel ihrer letzten {0} Schlusskurse ÷ Mitglieder mit ebenso vielen Schlusskursen, die an diesem Tag enden; ein neues Hoch oder Tief liegt jenseits aller Schlusskurse der 52 Wochen davor",
    "share = members whose (close ÷ close before the window − 1) is {0} or higher ÷ members with both closes":
      "Anteil = Mitglieder, deren Schlusskurs ÷ Schlusskurs vor dem Zeitraum − 1 bei {0} oder höher liegt ÷ Mitglieder mit beiden Schlusskursen",
    "share = members whose (close ÷ close before the window − 1) is {0} or lower ÷ members with both closes":
      "Anteil = Mitglieder, deren Schlusskurs ÷ Schlusskurs vor dem Zeitraum − 1 bei {0} oder tiefer liegt ÷ Mitglieder mit beiden Schlusskursen",
    "{0} of {1} stocks rose {2} or more {3} ({4}).": "{0} der Aktien {1:des} stiegen {3} um {2} oder mehr ({4}).",
    "{0} of {1} stocks fell {2} or more {3} ({4}).": "{0} der Aktien {1:des} fielen {3} um {2} oder mehr ({4}).",
    "{0} of {1} rose and {2} fell {3}.": "{0} {1:des} im Plus, {2} im Minus, {3}.",
    "{0} of {1} closed at a new 52-week high and {2} at a new low{3}.":
      "{0} {1:des} auf neuem 52-Wochen-Hoch, {2} auf neuem Tief{3}, auf Schlusskursbasis.",
    "{0} of {1} stocks closed {2} or more below their 52-week high{3} ({4} of {5}).":
      "{0} der Aktien {1:des} schlossen{3} {2} oder mehr unter ihrem 52-Wochen-Hoch ({4} von {5}).",
    "Each is measured from the highest of its last {0} closes (52 weeks).":
      "Jeweils gemessen am höchsten der letzten {0} Schlusskurse (52 Wochen).",
    "{0} below 52-week high": "{0} unter 52-Wochen-Hoch",
    "share = members whose (close ÷ highest of their last {0} closes − 1) is {1} or lower ÷ members with that many closes up to the day":
      "Anteil = Mitglieder, deren Schlusskurs ÷ höchster der letzten {0} Schlusskurse − 1 bei {1} oder tiefer liegt ÷ Mitglieder mit ebenso vielen Schlusskursen, die an diesem Tag enden",
    "{0} of {1} stocks closed above their {2}-day average{3} ({4} of {5}).":
      "{0} der Aktien {1:des} schlossen{3} über ihrem {2}-Tage-Durchschnitt ({4} von {5}).",
    "{0} of {1} stocks closed at or below their {2}-day average{3} ({4} of {5}).":
      "{0} der Aktien {1:des} schlossen{3} auf oder unter ihrem {2}-Tage-Durchschnitt ({4} von {5}).",
    "Members of {0} ({1}) according to {2}, at the close on {3}": "Mitglieder {0:des} ({1}) nach {2}, zum Schlusskurs vom {3}",
    "{0}; the {1} with at least {2} closes up to that day are counted.":
      "{0}; gezählt sind die {1} mit mindestens {2} Schlusskursen, die an diesem Tag enden.",
    "{0}; the {1} with both closes are counted.": "{0}; gezählt sind die {1} mit beiden Schlusskursen.",
    "closes of {0} are in the data": "von {0} liegen Schlusskurse vor",
    "all have closes": "alle haben Schlusskurse",
    "{0} of {1} members are counted: {2}, and {3} of them have enough up to {4}.":
      "{0} von {1} Mitgliedern gezählt: {2}, und {3} davon haben genug, die am {4} enden.",
    "{0} of {1} have no plain closes up to {2}: theirs include dividends.":
      "{0} von {1} haben keine unbereinigten Schlusskurse bis {2}: Die vorhandenen enthalten Dividenden.",
    "{0} has no session, so the one before it, {1}, is used.": "{0:der} ist kein Handelstag; es gilt der letzte davor, {1}.",
    "Stale: most members' closes end on {0}, but the session of {1} has closed.":
      "Veraltet: Die Schlusskurse der meisten Mitglieder enden am {0}, doch der Handelstag vom {1} ist beendet.",
    "The list of members dates from {0}; later changes are not in it.": "Die Mitgliederliste ist vom {0}; spätere Änderungen fehlen darin.",
    "column|members": "Mitglieder",
    "above {0}-day": "über {0}-Tage-Linie",
    "up / down since the base": "im Plus / Minus seit Basis",
    "up / down": "im Plus / Minus",
    "52-week high / low": "52-Wochen-Hoch / -Tief",
    "members of {0}": "Mitglieder {0:des}",
    "The closes of most members of {0} end on {1}.": "Die Schlusskurse der meisten Mitglieder {0:des} enden am {1}.",
    "None of the {0} members of {1} has closes in the data by {2}.":
      "Keines der {0} Mitglieder {1:des} hat bis {2} Schlusskurse in den Daten.",
    "No member of {0} has {1} closes by that date: most members' closes end on {2}.":
      "Kein Mitglied {0:des} hat {1} Schlusskurse zu diesem Datum: Die der meisten enden am {2}.",
    "equal amounts of {0} members": "gleichen Beträgen von {0} Mitgliedern",
    "{0} vs {1}": "{0} gegen {1}",
    "{0} of the {1} members with closes on both days did better than the index.":
      "{0} der {1} Mitglieder mit Schlusskursen an beiden Tagen waren besser als der Index.",
    "the average stock is ahead of {0} by {1} {2}: {3}.": "die durchschnittliche Aktie liegt {2} um {1} vor {0:dem}: {3}.",
    "the average stock is behind {0} by {1} {2}: {3}.": "die durchschnittliche Aktie liegt {2} um {1} hinter {0:dem}: {3}.",
    "the average stock is level with {0} {1}: {2}.": "die durchschnittliche Aktie liegt {1} gleichauf mit {0:dem}: {2}.",
    "up on the day": "im Plus am Tag",
    "above {0}-day average": "über {0}-Tage-Durchschnitt",
    "of all|half": "Hälfte",
    "No closes of an equal-weight fund, and only {0} of {1} members of {2} have closes at both ends of the window.":
      "Keine Schlusskurse eines gleichgewichteten Fonds, und nur {0} von {1} Mitgliedern {2:des} haben Schlusskurse an beiden Enden des Zeitraums.",
    "{0} without a close for the session before: counted neither as up nor as down.":
      "{0} ohne Schlusskurs am Handelstag davor: weder als gestiegen noch als gefallen gezählt.",
  },
  fr: {
    "no member": "aucun membre",
    "The average stock is measured by {0}.": "L'action moyenne est mesurée d'après {0:le}.",
    "{0} of {1} above their {2}-day average; {3} up and {4} down {5}; {6} and {7}.":
      "{0} sur {1} au-dessus de leur moyenne à {2} jours ; {3} en hausse et {4} en baisse, {5} ; {6} et {7}.",
    "share = members whose close is above the mean of their last {0} closes ÷ members with that many closes up to the day; a new high or low is beyond every close of the 52 weeks before":
      "part = membres dont la clôture dépasse la moyenne de leurs {0} dernières clôtures ÷ membres ayant autant de clôtures jusqu'à ce jour ; un nouveau plus haut (ou plus bas) est supérieur (ou inférieur) à toutes les clôtures des 52 semaines précédentes",
    "share = members whose (close ÷ close before the window − 1) is {0} or higher ÷ members with both closes":
      "part = membres dont (clôture ÷ clôture avant la période − 1) est de {0} ou plus ÷ membres ayant les deux clôtures",
    "share = members whose (close ÷ close before the window − 1) is {0} or lower ÷ members with both closes":
      "part = membres dont (clôture ÷ clôture avant la période − 1) est de {0} ou moins ÷ membres ayant les deux clôtures",
    "{0} of {1} stocks rose {2} or more {3} ({4}).": "{0} des actions {1:du} ont gagné {2} ou plus {3} ({4}).",
    "{0} of {1} stocks fell {2} or more {3} ({4}).": "{0} des actions {1:du} ont perdu {2} ou plus {3} ({4}).",
    "{0} of {1} rose and {2} fell {3}.": "{0} {1:du} en hausse, {2} en baisse, {3}.",
    "{0} of {1} closed at a new 52-week high and {2} at a new low{3}.":
      "{0} {1:du} à un nouveau plus haut de 52 semaines en clôture, {2} à un nouveau plus bas{3}.",
    "{0} of {1} stocks closed {2} or more below their 52-week high{3} ({4} of {5}).":
      "{0} des titres {1:du} ont clôturé à {2} ou plus sous leur plus haut de 52 semaines{3} ({4} sur {5}).",
    "Each is measured from the highest of its last {0} closes (52 weeks).":
      "Chacun est mesuré depuis la plus haute de ses {0} dernières clôtures (52 semaines).",
    "{0} below 52-week high": "{0} sous plus haut 52 sem.",
    "share = members whose (close ÷ highest of their last {0} closes − 1) is {1} or lower ÷ members with that many closes up to the day":
      "part = membres dont la clôture ÷ la plus haute de leurs {0} dernières clôtures − 1 vaut {1} ou moins ÷ membres ayant autant de clôtures jusqu'à ce jour",
    "{0} of {1} stocks closed above their {2}-day average{3} ({4} of {5}).":
      "{0} des titres {1:du} ont clôturé au-dessus de leur moyenne à {2} jours{3} ({4} sur {5}).",
    "{0} of {1} stocks closed at or below their {2}-day average{3} ({4} of {5}).":
      "{0} des titres {1:du} ont clôturé à leur moyenne à {2} jours ou en dessous{3} ({4} sur {5}).",
    "Members of {0} ({1}) according to {2}, at the close on {3}": "Membres {0:du} ({1}) d'après {2}, à la clôture du {3}",
    "{0}; the {1} with at least {2} closes up to that day are counted.":
      "{0} ; sont comptés les {1} ayant au moins {2} clôtures jusqu'à ce jour.",
    "{0}; the {1} with both closes are counted.": "{0} ; sont comptés les {1} dont les deux clôtures sont connues.",
    "closes of {0} are in the data": "{0} ont des clôtures dans les données",
    "all have closes": "tous ont des clôtures",
    "{0} of {1} members are counted: {2}, and {3} of them have enough up to {4}.":
      "{0} membres sur {1} comptés : {2}, et {3} en ont assez jusqu'au {4}.",
    "{0} of {1} have no plain closes up to {2}: theirs include dividends.":
      "{0} sur {1} sans clôtures brutes jusqu'au {2} : les leurs incluent les dividendes.",
    "{0} has no session, so the one before it, {1}, is used.": "Pas de séance le {0} : la précédente, celle du {1}, est retenue.",
    "Stale: most members' closes end on {0}, but the session of {1} has closed.":
      "Données anciennes : les clôtures de la plupart des membres s'arrêtent au {0}, alors que la séance du {1} est terminée.",
    "The list of members dates from {0}; later changes are not in it.":
      "La liste des membres date du {0} ; les changements ultérieurs n'y figurent pas.",
    "column|members": "membres",
    "above {0}-day": "> moyenne {0} jours",
    "up / down since the base": "hausse / baisse (base)",
    "up / down": "hausse / baisse",
    "52-week high / low": "plus haut / plus bas 52 sem.",
    "members of {0}": "membres {0:du}",
    "The closes of most members of {0} end on {1}.": "Les clôtures de la plupart des membres {0:du} s'arrêtent au {1}.",
    "None of the {0} members of {1} has closes in the data by {2}.": "Aucun des {0} membres {1:du} n'a de clôture dans les données au {2}.",
    "No member of {0} has {1} closes by that date: most members' closes end on {2}.":
      "Aucun membre {0:du} n'a {1} clôtures à cette date : celles de la plupart s'arrêtent au {2}.",
    "equal amounts of {0} members": "des montants égaux placés sur {0} membres",
    "{0} vs {1}": "{0} contre {1}",
    "{0} of the {1} members with closes on both days did better than the index.":
      "{0} des {1} membres avec clôtures aux deux dates ont fait mieux que l'indice.",
    "the average stock is ahead of {0} by {1} {2}: {3}.": "l'action moyenne devance {0:le} de {1} {2} : {3}.",
    "the average stock is behind {0} by {1} {2}: {3}.": "l'action moyenne est en retard de {1} sur {0:le} {2} : {3}.",
    "the average stock is level with {0} {1}: {2}.": "l'action moyenne est à égalité avec {0:le} {1} : {2}.",
    "up on the day": "en hausse sur la séance",
    "above {0}-day average": "au-dessus de la moyenne à {0} jours",
    "of all|half": "moitié",
    "No closes of an equal-weight fund, and only {0} of {1} members of {2} have closes at both ends of the window.":
      "Pas de clôtures d'un fonds équipondéré, et seulement {0} des {1} membres {2:du} ont des clôtures aux deux bornes de la période.",
    "{0} without a close for the session before: counted neither as up nor as down.":
      "{0} sans clôture à la séance précédente : comptés ni en hausse ni en baisse.",
  },
};
