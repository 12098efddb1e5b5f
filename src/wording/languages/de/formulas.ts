/** How figures are reckoned, under *Details*, by the English of the kinds' `about.figures`; names of fields stay as they are. */
export const formulas: Readonly<Record<string, string>> = {
  "advice, unknown instrument, not understood, no data":
    "advice (Rat), unknown instrument (unbekannter Wert), not understood (nicht verstanden), no data (keine Daten)",
  "questions that can be asked": "Texte, die gefragt werden können",
  "as in compare": "wie im Vergleich",
  "Brinson-Fachler by sector if both lists of holdings are covered; otherwise index − index without the Magnificent Seven, with the sign reversed for the second index":
    "Brinson-Fachler nach Sektoren, wo beide Bestandslisten abgedeckt sind; sonst Index − Index ohne die Glorreichen Sieben, für den zweiten Index umgekehrt: der Einfluss auf den Abstand",
  "spread − effects; for a contribution, the index's return − the contribution":
    "Abstand − Einflüsse; bei einem Beitrag die Rendite des Index ohne ihn",
  "for a part of an index: weight at the base × return; weights are those of a fund that tracks the index, carried to the base by closes":
    "bei einem Teil eines Index: Gewicht an der Basis × Rendite; die Gewichte sind die des Fonds, der ihn abbildet, mit Schlusskursen auf die Basis gebracht",
  "contribution ÷ the index's return, null if they differ in sign; contribution × the index's close at the base":
    "Beitrag ÷ Rendite des Index, null bei verschiedenem Vorzeichen; Beitrag × Schlusskurs des Index an der Basis",
  "how yields, banks, volatility and styles moved between the same two closes":
    "Renditen, Banken, Volatilität und Stile zwischen denselben zwei Schlusskursen",
  "percent at the end of the window": "Prozent am Ende des Zeitraums",
  "level − level at the base, × 100; never a percent of a percent": "Stand − Stand an der Basis, × 100; nie Prozent von Prozent",
  "if asked how far a correction is: the high × 0.9": "wenn nach dem Abstand zu einer Korrektur gefragt wird: Hoch × 0,9",
  "if asked when, and the level is met at the end: the first session of the run that met it":
    "wenn nach dem Zeitpunkt gefragt wird und die Schwelle am Ende erreicht ist: erster Handelstag der Serie, die sie erreicht",
  "for an index asked about on its own: companies by contribution, those that moved with it and against it, and the share of its weight that has closes":
    "eines einzelnen Index: Unternehmen nach Beitrag, mit ihm und gegen ihn, und der Anteil seines Gewichts mit Schlusskursen",
  "longer − shorter maturity": "längere − kürzere Laufzeit",
  "the current run; length 0 if it has ended": "die Serie, die jetzt endet; 0, wo sie gerissen ist",
  "the longest in the window; the earliest if tied": "die längste im Zeitraum; von gleichen die früheste",
  "the latest earlier run at least as long": "die letzte frühere Serie, die mindestens so lang war",
  "runs at least as long as the one asked about, otherwise as the current one":
    "Serien, die mindestens so lang sind wie die gefragte, sonst wie die jetzige",
  "1 for the longest": "1 für die längste",
  "members with a close above (or, if asked, not above) their 50- or 200-day mean, out of those with enough closes; for falls, those at least the asked percentage below the highest of their last 252 closes; for moves of a size, those that went at least so far between two closes":
    "Mitglieder mit einem Schlusskurs über (oder, wo das gefragt ist, nicht über) ihrem Mittel von 50 oder 200 Tagen, von denen mit genug Schlusskursen; bei einem Rückgang vom Hoch die, die mindestens so weit unter dem höchsten ihrer letzten 252 Schlusskurse stehen; bei einer Mindestbewegung die, die zwischen zwei Schlusskursen mindestens so weit stiegen oder fielen",
  "members that closed above and below their previous close": "Schlusskurse über und unter dem davor",
  "members that closed above or below every other close of the past 52 weeks": "Schlusskurse über oder unter allen von 52 Wochen",
  "return of an equal-weight portfolio against the index": "Rendite gleicher Beträge gegenüber dem Index",
  "sum of the published weights, share classes of one company together":
    "Summe der veröffentlichten Gewichte, Aktiengattungen eines Unternehmens zusammen",
  "1 ÷ Σ weight², weights of the equity rows normalised to 1": "1 ÷ Σ Gewicht², die Gewichte der Aktienzeilen auf 1 normiert",
  "the day of the weights; the change from an earlier day": "der Tag der Gewichte; der Unterschied zu einem früheren Tag",
  "the list's date; whether its weights are carried to another day by closes: × the member's close ratio ÷ the index's own":
    "das Datum der Liste; ob ihre Gewichte mit Schlusskursen auf einen anderen Tag gebracht sind: × Kursverhältnis des Mitglieds ÷ das des Index",
  "for carried weights: share of the list with closes on both days; rows without them, which keep their weight":
    "bei so gebrachten Gewichten: Anteil der Liste mit Schlusskursen an beiden Tagen; Zeilen ohne, die ihr Gewicht behalten",
  "noncommercial positions ÷ open interest": "nichtkommerzielle Positionen ÷ offene Kontrakte",
  "the Tuesday it covers; public from its release": "der Dienstag, von dem er ist; bekannt ab seiner Veröffentlichung",
  "percentile among the reports in the data; the last earlier report with as much or as little":
    "der Berichte in den Daten, bis zum letzten davor mit ebenso viel oder wenig",
  "for short and long (gross), net and open interest: value, weekChange, percentile, mostSince (for a net short, the last one as short) and reportsMissing since then":
    "je für Short, Long (brutto), netto und offene Kontrakte: value (Wert), weekChange (Änderung zur Vorwoche), percentile (Perzentil), mostSince (bei netto Short der letzte ebenso kurze), reportsMissing (seither fehlende Berichte)",
  "company ÷ index, approximate where it is estimated": "Unternehmen ÷ Index, ungefähr, wo es berechnet ist",
  "how long this has been true": "wie lange das schon so ist",
  "for a company against an index without market values: the fund that holds both, the date of its list, the share of the index it holds":
    "bei einem Unternehmen gegen einen Index ohne Marktwerte: der Fonds, der beide hält, das Datum seiner Liste, der Anteil des Index daran",
  'the latest period that met the condition and the one before it; for "since when", the current one and the latest earlier one at least as extreme':
    "die letzte Strecke, die die Bedingung erfüllte, und die davor; bei „seit wann“ die jetzige und die letzte frühere, die mindestens so extrem war",
  "periods that met it; all periods looked at": "Strecken, die sie erfüllten, von allen im Bereich",
  "for drawdowns: latest close ÷ highest so far − 1": "bei Rückgängen: der jetzige Schlusskurs ÷ den höchsten bisher, − 1",
  "share of the sample at or below the current period": "Anteil der Stichprobe, der höchstens so hoch ist wie die jetzige Strecke",
  "the most extreme: ten, unless the question asks for another number": "die extremsten, zehn, wenn keine andere Zahl gefragt ist",
  "median, lowest and highest return of the first side over the 1, 3 and 12 months after":
    "Median, niedrigste und höchste Rendite der ersten Seite in den 1, 3 und 12 Monaten danach",
  "part, average, median, positive (share above zero) and sample of each, without the one in progress":
    "part (Teil), average (Mittel), median (Median), positive (Anteil über null) und sample (Stichprobe) eines jeden, über abgeschlossene",
  "for the part asked about, the best or worst by average if asked, otherwise the first named":
    "die des Teils, nach dem gefragt ist, des besten oder schlechtesten nach seinem Mittel, wo danach gefragt ist, sonst des zuerst genannten",
  "whether the month or weekday asked about is the best, or the worst":
    "ob der Monat oder Wochentag, nach dem gefragt ist, der beste oder der schlechteste ist",
  "how many of the sample rose, or fell, if asked": "wie viele stiegen oder, wo das gefragt ist, fielen; von der Stichprobe",
  "close against the close one calendar period earlier, or that many sessions before":
    "Schlusskurs gegenüber dem desselben Tages eine Kalenderspanne davor, oder so viele Handelstage davor",
  "close against the highest so far, the highest of 252 closes, or a moving average":
    "Schlusskurs gegenüber dem höchsten bisher, dem höchsten von 252 oder einem gleitenden Durchschnitt",
  "over the number of sessions named; volatility annualised": "der letzten genannten Handelstage; Volatilität aufs Jahr",
  "share of an index's members above their average": "Mitglieder eines Index über ihrem Durchschnitt",
  "over the sessions of the window, or of all the data": "des Werts über die Handelstage des Zeitraums, oder aller Daten",
  "share of those sessions at or below the latest one; its place from the top or the bottom, as asked":
    "Anteil der Handelstage, die höchstens so hoch sind wie der jetzige; sein Platz vom gefragten Ende her",
  "the most extreme session; the latest earlier session at least as extreme as the latest one":
    "der extremste Handelstag; der letzte frühere, der mindestens so extrem war wie der jetzige",
  "sessions beyond a limit: the first, the last and how many": "Handelstage jenseits einer Grenze: der erste, der letzte und wie viele",
  "horizon, median, mean, positive (share above zero) and sample of the returns from the event's close, in the order asked":
    "horizon (Horizont), median (Median), mean (Mittel), positive (Anteil über null) und sample (Stichprobe) der Renditen ab dem Schlusskurs des Ereignisses, in der gefragten Folge",
  "events, including those whose horizon is not over yet": "Ereignisse, auch die, deren Horizont noch läuft",
  "the latest event": "das letzte Ereignis",
  "mean of the last 50 and 200 closes": "Mittel der letzten 50 und 200 Schlusskurse",
  "whether the close is above it": "Schlusskurs darüber",
  "50-day above 200-day": "50 Tage über 200 Tagen",
  "close ÷ highest close of the past year − 1": "Schlusskurs ÷ höchster Schlusskurs des letzten Jahres − 1",
  "highest and lowest of the last 252 closes, {date, close}": "höchster und niedrigster der letzten 252 Schlusskurse, {date, close}",
  "100 − 100 ÷ (1 + average gain ÷ average loss), Wilder's smoothing over 14 changes":
    "100 − 100 ÷ (1 + mittlerer Gewinn ÷ mittlerer Verlust), Wilders Glättung über 14 Änderungen",
  "covariance ÷ variance of the second's returns; Pearson's": "Kovarianz ÷ Varianz der Renditen der zweiten Seite; nach Pearson",
  "sample standard deviation of returns, or of their differences, × √252 from a year on":
    "Stichproben-Standardabweichung der Renditen, ihrer Unterschiede, × √252; ab einem Jahr",
  "mean ÷ sample standard deviation × √252, of the differences, or of the returns (minus the 10-year yield if asked for)":
    "Mittel ÷ Stichproben-Standardabweichung × √252, der Unterschiede und der Renditen (abzüglich der 10-jährigen Rendite, wo das gefragt ist)",
  "empyrical: compound return on the second's up (down) days ÷ the second's":
    "empyrical: verkettete Rendite an den steigenden (fallenden) Tagen der zweiten Seite ÷ die der zweiten",
  "share of sessions on which the first did better": "Anteil der Handelstage, an denen die erste Seite besser war",
  "mean ÷ root mean square of the falls × √252; yearly growth ÷ deepest fall; both from a year on":
    "Mittel ÷ quadratisches Mittel der Verluste × √252; jährliches Wachstum ÷ tiefster Rückgang; ab einem Jahr",
  "Jensen's: yearly growth of what the first earned beyond beta × the second's return":
    "nach Jensen: jährliches Wachstum dessen, was die erste Seite über Beta × Rendite der zweiten hinaus verdiente",
  "the fifth percentile of daily returns; their third central moment ÷ the cube of the deviation":
    "das fünfte Perzentil der Tagesrenditen; ihr drittes zentrales Moment ÷ die dritte Potenz der Abweichung",
  "where the excess return is asked for: the first's return minus the second's":
    "wo nach der Überrendite gefragt ist: Rendite des ersten minus Rendite des zweiten",
  "of the returns over those stretches (of a yield, changes in basis points), and the share above zero":
    "der Renditen über diese Zeiträume (Anleiherenditen: Veränderungen in Basispunkten) und der Anteil über null",
  "those stretches; where it is asked how often the first rose or fell meanwhile, those in which it did":
    "diese Zeiträume; wo gefragt ist, wie oft der erste dabei stieg oder fiel, die, in denen er es tat",
  "those stretches, and all that both have closes for": "diese Zeiträume, und alle, für die es von beiden Schlusskurse gibt",
  "where the average close is asked for: mean and median of the closes that end them":
    "wo nach dem mittleren Schlusskurs gefragt ist: Mittel und Median der Schlusskurse an ihrem Ende",
  "the latest of them": "der letzte davon",
  "number of daily returns": "Zahl der Tagesrenditen",
  "bear: 20% below the highest close, dated from that high; bull: 20% above the lowest, dated from that low; the close that confirmed it":
    "Bär ab 20 % unter dem höchsten Schlusskurs, datiert auf dieses Hoch; Bulle ab 20 % über dem niedrigsten, datiert auf dieses Tief; der Schlusskurs, der es bestätigte",
  "the extremes of the current regime, and the close against each": "die Extreme der jetzigen Phase, und der Schlusskurs gegenüber jedem",
  "trough × 1.2, peak × 0.8: the close that would flip it": "Tief × 1,2, Hoch × 0,8: der Schlusskurs, der sie umkehren würde",
  "the strict rule: a bear market ends only above every earlier close; that level":
    "ein Bärenmarkt endet erst über jedem Schlusskurs davor; diese Marke",
  "sessions from the low to the close 20% above it, or until now": "Handelstage vom Tief bis zum Schlusskurs 20 % darüber, oder bisher",
  "the latest earlier low that took at least as long": "das letzte frühere Tief, das mindestens so lange brauchte",
  "for a period longer than a day: the sessions in the state asked about, by the closes known on each, and all its sessions":
    "bei einem Zeitraum von mehr als einem Tag: seine Handelstage im gefragten Zustand, nach den jeweils bekannten Schlusskursen, und wie viele er hat",
  "the highest close, of all the data or of the period named; the latest if tied":
    "der höchste Schlusskurs, von allen oder des genannten Zeitraums; von gleichen der letzte",
  "close ÷ that high − 1": "Schlusskurs ÷ dieses Hoch − 1",
  "whether the close is the high, or beyond it": "ob der Schlusskurs das Hoch ist, oder darüber liegt",
  "sessions from the high to the close": "Handelstage vom Hoch bis zum Schlusskurs",
  "lowest of close ÷ highest close before it − 1, within the window (empyrical.max_drawdown), with its dates":
    "niedrigster Wert von Schlusskurs ÷ höchstem Schlusskurs davor − 1, im Zeitraum (empyrical.max_drawdown), mit seinen Daten",
  "share of sessions whose close was at least as far below the highest so far as the latest one":
    "Anteil der Handelstage, deren Schlusskurs mindestens so weit unter dem bis dahin höchsten lag wie der jetzige",
  "if asked: first later close at or above the high, and the sessions until then; null if there is none":
    "wo es gefragt ist: erster späterer Schlusskurs auf oder über dem Hoch, und die Handelstage bis dahin; null ohne einen",
  "drawdown of 10% or more": "Rückgang von 10 % oder mehr",
  "for a period longer than a day: the sessions for which the answer is yes, and all its sessions":
    "bei einem Zeitraum von mehr als einem Tag: seine Handelstage, an denen das Gefragte zutraf, und wie viele er hat",
  "the close and its session; close − previous close, by symbol":
    "der Schlusskurs und sein Handelstag; Schlusskurs − Schlusskurs des Handelstags davor, nach Symbol",
  "return of the session, and over the past calendar week, month and year":
    "Rendite des Handelstags, und über die letzte Woche, den letzten Monat und das letzte Jahr im Kalender",
  "highest and lowest of the last 252 closes, including the latest":
    "höchster und niedrigster der letzten 252 Schlusskurse, der jetzige eingeschlossen",
  "the number named; for statistics of a yield, the latest yield in percent":
    "die genannte Zahl; bei einer Rendite unter ihren Schlusskursen der letzte, in Prozent",
  "close > level; a close at the level is not above it": "Schlusskurs > Marke; ein Schlusskurs auf der Marke liegt nicht darüber",
  "close ÷ level − 1": "Schlusskurs ÷ Marke − 1",
  "level ÷ close − 1: the change that would bring the close to the level":
    "Marke ÷ Schlusskurs − 1: die Veränderung, die den Schlusskurs auf die Marke brächte",
  "first session of the current run of closes on one side, and their number; for a period, its number of sessions":
    "erster Handelstag der Reihe von Schlusskursen auf der jetzigen Seite, und wie viele es sind; bei einem Zeitraum, wie viele er hat",
  "for a period: sessions on that side": "bei einem Zeitraum: Handelstage auf dieser Seite",
  "the figure they are ranked by": "der Wert, nach dem sie geordnet sind",
  "each member with its figure, best or worst first as asked; with a limit, those beyond it":
    "jedes Mitglied mit seinem Wert, das gefragte Ende zuerst; bei einer Grenze die jenseits davon",
  "as in the kinds `trend` and `risk`": "wie die Arten `trend` und `risk` sie für einen Markt berechnen",
  "those with such a figure; all of them": "die mit einem solchen Wert, von allen",
  "with a limit: how many of those counted are beyond it, and their share":
    "bei einer Grenze: wie viele der Gezählten jenseits liegen, und ihr Anteil",
  "members with missing or doubted data": "Mitglieder ohne Daten oder mit zweifelhaften",
  "return of each, highest first; lowest first if the worst are asked for":
    "Rendite jedes Werts, die höchste zuerst; die niedrigste zuerst, wo nach den schlechtesten gefragt ist",
  "what they are compared with; return of the one named first − its return":
    "woran sie gemessen werden; Rendite des zuerst genannten − dessen Rendite",
  "its rank over the same number of sessions before": "wo dieser über ebenso viele Handelstage davor stand",
  "if both ends are asked for: lowest return first": "wo beide Enden gefragt sind: die niedrigste Rendite zuerst",
  "members without data": "Mitglieder ohne Daten",
  "for an index: members with closes at both ends; all on its list":
    "bei einem Index: Mitglieder mit Schlusskursen an beiden Enden, von allen auf seiner Liste",
  "for an index: how many of those counted are up, down, ahead or behind, and their share":
    "bei einem Index: wie viele der Gezählten im Plus, im Minus, vorn oder hinten liegen, und ihr Anteil",
  "as in performance": "wie bei der Wertentwicklung",
  "the highest return; null in a tie": "die höchste Rendite; null bei Gleichstand",
  "return of the first − return of the second": "Rendite der ersten − Rendite der zweiten Seite",
  "(1 + first) ÷ (1 + second) − 1": "(1 + erste) ÷ (1 + zweite) − 1",
  "larger return ÷ smaller, only if both rose": "größere Rendite ÷ kleinere, nur wo beide stiegen",
  "if asked for: (1 + return)^(1 ÷ years) − 1, by symbol; null for less than a year":
    "wo es gefragt ist: (1 + Rendite)^(1 ÷ Jahre) − 1, nach Symbol; null für weniger als ein Jahr",
  "sessions on which the first did better; all sessions": "Handelstage, an denen die erste Seite besser war, von wie vielen",
  "close at the end ÷ close at the base − 1, by symbol": "Schlusskurs am Ende ÷ Schlusskurs an der Basis − 1, nach Symbol",
  "the two closes of each; a basket is 1 at the base": "die zwei Schlusskurse von jedem; ein Korb ist 1 an der Basis",
  "close at the end − close at the base, by symbol; null for a basket or with dividends":
    "Schlusskurs am Ende − Schlusskurs an der Basis, nach Symbol; null für einen Korb und mit Dividenden",
  "for several windows: base, end and returns of each, in the order asked":
    "bei mehreren Zeiträumen: Basis, Ende und Renditen eines jeden, in der gefragten Folge",
  "if asked for: lowest of close ÷ highest close before it − 1 within the window":
    "wo es gefragt ist: niedrigster Wert von Schlusskurs ÷ höchstem Schlusskurs davor − 1 im Zeitraum",
  'for an index without some of its members, approximate: (return of the index − weight × return of the part) ÷ (1 − weight), with weights at the base from a fund that tracks it; under "SPX ex MAG7" among the returns':
    "bei einem Index ohne einige Mitglieder, ungefähr: (Rendite des Index − Gewicht × Rendite des Teils) ÷ (1 − Gewicht), Gewichte an der Basis aus dem Fonds, der ihn abbildet; unter „SPX ex MAG7“ bei den Renditen",
  "sessions from the base to the end": "Handelstage von der Basis bis zum Ende",
  "price, or total (with dividends)": "price: nur Kurse; total: mit Dividenden",
};
