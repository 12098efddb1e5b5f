/** Readings, returns, claims, what is missing from the data, refusals. */
export const returns: Readonly<Record<string, string>> = {
  "That is no date of the calendar.": "Das ist kein Datum des Kalenders.",
  "{0} has not come yet.": "{0} liegt noch in der Zukunft.",
  "{0}: {1}.": "{0}: {1}.",
  "{0} against {1}": "{0} gegen {1}",
  "{0} points": "{0} Prozentpunkte",
  "fewer than two|{0} points": "{0} Prozentpunkte",
  "{0} {1}.": "{0} {1}.",
  "{0} behind {1}": "{0} hinter {1}",
  "{0} ahead of {1}": "{0} vor {1}",
  "{0} or {1}": "{0} oder {1}",
  '"{0}" is not in the catalogue.': "„{0}“ ist nicht im Katalog.",
  "Did you mean {0}?": "Gemeint: {0}?",
  "That is no question about markets that Versus knows.": "Das ist keine Frage zu Märkten, die Versus kennt.",
  '"{0}" was not understood, and an answer that ignored it could be wrong.':
    "„{0}“ wurde nicht verstanden, und eine Antwort, die es überginge, könnte falsch sein.",
  "A question of more than {0} characters is not read.": "Eine Frage von mehr als {0} Zeichen wird nicht gelesen.",
  "{0} has no close: the last before it, of {1}, is taken.": "{0}: kein Schlusskurs; es gilt der letzte davor, vom {1}.",
  '"{0}" read as "{1}".': "„{0}“ gelesen als „{1}“.",
  "Sample data, not real prices.": "Beispieldaten, keine echten Kurse.",
  "{0}, {1}: close of {2} to close of {3}, {4}.": "{0}, {1}: Schlusskurs vom {2} bis Schlusskurs vom {3}, {4}.",
  "returns of some with and of some without dividends": "Renditen teils mit, teils ohne Dividenden",
  "price returns without dividends": "Kursrenditen ohne Dividenden",
  "total returns with dividends": "Gesamtrenditen mit Dividenden",
  "{0}: {1}, equal amounts at the base, held.": "{0}: {1}, gleiche Beträge zur Basis, gehalten.",
  "{0}: {1}, with dividends, brought back to these weights at the end of each month.":
    "{0}: {1}, mit Dividenden, am Ende jedes Monats auf diese Gewichte zurückgeführt.",
  "Yes: {0}": "Ja: {0}",
  "No: {0}": "Nein: {0}",
  "In part: {0}": "Teilweise: {0}",
  "Confirmed: {0}": "Bestätigt: {0}",
  "Off: {0}": "Abweichend: {0}",
  "Not testable: {0}": "Nicht prüfbar: {0}",
  'Versus has no figures for "{0}".': "Versus hat keine Zahlen zu „{0}“.",
  "Ask about one market, about two against each other, or about the biggest moves. For example:":
    "Fragen Sie nach einem Markt, nach einem gegen einen anderen oder danach, was sich am meisten bewegt hat. Zum Beispiel:",
  '"{0}" was passed over.': "„{0}“ wurde übergangen.",
  "{0} is not in the catalogue.": "{0} ist nicht im Katalog.",
  "There are no dividend-adjusted closes of {0}: a price index has none.":
    "Es gibt keine dividendenbereinigten Schlusskurse von {0}: Ein Kursindex hat keine.",
  "There are no dividend-adjusted closes of {0} in the data.": "Dividendenbereinigte Schlusskurse von {0} sind nicht in den Daten.",
  "There are no closes of {0} in the data.": "Von {0} sind keine Schlusskurse in den Daten.",
  "{0} without {1}: no data.": "{0} ohne {1}: keine Daten.",
  "The closes of {0} include dividends; plain closes are not in the data.":
    "Die Schlusskurse von {0} enthalten Dividenden; unbereinigte sind nicht in den Daten.",
  "The closes of {0} include dividends; plain closes do not cover the time asked for.":
    "Die Schlusskurse von {0} enthalten Dividenden; unbereinigte decken den gefragten Zeitraum nicht ab.",
  "Those of {0} do not, which flatters {1}.": "Die von {0} enthalten keine, was {1} besser aussehen lässt.",
  "No common closes from {0} to {1}: the base is the one before them.":
    "Keine gemeinsamen Schlusskurse vom {0} bis {1}: Die Basis ist der letzte davor.",
  "{0} end on {1}": "{0} (bis {1})",
  "Stale: the data of {0}, but {1} has closed; all sides are measured to {2}.":
    "Veraltet: Daten von {0}, doch der Handelstag {1} ist beendet; alle Seiten sind bis {2} gemessen.",
  "{0} is missing from the data; all sides are measured to {1}.": "{0} fehlt in den Daten; alle Seiten sind bis {1} gemessen.",
  'No close of {0} for "{1}": {2}.': "Kein Schlusskurs von {0} für „{1}“: {2}.",
  "{0} (that of {1})": "{0} von {1}",
};
