/** Holdings of funds. */
export const holdings: Readonly<Record<string, string>> = {
  "column|weight": "poids",
  "holdings of {0}": "composition du fonds {0}",
  "{0}.": "{0}.",
  "Without {0}: not among the holdings of {1}.": "Sans {0} : absent de la composition du fonds {1}.",
  "{0} are share classes of one company; all are counted.": "{0} sont des catégories d'actions d'une même société ; toutes sont comptées.",
  "column|share": "part",
};
