/** Weights, market values, futures positions. */
export const holdings: Readonly<Record<string, string>> = {
  "the largest holding ({0})": "la plus grande ligne ({0})",
  "the {0} largest holdings": "les {0} plus grandes lignes",
  "Market value of {0} against {1} on the close of {2}, approximate: {3}; {4}.":
    "Capitalisation, {0} face à {1} à la clôture du {2}, approximative : {3} ; {4}.",
  "column|dollars": "dollars",
  "So it has been as far back as the data go.": "Il en est ainsi aussi loin que remontent les données.",
  "Approximate: shares outstanding are taken as constant, and an index's total as moving with its closes, between the dates that the data give.":
    "Approximation : entre les dates connues, le nombre d'actions est supposé constant et la capitalisation d'un indice suit ses clôtures.",
  "ratio = market value of the first ÷ of the second; a company's = shares outstanding × close, an index's = its total on a date × close ÷ close of that date":
    "rapport = capitalisation du premier ÷ du second ; celle d'une société = actions en circulation × clôture, celle d'un indice = son total à une date × clôture ÷ clôture de cette date",
  "{0}: shares outstanding of {1} × close": "{0} : actions en circulation au {1} × clôture",
  "{0}: total of {1}, moved by its closes since": "{0} : total au {1}, actualisé depuis par ses clôtures",
  "market value of {0}": "capitalisation : {0}",
  "Market value of {0} against {1}, approximate: their weights in {2} on {3}, which count freely traded shares alone.":
    "Capitalisation, {0} face à {1}, approximative : leurs poids dans {2} au {3}, qui ne comptent que le flottant.",
  "{0} is worth about {1} times {2} by their weights in {3} on {4}.": "{0} vaut environ {1} fois {2} d'après leurs poids dans {3} au {4}.",
  "column|weight": "poids",
  "Approximate: an index weighs freely traded shares only, and weights are rounded to {0} %.":
    "Approximation : un indice ne pondère que le flottant, et les poids sont arrondis à {0} %.",
  "How long it has been so is not known from one date: shares outstanding (Date, Symbol, Shares Outstanding) would give it.":
    "Depuis quand il en est ainsi, une seule date ne le dit pas : les actions en circulation (Date, Symbol, Shares Outstanding) le diraient.",
  "holdings of {0}": "composition du fonds {0}",
  "ratio = weight of the first in the fund ÷ weight of the second, all share classes of each":
    "rapport = poids du premier dans le fonds ÷ poids du second, toutes catégories d'actions comprises",
  "{0}'s shares outstanding": "les actions en circulation ({0})",
  "the total market value of {0}": "la capitalisation totale ({0})",
  "{0} nor {1}": "{0} et {1}",
  "The data do not hold {0}: a file with the columns Date, Symbol, Market Value, Shares Outstanding would give it. A fund's holdings give only what the fund itself owns.":
    "Absent des données : {0}. Un fichier avec les colonnes Date, Symbol, Market Value, Shares Outstanding le donnerait. La composition d'un fonds ne montre que ce que le fonds détient lui-même.",
  "{0} has been worth more than {1} {2}, {3}: about {4} times as much on {5}.":
    "{0} vaut plus que {1} {2}, {3} : environ {4} fois autant au {5}.",
  "{0} has been worth less than {1} {2}, {3}: about {4} times as much on {5}.":
    "{0} vaut moins que {1} {2}, {3} : environ {4} fois autant au {5}.",
  "{0} is worth about {1} times {2} on {3}": "{0} vaut environ {1} fois {2} au {3}",
  "{0}.": "{0}.",
  "{0}, more than it for {1}.": "{0}, davantage depuis {1}.",
  "{0}, less than it for {1}.": "{0}, moins depuis {1}.",
  "the whole {0}": "l'ensemble du {0}",
  "{0} trillion": "{0} mille Md",
  "{0} billion": "{0} Md",
  "{0} is not among the {1} holdings of {2} on {3}.": "{0} : absent des {1} lignes du fonds {2} au {3}.",
  "{0} in {1} ({2}) by the weights that {3} published for {4}, every share class of a company counted.":
    "{0} dans le {1} ({2}) d'après les poids publiés par {3} pour le {4}, toutes les catégories d'actions d'une société comptées.",
  "{0} of {1} on {2}": "{0} du {1} au {2}",
  "{0}; as concentrated as {1} equal ones.": "{0} ; aussi concentré que {1} lignes égales.",
  "The ten largest companies: {0}.": "Les dix plus grandes sociétés : {0}.",
  "share = sum of the published weights (% of the fund's net assets, cash in); effective names = 1 ÷ Σw² over equity rows, weights normalised to 1":
    "part = somme des poids publiés (% de l'actif net du fonds, liquidités comprises) ; nombre effectif = 1 ÷ Σw² sur les lignes d'actions, poids ramenés à 1",
  "a holdings file of {0} of about {1}": "un fichier de composition du fonds {0} vers le {1}",
  "No change is given: it was not among the holdings of {0} on {1}.": "Pas de variation : absent des avoirs de {0} le {1}.",
  "No change is given: {0} would show it.": "Pas de variation ; pour la connaître : {0}.",
  "The change is measured from {0}, the nearest list at hand: {1} would give the start.":
    "La variation est mesurée depuis le {0}, liste la plus proche ; pour avoir le départ : {1}.",
  "{0} more": "{0} autres",
  "{0} make up {1}": "{0} représentent {1}",
  "{0} makes up {1}": "{0} représente {1}",
  "{0}, {1} less than on {2} ({3} %).": "{0}, {1} de moins qu'au {2} ({3} %).",
  "{0}, {1} more than on {2} ({3} %).": "{0}, {1} de plus qu'au {2} ({3} %).",
  "the largest company ({0})": "la plus grande société ({0})",
  "the {0} largest companies": "les {0} plus grandes sociétés",
  "the {0} sector": "le secteur {0}",
  "The latest holdings known are of {0}.": "La dernière composition connue date du {0}.",
  "The weights of {0} are not in the data: a fund's holdings of it are in no form that is read.":
    "Les poids du {0} ne sont pas dans les données : aucun fonds sur cet indice n'a ici de composition lisible.",
  "The weights of {0} are not in the data: a holdings file of {1} would give them.":
    "Les poids du {0} ne sont pas dans les données : un fichier de composition du fonds {1} les donnerait.",
  "No weights of {0} were known by {1}: the first are those of {2} on {3}.":
    "Aucun poids du {0} n'était connu au {1} : les premiers sont ceux de {2} au {3}.",
  "Without {0}: not among the holdings of {1}.": "Sans {0} : absent de la composition du fonds {1}.",
  "{0} are share classes of one company; all are counted.": "{0} sont des catégories d'actions d'une même société ; toutes sont comptées.",
  "short share": "part à la vente",
  "long share": "part à l'achat",
  "net share": "part nette",
  "open interest": "positions ouvertes",
  "Speculators (noncommercial traders) in {0} futures ({1}), legacy futures-only, by the report of {2}, published {3}.":
    "Spéculateurs (non commerciaux) sur les futures {0} ({1}), rapport « legacy », futures seuls, d'après le rapport du {2}, publié le {3}.",
  "{0} has no future of its own: that on {1} is taken.": "{0} n'a pas de future propre : celui sur {1} est retenu.",
  "column|contracts": "contrats",
  "column|share": "part",
  long: "achat",
  short: "vente",
  net: "net",
  "share = noncommercial contracts ÷ open interest; net = long − short; spreading positions are in neither; percentile = share of the reports at most as high":
    "part = contrats non commerciaux ÷ positions ouvertes ; net = achat − vente ; les positions de spread ne comptent dans aucun ; centile = part des rapports au plus aussi élevés",
  "net {0} short": "vendeurs nets de {0}",
  "net {0} long": "acheteurs nets de {0}",
  "Open interest in {0} futures: {1} on {2}.": "Positions ouvertes sur les futures {0} : {1} le {2}.",
  "speculators were {0} in {1} futures on {2}: {3} of open interest long, {4} short.":
    "les spéculateurs étaient {0} sur les futures {1} le {2} : {3} des positions ouvertes à l'achat, {4} à la vente.",
  "speculators held {0} of the open interest in {1} futures short on {2} and {3} long: {4}.":
    "les spéculateurs détenaient {0} des positions ouvertes sur les futures {1} à la vente le {2} et {3} à l'achat : {4}.",
  "speculators held {0} of the open interest in {1} futures long on {2} and {3} short: {4}.":
    "les spéculateurs détenaient {0} des positions ouvertes sur les futures {1} à l'achat le {2} et {3} à la vente : {4}.",
  "The {0} is at the {1} percentile of {2} since {3}.": "Rang ({0}) : {1} centile de {2} depuis le {3}.",
  "net short share": "part nette à la vente",
  "No report had a larger {0}.": "Aucun rapport n'a eu plus ({0}).",
  "The {0} is the largest since {1} ({2}).": "La plus forte valeur depuis le {1} ({0} : {2}).",
  "No report between {0} and {1} is in the data.": "Aucun rapport entre le {0} et le {1} dans les données.",
  "This cannot be checked: reports on {0} futures between {1} and {2} are missing from the data.":
    "Impossible à dire : aucun rapport sur les futures {0} entre le {1} et le {2} dans les données.",
  "{0} less than in the report of {1}.": "{0} de moins que dans le rapport du {1}.",
  "{0} more than in the report of {1}.": "{0} de plus que dans le rapport du {1}.",
  "Stale: the latest report in the data is of {0}.": "Données anciennes : le dernier rapport des données est du {0}.",
  "No future on {0} is among the markets that are kept.": "Aucun future sur {0} parmi les marchés suivis.",
  "No report on {0} futures is in the data: the CFTC's annual file (legacy, futures only) would give it.":
    "Aucun rapport sur les futures {0} dans les données : le fichier annuel de la CFTC (legacy, futures seuls) le donnerait.",
  "No report on {0} futures was published by {1}: the first in the data is of {2}, published {3}.":
    "Aucun rapport sur les futures {0} n'était publié au {1} : le premier des données est du {2}, publié le {3}.",
  "column|percentile": "centile",
  "column|most since": "maximum depuis",
  "reports missing": "rapports manquants",
  none: "aucun",
  "at the {0} percentile of {1}": "au {0} centile de {1}",
  "{0}: {1} on the week, {2}.": "{0} : {1} sur une semaine, {2}.",
  "Without {0}, weighted as in the index and not equally: return of the index = weight × return of the part + (1 − weight) × return of the rest.":
    "Sans {0}, avec les poids de l'indice et non à parts égales : rendement de l'indice = poids × rendement de la partie + (1 − poids) × rendement du reste.",
  "{0} without {1} about {2} {3} (approximate); with {4} {5}.": "{0} sans {1} environ {2} {3} (approximation) ; avec {4} {5}.",
  "{0}: {1} of {2} at the base, {3} since.": "{0} : {1} du {2} à la base, {3} depuis.",
  "return without = (return of the index − weight × return of the part) ÷ (1 − weight), weights at the base":
    "rendement sans = (rendement de l'indice − poids × rendement de la partie) ÷ (1 − poids), poids à la base",
  "{0} in {1} ({2}) by the weights that {3} published for {4}, carried to {5} by closes, every share class of a company counted.":
    "{0} dans le {1} ({2}) d'après les poids publiés par {3} pour le {4}, reportés au {5} par les clôtures, toutes les catégories d'actions d'une société comptées.",
  "share = sum of the published weights (% of the fund's net assets, cash in), each × the member's close ratio since the list ÷ the index's own; effective names = 1 ÷ Σw² over equity rows, weights normalised to 1":
    "part = somme des poids publiés (% de l'actif net du fonds, liquidités comprises), chacun × rapport des clôtures du membre depuis la liste ÷ celui de l'indice ; nombre effectif = 1 ÷ Σw² sur les lignes d'actions, poids ramenés à 1",
  "The weight of {0} is carried from the same list.": "Le poids du {0} est reporté depuis la même liste.",
  "The weight of {0} is carried by closes from the list of {1}.": "Le poids du {0} est reporté par les clôtures depuis la liste du {1}.",
  "The weights of {0} on {1} are not known: {2}.": "Les poids du {0} au {1} ne sont pas connus : {2}.",
  "Approximate: freely traded shares, by what {0} held of both on {1}.":
    "Approximation : flottant, d'après ce que {0} détenait des deux le {1}.",
  "Market value of {0} against {1} on the close of {2}, approximate: the positions of {3} in {4} and in the members of {5} on {6}, moved by the closes of both.":
    "Valeur boursière : {0} contre {1} à la clôture du {2}, approximation : les positions du fonds {3} en {4} et dans les membres de l'indice {5} le {6}, ajustées par les clôtures des deux.",
  "part of {0}": "part du fonds {0}",
  "The members found in {0} make up {1} of {2}. Shares outside free float count in neither; between the list and other days both move with their closes, whatever joined or left the index.":
    "Les membres trouvés dans {0} représentent {1} du {2}. Les actions hors flottant ne comptent d'aucun côté ; entre la liste et d'autres jours, les deux suivent leurs clôtures, quelles que soient les entrées et sorties de l'indice.",
  "ratio = position of one fund in the first ÷ in the second, in dollars; an index is its members; on other days each × its close ratio since":
    "rapport = position d'un fonds dans le premier ÷ dans le second, en dollars ; un indice est ses membres ; les autres jours, chacun × son rapport de clôtures depuis",
  "The contribution of {0}, weighted as in {1} and not equally, is weight at the base × return since.":
    "La contribution de {0}, avec les poids du {1} et non à parts égales, est le poids à la base × le rendement depuis.",
  "In points of the index: {0} of {1}.": "En points d'indice : {0} sur {1}.",
  "That is {0} of the gain.": "Soit {0} de la hausse.",
  "That is {0} of the loss.": "Soit {0} de la perte.",
  "Without it: about {0}.": "Sans cette partie : environ {0}.",
  "contribution = weight at the base × return since; with all else it sums to the index's return":
    "contribution = poids à la base × rendement depuis ; avec tout le reste, elle donne le rendement de l'indice",
  "{0} of it on {1} × {2}": "{0} de l'indice au {1} × {2}",
  "{0} contributed about {1} to the {2} of {3} {4}: {5}.": "{0} : contribution d'environ {1} aux {2} du {3} {4} : {5}.",
  "{0} is not among the holdings of {1}, so not a part of {2}.": "{0} : absent des avoirs du fonds {1}, donc hors du {2}.",
  "{0} in {1} cannot be measured: {2} without closes on both {3} and {4}.":
    "{0} dans le {1} : mesure impossible, {2} sans clôtures aux deux dates, {3} et {4}.",
  "Approximate: fund weights rounded to {0} %, held from {1} on without what joined, left or was bought back since.":
    "Approximation : poids du fonds arrondis à {0} %, conservés depuis le {1}, sans les entrées, sorties et rachats intervenus depuis.",
  "column|contribution": "contribution",
  "Carried by closes from the list of {0} of {1}, its members taken as they were":
    "Poids reportés par les clôtures depuis la liste du fonds {0} du {1}, avec ses membres d'alors",
  "{0}; without closes on both days, and so taken as moving with the index: {1} ({2} of the weight).":
    "{0} ; sans clôtures aux deux dates, et donc supposés suivre l'indice : {1} ({2} du poids).",
  "no holdings file of {0} was known": "aucun fichier de composition du fonds {0} n'était connu",
  "no holdings file of {0} is of within a year of {1}": "aucun fichier de composition du fonds {0} à moins d'un an du {1}",
  "the nearest list of {0} is of {1}, and only {2} of its weight has closes on both days":
    "la liste la plus proche du fonds {0} est du {1}, et seuls {2} de son poids ont des clôtures aux deux dates",
};
