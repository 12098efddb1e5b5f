/** Readings, returns, claims, what is missing from the data, refusals. */
export const returns: Readonly<Record<string, string>> = {
  "Less than a year, so no annual rate is given.": "Weniger als ein Jahr, daher keine Rendite pro Jahr.",
  "over a stretch that is not known here": "über einen Zeitraum, der hier nicht bekannt ist",
  "the data do not settle it": "die Daten geben darüber keinen Aufschluss",
  "within the day, not at a close": "im Tagesverlauf, nicht zum Schluss",
  "on futures or options": "zu Futures oder Optionen",
  "a forecast or a condition": "eine Prognose oder eine Bedingung",
  "a negation or an exception": "eine Verneinung oder eine Ausnahme",
  "an opinion": "eine Meinung",
  "a measure other than price": "ein anderes Maß als der Kurs",
  "a figure that closes do not show": "eine Zahl, die sich aus Schlusskursen nicht ablesen lässt",
  "a market without closes here": "ein Markt, zu dem hier keine Schlusskurse vorliegen",
  "not understood": "nicht verstanden",
  "{0} claims: {1}.": "{0} Aussagen: {1}.",
  "{0} confirmed": "{0} bestätigt",
  "{0} off": "{0} abweichend",
  "{0} not testable": "{0} nicht prüfbar",
  '"{0}": {1}': "„{0}“: {1}",
  "There is no such date.": "Dieses Datum gibt es nicht.",
  "{0} has not come yet.": "{0:der} liegt noch in der Zukunft.",
  "{0}: {1}.": "{0}: {1}.",
  "{0} points": "{0} Prozentpunkte",
  "of a level|{0} points": "{0} Punkte",
  "of money|{0}${1}": "{0}{1} $",

  "{0} {1}.": "{0} {1}.",
  "{0} behind {1}": "{0} hinter {1:dem}",
  "{0} ahead of {1}": "{0} vor {1:dem}",
  "{0} or {1}": "{0} oder {1}",
  '"{0}" is not in the catalogue.': "„{0}“ ist nicht im Katalog.",
  "Did you mean {0}?": "Gemeint: {0}?",
  "It is not clear what you are asking about {0}. Try a simpler question, or split it in two.":
    "Unklar, was du {0:zum} fragst. Versuch es mit einer einfacheren Frage oder mit zweien.",
  "That is not a question about a market that Versus knows.": "Das ist keine Frage zu Märkten, die Versus kennt.",
  '"{0}" was not understood, and an answer that ignored it could be wrong.':
    "„{0}“ wurde nicht verstanden, und eine Antwort, die es überginge, könnte falsch sein.",
  "A question of more than {0} characters is not read.": "Eine Frage von mehr als {0} Zeichen wird nicht gelesen.",
  "There is no close on {0}, so the one before it, from {1}, is used.": "{0}: kein Schlusskurs; es gilt der letzte davor, vom {1}.",
  '"{0}" read as "{1}".': "„{0}“ gelesen als „{1}“.",
  "Sample data, not real prices.": "Beispieldaten, keine echten Kurse.",
  "{0}, {1}: close of {2} to close of {3}, {4}.": "{0}, {1}: Schlusskurs vom {2} bis Schlusskurs vom {3}, {4}.",
  "returns, some with dividends and some without": "Renditen teils mit, teils ohne Dividenden",
  "price returns without dividends": "Kursrenditen ohne Dividenden",
  "total returns with dividends": "Gesamtrenditen mit Dividenden",
  "{0}: {1}, equal amounts at the base, held.": "{0}: {1}, gleiche Beträge am Basistag, gehalten.",
  "{0}: {1}, with dividends, rebalanced to these weights at the end of each month.":
    "{0}: {1}, mit Dividenden, am Ende jedes Monats auf diese Gewichte zurückgeführt.",
  "Yes: {0}": "Ja: {0:capital}",
  "No: {0}": "Nein: {0:capital}",
  "Partly: {0}": "Teilweise: {0:capital}",
  "Confirmed: {0}": "Bestätigt: {0:capital}",
  "Off: {0}": "Abweichend: {0:capital}",
  "Not testable: {0}": "Nicht prüfbar: {0:capital}",
  "Versus has no earnings calendar: it answers from daily closes.":
    "Versus hat keinen Kalender der Quartalszahlen: Es antwortet auf Basis täglicher Schlusskurse.",
  "Versus has no economic calendar: it answers from daily closes.":
    "Versus hat keinen Wirtschaftskalender: Es antwortet auf Basis täglicher Schlusskurse.",
  "Versus has no news: it answers from daily closes.": "Versus hat keine Nachrichten: Es antwortet auf Basis täglicher Schlusskurse.",
  "Versus has no intraday prices: it answers from daily closes.":
    "Versus hat keine Intraday-Kurse: Es antwortet auf Basis täglicher Schlusskurse.",
  "Versus places no orders: it answers from daily closes.":
    "Versus führt keine Aufträge aus: Es antwortet auf Basis täglicher Schlusskurse.",
  'Versus has no figures for "{0}".': "Versus hat keine Zahlen zu „{0}“.",
  "Ask about one market, about two against each other, or about the biggest moves. For example:":
    "Frag nach einem Markt, nach zwei Märkten im Vergleich oder danach, was sich am meisten bewegt hat. Zum Beispiel:",
  'Read in English: "{0}".': "Auf Englisch gelesen: „{0}“.",
  '"{0}" was ignored.': "„{0}“ wurde übergangen.",
  "{0} is not in the catalogue.": "{0:der} ist nicht im Katalog.",
  "There are no dividend-adjusted closes for {0}: a price index has none.":
    "Es gibt keine dividendenbereinigten Schlusskurse {0:des}: Ein Kursindex hat keine.",
  "There are no dividend-adjusted closes for {0} in the data.": "Dividendenbereinigte Schlusskurse {0:des} sind nicht in den Daten.",
  "The data have no closes for {0}.": "Schlusskurse {0:des} sind nicht in den Daten.",
  "{0} without {1}: no data.": "{0} ohne {1:den}: keine Daten.",
  "The closes of {0} include dividends; plain closes are not in the data.":
    "Die Schlusskurse {0:des} enthalten Dividenden; unbereinigte sind nicht in den Daten.",
  "The closes of {0} include dividends; plain closes do not cover the time asked for.":
    "Die Schlusskurse {0:des} enthalten Dividenden; unbereinigte decken den erfragten Zeitraum nicht ab.",
  "Returns for {0} exclude dividends, which flatters {1}.":
    "Die Renditen {0:des} enthalten keine Dividenden, was {1:den} besser aussehen lässt.",
  "No common closes from {0} to {1}: the base is the last one before that.":
    "Keine gemeinsamen Schlusskurse vom {0} bis {1}: Die Basis ist der letzte davor.",
  "{0} end on {1}": "{0} (bis {1})",
  "Stale: the data of {0}, but the session of {1} has closed; all sides are measured to {2}.":
    "Veraltet: Daten von {0}, doch der Handelstag vom {1} ist beendet; alle Werte sind bis {2} gemessen.",
  "{0} is missing from the data; all sides are measured to {1}.": "{0:der} fehlt in den Daten; alle Werte sind bis {1} gemessen.",
  "No close for {0} {1}: {2}.": "Kein Schlusskurs {0:des} {1}: {2:capital}.",
  "{0} (that of {1})": "{0} {1:des}",
};
