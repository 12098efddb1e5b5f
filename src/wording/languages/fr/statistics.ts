/** Quotes, levels, averages, ratios, members of an index, bull and bear markets of the past. */
export const statistics: Readonly<Record<string, string>> = {
  "{0}: {1} by the 20 % rule on closes that began {2}, to {3}.":
    "{0} : {1} selon la règle des 20 % sur clôtures, commencés {2}, jusqu'au {3}.",
  "on closes: bear from −20 % off the high, bull from +20 % off the low; each is dated from its extreme close to that of the next; averages are of those that are over":
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
  "over the latest {0}": "sur les {0} dernières",
  "ahead in {0} of {1} ({2})": "devant dans {0} cas sur {1} ({2})",
  "up in {0} of {1} ({2})": "en hausse dans {0} cas sur {1} ({2})",
  "{0} {1}: {2}; {3} on average, median {4}.": "{0} {1} : {2} ; {3} en moyenne, médiane {4}.",
  "{0} {1}: median {2}, {3} on average; {4}.": "{0} {1} : médiane {2}, {3} en moyenne ; {4}.",
  "{0} {1}: {2} on average, median {3}; {4}.": "{0} {1} : {2} en moyenne, médiane {3} ; {4}.",
  "{0}, price closes on common sessions {1}, to {2}.": "{0}, clôtures des séances communes {1}, jusqu'au {2}.",
  "{0} on {1}: high {2} ({3}), low {4} ({5}) {6}.": "{0} le {1} : plus haut {2} ({3}), plus bas {4} ({5}) {6}.",
  "ratio = close of the first ÷ close of the second on sessions that both have; change = ratio at the end ÷ ratio at the base − 1":
    "ratio = clôture du premier ÷ clôture du second aux séances communes ; variation = ratio à la fin ÷ ratio à la base − 1",
  "{0} is {1} on {2}": "{0} est à {1} le {2}",
  "{0} changed by {1} {2}, to {3}.": "{0} : variation de {1} {2}, à {3}.",
  "The high of {0} {1} is {2}.": "{0}, plus haut {1} : {2}.",
  "The low of {0} {1} is {2}.": "{0}, plus bas {1} : {2}.",
  "{0} {1}: high {2}, low {3}.": "{0} {1} : plus haut {2}, plus bas {3}.",
  "{0}, its highest {1}.": "{0}, son plus haut {1}.",
  "{0}, its highest since {1} ({2}).": "{0}, son plus haut depuis le {1} ({2}).",
  "{0}, its lowest {1}.": "{0}, son plus bas {1}.",
  "{0}, its lowest since {1} ({2}).": "{0}, son plus bas depuis le {1} ({2}).",
  "{0}: at or above {1} of {2} {3}.": "{0} : au niveau ou au-dessus de {1} des {2} {3}.",
  "{0} {1} points ({2})": "{0} {1} points ({2})",
  "{0} over {1} windows, each from the close before it to its last, {2}.":
    "{0} sur {1} périodes, chacune de la clôture précédente à sa dernière, {2}.",
  "{0}: {1}; all {2} in the table.": "{0} : {1} ; les {2} sont dans le tableau.",
  "{0}: {1} {2}, to {3}.": "{0} : {1} {2}, jusqu'au {3}.",
  'mean and median of the closes; percentile = share of the closes up to the present one that are at or below it; "since" is the latest earlier close at least as extreme':
    "moyenne et médiane des clôtures ; percentile = part des clôtures jusqu'à l'actuelle qui lui sont égales ou inférieures ; « depuis » est la dernière clôture antérieure au moins aussi extrême",
  "{0} closed at {1} on {2}": "{0} a clôturé à {1} le {2}",
  "{0} closed at {1} on average {2}; median {3}.": "{0} a clôturé à {1} en moyenne {2} ; médiane {3}.",
  "The median close of {0} {1} is {2}; the average is {3}.": "{0}, clôture médiane {1} : {2} ; moyenne {3}.",
  "{0}, its highest close {1}.": "{0}, sa plus haute clôture {1}.",
  "{0}, its lowest close {1}.": "{0}, sa plus basse clôture {1}.",
  "The lowest close of {0} {1} is {2}, on {3}.": "{0}, plus basse clôture {1} : {2}, le {3}.",
  "The highest close of {0} {1} is {2}, on {3}.": "{0}, plus haute clôture {1} : {2}, le {3}.",
  "{0} at {1}": "{0} à {1}",
  "{0} first closed above {1} on {2}.": "{0} a clôturé pour la première fois au-dessus de {1} le {2}.",
  "{0} first closed below {1} on {2}.": "{0} a clôturé pour la première fois sous {1} le {2}.",
  "{0} last closed above {1} on {2}.": "{0} a clôturé pour la dernière fois au-dessus de {1} le {2}.",
  "{0} last closed below {1} on {2}.": "{0} a clôturé pour la dernière fois sous {1} le {2}.",
  "{0}; first {1}, last {2}.": "{0} ; d'abord {1}, en dernier {2}.",
  "{0}: closes against {1}, {2}, to {3}.": "{0} : clôtures face à {1}, {2}, jusqu'au {3}.",
  "{0}: close of {1}, against the session before.": "{0} : clôture du {1}, face à la séance précédente.",
  "change = close ÷ close of the session before − 1; past week, month and year count back on the calendar; the range is that of the last {0} closes":
    "variation = clôture ÷ clôture de la séance précédente − 1 ; semaine, mois et année se comptent au calendrier ; la fourchette est celle des {0} dernières clôtures",
  "{0} closed at {1} on {2}.": "{0} a clôturé à {1} le {2}.",
  "{0} closed at {1} on {2}, {3} points ({4}) on the day.": "{0} a clôturé à {1} le {2}, {3} points ({4}) sur la séance.",
  "column|close": "clôture",
  "column|day": "jour",
  "column|week": "semaine",
  "column|month": "mois",
  "column|year": "année",
  "{0} is {1} of the way from its 52-week low of {2} to its high of {3}.":
    "{0} est à {1} du chemin entre son plus bas de 52 semaines {2} et son plus haut {3}.",
  "{0} of {1} members of {2} have closes at both ends of {3}, too few to rank them.":
    "{0} membres sur {1} ({2}) ont une clôture aux deux bornes ({3}), trop peu pour les classer.",
  "Members of {0} by {1}, {2}: close of {3} to close of {4}, {5}; counted are the {6} with closes on both days.":
    "Membres : {0} d'après {1}, {2} : clôture du {3} à clôture du {4}, {5} ; sont comptés les {6} avec une clôture aux deux dates.",
  "{0} {1}; {2} {3}.": "{0} {1} ; {2} {3}.",
  "{0} of {1} members are counted: the others have no closes on both days.":
    "{0} membres sur {1} sont comptés : les autres n'ont pas de clôture aux deux dates.",
  "return = close at the end ÷ close at the base − 1; members of the latest list, both lines of a company with two":
    "rendement = clôture à la fin ÷ clôture à la base − 1 ; membres de la dernière liste, les deux lignes d'une société qui en a deux",
  "{0} of {1} members of {2} counted are ahead of it ({3}) {4}: {5}.":
    "{2} : {0} membres comptés sur {1} devancent l'indice ({3}) {4} : {5}.",
  "{0} of {1} members of {2} counted are behind it ({3}) {4}: {5}.":
    "{2} : {0} membres comptés sur {1} sont derrière l'indice ({3}) {4} : {5}.",
  "{0} of {1} members of {2} counted are down {3}: {4}.": "{2} : {0} membres comptés sur {1} en baisse {3} : {4}.",
  "{0} of {1} members of {2} counted are up {3}: {4}.": "{2} : {0} membres comptés sur {1} en hausse {3} : {4}.",
  "No part of the year that is over lies {0}: closes from {1} to {2}.": "Aucune partie terminée de l'année {0} : clôtures du {1} au {2}.",
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
  "column|average": "moyenne",
  "column|median": "médiane",
  "column|up": "en hausse",
  "column|sample": "nombre",
};
