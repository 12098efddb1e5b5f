/** Bull and bear markets, drawdowns, averages, risk, yields. */
export const states: Readonly<Record<string, string>> = {
  "{0} closed at {1} on {2}, {3}.": "{0} a clôturé à {1} le {2}, {3}.",
  "{0}: {1}": "{0} : {1}",
  "{0} since that high; back to it takes {1}.": "{0} depuis ce plus-haut ; pour y revenir il faut {1}.",
  "drawdown = close ÷ highest close before it − 1, on closes; a correction is 10 % or more":
    "drawdown = clôture ÷ plus haute clôture antérieure − 1 ; une correction est de 10 % ou plus",
  "{0} on the close of {1} against its all-time closing high; closes since {2}.":
    "{0} à la clôture du {1} face à son record historique en clôture ; clôtures depuis le {2}.",
  "{0} on the close of {1} against its highest close of that stretch; closes since {2}.":
    "{0} à la clôture du {1} face à sa plus haute clôture de cette période ; clôtures depuis le {2}.",
  "at its all-time closing high of {0}": "à son record historique en clôture de {0}",
  "at its highest close of that stretch of {0}": "à sa plus haute clôture de cette période, {0}",
  "{0} below its all-time closing high of {1} on {2}": "{0} sous son record historique en clôture de {1} le {2}",
  "{0} below its highest close of that stretch of {1} on {2}": "{0} sous sa plus haute clôture de cette période, {1} le {2}",
  "not made good by the last close": "pas effacée à la dernière clôture",
  "made good on {0}": "effacée le {0}",
  "deepest fall {0}: {1} from {2} to {3}, {4}.": "plus forte baisse {0} : {1} du {2} au {3}, {4}.",
  "in the data": "dans les données",
  'The data begin on {0}: "all time" means since then.': "Les données commencent le {0} : « historique » s'entend depuis lors.",
  "{0} on the close of {1}: a fall of 20 % from the highest close makes a bear market, a rise of 20 % from the lowest close a bull market; closes since {2}.":
    "{0} à la clôture du {1} : une baisse de 20 % depuis la plus haute clôture fait un marché baissier, une hausse de 20 % depuis la plus basse un marché haussier ; clôtures depuis le {2}.",
  "on closes: bear from −20 % off the high, bull from +20 % off the low; strict rule: a bear market ends only at a new all-time closing high":
    "en clôture : baissier dès −20 % du plus-haut, haussier dès +20 % du plus-bas ; règle stricte : un marché baissier ne finit qu'à un nouveau record historique",
  "High {0} on {1}, low {2} on {3}: the close is {4} from the high and {5} from the low.":
    "Plus-haut {0} le {1}, plus-bas {2} le {3} : la clôture est à {4} du plus-haut et à {5} du plus-bas.",
  "The rise of 20 % took {0} from the low": "La hausse de 20 % depuis le plus-bas a pris {0}",
  "{0} since the low without a rise of 20 %": "{0} depuis le plus-bas sans hausse de 20 %",
  "{0}, the slowest since the low of {1} ({2}).": "{0}, le plus lent depuis le plus-bas du {1} ({2}).",
  "{0} has been in neither a bull nor a bear market: no close in the data is {1} % off an extreme.":
    "{0} n'a connu ni marché haussier ni marché baissier : aucune clôture des données n'est à {1} % d'un extrême.",
  "{0} above": "{0} au-dessus",
  "{0} below": "{0} au-dessous",
  "{0} is in a bull market since {1}, confirmed {2}; a close at or below {3}, {4} the last, would make it a bear market.":
    "{0} est en marché haussier depuis le {1}, confirmé le {2} ; une clôture à {3} ou moins, {4} de la dernière, en ferait un marché baissier.",
  "{0} is in a bear market since {1}, confirmed {2}; a close at or above {3}, {4} the last, would make it a bull market.":
    "{0} est en marché baissier depuis le {1}, confirmé le {2} ; une clôture à {3} ou plus, {4} de la dernière, en ferait un marché haussier.",
  "By the strict rule a bear market since {0}; it ends with a close above {1}.":
    "Selon la règle stricte, marché baissier depuis le {0} ; il finit avec une clôture au-dessus de {1}.",
  "By the strict rule a bull market since {0}; it ends with a close at or below {1}.":
    "Selon la règle stricte, marché haussier depuis le {0} ; il finit avec une clôture à {1} ou moins.",
  "{0} basis points": "{0} points de base",
  "{0} %": "{0} %",
  "the close of {0}": "la clôture du {0}",
  "a stretch|{0} ({1})": "le {0} ({1})",
  "{0} {1} % ({2})": "{0} {1} % ({2})",
  "{0}: percent on {1}, and basis points since {2}.": "{0} : pour cent le {1}, et points de base depuis {2}.",
  "{0} {1} on {2}, {3} basis points since {4}.": "{0} {1} le {2}, {3} points de base depuis {4}.",
  "{0}, level in percent on {1}, change in basis points since {2}.":
    "{0}, niveau en pour cent le {1}, variation en points de base depuis {2}.",
  bp: "pb",
  "{0}; the curve is inverted between them.": "{0} ; la courbe est inversée entre les deux.",
  "{0}; the curve is not inverted between them.": "{0} ; la courbe n'est pas inversée entre les deux.",
  "basis points = (level at the end − level at the base) × 100, of levels in percent; slope = first − second":
    "points de base = (niveau de fin − niveau de base) × 100, niveaux en pour cent ; pente = premier − second",
  "{0} less {1}": "{0} moins {1}",
  "Its high {0} was {1} % on {2}.": "Plus-haut {0} : {1} % le {2}.",
  "Its low {0} was {1} % on {2}.": "Plus-bas {0} : {1} % le {2}.",
  "above {0} %": "au-dessus de {0} %",
  "below {0} %": "au-dessous de {0} %",
  "at least {0} %": "au moins {0} %",
  "{0} on {1} of {2}, last on no day in the data.": "{0} : {1} ({2}), aucun jour des données.",
  "{0} on {1} of {2}, last on {3}.": "{0} : {1} ({2}), la dernière fois le {3}.",
  "{0} in {1} is too few for a figure of risk.": "{0} ({1}) : trop peu pour une mesure de risque.",
  "of one to another|{0} to {1}": "{0} par rapport à {1}",
  "{0} against {1} of {2}": "{0} contre {1} pour {2}",
  "{0} in the first half, {1} in the second (from {2}).": "{0} dans la première moitié, {1} dans la seconde (à partir du {2}).",
  "{0} {1}: {2}, from {3}.": "{0} {1} : {2}, sur {3}.",
  "Sharpe ratio against the 10-year Treasury yield of each day before, divided by {0}.":
    "Ratio de Sharpe face au rendement du Trésor américain à 10 ans de la veille, divisé par {0}.",
  "Sharpe ratio against a rate of zero: the 10-year yield is not in the data for these days.":
    "Ratio de Sharpe face à un taux nul : le rendement à 10 ans n'est pas dans les données pour ces jours.",
  "Less than a year: nothing is annualised; volatility and tracking error are given by the day.":
    "Moins d'un an : rien n'est annualisé ; volatilité et tracking error sont données par jour.",
  "daily simple returns, sample deviations; yearly = daily × √252; beta = covariance ÷ variance of the second; information ratio = yearly mean difference ÷ tracking error; capture = yearly growth ratio on the second's rising or falling sessions; batting average = share of sessions ahead":
    "rendements quotidiens simples, écarts-types d'échantillon ; annuel = quotidien × √252 ; bêta = covariance ÷ variance du second ; ratio d'information = écart annuel moyen ÷ tracking error ; capture = rapport des croissances annuelles sur les séances de hausse ou de baisse du second ; taux de réussite = part des séances devant",
  "{0} a day": "{0} par jour",
  "not known": "inconnu",
  "{0} a year": "{0} par an",
  beta: "bêta",
  correlation: "corrélation",
  volatility: "volatilité",
  "tracking error": "tracking error",
  "information ratio": "ratio d'information",
  "Sharpe ratio": "ratio de Sharpe",
  "up capture": "capture à la hausse",
  "down capture": "capture à la baisse",
  "batting average": "taux de réussite",
  "risk|deepest fall": "plus forte baisse",
  "column|figure": "valeur",
  "{0} has too few closes for an RSI of {1} sessions.": "{0} a trop peu de clôtures pour un RSI sur {1} séances.",
  "The data begin on {0}: its 52-week range is only that of the closes since.":
    "Les données commencent le {0} : la fourchette de 52 semaines ne couvre que les clôtures depuis.",
  "{0} has {1} closes in the data, too few for every average.": "{0} a {1} clôtures dans les données, trop peu pour toutes les moyennes.",
  "{0} on the close of {1}: simple averages of closes, RSI by Wilder's smoothing over all closes since {2}.":
    "{0} à la clôture du {1} : moyennes simples des clôtures, RSI lissé selon Wilder sur toutes les clôtures depuis le {2}.",
  "average = mean of the last n closes; golden cross: 50-day above 200-day; RSI = 100 − 100 ÷ (1 + average gain ÷ average loss), overbought from {0}, oversold from {1} down":
    "moyenne = moyenne des n dernières clôtures ; golden cross : 50 jours au-dessus de 200 jours ; RSI = 100 − 100 ÷ (1 + gain moyen ÷ perte moyenne), suracheté dès {0}, survendu jusqu'à {1}",
  "its {0}-day average not known yet": "moyenne à {0} jours pas encore connue",
  "{0} above its {1}-day average of {2}": "{0} au-dessus de sa moyenne à {1} jours de {2}",
  "{0} below its {1}-day average of {2}": "{0} sous sa moyenne à {1} jours de {2}",
  "{0} from its {1}-day average of {2}": "à {0} de sa moyenne à {1} jours de {2}",
  "{0} and {1}": "{0} et {1}",
  "It last closed below its {0}-day average on {1}.": "Dernière clôture sous la moyenne à {0} jours : {1}.",
  "It last closed above its {0}-day average on {1}.": "Dernière clôture au-dessus de la moyenne à {0} jours : {1}.",
  "{0} has no 200-day average yet.": "{0} n'a pas encore de moyenne à 200 jours.",
  "{0}: 50-day average {1}, 200-day {2}": "{0} : moyenne à 50 jours {1}, à 200 jours {2}",
  "{0}; the data hold no crossing.": "{0} ; les données ne contiennent aucun croisement.",
  "{0}; the data hold no golden cross.": "{0} ; les données ne contiennent aucun golden cross.",
  "{0}; the data hold no death cross.": "{0} ; les données ne contiennent aucun death cross.",
  "{0}; the last golden cross was on {1}.": "{0} ; dernier golden cross le {1}.",
  "{0}; the last death cross was on {1}.": "{0} ; dernier death cross le {1}.",
  "{0}; the last crossing was a golden cross on {1}.": "{0} ; dernier croisement : golden cross le {1}.",
  "{0}; the last crossing was a death cross on {1}.": "{0} ; dernier croisement : death cross le {1}.",
  "{0} is {1} from its 52-week low of {2} ({3}) and {4} from its 52-week high of {5} ({6}).":
    "{0} est à {1} de son plus-bas de 52 semaines de {2} ({3}) et à {4} de son plus-haut de 52 semaines de {5} ({6}).",
  "RSI {0} of {1} is {2} on {3}: overbought.": "{1}, RSI {0} : {2} le {3}, suracheté.",
  "RSI {0} of {1} is {2} on {3}: oversold.": "{1}, RSI {0} : {2} le {3}, survendu.",
  "RSI {0} of {1} is {2} on {3}: neither overbought nor oversold.": "{1}, RSI {0} : {2} le {3}, ni suracheté ni survendu.",
};
