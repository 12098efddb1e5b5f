/** Readings, returns, comparisons, rankings, attributions, refusals. */
export const returns: Readonly<Record<string, string>> = {
  "That is no date of the calendar.": "Cette date n'existe pas au calendrier.",
  "{0} has not come yet.": "{0} : encore à venir.",
  "{0}: {1} basis points, to {2} %.": "{0} : {1} points de base, à {2} %.",
  "{0}: {1}.": "{0} : {1}.",
  "Meanwhile:": "Dans le même temps :",
  "all else": "tout le reste",
  "No holdings with closes on both ends: the gap cannot be split.":
    "Aucune composition avec des clôtures aux deux bornes : l'écart ne peut pas être décomposé.",
  "effect of the giants on the gap = index − index without them, turned round for the second index; weights of the fund's list carried to the base by closes; effects and the rest sum to the gap":
    "effet des géants sur l'écart = indice − indice sans eux, en sens inverse pour le second indice ; poids de la liste du fonds ramenés à la base par les clôtures ; les effets et le reste font ensemble l'écart",
  "{0}, more or less of it": "{0}, plus ou moins de poids",
  "{0}, other stocks in it": "{0}, autres titres",
  "not explained": "non expliqué",
  "Sectors by the funds' lists of {0} and {1}, whose members with closes make up {2} and {3}.":
    "Secteurs d'après les listes des fonds du {0} et du {1}, dont les membres avec clôtures représentent {2} et {3}.",
  "Brinson-Fachler by sector: (weight − benchmark's) × (benchmark's sector return − its total), and the rest of the sector's difference; all sum to the gap but for what is not explained":
    "Brinson-Fachler par secteur : (poids − celui de l'indice de référence) × (rendement sectoriel de référence − son rendement global), puis le reste de l'écart du secteur ; le tout fait l'écart, au non expliqué près",
  "{0} in {1}": "{0} dans le {1}",
  "{0} by the list of {1} of {2}; members with closes on both ends make up {3} of it.":
    "{0} d'après la liste du fonds {1} du {2} ; les membres avec clôtures aux deux bornes en représentent {3}.",
  "No holdings of {0} known at the base: {1} is not split.": "Aucune composition du fonds {0} connue à la base : {1} n'est pas décomposé.",
  "What the gap can be made of with the data at hand, and what coincided; neither is a cause.":
    "Ce dont l'écart peut être fait avec les données disponibles, et ce qui a coïncidé ; ni l'un ni l'autre n'est une cause.",
  "{0} against {1}": "{0} contre {1}",
  "{0} behind {1} by {2} {3} ({4})": "{0} derrière {1} de {2} {3} ({4})",
  "{0} ahead of {1} by {2} {3} ({4})": "{0} devant {1} de {2} {3} ({4})",
  "{0}; the data at hand do not split it.": "{0} ; les données disponibles ne permettent pas de le décomposer.",
  "{0}: {1}; {2}.": "{0} : {1} ; {2}.",
  "{0} points": "{0} points de pourcentage",
  "fewer than two|{0} points": "{0} point de pourcentage",
  "{0} {1}.": "{0} {1}.",
  "spread = return of the first − return of the second; relative = (1 + first) ÷ (1 + second) − 1":
    "écart = rendement du premier − rendement du second ; relatif = (1 + premier) ÷ (1 + second) − 1",
  "The larger gain is {0} times the smaller.": "Le plus fort gain vaut {0} fois le plus faible.",
  "{0} ahead of {1} by {2} {3}: {4} against {5}.": "{0} devant {1} de {2} {3} : {4} contre {5}.",
  "{0} behind {1} by {2} {3}: {4} against {5}.": "{0} derrière {1} de {2} {3} : {4} contre {5}.",
  "{0} level with {1} {2}: {3} against {4}.": "{0} à égalité avec {1} {2} : {3} contre {4}.",
  "Relative return {0}; {1} ahead on {2} of {3}.": "Rendement relatif {0} ; {1} devant {2} fois sur {3}.",
  "There are closes of none of {0} in the data.": "{0} : aucune clôture dans les données.",
  "There are closes of {0} of {1} in the data.": "{1} : des clôtures pour {0} seulement dans les données.",
  "Left out for want of data: {0}.": "Écartés faute de données : {0}.",
  "return = close at the end ÷ close at the base − 1; ranked from the highest":
    "rendement = clôture de fin ÷ clôture de base − 1 ; du plus haut au plus bas",
  "{0} ranked by return, {1}: close of {2} to close of {3}, {4}.":
    "{0} par rendement, {1} : de la clôture du {2} à la clôture du {3}, {4}.",
  "{0} ranked by return, {1}: close of {2} to close of {3}, {4}; against {5}.":
    "{0} par rendement, {1} : de la clôture du {2} à la clôture du {3}, {4} ; face à {5}.",
  "{0} behind {1}": "{0} derrière {1}",
  "{0} ahead of {1}": "{0} devant {1}",
  "{0} of {1} ahead of {2} ({3}) {4}": "{0} sur {1} devant {2} ({3}) {4}",
  "{0} of {1} behind {2} ({3}) {4}": "{0} sur {1} derrière {2} ({3}) {4}",
  "{0} of {1} up {2}": "{0} sur {1} en hausse {2}",
  "{0} of {1} down {2}": "{0} sur {1} en baisse {2}",
  "{0} {1}; then {2}.": "{0} {1} ; puis {2}.",
  "{0} was number {1} of {2} in as many sessions before.": "{0} : rang {1} sur {2} sur autant de séances auparavant.",
  "Measured over {0}.": "Mesuré sur {0}.",
  "return = close at the end ÷ close at the base − 1": "rendement = clôture de fin ÷ clôture de base − 1",
  "Versus gives figures of the past, no advice and no forecasts.": "Versus donne des chiffres du passé, ni conseils ni prévisions.",
  "{0} or {1}": "{0} ou {1}",
  '"{0}" is not in the catalogue.': "« {0} » n'est pas au catalogue.",
  "Did you mean {0}?": "Vouliez-vous dire {0} ?",
  "That is no question about markets that Versus knows.": "Ce n'est pas une question sur les marchés que Versus connaisse.",
  '"{0}" was not understood, and an answer that ignored it could be wrong.':
    "« {0} » n'a pas été compris, et une réponse qui l'ignorerait pourrait être fausse.",
  "A question of more than {0} characters is not read.": "Une question de plus de {0} caractères n'est pas lue.",
  "{0} has no close: the last before it, of {1}, is taken.": "{0} : pas de clôture ; la précédente, du {1}, est retenue.",
  '"{0}" read as "{1}".': "« {0} » lu comme « {1} ».",
  "Sample data, not real prices.": "Données d'exemple, pas de vrais cours.",
  "{0}, {1}: close of {2} to close of {3}, {4}.": "{0}, {1} : de la clôture du {2} à la clôture du {3}, {4}.",
  "returns of some with and of some without dividends": "rendements en partie avec, en partie sans dividendes",
  "price returns without dividends": "rendements hors dividendes",
  "total returns with dividends": "rendements dividendes réinvestis",
  "{0}: {1}, equal amounts at the base, held.": "{0} : {1}, montants égaux à la base, conservés.",
  "Yes: {0}": "Oui : {0}",
  "No: {0}": "Non : {0}",
  "In part: {0}": "En partie : {0}",
  "Confirmed: {0}": "Confirmé : {0}",
  "Off: {0}": "Inexact : {0}",
  "Not testable: {0}": "Invérifiable : {0}",
  'Versus has no figures for "{0}".': "Versus n'a pas de chiffres pour « {0} ».",
  "Ask about one market, about two against each other, or about the biggest moves. For example:":
    "Demandez un marché, un marché face à un autre, ou ce qui a le plus bougé. Par exemple :",
  '"{0}" was passed over.': "« {0} » a été laissé de côté.",
  "{0} moved {1} either way {2}": "{0} a varié de {1} dans un sens ou dans l’autre {2}",
  "{0} and {1} apart by {2} {3}": "{0} et {1} séparés de {2} {3}",
  "No closes of an equal-weight fund, and {0} of {1} members of {2} have closes at both ends of {3}.":
    "Pas de clôtures d’un fonds équipondéré, et {0} des {1} membres de {2} ont des clôtures aux deux bouts de {3}.",
  "{0} is not in the catalogue.": "{0} n'est pas au catalogue.",
  "There are no dividend-adjusted closes of {0}: an index of prices has none.":
    "Pas de clôtures ajustées des dividendes pour {0} : un indice de cours n'en a pas.",
  "There are no closes of {0} in the data.": "Aucune clôture pour {0} dans les données.",
  "{0} without {1}: no data.": "{0} sans {1} : pas de données.",
  "The closes of {0} come adjusted for dividends; plain closes are not in the data.":
    "Les clôtures ({0}) sont ajustées des dividendes ; les clôtures brutes ne sont pas dans les données.",
  "The other side's have none in: the two are not on one basis, and the gap is too wide by the dividends.":
    "Celles de l'autre côté n'en comptent pas : les deux ne sont pas sur la même base, et l'écart est trop grand du montant des dividendes.",
  "No common closes from {0} to {1}: the base is the one before them.":
    "Pas de clôtures communes du {0} au {1} : la base est la précédente.",
  "{0} end on {1}": "{0} (jusqu'au {1})",
  "Stale: the data of {0}, but {1} has closed; all sides are measured to {2}.":
    "Données anciennes : {0}, alors que la séance du {1} est terminée ; tous les côtés sont mesurés jusqu'au {2}.",
  "{0} is missing from the data; all sides are measured to {1}.": "{0} : absent des données ; tous les côtés sont mesurés jusqu'au {1}.",
  'No close of {0} for "{1}": {2}.': "Aucune clôture pour {0}, « {1} » : {2}.",
  "{0} (that of {1})": "{0} (celui de {1})",
};
