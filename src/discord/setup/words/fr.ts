import type { SetupTexts } from "./table.ts";

export const fr: SetupTexts = {
  posts: { daily: "quotidien", weekly: "hebdomadaire", monthly: "mensuel", watchlist: "liste de suivi" },
  parts: {
    indices: "Les grands indices sur le jour, la semaine, l'année",
    gap: "L'écart entre deux d'entre eux, s'il est rarement aussi grand",
    regime: "Marché haussier ou baissier, en cas de changement récent ou proche",
    breadth: "Les actions au-dessus de leur moyenne de 200 jours",
    leaders: "Les secteurs en tête",
    chart: "Un graphique",
  },
  previewTitle: "Un bilan tel qu'il serait publié",
  previewLines: (channel, when, next) => [
    `Dans ${channel}, ${when} ; le prochain ${next}.`,
    "Choisissez ce qu'il contient et sa fréquence, puis lancez-le.",
  ],
  noPreview: "Il n'y a pas encore de clôtures pour en montrer un.",
  chooseParts: "Ce qu'il contient",
  choosePosts: "Sa fréquence",
  start: "Lancer",
  started: (channel, next, isList) => ({
    title: "C'est en place",
    lines: [
      `Dans ${channel}, le prochain ${next}.`,
      `/summary status dit où cela en est, ${isList ? "/watchlist off" : "/summary off"} y met fin.`,
    ],
  }),
  sample: "Les cours sont inventés tant que le bot n'en a pas d'autres : rien n'est publié avant qu'il y en ait de vrais.",
  greeting: (posts, when) => `Ici paraîtra le bilan ${posts}, ${when}.`,
  cannotPost: (channel, why) => ({
    title: "Versus ne peut pas y publier",
    lines: [
      `Discord dit de ${channel} : ${why}.`,
      "Le bot doit pouvoir voir le salon, envoyer des messages, intégrer des liens, joindre des fichiers et lire l'historique.",
    ],
  }),
  badTime: (typed) => ({
    title: `« ${typed} » n'est pas une heure`,
    lines: ["Écrivez une heure comme 18:30, ou 45 min pour 45 minutes après la clôture."],
  }),
  zoneAlone: {
    title: "Un fuseau horaire demande une heure",
    lines: ["Ajoutez l'heure, par exemple 18:30. Sans elle, le bilan paraît une demi-heure après la clôture de New York."],
  },
  badZone: (typed) => ({
    title: `« ${typed} » n'est pas un fuseau horaire`,
    lines: ["Écrivez par exemple Europe/Paris ou America/New_York ; ils sont proposés pendant la saisie."],
  }),
  badDate: (typed) => ({ title: `« ${typed} » n'est pas une date`, lines: ["Écrivez par exemple 2023-06-07."] }),
  tooMany: (most, of) => ({
    title: of === "person" ? "C'est trop pour une personne" : "C'est trop pour un serveur",
    lines: [`${most} à la fois au plus : arrêtez ce qui ne sert plus.`],
  }),
  begin: {
    welcome: {
      title: "Trois clics pour un bilan quotidien",
      lines: [
        "Versus répond aux questions sur les marchés à partir de leurs clôtures quotidiennes, et montre les cours, la règle et la source de chaque chiffre.",
        "Choisissez le salon où le bilan quotidien doit paraître ; puis l'heure ; puis lancez-le.",
        "Et aussi : /ask répond à tous, /watch prévient quand une condition se réalise, /watchlist réunit des cours, /settings règle le bot pour ce serveur.",
      ],
    },
    chooseChannel: "1 sur 3 : le salon",
    times: (channel) => ({
      title: "2 sur 3 : quand ?",
      lines: [`Dans ${channel}, après chaque séance. Le clic suivant montre le bilan, le dernier le lance.`],
    }),
  },
  list: {
    serverTitle: "Liste de suivi de ce serveur",
    ownTitle: "Votre liste de suivi",
    empty: (own) => ({
      title: own ? "Votre liste de suivi est vide" : "La liste de suivi de ce serveur est vide",
      lines: ["/watchlist add y met un indice, un secteur ou une société."],
    }),
    added: (names, count) => ({
      title: "C'est sur la liste de suivi",
      lines: [names, `Elle en compte maintenant ${count} ; /watchlist show montre leurs cours.`],
    }),
    taken: (names, count) => ({ title: "Ce n'est plus sur la liste de suivi", lines: [names, `Elle en compte maintenant ${count}.`] }),
    unknown: (typed) => ({
      title: `« ${typed} » n'est pas un marché que Versus connaît`,
      lines: ["Choisissez parmi ce qui est proposé pendant que vous tapez, ou plusieurs séparés par des virgules."],
    }),
    notThere: (names) => ({ title: "Ce n'est pas sur la liste de suivi", lines: [names] }),
    tooMany: (most) => ({ title: "C'est trop pour une liste de suivi", lines: [`${most} au plus : retirez ce qui ne sert plus.`] }),
    noCloses: "Il n'y a pas de clôtures de ceux-ci dans les données.",
    notPosted: (channel) => ({ title: "Pas de liste de suivi ici", lines: [`Aucune n'est publiée dans ${channel}.`] }),
  },
  nothingSet: { title: "Rien n'est en place sur ce serveur", lines: ["/summary setup lance un bilan, /watch add une alerte."] },
  statusTitle: "Ce qui est publié sur ce serveur",
  last: (entry, session, at) => {
    if (entry === null) return `attend les clôtures du ${session}`;
    switch (entry.state) {
      case "sent":
        return `le dernier ${at}${entry.missing ? ", sans chiffres : les clôtures manquaient" : ""}${entry.late ? ", en retard" : ""}`;
      case "skipped":
        return `celui du ${session} n'a pas été envoyé : ${entry.why}`;
      case "failed":
        return `celui du ${session} a échoué : ${entry.why}`;
      default:
        return `celui du ${session} est en cours d'envoi`;
    }
  },
  noneDue: "aucun n'était encore attendu",
  next: (at) => `le prochain ${at}`,
  off: (why, at) => `arrêté ${at} : ${why}`,
  ended: (channel) => ({ title: "C'est arrêté", lines: [`Plus rien ne sera publié dans ${channel}.`] }),
  notSet: (channel) => ({ title: "Aucun bilan en place", lines: [`Aucun bilan n'est en place dans ${channel}.`] }),
  watching: (id, place, text, isEvent) => ({
    title: `L'alerte ${id} est en place`,
    lines: [
      `${place} : ${text}`,
      isEvent
        ? "Elle est vérifiée après chaque séance, et annoncée chaque fois que cela arrive."
        : "Elle est vérifiée après chaque séance, et annoncée quand cela devient vrai et quand cela cesse de l'être.",
    ],
  }),
  readAs: (reading, count) => (count === 1 ? `Compris comme : ${reading}` : `Compris comme, pour chacun des ${count} : ${reading}`),
  toYou: "À vous seul, par message privé",
  noDirectMessage: {
    title: "Versus ne peut pas vous écrire",
    lines: [
      "Discord ne le laisse pas vous envoyer de messages privés. Autorisez les messages privés des membres de ce serveur (Confidentialité), ou choisissez un salon.",
    ],
  },
  askStretch: (text) => ({
    title: "En un jour ou en une semaine ?",
    lines: [`« ${text} » ne dit pas sur quelle période.`],
    choose: "Sur quelle période ?",
  }),
  askSubject: (text) => ({ title: "Quel marché ?", lines: [`« ${text} » ne nomme aucun marché.`], choose: "Quel marché ?" }),
  askAmount: (text) => ({ title: "De combien ?", lines: [`« ${text} » ne dit pas de combien.`], choose: "Prévenir quand…" }),
  askWhere: (text) => ({ title: "Où faut-il l'annoncer ?", lines: [`« ${text} »`], choose: "Où ?" }),
  stretches: {
    day: "en un jour",
    week: "en une semaine",
    month: "en un mois",
    "this year": "depuis le début de l'année",
    "from its high": "depuis la plus haute clôture",
  },
  subjects: {
    "any sector": "N'importe quel secteur du S&P 500",
    "any of the Magnificent Seven": "N'importe laquelle des Sept Magnifiques",
  },
  places: { channel: "Dans ce salon", person: "À vous seul, par message privé" },
  nowIs: (holds) => (holds ? "C'est le cas en ce moment." : "Ce n'est pas le cas en ce moment."),
  watchLine: (id, channel, text, holds, since) =>
    `**${id}** ${channel === null ? "" : `${channel} `}${text} : ${holds ? "c'est le cas" : "ce n'est pas le cas"}${since === null ? "" : ` depuis le ${since}`}`,
  nextLook: (at) => `Prochaine vérification après la clôture ${at}, dès que les cours sont là.`,
  noWatches: {
    title: "Rien n'est surveillé sur ce serveur",
    lines: ["/watch add prend toute condition, en anglais : « the S&P 500 enters a bear market »."],
  },
  noOwnWatches: {
    title: "Vous ne surveillez rien",
    lines: [
      "/watch add prend toute condition, en anglais : « dm me when the S&P 500 enters a bear market ». Vous êtes prévenu par message privé.",
    ],
  },
  ownWatchesTitle: "Ce qui vous est annoncé par message privé",
  watchesTitle: "Ce qui est surveillé sur ce serveur",
  remove: "En retirer une",
  removed: (id) => ({ title: `L'alerte ${id} est retirée`, lines: ["Elle n'enverra plus rien."] }),
  noSuchWatch: (id) => ({ title: `Il n'y a pas d'alerte ${id}`, lines: ["/watch list montre celles qu'il y a."] }),
  form: {
    title: "Prévenir ce salon si…",
    ownTitle: "Me prévenir si…",
    condition: "Condition, en anglais",
    hint: (example) => `Ou : ${example}`,
  },
  unknownGroup: {
    title: "Les valeurs de ce groupe ne peuvent pas toutes être surveillées",
    lines: [
      "Versus ne connaît pas ce groupe, ou il a trop de membres. Il peut surveiller les secteurs (« any sector »), les grands indices (« any index »), « any of the Magnificent Seven » et « any of FAANG ».",
      "Ou nommez-les : « any of Apple, Nvidia or Tesla falls 5% in a day ».",
    ],
  },
  twoConditions: (one) => ({
    title: "Deux conditions à la fois",
    lines: [`Une surveillance porte sur une seule condition. Créez-en une pour « ${one} », et une autre pour le reste.`],
  }),
  noCondition: (text) => ({
    title: "Ce n'est pas une condition qui se surveille",
    lines: [
      `« ${text} » ne donne ni oui ni non. Celles-ci oui :`,
      "• the S&P 500 enters a bull market",
      "• the Russell beats the Nasdaq by 2.5 points in a day",
      "• any sector up 3% in a day",
      "• VIX crosses above 30",
      "• the S&P 500 is more than 10% below its high",
    ],
  }),
};
