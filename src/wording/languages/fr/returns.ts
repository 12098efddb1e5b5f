/** Readings, returns, claims, what is missing from the data, refusals. */
export const returns: Readonly<Record<string, string>> = {
  "Less than a year, so no annual rate is given.": "Moins d'un an : aucun taux annuel n'est donné.",
  "over a stretch that is not known here": "sur une période inconnue ici",
  "the data do not settle it": "les données ne permettent pas de trancher",
  "within the day, not at a close": "en séance, non en clôture",
  "on futures or options": "sur des contrats à terme ou des options",
  "a forecast or a condition": "une prévision ou une condition",
  "a negation or an exception": "une négation ou une exception",
  "an opinion": "une opinion",
  "a measure other than price": "une autre mesure que le cours",
  "a figure that closes do not show": "un chiffre qu'aucune clôture ne montre",
  "a market without closes here": "un marché dont les clôtures ne sont pas disponibles ici",
  "not understood": "non compris",
  "{0} claims: {1}.": "{0} affirmations : {1}.",
  "{0} confirmed": "{0} {0:confirmée/confirmées}",
  "{0} off": "{0} {0:inexacte/inexactes}",
  "{0} not testable": "{0} {0:invérifiable/invérifiables}",
  '"{0}": {1}': "« {0} » : {1}",
  "There is no such date.": "Cette date n'existe pas au calendrier.",
  "{0} has not come yet.": "{0} : encore à venir.",
  "{0}: {1}.": "{0} : {1}.",
  "{0} points": "{0} {0:point/points}",
  "of a level|{0} points": "{0} {0:point/points}",
  "of money|{0}${1}": "{0}{1} $",

  "{0} {1}.": "{0} {1}.",
  "{0} behind {1}": "{0} derrière {1:le}",
  "{0} ahead of {1}": "{0} devant {1:le}",
  "{0} or {1}": "{0} ou {1}",
  '"{0}" is not in the catalogue.': "« {0} » n'est pas au catalogue.",
  "Did you mean {0}?": "Vouliez-vous dire {0} ?",
  "It is not clear what you are asking about {0}. Try a simpler question, or split it in two.":
    "Votre question sur {0:le} n'est pas claire. Essayez une question plus simple, ou deux.",
  "That is not a question about a market that Versus knows.": "Ce n'est pas une question sur les marchés que Versus connaît.",
  '"{0}" was not understood, and an answer that ignored it could be wrong.':
    "« {0} » n'a pas été compris, et une réponse qui l'ignorerait pourrait être fausse.",
  "A question of more than {0} characters is not read.": "Une question de plus de {0} caractères n'est pas lue.",
  "There is no close on {0}, so the one before it, from {1}, is used.": "{0} : pas de clôture ; la précédente, du {1}, est retenue.",
  '"{0}" read as "{1}".': "« {0} » lu comme « {1} ».",
  "Sample data, not real prices.": "Données d'exemple, pas de vrais cours.",
  "{0}, {1}: close of {2} to close of {3}, {4}.": "{0}, {1} : de la clôture du {2} à la clôture du {3}, {4}.",
  "returns, some with dividends and some without": "rendements en partie avec, en partie sans dividendes",
  "price returns without dividends": "rendements hors dividendes",
  "total returns with dividends": "rendements dividendes réinvestis",
  "{0}: {1}, equal amounts at the base, held.": "{0} : {1}, montants égaux à la date de base, conservés.",
  "{0}: {1}, with dividends, rebalanced to these weights at the end of each month.":
    "{0} : {1}, dividendes compris, ramené à ces poids à la fin de chaque mois.",
  "Yes: {0}": "Oui : {0}",
  "No: {0}": "Non : {0}",
  "Partly: {0}": "En partie : {0}",
  "Confirmed: {0}": "Confirmé : {0}",
  "Off: {0}": "Inexact : {0}",
  "Not testable: {0}": "Invérifiable : {0}",
  "Versus has no earnings calendar: it answers from daily closes.":
    "Versus n'a pas de calendrier des résultats : il répond à partir des clôtures quotidiennes.",
  "Versus has no economic calendar: it answers from daily closes.":
    "Versus n'a pas de calendrier économique : il répond à partir des clôtures quotidiennes.",
  "Versus has no news: it answers from daily closes.": "Versus n'a pas d'actualités : il répond à partir des clôtures quotidiennes.",
  "Versus has no intraday prices: it answers from daily closes.":
    "Versus n'a pas de cours en séance : il répond à partir des clôtures quotidiennes.",
  "Versus places no orders: it answers from daily closes.": "Versus ne passe pas d'ordres : il répond à partir des clôtures quotidiennes.",
  'Versus has no figures for "{0}".': "Versus n'a pas de chiffres pour « {0} ».",
  "Ask about one market, about two against each other, or about the biggest moves. For example:":
    "Posez une question sur un marché, sur un marché face à un autre ou sur ce qui a le plus bougé. Par exemple :",
  'Read in English: "{0}".': "Lu en anglais : « {0} ».",
  '"{0}" was ignored.': "« {0} » a été laissé de côté.",
  "{0} is not in the catalogue.": "{0} n'est pas au catalogue.",
  "There are no dividend-adjusted closes for {0}: a price index has none.":
    "Pas de clôtures ajustées des dividendes pour {0:le} : un indice de cours n'en a pas.",
  "There are no dividend-adjusted closes for {0} in the data.": "Pas de clôtures ajustées des dividendes pour {0:le} dans les données.",
  "The data have no closes for {0}.": "Aucune clôture dans les données pour {0:le}.",
  "{0} without {1}: no data.": "{0} sans {1:le} : pas de données.",
  "The closes of {0} include dividends; plain closes are not in the data.":
    "Les clôtures {0:du} incluent les dividendes ; les clôtures brutes ne sont pas dans les données.",
  "The closes of {0} include dividends; plain closes do not cover the time asked for.":
    "Les clôtures {0:du} incluent les dividendes ; les clôtures brutes ne couvrent pas la période demandée.",
  "Returns for {0} exclude dividends, which flatters {1}.": "Les rendements {0:du} n'incluent pas les dividendes, ce qui avantage {1:le}.",
  "No common closes from {0} to {1}: the base is the last one before that.":
    "Pas de clôtures communes du {0} au {1} : la base est la précédente.",
  "{0} end on {1}": "{0} (jusqu'au {1})",
  "Stale: the data of {0}, but the session of {1} has closed; all sides are measured to {2}.":
    "Données anciennes : {0}, alors que la séance du {1} est terminée ; toutes les valeurs sont mesurées jusqu'au {2}.",
  "{0} is missing from the data; all sides are measured to {1}.":
    "{0} : absent des données ; toutes les valeurs sont mesurées jusqu'au {1}.",
  "No close for {0} {1}: {2}.": "Aucune clôture {0:du} {1} : {2}.",
  "{0} (that of {1})": "{0} (celui {1:du})",
};
