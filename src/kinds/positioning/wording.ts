import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "speculators were net long {0} of {1} open interest on {2}.":
      "Spekulanten waren am {2} im Future {1} netto mit {0} des Open Interest long.",
    "Of open interest, {0} was long and {1} short: {2}.": "Vom Open Interest waren {0} long und {1} short, {2}.",
    "short share": "Short-Anteil",
    "long share": "Long-Anteil",
    "net share": "Netto-Anteil",
    "open interest": "Open Interest",
    "Speculators (noncommercial traders) in {0} futures ({1}), legacy futures-only, from the report for {2}, published {3}.":
      "Spekulanten (Noncommercials) im Future {0} ({1}), Legacy-Bericht, nur Futures, laut Bericht vom {2}, veröffentlicht am {3}.",
    "{0} has no futures contract of its own, so the one on {1} is used.": "{0:der} hat keinen eigenen Future: Es gilt der auf {1:den}.",
    "column|contracts": "Kontrakte",
    long: "long",
    short: "short",
    net: "netto",
    "share = noncommercial contracts ÷ open interest; net = long − short; spreading positions count in neither; percentile = share of reports with a figure this high or lower":
      "Anteil = Noncommercial-Kontrakte ÷ Open Interest; netto = long − short; Spread-Positionen zählen zu keinem; Perzentil = Anteil der Berichte mit höchstens diesem Wert",
    "net short {0}": "netto {0} short",
    "net long {0}": "netto {0} long",
    "Open interest in {0} futures: {1} on {2}.": "Open Interest im Future {0}: {1} am {2}.",
    "speculators were net short {0} of {1} open interest on {2}.":
      "Spekulanten waren am {2} im Future {1} netto mit {0} des Open Interest short.",
    "speculators were short {0} of {1} open interest on {2}.": "Spekulanten waren am {2} im Future {1} mit {0} des Open Interest short.",
    "speculators were long {0} of {1} open interest on {2}.": "Spekulanten waren am {2} im Future {1} mit {0} des Open Interest long.",
    "The {0} is at the {1} percentile of {2} since {3}.": "{0}: {1} Perzentil von {2:dative} seit {3:dem}.",
    "net short share": "Netto-Short-Anteil",
    "No report had a larger {0}.": "{0}: höchster Wert aller Berichte.",
    "The {0} is the largest since {1} ({2}).": "{0}: höchster Wert seit {1:dem} ({2}).",
    "No report between {0} and {1} is in the data.": "Zwischen {0:dem} und {1:dem} fehlen Berichte in den Daten.",
    "This cannot be checked: reports on {0} futures between {1} and {2} are missing from the data.":
      "Das lässt sich nicht prüfen: Zwischen {1:dem} und {2:dem} fehlen Berichte zum Future {0} in den Daten.",
    "{0} less than in the report of {1}.": "{0} weniger als im Bericht vom {1}.",
    "{0} more than in the report of {1}.": "{0} mehr als im Bericht vom {1}.",
    "Stale: the latest report in the data is for {0}.": "Veraltet: Der jüngste Bericht in den Daten ist vom {0}.",
    "No futures reports on {0} are kept.": "Zu Futures auf {0:den} werden keine Berichte geführt.",
    "No report on {0} futures is in the data: the CFTC's annual file (legacy, futures only) would supply it.":
      "Kein Bericht zum Future {0} ist in den Daten: Die Jahresdatei der CFTC (Legacy, nur Futures) würde ihn liefern.",
    "No report on {0} futures was published by {1}: the first in the data is for {2}, published {3}.":
      "Bis {1} war kein Bericht zum Future {0} veröffentlicht: Der erste in den Daten ist vom {2}, veröffentlicht am {3}.",
    "column|week": "Woche",
    "column|percentile": "Perzentil",
    "column|most since": "höchster seit",
    "reports missing": "Berichte fehlen",
    none: "keiner",
    "at the {0} percentile of {1}": "im {0} Perzentil von {1:dative}",
    "{0}: {1} on the week, {2}.": "{0}: {1} zur Vorwoche, {2}.",
  },
  fr: {
    "speculators were net long {0} of {1} open interest on {2}.":
      "spéculateurs acheteurs nets de {0} des positions ouvertes sur les futures {1} au {2}.",
    "Of open interest, {0} was long and {1} short: {2}.":
      "Sur l'ensemble des positions ouvertes, {0} à l'achat et {1} à la vente ; solde : {2}.",
    "short share": "part à la vente",
    "long share": "part à l'achat",
    "net share": "part nette",
    "open interest": "positions ouvertes",
    "Speculators (noncommercial traders) in {0} futures ({1}), legacy futures-only, from the report for {2}, published {3}.":
      "Spéculateurs (non commerciaux) sur les futures {0} ({1}), rapport « legacy », futures seuls, d'après le rapport du {2}, publié le {3}.",
    "{0} has no futures contract of its own, so the one on {1} is used.": "{0:le} n'a pas de future propre : celui sur {1:le} est retenu.",
    "column|contracts": "contrats",
    long: "achat",
    short: "vente",
    net: "net",
    "share = noncommercial contracts ÷ open interest; net = long − short; spreading positions count in neither; percentile = share of reports with a figure this high or lower":
      "part = contrats non commerciaux ÷ positions ouvertes ; net = achat − vente ; les positions de spread ne comptent dans aucun ; centile = part des rapports au plus aussi élevés",
    "net short {0}": "{0} net à la vente",
    "net long {0}": "{0} net à l'achat",
    "Open interest in {0} futures: {1} on {2}.": "Positions ouvertes sur les futures {0} : {1} le {2}.",
    "speculators were net short {0} of {1} open interest on {2}.":
      "spéculateurs vendeurs nets de {0} des positions ouvertes sur les futures {1} au {2}.",
    "speculators were short {0} of {1} open interest on {2}.":
      "spéculateurs vendeurs de {0} des positions ouvertes sur les futures {1} au {2}.",
    "speculators were long {0} of {1} open interest on {2}.":
      "spéculateurs acheteurs de {0} des positions ouvertes sur les futures {1} au {2}.",
    "The {0} is at the {1} percentile of {2} since {3}.": "Rang ({0}) : {1} centile de {2} depuis le {3}.",
    "net short share": "part nette à la vente",
    "No report had a larger {0}.": "{0} : plus forte valeur de tous les rapports.",
    "The {0} is the largest since {1} ({2}).": "{0} : plus forte valeur depuis le {1} ({2}).",
    "No report between {0} and {1} is in the data.": "Aucun rapport entre le {0} et le {1} dans les données.",
    "This cannot be checked: reports on {0} futures between {1} and {2} are missing from the data.":
      "Impossible à vérifier : aucun rapport sur les futures {0} entre le {1} et le {2} dans les données.",
    "{0} less than in the report of {1}.": "{0} de moins que dans le rapport du {1}.",
    "{0} more than in the report of {1}.": "{0} de plus que dans le rapport du {1}.",
    "Stale: the latest report in the data is for {0}.": "Données anciennes : le dernier rapport des données est du {0}.",
    "No futures reports on {0} are kept.": "Aucun rapport sur les futures {0:du} n'est conservé.",
    "No report on {0} futures is in the data: the CFTC's annual file (legacy, futures only) would supply it.":
      "Aucun rapport sur les futures {0} dans les données : le fichier annuel de la CFTC (legacy, futures seuls) le donnerait.",
    "No report on {0} futures was published by {1}: the first in the data is for {2}, published {3}.":
      "Aucun rapport sur les futures {0} n'était publié au {1} : le premier des données est du {2}, publié le {3}.",
    "column|week": "semaine",
    "column|percentile": "centile",
    "column|most since": "max. depuis",
    "reports missing": "rapports manquants",
    none: "aucun",
    "at the {0} percentile of {1}": "au {0} centile de {1}",
    "{0}: {1} on the week, {2}.": "{0} : {1} sur une semaine, {2}.",
  },
};
