/** What a reply says around an answer. */
export const replies: Readonly<Record<string, string>> = {
  '"{0}" can mean two things. Which one?': "„{0}“ kann zweierlei bedeuten. Was davon?",
  "Read as {0}. Did you mean {1}?": "Gelesen als {0}. Gemeint: {1}?",
  "any {0} sessions": "beliebige {0} Handelstage",
  "calendar year": "Kalenderjahr",
  "highest close of all": "höchster Schlusskurs überhaupt",
  "52-week high": "52-Wochen-Hoch",
  "{0} ({1} to {2})": "{0} ({1} bis {2})",
  "{0} and {1} more": "{0} und {1} weitere",
  "as of {0}": "Stand {0}",
  "price return": "Kursrendite",
  "{0}, not {1}": "{0}, nicht {1}",
  "Sample data, not real prices": "Beispieldaten, keine echten Kurse",
  "total return, dividends reinvested": "Gesamtrendite, mit Dividenden",
  "Try one of these": "Frag zum Beispiel (auf Englisch)",
  "… and {0} more": "… und {0} weitere",
};
