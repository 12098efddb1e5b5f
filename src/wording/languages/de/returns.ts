/** Readings, returns, comparisons, rankings, attributions, refusals. */
export const returns: Readonly<Record<string, string>> = {
  "That is no date of the calendar.": "Das ist kein Datum des Kalenders.",
  "{0} has not come yet.": "{0} liegt noch in der Zukunft.",
  "{0}: {1} basis points, to {2} %.": "{0}: {1} Basispunkte, auf {2} %.",
  "{0}: {1}.": "{0}: {1}.",
  "Meanwhile:": "Zugleich:",
  "all else": "alles Übrige",
  "No holdings with closes on both ends: the gap cannot be split.":
    "Keine Bestände mit Schlusskursen an beiden Enden: Der Abstand lässt sich nicht aufteilen.",
  "effect of the giants on the gap = index − index without them, turned round for the second index; weights of the fund's list carried to the base by closes; effects and the rest sum to the gap":
    "Effekt der Giganten auf den Abstand = Index − Index ohne sie, beim zweiten Index umgekehrt; Gewichte aus der Liste des Fonds mit Schlusskursen auf die Basis fortgeschrieben; Effekte und Rest ergeben zusammen den Abstand",
  "{0}, more or less of it": "{0}, mehr oder weniger davon",
  "{0}, other stocks in it": "{0}, andere Aktien darin",
  "not explained": "nicht erklärt",
  "Sectors by the funds' lists of {0} and {1}, whose members with closes make up {2} and {3}.":
    "Sektoren nach den Listen der Fonds vom {0} und {1}, deren Mitglieder mit Schlusskursen {2} und {3} ausmachen.",
  "Brinson-Fachler by sector: (weight − benchmark's) × (benchmark's sector return − its total), and the rest of the sector's difference; all sum to the gap but for what is not explained":
    "Brinson-Fachler nach Sektoren: (Gewicht − das der Benchmark) × (Sektorrendite der Benchmark − ihre Gesamtrendite) und der Rest der Differenz im Sektor; bis auf das nicht Erklärte ergibt alles zusammen den Abstand",
  "{0} in {1}": "{0} im {1}",
  "{0} by the list of {1} of {2}; members with closes on both ends make up {3} of it.":
    "{0} nach der Liste von {1} vom {2}; Mitglieder mit Schlusskursen an beiden Enden machen {3} aus.",
  "No holdings of {0} known at the base: {1} is not split.": "Keine Bestände von {0} zur Basis bekannt: {1} wird nicht aufgeteilt.",
  "What the gap can be made of with the data at hand, and what coincided; neither is a cause.":
    "Woraus der Abstand mit den vorhandenen Daten bestehen kann und was zugleich geschah; beides ist keine Ursache.",
  "{0} against {1}": "{0} gegen {1}",
  "{0} behind {1} by {2} {3} ({4})": "{0} um {2} hinter {1}, {3} ({4})",
  "{0} ahead of {1} by {2} {3} ({4})": "{0} um {2} vor {1}, {3} ({4})",
  "{0}; the data at hand do not split it.": "{0}; mit den vorhandenen Daten nicht aufzuteilen.",
  "{0}: {1}; {2}.": "{0}: {1}; {2}.",
  "{0} points": "{0} Prozentpunkte",
  "fewer than two|{0} points": "{0} Prozentpunkte",
  "{0} {1}.": "{0} {1}.",
  "spread = return of the first − return of the second; relative = (1 + first) ÷ (1 + second) − 1":
    "Spread = Rendite des ersten − Rendite des zweiten; relativ = (1 + erster) ÷ (1 + zweiter) − 1",
  "The larger gain is {0} times the smaller.": "Der größere Gewinn ist das {0}-Fache des kleineren.",
  "{0} ahead of {1} by {2} {3}: {4} against {5}.": "{0} um {2} vor {1}, {3}: {4} gegen {5}.",
  "{0} behind {1} by {2} {3}: {4} against {5}.": "{0} um {2} hinter {1}, {3}: {4} gegen {5}.",
  "{0} level with {1} {2}: {3} against {4}.": "{0} gleichauf mit {1}, {2}: {3} gegen {4}.",
  "Relative return {0}; {1} ahead on {2} of {3}.": "Relative Rendite {0}; {1} vorn an {2} von {3:dative}.",
  "There are closes of none of {0} in the data.": "{0}: keine Schlusskurse in den Daten.",
  "There are closes of {0} of {1} in the data.": "{1}: nur von {0} sind Schlusskurse in den Daten.",
  "Left out for want of data: {0}.": "Mangels Daten ausgelassen: {0}.",
  "return = close at the end ÷ close at the base − 1; ranked from the highest":
    "Rendite = Schlusskurs am Ende ÷ Schlusskurs der Basis − 1; vom höchsten an gereiht",
  "{0} ranked by return, {1}: close of {2} to close of {3}, {4}.":
    "{0} nach Rendite gereiht, {1}: Schlusskurs vom {2} bis Schlusskurs vom {3}, {4}.",
  "{0} ranked by return, {1}: close of {2} to close of {3}, {4}; against {5}.":
    "{0} nach Rendite gereiht, {1}: Schlusskurs vom {2} bis Schlusskurs vom {3}, {4}; gegen {5}.",
  "{0} behind {1}": "{0} hinter {1}",
  "{0} ahead of {1}": "{0} vor {1}",
  "{0} of {1} ahead of {2} ({3}) {4}": "{0} von {1} vor {2} ({3}) {4}",
  "{0} of {1} behind {2} ({3}) {4}": "{0} von {1} hinter {2} ({3}) {4}",
  "{0} of {1} up {2}": "{0} von {1} im Plus, {2}",
  "{0} of {1} down {2}": "{0} von {1} im Minus, {2}",
  "{0} {1}; then {2}.": "{0} {1}; dann {2}.",
  "{0} was number {1} of {2} in as many sessions before.": "{0}: Platz {1} von {2:dative} in ebenso vielen Handelstagen davor.",
  "Measured over {0}.": "Gemessen über {0}.",
  "return = close at the end ÷ close at the base − 1": "Rendite = Schlusskurs am Ende ÷ Schlusskurs der Basis − 1",
  "Versus gives figures of the past, no advice and no forecasts.": "Versus nennt Zahlen der Vergangenheit, keinen Rat und keine Prognosen.",
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
  "{0} moved {1} either way {2}": "{0} {1} in beide Richtungen {2}",
  "{0} and {1} apart by {2} {3}": "{0} und {1} auseinander um {2} {3}",
  "No closes of an equal-weight fund, and {0} of {1} members of {2} have closes at both ends of {3}.":
    "Keine Schlusskurse eines gleichgewichteten Fonds, und {0} von {1} Mitgliedern von {2:dative} haben Schlusskurse an beiden Enden von {3}.",
  "{0} is not in the catalogue.": "{0} ist nicht im Katalog.",
  "There are no dividend-adjusted closes of {0}: an index of prices has none.":
    "Es gibt keine dividendenbereinigten Schlusskurse von {0}: Ein Kursindex hat keine.",
  "There are no closes of {0} in the data.": "Von {0} sind keine Schlusskurse in den Daten.",
  "{0} without {1}: no data.": "{0} ohne {1}: keine Daten.",
  "The closes of {0} come adjusted for dividends; plain closes are not in the data.":
    "Die Schlusskurse von {0} liegen nur dividendenbereinigt vor; unbereinigte sind nicht in den Daten.",
  "The other side's have none in: the two are not on one basis, and the gap is too wide by the dividends.":
    "Die der anderen Seite enthalten keine: Beide stehen nicht auf derselben Basis, und der Abstand ist um die Dividenden zu groß.",
  "No common closes from {0} to {1}: the base is the one before them.":
    "Keine gemeinsamen Schlusskurse vom {0} bis {1}: Die Basis ist der letzte davor.",
  "{0} end on {1}": "{0} (bis {1})",
  "Stale: the data of {0}, but {1} has closed; all sides are measured to {2}.":
    "Veraltet: Daten von {0}, doch der Handelstag {1} ist beendet; alle Seiten sind bis {2} gemessen.",
  "{0} is missing from the data; all sides are measured to {1}.": "{0} fehlt in den Daten; alle Seiten sind bis {1} gemessen.",
  'No close of {0} for "{1}": {2}.': "Kein Schlusskurs von {0} für „{1}“: {2}.",
  "{0} (that of {1})": "{0} von {1}",
};
