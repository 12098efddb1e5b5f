import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "the close of {0}": "dem Schlusskurs vom {0}",
    "a stretch|{0} ({1})": "{0} ({1})",
    "{0} {1}% ({2})": "{0} {1} % ({2})",
    "{0}: percent on {1}, and basis points since {2}.": "{0}: Prozent am {1} und Basispunkte seit {2}.",
    "{0} {1} on {2}, {3} basis points since {4}.": "{0} {1} am {2}, {3} Basispunkte seit {4}.",
    "{0}, level in percent on {1}, change in basis points since {2}.":
      "{0}, Stand in Prozent am {1}, Veränderung in Basispunkten seit {2}.",
    bp: "Bp.",
    "{0}; the curve is inverted between them.": "{0}; die Kurve ist zwischen ihnen invers.",
    "{0}; the curve is not inverted between them.": "{0}; die Kurve ist zwischen ihnen nicht invers.",
    "basis points = (level at the end − level at the base) × 100, of levels in percent; slope = first − second":
      "Basispunkte = (Stand am Ende − Stand der Basis) × 100, von Ständen in Prozent; Steilheit = erster − zweiter",
    "{0} less {1}": "{0} minus {1}",
    "Its high {0} was {1}% on {2}.": "Hoch {0}: {1} % am {2}.",
    "Its low {0} was {1}% on {2}.": "Tief {0}: {1} % am {2}.",
    "above {0}%": "über {0} %",
    "below {0}%": "unter {0} %",
    "at least {0}%": "mindestens {0} %",
    "{0} on {1} {2}, last on no day in the data.": "{0}: {1} ({2}), an keinem Tag in den Daten.",
    "{0} on {1} {2}, last on {3}.": "{0}: {1} ({2}), zuletzt am {3}.",
    "level|above": "über",
    "level|below": "unter",
    "level|at least": "mindestens",
  },
  fr: {
    "the close of {0}": "la clôture du {0}",
    "a stretch|{0} ({1})": "le {0} ({1})",
    "{0} {1}% ({2})": "{0} {1} % ({2})",
    "{0}: percent on {1}, and basis points since {2}.": "{0} : pour cent le {1}, et points de base depuis {2}.",
    "{0} {1} on {2}, {3} basis points since {4}.": "{0} {1} le {2}, {3} points de base depuis {4}.",
    "{0}, level in percent on {1}, change in basis points since {2}.":
      "{0}, niveau en pour cent le {1}, variation en points de base depuis {2}.",
    bp: "pb",
    "{0}; the curve is inverted between them.": "{0} ; la courbe est inversée entre les deux.",
    "{0}; the curve is not inverted between them.": "{0} ; la courbe n'est pas inversée entre les deux.",
    "basis points = (level at the end − level at the base) × 100, of levels in percent; slope = first − second":
      "points de base = (niveau de fin − niveau de base) × 100, niveaux en pour cent ; pente = premier − second",
    "{0} less {1}": "{0} moins {1}",
    "Its high {0} was {1}% on {2}.": "Plus-haut {0} : {1} % le {2}.",
    "Its low {0} was {1}% on {2}.": "Plus-bas {0} : {1} % le {2}.",
    "above {0}%": "au-dessus de {0} %",
    "below {0}%": "au-dessous de {0} %",
    "at least {0}%": "au moins {0} %",
    "{0} on {1} {2}, last on no day in the data.": "{0} : {1} ({2}), aucun jour des données.",
    "{0} on {1} {2}, last on {3}.": "{0} : {1} ({2}), la dernière fois le {3}.",
    "level|above": "au-dessus de",
    "level|below": "au-dessous de",
    "level|at least": "au moins",
  },
};
