/** Highs, averages and basis points. */
export const states: Readonly<Record<string, string>> = {
  "on the day": "sur la séance",

  "{0} was {1}, as of {2}.": "{0:le} était {1}, au {2}.",
  "{0} is {1}.": "{0:le} est {1}.",
  "{0} at the close on {1} against its 52-week closing high; closes since {2}.":
    "{0} à la clôture du {1} face à son plus haut de 52 semaines en clôture ; clôtures depuis le {2}.",
  "at its 52-week closing high of {0}": "à son plus haut de 52 semaines en clôture de {0}",
  "{0} below its 52-week closing high of {1} on {2}": "à {0} sous son plus haut de 52 semaines en clôture, {1} le {2}",
  "52-week closing high": "plus haut de 52 semaines en clôture",
  "runs of sessions|last {0}": "la dernière fois {0}",
  "{0} at the close on {1} against its all-time closing high; closes since {2}.":
    "{0} à la clôture du {1} face à son record historique en clôture ; clôtures depuis le {2}.",
  "{0} at the close on {1} against its highest close {2}; closes since {3}.":
    "{0} à la clôture du {1} face à sa plus haute clôture {2} ; clôtures depuis le {3}.",
  "at its record close of {0}": "à son record historique en clôture de {0}",
  "at its highest close {0}, {1}": "à sa plus haute clôture {0}, {1}",
  "{0} below its record close of {1} on {2}": "à {0} sous son record historique en clôture de {1} le {2}",
  "{0} below its highest close {1}, {2} on {3}": "à {0} sous sa plus haute clôture {1}, {2} le {3}",
  "{0} above its highest close {1}, {2} on {3}": "à {0} au-dessus de sa plus haute clôture {1}, {2} le {3}",
  "in the data": "dans les données",
  "{0} basis points": "{0} {0:point/points} de base",
  "{0}%": "{0} %",
  "The data begin on {0}: its 52-week range covers only the closes since.":
    "Les données commencent le {0} : la fourchette de 52 semaines ne couvre que les clôtures depuis.",
  "{0} and {1}": "{0:as} et {1:as}",
  "highest close {0}": "plus haute clôture {0}",
  "{0}-day average": "moyenne à {0} jours",
  "{0}d": "{0} j",
  "{0} on {1}": "{0} le {1}",
};
