import type { Tongue } from "./tongue.ts";

/** Umlauts as people type them where they have none: "hoechster", "groesste". */
function fold(word: string): string {
  return word.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss");
}

/** German: the words of the common questions, each with the English that is read. */
export const german: Tongue = {
  fold,
  slots: {
    number: `
      (ein|eine|einen|einem|einer) = 1
      zwei = 2
      drei = 3
      vier = 4
      fünf = 5
      sechs = 6
      sieben = 7
      acht = 8
      neun = 9
      zehn = 10
      elf = 11
      zwölf = 12
      fünfzehn = 15
      zwanzig = 20
      dreißig = 30
      fünfzig = 50
      hundert = 100
      (anderthalb|eineinhalb) = 1.5
      zweieinhalb = 2.5
      dreieinhalb = 3.5`,
    unit: `
      (Tag|Handelstag|Börsentag) = day
      (Tage|Tagen|Handelstage|Handelstagen|Börsentage|Börsentagen) = days
      Sitzung = session
      Sitzungen = sessions
      (Woche|Börsenwoche) = week
      Wochen = weeks
      Monat = month
      (Monate|Monaten|Monats) = months
      Quartal = quarter
      (Quartale|Quartalen) = quarters
      Jahr = year
      (Jahre|Jahren) = years`,
    month: `
      (Januar|Jänner|Jan) = January
      (Februar|Feber|Feb) = February
      März = March
      April = April
      Mai = May
      Juni = June
      Juli = July
      (August|Aug) = August
      (September|Sep|Sept) = September
      (Oktober|Okt) = October
      (November|Nov) = November
      (Dezember|Dez) = December`,
    weekday: `
      Montag = Monday
      Dienstag = Tuesday
      Mittwoch = Wednesday
      Donnerstag = Thursday
      Freitag = Friday`,
    ordinal: `
      (erste|ersten|1) = first
      (zweite|zweiten|2) = second
      (dritte|dritten|3) = third
      (vierte|vierten|4) = fourth`,
  },
  dates: `
    {day} {month} = {day} {month}
    {day} {month} {year} = {day} {month} {year}
    {iso} = {iso}
    {month} = {month}
    {month} {year} = {month} {year}
    {year} = {year}
    {weekday} = {weekday}
    Ende {year} = the end of {year}
    Anfang {year} = the beginning of {year}
    Ende {month} = the end of {month}
    Anfang {month} = the beginning of {month}
    Ende {month} {year} = the end of {month} {year}
    Anfang {month} {year} = the beginning of {month} {year}
    gestern = yesterday`,
  phrases: {
    time: `
      (diese|dieser|in dieser|die aktuelle|in der aktuellen|die laufende|in der laufenden) [Handelswoche] Woche = this week
      (diese|dieser|in dieser|in der laufenden) Woche [bisher|bislang] = this week
      (diesen|in diesem|im laufenden|im aktuellen) Monat [bisher|bislang] = this month
      (dieses|in diesem|im laufenden|im aktuellen) Quartal [bisher|bislang] = this quarter
      (dieses|in diesem|im laufenden|im aktuellen) Jahr [bisher|bislang] = this year
      heuer = this year
      (letzte|vergangene|vorige|in der letzten|in der vergangenen|in der vorigen) Woche = last week
      (letzten|vergangenen|vorigen|im letzten|im vergangenen|im vorigen) Monat = last month
      im Vormonat = last month
      (letztes|vergangenes|voriges|im letzten|im vergangenen|im vorigen) Quartal = last quarter
      im Vorquartal = last quarter
      (letztes|vergangenes|voriges|im letzten|im vergangenen|im vorigen) Jahr = last year
      im Vorjahr = last year
      (in den|über die|während der) (letzten|vergangenen) {n} {unit} = over the past {n} {unit}
      (die letzten|der letzten) {n} {unit} = over the past {n} {unit}
      seit {n} {unit} = over the past {n} {unit}
      (seit [dem] (Jahresbeginn|Jahresanfang)|seit Beginn des Jahres|seit Anfang des Jahres|im bisherigen Jahresverlauf|ytd) = year to date
      (seit [dem] (Monatsbeginn|Monatsanfang)|seit Anfang des Monats) = month to date
      (seit [dem] (Quartalsbeginn|Quartalsanfang)|seit Anfang des Quartals) = quarter to date
      (seit [dem] (Wochenbeginn|Wochenanfang)|seit Anfang der Woche) = this week
      heute = today
      morgen = tomorrow
      (nächste Woche|in der nächsten Woche) = next week
      (des Jahres|von|aus) {year} = in {year}
      gestern = yesterday
      am {weekday} = on {weekday}
      (am|an dem) {date} = on {date}
      am {weekday} dem {date} = on {date}
      (letzten|am letzten|vergangenen|am vergangenen) {weekday} = last {weekday}
      (im|in) {date} = in {date}
      im Jahr[e] {year} = in {year}
      (im Jahre|im Jahr) {year} = in {year}
      {year} = in {year}
      Ende {year} = at the end of {year}
      Ende {month} {year} = at the end of {month} {year}
      {date} = {date}
      seit {date} = since {date}
      seit dem {date} = since {date}
      seit dem Jahr {year} = since {year}
      seit dem Hoch (im|vom) {date} = since the high of {date}
      seit dem Tief (im|vom) {date} = since the low of {date}
      (vom|von) {date} bis [zum] {date2} = from {date} to {date2}
      zwischen {date} und {date2} = between {date} and {date2}
      zwischen dem {date} und dem {date2} = between {date} and {date2}
      (im|das) {ordinal} Quartal {year} = in the {ordinal} quarter of {year}
      (im|das) {ordinal} Quartal = in the {ordinal} quarter
      (im|das) {ordinal} Halbjahr {year} = in the {ordinal} half of {year}
      (im|das) {ordinal} Halbjahr = in the {ordinal} half
      seit Corona = since covid
      vor {n} {unit} = {n} {unit} ago
      (aller Zeiten|überhaupt|jemals in der Geschichte) = ever`,
    span: `
      (ein Jahr|über ein Jahr|auf Jahressicht|aufs Jahr gesehen) = over the past year
      (auf Sicht von|über) {n} {unit} = over the past {n} {unit}`,
    ask: `
      (^wie|^wie gut|^wie schlecht) = how
      (^wie steht|^wie notiert) = what level is
      (wie viel fehlt [dem|der]|wie viele Punkte fehlen [dem|der]) = how far is
      wie viel fehlt = how far is
      (wie viel|wieviel|wie stark|wie sehr|um wie viel|um wieviel|um wie viel Prozent|um wieviel Prozent|wie viel Prozent|wieviel Prozent|wie kräftig) = how much
      wie tief = how deep
      (um wie viele Basispunkte|um wieviele Basispunkte|wie viele Basispunkte|wieviele Basispunkte) = how many basis points
      (um wie viele Punkte|um wieviele Punkte|wie viele Punkte|wieviele Punkte) = how many points
      (wie viele|wieviele) (Tage|Handelstage|Börsentage) (in Folge|hintereinander|am Stück) = how many days in a row
      (wie viele|wieviele) Wochen (in Folge|hintereinander|am Stück) = how many weeks in a row
      (wie viele|wieviele) Monate (in Folge|hintereinander|am Stück) = how many months in a row
      (seit wie vielen|seit wievielen) (Tagen|Handelstagen) (in Folge|hintereinander) = how many days in a row
      wie weit = how far
      ^vergleiche = compare
      (^zeig mir|^zeige mir|^zeig|^zeige) = show me
      (wie oft|wie häufig) = how often
      (wie hoch|auf welchem Stand) = what level
      wie lange = how long
      wann = when
      seit wann = since when
      (soll|sollte|kann) ich…kaufen = should I buy
      (soll|sollte|kann) ich…verkaufen = should I sell
      ^wo = where
      ^was = what
      (wer|wer von beiden) = who
      (welcher|welche|welches) [der beiden] (Index|Indizes) = which index
      welche Aktie = which stock
      (welcher|welche|welches) = which`,
    aux: `
      (ist|befindet sich|steht|liegt|notiert|handelt|tendiert|steckt) = is
      (sind|befinden sich|stehen|liegen|notieren) = are
      (war|stand|lag|notierte|befand sich|steckte) = was
      (waren|standen|lagen|notierten) = were
      hat = has
      haben = have
      hatte = had
      gab es = was there
      gibt es = is there
      (wird|werden) = will`,
    mark: `
      (ob|stimmt es dass) =`,
    adverb: `
      (zuletzt|das letzte Mal|zum letzten Mal|letztmals) = last
      (zum ersten Mal|erstmals|das erste Mal) = first
      (jemals|je|schon einmal|schon mal|je zuvor) = ever`,
    article: `
      (die|das) = the
      (ein|eine) = a`,
    agent: `
      der = the`,
    object: `
      (den|dem|einen) = the`,
    dropped: `
      (sich|denn|eigentlich|bitte|mal|genau|gerade|aktuell|derzeit|momentan|jetzt|noch|bisher|bislang|insgesamt|^so|hallo|hi|danke|schon|bereits) =
      (die Aktie von|die Aktien von|Aktie von|der Kurs von|im Moment|zur Zeit|zurzeit) =
      (^kannst du mir sagen|^können Sie mir sagen|^sag mir|^sagen Sie mir|^weiß jemand|^ich möchte wissen|^ich würde gern wissen) =`,
    subject: `
      (Markt|Aktienmarkt|US Aktienmarkt|Gesamtmarkt) = market
      (Öl|Ölpreis|Rohöl) = oil
      Goldpreis = gold
      Silber = silver
      (Nebenwerte|Small Caps|kleine Werte|Nebenwerten) = small caps
      (Tech Werte|Techwerte|Tech Aktien|Technologiewerte|Technologieaktien) = tech stocks
      (zehnjährige|zehnjährigen|10 jährige|10 jährigen) (US Rendite|Rendite|Treasury Rendite) = 10 year Treasury yield
      Rendite (der|von|für) (zehnjährigen|10 jährigen) (Treasuries|US Anleihen|US Staatsanleihen|Staatsanleihen|Treasury|US Treasuries) = 10 year Treasury yield
      Rendite (zehnjähriger|10 jähriger) (Treasuries|US Anleihen|US Staatsanleihen|Staatsanleihen|US Treasuries) = 10 year Treasury yield
      (zweijährige|zweijährigen|2 jährige|2 jährigen) (US Rendite|Rendite|Treasury Rendite) = 2 year Treasury yield
      Rendite (der|von|für) (zweijährigen|2 jährigen) (Treasuries|US Anleihen|US Staatsanleihen|Staatsanleihen|US Treasuries) = 2 year Treasury yield
      Rendite (zweijähriger|2 jähriger) (Treasuries|US Anleihen|US Staatsanleihen|Staatsanleihen|US Treasuries) = 2 year Treasury yield
      S&P = S&P`,
    other: `
      und = and
      mit = with
      oder = or
      (gegen|gegenüber [dem]|verglichen mit [dem]|im Vergleich zum|im Vergleich mit dem|im Vergleich zu|versus|vs) = versus
      besser [gelaufen|abgeschnitten|performt|entwickelt] als = better than
      schlechter [gelaufen|abgeschnitten|performt|entwickelt] als = worse than
      stärker (gelaufen|abgeschnitten|performt) als = better than
      schwächer (gelaufen|abgeschnitten|performt) als = worse than
      besser [gelaufen|abgeschnitten|performt|entwickelt] = better
      schlechter [gelaufen|abgeschnitten|performt|entwickelt] = worse
      (mehr|stärker) als = more than
      (weniger|schwächer) als = less than
      (mehr|stärker) = more
      (weniger|schwächer) = less
      als = than
      (vorn|vorne) = ahead
      vor [dem|der] = ahead of
      hinter [dem|der] = behind the
      (hinten|zurück) = behind
      (im Plus|höher) = up
      (im Minus|tiefer|niedriger) = down
      (in einem|im|in einen|in einer) (Bärenmarkt|Bear Market) = in a bear market
      (in einem|im|in einen) (Bullenmarkt|Bull Market) = in a bull market
      (der|des) (aktuelle|aktuellen|laufende|laufenden|jetzige) Bullenmarkt[es] = the current bull market
      (der|des) (aktuelle|aktuellen|laufende|laufenden|jetzige) Bärenmarkt[es] = the current bear market
      der letzte Bärenmarkt = the last bear market
      der letzte Bullenmarkt = the last bull market
      (in einer Korrektur|in Korrektur) = in a correction
      (von|von der|von dem|vom|bis zum|zum|bis zu) [seinem|ihrem|einem] (Rekordhoch|Allzeithoch|Höchststand|Rekord|Rekordstand) [entfernt|weg] = from its record high
      (unter|unterhalb) [seinem|ihrem|dem|seines|ihres] (Rekordhoch|Allzeithoch|Höchststand|Rekordhochs|Allzeithochs|Rekordstand|Rekord) = below its record high
      (von|vom) [seinem|ihrem] (52 Wochen Hoch|Jahreshoch) [entfernt|weg] = from its 52 week high
      unter [seinem|ihrem|dem] 52 Wochen Hoch = below its 52 week high
      (auf|bei) [einem|seinem|ihrem] [neuen] (Rekordhoch|Allzeithoch|Rekordstand|Höchststand) = at a record high
      auf [einem] 52 Wochen Hoch = at a 52 week high
      (Entfernung|Abstand) (vom|zum) (Rekordhoch|Allzeithoch) = distance from record high
      (größter Rückgang|größte Rückgang|größten Rückgang|tiefster Fall) (vom|von einem|von seinem) (Hoch|Rekordhoch|Höchststand) = largest drawdown
      (maximaler|maximale|maximalen|größter|größte|größten) (Drawdown|Rücksetzer) = max drawdown
      unter (dem|seinem) Hoch (von|vom|im) {date} = below its high of {date}
      (von|vom) [seinem] Hoch (von|vom|im) {date} [entfernt|weg] = from its high of {date}
      auf [dem] höchsten Stand seit {date} = at its highest since {date}
      auf [dem] (niedrigsten|tiefsten) Stand seit {date} = at its lowest since {date}
      (^Rekordhoch|^Allzeithoch) (des|von) = record high of
      Drawdown = drawdown
      (von|zu|zum) [einem] (Bullenmarkt|Bull Market) [entfernt|weg] = from a bull market
      (von|zu|zum) [einem] (Bärenmarkt|Bear Market) [entfernt|weg] = from a bear market
      (Bulle oder Bär|Bullenmarkt oder Bärenmarkt|in einem Bullenmarkt oder [in einem] Bärenmarkt|im Bullenmarkt oder [im] Bärenmarkt) = bull or bear
      [ein] neues (Rekordhoch|Allzeithoch) (erreicht|markiert|aufgestellt) = reached a new record high
      (größter|größte|größten|höchster|höchste) (Rückgang|Verlust|Kursverlust|Einbruch) = largest drop
      (größter|größte|größten|höchster) Tagesverlust = worst day
      (größter|größte|größten|höchster) Tagesgewinn = best day
      (größter|größte|größten) Wochenverlust = worst week
      (größter|größte|größten) Wochengewinn = best week
      (aktuelle|laufende) Gewinnserie = current winning streak
      (aktuelle|laufende) Verlustserie = current losing streak
      Gewinnserie = winning streak
      Verlustserie = losing streak
      (über|oberhalb) (seiner|ihrer|der) {n} Tage Linie = above its {n} day moving average
      (unter|unterhalb) (seiner|ihrer|der) {n} Tage Linie = below its {n} day moving average
      (über|oberhalb) (seinem|ihrem|dem) {n} Tage Durchschnitt = above its {n} day average
      (unter|unterhalb) (seinem|ihrem|dem) {n} Tage Durchschnitt = below its {n} day average
      (überkauft) = overbought
      (überverkauft) = oversold
      (längste|längster) (Gewinnserie|Siegesserie) = longest winning streak
      (längste|längster) (Verlustserie) = longest losing streak
      (bester|beste|besten|bestes|stärkster|stärkste|stärksten|stärkstes) {unit} = best {unit}
      (schlechtester|schlechteste|schlechtesten|schlechtestes|schwächster|schwächste|schwächsten|schwächstes|schlimmster|schlimmste|schlimmsten|schlimmstes) {unit} = worst {unit}
      {n} (besten|stärksten) {unit} = {n} best {unit}
      {n} (schlechtesten|schwächsten|schlimmsten) {unit} = {n} worst {unit}
      (bester|besten|stärkster|stärksten) {month} = best {month}
      (schlechtester|schlechtesten|schwächster|schwächsten) {month} = worst {month}
      (höchster|höchste|höchsten) (Stand|Schlussstand|Schlusskurs|Niveau) = highest close
      (niedrigster|niedrigste|tiefster|tiefste|tiefsten|niedrigsten) (Stand|Schlussstand|Schlusskurs|Niveau) = lowest close
      (Performance|Entwicklung|Wertentwicklung|Rendite) (von|des|der) = performance of
      (Performance|Entwicklung|Wertentwicklung|Kursentwicklung) = performance
      (Abstand|Vorsprung|Unterschied|Differenz) zwischen [dem] = gap between
      (groß|gross) = big
      (Schlussstand|Schlusskurs|Kurs) (des|der|von) = level of
      (^Stand|^aktueller Stand) (des|von) = level of
      (Schlussstand|Schlusskurs|Kurs) = level
      über {n} [Punkte|Punkten] = above {n}
      (unter|unterhalb von) {n} [Punkte|Punkten] = below {n}
      (um|um rund) {n} (%|Prozent) = by {n} %
      {n} (%|Prozent) = {n} %
      (um mehr als|mehr als|um über) {n} (%|Prozent) = more than {n} %
      (um mindestens|mindestens) {n} (%|Prozent) = at least {n} %
      (um mehr als|mehr als|um über) {n} Basispunkte = more than {n} basis points
      (um|um rund) {n} Basispunkte = by {n} basis points
      (um mehr als|mehr als|um über) {n} (Punkte|Punkten|Prozentpunkte) = more than {n} points
      (um|um rund) {n} (Punkte|Punkten|Prozentpunkte) = by {n} points
      (um) {n} (%|Prozent) oder mehr = by {n} % or more
      {n} (%|Prozent) oder mehr = {n} % or more
      (an einem|innerhalb eines) (Tag|Handelstag|Tages) = in a day
      (in einer|innerhalb einer) Woche = in a week
      (in einem|innerhalb eines) (Monat|Monats) = in a month
      (in einem|innerhalb eines) (Quartal|Quartals) = in a quarter
      (in einem|innerhalb eines) (Jahr|Jahres) = in a year
      (Abstand|Entfernung) (von|des) = distance of
      (zum|vom) (Allzeithoch|Rekordhoch) = from its record high
      (an dem|am) Stück = in a row
      {n} {unit} (in Folge|hintereinander|am Stück) = {n} {unit} in a row
      (des|vom) = of the
      von = of`,
  },
  verbs: `
    gestiegen, geklettert / stieg, stiegen, steigt, steigen, kletterte, klettert = rise, rose, risen
    zugelegt, gewonnen / gewann, gewannen, gewinnt, legte…zu, legten…zu, legt…zu = gain, gained
    gefallen, gesunken, abgerutscht / fiel, fielen, fällt, fallen, sank, sinkt, rutschte…ab, gab…nach = fall, fell, fallen
    nachgegeben, verloren, eingebüßt / verlor, verloren, verliert, büßte…ein = lose, lost
    entwickelt, gelaufen, geschlagen sich, performt, abgeschnitten, gemacht / lief, liefen, läuft, laufen, entwickelte, entwickelten, entwickelt sich, schnitt…ab, schnitten…ab, schneidet…ab, performte, machte, macht = do, did, done
    geschlagen, übertroffen, outperformt / schlug, schlägt, übertraf, übertrifft = beat, beat, beaten
    zurückgeblieben / hinkt…hinterher, hinkte…hinterher = lag, lagged
    beendet / endete, endet = end, ended
    geschlossen / schloss, schließt, schlossen, ging aus dem Handel = close, closed
    gedauert / dauerte, dauert, hält…an, hielt…an = last, lasted
    begonnen, angefangen / begann, beginnt, fing…an = begin, began, begun`,
};
