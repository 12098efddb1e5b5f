/** What a reply says around an answer. */
export const replies: Readonly<Record<string, string>> = {
  '"{0}" can mean two things. Which one?': "« {0} » peut avoir deux sens. Lequel ?",
  "Read as {0}. Did you mean {1}?": "Lu comme {0}. Ou bien {1} ?",
  "any {0} sessions": "{0} séances quelconques",
  "calendar year": "année civile",
  "highest close of all": "plus haute clôture de toutes",
  "52-week high": "plus haut sur 52 semaines",
  "{0} ({1} to {2})": "{0} ({1} au {2})",
  "{0} and {1} more": "{0} et {1} autres",
  "as of {0}": "au {0}",
  "price return": "rendement hors dividendes",
  "{0}, not {1}": "{0}, pas {1}",
  "Sample data, not real prices": "Données d'exemple, pas de vrais cours",
  "total return, dividends reinvested": "rendement dividendes réinvestis",
  "Try one of these": "Essayez plutôt (en anglais)",
  "… and {0} more": "… et {0} autres",
};
