import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "{0} last closed at a record {1} ago, on {2}: {3}.": "{0:der} schloss zuletzt vor {1:dative} auf einem Rekordhoch, am {2}: {3}.",
    "{0} last closed at a record on {1}: {2}.": "{0:der} schloss zuletzt am {1} auf einem Rekordhoch: {2}.",
    "{0} was at its 52-week closing high on {1}: {2}.": "{0:der} erreichte das 52-Wochen-Hoch (Schlusskurs) am {1}: {2}.",
    "{0} was at its highest close {1} on {2}: {3}.": "{0:der} erreichte den höchsten Schlusskurs {1} am {2}: {3}.",
    "The last was on {0}, at {1}.": "Zuletzt am {0} bei {1}.",
    "In a correction: {0}.": "In einer Korrektur: {0}.",
    "In a correction: {0}": "In einer Korrektur: {0}",
    "{0} would have to fall {1} to {2} for a correction.": "{0:dem} fehlt zu einer Korrektur ein Rückgang um {1} auf {2}.",
    "It closed at {0} on {1}.": "Schlusskurs {0} am {1}.",
    "From {0} to {1} on {2}.": "Von {0} auf {1} am {2}.",
    "{0} is beyond a correction and has been in a bear market since {1}: {2}.":
      "{0:der} ist seit {1:dem} im Bärenmarkt, mehr als eine Korrektur: {2}.",
    "a bear market starts at −20% from the high, a bull market at +20% from the low; a correction is a close 10% or more below the highest of the current bull market":
      "ein Bärenmarkt beginnt bei −20 % vom Hoch, ein Bullenmarkt bei +20 % vom Tief; eine Korrektur ist ein Schlusskurs 10 % oder mehr unter dem höchsten des laufenden Bullenmarkts",
    "{0} was in a correction for {1} {2}": "{0:der} war {2} an {1} in einer Korrektur",
    "{0} closed at an all-time high in {1} {2}": "{0:der} schloss {2} an {1} auf einem Allzeithoch",
    "{0} closed at a 52-week high in {1} {2}": "{0:der} schloss {2} an {1} auf einem 52-Wochen-Hoch",
    "It last closed 10% or more below its high on {0}.": "Letzter Schlusskurs mindestens 10 % unter dem höchsten davor: {0}.",
    "{0} since that high; a rise of {1} would regain it.": "{0} seit diesem Hoch; bis dorthin fehlen {1}.",
    "drawdown = close ÷ highest close before it − 1, on closes; a correction is 10% or more":
      "Drawdown = Schlusskurs ÷ höchster Schlusskurs davor − 1; eine Korrektur sind 10 % oder mehr",
    "of the current bull market": "des laufenden Bullenmarkts",
    "at its highest since {0} on {1}": "auf dem höchsten Stand seit {0:dem} am {1}",
    "not yet recovered": "bisher nicht aufgeholt",
    "recovered on {0}": "aufgeholt am {0}",
    "{0}'s deepest fall {1}: {2}, {3}.": "{0}, größter Rückgang {1}: {2}, {3}.",
    'The data begin on {0}, so "all time" means since then.': "Die Daten beginnen am {0}: „Allzeit“ heißt seither.",
    "{0} has not closed at {1} or higher since {2}.": "{0:der} hat seit {2:dem} nicht mehr bei {1} oder höher geschlossen.",
    "{0} regained its {1} close of {2} on {3}, {4} later.": "{0:der} erreichte die {2} vom {1} erst am {3} wieder, {4} später.",
    "Too many closes for {0} are missing to work out its 52-week high.": "Für das 52-Wochen-Hoch fehlen zu viele Schlusskurse: {0}.",
  },
  fr: {
    "{0} last closed at a record {1} ago, on {2}: {3}.": "{0} : dernière clôture record il y a {1}, le {2} : {3}.",
    "{0} last closed at a record on {1}: {2}.": "{0:le} a clôturé pour la dernière fois à un record le {1} : {2}.",
    "{0} was at its 52-week closing high on {1}: {2}.": "{0:le} a atteint son plus haut de 52 semaines en clôture le {1} : {2}.",
    "{0} was at its highest close {1} on {2}: {3}.": "{0:le} a atteint sa plus haute clôture {1} le {2} : {3}.",
    "The last was on {0}, at {1}.": "La dernière fois le {0}, à {1}.",
    "In a correction: {0}.": "En correction : {0}.",
    "In a correction: {0}": "En correction : {0}",
    "{0} would have to fall {1} to {2} for a correction.": "{0:le} devrait reculer de {1}, à {2}, pour entrer en correction.",
    "It closed at {0} on {1}.": "Clôture à {0} le {1}.",
    "From {0} to {1} on {2}.": "De {0} à {1} le {2}.",
    "{0} is beyond a correction and has been in a bear market since {1}: {2}.":
      "{0:le} est en marché baissier depuis le {1}, ce qui est plus qu'une correction : {2}.",
    "a bear market starts at −20% from the high, a bull market at +20% from the low; a correction is a close 10% or more below the highest of the current bull market":
      "un marché baissier commence à −20 % du plus haut, un marché haussier à +20 % du plus bas ; une correction est une clôture à 10 % ou plus sous la plus haute du marché haussier en cours",
    "{0} was in a correction for {1} {2}": "{0}, séances en correction {2} : {1}",
    "{0} closed at an all-time high in {1} {2}": "{0}, clôtures à un record historique {2} : {1}",
    "{0} closed at a 52-week high in {1} {2}": "{0}, clôtures à un plus haut de 52 semaines {2} : {1}",
    "It last closed 10% or more below its high on {0}.": "Dernière clôture à 10 % ou plus sous la plus haute précédente : {0}.",
    "{0} since that high; a rise of {1} would regain it.": "{0} depuis ce plus haut ; il faudrait une hausse de {1} pour y revenir.",
    "drawdown = close ÷ highest close before it − 1, on closes; a correction is 10% or more":
      "drawdown = clôture ÷ plus haute clôture antérieure − 1 ; une correction est de 10 % ou plus",
    "of the current bull market": "du marché haussier en cours",
    "at its highest since {0} on {1}": "à son plus haut depuis {0} le {1}",
    "not yet recovered": "pas effacé à ce jour",
    "recovered on {0}": "effacé le {0}",
    "{0}'s deepest fall {1}: {2}, {3}.": "{0}, repli maximal {1} : {2}, {3}.",
    'The data begin on {0}, so "all time" means since then.': "Les données commencent le {0} : « historique » s'entend depuis lors.",
    "{0} has not closed at {1} or higher since {2}.": "{0:le} n'a plus clôturé à {1} ou plus depuis le {2}.",
    "{0} regained its {1} close of {2} on {3}, {4} later.": "{0:le} a retrouvé sa clôture de {2} du {1} le {3}, {4} plus tard.",
    "Too many closes for {0} are missing to work out its 52-week high.":
      "Il manque trop de clôtures pour le plus haut sur 52 semaines : {0}.",
  },
};
