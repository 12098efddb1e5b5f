/** Weights, market values, futures positions. */
export const holdings: Readonly<Record<string, string>> = {
  "the largest holding ({0})": "die größte Position ({0})",
  "the {0} largest holdings": "die {0} größten Positionen",
  "Market value of {0} against {1} on the close of {2}, approximate: {3}; {4}.":
    "Marktwert von {0} gegen {1} zum Schlusskurs vom {2}, näherungsweise: {3}; {4}.",
  "column|dollars": "Dollar",
  "So it has been as far back as the data go.": "So ist es, so weit die Daten zurückreichen.",
  "Approximate: shares outstanding are taken as constant, and an index's total as moving with its closes, between the dates that the data give.":
    "Näherung: Zwischen den Daten der Quelle gilt die Zahl der Aktien als konstant, der Gesamtwert eines Index als mit seinen Schlusskursen bewegt.",
  "ratio = market value of the first ÷ of the second; a company's = shares outstanding × close, an index's = its total on a date × close ÷ close of that date":
    "Verhältnis = Marktwert des ersten ÷ des zweiten; der eines Unternehmens = ausstehende Aktien × Schlusskurs, der eines Index = sein Gesamtwert an einem Tag × Schlusskurs ÷ Schlusskurs jenes Tages",
  "{0}: shares outstanding of {1} × close": "{0}: ausstehende Aktien vom {1} × Schlusskurs",
  "{0}: total of {1}, moved by its closes since": "{0}: Gesamtwert vom {1}, seither mit den Schlusskursen bewegt",
  "market value of {0}": "Marktwert von {0}",
  "Market value of {0} against {1}, approximate: their weights in {2} on {3}, which count freely traded shares alone.":
    "Marktwert von {0} gegen {1}, näherungsweise: ihre Gewichte in {2} am {3}, die nur Aktien im Streubesitz zählen.",
  "{0} is worth about {1} times {2} by their weights in {3} on {4}.":
    "{0} ist rund {1}-mal so viel wert wie {2}, nach den Gewichten in {3} am {4}.",
  "column|weight": "Gewicht",
  "Approximate: an index weighs freely traded shares only, and weights are rounded to {0} %.":
    "Näherung: Ein Index gewichtet nur Aktien im Streubesitz, und Gewichte sind auf {0} % gerundet.",
  "How long it has been so is not known from one date: shares outstanding (Date, Symbol, Shares Outstanding) would give it.":
    "Wie lange es so ist, zeigt ein einzelnes Datum nicht: Ausstehende Aktien (Date, Symbol, Shares Outstanding) würden es zeigen.",
  "holdings of {0}": "Bestände von {0}",
  "ratio = weight of the first in the fund ÷ weight of the second, all share classes of each":
    "Verhältnis = Gewicht des ersten im Fonds ÷ Gewicht des zweiten, jeweils alle Aktiengattungen",
  "{0}'s shares outstanding": "die ausstehenden Aktien von {0}",
  "the total market value of {0}": "der gesamte Marktwert von {0}",
  "{0} nor {1}": "{0} und {1}",
  "The data do not hold {0}: a file with the columns Date, Symbol, Market Value, Shares Outstanding would give it. A fund's holdings give only what the fund itself owns.":
    "Nicht in den Daten: {0}. Eine Datei mit den Spalten Date, Symbol, Market Value, Shares Outstanding würde das liefern. Die Bestände eines Fonds zeigen nur, was der Fonds selbst besitzt.",
  "{0} has been worth more than {1} {2}, {3}: about {4} times as much on {5}.":
    "{0} ist {2} mehr wert als {1}, {3}: am {5} rund {4}-mal so viel.",
  "{0} has been worth less than {1} {2}, {3}: about {4} times as much on {5}.":
    "{0} ist {2} weniger wert als {1}, {3}: am {5} rund {4}-mal so viel.",
  "{0} is worth about {1} times {2} on {3}": "{0} ist am {3} rund {1}-mal so viel wert wie {2}",
  "{0}.": "{0}.",
  "{0}, more than it for {1}.": "{0}; mehr wert: {1} in Folge.",
  "{0}, less than it for {1}.": "{0}; weniger wert: {1} in Folge.",
  "the whole {0}": "der gesamte {0}",
  "{0} trillion": "{0} Bio.",
  "{0} billion": "{0} Mrd.",
  "{0} is not among the {1} holdings of {2} on {3}.": "{0}: nicht unter den {1} Positionen von {2} am {3}.",
  "{0} in {1} ({2}) by the weights that {3} published for {4}, every share class of a company counted.":
    "{0} im {1} ({2}) nach den Gewichten, die {3} für {4} veröffentlicht hat, alle Aktiengattungen eines Unternehmens gezählt.",
  "{0} of {1} on {2}": "{0} des {1} am {2}",
  "{0}; as concentrated as {1} equal ones.": "{0}; so konzentriert wie {1} gleich große.",
  "The ten largest companies: {0}.": "Die zehn größten Unternehmen: {0}.",
  "share = sum of the published weights (% of the fund's net assets, cash in); effective names = 1 ÷ Σw² over equity rows, weights normalised to 1":
    "Anteil = Summe der veröffentlichten Gewichte (% des Nettovermögens des Fonds, Kasse eingeschlossen); effektive Zahl = 1 ÷ Σw² über die Aktienpositionen, Gewichte auf 1 normiert",
  "a holdings file of {0} of about {1}": "eine Bestandsdatei von {0} von etwa {1}",
  "No change is given: it was not among the holdings of {0} on {1}.":
    "Keine Veränderung angegeben: am {1} nicht unter den Beständen von {0}.",
  "No change is given: {0} would show it.": "Keine Veränderung angegeben; zeigen würde sie {0}.",
  "The change is measured from {0}, the nearest list at hand: {1} would give the start.":
    "Die Veränderung zählt ab {0}, der nächstgelegenen Liste; den Anfang ergäbe {1}.",
  "{0} more": "{0} weitere",
  "{0} make up {1}": "{0} machen {1} aus",
  "{0} makes up {1}": "{0} macht {1} aus",
  "{0}, {1} less than on {2} ({3} %).": "{0}, {1} weniger als am {2} ({3} %).",
  "{0}, {1} more than on {2} ({3} %).": "{0}, {1} mehr als am {2} ({3} %).",
  "the largest company ({0})": "das größte Unternehmen ({0})",
  "the {0} largest companies": "die {0} größten Unternehmen",
  "the {0} sector": "der Sektor {0}",
  "The latest holdings known are of {0}.": "Die jüngsten bekannten Bestände sind vom {0}.",
  "The weights of {0} are not in the data: a fund's holdings of it are in no form that is read.":
    "Die Gewichte in {0} sind nicht in den Daten: Die Bestände eines Fonds darauf liegen in keiner lesbaren Form vor.",
  "The weights of {0} are not in the data: a holdings file of {1} would give them.":
    "Die Gewichte in {0} sind nicht in den Daten: Eine Bestandsdatei von {1} würde sie liefern.",
  "No weights of {0} were known by {1}: the first are those of {2} on {3}.":
    "Bis {1} waren keine Gewichte in {0} bekannt: Die ersten sind die von {2} vom {3}.",
  "Without {0}: not among the holdings of {1}.": "Ohne {0}: nicht unter den Beständen von {1}.",
  "{0} are share classes of one company; all are counted.": "{0} sind Aktiengattungen eines Unternehmens; alle sind gezählt.",
  "short share": "Short-Anteil",
  "long share": "Long-Anteil",
  "net share": "Netto-Anteil",
  "open interest": "Open Interest",
  "Speculators (noncommercial traders) in {0} futures ({1}), legacy futures-only, by the report of {2}, published {3}.":
    "Spekulanten (Noncommercials) in {0}-Futures ({1}), Legacy-Bericht, nur Futures, laut Bericht vom {2}, veröffentlicht {3}.",
  "{0} has no future of its own: that on {1} is taken.": "{0} hat keinen eigenen Future: Es gilt der auf {1}.",
  "column|contracts": "Kontrakte",
  "column|share": "Anteil",
  long: "long",
  short: "short",
  net: "netto",
  "share = noncommercial contracts ÷ open interest; net = long − short; spreading positions are in neither; percentile = share of the reports at most as high":
    "Anteil = Noncommercial-Kontrakte ÷ Open Interest; netto = long − short; Spread-Positionen zählen zu keinem; Perzentil = Anteil der Berichte mit höchstens diesem Wert",
  "net {0} short": "netto {0} short",
  "net {0} long": "netto {0} long",
  "Open interest in {0} futures: {1} on {2}.": "Open Interest in {0}-Futures: {1} am {2}.",
  "speculators were {0} in {1} futures on {2}: {3} of open interest long, {4} short.":
    "Spekulanten waren am {2} {0} in {1}-Futures: {3} des Open Interest long, {4} short.",
  "speculators held {0} of the open interest in {1} futures short on {2} and {3} long: {4}.":
    "Spekulanten hielten {0} des Open Interest in {1}-Futures am {2} short und {3} long: {4}.",
  "speculators held {0} of the open interest in {1} futures long on {2} and {3} short: {4}.":
    "Spekulanten hielten {0} des Open Interest in {1}-Futures am {2} long und {3} short: {4}.",
  "The {0} is at the {1} percentile of {2} since {3}.": "{0}: {1} Perzentil von {2:dative} seit {3}.",
  "net short share": "Netto-Short-Anteil",
  "No report had a larger {0}.": "{0}: höchster Wert aller Berichte.",
  "The {0} is the largest since {1} ({2}).": "{0}: höchster Wert seit {1} ({2}).",
  "No report between {0} and {1} is in the data.": "Zwischen {0} und {1} fehlen Berichte in den Daten.",
  "This cannot be checked: reports on {0} futures between {1} and {2} are missing from the data.":
    "Das lässt sich nicht sagen: Zwischen {1} und {2} fehlen Berichte zu {0}-Futures in den Daten.",
  "{0} less than in the report of {1}.": "{0} weniger als im Bericht vom {1}.",
  "{0} more than in the report of {1}.": "{0} mehr als im Bericht vom {1}.",
  "Stale: the latest report in the data is of {0}.": "Veraltet: Der jüngste Bericht in den Daten ist vom {0}.",
  "No future on {0} is among the markets that are kept.": "Kein Future auf {0} ist unter den geführten Märkten.",
  "No report on {0} futures is in the data: the CFTC's annual file (legacy, futures only) would give it.":
    "Kein Bericht zu {0}-Futures ist in den Daten: Die Jahresdatei der CFTC (Legacy, nur Futures) würde ihn liefern.",
  "No report on {0} futures was published by {1}: the first in the data is of {2}, published {3}.":
    "Bis {1} war kein Bericht zu {0}-Futures veröffentlicht: Der erste in den Daten ist vom {2}, veröffentlicht {3}.",
  "column|percentile": "Perzentil",
  "column|most since": "höchster Wert seit",
  "reports missing": "Berichte fehlen",
  none: "keiner",
  "at the {0} percentile of {1}": "am {0} Perzentil von {1:dative}",
  "{0}: {1} on the week, {2}.": "{0}: {1} zur Vorwoche, {2}.",
  "Without {0}, weighted as in the index and not equally: return of the index = weight × return of the part + (1 − weight) × return of the rest.":
    "Ohne {0}, gewichtet wie im Index und nicht gleich: Rendite des Index = Gewicht × Rendite des Teils + (1 − Gewicht) × Rendite des Rests.",
  "{0} without {1} about {2} {3} (approximate); with {4} {5}.": "{0} ohne {1} rund {2} {3} (Näherung); mit {4} {5}.",
  "{0}: {1} of {2} at the base, {3} since.": "{0}: {1} des {2} an der Basis, seither {3}.",
  "return without = (return of the index − weight × return of the part) ÷ (1 − weight), weights at the base":
    "Rendite ohne = (Rendite des Index − Gewicht × Rendite des Teils) ÷ (1 − Gewicht), Gewichte an der Basis",
  "{0} in {1} ({2}) by the weights that {3} published for {4}, carried to {5} by closes, every share class of a company counted.":
    "{0} im {1} ({2}) nach den Gewichten, die {3} für {4} veröffentlicht hat, mit Schlusskursen auf {5} fortgeschrieben, alle Aktiengattungen eines Unternehmens gezählt.",
  "share = sum of the published weights (% of the fund's net assets, cash in), each × the member's close ratio since the list ÷ the index's own; effective names = 1 ÷ Σw² over equity rows, weights normalised to 1":
    "Anteil = Summe der veröffentlichten Gewichte (% des Nettovermögens des Fonds, Kasse eingeschlossen), jedes × Kursverhältnis des Mitglieds seit der Liste ÷ das des Index; effektive Zahl = 1 ÷ Σw² über die Aktienpositionen, Gewichte auf 1 normiert",
  "The weight of {0} is carried from the same list.": "Das Gewicht vom {0} ist aus derselben Liste fortgeschrieben.",
  "The weight of {0} is carried by closes from the list of {1}.":
    "Das Gewicht vom {0} ist mit Schlusskursen aus der Liste vom {1} fortgeschrieben.",
  "The weights of {0} on {1} are not known: {2}.": "Die Gewichte in {0} am {1} sind nicht bekannt: {2}.",
  "Approximate: freely traded shares, by what {0} held of both on {1}.":
    "Näherung: Aktien im Streubesitz, nach dem, was {0} am {1} von beiden hielt.",
  "Market value of {0} against {1} on the close of {2}, approximate: the positions of {3} in {4} and in the members of {5} on {6}, moved by the closes of both.":
    "Marktwert von {0} gegen {1} zum Schlusskurs vom {2}, näherungsweise: die Positionen von {3} in {4} und in den Mitgliedern von {5} am {6}, mit den Schlusskursen beider bewegt.",
  "part of {0}": "Teil von {0}",
  "The members found in {0} make up {1} of {2}. Shares outside free float count in neither; between the list and other days both move with their closes, whatever joined or left the index.":
    "Die in {0} gefundenen Mitglieder machen {1} von {2} aus. Aktien außerhalb des Streubesitzes zählen bei keinem; zwischen der Liste und anderen Tagen bewegen sich beide mit ihren Schlusskursen, was auch immer in den Index kam oder ihn verließ.",
  "ratio = position of one fund in the first ÷ in the second, in dollars; an index is its members; on other days each × its close ratio since":
    "Verhältnis = Position eines Fonds im ersten ÷ im zweiten, in Dollar; ein Index ist seine Mitglieder; an anderen Tagen jeweils × das eigene Kursverhältnis seither",
  "The contribution of {0}, weighted as in {1} and not equally, is weight at the base × return since.":
    "Der Beitrag von {0}, gewichtet wie im {1} und nicht gleich, ist Gewicht an der Basis × Rendite seither.",
  "In points of the index: {0} of {1}.": "In Punkten des Index: {0} von {1}.",
  "That is {0} of the gain.": "Das sind {0} des Anstiegs.",
  "That is {0} of the loss.": "Das sind {0} des Verlusts.",
  "Without it: about {0}.": "Ohne diesen Teil: rund {0}.",
  "contribution = weight at the base × return since; with all else it sums to the index's return":
    "Beitrag = Gewicht an der Basis × Rendite seither; mit allem Übrigen ergibt er die Rendite des Index",
  "{0} of it on {1} × {2}": "{0} davon am {1} × {2}",
  "{0} contributed about {1} to the {2} of {3} {4}: {5}.": "{0}: Beitrag von rund {1} zu {2} des {3} {4}: {5}.",
  "{0} is not among the holdings of {1}, so not a part of {2}.": "{0}: nicht unter den Beständen von {1}, also kein Teil von {2}.",
  "{0} in {1} cannot be measured: {2} without closes on both {3} and {4}.":
    "{0} im {1} lässt sich nicht messen: {2} ohne Schlusskurse an beiden Tagen, {3} und {4}.",
  "Approximate: fund weights rounded to {0} %, held from {1} on without what joined, left or was bought back since.":
    "Näherung: auf {0} % gerundete Gewichte des Fonds, ab {1} gehalten, ohne Zugänge, Abgänge und Rückkäufe seither.",
  "column|contribution": "Beitrag",
  "Carried by closes from the list of {0} of {1}, its members taken as they were":
    "Mit Schlusskursen fortgeschrieben aus der Liste von {0} vom {1}, mit deren Mitgliedern",
  "{0}; without closes on both days, and so taken as moving with the index: {1} ({2} of the weight).":
    "{0}; ohne Schlusskurse an beiden Tagen und daher mit dem Index bewegt: {1} ({2} des Gewichts).",
  "no holdings file of {0} was known": "keine Bestandsdatei von {0} war bekannt",
  "no holdings file of {0} is of within a year of {1}": "keine Bestandsdatei von {0} liegt binnen eines Jahres um {1}",
  "the nearest list of {0} is of {1}, and only {2} of its weight has closes on both days":
    "die nächste Liste von {0} ist vom {1}, und nur {2} ihres Gewichts hat Schlusskurse an beiden Tagen",
};
