/** What a reply says around an answer. */
export const replies: Readonly<Record<string, string>> = {
  "{0}: from the close of {1} to the close of {2}": "{0}: vom Schlusskurs am {1} bis zum Schlusskurs am {2}",
  "Source: {0}": "Quelle: {0}",
  "{0} and {1} more": "{0} und {1} weitere",
  "last close {0}": "letzter Schlusskurs {0}",
  "last closes {0}": "letzte Schlusskurse {0}",
  "as of {0}": "Stand {0}",
  "price return, dividends left out": "Kursrendite, ohne Dividenden",
  "total return, dividends in": "Gesamtrendite, mit Dividenden",
  Note: "Hinweis",
  "Try one of these": "Frag zum Beispiel (auf Englisch)",
  "… and {0} more": "… und {0} weitere",
};
