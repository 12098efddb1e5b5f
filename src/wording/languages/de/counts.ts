/** Members, periods and columns, as several kinds say them. */
export const counts: Readonly<Record<string, string>> = {
  "the {0} members of the basket": "den {0} Mitgliedern des Korbs",
  "No list of members was known by {0}: the first one, dated {1}, is used, so companies that had left by then are missing.":
    "Bis {0} war keine Mitgliederliste bekannt: Es gilt die erste, vom {1}; bis dahin ausgeschiedene Unternehmen fehlen also.",
  "the list of members of {0}": "der Mitgliederliste vom {0}",
  "the holdings of {0} on {1}": "den Beständen {0:des} am {1}",
  "The members of {0} are not in the data. A list of them can be imported.":
    "Die Mitglieder {0:des} sind nicht in den Daten. Eine Mitgliederliste würde sie liefern.",
  "The members of {0} are not in the data. The holdings file of {1}, or a list of members, would give them.":
    "Die Mitglieder {0:des} sind nicht in den Daten. Die Bestandsdatei {1:des} oder eine Mitgliederliste würde sie liefern.",
  "{0} ({1})": "{0:as} ({1})",
  "{0} up": "{0} im Plus",
  "{0} down": "{0} im Minus",
  "sessions|{0} to {1}": "{0} bis {1}",
  "column|return": "Rendite",
  "column|from": "von",
  "column|to": "bis",
};
