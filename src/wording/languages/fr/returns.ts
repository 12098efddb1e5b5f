/** Readings, returns, claims, what is missing from the data, refusals. */
export const returns: Readonly<Record<string, string>> = {
  "That is no date of the calendar.": "Cette date n'existe pas au calendrier.",
  "{0} has not come yet.": "{0} : encore à venir.",
  "{0}: {1}.": "{0} : {1}.",
  "{0} against {1}": "{0} contre {1}",
  "{0} points": "{0} points de pourcentage",
  "fewer than two|{0} points": "{0} point de pourcentage",
  "{0} {1}.": "{0} {1}.",
  "{0} behind {1}": "{0} derrière {1}",
  "{0} ahead of {1}": "{0} devant {1}",
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
  "{0}: {1}, with dividends, brought back to these weights at the end of each month.":
    "{0} : {1}, dividendes compris, ramené à ces poids à la fin de chaque mois.",
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
  "{0} is not in the catalogue.": "{0} n'est pas au catalogue.",
  "There are no dividend-adjusted closes of {0}: a price index has none.":
    "Pas de clôtures ajustées des dividendes pour {0} : un indice de cours n'en a pas.",
  "There are no dividend-adjusted closes of {0} in the data.": "Pas de clôtures ajustées des dividendes pour {0} dans les données.",
  "There are no closes of {0} in the data.": "Aucune clôture pour {0} dans les données.",
  "{0} without {1}: no data.": "{0} sans {1} : pas de données.",
  "The closes of {0} include dividends; plain closes are not in the data.":
    "Les clôtures ({0}) incluent les dividendes ; les clôtures brutes ne sont pas dans les données.",
  "The closes of {0} include dividends; plain closes do not cover the time asked for.":
    "Les clôtures ({0}) incluent les dividendes ; les clôtures brutes ne couvrent pas la période demandée.",
  "Those of {0} do not, which flatters {1}.": "Celles de {0} ne les incluent pas, ce qui avantage {1}.",
  "No common closes from {0} to {1}: the base is the one before them.":
    "Pas de clôtures communes du {0} au {1} : la base est la précédente.",
  "{0} end on {1}": "{0} (jusqu'au {1})",
  "Stale: the data of {0}, but {1} has closed; all sides are measured to {2}.":
    "Données anciennes : {0}, alors que la séance du {1} est terminée ; tous les côtés sont mesurés jusqu'au {2}.",
  "{0} is missing from the data; all sides are measured to {1}.": "{0} : absent des données ; tous les côtés sont mesurés jusqu'au {1}.",
  'No close of {0} for "{1}": {2}.': "Aucune clôture pour {0}, « {1} » : {2}.",
  "{0} (that of {1})": "{0} (celui de {1})",
};
