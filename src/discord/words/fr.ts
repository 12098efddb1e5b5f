import { agreeing } from "../../wording/languages/fr/agreeing.ts";
import { spanOf } from "./span.ts";
import type { Texts } from "./table.ts";

export const fr: Texts = {
  windows: { week: "1S", month: "1M", thisYear: "Année", year: "1A" },
  chart: "Graphique",
  table: "Tableau",
  swap: "Inverser",
  details: "Détails",
  tellMe: "Me prévenir si…",
  notMeant: "Pas ma question",
  takenBack: { title: "Réponse retirée", lines: ["Posez la question autrement, ou choisissez-en une ici."] },
  share: "Partager",
  closer: "Regarder l'une d'elles de plus près",
  tryOne: "Poser l'une de ces questions",
  runExample: "Essayer un exemple",
  stale: {
    title: "Ce bouton vient d'une autre version",
    lines: ["La question qu'il gardait n'est plus lisible. Reposez-la : la nouvelle réponse aura de nouveaux boutons."],
  },
  laterVersion: {
    title: "Réglé par une version plus récente",
    lines: [
      "Une version plus récente de Versus a écrit les réglages de ce serveur. Ils restent tels quels et serviront à nouveau dès que ce bot sera à jour.",
    ],
  },
  tooQuick: (seconds) => ({
    title: "C'était rapide",
    lines: [`Réessayez dans ${seconds} s : le nombre de questions par minute est limité.`],
  }),
  overQuota: (minutes) => ({
    title: "C'est tout pour cette heure",
    lines: [`Ce serveur limite le nombre de questions par personne et par heure. Réessayez dans ${minutes} min.`],
  }),
  notOpenHere: {
    title: "Dans ce salon, les réponses sont privées",
    lines: ["Ce serveur n'autorise les réponses publiques que dans certains salons : /settings show les montre."],
  },
  commandGone: {
    title: "Cette commande n'existe plus",
    lines: ["Discord l'affichait encore, mais Versus ne l'a plus. /help montre ce qu'il y a."],
  },
  operatorsOnly: (command) => ({
    title: "Réservé aux responsables de ce bot",
    lines: [`/${command} est réservé au propriétaire de l'application et aux membres de son équipe.`],
  }),
  managersOnly: (command) => ({
    title: "Réservé à ceux qui gèrent ce serveur",
    lines: [`/${command} demande la permission « Gérer le serveur ».`],
  }),
  serversOnly: (command) => ({
    title: "Seulement sur un serveur",
    lines: [`/${command} écrit dans un salon d'un serveur auquel Versus a été ajouté.`],
  }),
  failed: {
    title: "Quelque chose s'est mal passé",
    lines: ["L'erreur ne vient pas de votre question. Le responsable de ce bot la trouve dans le journal sous cet identifiant :"],
  },
  noPicture: "Le graphique n'a pas pu être dessiné cette fois ; voici les chiffres.",
  detailsTitle: "Détails",
  detailsFile: "Chaque valeur dont viennent les chiffres, par date",
  firstUse: [
    "Versus répond à partir des clôtures quotidiennes. « Détails » montre clôtures, règle et source de chaque chiffre.",
    "Les boutons changent la période, tracent un graphique ou montrent les détails ; /help dit ce que l'on peut demander.",
  ],
  help: {
    title: "Demandez à Versus",
    intro: "Versus compare les marchés sur leurs clôtures et montre les clôtures, la règle et la source derrière chaque chiffre.",
    ask: "Des questions qui marchent avec /ask",
  },
  status: {
    title: "État",
    sample: "Données d'exemple, pas de vrais cours",
    data: (version, made, series) => `**Données** version ${version}, établie ${made}, ${series} séries`,
    source: (source, series, lastClose, behind, late) => {
      const some = late === 0 ? "à jour" : `à jour sauf ${late}`;
      return `${source} : ${series} séries, dernière clôture ${lastClose}, ${behind === null ? some : `${late} en retard : la clôture du ${behind} devrait être là`}`;
    },
    faults: (missing, doubted, heldBack) =>
      `**À vérifier** séances manquantes : ${missing} séries, clôtures douteuses : ${doubted}, en attente : ${heldBack}`,
    refresh: (at, taken, asked, next) =>
      `**Dernière mise à jour** ${at} : ${taken} sur ${asked}${next === null ? "" : ` ; prochain essai ${next}`}`,
    running: (since, span) => `**En marche** depuis ${since}, ${span}`,
    span: (...parts) => spanOf(parts, ["j", "h", "min"], "moins d'une minute"),
    owner: {
      source: (source, series, lastClose, behind) => `${source} : ${series} séries au ${lastClose}, ${behind} en retard`,
      faults: (missing, doubted, heldBack) => `**À vérifier** ${missing} avec lacunes, ${doubted} douteuses, ${heldBack} en attente`,
      gateway: (ready, shards, milliseconds) =>
        `**Passerelle** ${ready} sur ${shards} prêtes${milliseconds === null ? "" : `, ${milliseconds} ms`}`,
      process: (milliseconds, megabytes) => `**Processus** boucle en retard de ${milliseconds} ms, ${megabytes} Mo`,
      discord: (requests, seconds) =>
        `**Discord** ${requests} requêtes en attente${seconds === null ? "" : `, horloge décalée de ${seconds} s`}`,
      waiting: (posts, longest) => `**Envois** ${posts} en attente, le plus ancien depuis ${longest}`,
      paused: "Tous les envois sont suspendus",
      lastDay: "Ces dernières 24 heures",
      interactions: (counts) => `Interactions : ${counts}`,
      posts: (counts) => `Envois : ${counts}`,
      pictures: (counts) => `Images : ${counts}`,
      storeErrors: (counts) => `Erreurs du stockage : ${counts}`,
      endings: {
        answered: "traitées",
        failed: "en échec",
        limited: "limitées",
        dropped: "ignorées",
        expired: "expirées",
        undelivered: "non remises",
      },
      postResults: { sent: "envoyés", late: "tardifs", unsure: "incertains", skipped: "omis", failed: "en échec" },
      pictureResults: { drawn: "dessinées", refused: "refusées", failed: "en échec" },
      stores: { prices: "cours", state: "état" },
      none: "aucune",
    },
  },
  reload: {
    done: "Rechargé",
    dryRun: "À blanc : rien n'a été modifié",
    nothing: "Rien de nouveau",
    unchanged: "Aucune série n'a changé.",
    inVain: "Rien n'a pu être obtenu",
    refused: "Non obtenus :",
    version: (version) => `**Version** ${version}`,
    unknown: (source) => `Aucune source ne s'appelle « ${source} »`,
    known: "Il y a celles-ci :",
  },
  privacy: {
    title: "Ce que Versus garde sur vous",
    greeted: "Que vous avez vu le message d'accueil, pour ne le montrer qu'une fois",
    settled: "La langue et le fuseau horaire que vous avez choisis",
    own: (watches, entries) =>
      `Vos propres alertes : ${watches}, entrées de votre propre liste : ${entries} ; /privacy delete les efface aussi`,
    setUp: (count) => `Les bilans et alertes que vous avez mis en place : ${count}, pour vous prévenir si l'un d'eux s'arrête`,
    nothing: "Rien.",
    rest: "Vos questions ne sont pas gardées. /privacy delete efface ce qui précède.",
    deleted: "Effacé",
    unknown: "Versus ne sait plus que vous l'avez utilisé.",
    goesOn: (count) =>
      `Bilans et alertes que vous avez mis en place : ${count}. Ils continuent sans votre nom ; /summary off et /watch remove y mettent fin.`,
  },
  settings: {
    serverTitle: "Réglages de ce serveur",
    ownTitle: "Vos propres réglages",
    fields: {
      locale: "Langue des réponses publiques :",
      market: "Marché, si une question n'en nomme aucun :",
      nasdaq: "« Nasdaq » veut dire :",
      pictures: "Graphiques automatiques :",
      theme: "Thème des graphiques :",
      zone: "Fuseau des heures sans fuseau :",
      channels: "Réponses publiques :",
      quota: "Questions par personne et par heure :",
    },
    own: { locale: "Langue des réponses que vous seul voyez :", zone: "Fuseau des heures sans fuseau :" },
    usual: {
      locale: "comme dans Discord",
      market: "le S&P 500",
      theme: "celui du bot",
      zone: "New York",
      channels: "partout",
      quota: "pas de limite propre au serveur",
    },
    languages: { en: "anglais", de: "allemand", fr: "français" },
    nasdaq: { composite: "le Nasdaq Composite", "100": "le Nasdaq-100" },
    themes: { dark: "sombre", light: "clair" },
    yes: "oui",
    no: "non",
    onlyIn: (channels) => `dans ${channels} ; ailleurs, seule la personne qui demande voit la réponse`,
    discordsOwn: "Qui peut utiliser quelle commande dans quel salon se règle dans Discord : Paramètres du serveur → Intégrations → Versus.",
    picturesOn: "Activer les graphiques automatiques",
    picturesOff: "Désactiver les graphiques automatiques",
    reset: "Rétablir les réglages par défaut",
    nothingChosen: { title: "Rien n'a été choisi", lines: ["Choisissez au moins une option ; /settings show montre ce qui est réglé."] },
    unknownMarket: (typed) => ({
      title: `« ${typed} » n'est pas un marché que Versus connaît`,
      lines: ["Choisissez l'un de ceux qui sont proposés pendant que vous tapez."],
    }),
    tooManyChannels: (most) => ({ title: "C'est trop de salons", lines: [`${most} à la fois au plus.`] }),
  },
  admin: {
    paused: (since) => ({
      title: "Toutes les publications sont suspendues",
      lines: [
        `Rien ne paraît plus depuis ${since}, sur aucun serveur.`,
        "Ce qui est attendu entre-temps est rattrapé pendant douze heures, puis abandonné.",
      ],
    }),
    resumed: {
      title: "Les publications reprennent",
      lines: ["Ce qui était attendu dans les douze dernières heures part maintenant, avec la mention du retard."],
    },
    notPaused: { title: "Rien n'est suspendu", lines: ["/admin pause arrête tout, sur tous les serveurs."] },
    resume: "Reprendre",
    rollBack: (version) => `Revenir de ${version}`,
    redo: "Envoyer à nouveau",
    wouldRollBack: "Ce que changerait la version précédente",
    rolledBack: "La version précédente sert à nouveau",
    unchanged: "Aucune clôture ne diffère.",
    fetchedAgain: "La prochaine mise à jour reprend ce que donne la source : si c'est elle qui se trompe, laissez REFRESH_CRON vide.",
    noVersion: {
      title: "Aucune version précédente n'est gardée",
      lines: ["Une seule l'est : celle que la dernière mise à jour ou le dernier import a remplacée."],
    },
    moved: {
      title: "Rien n'a changé",
      lines: ["Une autre version sert entre-temps. /admin rollback montre ce qui changerait maintenant."],
    },
    unknownPost: (typed) => ({
      title: `« ${typed} » n'est pas une publication`,
      lines: ["C'est daily, weekly, monthly, watchlist, ou watch-3 pour l'alerte 3 ; un jour s'écrit 2023-06-07."],
    }),
    unknownChannel: (channel) => ({ title: "Rien n'y paraît", lines: [`Aucun serveur n'a rien mis en place dans ${channel}.`] }),
    postTitle: (post, session) => `${post}, ${session}`,
    place: (channel, server, mark) => `${channel}, serveur \`${server}\`, \`postId\` du journal \`${mark}\``,
    noEntry: "Le registre n'en sait rien.",
    states: {
      sending: (at, attempt) => `En cours d'envoi depuis ${at}, essai ${attempt}`,
      unsure: (at, attempt, why) => `L'essai ${attempt}, ${at}, est peut-être arrivé : ${why}`,
      sent: (at, late, missing) => `Envoyé ${at}${late ? ", en retard" : ""}${missing ? ", sans chiffres : les clôtures manquaient" : ""}`,
      skipped: (at, why) => `Non envoyé ${at} : ${why}`,
      failed: (at, why) => `Échoué ${at} : ${why}`,
    },
    message: (link) => `Son message : ${link}`,
    redone: {
      sent: "Le message est dans le salon.",
      there: "Son message est là, rien n'a donc été envoyé. Supprimez-le, attendez cinq minutes, puis envoyez à nouveau.",
      busy: "L'envoi est en cours.",
      unsure: "Il est peut-être arrivé. Regardez dans le salon, ou réessayez dans une minute.",
      skipped: "Il n'a pas été envoyé.",
      refused: "Discord ne l'a pas accepté.",
      gone: "Le salon, ou la permission d'y écrire, n'existe plus.",
      "done before": "C'était déjà fait.",
      unplanned: "Rien de ce nom n'est en place dans ce salon, ou ce jour n'en est pas un.",
      early: "Ce n'est pas encore l'heure.",
      "no closes": "Il n'y a pas de clôtures de cette séance.",
    },
  },
  claims: {
    title: (asOf) => `Vérifié sur les clôtures connues le ${asOf}`,
    noDay: { title: "Ce n'est pas une date", lines: ["Écrivez le jour comme 2023-06-07, ou omettez-le pour aujourd'hui."] },
    none: {
      title: "Aucune affirmation de ce message n'est vérifiable",
      lines: [
        "On peut vérifier un chiffre ou un « since » sur un marché connu de Versus, en anglais :",
        "• The Russell beat the S&P 500 by 2.5 points last week",
        "• The Nasdaq had its worst month since 2008",
      ],
    },
    confirmed: "Confirmé",
    off: (difference) => `Écart de ${difference}`,
    offDate: (found) => `Inexact : la dernière fois le ${found}`,
    wrong: "Ce n'est pas le cas",
    untestable: "Invérifiable",
    points: (number) =>
      `${number} ${
        Math.abs(
          Number(
            String(number)
              .replace(/[\s\u202f]/g, "")
              .replace(",", "."),
          ),
        ) < 2
          ? "point"
          : "points"
      }`,
    counted: (all, confirmed, off, untestable) =>
      `${agreeing(all, "affirmation")} : ${agreeing(confirmed, "confirmée")}, ${agreeing(off, "inexacte")}, ${agreeing(untestable, "invérifiable")}`,
    page: (page, of) => `Page ${page} sur ${of}`,
    open: "Ouvrir une de ces affirmations",
    noFile: { title: "Ce fichier est illisible", lines: ["Joignez un fichier .txt ou .md de 200 ko au plus, ou collez le texte."] },
    noMessage: {
      title: "Aucun message que Versus puisse lire ici",
      lines: ["Dans le menu du message, choisissez Applications → Vérifier l'affirmation, ou collez son texte dans /vérifier."],
    },
    gone: { title: "Ces pages ne sont plus gardées", lines: ["Vérifiez le texte de nouveau pour lire la suite."] },
    form: {
      title: "Vérifier un article de marché",
      text: "L'article, en anglais",
      written: "Écrit le",
      writtenHint: "Le jour où il a été écrit, par exemple 2023-06-07 ; vide : aujourd'hui",
    },
  },
};
