/** How figures are reckoned, under *Details*, by the English of the kinds' `about.figures`; names of fields stay as they are. */
export const formulas: Readonly<Record<string, string>> = {
  "advice, unknown instrument, not understood, no data":
    "advice (Rat), unknown instrument (unbekannter Wert), not understood (nicht verstanden), no data (keine Daten)",
  "texts that can be asked": "Texte, die gefragt werden können",
  "as in compare": "wie im Vergleich",
  "Brinson-Fachler by sector where both lists of holdings are covered; else index − index without the Magnificent Seven, turned round for the second index: its effect on the gap":
    "Brinson-Fachler nach Sektoren, wo beide Bestandslisten abgedeckt sind; sonst Index − Index ohne die Glorreichen Sieben, für den zweiten Index umgekehrt: der Einfluss auf den Abstand",
  "spread − effects; of a contribution, the index's return less it":
    "Abstand − Einflüsse; bei einem Beitrag die Rendite des Index ohne ihn",
  "of a part of an index: weight at the base × return, the weights those of the fund that tracks it, carried to the base by closes":
    "bei einem Teil eines Index: Gewicht an der Basis × Rendite; die Gewichte sind die des Fonds, der ihn abbildet, mit Schlusskursen auf die Basis gebracht",
  "contribution ÷ the index's return, null where they differ in sign; contribution × the index's close at the base":
    "Beitrag ÷ Rendite des Index, null bei verschiedenem Vorzeichen; Beitrag × Schlusskurs des Index an der Basis",
  "yields, banks, volatility and styles between the same two closes":
    "Renditen, Banken, Volatilität und Stile zwischen denselben zwei Schlusskursen",
  "percent at the end of the window": "Prozent am Ende des Zeitraums",
  "level − level at the base, × 100; never a percent of a percent": "Stand − Stand an der Basis, × 100; nie Prozent von Prozent",
  "longer − shorter maturity": "längere − kürzere Laufzeit",
  "the run that ends now; 0 where it is broken": "die Serie, die jetzt endet; 0, wo sie gerissen ist",
  "the longest in the window; of equal ones the earliest": "die längste im Zeitraum; von gleichen die früheste",
  "the latest earlier run at least as long": "die letzte frühere Serie, die mindestens so lang war",
  "runs at least as long as the one asked about, else as the present one":
    "Serien, die mindestens so lang sind wie die gefragte, sonst wie die jetzige",
  "1 for the longest": "1 für die längste",
  "members with a close above (or, where that is asked, not above) their 50 or 200-day mean, of those with enough closes; of a fall from their high, those at least so far below the highest of their last 252 closes":
    "Mitglieder mit einem Schlusskurs über (oder, wo das gefragt ist, nicht über) ihrem Mittel von 50 oder 200 Tagen, von denen mit genug Schlusskursen; bei einem Rückgang vom Hoch die, die mindestens so weit unter dem höchsten ihrer letzten 252 Schlusskurse stehen",
  "closes above and below the close before": "Schlusskurse über und unter dem davor",
  "closes above or below every close of 52 weeks": "Schlusskurse über oder unter allen von 52 Wochen",
  "return of equal amounts against the index": "Rendite gleicher Beträge gegenüber dem Index",
  "sum of the published weights, share classes of one company together":
    "Summe der veröffentlichten Gewichte, Aktiengattungen eines Unternehmens zusammen",
  "1 ÷ Σ weight², weights of the equity rows normalised to 1": "1 ÷ Σ Gewicht², die Gewichte der Aktienzeilen auf 1 normiert",
  "the day of the weights; the difference to an earlier day": "der Tag der Gewichte; der Unterschied zu einem früheren Tag",
  "the list's date; whether its weights are carried to another day by closes: × the member's close ratio ÷ the index's own":
    "das Datum der Liste; ob ihre Gewichte mit Schlusskursen auf einen anderen Tag gebracht sind: × Kursverhältnis des Mitglieds ÷ das des Index",
  "of carried weights: share of the list with closes on both days; rows without, which keep their weight":
    "bei so gebrachten Gewichten: Anteil der Liste mit Schlusskursen an beiden Tagen; Zeilen ohne, die ihr Gewicht behalten",
  "non-commercial positions ÷ open interest": "nichtkommerzielle Positionen ÷ offene Kontrakte",
  "the Tuesday it is of; known from its release": "der Dienstag, von dem er ist; bekannt ab seiner Veröffentlichung",
  "of the reports in the data, up to the last before with as much or as little":
    "der Berichte in den Daten, bis zum letzten davor mit ebenso viel oder wenig",
  "of short, long (gross), net and open interest each: value, weekChange, percentile, mostSince (of a net short the last as short), reportsMissing since then":
    "je für Short, Long (brutto), netto und offene Kontrakte: value (Wert), weekChange (Änderung zur Vorwoche), percentile (Perzentil), mostSince (bei netto Short der letzte ebenso kurze), reportsMissing (seither fehlende Berichte)",
  "company ÷ index, approximate where it is reckoned": "Unternehmen ÷ Index, ungefähr, wo es berechnet ist",
  "how long it has been so": "wie lange das schon so ist",
  "of a company against an index without market values: the fund that holds both, the date of its list, the share of the index in it":
    "bei einem Unternehmen gegen einen Index ohne Marktwerte: der Fonds, der beide hält, das Datum seiner Liste, der Anteil des Index daran",
  'the latest stretch that met the condition and the one before; for "since when" the present one and the latest earlier at least as extreme':
    "die letzte Strecke, die die Bedingung erfüllte, und die davor; bei „seit wann“ die jetzige und die letzte frühere, die mindestens so extrem war",
  "stretches that met it, of all in the scope": "Strecken, die sie erfüllten, von allen im Bereich",
  "of drawdowns: the present close against the highest so far, less 1":
    "bei Rückgängen: der jetzige Schlusskurs ÷ den höchsten bisher, − 1",
  "share of the sample at or below the present stretch": "Anteil der Stichprobe, der höchstens so hoch ist wie die jetzige Strecke",
  "the most extreme, ten unless another number is asked": "die extremsten, zehn, wenn keine andere Zahl gefragt ist",
  "median, lowest and highest return of the first side over the 1, 3 and 12 months after":
    "Median, niedrigste und höchste Rendite der ersten Seite in den 1, 3 und 12 Monaten danach",
  "part, average, median, positive (share above zero) and sample of each, over finished ones":
    "part (Teil), average (Mittel), median (Median), positive (Anteil über null) und sample (Stichprobe) eines jeden, über abgeschlossene",
  "those of the one that is asked about, of the best or the worst by its average where that is asked, else of the first named":
    "die des Teils, nach dem gefragt ist, des besten oder schlechtesten nach seinem Mittel, wo danach gefragt ist, sonst des zuerst genannten",
  "whether the month or weekday that is asked about is the best, or the worst":
    "ob der Monat oder Wochentag, nach dem gefragt ist, der beste oder der schlechteste ist",
  "how many rose, or fell, where that is asked; of the sample": "wie viele stiegen oder, wo das gefragt ist, fielen; von der Stichprobe",
  "close against that of the same day a span of the calendar before, or so many sessions before":
    "Schlusskurs gegenüber dem desselben Tages eine Kalenderspanne davor, oder so viele Handelstage davor",
  "close against the highest so far, the highest of 252 closes, or a moving average":
    "Schlusskurs gegenüber dem höchsten bisher, dem höchsten von 252 oder einem gleitenden Durchschnitt",
  "of the last sessions named; volatility by the year": "der letzten genannten Handelstage; Volatilität aufs Jahr",
  "members of an index above their average": "Mitglieder eines Index über ihrem Durchschnitt",
  "of the figure over the sessions of the window, or of all the data": "des Werts über die Handelstage des Zeitraums, oder aller Daten",
  "share of those sessions at or below the present one; its place from the end asked about":
    "Anteil der Handelstage, die höchstens so hoch sind wie der jetzige; sein Platz vom gefragten Ende her",
  "the most extreme session; the latest earlier one at least as extreme as the present one":
    "der extremste Handelstag; der letzte frühere, der mindestens so extrem war wie der jetzige",
  "sessions beyond a bound: the first, the last and how many": "Handelstage jenseits einer Grenze: der erste, der letzte und wie viele",
  "horizon, median, mean, positive (share above zero) and sample of the returns from the event's close, in the order asked":
    "horizon (Horizont), median (Median), mean (Mittel), positive (Anteil über null) und sample (Stichprobe) der Renditen ab dem Schlusskurs des Ereignisses, in der gefragten Folge",
  "events, those included whose horizon is not over": "Ereignisse, auch die, deren Horizont noch läuft",
  "the latest event": "das letzte Ereignis",
  "mean of the last 50 and 200 closes": "Mittel der letzten 50 und 200 Schlusskurse",
  "close above it": "Schlusskurs darüber",
  "50-day above 200-day": "50 Tage über 200 Tagen",
  "close ÷ highest close of the past year − 1": "Schlusskurs ÷ höchster Schlusskurs des letzten Jahres − 1",
  "highest and lowest of the last 252 closes, {date, close}": "höchster und niedrigster der letzten 252 Schlusskurse, {date, close}",
  "100 − 100 ÷ (1 + average gain ÷ average loss), Wilder's smoothing over 14 changes":
    "100 − 100 ÷ (1 + mittlerer Gewinn ÷ mittlerer Verlust), Wilders Glättung über 14 Änderungen",
  "covariance ÷ variance of the second's returns; Pearson's": "Kovarianz ÷ Varianz der Renditen der zweiten Seite; nach Pearson",
  "sample standard deviation of returns, of their differences, × √252; from a year on":
    "Stichproben-Standardabweichung der Renditen, ihrer Unterschiede, × √252; ab einem Jahr",
  "mean ÷ sample standard deviation × √252, of the differences and of the returns (less the 10-year yield where that is asked for)":
    "Mittel ÷ Stichproben-Standardabweichung × √252, der Unterschiede und der Renditen (abzüglich der 10-jährigen Rendite, wo das gefragt ist)",
  "empyrical: compound return on the second's up (down) days ÷ the second's":
    "empyrical: verkettete Rendite an den steigenden (fallenden) Tagen der zweiten Seite ÷ die der zweiten",
  "share of sessions on which the first did better": "Anteil der Handelstage, an denen die erste Seite besser war",
  "mean ÷ root mean square of the falls × √252; yearly growth ÷ the deepest fall; from a year on":
    "Mittel ÷ quadratisches Mittel der Verluste × √252; jährliches Wachstum ÷ tiefster Rückgang; ab einem Jahr",
  "Jensen's: yearly growth of what the first earned beyond beta × the second's return":
    "nach Jensen: jährliches Wachstum dessen, was die erste Seite über Beta × Rendite der zweiten hinaus verdiente",
  "the fifth percentile of daily returns; their third central moment ÷ the cube of the deviation":
    "das fünfte Perzentil der Tagesrenditen; ihr drittes zentrales Moment ÷ die dritte Potenz der Abweichung",
  "number of daily returns": "Zahl der Tagesrenditen",
  "bear from 20% below the highest close, dated from that high; bull from 20% above the lowest, dated from that low; the close that confirmed it":
    "Bär ab 20 % unter dem höchsten Schlusskurs, datiert auf dieses Hoch; Bulle ab 20 % über dem niedrigsten, datiert auf dieses Tief; der Schlusskurs, der es bestätigte",
  "the extremes of the present regime, and the close against each": "die Extreme der jetzigen Phase, und der Schlusskurs gegenüber jedem",
  "trough × 1.2, peak × 0.8: the close that would flip it": "Tief × 1,2, Hoch × 0,8: der Schlusskurs, der sie umkehren würde",
  "a bear market ends only above every close before it; its level": "ein Bärenmarkt endet erst über jedem Schlusskurs davor; diese Marke",
  "sessions from the low to the close 20% above it, or so far": "Handelstage vom Tief bis zum Schlusskurs 20 % darüber, oder bisher",
  "the latest earlier low that took at least as long": "das letzte frühere Tief, das mindestens so lange brauchte",
  "of a period longer than a day: its sessions in the state asked about, by the closes known on each, and how many it has":
    "bei einem Zeitraum von mehr als einem Tag: seine Handelstage im gefragten Zustand, nach den jeweils bekannten Schlusskursen, und wie viele er hat",
  "the highest close, of all or of the stretch named; of equal ones the latest":
    "der höchste Schlusskurs, von allen oder des genannten Zeitraums; von gleichen der letzte",
  "close ÷ that high − 1": "Schlusskurs ÷ dieses Hoch − 1",
  "whether the close is the high, or beyond it": "ob der Schlusskurs das Hoch ist, oder darüber liegt",
  "sessions from the high to the close": "Handelstage vom Hoch bis zum Schlusskurs",
  "lowest of close ÷ highest close before it − 1, within the window (empyrical.max_drawdown), with its dates":
    "niedrigster Wert von Schlusskurs ÷ höchstem Schlusskurs davor − 1, im Zeitraum (empyrical.max_drawdown), mit seinen Daten",
  "share of the sessions whose close was at least as far below the highest so far as the present one":
    "Anteil der Handelstage, deren Schlusskurs mindestens so weit unter dem bis dahin höchsten lag wie der jetzige",
  "where it is asked for: first later close at or above the high, and the sessions until then; null without one":
    "wo es gefragt ist: erster späterer Schlusskurs auf oder über dem Hoch, und die Handelstage bis dahin; null ohne einen",
  "drawdown of 10% or more": "Rückgang von 10 % oder mehr",
  "of a period longer than a day: its sessions on which what is asked was so, and how many it has":
    "bei einem Zeitraum von mehr als einem Tag: seine Handelstage, an denen das Gefragte zutraf, und wie viele er hat",
  "close of the first ÷ close of the second, on sessions that both have":
    "Schlusskurs der ersten ÷ Schlusskurs der zweiten Seite, an Handelstagen, die beide haben",
  "highest and lowest of the window, or of all the data, with the session":
    "höchster und niedrigster Wert des Zeitraums, oder aller Daten, mit dem Handelstag",
  "share of those ratios at or below the present one": "Anteil der Verhältnisse, die höchstens so hoch sind wie das jetzige",
  "ratio at the end ÷ ratio at the base − 1": "Verhältnis am Ende ÷ Verhältnis an der Basis − 1",
  "the latest earlier session on which it was at least as high, or as low":
    "der letzte frühere Handelstag, an dem es mindestens so hoch oder so niedrig war",
  "the close and its session; close − close of the session before, by symbol":
    "der Schlusskurs und sein Handelstag; Schlusskurs − Schlusskurs des Handelstags davor, nach Symbol",
  "return of the session, and over the past week, month and year on the calendar":
    "Rendite des Handelstags, und über die letzte Woche, den letzten Monat und das letzte Jahr im Kalender",
  "highest and lowest of the last 252 closes, the present one included":
    "höchster und niedrigster der letzten 252 Schlusskurse, der jetzige eingeschlossen",
  "the number named; of a yield among its closes the latest one, in percent":
    "die genannte Zahl; bei einer Rendite unter ihren Schlusskursen der letzte, in Prozent",
  "close > level; a close at the level is not above it": "Schlusskurs > Marke; ein Schlusskurs auf der Marke liegt nicht darüber",
  "close ÷ level − 1": "Schlusskurs ÷ Marke − 1",
  "first session of the run of closes on the present side, and how many they are; of a stretch, how many it has":
    "erster Handelstag der Reihe von Schlusskursen auf der jetzigen Seite, und wie viele es sind; bei einem Zeitraum, wie viele er hat",
  "of a stretch: sessions on that side": "bei einem Zeitraum: Handelstage auf dieser Seite",
  "the figure they are ranked by": "der Wert, nach dem sie geordnet sind",
  "each member with its figure, the end that was asked for first; of a bound, those beyond it":
    "jedes Mitglied mit seinem Wert, das gefragte Ende zuerst; bei einer Grenze die jenseits davon",
  "as the kinds `trend` and `risk` reckon them for one market": "wie die Arten `trend` und `risk` sie für einen Markt berechnen",
  "those with such a figure, of all": "die mit einem solchen Wert, von allen",
  "of a bound: how many of those counted are beyond it, and their share":
    "bei einer Grenze: wie viele der Gezählten jenseits liegen, und ihr Anteil",
  "members without data, or with doubted data": "Mitglieder ohne Daten oder mit zweifelhaften",
  "return of each, the highest first; the lowest first where the worst are asked for":
    "Rendite jedes Werts, die höchste zuerst; die niedrigste zuerst, wo nach den schlechtesten gefragt ist",
  "what they are held against; return of the one named first − its return":
    "woran sie gemessen werden; Rendite des zuerst genannten − dessen Rendite",
  "where that one stood over as many sessions before": "wo dieser über ebenso viele Handelstage davor stand",
  "where both ends are asked for: the lowest return first": "wo beide Enden gefragt sind: die niedrigste Rendite zuerst",
  "members without data": "Mitglieder ohne Daten",
  "of an index: members with closes at both ends, of all on its list":
    "bei einem Index: Mitglieder mit Schlusskursen an beiden Enden, von allen auf seiner Liste",
  "of an index: how many of those counted are up, down, ahead or behind, and their share":
    "bei einem Index: wie viele der Gezählten im Plus, im Minus, vorn oder hinten liegen, und ihr Anteil",
  "as in performance": "wie bei der Wertentwicklung",
  "the highest return; null in a tie": "die höchste Rendite; null bei Gleichstand",
  "return of the first − return of the second": "Rendite der ersten − Rendite der zweiten Seite",
  "(1 + first) ÷ (1 + second) − 1": "(1 + erste) ÷ (1 + zweite) − 1",
  "larger return ÷ smaller, only where both rose": "größere Rendite ÷ kleinere, nur wo beide stiegen",
  "where it is asked for: (1 + return)^(1 ÷ years) − 1, by symbol; null for less than a year":
    "wo es gefragt ist: (1 + Rendite)^(1 ÷ Jahre) − 1, nach Symbol; null für weniger als ein Jahr",
  "sessions on which the first did better, of how many": "Handelstage, an denen die erste Seite besser war, von wie vielen",
  "close at the end ÷ close at the base − 1, by symbol": "Schlusskurs am Ende ÷ Schlusskurs an der Basis − 1, nach Symbol",
  "the two closes of each; a basket is 1 at the base": "die zwei Schlusskurse von jedem; ein Korb ist 1 an der Basis",
  "close at the end − close at the base, by symbol; null for a basket and with dividends":
    "Schlusskurs am Ende − Schlusskurs an der Basis, nach Symbol; null für einen Korb und mit Dividenden",
  "of several windows: base, end and returns of each, in the order asked":
    "bei mehreren Zeiträumen: Basis, Ende und Renditen eines jeden, in der gefragten Folge",
  "where it is asked for: lowest of close ÷ highest close before it − 1 within the window":
    "wo es gefragt ist: niedrigster Wert von Schlusskurs ÷ höchstem Schlusskurs davor − 1 im Zeitraum",
  'of an index without some of its members, approximate: (return of the index − weight × return of the part) ÷ (1 − weight), weights at the base from the fund that tracks it; under "SPX ex MAG7" among the returns':
    "bei einem Index ohne einige Mitglieder, ungefähr: (Rendite des Index − Gewicht × Rendite des Teils) ÷ (1 − Gewicht), Gewichte an der Basis aus dem Fonds, der ihn abbildet; unter „SPX ex MAG7“ bei den Renditen",
  "sessions from the base to the end": "Handelstage von der Basis bis zum Ende",
  "price, or total with dividends worked in": "price: nur Kurse; total: mit Dividenden",
};
