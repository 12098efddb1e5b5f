/** Holdings of funds. */
export const holdings: Readonly<Record<string, string>> = {
  "column|weight": "Gewicht",
  "holdings of {0}": "Bestände von {0}",
  "{0}.": "{0}.",
  "Without {0}: not among the holdings of {1}.": "Ohne {0}: nicht unter den Beständen von {1}.",
  "{0} are share classes of one company; all are counted.": "{0} sind Aktiengattungen eines Unternehmens; alle sind gezählt.",
  "column|share": "Anteil",
};
