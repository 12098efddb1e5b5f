import type { Tongue } from "./tongue.ts";

/** Without accents, as many type; "à" and "où" are other words than "a" and "ou". */
function fold(word: string): string {
  return word === "à" || word === "où" ? word : word.replaceAll("œ", "oe").normalize("NFD").replace(/\p{M}/gu, "");
}

/** French: the words of the common questions, each with the English that is read. */
export const french: Tongue = {
  fold,
  slots: {
    number: `
      (un|une) = 1
      deux = 2
      trois = 3
      quatre = 4
      cinq = 5
      six = 6
      sept = 7
      huit = 8
      neuf = 9
      dix = 10
      onze = 11
      douze = 12
      quinze = 15
      vingt = 20
      trente = 30
      cinquante = 50
      cent = 100`,
    unit: `
      (jour|journée|séance|séance de bourse) = day
      (jours|journées|séances) = days
      semaine = week
      semaines = weeks
      mois = months
      trimestre = quarter
      trimestres = quarters
      (an|année) = year
      (ans|années) = years`,
    month: `
      (janvier|janv) = January
      (février|févr|fév) = February
      mars = March
      (avril|avr) = April
      mai = May
      juin = June
      (juillet|juil) = July
      août = August
      (septembre|sept) = September
      (octobre|oct) = October
      (novembre|nov) = November
      (décembre|déc) = December`,
    weekday: `
      lundi = Monday
      mardi = Tuesday
      mercredi = Wednesday
      jeudi = Thursday
      vendredi = Friday`,
    ordinal: `
      (premier|première|1er|1re) = first
      (deuxième|second|seconde|2e) = second
      (troisième|3e) = third
      (quatrième|4e) = fourth`,
  },
  dates: `
    {day} {month} = {day} {month}
    {day} {month} {year} = {day} {month} {year}
    (premier|1er|1 er) {month} = 1 {month}
    (premier|1er|1 er) {month} {year} = 1 {month} {year}
    {iso} = {iso}
    {month} = {month}
    {month} {year} = {month} {year}
    {year} = {year}
    {weekday} = {weekday}
    [la] fin [de|d] {year} = the end of {year}
    [le] début [de|d] {year} = the beginning of {year}
    [la] fin [de|d] {month} = the end of {month}
    [le] début [de|d] {month} = the beginning of {month}
    [la] fin [de|d] {month} {year} = the end of {month} {year}
    [le] début [de|d] {month} {year} = the beginning of {month} {year}
    hier = yesterday`,
  phrases: {
    time: `
      cette semaine = this week
      ce mois [ci] = this month
      ce trimestre = this quarter
      cette année = this year
      (la semaine dernière|la semaine passée) = last week
      (le mois dernier|le mois passé) = last month
      (le trimestre dernier|au dernier trimestre) = last quarter
      (l année dernière|l an dernier|l année passée) = last year
      (sur|au cours|pendant|ces|durant|dans) [les|des] {n} (derniers|dernières) {unit} = over the past {n} {unit}
      depuis {n} {unit} = over the past {n} {unit}
      (de|d|de l année) {year} = in {year}
      (depuis le début de l année|depuis le 1 er janvier|ytd|depuis le début d année) = year to date
      depuis le début du mois = month to date
      depuis le début du trimestre = quarter to date
      depuis le début de la semaine = this week
      aujourd hui = today
      hier = yesterday
      demain = tomorrow
      la semaine prochaine = next week
      {weekday} = on {weekday}
      {weekday} dernier = last {weekday}
      le {date} = on {date}
      (en|au mois de|au mois d) {date} = in {date}
      {year} = in {year}
      [à la] fin {year} = at the end of {year}
      [à la] fin {month} {year} = at the end of {month} {year}
      {date} = {date}
      (depuis|depuis le|depuis la|depuis l) {date} = since {date}
      depuis le plus (haut|sommet) (de|d) {date} = since the high of {date}
      depuis le plus bas (de|d) {date} = since the low of {date}
      (du|de) {date} au {date2} = from {date} to {date2}
      (de|d) {date} à {date2} = from {date} to {date2}
      entre [le] {date} et [le] {date2} = between {date} and {date2}
      au {ordinal} trimestre [de] {year} = in the {ordinal} quarter of {year}
      au {ordinal} trimestre = in the {ordinal} quarter
      au {ordinal} semestre [de] {year} = in the {ordinal} half of {year}
      au {ordinal} semestre = in the {ordinal} half
      il y a {n} {unit} = {n} {unit} ago
      (de tous les temps|de l histoire|de son histoire) = ever`,
    span: `
      (sur un an|sur l année écoulée) = over the past year
      sur {n} {unit} = over the past {n} {unit}`,
    ask: `
      comment = how
      (comment va|comment vont) = how is
      ^compare = compare
      (^montre moi|^montre) = show me
      (combien|de combien|à quel point|dans quelle mesure) = how much
      (combien|de combien) de points de base = how many basis points
      (combien|de combien) de points = how many points
      [depuis] combien de (jours|séances) (d affilée|consécutifs|consécutives|de suite) = how many days in a row
      [depuis] combien de semaines (d affilée|consécutives|de suite) = how many weeks in a row
      combien de fois = how often
      depuis combien de temps = how long
      (combien vaut|que vaut) = what level is
      (à quelle distance) = how far
      (combien manque t il au|combien manque t il à) = how far is
      quand = when
      depuis quand = since when
      (dois je|devrais je|faut il|puis je) acheter = should I buy
      (dois je|devrais je|faut il|puis je) vendre = should I sell
      (à quel niveau|à quel cours|^où|à combien|à quel niveau) = where
      (^que|^qu|qu est ce que|qu est ce qu) = what
      qui = who
      qui est devant = who is ahead
      quel indice = which index
      quelle action = which stock
      lequel = which
      (quel|quelle|quels|quelles) = what`,
    aux: `
      (est|se trouve|se situe|en est|cote|cote t il|est ce|se traite) = is
      (sont|se trouvent|se situent) = are
      (était|a été|est il passé|est elle passée|est passé|est passée|se trouvait|se situait) = was
      (étaient|ont été) = were
      a = has
      ont = have
      avait = had
      s est = has
      se sont = have
      (va|vont) = will`,
    mark: `
      (je voudrais savoir|j aimerais savoir|pouvez vous me dire|peux tu me dire|dites moi|dis moi) si =
      (est ce que|est ce qu) =
      (t il|t elle|il|elle|ils|elles|t ils|t elles) = `,
    adverb: `
      (pour la dernière fois|la dernière fois|dernièrement) = last
      (pour la première fois|la première fois) = first
      (déjà|jamais|déjà une fois) = ever`,
    article: `
      (le|la|les|l) = the
      (un|une) = a`,
    dropped: `
      (^je voudrais savoir|^j aimerais savoir|^pouvez vous me dire|^peux tu me dire|^dites moi|^dis moi) =
      (se|s|s il vous plaît|svp|bonjour|merci|actuellement|en ce moment|encore|toujours|donc|maintenant) =
      (l action de|l action d|l indice|le titre) =`,
    subject: `
      (marché|marché boursier|marché américain) = market
      (or|l or|once d or) = gold
      (pétrole|le pétrole|brut) = oil
      argent = silver
      (petites capitalisations|small caps|petites valeurs) = small caps
      (valeurs technologiques|valeurs technos|la tech) = tech stocks
      (rendement|taux) (à|du|des|de l) (10|dix) ans [américain] = 10 year Treasury yield
      (rendement|taux) (du Trésor américain|américain|des Treasuries|des bons du Trésor|des obligations américaines) à (10|dix) ans = 10 year Treasury yield
      (rendement|taux) à (2|deux) ans [américain] = 2 year Treasury yield
      (rendement|taux) (du Trésor américain|américain|des Treasuries|des bons du Trésor|des obligations américaines) à (2|deux) ans = 2 year Treasury yield`,
    other: `
      et = and
      ou = or
      (contre|par rapport au|par rapport à|face au|face à|comparé au|comparé à|versus|vs) = versus
      mieux que = better than
      (moins bien|pire) que = worse than
      plus que = more than
      moins que = less than
      (mieux|le mieux) = better
      moins bien = worse
      (que|qu) = than
      plus = more
      moins = less
      en tête = ahead
      devant [le|la] = ahead of
      derrière [le|la] = behind the
      (à la traîne|à la traîne du|à la traîne de) = behind
      (en hausse|dans le vert) = up
      (en baisse|dans le rouge) = down
      (en marché|dans un marché|en plein marché) (baissier|bear) = in a bear market
      (en marché|dans un marché|en plein marché) (haussier|bull) = in a bull market
      marché haussier actuel = current bull market
      marché baissier actuel = current bear market
      dernier marché baissier = last bear market
      dernier marché haussier = last bull market
      (en correction|en phase de correction|en territoire de correction) = in a correction
      (de|pour retrouver|sous|en dessous de|au dessous de) (son|sa) (plus haut historique|record|record historique|sommet historique) = from its record high
      (de|sous|en dessous de) (son|sa) (plus haut|sommet) = from its high
      (de|sous|en dessous de) son plus haut (de 52 semaines|sur 52 semaines|annuel|sur un an) = from its 52 week high
      (à|sur) (un|son) [nouveau] (plus haut historique|record|record historique|sommet historique) = at a record high
      le (dernier record|dernier plus haut historique) = the last record high
      (plus forte baisse|plus fort recul|plus grosse baisse) (depuis|par rapport à) (un|son) (sommet|plus haut) = largest drawdown
      (drawdown maximal|drawdown maximum|plus gros drawdown|perte maximale) = max drawdown
      (^plus haut historique|^record historique) (de|du|d) = record high of
      drawdown = drawdown
      (d un|du) marché haussier = from a bull market
      (d un|du) marché baissier = from a bear market
      (haussier ou baissier|marché haussier ou baissier) = bull or bear
      (plus forte baisse|plus fort recul|plus grosse perte|plus grosse baisse) = largest drop
      (plus forte hausse|plus grosse hausse) = largest gain
      (série|actuelle série) (de hausses|haussière) = winning streak
      (série|actuelle série) (de baisses|baissière) = losing streak
      (au dessus de) (sa|la) moyenne [mobile] à {n} jours = above its {n} day moving average
      (sous|en dessous de|au dessous de) (sa|la) moyenne [mobile] à {n} jours = below its {n} day moving average
      (suracheté|surachetée) = overbought
      (survendu|survendue) = oversold
      atteint un nouveau (record|plus haut historique|plus haut) = reached a new record high
      plus longue série (de hausses|haussière|de gains) = longest winning streak
      plus longue série (de baisses|baissière|de pertes) = longest losing streak
      (meilleur) mois = best month
      (pire|plus mauvais) mois = worst month
      (meilleur|meilleure|meilleurs|meilleures) {unit} = best {unit}
      (pire|pires|plus mauvais|plus mauvaise|plus mauvaises) {unit} = worst {unit}
      (meilleur) {month} = best {month}
      (pire) {month} = worst {month}
      {n} (meilleurs|meilleures) {unit} = {n} best {unit}
      {n} (pires|plus mauvais|plus mauvaises) {unit} = {n} worst {unit}
      (plus forte hausse|plus forte progression) (en une séance|en une journée|en un jour|quotidienne) = best day
      (plus forte baisse|plus fort recul) (en une séance|en une journée|en un jour|quotidienne) = worst day
      (plus forte hausse|plus forte progression) (en une semaine|hebdomadaire) = best week
      (plus forte baisse|plus fort recul) (en une semaine|hebdomadaire) = worst week
      (plus haut niveau|plus haute clôture) = highest close
      (plus bas niveau|plus basse clôture) = lowest close
      (performance|évolution|progression|parcours) (de|du|de la|d|de l) = performance of
      (performance|évolution) = performance
      (écart|l écart|différence) entre = gap between
      (cours de clôture|cours|niveau|clôture) (de|du|de la|d) = level of
      (au dessus de|au delà de|au dessus des|au delà des) {n} [points] = above {n}
      (sous|en dessous de|sous les|au dessous de) {n} [points] = below {n}
      (plus de|de plus de) {n} points de base = more than {n} basis points
      de {n} points de base = by {n} basis points
      (plus de|de plus de) {n} points = more than {n} points
      de {n} points = by {n} points
      (de|d environ) {n} (%|pour cent) = by {n} %
      {n} (%|pour cent) = {n} %
      (plus de|de plus de) {n} (%|pour cent) = more than {n} %
      (au moins|d au moins) {n} (%|pour cent) = at least {n} %
      [de] {n} (%|pour cent) ou plus = {n} % or more
      (en une|en une seule) (séance|journée) = in a day
      en un jour = in a day
      en une semaine = in a week
      en un mois = in a month
      en un trimestre = in a quarter
      en (un an|une année) = in a year
      avec [son] (record|plus haut historique) = from its record high
      {n} {unit} (d affilée|de suite|consécutifs|consécutives) = {n} {unit} in a row
      entre = between
      (du|des|de la|de l) = of the
      (de|d) = of
      (au|à) = to`,
  },
  verbs: `
    progressé, augmenté, monté, grimpé, bondi / progresser, monter, augmenter, grimper, progresse, monte, augmente, grimpe, montait = rise, rose, risen
    gagné, gagné du terrain, gagnés, pris / gagne, gagnait = gain, gained
    baissé, reculé, chuté, tombé, tombée, plongé / baisser, reculer, chuter, baisse, recule, chute = fall, fell, fallen
    perdu, perdu du terrain, perdus, perdue, cédé, lâché / perd, cède = lose, lost
    porté, comporté, comportée, comportés, comportées, évolué, performé, fait / porte, comporte, comportent, évoluent = do, did, done
    battu, battue, devancé, surperformé, surpassé, dépassé / bat, surperforme, devance = beat, beat, beaten
    sous performé, sousperformé / sous performe, sousperforme = lag, lagged
    clôturé / clôture = close, closed
    terminé, fini / termine = end, ended
    duré / dure = last, lasted
    commencé, débuté / commence, débute = begin, began, begun`,
};
