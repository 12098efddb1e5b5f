import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "About {0} times as much on {1}.": "Rund {0}-mal so viel am {1}.",
    "Market value of {0} compared with {1} at the close on {2}, approximate: {3}; {4}.":
      "Marktwert {0:des} im Vergleich zu dem {1:des} zum Schlusskurs vom {2}, näherungsweise: {3}; {4}.",
    "column|dollars": "Dollar",
    "This holds as far back as the data go.": "Das gilt, so weit die Daten zurückreichen.",
    "Approximate: between the dates in the data, shares outstanding are taken as constant and an index's total as moving with its closes.":
      "Näherung: Zwischen den Stichtagen der Quelle gilt die Zahl der Aktien als konstant; der Gesamtwert eines Index folgt seinen Schlusskursen.",
    "ratio = market value of the first ÷ that of the second; a company's = shares outstanding × close, an index's = its total on a date × close ÷ close of that date":
      "Verhältnis = Marktwert des ersten ÷ des zweiten; der eines Unternehmens = ausstehende Aktien × Schlusskurs, der eines Index = sein Gesamtwert an einem Tag × Schlusskurs ÷ Schlusskurs jenes Tages",
    "{0}: shares outstanding on {1} × close": "{0}: ausstehende Aktien vom {1} × Schlusskurs",
    "{0}: total on {1}, moved with its closes since": "{0}: Gesamtwert vom {1}, seither mit den Schlusskursen fortgeschrieben",
    "market value of {0}": "Marktwert {0:des}",
    "Market value of {0} compared with {1}, approximate: their weights in {2} on {3}, which count only freely traded shares.":
      "Marktwert {0:des} im Vergleich zu dem {1:des}, näherungsweise: ihre Gewichte {2:im} am {3}, die nur Aktien im Streubesitz zählen.",
    "{0} is worth about {1} times as much as {2} by their weights in {3} on {4}.":
      "{0:der} ist rund {1}-mal so viel wert wie {2:der}, nach den Gewichten {3:im} am {4}.",
    "Approximate: an index weighs freely traded shares only, and weights are rounded to {0}%.":
      "Näherung: Ein Index gewichtet nur Aktien im Streubesitz, und Gewichte sind auf {0} % gerundet.",
    "Weights on one date do not show how long this has been so.": "Gewichte eines einzelnen Tages zeigen nicht, seit wann das gilt.",
    "ratio = weight of the first in the fund ÷ weight of the second, all share classes of each":
      "Verhältnis = Gewicht des ersten im Fonds ÷ Gewicht des zweiten, jeweils alle Aktiengattungen",
    "{0}'s shares outstanding": "die ausstehenden Aktien {0:des}",
    "the total market value of {0}": "der gesamte Marktwert {0:des}",
    "The data do not include {0}; docs/data.md says how to import a file that does.":
      "Nicht in den Daten: {0}. Wie sich eine Datei damit einlesen lässt, steht in docs/data.md.",
    "{0} A fund's holdings show only what the fund itself owns.": "{0} Die Bestände eines Fonds zeigen nur, was der Fonds selbst besitzt.",
    "{0} The holdings of one fund that owns both, if less than a year old, would also do.":
      "{0} Auch die Bestände eines Fonds, der beide hält, nicht älter als ein Jahr, würden genügen.",
    "{0} has been worth more than {1} for {2}, {3}.": "{0:der} ist seit {2:dative} mehr wert als {1:der}, {3}.",
    "{0} has been worth less than {1} for {2}, {3}.": "{0:der} ist seit {2:dative} weniger wert als {1:der}, {3}.",
    "{0} is worth about {1} times as much as {2}{3}.": "{0:der} ist{3} rund {1}-mal so viel wert wie {2:der}.",
    "It has been worth more for {0}.": "Seit {0:dative} mehr wert.",
    "It has been worth less for {0}.": "Seit {0:dative} weniger wert.",
    "the whole {0}": "der gesamte {0}",
    "{0} trillion": "{0} Bio.",
    "{0} billion": "{0} Mrd.",
    "at least since {0}": "mindestens seit {0:dem}",
    "The last closes that {0} and {1} have in common are those of {2}, before the time asked about.":
      "Die gemeinsamen Schlusskurse {0:des} und {1:des} enden am {2}, vor dem erfragten Zeitraum.",
    "Approximate: freely traded shares only, going by what {0} held of each on {1}.":
      "Näherung: Aktien im Streubesitz, nach dem, was {0:der} am {1} von beiden hielt.",
    "Market value of {0} compared with {1} at the close on {2}, approximate: the positions of {3} in {4} and in the members of {5} on {6}, carried by the closes of both.":
      "Marktwert {0:des} im Vergleich zu dem {1:des} zum Schlusskurs vom {2}, näherungsweise: die Positionen {3:des} in {4} und in den Mitgliedern {5:des} am {6}, mit den Schlusskursen beider fortgeschrieben.",
    "part of {0}": "Teil {0:des}",
    "The members found in {0} make up {1} of {2}. Shares outside the free float count in neither; on days other than the list's, both move with their closes, and changes to the index are ignored.":
      "Die {0:im} gefundenen Mitglieder machen {1} {2:des} aus. Aktien außerhalb des Streubesitzes zählen bei keinem; an anderen Tagen als dem der Liste folgen beide ihren Schlusskursen; Änderungen des Index bleiben außer Betracht.",
    "ratio = position of one fund in the first ÷ its position in the second, in dollars; an index is the sum of its members; on other days each × its close ratio since":
      "Verhältnis = Position eines Fonds im ersten ÷ im zweiten, in Dollar; ein Index ist die Summe seiner Mitglieder; an anderen Tagen jeweils × das eigene Kursverhältnis seither",
  },
  fr: {
    "About {0} times as much on {1}.": "Environ {0} fois autant le {1}.",
    "Market value of {0} compared with {1} at the close on {2}, approximate: {3}; {4}.":
      "Capitalisation {0:du} face à celle {1:du} à la clôture du {2}, approximative : {3} ; {4}.",
    "column|dollars": "dollars",
    "This holds as far back as the data go.": "Il en est ainsi aussi loin que remontent les données.",
    "Approximate: between the dates in the data, shares outstanding are taken as constant and an index's total as moving with its closes.":
      "Approximation : entre les dates connues, le nombre d'actions est supposé constant et la capitalisation d'un indice suit ses clôtures.",
    "ratio = market value of the first ÷ that of the second; a company's = shares outstanding × close, an index's = its total on a date × close ÷ close of that date":
      "rapport = capitalisation du premier ÷ du second ; celle d'une société = actions en circulation × clôture, celle d'un indice = son total à une date × clôture ÷ clôture de cette date",
    "{0}: shares outstanding on {1} × close": "{0} : actions en circulation au {1} × clôture",
    "{0}: total on {1}, moved with its closes since": "{0} : total au {1}, actualisé depuis par ses clôtures",
    "market value of {0}": "capitalisation {0:du}",
    "Market value of {0} compared with {1}, approximate: their weights in {2} on {3}, which count only freely traded shares.":
      "Capitalisation {0:du} face à celle {1:du}, approximative : leurs poids dans {2:le} au {3}, qui ne comptent que le flottant.",
    "{0} is worth about {1} times as much as {2} by their weights in {3} on {4}.":
      "{0:le} vaut environ {1} fois {2:le} d'après leurs poids dans {3:le} au {4}.",
    "Approximate: an index weighs freely traded shares only, and weights are rounded to {0}%.":
      "Approximation : un indice ne pondère que le flottant, et les poids sont arrondis à {0} %.",
    "Weights on one date do not show how long this has been so.": "Les poids d'une seule date ne disent pas depuis quand.",
    "ratio = weight of the first in the fund ÷ weight of the second, all share classes of each":
      "rapport = poids du premier dans le fonds ÷ poids du second, toutes catégories d'actions comprises",
    "{0}'s shares outstanding": "les actions en circulation {0:du}",
    "the total market value of {0}": "la capitalisation totale {0:du}",
    "The data do not include {0}; docs/data.md says how to import a file that does.":
      "Absent des données : {0}. docs/data.md dit comment importer un fichier qui les contient.",
    "{0} A fund's holdings show only what the fund itself owns.":
      "{0} La composition d'un fonds ne montre que ce que le fonds détient lui-même.",
    "{0} The holdings of one fund that owns both, if less than a year old, would also do.":
      "{0} La composition d'un fonds qui détient les deux, datant de moins d'un an, suffirait aussi.",
    "{0} has been worth more than {1} for {2}, {3}.": "{0:le} vaut plus que {1:le} depuis {2}, {3}.",
    "{0} has been worth less than {1} for {2}, {3}.": "{0:le} vaut moins que {1:le} depuis {2}, {3}.",
    "{0} is worth about {1} times as much as {2}{3}.": "{0:le} vaut environ {1} fois {2:le}{3}.",
    "It has been worth more for {0}.": "Vaut plus depuis {0}.",
    "It has been worth less for {0}.": "Vaut moins depuis {0}.",
    "the whole {0}": "l'ensemble {0:du}",
    "{0} trillion": "{0} mille Md",
    "{0} billion": "{0} Md",
    "at least since {0}": "au moins depuis {0}",
    "The last closes that {0} and {1} have in common are those of {2}, before the time asked about.":
      "Les clôtures communes {0:du} et {1:du} s'arrêtent au {2}, avant la période demandée.",
    "Approximate: freely traded shares only, going by what {0} held of each on {1}.":
      "Approximation : flottant, d'après ce que {0:le} détenait des deux le {1}.",
    "Market value of {0} compared with {1} at the close on {2}, approximate: the positions of {3} in {4} and in the members of {5} on {6}, carried by the closes of both.":
      "Capitalisation {0:du} face à celle {1:du} à la clôture du {2}, approximative : les positions du fonds {3} en {4} et dans les membres {5:du} le {6}, ajustées par les clôtures des deux.",
    "part of {0}": "part du fonds {0}",
    "The members found in {0} make up {1} of {2}. Shares outside the free float count in neither; on days other than the list's, both move with their closes, and changes to the index are ignored.":
      "Les membres trouvés dans {0:le} représentent {1} {2:du}. Les actions hors flottant ne comptent d'aucun côté ; les autres jours que celui de la liste, les deux suivent leurs clôtures, sans tenir compte des changements de l'indice.",
    "ratio = position of one fund in the first ÷ its position in the second, in dollars; an index is the sum of its members; on other days each × its close ratio since":
      "rapport = position d'un fonds dans le premier ÷ dans le second, en dollars ; un indice est la somme de ses membres ; les autres jours, chacun × son rapport de clôtures depuis",
  },
};
