import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "{0} return over {1}": "{0}, Rendite über {1}",
    "rolling return = close ÷ close {0} earlier − 1, at every session":
      "rollierende Rendite = Schlusskurs ÷ Schlusskurs {0} zuvor − 1, an jedem Handelstag",
    "{0} last below {1} on {2}.": "{0} zuletzt unter {1} am {2}.",
    "{0} last above {1} on {2}.": "{0} zuletzt über {1} am {2}.",
    "{0} first below {1} on {2}.": "{0} erstmals unter {1} am {2}.",
    "{0} first above {1} on {2}.": "{0} erstmals über {1} am {2}.",
    "The last was on {0}.": "Zuletzt am {0}.",
    "The first was on {0}.": "Erstmals am {0}.",
    "There is no such figure {0}.": "Einen solchen Wert gibt es {0} nicht.",
    "{0}: {1}, {2} {3}, to {4}.": "{0}: {1}, {2} {3}, bis {4}.",
    "{0}; percentile = share of sessions so far with a figure at or below the latest":
      "{0}; Perzentil = Anteil der bisherigen Handelstage, deren Wert auf oder unter dem letzten liegt",
    "{0}: above {1} on {2} of {3}": "{0}: über {1} an {2} von {3:dative}",
    "{0}: below {1} on {2} of {3}": "{0}: unter {1} an {2} von {3:dative}",
    "Too few closes of {0} for such a figure.": "Zu wenige Schlusskurse {0:des} für einen solchen Wert.",
    "{0} {1}-day RSI": "{0}, RSI über {1} Tage",
    "{0} vs {1}-day average": "{0}, Abstand zum {1}-Tage-Durchschnitt",
    "{0} vs 52-week high": "{0}, Abstand zum 52-Wochen-Hoch",
    "{0} drawdown": "{0}, Rückgang vom Höchststand",
    "{0}–{1} {2}-day correlation": "{2}-Tage-Korrelation {0} – {1}",
    "correlation of the last {0} daily returns": "Korrelation der letzten {0} Tagesrenditen",
    "{0} {1}-day beta to {2}": "{1}-Tage-Beta {0} zu {2}",
    "beta = covariance ÷ variance of the second, of the last {0} daily returns":
      "Beta = Kovarianz ÷ Varianz des zweiten, aus den letzten {0} Tagesrenditen",
    "{0} {1}-day volatility": "{0}, {1}-Tage-Volatilität",
    "volatility = sample standard deviation of the last {0} daily returns × √252":
      "Volatilität = Standardabweichung der letzten {0} Tagesrenditen × √252",
    "Only {0} of {1} members of {2} have closes, too few to measure its breadth.":
      "Nur {0} von {1} Mitgliedern {2:des} haben Schlusskurse: zu wenige für die Marktbreite.",
    "Share of {0} stocks above their {1}-day average": "Anteil der Aktien {0:des} über ihrem {1}-Tage-Durchschnitt",
    "At every session the members according to {0} are counted: companies that left earlier are not.":
      "An jedem Handelstag gelten die Mitglieder laut {0}: Früher ausgeschiedene Unternehmen sind nicht gezählt.",
    "share = members above the mean of their last {0} closes ÷ members with that many closes; sessions with fewer than half of the members are left out":
      "Anteil = Mitglieder über dem Mittel ihrer letzten {0} Schlusskurse ÷ Mitglieder mit so vielen; Handelstage mit weniger als der Hälfte der Mitglieder fehlen",
  },
  fr: {
    "{0} return over {1}": "Rendement {0:du} sur {1}",
    "rolling return = close ÷ close {0} earlier − 1, at every session":
      "rendement glissant = clôture ÷ clôture {0} plus tôt − 1, à chaque séance",
    "{0} last below {1} on {2}.": "{0} pour la dernière fois au-dessous de {1} le {2}.",
    "{0} last above {1} on {2}.": "{0} pour la dernière fois au-dessus de {1} le {2}.",
    "{0} first below {1} on {2}.": "{0} pour la première fois au-dessous de {1} le {2}.",
    "{0} first above {1} on {2}.": "{0} pour la première fois au-dessus de {1} le {2}.",
    "The last was on {0}.": "La dernière fois le {0}.",
    "The first was on {0}.": "La première fois le {0}.",
    "There is no such figure {0}.": "Aucune valeur de ce type {0}.",
    "{0}: {1}, {2} {3}, to {4}.": "{0} : {1}, {2} {3}, jusqu'au {4}.",
    "{0}; percentile = share of sessions so far with a figure at or below the latest":
      "{0} ; centile = part des séances à ce jour dont la valeur est égale ou inférieure à la dernière",
    "{0}: above {1} on {2} of {3}": "{0} : au-dessus de {1} lors de {2} {2:séance/séances} sur {3:number}",
    "{0}: below {1} on {2} of {3}": "{0} : au-dessous de {1} lors de {2} {2:séance/séances} sur {3:number}",
    "Too few closes of {0} for such a figure.": "Trop peu de clôtures {0:du} pour une telle valeur.",
    "{0} {1}-day RSI": "{0}, RSI à {1} jours",
    "{0} vs {1}-day average": "{0}, écart à la moyenne à {1} jours",
    "{0} vs 52-week high": "{0}, écart au plus haut de 52 semaines",
    "{0} drawdown": "{0}, repli depuis le sommet",
    "{0}–{1} {2}-day correlation": "Corrélation à {2} jours {0} – {1}",
    "correlation of the last {0} daily returns": "corrélation des {0} derniers rendements quotidiens",
    "{0} {1}-day beta to {2}": "Bêta à {1} jours {0:du} par rapport {2:au}",
    "beta = covariance ÷ variance of the second, of the last {0} daily returns":
      "bêta = covariance ÷ variance du second, sur les {0} derniers rendements quotidiens",
    "{0} {1}-day volatility": "Volatilité à {1} jours {0:du}",
    "volatility = sample standard deviation of the last {0} daily returns × √252":
      "volatilité = écart-type des {0} derniers rendements quotidiens × √252",
    "Only {0} of {1} members of {2} have closes, too few to measure its breadth.":
      "Seuls {0} des {1} membres {2:du} ont des clôtures : trop peu pour en mesurer la largeur.",
    "Share of {0} stocks above their {1}-day average": "Part des titres {0:du} au-dessus de leur moyenne à {1} jours",
    "At every session the members according to {0} are counted: companies that left earlier are not.":
      "Chaque séance compte les membres selon {0} : les sociétés sorties auparavant ne sont pas comptées.",
    "share = members above the mean of their last {0} closes ÷ members with that many closes; sessions with fewer than half of the members are left out":
      "part = membres au-dessus de la moyenne de leurs {0} dernières clôtures ÷ membres qui en ont autant ; sont omises les séances où il manque plus de la moitié des membres",
  },
};
