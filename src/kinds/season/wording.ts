import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "{0}, {1}": "{0}, {1}",
    "{0}, most often up {1}: {2}.": "{0}, am häufigsten im Plus {1}: {2}.",
    "{0}, least often up {1}: {2}.": "{0}, am seltensten im Plus {1}: {2}.",
    "{0} {1}, average {2}": "{0} {1}, Mittel {2}",
    "{0}, best median {1}: {2}.": "{0}, bester Median {1}: {2}.",
    "{0}, worst median {1}: {2}.": "{0}, schlechtester Median {1}: {2}.",
    "{0} {1}, median {2}": "{0} {1}, Median {2}",
    "{0}, {1} {2}: average {3}, median {4}.": "{0}, {1} {2}: Mittel {3}, Median {4}.",
    "{0}, {1} {2}: {3}.": "{0}, {1} {2}: {3}.",
    "down in {0} of {1} ({2})": "in {0} von {1} Fällen im Minus ({2})",
    "Worst: {0}.": "Am schwächsten: {0}.",
    "No full period {0}: the closes run from {1} to {2}.": "Kein abgeschlossener Zeitraum {0}: Schlusskurse vom {1} bis {2}.",
    "{0}: each part from the last close before it to its last close, only those that have ended, {1}; price returns without dividends.":
      "{0}: jeder Teil vom letzten Schlusskurs davor bis zu seinem letzten, nur beendete, {1}; Kursrenditen ohne Dividenden.",
    "Best: {0}.": "Am besten: {0}.",
    "return of a part = its last close ÷ the last close before it − 1; average = arithmetic mean; ranked by it, or by the figure asked about":
      "Rendite eines Teils = sein letzter Schlusskurs ÷ letzter Schlusskurs davor − 1; Mittel = arithmetisches Mittel; danach geordnet oder nach der erfragten Größe",
    "months|{0} to {1}": "{0} bis {1}",
    "{0}, best on average {1}: {2}.": "{0}, im Mittel am besten {1}: {2}.",
    "{0}, worst on average {1}: {2}.": "{0}, im Mittel am schwächsten {1}: {2}.",
    "{0} {1}: best on average {2} {3}, worst {4} {5}.": "{0} {1}: im Mittel am besten {2} {3}, am schwächsten {4} {5}.",
    "{0} {1}: {2} {3}, {4} {5} on average.": "{0} {1}: im Mittel {2} {3}, {4} {5}.",
    "{0} {1}, median {2}, {3}": "{0} {1}, Median {2}, {3}",
  },
  fr: {
    "{0}, {1}": "{0}, {1}",
    "{0}, most often up {1}: {2}.": "{0}, le plus souvent en hausse {1} : {2}.",
    "{0}, least often up {1}: {2}.": "{0}, le moins souvent en hausse {1} : {2}.",
    "{0} {1}, average {2}": "{0} {1}, moyenne {2}",
    "{0}, best median {1}: {2}.": "{0}, meilleure médiane {1} : {2}.",
    "{0}, worst median {1}: {2}.": "{0}, pire médiane {1} : {2}.",
    "{0} {1}, median {2}": "{0} {1}, médiane {2}",
    "{0}, {1} {2}: average {3}, median {4}.": "{0}, {1} {2} : moyenne {3}, médiane {4}.",
    "{0}, {1} {2}: {3}.": "{0}, {1} {2} : {3}.",
    "down in {0} of {1} ({2})": "en baisse {0} fois sur {1} ({2})",
    "Worst: {0}.": "Pire : {0}.",
    "No full period {0}: the closes run from {1} to {2}.": "Aucune période complète {0} : clôtures du {1} au {2}.",
    "{0}: each part from the last close before it to its last close, only those that have ended, {1}; price returns without dividends.":
      "{0} : chaque partie, de la dernière clôture qui la précède à sa dernière clôture, seulement celles qui sont terminées, {1} ; rendements hors dividendes.",
    "Best: {0}.": "Meilleur : {0}.",
    "return of a part = its last close ÷ the last close before it − 1; average = arithmetic mean; ranked by it, or by the figure asked about":
      "rendement d'une partie = sa dernière clôture ÷ dernière clôture antérieure à cette partie − 1 ; moyenne = moyenne arithmétique ; classement selon cette moyenne, ou selon la grandeur demandée",
    "months|{0} to {1}": "{0} à {1}",
    "{0}, best on average {1}: {2}.": "{0}, meilleure période en moyenne {1} : {2}.",
    "{0}, worst on average {1}: {2}.": "{0}, pire période en moyenne {1} : {2}.",
    "{0} {1}: best on average {2} {3}, worst {4} {5}.": "{0} {1} : meilleure période en moyenne {2} {3}, pire {4} {5}.",
    "{0} {1}: {2} {3}, {4} {5} on average.": "{0} {1} : {2} {3}, {4} {5} en moyenne.",
    "{0} {1}, median {2}, {3}": "{0} {1}, médiane {2}, {3}",
  },
};
