/** What a reply says around an answer. */
export const replies: Readonly<Record<string, string>> = {
  "{0}: from the close of {1} to the close of {2}": "{0} : de la clôture du {1} à la clôture du {2}",
  "Source: {0}": "Source : {0}",
  "{0} and {1} more": "{0} et {1} autres",
  "last close {0}": "dernière clôture {0}",
  "last closes {0}": "dernières clôtures {0}",
  "as of {0}": "au {0}",
  "price return, dividends left out": "rendement hors dividendes",
  "total return, dividends in": "rendement dividendes réinvestis",
  Note: "À noter",
  "Try one of these": "Essayez plutôt (en anglais)",
  "… and {0} more": "… et {0} autres",
};
