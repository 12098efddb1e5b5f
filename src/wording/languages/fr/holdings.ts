/** Holdings of funds. */
export const holdings: Readonly<Record<string, string>> = {
  "column|weight": "poids",
  "holdings of {0}": "composition du fonds {0}",
  "{0}.": "{0}.",
  "Without {0}: not among the holdings of {1}.": "Sans {0:le} : absent de la composition du fonds {1}.",
  "{0} are share classes of one company; all are counted.": "{0} sont des catégories d'actions d'une même société ; toutes sont comptées.",
  "column|share": "part",
  "The weights of {0} on {1} are not known: {2}.": "Les poids {0:du} au {1} ne sont pas connus : {2}.",
  "{0} is not among the holdings of {1} and so is not part of {2}.": "{0} : absent des avoirs du fonds {1}, donc hors {2:du}.",
  "Members with closes on both {0} and {1} make up {2} of {3}, too little to tell what moved it.":
    "Les membres qui ont une clôture le {0} et le {1} représentent {2} {3:du}, trop peu pour dire ce qui l'a fait bouger.",
  "{0} in {1} cannot be measured: {2} without closes on both {3} and {4}.":
    "{0} dans {1:le} : mesure impossible, {2} sans clôtures aux deux dates, {3} et {4}.",
  "Approximate: fund weights rounded to {0}%, held since {1}, ignoring later additions, removals and buybacks.":
    "Approximation : poids du fonds arrondis à {0} %, conservés depuis le {1}, sans entrées, sorties ni rachats ultérieurs.",
  "column|contribution": "contribution",
  "Estimated from the list of {0} dated {1} and the closes, assuming its members have not changed":
    "Poids actualisés d'après les clôtures à partir de la liste du fonds {0} du {1}, avec ses membres d'alors",
  "{0}; without closes on both days, and so taken as moving with the index: {1} ({2} of the weight).":
    "{0} ; sans clôtures aux deux dates, et donc supposés suivre l'indice : {1} ({2} du poids).",
  "no holdings file of {0} was known": "aucun fichier de composition du fonds {0} n'était connu",
  "no holdings file of {0} is dated within a year of {1}": "aucun fichier de composition du fonds {0} à moins d'un an du {1}",
  "the nearest list of {0} is dated {1}, and only {2} of its weight has closes on both days":
    "la liste la plus proche du fonds {0} est du {1}, et seuls {2} de son poids ont des clôtures aux deux dates",
};
