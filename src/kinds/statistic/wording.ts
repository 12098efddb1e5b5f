import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "There is no such figure {0}.": "Einen solchen Wert gibt es {0} nicht.",
    "{0}: {1}, {2} {3}, to {4}.": "{0}: {1}, {2} {3}, bis {4}.",
    "{0}; percentile = share of the sessions up to the present one whose figure is at or below it":
      "{0}; Perzentil = Anteil der Handelstage bis zum jetzigen, deren Wert auf oder unter ihm liegt",
    "{0}: above {1} on {2} of {3} {4}": "{0}: an {2} von {3:dative} {4} über {1}",
    "{0}: below {1} on {2} of {3} {4}": "{0}: an {2} von {3:dative} {4} unter {1}",
    "{0}; first on {1}.": "{0}; zuerst am {1}.",
    "{0}; last on {1}.": "{0}; zuletzt am {1}.",
    "{0} has too few closes for such a figure.": "{0} hat zu wenige Schlusskurse für einen solchen Wert.",
    "RSI {0} of {1}": "RSI {0}, {1}",
    "RSI = 100 − 100 ÷ (1 + average gain ÷ average loss), by Wilder's smoothing":
      "RSI = 100 − 100 ÷ (1 + mittlerer Gewinn ÷ mittlerer Verlust), nach Wilder geglättet",
    "{0} against its {1}-day average": "{0} gegen den {1}-Tage-Durchschnitt",
    "distance = close ÷ mean of the last {0} closes − 1": "Abstand = Schlusskurs ÷ Mittel der letzten {0} Schlusskurse − 1",
    "{0} against its 52-week high": "{0} gegen das 52-Wochen-Hoch",
    "distance = close ÷ highest of the last {0} closes − 1": "Abstand = Schlusskurs ÷ höchster der letzten {0} Schlusskurse − 1",
    "{0} against its highest close so far": "{0} gegen den bis dahin höchsten Schlusskurs",
    "drawdown = close ÷ highest close so far − 1": "Rückgang = Schlusskurs ÷ bis dahin höchster Schlusskurs − 1",
    "{0}-day correlation of {1} and {2}": "{0}-Tage-Korrelation, {1} und {2}",
    "correlation of the last {0} daily returns": "Korrelation der letzten {0} Tagesrenditen",
    "{0}-day beta of {1} to {2}": "{0}-Tage-Beta, {1} zu {2}",
    "beta = covariance ÷ variance of the second, of the last {0} daily returns":
      "Beta = Kovarianz ÷ Varianz des zweiten, aus den letzten {0} Tagesrenditen",
    "{0}-day volatility of {1}": "{0}-Tage-Volatilität, {1}",
    "volatility = sample standard deviation of the last {0} daily returns × √252":
      "Volatilität = Standardabweichung der letzten {0} Tagesrenditen × √252",
    "Closes of {0} of {1} members of {2} are too few for its breadth.":
      "Schlusskurse von {0} der {1} Mitglieder von {2} sind zu wenige für die Marktbreite.",
    "share of {0} stocks above their {1}-day average": "Anteil der Aktien von {0} über ihrem {1}-Tage-Durchschnitt",
    "The members are those of {0} on every session: who left before is not counted.":
      "Die Mitglieder sind an jedem Handelstag jene laut {0}: Wer vorher ausschied, ist nicht gezählt.",
    "share = members above the mean of their last {0} closes ÷ members with as many closes; sessions with fewer than half of the members are left out":
      "Anteil = Mitglieder über dem Mittel ihrer letzten {0} Schlusskurse ÷ Mitglieder mit so vielen; Handelstage mit weniger als der Hälfte der Mitglieder fehlen",
  },
  fr: {
    "There is no such figure {0}.": "Il n’y a pas de telle valeur {0}.",
    "{0}: {1}, {2} {3}, to {4}.": "{0} : {1}, {2} {3}, jusqu’au {4}.",
    "{0}; percentile = share of the sessions up to the present one whose figure is at or below it":
      "{0} ; centile = part des séances jusqu’à l’actuelle dont la valeur lui est inférieure ou égale",
    "{0}: above {1} on {2} of {3} {4}": "{0} : au-dessus de {1} lors de {2} des {3} {4}",
    "{0}: below {1} on {2} of {3} {4}": "{0} : au-dessous de {1} lors de {2} des {3} {4}",
    "{0}; first on {1}.": "{0} ; la première fois le {1}.",
    "{0}; last on {1}.": "{0} ; la dernière fois le {1}.",
    "{0} has too few closes for such a figure.": "{0} a trop peu de clôtures pour une telle valeur.",
    "RSI {0} of {1}": "RSI {0}, {1}",
    "RSI = 100 − 100 ÷ (1 + average gain ÷ average loss), by Wilder's smoothing":
      "RSI = 100 − 100 ÷ (1 + gain moyen ÷ perte moyenne), lissage de Wilder",
    "{0} against its {1}-day average": "{0} par rapport à sa moyenne à {1} jours",
    "distance = close ÷ mean of the last {0} closes − 1": "écart = clôture ÷ moyenne des {0} dernières clôtures − 1",
    "{0} against its 52-week high": "{0} par rapport à son plus haut de 52 semaines",
    "distance = close ÷ highest of the last {0} closes − 1": "écart = clôture ÷ plus haute des {0} dernières clôtures − 1",
    "{0} against its highest close so far": "{0} par rapport à sa plus haute clôture jusque-là",
    "drawdown = close ÷ highest close so far − 1": "repli = clôture ÷ plus haute clôture jusque-là − 1",
    "{0}-day correlation of {1} and {2}": "corrélation à {0} jours, {1} et {2}",
    "correlation of the last {0} daily returns": "corrélation des {0} derniers rendements quotidiens",
    "{0}-day beta of {1} to {2}": "bêta à {0} jours, {1} par rapport à {2}",
    "beta = covariance ÷ variance of the second, of the last {0} daily returns":
      "bêta = covariance ÷ variance du second, sur les {0} derniers rendements quotidiens",
    "{0}-day volatility of {1}": "volatilité à {0} jours, {1}",
    "volatility = sample standard deviation of the last {0} daily returns × √252":
      "volatilité = écart-type des {0} derniers rendements quotidiens × √252",
    "Closes of {0} of {1} members of {2} are too few for its breadth.":
      "Les clôtures de {0} des {1} membres de {2} sont trop peu pour sa largeur.",
    "share of {0} stocks above their {1}-day average": "part des titres de {0} au-dessus de leur moyenne à {1} jours",
    "The members are those of {0} on every session: who left before is not counted.":
      "Les membres sont à chaque séance ceux de {0} : les sortants d’avant ne sont pas comptés.",
    "share = members above the mean of their last {0} closes ÷ members with as many closes; sessions with fewer than half of the members are left out":
      "part = membres au-dessus de la moyenne de leurs {0} dernières clôtures ÷ membres qui en ont autant ; sont omises les séances où il manque plus de la moitié des membres",
  },
};
