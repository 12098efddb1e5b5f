/** Highs, averages and basis points. */
export const states: Readonly<Record<string, string>> = {
  "on the day": "an diesem Tag",

  "{0} was {1}, as of {2}.": "{0:der} lag {1}, Stand {2}.",
  "{0} is {1}.": "{0:der} liegt {1}.",
  "{0} at the close on {1} against its 52-week closing high; closes since {2}.":
    "{0} zum Schlusskurs vom {1} gegenüber dem 52-Wochen-Hoch auf Schlusskursbasis; Schlusskurse seit {2:dem}.",
  "at its 52-week closing high of {0}": "auf dem 52-Wochen-Hoch (Schlusskurs) von {0}",
  "{0} below its 52-week closing high of {1} on {2}": "{0} unter dem 52-Wochen-Hoch (Schlusskurs) von {1} am {2}",
  "52-week closing high": "52-Wochen-Hoch (Schlusskurs)",
  "runs of sessions|last {0}": "zuletzt {0}",
  "{0} at the close on {1} against its all-time closing high; closes since {2}.":
    "{0} zum Schlusskurs vom {1} gegenüber dem Allzeithoch auf Schlusskursbasis; Schlusskurse seit {2:dem}.",
  "{0} at the close on {1} against its highest close {2}; closes since {3}.":
    "{0} zum Schlusskurs vom {1} gegenüber dem höchsten Schlusskurs {2}; Schlusskurse seit {3:dem}.",
  "at its record close of {0}": "auf dem Allzeithoch (Schlusskurs) von {0}",
  "at its highest close {0}, {1}": "auf dem höchsten Schlusskurs {0}, {1}",
  "{0} below its record close of {1} on {2}": "{0} unter dem Allzeithoch (Schlusskurs) von {1} am {2}",
  "{0} below its highest close {1}, {2} on {3}": "{0} unter dem höchsten Schlusskurs {1}, {2} am {3}",
  "{0} above its highest close {1}, {2} on {3}": "{0} über dem höchsten Schlusskurs {1}, {2} am {3}",
  "in the data": "in den Daten",
  "{0} basis points": "{0} {0:Basispunkt/Basispunkte}",
  "{0}%": "{0} %",
  "The data begin on {0}: its 52-week range covers only the closes since.":
    "Die Daten beginnen am {0}: Die 52-Wochen-Spanne umfasst nur die Schlusskurse seither.",
  "{0} and {1}": "{0:as} und {1:as}",
  "highest close {0}": "höchster Schlusskurs {0}",
  "{0}-day average": "{0}-Tage-Durchschnitt",
  "{0}d": "{0} T",
  "{0} on {1}": "{0} am {1}",
};
