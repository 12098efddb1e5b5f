/** Bull and bear markets, drawdowns, averages, risk, yields. */
export const states: Readonly<Record<string, string>> = {
  "{0} closed at {1} on {2}, {3}.": "{0} schloss am {2} bei {1}, {3}.",
  "{0}: {1}": "{0}: {1}",
  "{0} since that high; back to it takes {1}.": "{0} seit diesem Hoch; zurück dorthin fehlen {1}.",
  "drawdown = close ÷ highest close before it − 1, on closes; a correction is 10 % or more":
    "Drawdown = Schlusskurs ÷ höchster Schlusskurs davor − 1; eine Korrektur sind 10 % oder mehr",
  "{0} on the close of {1} against its all-time closing high; closes since {2}.":
    "{0} zum Schlusskurs vom {1} gegen das Allzeithoch auf Schlusskursbasis; Schlusskurse seit {2}.",
  "{0} on the close of {1} against its highest close of that stretch; closes since {2}.":
    "{0} zum Schlusskurs vom {1} gegen den höchsten Schlusskurs jenes Zeitraums; Schlusskurse seit {2}.",
  "at its all-time closing high of {0}": "auf dem Allzeithoch (Schlusskurs) von {0}",
  "at its highest close of that stretch of {0}": "auf dem höchsten Schlusskurs jenes Zeitraums von {0}",
  "{0} below its all-time closing high of {1} on {2}": "{0} unter dem Allzeithoch (Schlusskurs) von {1} am {2}",
  "{0} below its highest close of that stretch of {1} on {2}": "{0} unter dem höchsten Schlusskurs jenes Zeitraums von {1} am {2}",
  "not made good by the last close": "bis zum letzten Schlusskurs nicht aufgeholt",
  "made good on {0}": "aufgeholt am {0}",
  "deepest fall {0}: {1} from {2} to {3}, {4}.": "größter Rückgang {0}: {1} vom {2} bis {3}, {4}.",
  "in the data": "in den Daten",
  'The data begin on {0}: "all time" means since then.': "Die Daten beginnen am {0}: „Allzeit“ heißt seither.",
  "{0} on the close of {1}: a fall of 20 % from the highest close makes a bear market, a rise of 20 % from the lowest close a bull market; closes since {2}.":
    "{0} zum Schlusskurs vom {1}: Ein Rückgang um 20 % vom höchsten Schlusskurs macht einen Bärenmarkt, ein Anstieg um 20 % vom niedrigsten einen Bullenmarkt; Schlusskurse seit {2}.",
  "on closes: bear from −20 % off the high, bull from +20 % off the low; strict rule: a bear market ends only at a new all-time closing high":
    "auf Schlusskursbasis: Bär ab −20 % vom Hoch, Bulle ab +20 % vom Tief; strenge Regel: Ein Bärenmarkt endet erst mit einem neuen Allzeithoch",
  "High {0} on {1}, low {2} on {3}: the close is {4} from the high and {5} from the low.":
    "Hoch {0} am {1}, Tief {2} am {3}: Der Schlusskurs liegt {4} vom Hoch und {5} vom Tief entfernt.",
  "The rise of 20 % took {0} from the low": "Der Anstieg um 20 % vom Tief dauerte {0}",
  "{0} since the low without a rise of 20 %": "{0} seit dem Tief ohne Anstieg um 20 %",
  "{0}, the slowest since the low of {1} ({2}).": "{0}, so langsam wie seit dem Tief vom {1} nicht mehr ({2}).",
  "{0} has been in neither a bull nor a bear market: no close in the data is {1} % off an extreme.":
    "{0} war weder in einem Bullen- noch in einem Bärenmarkt: Kein Schlusskurs in den Daten liegt {1} % von einem Extrem entfernt.",
  "{0} above": "{0} über",
  "{0} below": "{0} unter",
  "{0} is in a bull market since {1}, confirmed {2}; a close at or below {3}, {4} the last, would make it a bear market.":
    "{0} ist in einem Bullenmarkt seit {1}, bestätigt {2}; ein Schlusskurs bei oder unter {3}, {4} dem letzten, machte daraus einen Bärenmarkt.",
  "{0} is in a bear market since {1}, confirmed {2}; a close at or above {3}, {4} the last, would make it a bull market.":
    "{0} ist in einem Bärenmarkt seit {1}, bestätigt {2}; ein Schlusskurs bei oder über {3}, {4} dem letzten, machte daraus einen Bullenmarkt.",
  "By the strict rule a bear market since {0}; it ends with a close above {1}.":
    "Nach der strengen Regel ein Bärenmarkt seit {0}; er endet mit einem Schlusskurs über {1}.",
  "By the strict rule a bull market since {0}; it ends with a close at or below {1}.":
    "Nach der strengen Regel ein Bullenmarkt seit {0}; er endet mit einem Schlusskurs bei oder unter {1}.",
  "{0} basis points": "{0} Basispunkte",
  "{0} %": "{0} %",
  "the close of {0}": "dem Schlusskurs vom {0}",
  "a stretch|{0} ({1})": "{0} ({1})",
  "{0} {1} % ({2})": "{0} {1} % ({2})",
  "{0}: percent on {1}, and basis points since {2}.": "{0}: Prozent am {1} und Basispunkte seit {2}.",
  "{0} {1} on {2}, {3} basis points since {4}.": "{0} {1} am {2}, {3} Basispunkte seit {4}.",
  "{0}, level in percent on {1}, change in basis points since {2}.": "{0}, Stand in Prozent am {1}, Veränderung in Basispunkten seit {2}.",
  bp: "Bp.",
  "{0}; the curve is inverted between them.": "{0}; die Kurve ist zwischen ihnen invers.",
  "{0}; the curve is not inverted between them.": "{0}; die Kurve ist zwischen ihnen nicht invers.",
  "basis points = (level at the end − level at the base) × 100, of levels in percent; slope = first − second":
    "Basispunkte = (Stand am Ende − Stand der Basis) × 100, von Ständen in Prozent; Steilheit = erster − zweiter",
  "{0} less {1}": "{0} minus {1}",
  "Its high {0} was {1} % on {2}.": "Hoch {0}: {1} % am {2}.",
  "Its low {0} was {1} % on {2}.": "Tief {0}: {1} % am {2}.",
  "above {0} %": "über {0} %",
  "below {0} %": "unter {0} %",
  "at least {0} %": "mindestens {0} %",
  "{0} on {1} of {2}, last on no day in the data.": "{0}: {1} ({2}), an keinem Tag in den Daten.",
  "{0} on {1} of {2}, last on {3}.": "{0}: {1} ({2}), zuletzt am {3}.",
  "{0} in {1} is too few for a figure of risk.": "{0} ({1}): zu wenig für eine Risikokennzahl.",
  "of one to another|{0} to {1}": "{0} zu {1}",
  "{0} against {1} of {2}": "{0} gegen {1} von {2}",
  "{0} in the first half, {1} in the second (from {2}).": "{0} in der ersten Hälfte, {1} in der zweiten (ab {2}).",
  "{0} {1}: {2}, from {3}.": "{0} {1}: {2}, aus {3:dative}.",
  "Sharpe ratio against the 10-year Treasury yield of each day before, divided by {0}.":
    "Sharpe-Ratio gegen die 10-jährige US-Treasury-Rendite des jeweiligen Vortags, geteilt durch {0}.",
  "Sharpe ratio against a rate of zero: the 10-year yield is not in the data for these days.":
    "Sharpe-Ratio gegen einen Zins von null: Die 10-jährige Rendite liegt für diese Tage nicht vor.",
  "Less than a year: nothing is annualised; volatility and tracking error are given by the day.":
    "Weniger als ein Jahr: Nichts ist annualisiert; Volatilität und Tracking Error gelten pro Tag.",
  "daily simple returns, sample deviations; yearly = daily × √252; beta = covariance ÷ variance of the second; information ratio = yearly mean difference ÷ tracking error; capture = yearly growth ratio on the second's rising or falling sessions; batting average = share of sessions ahead":
    "einfache Tagesrenditen, Standardabweichungen der Stichprobe; jährlich = täglich × √252; Beta = Kovarianz ÷ Varianz des zweiten; Information Ratio = mittlere Jahresdifferenz ÷ Tracking Error; Capture = Verhältnis des Jahreswachstums an steigenden oder fallenden Tagen des zweiten; Trefferquote = Anteil der Handelstage vorn",
  "{0} a day": "{0} pro Tag",
  "not known": "nicht bekannt",
  "{0} a year": "{0} pro Jahr",
  beta: "Beta",
  correlation: "Korrelation",
  volatility: "Volatilität",
  "tracking error": "Tracking Error",
  "information ratio": "Information Ratio",
  "Sharpe ratio": "Sharpe-Ratio",
  "up capture": "Up-Capture",
  "down capture": "Down-Capture",
  "batting average": "Trefferquote",
  "risk|deepest fall": "größter Rückgang",
  "column|figure": "Wert",
  "{0} has too few closes for an RSI of {1} sessions.": "{0} hat zu wenige Schlusskurse für einen RSI über {1} Handelstage.",
  "The data begin on {0}: its 52-week range is only that of the closes since.":
    "Die Daten beginnen am {0}: Die 52-Wochen-Spanne umfasst nur die Schlusskurse seither.",
  "{0} has {1} closes in the data, too few for every average.": "{0} hat {1} Schlusskurse in den Daten, zu wenige für alle Durchschnitte.",
  "{0} on the close of {1}: simple averages of closes, RSI by Wilder's smoothing over all closes since {2}.":
    "{0} zum Schlusskurs vom {1}: einfache Durchschnitte der Schlusskurse, RSI mit Wilders Glättung über alle Schlusskurse seit {2}.",
  "average = mean of the last n closes; golden cross: 50-day above 200-day; RSI = 100 − 100 ÷ (1 + average gain ÷ average loss), overbought from {0}, oversold from {1} down":
    "Durchschnitt = Mittel der letzten n Schlusskurse; Golden Cross: 50-Tage-Linie über 200-Tage-Linie; RSI = 100 − 100 ÷ (1 + mittlerer Gewinn ÷ mittlerer Verlust), überkauft ab {0}, überverkauft bis {1}",
  "its {0}-day average not known yet": "{0}-Tage-Durchschnitt noch nicht bekannt",
  "{0} above its {1}-day average of {2}": "{0} über dem {1}-Tage-Durchschnitt von {2}",
  "{0} below its {1}-day average of {2}": "{0} unter dem {1}-Tage-Durchschnitt von {2}",
  "{0} from its {1}-day average of {2}": "{0} vom {1}-Tage-Durchschnitt von {2} entfernt",
  "{0} and {1}": "{0} und {1}",
  "It last closed below its {0}-day average on {1}.": "Letzter Schlusskurs unter dem {0}-Tage-Durchschnitt: {1}.",
  "It last closed above its {0}-day average on {1}.": "Letzter Schlusskurs über dem {0}-Tage-Durchschnitt: {1}.",
  "{0} has no 200-day average yet.": "{0} hat noch keinen 200-Tage-Durchschnitt.",
  "{0}: 50-day average {1}, 200-day {2}": "{0}: 50-Tage-Durchschnitt {1}, 200-Tage-Durchschnitt {2}",
  "{0}; the data hold no crossing.": "{0}; die Daten enthalten keine Kreuzung.",
  "{0}; the data hold no golden cross.": "{0}; die Daten enthalten kein Golden Cross.",
  "{0}; the data hold no death cross.": "{0}; die Daten enthalten kein Death Cross.",
  "{0}; the last golden cross was on {1}.": "{0}; letztes Golden Cross am {1}.",
  "{0}; the last death cross was on {1}.": "{0}; letztes Death Cross am {1}.",
  "{0}; the last crossing was a golden cross on {1}.": "{0}; letzte Kreuzung: Golden Cross am {1}.",
  "{0}; the last crossing was a death cross on {1}.": "{0}; letzte Kreuzung: Death Cross am {1}.",
  "{0} is {1} from its 52-week low of {2} ({3}) and {4} from its 52-week high of {5} ({6}).":
    "{0} liegt {1} vom 52-Wochen-Tief von {2} ({3}) und {4} vom 52-Wochen-Hoch von {5} ({6}) entfernt.",
  "RSI {0} of {1} is {2} on {3}: overbought.": "RSI {0} von {1} am {3}: {2}, überkauft.",
  "RSI {0} of {1} is {2} on {3}: oversold.": "RSI {0} von {1} am {3}: {2}, überverkauft.",
  "RSI {0} of {1} is {2} on {3}: neither overbought nor oversold.": "RSI {0} von {1} am {3}: {2}, weder überkauft noch überverkauft.",
};
