import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "{0} on the close of {1} against {2}; closes since {3}.": "{0} zum Schlusskurs vom {1} gegen {2}; Schlusskurse seit {3}.",
    "at {0}": "bei {0}",
    "{0} above {1}": "{0} über {1}",
    "{0} below {1}": "{0} unter {1}",
    "Above it on all closes since {0}.": "Auf allen Schlusskursen seit {0} darüber.",
    "Not above it on any close since {0}.": "Auf keinem Schlusskurs seit {0} darüber.",
    "Above it since {0}, {1}; the last close that was not: {2}.": "Darüber seit {0}, {1}; der letzte Schlusskurs, der es nicht war: {2}.",
    "Not above it since {0}, {1}; the last close above it: {2}.": "Nicht darüber seit {0}, {1}; der letzte Schlusskurs darüber: {2}.",
    "above: the close is higher than the level; a close at the level is not above it":
      "darüber: der Schlusskurs ist höher als die Marke; ein Schlusskurs auf der Marke ist es nicht",
    "{0} closed above {1} on {2} of {3} {4}": "{0} schloss an {2} von {3:dative} über {1}, {4}",
    "{0} closed below {1} on {2} of {3} {4}": "{0} schloss an {2} von {3:dative} unter {1}, {4}",
    "The highest close was {0} on {1}.": "Der höchste Schlusskurs war {0} am {1}.",
    "The lowest close was {0} on {1}.": "Der tiefste Schlusskurs war {0} am {1}.",
    "{0}: {1} {2}, to {3}.": "{0}: {1} {2}, bis {3}.",
    'mean and median of the closes; percentile = share of the closes up to the present one that are at or below it; "since" is the latest earlier close at least as extreme':
      "Mittel und Median der Schlusskurse; Perzentil = Anteil der Schlusskurse bis zum jetzigen, die auf oder unter ihm liegen; „seit“ ist der letzte frühere, der mindestens so extrem war",
    "{0} at {1}": "{0} bei {1}",
    "{0} first closed above {1} on {2}.": "{0} schloss erstmals über {1} am {2}.",
    "{0} first closed below {1} on {2}.": "{0} schloss erstmals unter {1} am {2}.",
    "{0} last closed above {1} on {2}.": "{0} schloss zuletzt über {1} am {2}.",
    "{0} last closed below {1} on {2}.": "{0} schloss zuletzt unter {1} am {2}.",
    "{0}; first {1}, last {2}.": "{0}; zuerst {1}, zuletzt {2}.",
    "{0}: closes against {1}, {2}, to {3}.": "{0}: Schlusskurse gegen {1}, {2}, bis {3}.",
    "{0}: close of {1}, against the session before.": "{0}: Schlusskurs vom {1}, gegen den Handelstag davor.",
    "change = close ÷ close of the session before − 1; past week, month and year count back on the calendar; the range is that of the last {0} closes":
      "Änderung = Schlusskurs ÷ Schlusskurs des Handelstags davor − 1; Woche, Monat und Jahr zählen im Kalender zurück; die Spanne ist die der letzten {0} Schlusskurse",
    "{0} closed at {1} on {2}.": "{0} schloss am {2} bei {1}.",
    "{0} closed at {1} on {2}, {3} points ({4}) on the day.": "{0} schloss am {2} bei {1}, {3} Punkte ({4}) am Tag.",
    "column|close": "Schlusskurs",
    "column|day": "Tag",
    "column|week": "Woche",
    "column|month": "Monat",
    "column|year": "Jahr",
    "{0} is {1} of the way from its 52-week low of {2} to its high of {3}.":
      "{0} hat {1} des Wegs vom 52-Wochen-Tief {2} zum Hoch {3} zurückgelegt.",
  },
  fr: {
    "{0} on the close of {1} against {2}; closes since {3}.": "{0} à la clôture du {1} face à {2} ; clôtures depuis le {3}.",
    "at {0}": "à {0}",
    "{0} above {1}": "{0} au-dessus de {1}",
    "{0} below {1}": "{0} au-dessous de {1}",
    "Above it on all closes since {0}.": "Au-dessus à toutes les clôtures depuis le {0}.",
    "Not above it on any close since {0}.": "Au-dessus à aucune clôture depuis le {0}.",
    "Above it since {0}, {1}; the last close that was not: {2}.":
      "Au-dessus depuis le {0}, {1} ; la dernière clôture qui ne l'était pas : {2}.",
    "Not above it since {0}, {1}; the last close above it: {2}.": "Pas au-dessus depuis le {0}, {1} ; la dernière clôture au-dessus : {2}.",
    "above: the close is higher than the level; a close at the level is not above it":
      "au-dessus : la clôture dépasse le niveau ; une clôture au niveau même n'est pas au-dessus",
    "{0} closed above {1} on {2} of {3} {4}": "{0} a clôturé au-dessus de {1} lors de {2} des {3}, {4}",
    "{0} closed below {1} on {2} of {3} {4}": "{0} a clôturé au-dessous de {1} lors de {2} des {3}, {4}",
    "The highest close was {0} on {1}.": "La plus haute clôture était {0} le {1}.",
    "The lowest close was {0} on {1}.": "La plus basse clôture était {0} le {1}.",
    "{0}: {1} {2}, to {3}.": "{0} : {1} {2}, jusqu'au {3}.",
    'mean and median of the closes; percentile = share of the closes up to the present one that are at or below it; "since" is the latest earlier close at least as extreme':
      "moyenne et médiane des clôtures ; percentile = part des clôtures jusqu'à l'actuelle qui lui sont égales ou inférieures ; « depuis » est la dernière clôture antérieure au moins aussi extrême",
    "{0} at {1}": "{0} à {1}",
    "{0} first closed above {1} on {2}.": "{0} a clôturé pour la première fois au-dessus de {1} le {2}.",
    "{0} first closed below {1} on {2}.": "{0} a clôturé pour la première fois sous {1} le {2}.",
    "{0} last closed above {1} on {2}.": "{0} a clôturé pour la dernière fois au-dessus de {1} le {2}.",
    "{0} last closed below {1} on {2}.": "{0} a clôturé pour la dernière fois sous {1} le {2}.",
    "{0}; first {1}, last {2}.": "{0} ; d'abord {1}, en dernier {2}.",
    "{0}: closes against {1}, {2}, to {3}.": "{0} : clôtures face à {1}, {2}, jusqu'au {3}.",
    "{0}: close of {1}, against the session before.": "{0} : clôture du {1}, face à la séance précédente.",
    "change = close ÷ close of the session before − 1; past week, month and year count back on the calendar; the range is that of the last {0} closes":
      "variation = clôture ÷ clôture de la séance précédente − 1 ; semaine, mois et année se comptent au calendrier ; la fourchette est celle des {0} dernières clôtures",
    "{0} closed at {1} on {2}.": "{0} a clôturé à {1} le {2}.",
    "{0} closed at {1} on {2}, {3} points ({4}) on the day.": "{0} a clôturé à {1} le {2}, {3} points ({4}) sur la séance.",
    "column|close": "clôture",
    "column|day": "jour",
    "column|week": "semaine",
    "column|month": "mois",
    "column|year": "année",
    "{0} is {1} of the way from its 52-week low of {2} to its high of {3}.":
      "{0} est à {1} du chemin entre son plus bas de 52 semaines {2} et son plus haut {3}.",
  },
};
