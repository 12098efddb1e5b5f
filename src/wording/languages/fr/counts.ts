/** Members, periods and columns, as several kinds say them. */
export const counts: Readonly<Record<string, string>> = {
  "the {0} members of the basket": "les {0} membres du panier",
  "No list of members was known by {0}: the first one, dated {1}, is used, so companies that had left by then are missing.":
    "Aucune liste des membres n'était connue au {0} : la première, du {1}, est retenue ; les sociétés sorties d'ici là manquent donc.",
  "the list of members of {0}": "la liste des membres du {0}",
  "the holdings of {0} on {1}": "la composition {0:du} au {1}",
  "The members of {0} are not in the data. A list of them can be imported.":
    "Les membres {0:du} ne sont pas dans les données. Une liste des membres les donnerait.",
  "The members of {0} are not in the data. The holdings file of {1}, or a list of members, would give them.":
    "Les membres {0:du} ne sont pas dans les données. Le fichier de composition {1:du}, ou une liste des membres, les donnerait.",
  "{0} ({1})": "{0:as} ({1})",
  "{0} up": "{0} en hausse",
  "{0} down": "{0} en baisse",
  "sessions|{0} to {1}": "{0} – {1}",
  "column|return": "rendement",
  "column|from": "du",
  "column|to": "au",
};
