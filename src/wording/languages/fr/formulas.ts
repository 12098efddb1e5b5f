/** How figures are reckoned, under *Details*, by the English of the kinds' `about.figures`; names of fields stay as they are. */
export const formulas: Readonly<Record<string, string>> = {
  "advice, unknown instrument, not understood, no data":
    "advice (conseil), unknown instrument (valeur inconnue), not understood (non compris), no data (pas de données)",
  "questions that can be asked": "textes que l'on peut demander",
  "as in compare": "comme dans la comparaison",
  "Brinson-Fachler by sector if both lists of holdings are covered; otherwise index − index without the Magnificent Seven, with the sign reversed for the second index":
    "Brinson-Fachler par secteur où les deux compositions sont couvertes ; sinon indice − indice sans les Sept Magnifiques, inversé pour le second indice : son effet sur l'écart",
  "spread − effects; for a contribution, the index's return − the contribution":
    "écart − effets ; pour une contribution, le rendement de l'indice sans elle",
  "for a part of an index: weight at the base × return; weights are those of a fund that tracks the index, carried to the base by closes":
    "pour une partie d'un indice : poids à la base × rendement ; les poids sont ceux du fonds qui le réplique, ramenés à la base par les clôtures",
  "contribution ÷ the index's return, null if they differ in sign; contribution × the index's close at the base":
    "contribution ÷ rendement de l'indice, null si leurs signes diffèrent ; contribution × clôture de l'indice à la base",
  "how yields, banks, volatility and styles moved between the same two closes":
    "taux, banques, volatilité et styles entre les deux mêmes clôtures",
  "percent at the end of the window": "pour cent à la fin de la période",
  "level − level at the base, × 100; never a percent of a percent": "niveau − niveau à la base, × 100 ; jamais un pour cent d'un pour cent",
  "if asked how far a correction is: the high × 0.9": "si l'on demande la distance à une correction : plus haut × 0,9",
  "if asked when, and the level is met at the end: the first session of the run that met it":
    "si l'on demande quand, et si le seuil est atteint à la fin : première séance de la série qui l'atteint",
  "for an index asked about on its own: companies by contribution, those that moved with it and against it, and the share of its weight that has closes":
    "d'un indice seul : sociétés par contribution, dans son sens et à contresens, et part de son poids qui a des clôtures",
  "longer − shorter maturity": "échéance longue − échéance courte",
  "the current run; length 0 if it has ended": "la série qui finit maintenant ; 0 si elle est rompue",
  "the longest in the window; the earliest if tied": "la plus longue de la période ; à égalité, la première",
  "the latest earlier run at least as long": "la dernière série antérieure au moins aussi longue",
  "runs at least as long as the one asked about, otherwise as the current one":
    "séries au moins aussi longues que celle demandée, sinon que l'actuelle",
  "1 for the longest": "1 pour la plus longue",
  "members with a close above (or, if asked, not above) their 50- or 200-day mean, out of those with enough closes; for falls, those at least the asked percentage below the highest of their last 252 closes; for moves of a size, those that went at least so far between two closes":
    "membres dont la clôture est au-dessus (ou, si c'est demandé, pas au-dessus) de leur moyenne de 50 ou 200 jours, parmi ceux qui ont assez de clôtures ; pour une baisse depuis leur plus haut, ceux qui sont au moins aussi loin sous la plus haute de leurs 252 dernières clôtures ; pour une ampleur, ceux qui ont bougé au moins d'autant entre deux clôtures",
  "members that closed above and below their previous close": "clôtures au-dessus et au-dessous de la précédente",
  "members that closed above or below every other close of the past 52 weeks":
    "clôtures au-dessus ou au-dessous de toutes celles de 52 semaines",
  "return of an equal-weight portfolio against the index": "rendement de montants égaux par rapport à l'indice",
  "sum of the published weights, share classes of one company together":
    "somme des poids publiés, catégories d'actions d'une même société réunies",
  "1 ÷ Σ weight², weights of the equity rows normalised to 1": "1 ÷ Σ poids², poids des lignes d'actions ramenés à 1",
  "the day of the weights; the change from an earlier day": "le jour des poids ; la différence avec un jour antérieur",
  "the list's date; whether its weights are carried to another day by closes: × the member's close ratio ÷ the index's own":
    "la date de la liste ; si ses poids sont ramenés à un autre jour par les clôtures : × rapport des clôtures du membre ÷ celui de l'indice",
  "for carried weights: share of the list with closes on both days; rows without them, which keep their weight":
    "pour des poids ainsi ramenés : part de la liste avec des clôtures aux deux jours ; lignes sans clôture, qui gardent leur poids",
  "noncommercial positions ÷ open interest": "positions non commerciales ÷ positions ouvertes",
  "the Tuesday it covers; public from its release": "le mardi auquel il se rapporte ; connu dès sa publication",
  "percentile among the reports in the data; the last earlier report with as much or as little":
    "parmi les rapports des données, jusqu'au dernier d'avant avec autant ou aussi peu",
  "for short and long (gross), net and open interest: value, weekChange, percentile, mostSince (for a net short, the last one as short) and reportsMissing since then":
    "pour chacun de court, long (brut), net et positions ouvertes : value (valeur), weekChange (variation sur la semaine), percentile (centile), mostSince (pour une position nette vendeuse, la dernière aussi vendeuse), reportsMissing (rapports manquants depuis)",
  "company ÷ index, approximate where it is estimated": "société ÷ indice, approximatif où c'est calculé",
  "how long this has been true": "depuis combien de temps c'est le cas",
  "for a company against an index without market values: the fund that holds both, the date of its list, the share of the index it holds":
    "pour une société face à un indice sans capitalisation : le fonds qui détient les deux, la date de sa liste, la part de l'indice",
  'the latest period that met the condition and the one before it; for "since when", the current one and the latest earlier one at least as extreme':
    "la dernière période qui remplit la condition et celle d'avant ; pour « depuis quand », l'actuelle et la dernière antérieure au moins aussi extrême",
  "periods that met it; all periods looked at": "périodes qui la remplissent, parmi toutes celles du champ",
  "for drawdowns: latest close ÷ highest so far − 1": "pour les replis : clôture actuelle ÷ la plus haute jusque-là, − 1",
  "share of the sample at or below the current period": "part de l'échantillon au niveau de la période actuelle ou au-dessous",
  "the most extreme: ten, unless the question asks for another number": "les plus extrêmes, dix si un autre nombre n'est pas demandé",
  "median, lowest and highest return of the first side over the 1, 3 and 12 months after":
    "médiane, plus bas et plus haut rendement du premier côté sur les 1, 3 et 12 mois suivants",
  "part, average, median, positive (share above zero) and sample of each, without the one in progress":
    "part (partie), average (moyenne), median (médiane), positive (part au-dessus de zéro) et sample (échantillon) de chacun, sur ceux qui sont finis",
  "for the part asked about, the best or worst by average if asked, otherwise the first named":
    "ceux de la période sur laquelle porte la question, de la meilleure ou de la pire selon sa moyenne si elle est demandée, sinon de la première nommée",
  "whether the month or weekday asked about is the best, or the worst":
    "si le mois ou le jour de la semaine dont il est question est le meilleur, ou le pire",
  "how many of the sample rose, or fell, if asked": "combien ont monté ou, si c'est demandé, baissé ; dans l'échantillon",
  "close against the close one calendar period earlier, or that many sessions before":
    "clôture par rapport à celle du même jour un intervalle du calendrier plus tôt, ou tant de séances plus tôt",
  "close against the highest so far, the highest of 252 closes, or a moving average":
    "clôture par rapport à la plus haute jusque-là, à la plus haute de 252 clôtures ou à une moyenne mobile",
  "over the number of sessions named; volatility annualised": "sur les dernières séances nommées ; volatilité sur un an",
  "share of an index's members above their average": "membres d'un indice au-dessus de leur moyenne",
  "over the sessions of the window, or of all the data": "du chiffre sur les séances de la période, ou de toutes les données",
  "share of those sessions at or below the latest one; its place from the top or the bottom, as asked":
    "part de ces séances au niveau de l'actuelle ou au-dessous ; sa place depuis le bout demandé",
  "the most extreme session; the latest earlier session at least as extreme as the latest one":
    "la séance la plus extrême ; la dernière antérieure au moins aussi extrême que l'actuelle",
  "sessions beyond a limit: the first, the last and how many": "séances au-delà d'une borne : la première, la dernière et combien",
  "horizon, median, mean, positive (share above zero) and sample of the returns from the event's close, in the order asked":
    "horizon, median (médiane), mean (moyenne), positive (part au-dessus de zéro) et sample (échantillon) des rendements depuis la clôture de l'événement, dans l'ordre demandé",
  "events, including those whose horizon is not over yet": "événements, y compris ceux dont l'horizon n'est pas fini",
  "the latest event": "le dernier événement",
  "mean of the last 50 and 200 closes": "moyenne des 50 et des 200 dernières clôtures",
  "whether the close is above it": "clôture au-dessus",
  "50-day above 200-day": "50 jours au-dessus de 200 jours",
  "close ÷ highest close of the past year − 1": "clôture ÷ plus haute clôture des douze derniers mois − 1",
  "highest and lowest of the last 252 closes, {date, close}": "plus haute et plus basse des 252 dernières clôtures, {date, close}",
  "100 − 100 ÷ (1 + average gain ÷ average loss), Wilder's smoothing over 14 changes":
    "100 − 100 ÷ (1 + gain moyen ÷ perte moyenne), lissage de Wilder sur 14 variations",
  "covariance ÷ variance of the second's returns; Pearson's": "covariance ÷ variance des rendements du second ; de Pearson",
  "sample standard deviation of returns, or of their differences, × √252 from a year on":
    "écart type d'échantillon des rendements, de leurs différences, × √252 ; à partir d'un an",
  "mean ÷ sample standard deviation × √252, of the differences, or of the returns (minus the 10-year yield if asked for)":
    "moyenne ÷ écart type d'échantillon × √252, des différences et des rendements (moins le taux à 10 ans si c'est demandé)",
  "empyrical: compound return on the second's up (down) days ÷ the second's":
    "empyrical : rendement composé les jours de hausse (baisse) du second ÷ celui du second",
  "share of sessions on which the first did better": "part des séances où le premier a fait mieux",
  "mean ÷ root mean square of the falls × √252; yearly growth ÷ deepest fall; both from a year on":
    "moyenne ÷ moyenne quadratique des baisses × √252 ; croissance annuelle ÷ plus fort repli ; à partir d'un an",
  "Jensen's: yearly growth of what the first earned beyond beta × the second's return":
    "de Jensen : croissance annuelle de ce que le premier a gagné au-delà de bêta × rendement du second",
  "the fifth percentile of daily returns; their third central moment ÷ the cube of the deviation":
    "le cinquième centile des rendements quotidiens ; leur troisième moment centré ÷ le cube de l'écart type",
  "where the excess return is asked for: the first's return minus the second's":
    "si la surperformance est demandée : rendement du premier moins celui du second",
  "of the returns over those stretches (of a yield, changes in basis points), and the share above zero":
    "des rendements sur ces périodes (d'un taux, ses variations en points de base), et la part au-dessus de zéro",
  "those stretches; where it is asked how often the first rose or fell meanwhile, those in which it did":
    "ces périodes ; si l'on demande combien de fois le premier a monté ou baissé, celles où il l'a fait",
  "those stretches, and all that both have closes for": "ces périodes, et toutes celles où les deux ont des clôtures",
  "where the average close is asked for: mean and median of the closes that end them":
    "si la clôture moyenne est demandée : moyenne et médiane des clôtures qui les terminent",
  "the latest of them": "la dernière d'entre elles",
  "number of daily returns": "nombre de rendements quotidiens",
  "bear: 20% below the highest close, dated from that high; bull: 20% above the lowest, dated from that low; the close that confirmed it":
    "baissier à partir de 20 % sous la plus haute clôture, daté de ce plus haut ; haussier à partir de 20 % au-dessus de la plus basse, daté de ce plus bas ; la clôture qui l'a confirmé",
  "the extremes of the current regime, and the close against each": "les extrêmes de la phase actuelle, et la clôture par rapport à chacun",
  "trough × 1.2, peak × 0.8: the close that would flip it": "creux × 1,2, sommet × 0,8 : la clôture qui la renverserait",
  "the strict rule: a bear market ends only above every earlier close; that level":
    "un marché baissier ne finit qu'au-dessus de toutes les clôtures d'avant ; ce niveau",
  "sessions from the low to the close 20% above it, or until now": "séances du plus bas à la clôture 20 % au-dessus, ou jusqu'ici",
  "the latest earlier low that took at least as long": "le dernier creux antérieur qui a pris au moins aussi longtemps",
  "for a period longer than a day: the sessions in the state asked about, by the closes known on each, and all its sessions":
    "pour une période de plus d'un jour : ses séances dans l'état demandé, d'après les clôtures connues à chacune, et combien elle en a",
  "the highest close, of all the data or of the period named; the latest if tied":
    "la plus haute clôture, de toutes ou de la période nommée ; à égalité, la dernière",
  "close ÷ that high − 1": "clôture ÷ ce plus haut − 1",
  "whether the close is the high, or beyond it": "si la clôture est le plus haut, ou le dépasse",
  "sessions from the high to the close": "séances du plus haut à la clôture",
  "lowest of close ÷ highest close before it − 1, within the window (empyrical.max_drawdown), with its dates":
    "plus bas de clôture ÷ plus haute clôture d'avant − 1, dans la période (empyrical.max_drawdown), avec ses dates",
  "share of sessions whose close was at least as far below the highest so far as the latest one":
    "part des séances dont la clôture était au moins aussi loin sous la plus haute jusque-là que l'actuelle",
  "if asked: first later close at or above the high, and the sessions until then; null if there is none":
    "si c'est demandé : première clôture ultérieure au niveau du plus haut ou au-dessus, et les séances jusque-là ; null s'il n'y en a pas",
  "drawdown of 10% or more": "repli de 10 % ou plus",
  "for a period longer than a day: the sessions for which the answer is yes, and all its sessions":
    "pour une période de plus d'un jour : ses séances où ce qui est demandé était vrai, et combien elle en a",
  "the close and its session; close − previous close, by symbol":
    "la clôture et sa séance ; clôture − clôture de la séance d'avant, par symbole",
  "return of the session, and over the past calendar week, month and year":
    "rendement de la séance, et sur la semaine, le mois et l'année écoulés du calendrier",
  "highest and lowest of the last 252 closes, including the latest":
    "plus haute et plus basse des 252 dernières clôtures, l'actuelle comprise",
  "the number named; for statistics of a yield, the latest yield in percent":
    "le nombre nommé ; pour un taux, la dernière de ses clôtures, en pour cent",
  "close > level; a close at the level is not above it": "clôture > niveau ; une clôture au niveau n'est pas au-dessus",
  "close ÷ level − 1": "clôture ÷ niveau − 1",
  "level ÷ close − 1: the change that would bring the close to the level":
    "niveau ÷ clôture − 1 : la variation qui amènerait la clôture au niveau",
  "first session of the current run of closes on one side, and their number; for a period, its number of sessions":
    "première séance de la suite de clôtures du côté actuel, et combien elles sont ; pour une période, combien elle en a",
  "for a period: sessions on that side": "pour une période : séances de ce côté",
  "the figure they are ranked by": "le chiffre selon lequel ils sont classés",
  "each member with its figure, best or worst first as asked; with a limit, those beyond it":
    "chaque membre avec son chiffre, le bout demandé d'abord ; pour une borne, ceux au-delà",
  "as in the kinds `trend` and `risk`": "comme les genres `trend` et `risk` les calculent pour un marché",
  "those with such a figure; all of them": "ceux qui ont un tel chiffre, parmi tous",
  "with a limit: how many of those counted are beyond it, and their share":
    "pour une borne : combien de ceux comptés sont au-delà, et leur part",
  "members with missing or doubted data": "membres sans données, ou aux données douteuses",
  "return of each, highest first; lowest first if the worst are asked for":
    "rendement de chacun, le plus haut d'abord ; le plus bas d'abord si les pires sont demandés",
  "what they are compared with; return of the one named first − its return":
    "ce à quoi ils sont comparés ; rendement du premier nommé − le sien",
  "its rank over the same number of sessions before": "où celui-ci en était sur autant de séances auparavant",
  "if both ends are asked for: lowest return first": "si les deux bouts sont demandés : le plus bas rendement d'abord",
  "members without data": "membres sans données",
  "for an index: members with closes at both ends; all on its list":
    "pour un indice : membres avec des clôtures aux deux bouts, parmi tous ceux de sa liste",
  "for an index: how many of those counted are up, down, ahead or behind, and their share":
    "pour un indice : combien de ceux comptés sont en hausse, en baisse, devant ou derrière, et leur part",
  "as in performance": "comme dans la performance",
  "the highest return; null in a tie": "le plus haut rendement ; null en cas d'égalité",
  "return of the first − return of the second": "rendement du premier − rendement du second",
  "(1 + first) ÷ (1 + second) − 1": "(1 + premier) ÷ (1 + second) − 1",
  "larger return ÷ smaller, only if both rose": "rendement le plus grand ÷ le plus petit, seulement si les deux ont monté",
  "if asked for: (1 + return)^(1 ÷ years) − 1, by symbol; null for less than a year":
    "si c'est demandé : (1 + rendement)^(1 ÷ années) − 1, par symbole ; null pour moins d'un an",
  "sessions on which the first did better; all sessions": "séances où le premier a fait mieux, sur combien",
  "close at the end ÷ close at the base − 1, by symbol": "clôture à la fin ÷ clôture à la base − 1, par symbole",
  "the two closes of each; a basket is 1 at the base": "les deux clôtures de chacun ; un panier vaut 1 à la base",
  "close at the end − close at the base, by symbol; null for a basket or with dividends":
    "clôture à la fin − clôture à la base, par symbole ; null pour un panier et avec dividendes",
  "for several windows: base, end and returns of each, in the order asked":
    "pour plusieurs périodes : base, fin et rendements de chacune, dans l'ordre demandé",
  "if asked for: lowest of close ÷ highest close before it − 1 within the window":
    "si c'est demandé : plus bas de clôture ÷ plus haute clôture d'avant − 1 dans la période",
  'for an index without some of its members, approximate: (return of the index − weight × return of the part) ÷ (1 − weight), with weights at the base from a fund that tracks it; under "SPX ex MAG7" among the returns':
    "pour un indice sans certains membres, approximatif : (rendement de l'indice − poids × rendement de la partie) ÷ (1 − poids), poids à la base du fonds qui le réplique ; sous « SPX ex MAG7 » parmi les rendements",
  "sessions from the base to the end": "séances de la base à la fin",
  "price, or total (with dividends)": "price : cours seuls ; total : dividendes compris",
};
