import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "{0} at {1}%{2}, {3} {4}.": "{0} bei {1} %{2}, {3} {4}.",
    "the close of {0}": "dem Schlusskurs vom {0}",
    "a stretch|{0} ({1})": "{0} ({1})",
    "{0} {1}% ({2} bp)": "{0} {1} % ({2} Bp.)",
    "{0}{1}; changes {2}.": "{0}{1}; Änderungen {2}.",
    "{0} at {1} bp{2}, {3} {4}.": "{0} bei {1} Bp.{2}, {3} {4}.",
    "{0}, level in percent on {1}, change in basis points (bp) since {2}.":
      "{0}, Stand in Prozent am {1}, Veränderung in Basispunkten (Bp.) seit {2}.",
    bp: "Bp.",
    "{0}; the curve is inverted between them.": "{0}; die Kurve ist zwischen ihnen invers.",
    "{0}; the curve is not inverted between them.": "{0}; die Kurve ist zwischen ihnen nicht invers.",
    "basis points = (level at the end − level at the base) × 100, of levels in percent; slope = first − second":
      "Basispunkte = (Stand am Ende − Stand der Basis) × 100, von Ständen in Prozent; Steilheit = erster − zweiter",
    "{0} less {1}": "{0} minus {1}",
    "above {0}%": "über {0} %",
    "below {0}%": "unter {0} %",
    "at least {0}%": "mindestens {0} %",
    "{0} on {1} {2}, and never in the data.": "{0}: {1} ({2}), in den Daten nie.",
    "{0} on {1} {2}, last on {3}.": "{0}: {1} ({2}), zuletzt am {3}.",
    "level|above": "über",
    "level|below": "unter",
    "level|at least": "mindestens",
  },
  fr: {
    "{0} at {1}%{2}, {3} {4}.": "{0} à {1} %{2}, {3} {4}.",
    "the close of {0}": "la clôture du {0}",
    "a stretch|{0} ({1})": "le {0} ({1})",
    "{0} {1}% ({2} bp)": "{0} {1} % ({2} pb)",
    "{0}{1}; changes {2}.": "{0}{1} ; variations {2}.",
    "{0} at {1} bp{2}, {3} {4}.": "{0} à {1} pb{2}, {3} {4}.",
    "{0}, level in percent on {1}, change in basis points (bp) since {2}.":
      "{0}, niveau en pour cent le {1}, variation en points de base (pb) depuis {2}.",
    bp: "pb",
    "{0}; the curve is inverted between them.": "{0} ; la courbe est inversée entre les deux.",
    "{0}; the curve is not inverted between them.": "{0} ; la courbe n'est pas inversée entre les deux.",
    "basis points = (level at the end − level at the base) × 100, of levels in percent; slope = first − second":
      "points de base = (niveau de fin − niveau de base) × 100, niveaux en pour cent ; pente = premier − second",
    "{0} less {1}": "{0} moins {1}",
    "above {0}%": "au-dessus de {0} %",
    "below {0}%": "au-dessous de {0} %",
    "at least {0}%": "au moins {0} %",
    "{0} on {1} {2}, and never in the data.": "{0} : {1} ({2}), jamais dans les données.",
    "{0} on {1} {2}, last on {3}.": "{0} : {1} ({2}), la dernière fois le {3}.",
    "level|above": "au-dessus de",
    "level|below": "au-dessous de",
    "level|at least": "au moins",
  },
};
