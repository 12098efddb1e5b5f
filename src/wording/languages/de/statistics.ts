/** Quotes, levels, averages, ratios, members of an index, bull and bear markets of the past. */
export const statistics: Readonly<Record<string, string>> = {
  "{0}: {1} by the 20 % rule on closes that began {2}, to {3}.": "{0}: {1} nach der 20 %-Regel auf Schlusskursen, Beginn {2}, bis {3}.",
  "on closes: bear from −20 % off the high, bull from +20 % off the low; each is dated from its extreme close to that of the next; averages are of those that are over":
    "auf Schlusskursen: Bär ab −20 % vom Hoch, Bulle ab +20 % vom Tief; jeder reicht von seinem extremen Schlusskurs bis zu dem des nächsten; Mittelwerte sind die der beendeten",
  "{0}, {1} to {2} ({3})": "{0}, {1} bis {2} ({3})",
  "{0} has had no bear market {1}.": "{0}: kein Bärenmarkt {1}.",
  "{0} has had no bull market {1}.": "{0}: kein Bullenmarkt {1}.",
  "The longest bear market of {0} {1}: {2}.": "{0}, längster Bärenmarkt {1}: {2}.",
  "The longest bull market of {0} {1}: {2}.": "{0}, längster Bullenmarkt {1}: {2}.",
  "The last bear market of {0}: {1}.": "{0}, letzter Bärenmarkt: {1}.",
  "The last bull market of {0}: {1}.": "{0}, letzter Bullenmarkt: {1}.",
  "Bear markets of {0} {1}: {2} and {3} sessions on average, of {4}.":
    "{0}, Bärenmärkte {1}: im Mittel {2} und {3} Handelstage, bei {4} Fällen.",
  "Bull markets of {0} {1}: {2} and {3} sessions on average, of {4}.":
    "{0}, Bullenmärkte {1}: im Mittel {2} und {3} Handelstage, bei {4} Fällen.",
  "{0} has had {1} bear markets {2}; the last: {3}.": "{0}: {1} Bärenmärkte {2}; der letzte: {3}.",
  "{0} has had {1} bull markets {2}; the last: {3}.": "{0}: {1} Bullenmärkte {2}; der letzte: {3}.",
  "On average a bear market fell by {0} over {1} sessions, of {2} that are over.":
    "Im Mittel brachte ein Bärenmarkt {0} in {1} Handelstagen, bei {2} beendeten.",
  "On average a bull market rose by {0} over {1} sessions, of {2} that are over.":
    "Im Mittel brachte ein Bullenmarkt {0} in {1} Handelstagen, bei {2} beendeten.",
  "bear markets": "Bärenmärkte",
  "bull markets": "Bullenmärkte",
  "column|change": "Änderung",
  "column|sessions": "Handelstage",
  "over the latest {0}": "über die letzten {0}",
  "ahead in {0} of {1} ({2})": "in {0} von {1} vorn ({2})",
  "up in {0} of {1} ({2})": "in {0} von {1} im Plus ({2})",
  "{0} {1}: {2}; {3} on average, median {4}.": "{0} {1}: {2}; im Mittel {3}, Median {4}.",
  "{0} {1}: median {2}, {3} on average; {4}.": "{0} {1}: Median {2}, im Mittel {3}; {4}.",
  "{0} {1}: {2} on average, median {3}; {4}.": "{0} {1}: im Mittel {2}, Median {3}; {4}.",
  "{0}, price closes on common sessions {1}, to {2}.": "{0}, Schlusskurse an gemeinsamen Handelstagen {1}, bis {2}.",
  "{0} on {1}: high {2} ({3}), low {4} ({5}) {6}.": "{0} am {1}: Hoch {2} ({3}), Tief {4} ({5}) {6}.",
  "ratio = close of the first ÷ close of the second on sessions that both have; change = ratio at the end ÷ ratio at the base − 1":
    "Verhältnis = Schlusskurs des ersten ÷ Schlusskurs des zweiten an Handelstagen, die beide haben; Änderung = Verhältnis am Ende ÷ Verhältnis an der Basis − 1",
  "{0} is {1} on {2}": "{0} steht am {2} bei {1}",
  "{0} changed by {1} {2}, to {3}.": "{0}: Änderung {1} {2}, auf {3}.",
  "The high of {0} {1} is {2}.": "{0}, Hoch {1}: {2}.",
  "The low of {0} {1} is {2}.": "{0}, Tief {1}: {2}.",
  "{0} {1}: high {2}, low {3}.": "{0} {1}: Hoch {2}, Tief {3}.",
  "{0}, its highest {1}.": "{0}, der höchste Wert {1}.",
  "{0}, its highest since {1} ({2}).": "{0}, der höchste Wert seit {1} ({2}).",
  "{0}, its lowest {1}.": "{0}, der niedrigste Wert {1}.",
  "{0}, its lowest since {1} ({2}).": "{0}, der niedrigste Wert seit {1} ({2}).",
  "{0}: at or above {1} of {2} {3}.": "{0}: auf oder über {1} von {2:dative} {3}.",
  "{0} {1} points ({2})": "{0} {1} Punkte ({2})",
  "{0} over {1} windows, each from the close before it to its last, {2}.":
    "{0} über {1} Zeiträume, jeder vom Schlusskurs davor bis zu seinem letzten, {2}.",
  "{0}: {1}; all {2} in the table.": "{0}: {1}; alle {2} in der Tabelle.",
  "{0}: {1} {2}, to {3}.": "{0}: {1} {2}, bis {3}.",
  'mean and median of the closes; percentile = share of the closes up to the present one that are at or below it; "since" is the latest earlier close at least as extreme':
    "Mittel und Median der Schlusskurse; Perzentil = Anteil der Schlusskurse bis zum jetzigen, die auf oder unter ihm liegen; „seit“ ist der letzte frühere, der mindestens so extrem war",
  "{0} closed at {1} on {2}": "{0} schloss am {2} bei {1}",
  "{0} closed at {1} on average {2}; median {3}.": "{0} schloss {2} im Mittel bei {1}; Median {3}.",
  "The median close of {0} {1} is {2}; the average is {3}.": "{0}, Median der Schlusskurse {1}: {2}; Mittel {3}.",
  "{0}, its highest close {1}.": "{0}, der höchste Schlusskurs {1}.",
  "{0}, its lowest close {1}.": "{0}, der niedrigste Schlusskurs {1}.",
  "The lowest close of {0} {1} is {2}, on {3}.": "{0}, niedrigster Schlusskurs {1}: {2}, am {3}.",
  "The highest close of {0} {1} is {2}, on {3}.": "{0}, höchster Schlusskurs {1}: {2}, am {3}.",
  "{0} at {1}": "{0} bei {1}",
  "{0} first closed above {1} on {2}.": "{0} schloss erstmals über {1} am {2}.",
  "{0} first closed below {1} on {2}.": "{0} schloss erstmals unter {1} am {2}.",
  "{0} last closed above {1} on {2}.": "{0} schloss zuletzt über {1} am {2}.",
  "{0} last closed below {1} on {2}.": "{0} schloss zuletzt unter {1} am {2}.",
  "{0}; first {1}, last {2}.": "{0}; zuerst {1}, zuletzt {2}.",
  "{0}: closes against {1}, {2}, to {3}.": "{0}: Schlusskurse gegen {1}, {2}, bis {3}.",
  "{0}: close of {1}, against the session before.": "{0}: Schlusskurs vom {1}, gegen den Handelstag davor.",
  "change = close ÷ close of the session before − 1; past week, month and year count back on the calendar; the range is that of the last {0} closes":
    "Änderung = Schlusskurs ÷ Schlusskurs des Handelstags davor − 1; Woche, Monat und Jahr zählen im Kalender zurück; die Spanne ist die der letzten {0} Schlusskurse",
  "{0} closed at {1} on {2}.": "{0} schloss am {2} bei {1}.",
  "{0} closed at {1} on {2}, {3} points ({4}) on the day.": "{0} schloss am {2} bei {1}, {3} Punkte ({4}) am Tag.",
  "column|close": "Schlusskurs",
  "column|day": "Tag",
  "column|week": "Woche",
  "column|month": "Monat",
  "column|year": "Jahr",
  "{0} is {1} of the way from its 52-week low of {2} to its high of {3}.":
    "{0} hat {1} des Wegs vom 52-Wochen-Tief {2} zum Hoch {3} zurückgelegt.",
  "{0} of {1} members of {2} have closes at both ends of {3}, too few to rank them.":
    "{0} von {1} Mitgliedern ({2}) haben Schlusskurse an beiden Enden ({3}), zu wenige für eine Rangliste.",
  "Members of {0} by {1}, {2}: close of {3} to close of {4}, {5}; counted are the {6} with closes on both days.":
    "Mitglieder: {0} nach {1}, {2}: Schlusskurs vom {3} bis Schlusskurs vom {4}, {5}; gezählt sind die {6} mit Schlusskursen an beiden Tagen.",
  "{0} {1}; {2} {3}.": "{0} {1}; {2} {3}.",
  "{0} of {1} members are counted: the others have no closes on both days.":
    "{0} von {1} Mitgliedern gezählt: Die übrigen haben nicht an beiden Tagen Schlusskurse.",
  "return = close at the end ÷ close at the base − 1; members of the latest list, both lines of a company with two":
    "Rendite = Schlusskurs am Ende ÷ Schlusskurs an der Basis − 1; Mitglieder der letzten Liste, beide Gattungen einer Gesellschaft mit zweien",
  "{0} of {1} members of {2} counted are ahead of it ({3}) {4}: {5}.":
    "{2}: {0} von {1} gezählten Mitgliedern liegen vor dem Index ({3}) {4}: {5}.",
  "{0} of {1} members of {2} counted are behind it ({3}) {4}: {5}.":
    "{2}: {0} von {1} gezählten Mitgliedern liegen hinter dem Index ({3}) {4}: {5}.",
  "{0} of {1} members of {2} counted are down {3}: {4}.": "{2}: {0} von {1} gezählten Mitgliedern im Minus {3}: {4}.",
  "{0} of {1} members of {2} counted are up {3}: {4}.": "{2}: {0} von {1} gezählten Mitgliedern im Plus {3}: {4}.",
  "No part of the year that is over lies {0}: closes from {1} to {2}.":
    "Kein Teil des Jahres, der zu Ende ist, liegt {0}: Schlusskurse vom {1} bis {2}.",
  "{0}: each part from the last close before it to its last, those that are over, {1}; price returns without dividends.":
    "{0}: jeder Teil vom letzten Schlusskurs davor bis zu seinem letzten, nur beendete, {1}; Kursrenditen ohne Dividenden.",
  "Best on average {0}; worst {1}.": "Im Mittel am besten {0}; am schwächsten {1}.",
  "return of a part = its last close ÷ the last close before it − 1; average = arithmetic mean; ranked by it":
    "Rendite eines Teils = sein letzter Schlusskurs ÷ letzter Schlusskurs davor − 1; Mittel = arithmetisches Mittel; danach geordnet",
  "months|{0} to {1}": "{0} bis {1}",
  "{0}, best on average {1}: {2}.": "{0}, im Mittel am besten {1}: {2}.",
  "{0}, worst on average {1}: {2}.": "{0}, im Mittel am schwächsten {1}: {2}.",
  "{0} {1}: {2}; {3}.": "{0} {1}: {2}; {3}.",
  "{0} {1}, median {2}, {3}": "{0} {1}, Median {2}, {3}",
  "column|average": "Mittel",
  "column|median": "Median",
  "column|up": "im Plus",
  "column|sample": "Anzahl",
};
