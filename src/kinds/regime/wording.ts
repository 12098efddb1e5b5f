import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "The shortest bear market of {0} {1}: {2}.": "Der kürzeste Bärenmarkt, {0} {1}: {2}.",
    "The shortest bull market of {0} {1}: {2}.": "Der kürzeste Bullenmarkt, {0} {1}: {2}.",
    "The deepest bear market of {0} {1}: {2}.": "Der tiefste Bärenmarkt, {0} {1}: {2}.",
    "The biggest bull market of {0} {1}: {2}.": "Der größte Bullenmarkt, {0} {1}: {2}.",
    "{0} was in a bull market on {1} of {2} {3}": "{0} war {3} an {1} von {2:dative} in einem Bullenmarkt",
    "{0} was in a bear market on {1} of {2} {3}": "{0} war {3} an {1} von {2:dative} in einem Bärenmarkt",
    "{0}, by the closes known on each.": "{0}, nach den jeweils bekannten Schlusskursen.",
    "{0}, by the closes known on each: {1}.": "{0}, nach den jeweils bekannten Schlusskursen: {1}.",
    "At the close of {0}: {1}": "Zum Schlusskurs vom {0}: {1}",
    "{0}: no bull market was confirmed {1}.": "{0}: {1} wurde kein Bullenmarkt bestätigt.",
    "{0}: no bear market was confirmed {1}.": "{0}: {1} wurde kein Bärenmarkt bestätigt.",
    "{0}: a bull market was confirmed on {1}, dated from {2}.": "{0}: Ein Bullenmarkt wurde am {1} bestätigt, gerechnet ab {2}.",
    "{0}: a bear market was confirmed on {1}, dated from {2}.": "{0}: Ein Bärenmarkt wurde am {1} bestätigt, gerechnet ab {2}.",
    "{0} on the close of {1}: a fall of 20% from the highest close makes a bear market, a rise of 20% from the lowest close a bull market; closes since {2}.":
      "{0} zum Schlusskurs vom {1}: Ein Rückgang um 20 % vom höchsten Schlusskurs macht einen Bärenmarkt, ein Anstieg um 20 % vom niedrigsten einen Bullenmarkt; Schlusskurse seit {2}.",
    "on closes: bear from −20% off the high, bull from +20% off the low; strict rule: a bear market ends only at a new all-time closing high":
      "auf Schlusskursbasis: Bär ab −20 % vom Hoch, Bulle ab +20 % vom Tief; strenge Regel: Ein Bärenmarkt endet erst mit einem neuen Allzeithoch",
    "High {0} on {1}, low {2} on {3}: the close is {4} from the high and {5} from the low.":
      "Hoch {0} am {1}, Tief {2} am {3}: Der Schlusskurs liegt {4} vom Hoch und {5} vom Tief entfernt.",
    "The rise of 20% took {0} from the low": "Der Anstieg um 20 % vom Tief dauerte {0}",
    "{0} since the low without a rise of 20%": "{0} seit dem Tief ohne Anstieg um 20 %",
    "{0}, the slowest since the low of {1} ({2}).": "{0}, so langsam wie seit dem Tief vom {1} nicht mehr ({2}).",
    "{0} has been in neither a bull nor a bear market: no close in the data is {1}% off an extreme.":
      "{0} war weder in einem Bullen- noch in einem Bärenmarkt: Kein Schlusskurs in den Daten liegt {1} % von einem Extrem entfernt.",
    "{0} above": "{0} über",
    "{0} below": "{0} unter",
    "{0} has been in a bull market since {1}, confirmed {2}; a close at or below {3}, {4} the last, would make it a bear market.":
      "{0} ist in einem Bullenmarkt seit {1}, bestätigt {2}; ein Schlusskurs bei oder unter {3}, {4} dem letzten, würde daraus einen Bärenmarkt machen.",
    "{0} has been in a bear market since {1}, confirmed {2}; a close at or above {3}, {4} the last, would make it a bull market.":
      "{0} ist in einem Bärenmarkt seit {1}, bestätigt {2}; ein Schlusskurs bei oder über {3}, {4} dem letzten, würde daraus einen Bullenmarkt machen.",
    "By the strict rule a bear market since {0}; it ends with a close above {1}.":
      "Nach der strengen Regel ein Bärenmarkt seit {0}; er endet mit einem Schlusskurs über {1}.",
    "By the strict rule a bull market since {0}; it ends with a close at or below {1}.":
      "Nach der strengen Regel ein Bullenmarkt seit {0}; er endet mit einem Schlusskurs bei oder unter {1}.",
    "{0} is {1} from a bear market: a close at or below {2} would make one; the last is {3}.":
      "{0} ist {1} von einem Bärenmarkt entfernt: Ein Schlusskurs bei oder unter {2} würde einen machen; der letzte ist {3}.",
    "{0} is {1} from a bull market: a close at or above {2} would make one; the last is {3}.":
      "{0} ist {1} von einem Bullenmarkt entfernt: Ein Schlusskurs bei oder über {2} würde einen machen; der letzte ist {3}.",
    "The bull market of {0} began on {1} and was confirmed on {2}.": "Der Bullenmarkt von {0} begann am {1} und wurde am {2} bestätigt.",
    "The bear market of {0} began on {1} and was confirmed on {2}.": "Der Bärenmarkt von {0} begann am {1} und wurde am {2} bestätigt.",
    "{0} has been in a bull market for {1}, since {2}; it was confirmed on {3}.":
      "{0} ist seit {1} in einem Bullenmarkt, seit dem {2}; bestätigt wurde er am {3}.",
    "{0} has been in a bear market for {1}, since {2}; it was confirmed on {3}.":
      "{0} ist seit {1} in einem Bärenmarkt, seit dem {2}; bestätigt wurde er am {3}.",
    "the bull market of {0} since {1} goes on; a close at or below {2}, {3} below the last, would end it.":
      "der Bullenmarkt von {0} seit {1} geht weiter; ein Schlusskurs bei oder unter {2}, {3} unter dem letzten, würde ihn beenden.",
    "the bear market of {0} since {1} goes on; a close at or above {2}, {3} above the last, would end it.":
      "der Bärenmarkt von {0} seit {1} geht weiter; ein Schlusskurs bei oder über {2}, {3} über dem letzten, würde ihn beenden.",
    "{0}: {1} by the 20% rule on closes that began {2}, to {3}.": "{0}: {1} nach der 20 %-Regel auf Schlusskursen, Beginn {2}, bis {3}.",
    "on closes: bear from −20% off the high, bull from +20% off the low; each is dated from its extreme close to that of the next; averages are of those that are over":
      "auf Schlusskursen: Bär ab −20 % vom Hoch, Bulle ab +20 % vom Tief; jeder reicht von seinem extremen Schlusskurs bis zu dem des nächsten; Mittelwerte sind die der beendeten",
    "{0}, {1} to {2} ({3})": "{0}, {1} bis {2} ({3})",
    "{0} has had no bear market {1}.": "{0}: kein Bärenmarkt {1}.",
    "{0} has had no bull market {1}.": "{0}: kein Bullenmarkt {1}.",
    "The longest bear market of {0} {1}: {2}.": "{0}, längster Bärenmarkt {1}: {2}.",
    "The longest bull market of {0} {1}: {2}.": "{0}, längster Bullenmarkt {1}: {2}.",
    "The last bear market of {0}: {1}.": "{0}, letzter Bärenmarkt: {1}.",
    "The last bull market of {0}: {1}.": "{0}, letzter Bullenmarkt: {1}.",
    "Bear markets of {0} {1}: {2} and {3} sessions on average, of {4}.":
      "{0}, Bärenmärkte {1}: im Mittel {2} und {3} Handelstage, bei {4} Fällen.",
    "Bull markets of {0} {1}: {2} and {3} sessions on average, of {4}.":
      "{0}, Bullenmärkte {1}: im Mittel {2} und {3} Handelstage, bei {4} Fällen.",
    "{0} has had {1} bear markets {2}; the last: {3}.": "{0}: {1} Bärenmärkte {2}; der letzte: {3}.",
    "{0} has had {1} bull markets {2}; the last: {3}.": "{0}: {1} Bullenmärkte {2}; der letzte: {3}.",
    "On average a bear market fell by {0} over {1} sessions, of {2} that are over.":
      "Im Mittel brachte ein Bärenmarkt {0} in {1} Handelstagen, bei {2} beendeten.",
    "On average a bull market rose by {0} over {1} sessions, of {2} that are over.":
      "Im Mittel brachte ein Bullenmarkt {0} in {1} Handelstagen, bei {2} beendeten.",
    "bear markets": "Bärenmärkte",
    "bull markets": "Bullenmärkte",
    "column|change": "Änderung",
    "column|sessions": "Handelstage",
    "{0} has won back no bear market {1}.": "{0} hat {1} keinen Bärenmarkt wieder aufgeholt.",
    "{0} won back {1} of {2} bear markets {3}, {4} sessions after its high on average.":
      "{0} hat {1} von {2} Bärenmärkten {3} wieder aufgeholt, im Mittel {4} Handelstage nach dem Hoch.",
  },
  fr: {
    "The shortest bear market of {0} {1}: {2}.": "Le marché baissier le plus court, {0} {1} : {2}.",
    "The shortest bull market of {0} {1}: {2}.": "Le marché haussier le plus court, {0} {1} : {2}.",
    "The deepest bear market of {0} {1}: {2}.": "Le marché baissier le plus profond, {0} {1} : {2}.",
    "The biggest bull market of {0} {1}: {2}.": "Le plus grand marché haussier, {0} {1} : {2}.",
    "{0} was in a bull market on {1} of {2} {3}": "{0} a été en marché haussier lors de {1} des {2} {3}",
    "{0} was in a bear market on {1} of {2} {3}": "{0} a été en marché baissier lors de {1} des {2} {3}",
    "{0}, by the closes known on each.": "{0}, d'après les clôtures connues à chacune.",
    "{0}, by the closes known on each: {1}.": "{0}, d'après les clôtures connues à chacune : {1}.",
    "At the close of {0}: {1}": "À la clôture du {0} : {1}",
    "{0}: no bull market was confirmed {1}.": "{0} : aucun marché haussier n'a été confirmé {1}.",
    "{0}: no bear market was confirmed {1}.": "{0} : aucun marché baissier n'a été confirmé {1}.",
    "{0}: a bull market was confirmed on {1}, dated from {2}.": "{0} : un marché haussier a été confirmé le {1}, daté du {2}.",
    "{0}: a bear market was confirmed on {1}, dated from {2}.": "{0} : un marché baissier a été confirmé le {1}, daté du {2}.",
    "{0} on the close of {1}: a fall of 20% from the highest close makes a bear market, a rise of 20% from the lowest close a bull market; closes since {2}.":
      "{0} à la clôture du {1} : une baisse de 20 % depuis la plus haute clôture fait un marché baissier, une hausse de 20 % depuis la plus basse un marché haussier ; clôtures depuis le {2}.",
    "on closes: bear from −20% off the high, bull from +20% off the low; strict rule: a bear market ends only at a new all-time closing high":
      "en clôture : baissier dès −20 % du plus-haut, haussier dès +20 % du plus-bas ; règle stricte : un marché baissier ne finit qu'à un nouveau record historique",
    "High {0} on {1}, low {2} on {3}: the close is {4} from the high and {5} from the low.":
      "Plus-haut {0} le {1}, plus-bas {2} le {3} : la clôture est à {4} du plus-haut et à {5} du plus-bas.",
    "The rise of 20% took {0} from the low": "La hausse de 20 % depuis le plus-bas a pris {0}",
    "{0} since the low without a rise of 20%": "{0} depuis le plus-bas sans hausse de 20 %",
    "{0}, the slowest since the low of {1} ({2}).": "{0}, la plus lente depuis le plus-bas du {1} ({2}).",
    "{0} has been in neither a bull nor a bear market: no close in the data is {1}% off an extreme.":
      "{0} n'a connu ni marché haussier ni marché baissier : aucune clôture des données n'est à {1} % d'un extrême.",
    "{0} above": "{0} au-dessus",
    "{0} below": "{0} au-dessous",
    "{0} has been in a bull market since {1}, confirmed {2}; a close at or below {3}, {4} the last, would make it a bear market.":
      "{0} est en marché haussier depuis le {1}, confirmé le {2} ; une clôture à {3} ou moins, {4} de la dernière, en ferait un marché baissier.",
    "{0} has been in a bear market since {1}, confirmed {2}; a close at or above {3}, {4} the last, would make it a bull market.":
      "{0} est en marché baissier depuis le {1}, confirmé le {2} ; une clôture à {3} ou plus, {4} de la dernière, en ferait un marché haussier.",
    "By the strict rule a bear market since {0}; it ends with a close above {1}.":
      "Selon la règle stricte, marché baissier depuis le {0} ; il finit avec une clôture au-dessus de {1}.",
    "By the strict rule a bull market since {0}; it ends with a close at or below {1}.":
      "Selon la règle stricte, marché haussier depuis le {0} ; il finit avec une clôture à {1} ou moins.",
    "{0} is {1} from a bear market: a close at or below {2} would make one; the last is {3}.":
      "{0} est à {1} d'un marché baissier : une clôture à {2} ou moins en ferait un ; la dernière est {3}.",
    "{0} is {1} from a bull market: a close at or above {2} would make one; the last is {3}.":
      "{0} est à {1} d'un marché haussier : une clôture à {2} ou plus en ferait un ; la dernière est {3}.",
    "The bull market of {0} began on {1} and was confirmed on {2}.":
      "Le marché haussier de {0} a commencé le {1} et a été confirmé le {2}.",
    "The bear market of {0} began on {1} and was confirmed on {2}.":
      "Le marché baissier de {0} a commencé le {1} et a été confirmé le {2}.",
    "{0} has been in a bull market for {1}, since {2}; it was confirmed on {3}.":
      "{0} est dans un marché haussier depuis {1}, depuis le {2} ; il a été confirmé le {3}.",
    "{0} has been in a bear market for {1}, since {2}; it was confirmed on {3}.":
      "{0} est dans un marché baissier depuis {1}, depuis le {2} ; il a été confirmé le {3}.",
    "the bull market of {0} since {1} goes on; a close at or below {2}, {3} below the last, would end it.":
      "le marché haussier de {0} depuis le {1} continue ; une clôture à {2} ou moins, {3} sous la dernière, y mettrait fin.",
    "the bear market of {0} since {1} goes on; a close at or above {2}, {3} above the last, would end it.":
      "le marché baissier de {0} depuis le {1} continue ; une clôture à {2} ou plus, {3} au-dessus de la dernière, y mettrait fin.",
    "{0}: {1} by the 20% rule on closes that began {2}, to {3}.":
      "{0} : {1} selon la règle des 20 % sur clôtures, commencés {2}, jusqu'au {3}.",
    "on closes: bear from −20% off the high, bull from +20% off the low; each is dated from its extreme close to that of the next; averages are of those that are over":
      "sur clôtures : baissier dès −20 % sous le plus haut, haussier dès +20 % au-dessus du plus bas ; chacun va de sa clôture extrême à celle du suivant ; les moyennes sont celles des marchés terminés",
    "{0}, {1} to {2} ({3})": "{0}, {1} – {2} ({3})",
    "{0} has had no bear market {1}.": "{0} : aucun marché baissier {1}.",
    "{0} has had no bull market {1}.": "{0} : aucun marché haussier {1}.",
    "The longest bear market of {0} {1}: {2}.": "{0}, plus long marché baissier {1} : {2}.",
    "The longest bull market of {0} {1}: {2}.": "{0}, plus long marché haussier {1} : {2}.",
    "The last bear market of {0}: {1}.": "{0}, dernier marché baissier : {1}.",
    "The last bull market of {0}: {1}.": "{0}, dernier marché haussier : {1}.",
    "Bear markets of {0} {1}: {2} and {3} sessions on average, of {4}.":
      "{0}, marchés baissiers {1} : {2} et {3} séances en moyenne, sur {4}.",
    "Bull markets of {0} {1}: {2} and {3} sessions on average, of {4}.":
      "{0}, marchés haussiers {1} : {2} et {3} séances en moyenne, sur {4}.",
    "{0} has had {1} bear markets {2}; the last: {3}.": "{0} : {1} marchés baissiers {2} ; le dernier : {3}.",
    "{0} has had {1} bull markets {2}; the last: {3}.": "{0} : {1} marchés haussiers {2} ; le dernier : {3}.",
    "On average a bear market fell by {0} over {1} sessions, of {2} that are over.":
      "En moyenne, un marché baissier a donné {0} en {1} séances, sur {2} terminés.",
    "On average a bull market rose by {0} over {1} sessions, of {2} that are over.":
      "En moyenne, un marché haussier a donné {0} en {1} séances, sur {2} terminés.",
    "bear markets": "marchés baissiers",
    "bull markets": "marchés haussiers",
    "column|change": "variation",
    "column|sessions": "séances",
    "{0} has won back no bear market {1}.": "{0} n’a effacé aucun marché baissier {1}.",
    "{0} won back {1} of {2} bear markets {3}, {4} sessions after its high on average.":
      "{0} a effacé {1} des {2} marchés baissiers {3}, en moyenne {4} séances après son sommet.",
  },
};
