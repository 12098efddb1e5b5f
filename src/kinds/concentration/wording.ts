import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "{0} was as concentrated as {1} holdings of equal size{2}.": "{0:der} war so konzentriert wie {1} gleich große Positionen{2}.",
    "several|{0} made up {1}": "{0:der} machten {1} aus",
    "{0} made up {1}": "{0:der} machte {1} aus",
    "{0} of {1}{2}.": "{0} {1:des}{2}.",
    "The weight on {0} was {1}.": "Das Gewicht am {0} betrug {1}.",
    "the largest holding ({0})": "die größte Position ({0})",
    "the {0} largest holdings": "die {0} größten Positionen",
    "{0} is not among the {1} holdings of {2} on {3}.": "{0}: nicht unter den {1} Positionen {2:des} am {3}.",
    "{0} in {1} ({2}) by the weights {3} published for {4}, all share classes of a company counted.":
      "{0} {1:im} ({2}) nach den Gewichten, die {3:der} für den {4} veröffentlicht hat, alle Aktiengattungen eines Unternehmens gezählt.",
    "{0} of {1}{2}": "{0} {1:des}{2}",
    "{0}; as concentrated as {1} holdings of equal size.": "{0}; so konzentriert wie {1} gleich große Positionen.",
    "The ten largest companies: {0}.": "Die zehn größten Unternehmen: {0}.",
    "share = sum of the published weights (% of the fund's net assets, including cash); effective names = 1 ÷ Σw² over equity rows, weights normalised to 1":
      "Anteil = Summe der veröffentlichten Gewichte (% des Nettovermögens des Fonds, Kasse eingeschlossen); effektive Zahl = 1 ÷ Σw² über die Aktienpositionen, Gewichte auf 1 normiert",
    "a holdings file of {0} from about {1}": "eine Bestandsdatei {0:des} etwa vom {1}",
    "No change is given: it was not among the holdings of {0} on {1}.":
      "Keine Veränderung angegeben: am {1} nicht unter den Beständen {0:des}.",
    "No change is given: that would take {0}.": "Keine Veränderung angegeben; dafür wäre {0} nötig.",
    "The change is measured from {0}, the nearest list in the data; measuring from the start would take {1}.":
      "Die Veränderung ist ab {0} gemessen, der nächstgelegenen Liste; für eine Messung ab Beginn wäre {1} nötig.",
    "{0} more": "{0} weitere",
    "{0} make up {1}": "{0:der} machen {1} aus",
    "{0} makes up {1}": "{0:der} macht {1} aus",
    "{0}, down {1} from {2}.": "{0}, {1} weniger als am {2}.",
    "{0}, up {1} from {2}.": "{0}, {1} mehr als am {2}.",
    "the largest company ({0})": "das größte Unternehmen ({0})",
    "the {0} largest companies": "die {0} größten Unternehmen",
    "the {0} sector": "der Sektor {0}",
    "The latest known holdings date from {0}.": "Die jüngsten bekannten Bestände sind vom {0}.",
    "The weights of {0} are not in the data: no fund that tracks it has holdings that can be read.":
      "Die Gewichte {0:im} sind nicht in den Daten: Kein Fonds dazu hat lesbare Bestände.",
    "The weights of {0} are not in the data: a holdings file of {1} would supply them.":
      "Die Gewichte {0:im} sind nicht in den Daten: Eine Bestandsdatei {1:des} würde sie liefern.",
    "No weights of {0} were known by {1}: the first are those of {2} on {3}.":
      "Bis {1} waren keine Gewichte {0:im} bekannt: Die ersten sind die {2:des} vom {3}.",
    "{0} in {1} ({2}) by the weights {3} published for {4}, carried to {5} by closes, all share classes of a company counted.":
      "{0} {1:im} ({2}) nach den Gewichten, die {3:der} für den {4} veröffentlicht hat, mit Schlusskursen auf den {5} fortgeschrieben, alle Aktiengattungen eines Unternehmens gezählt.",
    "share = sum of the published weights (% of the fund's net assets, including cash), each × the member's close ratio since the list ÷ the index's own; effective names = 1 ÷ Σw² over equity rows, weights normalised to 1":
      "Anteil = Summe der veröffentlichten Gewichte (% des Nettovermögens des Fonds, Kasse eingeschlossen), jedes × Kursverhältnis des Mitglieds seit der Liste ÷ das des Index; effektive Zahl = 1 ÷ Σw² über die Aktienpositionen, Gewichte auf 1 normiert",
    "The weight on {0} is estimated from the same list.": "Das Gewicht vom {0} ist aus derselben Liste fortgeschrieben.",
    "The weight on {0} is estimated from the list of {1} and the closes.":
      "Das Gewicht vom {0} ist aus der Liste vom {1} mit Schlusskursen fortgeschrieben.",
  },
  fr: {
    "{0} was as concentrated as {1} holdings of equal size{2}.": "{0:le} était aussi concentré que {1} lignes égales{2}.",
    "several|{0} made up {1}": "{0:le} pesaient {1}",
    "{0} made up {1}": "{0:le} pesait {1}",
    "{0} of {1}{2}.": "{0} {1:du}{2}.",
    "The weight on {0} was {1}.": "Le poids le {0} était de {1}.",
    "the largest holding ({0})": "la plus grande ligne ({0})",
    "the {0} largest holdings": "les {0} plus grandes lignes",
    "{0} is not among the {1} holdings of {2} on {3}.": "{0} : absent des {1} lignes du fonds {2} au {3}.",
    "{0} in {1} ({2}) by the weights {3} published for {4}, all share classes of a company counted.":
      "{0} dans {1:le} ({2}) d'après les poids publiés par {3:le} pour le {4}, toutes les catégories d'actions d'une société comptées.",
    "{0} of {1}{2}": "{0} {1:du}{2}",
    "{0}; as concentrated as {1} holdings of equal size.": "{0} ; aussi concentré que {1} lignes égales.",
    "The ten largest companies: {0}.": "Les dix plus grandes sociétés : {0}.",
    "share = sum of the published weights (% of the fund's net assets, including cash); effective names = 1 ÷ Σw² over equity rows, weights normalised to 1":
      "part = somme des poids publiés (% de l'actif net du fonds, liquidités comprises) ; nombre effectif = 1 ÷ Σw² sur les lignes d'actions, poids ramenés à 1",
    "a holdings file of {0} from about {1}": "un fichier de composition du fonds {0} vers le {1}",
    "No change is given: it was not among the holdings of {0} on {1}.": "Variation non indiquée : absent des avoirs {0:du} le {1}.",
    "No change is given: that would take {0}.": "Variation non indiquée ; pour la connaître : {0}.",
    "The change is measured from {0}, the nearest list in the data; measuring from the start would take {1}.":
      "La variation est mesurée depuis le {0}, liste la plus proche ; pour la mesurer depuis le début, il faudrait {1}.",
    "{0} more": "{0} {0:autre/autres}",
    "{0} make up {1}": "{0:le} pèsent {1}",
    "{0} makes up {1}": "{0:le} pèse {1}",
    "{0}, down {1} from {2}.": "{0}, soit {1} de moins qu'au {2}.",
    "{0}, up {1} from {2}.": "{0}, soit {1} de plus qu'au {2}.",
    "the largest company ({0})": "la plus grande société ({0})",
    "the {0} largest companies": "les {0} plus grandes sociétés",
    "the {0} sector": "le secteur {0}",
    "The latest known holdings date from {0}.": "La dernière composition connue date du {0}.",
    "The weights of {0} are not in the data: no fund that tracks it has holdings that can be read.":
      "Les poids {0:du} ne sont pas dans les données : aucun fonds qui suit cet indice n'a de composition lisible.",
    "The weights of {0} are not in the data: a holdings file of {1} would supply them.":
      "Les poids {0:du} ne sont pas dans les données : un fichier de composition du fonds {1} les donnerait.",
    "No weights of {0} were known by {1}: the first are those of {2} on {3}.":
      "Aucun poids {0:du} n'était connu au {1} : les premiers sont ceux {2:du} au {3}.",
    "{0} in {1} ({2}) by the weights {3} published for {4}, carried to {5} by closes, all share classes of a company counted.":
      "{0} dans {1:le} ({2}) d'après les poids publiés par {3:le} pour le {4}, actualisés au {5} d'après les clôtures, toutes les catégories d'actions d'une société comptées.",
    "share = sum of the published weights (% of the fund's net assets, including cash), each × the member's close ratio since the list ÷ the index's own; effective names = 1 ÷ Σw² over equity rows, weights normalised to 1":
      "part = somme des poids publiés (% de l'actif net du fonds, liquidités comprises), chacun × rapport des clôtures du membre depuis la liste ÷ celui de l'indice ; nombre effectif = 1 ÷ Σw² sur les lignes d'actions, poids ramenés à 1",
    "The weight on {0} is estimated from the same list.": "Le poids au {0} est actualisé à partir de la même liste.",
    "The weight on {0} is estimated from the list of {1} and the closes.":
      "Le poids au {0} est actualisé d'après les clôtures à partir de la liste du {1}.",
  },
};
