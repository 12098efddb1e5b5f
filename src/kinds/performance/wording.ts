import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "{0} a year": "{0} pro Jahr",
    "Rates of less than a year are not annualised.": "Renditen von weniger als einem Jahr sind nicht annualisiert.",
    "{0}: {1}": "{0}: {1}",
    "Measured over {0}.": "Gemessen über {0}.",
    "return = close at the end ÷ close at the base − 1": "Rendite = Schlusskurs am Ende ÷ Schlusskurs der Basis − 1",
    "{0} {1} ({2})": "{0} {1} ({2})",
    "{0} over {1} periods, each from the last close before the period to its final close, {2}.":
      "{0} über {1} Zeiträume, jeder vom Schlusskurs davor bis zu seinem letzten, {2}.",
    "{0}: {1}; all {2} in the table.": "{0}: {1}; alle {2} in der Tabelle.",
    "{0} {1} a year ({2} in total)": "{0} {1} pro Jahr ({2} insgesamt)",
    "return = close at the end ÷ close at the base − 1; annual rate = (1 + return)^(1 ÷ years) − 1, a year counted as 365.25 days":
      "Rendite = Schlusskurs am Ende ÷ Schlusskurs der Basis − 1; pro Jahr = (1 + Rendite)^(1 ÷ Jahre) − 1, ein Jahr zu 365,25 Tagen",
    "{0} became {1}": "aus {0} wurden {1}",
    "{0}; deepest fall {1}.": "{0}; größter Rückgang {1}.",
    "Without {0}, weighted as in the index and not equally: return of the index = weight × return of the part + (1 − weight) × return of the rest.":
      "Ohne {0:den}, gewichtet wie im Index und nicht gleich: Rendite des Index = Gewicht × Rendite des Teils + (1 − Gewicht) × Rendite des Rests.",
    "{0} without {1}: about {2} {3} (with: {4}).": "{0} ohne {1:den}: rund {2} {3} (mit: {4}).",
    "{0}: {1} of {2} at the base, {3} since.": "{0}: {1} {2:des} am Basistag, seither {3}.",
    "return without = (return of the index − weight × return of the part) ÷ (1 − weight), weights at the base":
      "Rendite ohne = (Rendite des Index − Gewicht × Rendite des Teils) ÷ (1 − Gewicht), Gewichte am Basistag",
  },
  fr: {
    "{0} a year": "{0} par an",
    "Rates of less than a year are not annualised.": "Les performances de moins d'un an ne sont pas annualisées.",
    "{0}: {1}": "{0} : {1}",
    "Measured over {0}.": "Mesuré sur {0}.",
    "return = close at the end ÷ close at the base − 1": "rendement = clôture de fin ÷ clôture de base − 1",
    "{0} {1} ({2})": "{0} {1} ({2})",
    "{0} over {1} periods, each from the last close before the period to its final close, {2}.":
      "{0} sur {1} périodes, chacune de la clôture précédente à sa dernière, {2}.",
    "{0}: {1}; all {2} in the table.": "{0} : {1} ; les {2} sont dans le tableau.",
    "{0} {1} a year ({2} in total)": "{0} {1} par an ({2} au total)",
    "return = close at the end ÷ close at the base − 1; annual rate = (1 + return)^(1 ÷ years) − 1, a year counted as 365.25 days":
      "rendement = clôture de fin ÷ clôture de base − 1 ; taux annuel = (1 + rendement)^(1 ÷ années) − 1, l'année comptant 365,25 jours",
    "{0} became {1}": "{0} sont devenus {1}",
    "{0}; deepest fall {1}.": "{0} ; repli maximal {1}.",
    "Without {0}, weighted as in the index and not equally: return of the index = weight × return of the part + (1 − weight) × return of the rest.":
      "Sans {0:le}, avec les poids de l'indice et non à parts égales : rendement de l'indice = poids × rendement de la partie + (1 − poids) × rendement du reste.",
    "{0} without {1}: about {2} {3} (with: {4}).": "{0} sans {1:le} : environ {2} {3} (avec : {4}).",
    "{0}: {1} of {2} at the base, {3} since.": "{0} : {1} {2:du} à la date de base, {3} depuis.",
    "return without = (return of the index − weight × return of the part) ÷ (1 − weight), weights at the base":
      "rendement sans = (rendement de l'indice − poids × rendement de la partie) ÷ (1 − poids), poids à la date de base",
  },
};
