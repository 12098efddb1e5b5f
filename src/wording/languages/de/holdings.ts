/** Holdings of funds. */
export const holdings: Readonly<Record<string, string>> = {
  "column|weight": "Gewicht",
  "holdings of {0}": "Bestände {0:des}",
  "{0}.": "{0}.",
  "Without {0}: not among the holdings of {1}.": "Ohne {0:den}: nicht unter den Beständen {1:des}.",
  "{0} are share classes of one company; all are counted.": "{0} sind Aktiengattungen eines Unternehmens; alle sind gezählt.",
  "column|share": "Anteil",
  "The weights of {0} on {1} are not known: {2}.": "Die Gewichte {0:im} am {1} sind nicht bekannt: {2:capital}.",
  "{0} is not among the holdings of {1} and so is not part of {2}.": "{0}: nicht unter den Beständen {1:des}, also kein Teil {2:des}.",
  "Members with closes on both {0} and {1} make up {2} of {3}, too little to tell what moved it.":
    "Mitglieder mit Schlusskursen am {0} und am {1} machen {2} {3:des} aus: zu wenig, um zu sagen, was ihn bewegt hat.",
  "{0} in {1} cannot be measured: {2} without closes on both {3} and {4}.":
    "{0} {1:im} lässt sich nicht messen: {2} ohne Schlusskurse an beiden Tagen, {3} und {4}.",
  "Approximate: fund weights rounded to {0}%, held since {1}, ignoring later additions, removals and buybacks.":
    "Näherung: auf {0} % gerundete Fondsgewichte, seit {1:dem} gehalten, ohne spätere Zugänge, Abgänge und Rückkäufe.",
  "column|contribution": "Beitrag",
  "Estimated from the list of {0} dated {1} and the closes, assuming its members have not changed":
    "Mit Schlusskursen fortgeschrieben aus der Liste {0:des} vom {1}, mit deren Mitgliedern",
  "{0}; without closes on both days, and so taken as moving with the index: {1} ({2} of the weight).":
    "{0}; ohne Schlusskurse an beiden Tagen und daher wie der Index fortgeschrieben: {1} ({2} des Gewichts).",
  "no holdings file of {0} was known": "keine Bestandsdatei {0:des} war bekannt",
  "no holdings file of {0} is dated within a year of {1}": "keine Bestandsdatei {0:des} liegt höchstens ein Jahr vom {1} entfernt",
  "the nearest list of {0} is dated {1}, and only {2} of its weight has closes on both days":
    "die nächste Liste {0:des} ist vom {1}, und nur {2} ihres Gewichts hat Schlusskurse an beiden Tagen",
};
