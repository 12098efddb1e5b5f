import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "{0}, the longest wait since the low of {1} ({2}).": "{0}, so lange wie seit dem Tief vom {1} nicht mehr ({2}).",
    "The one bull market that has ended: {0}.": "Der einzige beendete Bullenmarkt: {0}.",
    "The one bear market that has ended: {0}.": "Der einzige beendete Bärenmarkt: {0}.",
    "{0}'s bear market {1}: {2} ({3}).": "{0}, Bärenmarkt {1}: {2} ({3}).",
    "{0}'s bull market {1}: {2} ({3}).": "{0}, Bullenmarkt {1}: {2} ({3}).",
    "It took {0} from the low to confirm {1}'s bull market on {2}.":
      "{0} vom Tief bis zur Bestätigung: Bullenmarkt {1:des} am {2} bestätigt.",
    "It took {0} from the high to confirm {1}'s bear market on {2}.":
      "{0} vom Hoch bis zur Bestätigung: Bärenmarkt {1:des} am {2} bestätigt.",
    "The averages cover those that have ended.": "Die Mittelwerte umfassen die beendeten.",
    "The last: {0} ({1}).": "Der letzte: {0} ({1}).",
    "Length: {0}.": "Dauer: {0}.",
    "Change: {0}.": "Veränderung: {0}.",
    "{0} over {1} sessions": "{0} über {1} Handelstage",
    "A close at or above {0}, {1} the latest close, would make it a bull market.":
      "Ein Schlusskurs bei oder über {0}, {1} dem letzten, würde daraus einen Bullenmarkt machen.",
    "A close at or below {0}, {1} the latest close, would make it a bear market.":
      "Ein Schlusskurs bei oder unter {0}, {1} dem letzten, würde daraus einen Bärenmarkt machen.",
    "Confirmed on {0}.": "Bestätigt am {0}.",
    "{0}'s shortest bear market {1}: {2}.": "{0}, kürzester Bärenmarkt {1}: {2}.",
    "{0}'s shortest bull market {1}: {2}.": "{0}, kürzester Bullenmarkt {1}: {2}.",
    "{0}'s deepest bear market {1}: {2}, {3}.": "{0}, schwerster Bärenmarkt {1}: {2}, {3}.",
    "{0}'s biggest bull market {1}: {2}, {3}.": "{0}, größter Bullenmarkt {1}: {2}, {3}.",
    "{0} was in a bull market for {1} {2}": "{0:der} war {2} an {1} in einem Bullenmarkt",
    "{0} was in a bear market for {1} {2}": "{0:der} war {2} an {1} in einem Bärenmarkt",
    "Judged by the closes known at each session.": "Nach den am jeweiligen Handelstag bekannten Schlusskursen.",
    "Those sessions: {0}.": "Diese Handelstage: {0}.",
    "At the close on {0}: {1}": "Zum Schlusskurs vom {0}: {1}",
    "no bull market in {0} was confirmed {1}.": "{1} wurde kein Bullenmarkt {0:des} bestätigt.",
    "no bear market in {0} was confirmed {1}.": "{1} wurde kein Bärenmarkt {0:des} bestätigt.",
    "a bull market in {0} was confirmed on {1}, dated from {2}.": "Ein Bullenmarkt {0:des} wurde am {1} bestätigt, gerechnet ab {2}.",
    "a bear market in {0} was confirmed on {1}, dated from {2}.": "Ein Bärenmarkt {0:des} wurde am {1} bestätigt, gerechnet ab {2}.",
    "{0} at the close on {1}: a fall of 20% from the highest close makes a bear market, a rise of 20% from the lowest close makes a bull market; closes since {2}.":
      "{0} zum Schlusskurs vom {1}: Ein Rückgang um 20 % vom höchsten Schlusskurs gilt als Bärenmarkt, ein Anstieg um 20 % vom niedrigsten als Bullenmarkt; Schlusskurse seit {2:dem}.",
    "on closes: a bear market starts at −20% from the high, a bull market at +20% from the low; strict rule: a bear market ends only at a new all-time closing high":
      "auf Schlusskursbasis: Ein Bärenmarkt beginnt bei −20 % vom Hoch, ein Bullenmarkt bei +20 % vom Tief; strenge Regel: Ein Bärenmarkt endet erst mit einem neuen Allzeithoch",
    "High: {0} on {1} ({2} since). Low: {3} on {4} ({5} since).": "Hoch: {0} am {1} (seither {2}). Tief: {3} am {4} (seither {5}).",
    "The rise of 20% took {0} from the low": "Der Anstieg um 20 % vom Tief dauerte {0}",
    "{0} since the low without a rise of 20%": "{0} seit dem Tief ohne Anstieg um 20 %",
    "{0}, the slowest since the low of {1} ({2}).": "{0}, so langsam wie seit dem Tief vom {1} nicht mehr ({2}).",
    "{0} has been in neither a bull nor a bear market: no close in the data is {1}% off an extreme.":
      "{0:der} war weder in einem Bullen- noch in einem Bärenmarkt: Kein Schlusskurs in den Daten liegt {1} % von einem Extrem entfernt.",
    "{0} above": "{0} über",
    "{0} below": "{0} unter",
    "{0} has been in a bull market since {1}.": "{0:der} ist seit {1:dem} in einem Bullenmarkt.",
    "{0} has been in a bear market since {1}.": "{0:der} ist seit {1:dem} in einem Bärenmarkt.",
    "{0} has been in a bear market since {1} by the strict rule: only a close above {2} ends it.":
      "{0:der} ist nach der strengen Regel seit {1:dem} in einem Bärenmarkt: Nur ein Schluss über {2} beendet ihn.",
    "{0} has been in a bull market since {1} by the strict rule: a close at or below {2} ends it.":
      "{0:der} ist nach der strengen Regel seit {1:dem} in einem Bullenmarkt: Ein Schluss bei oder unter {2} beendet ihn.",
    "By the strict rule, a bear market since {0}; a close above {1} would end it.":
      "Nach der strengen Regel ein Bärenmarkt seit {0:dem}; ein Schlusskurs über {1} würde ihn beenden.",
    "By the strict rule, a bull market since {0}; a close at or below {1} would end it.":
      "Nach der strengen Regel ein Bullenmarkt seit {0:dem}; ein Schlusskurs bei oder unter {1} würde ihn beenden.",
    "{0} is {1} from a bear market: a close at or below {2}.":
      "{0:der} ist {1} von einem Bärenmarkt entfernt: einem Schlusskurs bei oder unter {2}.",
    "{0} is {1} from a bull market: a close at or above {2}.":
      "{0:der} ist {1} von einem Bullenmarkt entfernt: einem Schlusskurs bei oder über {2}.",
    "{0}'s bull market began on {1} and was confirmed on {2}.": "Der Bullenmarkt {0:des} begann am {1} und wurde am {2} bestätigt.",
    "{0}'s bear market began on {1} and was confirmed on {2}.": "Der Bärenmarkt {0:des} begann am {1} und wurde am {2} bestätigt.",
    "{0} has been in a bull market for {1}, since {2}.": "{0:der} ist seit {2:dem} in einem Bullenmarkt, also seit {1:dative}.",
    "{0} has been in a bear market for {1}, since {2}.": "{0:der} ist seit {2:dem} in einem Bärenmarkt, also seit {1:dative}.",
    "{0}'s bull market since {1} continues.": "{0}: Der Bullenmarkt seit {1:dem} dauert an.",
    "{0}'s bear market since {1} continues.": "{0}: Der Bärenmarkt seit {1:dem} dauert an.",
    "{0}: {1} that began {2}, by the 20% rule on closes, to {3}.":
      "{0}: {1} nach der 20-Prozent-Regel auf Schlusskursbasis, Beginn {2}, bis {3}.",
    "on closes: a bear market starts at −20% from the high, a bull market at +20% from the low; each is dated from its extreme close to that of the next; averages are of those that have ended":
      "auf Schlusskursbasis: Ein Bärenmarkt beginnt bei −20 % vom Hoch, ein Bullenmarkt bei +20 % vom Tief; jeder reicht von seinem extremen Schlusskurs bis zu dem des nächsten; Mittelwerte sind die der beendeten",
    "{0}, {1}": "{0}, {1}",
    "{0} has had no bear market {1}.": "{0}: kein Bärenmarkt {1}.",
    "{0} has had no bull market {1}.": "{0}: kein Bullenmarkt {1}.",
    "{0}'s longest bear market {1}: {2}.": "{0}, längster Bärenmarkt {1}: {2}.",
    "{0}'s longest bull market {1}: {2}.": "{0}, längster Bullenmarkt {1}: {2}.",
    "{0}'s last bear market: {1} ({2}).": "{0}, letzter Bärenmarkt: {1} ({2}).",
    "{0}'s last bull market: {1} ({2}).": "{0}, letzter Bullenmarkt: {1} ({2}).",
    "{0}'s {1} {2}: {3} over {4} sessions on average.": "{0}, {1} {2}: im Mittel {3} in {4} Handelstagen.",
    "{0} has had {1} {2}.": "{0}: {1} {2}.",
    "{0} had {1} {2}.": "{0}: {1} {2}.",
    "{0} had no bear market {1}.": "{0}: kein Bärenmarkt {1}.",
    "{0} had no bull market {1}.": "{0}: kein Bullenmarkt {1}.",
    "{0} did not recover from any bear market {1}.": "{0:der} erholte sich {1} von keinem Bärenmarkt.",
    "Average of the {0} bear markets that have ended: {1}.": "Mittel der {0} beendeten Bärenmärkte: {1}.",
    "Average of the {0} bull markets that have ended: {1}.": "Mittel der {0} beendeten Bullenmärkte: {1}.",
    "bear markets": "Bärenmärkte",
    "bull markets": "Bullenmärkte",
    "column|change": "Änderung",
    "column|sessions": "Handelstage",
    "{0} has not recovered from any bear market {1}.": "{0:der} hat sich {1} von keinem Bärenmarkt erholt.",
    "{0} recovered from {1} of {2} {3}, on average {4} sessions after the high.":
      "{0:der} hat sich {3} von {1} der {2} Bärenmärkte erholt, im Schnitt {4} Handelstage nach dem Hoch.",
  },
  fr: {
    "{0}, the longest wait since the low of {1} ({2}).": "{0}, la plus longue attente depuis celle du {1} ({2}).",
    "The one bull market that has ended: {0}.": "Le seul marché haussier terminé : {0}.",
    "The one bear market that has ended: {0}.": "Le seul marché baissier terminé : {0}.",
    "{0}'s bear market {1}: {2} ({3}).": "{0}, marché baissier {1} : {2} ({3}).",
    "{0}'s bull market {1}: {2} ({3}).": "{0}, marché haussier {1} : {2} ({3}).",
    "It took {0} from the low to confirm {1}'s bull market on {2}.":
      "{0} depuis le plus bas pour confirmer le marché haussier {1:du}, le {2}.",
    "It took {0} from the high to confirm {1}'s bear market on {2}.":
      "{0} depuis le plus haut pour confirmer le marché baissier {1:du}, le {2}.",
    "The averages cover those that have ended.": "Les moyennes portent sur ceux qui sont terminés.",
    "The last: {0} ({1}).": "Le dernier : {0} ({1}).",
    "Length: {0}.": "Durée : {0}.",
    "Change: {0}.": "Variation : {0}.",
    "{0} over {1} sessions": "{0} sur {1} séances",
    "A close at or above {0}, {1} the latest close, would make it a bull market.":
      "Une clôture à {0} ou plus, {1} de la dernière, en ferait un marché haussier.",
    "A close at or below {0}, {1} the latest close, would make it a bear market.":
      "Une clôture à {0} ou moins, {1} de la dernière, en ferait un marché baissier.",
    "Confirmed on {0}.": "Confirmé le {0}.",
    "{0}'s shortest bear market {1}: {2}.": "{0}, marché baissier le plus court {1} : {2}.",
    "{0}'s shortest bull market {1}: {2}.": "{0}, marché haussier le plus court {1} : {2}.",
    "{0}'s deepest bear market {1}: {2}, {3}.": "{0}, marché baissier le plus profond {1} : {2}, {3}.",
    "{0}'s biggest bull market {1}: {2}, {3}.": "{0}, plus fort marché haussier {1} : {2}, {3}.",
    "{0} was in a bull market for {1} {2}": "{0}, séances en marché haussier {2} : {1}",
    "{0} was in a bear market for {1} {2}": "{0}, séances en marché baissier {2} : {1}",
    "Judged by the closes known at each session.": "D'après les clôtures connues à chaque séance.",
    "Those sessions: {0}.": "Ces séances : {0}.",
    "At the close on {0}: {1}": "À la clôture du {0} : {1}",
    "no bull market in {0} was confirmed {1}.": "aucun marché haussier {0:du} n'a été confirmé {1}.",
    "no bear market in {0} was confirmed {1}.": "aucun marché baissier {0:du} n'a été confirmé {1}.",
    "a bull market in {0} was confirmed on {1}, dated from {2}.": "un marché haussier {0:du} a été confirmé le {1}, daté du {2}.",
    "a bear market in {0} was confirmed on {1}, dated from {2}.": "un marché baissier {0:du} a été confirmé le {1}, daté du {2}.",
    "{0} at the close on {1}: a fall of 20% from the highest close makes a bear market, a rise of 20% from the lowest close makes a bull market; closes since {2}.":
      "{0} à la clôture du {1} : une baisse de 20 % depuis la plus haute clôture définit un marché baissier, une hausse de 20 % depuis la plus basse, un marché haussier ; clôtures depuis le {2}.",
    "on closes: a bear market starts at −20% from the high, a bull market at +20% from the low; strict rule: a bear market ends only at a new all-time closing high":
      "en clôture : un marché baissier commence à −20 % du plus haut, un marché haussier à +20 % du plus bas ; règle stricte : un marché baissier ne finit qu'à un nouveau record historique de clôture",
    "High: {0} on {1} ({2} since). Low: {3} on {4} ({5} since).":
      "Plus haut : {0} le {1} ({2} depuis). Plus bas : {3} le {4} ({5} depuis).",
    "The rise of 20% took {0} from the low": "La hausse de 20 % depuis le plus bas a pris {0}",
    "{0} since the low without a rise of 20%": "{0} sans hausse de 20 % depuis le plus bas",
    "{0}, the slowest since the low of {1} ({2}).": "{0}, la plus lente depuis le plus bas du {1} ({2}).",
    "{0} has been in neither a bull nor a bear market: no close in the data is {1}% off an extreme.":
      "{0:le} n'a connu ni marché haussier ni marché baissier : aucune clôture des données n'est à {1} % d'un extrême.",
    "{0} above": "{0} au-dessus",
    "{0} below": "{0} au-dessous",
    "{0} has been in a bull market since {1}.": "{0:le} est en marché haussier depuis le {1}.",
    "{0} has been in a bear market since {1}.": "{0:le} est en marché baissier depuis le {1}.",
    "{0} has been in a bear market since {1} by the strict rule: only a close above {2} ends it.":
      "{0:le} est en marché baissier depuis le {1} selon la règle stricte : seule une clôture au-dessus de {2} y met fin.",
    "{0} has been in a bull market since {1} by the strict rule: a close at or below {2} ends it.":
      "{0:le} est en marché haussier depuis le {1} selon la règle stricte : une clôture à {2} ou moins y met fin.",
    "By the strict rule, a bear market since {0}; a close above {1} would end it.":
      "Selon la règle stricte, un marché baissier depuis le {0} ; une clôture au-dessus de {1} y mettrait fin.",
    "By the strict rule, a bull market since {0}; a close at or below {1} would end it.":
      "Selon la règle stricte, un marché haussier depuis le {0} ; une clôture à {1} ou moins y mettrait fin.",
    "{0} is {1} from a bear market: a close at or below {2}.": "{0:le} est à {1} d'un marché baissier : une clôture à {2} ou moins.",
    "{0} is {1} from a bull market: a close at or above {2}.": "{0:le} est à {1} d'un marché haussier : une clôture à {2} ou plus.",
    "{0}'s bull market began on {1} and was confirmed on {2}.": "Le marché haussier {0:du} a commencé le {1} et a été confirmé le {2}.",
    "{0}'s bear market began on {1} and was confirmed on {2}.": "Le marché baissier {0:du} a commencé le {1} et a été confirmé le {2}.",
    "{0} has been in a bull market for {1}, since {2}.": "{0:le} est en marché haussier depuis le {2}, soit {1}.",
    "{0} has been in a bear market for {1}, since {2}.": "{0:le} est en marché baissier depuis le {2}, soit {1}.",
    "{0}'s bull market since {1} continues.": "{0} : le marché haussier depuis le {1} se poursuit.",
    "{0}'s bear market since {1} continues.": "{0} : le marché baissier depuis le {1} se poursuit.",
    "{0}: {1} that began {2}, by the 20% rule on closes, to {3}.":
      "{0} : {1} selon la règle des 20 % sur clôtures, commencés {2}, jusqu'au {3}.",
    "on closes: a bear market starts at −20% from the high, a bull market at +20% from the low; each is dated from its extreme close to that of the next; averages are of those that have ended":
      "en clôture : un marché baissier commence à −20 % du plus haut, un marché haussier à +20 % du plus bas ; chacun va de sa clôture extrême à celle du suivant ; les moyennes sont celles des marchés terminés",
    "{0}, {1}": "{0}, {1}",
    "{0} has had no bear market {1}.": "{0} : aucun marché baissier {1}.",
    "{0} has had no bull market {1}.": "{0} : aucun marché haussier {1}.",
    "{0}'s longest bear market {1}: {2}.": "{0}, marché baissier le plus long {1} : {2}.",
    "{0}'s longest bull market {1}: {2}.": "{0}, marché haussier le plus long {1} : {2}.",
    "{0}'s last bear market: {1} ({2}).": "{0}, dernier marché baissier : {1} ({2}).",
    "{0}'s last bull market: {1} ({2}).": "{0}, dernier marché haussier : {1} ({2}).",
    "{0}'s {1} {2}: {3} over {4} sessions on average.": "{0}, {1} {2} : {3} en {4} séances en moyenne.",
    "{0} has had {1} {2}.": "{0} : {1} {2}.",
    "{0} had {1} {2}.": "{0} : {1} {2}.",
    "{0} had no bear market {1}.": "{0} : aucun marché baissier {1}.",
    "{0} had no bull market {1}.": "{0} : aucun marché haussier {1}.",
    "{0} did not recover from any bear market {1}.": "{0:le} ne s'est remis d'aucun marché baissier {1}.",
    "Average of the {0} bear markets that have ended: {1}.": "Moyenne des {0} marchés baissiers terminés : {1}.",
    "Average of the {0} bull markets that have ended: {1}.": "Moyenne des {0} marchés haussiers terminés : {1}.",
    "bear markets": "marchés baissiers",
    "bull markets": "marchés haussiers",
    "column|change": "variation",
    "column|sessions": "séances",
    "{0} has not recovered from any bear market {1}.": "{0:le} ne s'est remis d'aucun marché baissier {1}.",
    "{0} recovered from {1} of {2} {3}, on average {4} sessions after the high.":
      "{0} : {1} des {2} marchés baissiers {3} effacés, en moyenne {4} séances après le sommet.",
  },
};
