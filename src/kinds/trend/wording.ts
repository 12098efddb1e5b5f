import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "{0} last crossed above its {1}-day average on {2}.": "{0:der} stieg zuletzt am {2} über den {1}-Tage-Durchschnitt.",
    "{0} last crossed below its {1}-day average on {2}.": "{0:der} fiel zuletzt am {2} unter den {1}-Tage-Durchschnitt.",
    "{0}'s 50-day average of {1} is above its 200-day average of {2}.":
      "der 50-Tage-Durchschnitt {0:des} ({1}) liegt über dem 200-Tage-Durchschnitt ({2}).",
    "{0}'s 50-day average of {1} is below its 200-day average of {2}.":
      "der 50-Tage-Durchschnitt {0:des} ({1}) liegt unter dem 200-Tage-Durchschnitt ({2}).",
    "{0} formed a golden cross on {1}.": "{0}: Golden Cross am {1}.",
    "{0} formed a death cross on {1}.": "{0}: Death Cross am {1}.",
    "too many closes for {0} are missing to work out its 52-week range.": "für die 52-Wochen-Spanne fehlen zu viele Schlusskurse: {0}.",
    "Close of {0}: {1}, {2}.": "Schlusskurs vom {0}: {1}, {2}.",
    "{0} closed {1}{2}.": "{0:der} schloss{2} {1}.",
    "at its 52-week closing low of {0}": "auf dem 52-Wochen-Tief (Schlusskurs) von {0}",
    "too few closes of {0} for its {1}-day average.": "zu wenige Schlusskurse {0:des} für den {1}-Tage-Durchschnitt.",
    "too few closes of {0} for a {1}-day RSI.": "zu wenige Schlusskurse {0:des} für einen RSI über {1} Tage.",
    "The data hold only {0} closes of {1}, not enough for all the averages.":
      "Die Daten enthalten nur {0} Schlusskurse {1:des}, zu wenige für alle Durchschnitte.",
    "{0} at the close on {1}: simple averages of closes, RSI by Wilder's smoothing over all closes since {2}.":
      "{0} zum Schlusskurs vom {1}: einfache Durchschnitte der Schlusskurse, RSI mit Wilders Glättung über alle Schlusskurse seit {2:dem}.",
    "average = mean of the last n closes; golden cross: 50-day above 200-day; RSI = 100 − 100 ÷ (1 + average gain ÷ average loss), overbought from {0} up, oversold from {1} down":
      "Durchschnitt = Mittel der letzten n Schlusskurse; Golden Cross: 50-Tage-Linie über 200-Tage-Linie; RSI = 100 − 100 ÷ (1 + mittlerer Gewinn ÷ mittlerer Verlust), überkauft ab {0}, überverkauft bis {1}",
    "its {0}-day average not known yet": "{0}-Tage-Durchschnitt noch nicht bekannt",
    "{0} above its {1}-day average of {2}": "{0} über dem {1}-Tage-Durchschnitt von {2}",
    "{0} below its {1}-day average of {2}": "{0} unter dem {1}-Tage-Durchschnitt von {2}",
    "at its {0}-day average of {1}": "auf dem {0}-Tage-Durchschnitt von {1}",
    "{0} never closed above its {1}-day average in the data.": "{0:der} schloss in den Daten nie über dem {1}-Tage-Durchschnitt.",
    "{0} never closed below its {1}-day average in the data.": "{0:der} schloss in den Daten nie unter dem {1}-Tage-Durchschnitt.",
    "{0} last closed above its {1}-day average on {2}.": "{0:der} schloss zuletzt am {2} über dem {1}-Tage-Durchschnitt.",
    "{0} last closed below its {1}-day average on {2}.": "{0:der} schloss zuletzt am {2} unter dem {1}-Tage-Durchschnitt.",
    "It had crossed above its {0}-day average on {1}.": "Zuvor über den {0}-Tage-Durchschnitt gestiegen: {1}.",
    "It had crossed below its {0}-day average on {1}.": "Zuvor unter den {0}-Tage-Durchschnitt gefallen: {1}.",
    "It last closed below its {0}-day average on {1}.": "Letzter Schlusskurs unter dem {0}-Tage-Durchschnitt: {1}.",
    "It last closed above its {0}-day average on {1}.": "Letzter Schlusskurs über dem {0}-Tage-Durchschnitt: {1}.",
    "too few closes of {0} for its 200-day average.": "zu wenige Schlusskurse {0:des} für den 200-Tage-Durchschnitt.",
    "50-day average: {0}; 200-day: {1}.": "50-Tage-Durchschnitt: {0}; 200-Tage-Durchschnitt: {1}.",
    "there is no golden or death cross in {0} in the data.": "die Daten enthalten weder Golden noch Death Cross {0:des}.",
    "there is no golden cross in {0} in the data.": "die Daten enthalten kein Golden Cross {0:des}.",
    "there is no death cross in {0} in the data.": "die Daten enthalten kein Death Cross {0:des}.",
    "{0}'s last golden cross was on {1}.": "{0}: letztes Golden Cross am {1}.",
    "{0}'s last death cross was on {1}.": "{0}: letztes Death Cross am {1}.",
    "{0}'s last crossing was a golden cross on {1}.": "{0}: letzte Kreuzung ein Golden Cross am {1}.",
    "{0}'s last crossing was a death cross on {1}.": "{0}: letzte Kreuzung ein Death Cross am {1}.",
    "{0} above its 52-week closing low of {1} on {2}": "{0} über dem 52-Wochen-Tief (Schlusskurs) von {1} am {2}",
    "{0}'s {1}-day RSI was {2}{3}, overbought.": "{0}, RSI über {1} Tage{3}: {2}, überkauft.",
    "{0}'s {1}-day RSI was {2}{3}, oversold.": "{0}, RSI über {1} Tage{3}: {2}, überverkauft.",
    "{0}'s {1}-day RSI was {2}{3}, neither overbought nor oversold.": "{0}, RSI über {1} Tage{3}: {2}, weder überkauft noch überverkauft.",
  },
  fr: {
    "{0} last crossed above its {1}-day average on {2}.":
      "{0:le} est passé pour la dernière fois au-dessus de sa moyenne à {1} jours le {2}.",
    "{0} last crossed below its {1}-day average on {2}.": "{0:le} est passé pour la dernière fois sous sa moyenne à {1} jours le {2}.",
    "{0}'s 50-day average of {1} is above its 200-day average of {2}.":
      "la moyenne à 50 jours {0:du} ({1}) est au-dessus de celle à 200 jours ({2}).",
    "{0}'s 50-day average of {1} is below its 200-day average of {2}.":
      "la moyenne à 50 jours {0:du} ({1}) est sous celle à 200 jours ({2}).",
    "{0} formed a golden cross on {1}.": "{0} : golden cross le {1}.",
    "{0} formed a death cross on {1}.": "{0} : death cross le {1}.",
    "too many closes for {0} are missing to work out its 52-week range.":
      "il manque trop de clôtures pour la fourchette sur 52 semaines : {0}.",
    "Close of {0}: {1}, {2}.": "Clôture du {0} : {1}, {2}.",
    "{0} closed {1}{2}.": "{0:le} a clôturé{2} {1}.",
    "at its 52-week closing low of {0}": "à son plus bas de 52 semaines en clôture de {0}",
    "too few closes of {0} for its {1}-day average.": "trop peu de clôtures {0:du} pour sa moyenne à {1} jours.",
    "too few closes of {0} for a {1}-day RSI.": "trop peu de clôtures {0:du} pour un RSI à {1} jours.",
    "The data hold only {0} closes of {1}, not enough for all the averages.":
      "Les données n'ont que {0} clôtures {1:du}, trop peu pour toutes les moyennes.",
    "{0} at the close on {1}: simple averages of closes, RSI by Wilder's smoothing over all closes since {2}.":
      "{0} à la clôture du {1} : moyennes simples des clôtures, RSI lissé selon Wilder sur toutes les clôtures depuis le {2}.",
    "average = mean of the last n closes; golden cross: 50-day above 200-day; RSI = 100 − 100 ÷ (1 + average gain ÷ average loss), overbought from {0} up, oversold from {1} down":
      "moyenne = moyenne des n dernières clôtures ; golden cross : 50 jours au-dessus de 200 jours ; RSI = 100 − 100 ÷ (1 + gain moyen ÷ perte moyenne), suracheté dès {0}, survendu jusqu'à {1}",
    "its {0}-day average not known yet": "moyenne à {0} jours pas encore connue",
    "{0} above its {1}-day average of {2}": "{0} au-dessus de sa moyenne à {1} jours de {2}",
    "{0} below its {1}-day average of {2}": "{0} sous sa moyenne à {1} jours de {2}",
    "at its {0}-day average of {1}": "à sa moyenne à {0} jours de {1}",
    "{0} never closed above its {1}-day average in the data.":
      "{0:le} n'a jamais clôturé au-dessus de sa moyenne à {1} jours dans les données.",
    "{0} never closed below its {1}-day average in the data.": "{0:le} n'a jamais clôturé sous sa moyenne à {1} jours dans les données.",
    "{0} last closed above its {1}-day average on {2}.":
      "{0:le} a clôturé pour la dernière fois au-dessus de sa moyenne à {1} jours le {2}.",
    "{0} last closed below its {1}-day average on {2}.": "{0:le} a clôturé pour la dernière fois sous sa moyenne à {1} jours le {2}.",
    "It had crossed above its {0}-day average on {1}.": "Franchissement à la hausse de la moyenne à {0} jours : le {1}.",
    "It had crossed below its {0}-day average on {1}.": "Franchissement à la baisse de la moyenne à {0} jours : le {1}.",
    "It last closed below its {0}-day average on {1}.": "Dernière clôture sous la moyenne à {0} jours : {1}.",
    "It last closed above its {0}-day average on {1}.": "Dernière clôture au-dessus de la moyenne à {0} jours : {1}.",
    "too few closes of {0} for its 200-day average.": "trop peu de clôtures {0:du} pour sa moyenne à 200 jours.",
    "50-day average: {0}; 200-day: {1}.": "Moyenne à 50 jours : {0} ; à 200 jours : {1}.",
    "there is no golden or death cross in {0} in the data.": "les données ne contiennent ni golden cross ni death cross {0:du}.",
    "there is no golden cross in {0} in the data.": "les données ne contiennent aucun golden cross {0:du}.",
    "there is no death cross in {0} in the data.": "les données ne contiennent aucun death cross {0:du}.",
    "{0}'s last golden cross was on {1}.": "{0} : dernier golden cross le {1}.",
    "{0}'s last death cross was on {1}.": "{0} : dernier death cross le {1}.",
    "{0}'s last crossing was a golden cross on {1}.": "{0} : dernier croisement, un golden cross le {1}.",
    "{0}'s last crossing was a death cross on {1}.": "{0} : dernier croisement, un death cross le {1}.",
    "{0} above its 52-week closing low of {1} on {2}": "à {0} au-dessus de son plus bas de 52 semaines, {1} en clôture le {2}",
    "{0}'s {1}-day RSI was {2}{3}, overbought.": "{0}, RSI à {1} jours{3} : {2}, suracheté.",
    "{0}'s {1}-day RSI was {2}{3}, oversold.": "{0}, RSI à {1} jours{3} : {2}, survendu.",
    "{0}'s {1}-day RSI was {2}{3}, neither overbought nor oversold.": "{0}, RSI à {1} jours{3} : {2}, ni suracheté ni survendu.",
  },
};
