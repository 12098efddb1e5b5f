import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "Weight on {0}: {1}. Return since: {2}.": "Gewicht am {0}: {1}. Rendite seither: {2}.",
    "{0}: {1} basis points, to {2}%.": "{0}: {1} Basispunkte, auf {2} %.",
    "Meanwhile:": "Zugleich:",
    "What each company contributed is its weight at the base × its return since. It shows where the move came from, not its cause.":
      "Der Beitrag eines Unternehmens ist sein Gewicht am Basistag × seine Rendite seither. Er zeigt, woher die Bewegung kommt, nicht ihre Ursache.",
    "{0} of the companies added to it.": "{0} der Unternehmen trugen positiv bei.",
    'Companies with closes on both days make up {0} of the weight; the others are counted under "all else".':
      "Unternehmen mit Schlusskursen an beiden Tagen machen {0} des Gewichts aus; die anderen stehen unter „alles Übrige“.",
    "No company moved in the same direction as {0}: {1} {2}.": "Kein Unternehmen bewegte {0:den} in diese Richtung: {1} ({2}).",
    "{0} added most to {1}'s {2} {3}.": "{0} trugen am meisten zu den {2} {1:des} bei ({3}).",
    "{0} weighed most on {1}: {2} {3}.": "{0} belasteten {1:den} am stärksten: {2} ({3}).",
    "all else": "alles Übrige",
    "No holdings with closes at both ends, so the gap cannot be broken down.":
      "Keine Bestände mit Schlusskursen an beiden Enden: Der Abstand lässt sich nicht aufteilen.",
    "effect of the Magnificent Seven on the gap = index − index without them, with the sign reversed for the second index; weights of the fund's list carried to the base by closes; effects and the rest sum to the gap":
      "Effekt der Glorreichen Sieben auf den Abstand = Index − Index ohne sie, beim zweiten Index umgekehrt; Gewichte aus der Liste des Fonds mit Schlusskursen auf die Basis fortgeschrieben; Effekte und Rest ergeben zusammen den Abstand",
    "{0}, different weight": "{0}, Über- oder Untergewichtung",
    "{0}, different stocks": "{0}, andere Aktien darin",
    "not explained": "nicht erklärt",
    "Sectors by the funds' lists of {0} and {1}, whose members with closes make up {2} and {3}.":
      "Sektoren nach den Listen der Fonds vom {0} und {1}, deren Mitglieder mit Schlusskursen {2} und {3} ausmachen.",
    "Brinson-Fachler by sector: (weight − benchmark's) × (benchmark's sector return − its total), and the rest of the sector's difference; together they add up to the gap, less what is not explained":
      "Brinson-Fachler nach Sektoren: (Gewicht − das der Benchmark) × (Sektorrendite der Benchmark − ihre Gesamtrendite) und der Rest der Differenz im Sektor; bis auf das nicht Erklärte ergibt alles zusammen den Abstand",
    "{0} in {1}": "{0} {1:im}",
    "{0} according to the {1} list of {2}; members with closes at both ends make up {3} of it.":
      "{0} nach der Liste von {1} vom {2}; Mitglieder mit Schlusskursen an beiden Enden machen {3} aus.",
    "No holdings of {0} are known at the base, so {1} is not broken down.":
      "Keine Bestände {0:des} am Basistag bekannt: {1:der} wird nicht aufgeteilt.",
    "What makes up the gap, as far as the data show, and what happened meanwhile; neither is a cause.":
      "Woraus der Abstand besteht, soweit die Daten es zeigen, und was zugleich geschah; beides ist keine Ursache.",
    "{0} behind {1} by {2} {3}: {4} vs {5}.": "{0} um {2} hinter {1:dem}, {3}: {4} gegen {5}.",
    "{0} ahead of {1} by {2} {3}: {4} vs {5}.": "{0} um {2} vor {1:dem}, {3}: {4} gegen {5}.",
    "The gap cannot be broken down from the data.": "Anhand der Daten lässt sich der Abstand nicht aufteilen.",
    "{0}; {1}.": "{0}; {1}.",
    "The contribution of {0}, weighted as in {1} and not equally, is weight at the base × return since.":
      "Der Beitrag {0:des}, gewichtet wie {1:im} und nicht gleich, ist Gewicht am Basistag × Rendite seither.",
    "In index points: {0} of {1}.": "In Indexpunkten: {0} von {1}.",
    "That is {0} of the gain.": "Das sind {0} des Anstiegs.",
    "That is {0} of the loss.": "Das sind {0} des Verlusts.",
    "Without it: about {0}.": "Ohne diesen Teil: rund {0}.",
    "contribution = weight at the base × return since; with all else it sums to the index's return":
      "Beitrag = Gewicht am Basistag × Rendite seither; mit allem Übrigen ergibt er die Rendite des Index",
    "{0} contributed about {1} to {2}'s {3} {4}.": "{0}: Beitrag von rund {1:dative} zu den {3} {2:des} ({4}).",
  },
  fr: {
    "Weight on {0}: {1}. Return since: {2}.": "Poids le {0} : {1}. Rendement depuis : {2}.",
    "{0}: {1} basis points, to {2}%.": "{0} : {1} points de base, à {2} %.",
    "Meanwhile:": "Dans le même temps :",
    "What each company contributed is its weight at the base × its return since. It shows where the move came from, not its cause.":
      "La contribution d'une société est son poids à la date de base × son rendement depuis. Elle dit d'où vient le mouvement, et non sa cause.",
    "{0} of the companies added to it.": "{0} des sociétés y ont contribué positivement.",
    'Companies with closes on both days make up {0} of the weight; the others are counted under "all else".':
      "Les sociétés qui ont une clôture aux deux dates représentent {0} du poids ; les autres sont dans « tout le reste ».",
    "No company moved in the same direction as {0}: {1} {2}.": "Aucune société n'a fait bouger {0:le} dans ce sens : {1} {2}.",
    "{0} added most to {1}'s {2} {3}.": "{0} ont le plus contribué aux {2} {1:du} {3}.",
    "{0} weighed most on {1}: {2} {3}.": "{0} ont le plus pesé sur {1:le} : {2} {3}.",
    "all else": "tout le reste",
    "No holdings with closes at both ends, so the gap cannot be broken down.":
      "Aucune ligne avec des clôtures aux deux bornes : l'écart ne peut pas être décomposé.",
    "effect of the Magnificent Seven on the gap = index − index without them, with the sign reversed for the second index; weights of the fund's list carried to the base by closes; effects and the rest sum to the gap":
      "effet des Sept Magnifiques sur l'écart = indice − indice sans elles, en sens inverse pour le second indice ; poids de la liste du fonds ramenés à la date de base par les clôtures ; les effets et le reste font ensemble l'écart",
    "{0}, different weight": "{0}, surpondération ou sous-pondération",
    "{0}, different stocks": "{0}, autres titres",
    "not explained": "non expliqué",
    "Sectors by the funds' lists of {0} and {1}, whose members with closes make up {2} and {3}.":
      "Secteurs d'après les listes des fonds du {0} et du {1}, dont les membres avec clôtures représentent {2} et {3}.",
    "Brinson-Fachler by sector: (weight − benchmark's) × (benchmark's sector return − its total), and the rest of the sector's difference; together they add up to the gap, less what is not explained":
      "Brinson-Fachler par secteur : (poids − celui de l'indice de référence) × (rendement sectoriel de référence − son rendement global), puis le reste de l'écart du secteur ; le tout fait l'écart, au non expliqué près",
    "{0} in {1}": "{0} dans {1:le}",
    "{0} according to the {1} list of {2}; members with closes at both ends make up {3} of it.":
      "{0} d'après la liste du fonds {1} du {2} ; les membres avec clôtures aux deux bornes en représentent {3}.",
    "No holdings of {0} are known at the base, so {1} is not broken down.":
      "Aucune composition {0:du} connue à la date de base : {1:le} n'est pas décomposé.",
    "What makes up the gap, as far as the data show, and what happened meanwhile; neither is a cause.":
      "Ce qui compose l'écart, autant que les données le montrent, et ce qui s'est passé en même temps ; ni l'un ni l'autre n'est une cause.",
    "{0} behind {1} by {2} {3}: {4} vs {5}.": "{0} derrière {1:le} de {2} {3} : {4} contre {5}.",
    "{0} ahead of {1} by {2} {3}: {4} vs {5}.": "{0} devant {1:le} de {2} {3} : {4} contre {5}.",
    "The gap cannot be broken down from the data.": "Les données ne permettent pas de décomposer l'écart.",
    "{0}; {1}.": "{0} ; {1}.",
    "The contribution of {0}, weighted as in {1} and not equally, is weight at the base × return since.":
      "La contribution {0:du}, avec les poids {1:du} et non à parts égales, est le poids à la date de base × le rendement depuis.",
    "In index points: {0} of {1}.": "En points d'indice : {0} sur {1}.",
    "That is {0} of the gain.": "Soit {0} de la hausse.",
    "That is {0} of the loss.": "Soit {0} de la perte.",
    "Without it: about {0}.": "Sans cette partie : environ {0}.",
    "contribution = weight at the base × return since; with all else it sums to the index's return":
      "contribution = poids à la date de base × rendement depuis ; avec tout le reste, elle donne le rendement de l'indice",
    "{0} contributed about {1} to {2}'s {3} {4}.": "{0} : contribution d'environ {1} aux {3} {2:du} {4}.",
  },
};
