import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "{0} {1} a year": "{0} {1} pro Jahr",
    "spread = return of the first − return of the second; relative = (1 + first) ÷ (1 + second) − 1":
      "Spread = Rendite des ersten − Rendite des zweiten; relativ = (1 + erster) ÷ (1 + zweiter) − 1",
    "The larger gain is {0} times the smaller.": "Der größere Gewinn ist das {0}-Fache des kleineren.",
    "{0} ahead of {1} by {2} {3}: {4} vs {5}.": "{0} um {2} vor {1:dem}, {3}: {4} gegen {5}.",
    "{0} behind {1} by {2} {3}: {4} vs {5}.": "{0} um {2} hinter {1:dem}, {3}: {4} gegen {5}.",
    "{0}'s gain was {1} times that of {2} {3}: {4} vs {5}.": "{0}: {1}-mal so viel Plus wie {2:der}, {3}: {4} gegen {5}.",
    "{0} level with {1} {2}: {3} vs {4}.": "{0} gleichauf mit {1:dem}, {2}: {3} gegen {4}.",
    "{0} beat {1} in {2} of {3} {4}: {5} vs {6}.": "{0:der} war an {2} von {3:dative} besser als {1:der} {4}: {5} gegenüber {6}.",
    "Relative return: {0}. {1} led in {2} of {3}.": "Relative Rendite: {0}. {1}: an {2} von {3:dative} vorn.",
  },
  fr: {
    "{0} {1} a year": "{0} {1} par an",
    "spread = return of the first − return of the second; relative = (1 + first) ÷ (1 + second) − 1":
      "écart = rendement du premier − rendement du second ; relatif = (1 + premier) ÷ (1 + second) − 1",
    "The larger gain is {0} times the smaller.": "Le plus fort gain vaut {0} fois le plus faible.",
    "{0} ahead of {1} by {2} {3}: {4} vs {5}.": "{0} devant {1:le} de {2} {3} : {4} contre {5}.",
    "{0} behind {1} by {2} {3}: {4} vs {5}.": "{0} derrière {1:le} de {2} {3} : {4} contre {5}.",
    "{0}'s gain was {1} times that of {2} {3}: {4} vs {5}.": "{0} : une hausse {1} fois celle {2:du} {3} : {4} contre {5}.",
    "{0} level with {1} {2}: {3} vs {4}.": "{0} à égalité avec {1:le} {2} : {3} contre {4}.",
    "{0} beat {1} in {2} of {3} {4}: {5} vs {6}.":
      "{0:le} a fait mieux que {1:le} lors de {2} {2:séance/séances} sur {3:number} {4} : {5} contre {6}.",
    "Relative return: {0}. {1} led in {2} of {3}.": "Rendement relatif : {0}. {1} : devant {2} {2:séance/séances} sur {3:number}.",
  },
};
