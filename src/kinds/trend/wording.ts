import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "{0} has too few closes for an RSI of {1} sessions.": "{0} hat zu wenige Schlusskurse für einen RSI über {1} Handelstage.",
    "{0} has {1} closes in the data, too few for every average.":
      "{0} hat {1} Schlusskurse in den Daten, zu wenige für alle Durchschnitte.",
    "{0} on the close of {1}: simple averages of closes, RSI by Wilder's smoothing over all closes since {2}.":
      "{0} zum Schlusskurs vom {1}: einfache Durchschnitte der Schlusskurse, RSI mit Wilders Glättung über alle Schlusskurse seit {2}.",
    "average = mean of the last n closes; golden cross: 50-day above 200-day; RSI = 100 − 100 ÷ (1 + average gain ÷ average loss), overbought from {0}, oversold from {1} down":
      "Durchschnitt = Mittel der letzten n Schlusskurse; Golden Cross: 50-Tage-Linie über 200-Tage-Linie; RSI = 100 − 100 ÷ (1 + mittlerer Gewinn ÷ mittlerer Verlust), überkauft ab {0}, überverkauft bis {1}",
    "its {0}-day average not known yet": "{0}-Tage-Durchschnitt noch nicht bekannt",
    "{0} above its {1}-day average of {2}": "{0} über dem {1}-Tage-Durchschnitt von {2}",
    "{0} below its {1}-day average of {2}": "{0} unter dem {1}-Tage-Durchschnitt von {2}",
    "{0} from its {1}-day average of {2}": "{0} vom {1}-Tage-Durchschnitt von {2} entfernt",
    "{0} never closed above its {1}-day average in the data.": "{0} schloss in den Daten nie über dem {1}-Tage-Durchschnitt.",
    "{0} never closed below its {1}-day average in the data.": "{0} schloss in den Daten nie unter dem {1}-Tage-Durchschnitt.",
    "{0} last closed above its {1}-day average on {2}.": "{0} schloss zuletzt am {2} über dem {1}-Tage-Durchschnitt.",
    "{0} last closed below its {1}-day average on {2}.": "{0} schloss zuletzt am {2} unter dem {1}-Tage-Durchschnitt.",
    "{0} last closed above its {1}-day average on {2}, having crossed it upward on {3}.":
      "{0} schloss zuletzt am {2} über dem {1}-Tage-Durchschnitt, den er am {3} nach oben gekreuzt hatte.",
    "{0} last closed below its {1}-day average on {2}, having crossed it downward on {3}.":
      "{0} schloss zuletzt am {2} unter dem {1}-Tage-Durchschnitt, den er am {3} nach unten gekreuzt hatte.",
    "It last closed below its {0}-day average on {1}.": "Letzter Schlusskurs unter dem {0}-Tage-Durchschnitt: {1}.",
    "It last closed above its {0}-day average on {1}.": "Letzter Schlusskurs über dem {0}-Tage-Durchschnitt: {1}.",
    "{0} has no 200-day average yet.": "{0} hat noch keinen 200-Tage-Durchschnitt.",
    "{0}: 50-day average {1}, 200-day {2}": "{0}: 50-Tage-Durchschnitt {1}, 200-Tage-Durchschnitt {2}",
    "{0}; the data hold no crossing.": "{0}; die Daten enthalten keine Kreuzung.",
    "{0}; the data hold no golden cross.": "{0}; die Daten enthalten kein Golden Cross.",
    "{0}; the data hold no death cross.": "{0}; die Daten enthalten kein Death Cross.",
    "{0}; the last golden cross was on {1}.": "{0}; letztes Golden Cross am {1}.",
    "{0}; the last death cross was on {1}.": "{0}; letztes Death Cross am {1}.",
    "{0}; the last crossing was a golden cross on {1}.": "{0}; letzte Kreuzung: Golden Cross am {1}.",
    "{0}; the last crossing was a death cross on {1}.": "{0}; letzte Kreuzung: Death Cross am {1}.",
    "{0} is {1} from its 52-week low of {2} ({3}) and {4} from its 52-week high of {5} ({6}).":
      "{0} liegt {1} vom 52-Wochen-Tief von {2} ({3}) und {4} vom 52-Wochen-Hoch von {5} ({6}) entfernt.",
    "RSI {0} of {1} is {2} on {3}: overbought.": "RSI {0} von {1} am {3}: {2}, überkauft.",
    "RSI {0} of {1} is {2} on {3}: oversold.": "RSI {0} von {1} am {3}: {2}, überverkauft.",
    "RSI {0} of {1} is {2} on {3}: neither overbought nor oversold.": "RSI {0} von {1} am {3}: {2}, weder überkauft noch überverkauft.",
  },
  fr: {
    "{0} has too few closes for an RSI of {1} sessions.": "{0} a trop peu de clôtures pour un RSI sur {1} séances.",
    "{0} has {1} closes in the data, too few for every average.": "{0} a {1} clôtures dans les données, trop peu pour toutes les moyennes.",
    "{0} on the close of {1}: simple averages of closes, RSI by Wilder's smoothing over all closes since {2}.":
      "{0} à la clôture du {1} : moyennes simples des clôtures, RSI lissé selon Wilder sur toutes les clôtures depuis le {2}.",
    "average = mean of the last n closes; golden cross: 50-day above 200-day; RSI = 100 − 100 ÷ (1 + average gain ÷ average loss), overbought from {0}, oversold from {1} down":
      "moyenne = moyenne des n dernières clôtures ; golden cross : 50 jours au-dessus de 200 jours ; RSI = 100 − 100 ÷ (1 + gain moyen ÷ perte moyenne), suracheté dès {0}, survendu jusqu'à {1}",
    "its {0}-day average not known yet": "moyenne à {0} jours pas encore connue",
    "{0} above its {1}-day average of {2}": "{0} au-dessus de sa moyenne à {1} jours de {2}",
    "{0} below its {1}-day average of {2}": "{0} sous sa moyenne à {1} jours de {2}",
    "{0} from its {1}-day average of {2}": "à {0} de sa moyenne à {1} jours de {2}",
    "{0} never closed above its {1}-day average in the data.":
      "{0} n'a jamais clôturé au-dessus de sa moyenne à {1} jours dans les données.",
    "{0} never closed below its {1}-day average in the data.": "{0} n'a jamais clôturé sous sa moyenne à {1} jours dans les données.",
    "{0} last closed above its {1}-day average on {2}.": "{0} a clôturé pour la dernière fois au-dessus de sa moyenne à {1} jours le {2}.",
    "{0} last closed below its {1}-day average on {2}.": "{0} a clôturé pour la dernière fois sous sa moyenne à {1} jours le {2}.",
    "{0} last closed above its {1}-day average on {2}, having crossed it upward on {3}.":
      "{0} a clôturé pour la dernière fois au-dessus de sa moyenne à {1} jours le {2}, après l'avoir franchie à la hausse le {3}.",
    "{0} last closed below its {1}-day average on {2}, having crossed it downward on {3}.":
      "{0} a clôturé pour la dernière fois sous sa moyenne à {1} jours le {2}, après l'avoir franchie à la baisse le {3}.",
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
  },
};
