import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "{0} has been in a bear market since {1}, which is more than a correction: {2} from {3} to {4} on {5}.":
      "{0} ist seit {1} in einem Bärenmarkt, was mehr ist als eine Korrektur: {2} von {3} auf {4} am {5}.",
    "bear from −20% off the high, bull from +20% off the low; a correction is a close 10% or more below the highest close of the present bull market":
      "Bär ab −20 % vom Hoch, Bulle ab +20 % vom Tief; eine Korrektur ist ein Schlusskurs 10 % oder mehr unter dem höchsten Schlusskurs des gegenwärtigen Bullenmarkts",
    "{0} was in a correction on {1} of {2} {3}": "{0} war {3} an {1} von {2:dative} in einer Korrektur",
    "{0} closed at an all-time high on {1} of {2} {3}": "{0} schloss {3} an {1} von {2:dative} auf einem Allzeithoch",
    "{0} closed at a 52-week high on {1} of {2} {3}": "{0} schloss {3} an {1} von {2:dative} auf einem 52-Wochen-Hoch",
    "The last close 10% or more below the highest before it was that of {0}.":
      "Der letzte Schlusskurs 10 % oder mehr unter dem höchsten davor war der vom {0}.",
    "{0} since that high; back to it takes {1}.": "{0} seit diesem Hoch; zurück dorthin fehlen {1}.",
    "drawdown = close ÷ highest close before it − 1, on closes; a correction is 10% or more":
      "Drawdown = Schlusskurs ÷ höchster Schlusskurs davor − 1; eine Korrektur sind 10 % oder mehr",
    "in the present bull market": "im laufenden Bullenmarkt",
    "its highest since {0} on {1}": "der höchste seit {0} am {1}",
    "not recovered so far": "bisher nicht aufgeholt",
    "recovered on {0}": "aufgeholt am {0}",
    "deepest fall {0}: {1} from {2} to {3}, {4}.": "größter Rückgang {0}: {1} vom {2} bis {3}, {4}.",
    'The data begin on {0}: "all time" means since then.': "Die Daten beginnen am {0}: „Allzeit“ heißt seither.",
    "{0} has not closed at or above {1} again since {2}.": "{0} hat {1} seit {2} nicht wieder erreicht.",
    "{0} won back its close of {1} of {2} on {3}, {4} later.": "{0} erreichte den Schlusskurs {1} vom {2} wieder am {3}, {4} später.",
    "Too many closes of {0} are missing for its 52-week high.": "Für das 52-Wochen-Hoch fehlen zu viele Schlusskurse: {0}.",
  },
  fr: {
    "{0} has been in a bear market since {1}, which is more than a correction: {2} from {3} to {4} on {5}.":
      "{0} est en marché baissier depuis le {1}, ce qui est plus qu’une correction : {2} de {3} à {4} le {5}.",
    "bear from −20% off the high, bull from +20% off the low; a correction is a close 10% or more below the highest close of the present bull market":
      "baissier dès −20 % sous le plus haut, haussier dès +20 % au-dessus du plus bas ; une correction est une clôture à 10 % ou plus sous la plus haute clôture du marché haussier en cours",
    "{0} was in a correction on {1} of {2} {3}": "{0} a été en correction lors de {1} des {2} {3}",
    "{0} closed at an all-time high on {1} of {2} {3}": "{0} a clôturé à un record historique lors de {1} des {2} {3}",
    "{0} closed at a 52-week high on {1} of {2} {3}": "{0} a clôturé à un plus-haut de 52 semaines lors de {1} des {2} {3}",
    "The last close 10% or more below the highest before it was that of {0}.":
      "La dernière clôture à 10 % ou plus sous la plus haute avant elle est celle du {0}.",
    "{0} since that high; back to it takes {1}.": "{0} depuis ce plus-haut ; pour y revenir il faut {1}.",
    "drawdown = close ÷ highest close before it − 1, on closes; a correction is 10% or more":
      "drawdown = clôture ÷ plus haute clôture antérieure − 1 ; une correction est de 10 % ou plus",
    "in the present bull market": "du marché haussier en cours",
    "its highest since {0} on {1}": "la plus haute depuis {0} le {1}",
    "not recovered so far": "pas effacée à ce jour",
    "recovered on {0}": "effacée le {0}",
    "deepest fall {0}: {1} from {2} to {3}, {4}.": "plus forte baisse {0} : {1} du {2} au {3}, {4}.",
    'The data begin on {0}: "all time" means since then.': "Les données commencent le {0} : « historique » s'entend depuis lors.",
    "{0} has not closed at or above {1} again since {2}.": "{0} n'a plus clôturé à {1} ou plus depuis le {2}.",
    "{0} won back its close of {1} of {2} on {3}, {4} later.": "{0} a retrouvé sa clôture de {1} du {2} le {3}, {4} plus tard.",
    "Too many closes of {0} are missing for its 52-week high.": "Il manque trop de clôtures pour le plus-haut sur 52 semaines : {0}.",
  },
};
