import type { SetupTexts } from "./table.ts";

export const de: SetupTexts = {
  posts: { daily: "täglich", weekly: "wöchentlich", monthly: "monatlich", watchlist: "Beobachtungsliste" },
  parts: {
    indices: "Die großen Indizes über Tag, Woche und Jahr",
    gap: "Der Abstand zwischen zweien, wenn er ungewöhnlich groß ist",
    regime: "Bullen- oder Bärenmarkt, wenn ein Wechsel kam oder naht",
    breadth: "Aktien über ihrem 200-Tage-Durchschnitt",
    leaders: "Führende Sektoren",
    chart: "Eine Grafik",
  },
  previewTitle: "So sähe ein Bericht aus",
  previewLines: (channel, when, next) => [
    `In ${channel}, ${when}; der nächste ${next}.`,
    "Wähle, was er enthält und wie oft er kommt, dann starte ihn.",
  ],
  noPreview: "Noch gibt es keine Schlusskurse, um einen zu zeigen.",
  chooseParts: "Was er enthält",
  choosePosts: "Wie oft er kommt",
  start: "Starten",
  started: (channel, next, isList) => ({
    title: "Eingerichtet",
    lines: [
      `In ${channel}, der nächste ${next}.`,
      `/summary status zeigt, wie es steht; ${isList ? "/watchlist off" : "/summary off"} beendet es.`,
    ],
  }),
  sample: "Die Kurse sind erfunden, solange der Bot keine anderen hat: Bis es echte gibt, wird nichts veröffentlicht.",
  greeting: (posts, when) => `Hier kommt der Bericht ${posts}, ${when}.`,
  cannotPost: (channel, why) => ({
    title: "Versus kann dort nicht schreiben",
    lines: [
      `Discord sagt zu ${channel}: ${why}.`,
      "Der Bot muss den Kanal sehen, Nachrichten senden, Links einbetten, Dateien anhängen und den Verlauf lesen dürfen.",
    ],
  }),
  badTime: (typed) => ({
    title: `„${typed}“ ist keine Uhrzeit`,
    lines: ["Schreib eine Uhrzeit wie 18:30 oder 45 min für 45 Minuten nach Börsenschluss."],
  }),
  zoneAlone: {
    title: "Zu einer Zeitzone gehört eine Uhrzeit",
    lines: ["Gib die Zeit an, etwa 18:30. Ohne sie kommt der Bericht eine halbe Stunde nach Börsenschluss in New York."],
  },
  badZone: (typed) => ({
    title: `„${typed}“ ist keine Zeitzone`,
    lines: ["Schreib eine wie Europe/Berlin oder America/New_York; beim Tippen werden sie angeboten."],
  }),
  badDate: (typed) => ({ title: `„${typed}“ ist kein Datum`, lines: ["Schreib eines wie 2023-06-07."] }),
  tooMany: (most, of) => ({
    title: of === "person" ? "Das sind zu viele für eine Person" : "Das sind zu viele für einen Server",
    lines: [`Höchstens ${most} zugleich: Beende, was nicht mehr gebraucht wird.`],
  }),
  begin: {
    welcome: {
      title: "Mit drei Klicks zum täglichen Bericht",
      lines: [
        "Versus beantwortet Fragen zu Märkten aus ihren täglichen Schlusskursen und zeigt Kurse, Regel und Quelle hinter jeder Zahl.",
        "Wähle den Kanal, in den der tägliche Bericht kommen soll; dann die Zeit; dann starte ihn.",
        "Außerdem: /ask antwortet jedem, /watch meldet, wenn eine Bedingung eintritt, /watchlist sammelt Kurse, /settings richtet alles für diesen Server ein.",
      ],
    },
    chooseChannel: "1 von 3: der Kanal",
    times: (channel) => ({
      title: "2 von 3: wann?",
      lines: [`In ${channel}, nach jedem Handelstag. Der nächste Klick zeigt den Bericht, der letzte startet ihn.`],
    }),
  },
  list: {
    serverTitle: "Beobachtungsliste dieses Servers",
    ownTitle: "Deine Beobachtungsliste",
    empty: (own) => ({
      title: own ? "Deine Beobachtungsliste ist leer" : "Die Beobachtungsliste dieses Servers ist leer",
      lines: ["/watchlist add setzt einen Index, einen Sektor oder ein Unternehmen darauf."],
    }),
    added: (names, count) => ({
      title: "Steht auf der Beobachtungsliste",
      lines: [names, `Sie hat jetzt ${count}; /watchlist show zeigt ihre Kurse.`],
    }),
    taken: (names, count) => ({ title: "Steht nicht mehr auf der Beobachtungsliste", lines: [names, `Sie hat jetzt ${count}.`] }),
    unknown: (typed) => ({
      title: `„${typed}“ ist kein Markt, den Versus kennt`,
      lines: ["Wähle, was beim Tippen angeboten wird, oder mehrere mit Kommas dazwischen."],
    }),
    notThere: (names) => ({ title: "Das steht nicht auf der Beobachtungsliste", lines: [names] }),
    tooMany: (most) => ({
      title: "Das sind zu viele für eine Beobachtungsliste",
      lines: [`Höchstens ${most}: Nimm herunter, was nicht mehr gebraucht wird.`],
    }),
    noCloses: "Von diesen sind keine Schlusskurse in den Daten.",
    notPosted: (channel) => ({ title: "Hier ist keine Beobachtungsliste", lines: [`In ${channel} erscheint keine.`] }),
  },
  nothingSet: {
    title: "Auf diesem Server ist nichts eingerichtet",
    lines: ["/summary setup richtet einen Bericht ein, /watch add eine Beobachtung."],
  },
  statusTitle: "Was auf diesem Server veröffentlicht wird",
  last: (entry, session, at) => {
    if (entry === null) return `wartet auf die Schlusskurse vom ${session}`;
    switch (entry.state) {
      case "sent":
        return `zuletzt ${at}${entry.missing ? ", ohne Zahlen: Die Schlusskurse fehlten" : ""}${entry.late ? ", verspätet" : ""}`;
      case "skipped":
        return `der vom ${session} wurde ausgelassen: ${entry.why}`;
      case "failed":
        return `der vom ${session} ist gescheitert: ${entry.why}`;
      default:
        return `der vom ${session} wird gesendet`;
    }
  },
  noneDue: "noch war keiner fällig",
  next: (at) => `der nächste ${at}`,
  off: (why, at) => `abgeschaltet ${at}: ${why}`,
  ended: (channel) => ({ title: "Beendet", lines: [`In ${channel} erscheint nichts mehr.`] }),
  notSet: (channel) => ({ title: "Kein Bericht eingerichtet", lines: [`In ${channel} ist kein Bericht eingerichtet.`] }),
  watching: (id, place, text, isEvent) => ({
    title: `Beobachtung ${id} läuft`,
    lines: [
      `${place}: ${text}`,
      isEvent
        ? "Nach jedem Handelstag wird nachgesehen und jedes Mal gemeldet, wenn es eintritt."
        : "Nach jedem Handelstag wird nachgesehen und gemeldet, wenn es zutrifft und wenn es nicht mehr zutrifft.",
    ],
  }),
  readAs: (reading, count) => (count === 1 ? `Verstanden als: ${reading}` : `Verstanden als, für jeden von ${count}: ${reading}`),
  toYou: "Nur an dich, als Direktnachricht",
  noDirectMessage: {
    title: "Versus kann dir nicht schreiben",
    lines: [
      "Discord lässt keine Direktnachrichten von Versus an dich zu. Erlaube Direktnachrichten von Mitgliedern dieses Servers (Datenschutz-Einstellungen), oder wähle einen Kanal.",
    ],
  },
  askStretch: (text) => ({
    title: "An einem Tag oder in einer Woche?",
    lines: [`„${text}“ sagt nicht, über welchen Zeitraum.`],
    choose: "Über welchen Zeitraum?",
  }),
  askSubject: (text) => ({ title: "Welcher Markt?", lines: [`„${text}“ nennt keinen Markt.`], choose: "Welcher Markt?" }),
  askAmount: (text) => ({ title: "Um wie viel?", lines: [`„${text}“ sagt nicht, um wie viel.`], choose: "Melde, wenn …" }),
  askWhere: (text) => ({ title: "Wo soll es gemeldet werden?", lines: [`„${text}“`], choose: "Wo?" }),
  stretches: {
    day: "an einem Tag",
    week: "in einer Woche",
    month: "in einem Monat",
    "this year": "seit Jahresbeginn",
    "from its high": "vom höchsten Schlusskurs",
  },
  subjects: { "any sector": "Irgendein Sektor des S&P 500", "any of the Magnificent Seven": "Irgendeiner der Magnificent Seven" },
  places: { channel: "In diesem Kanal", person: "Nur an dich, als Direktnachricht" },
  nowIs: (holds) => (holds ? "Zurzeit trifft sie zu." : "Zurzeit trifft sie nicht zu."),
  watchLine: (id, channel, text, holds, since) =>
    `**${id}** ${channel === null ? "" : `${channel} `}${text}: ${holds ? "trifft zu" : "trifft nicht zu"}${since === null ? "" : ` (seit dem ${since})`}`,
  nextLook: (at) => `Das nächste Mal wird nach Börsenschluss ${at} nachgesehen, sobald die Kurse da sind.`,
  noWatches: {
    title: "Auf diesem Server wird nichts beobachtet",
    lines: ["/watch add nimmt jede Bedingung, auf Englisch: „the S&P 500 enters a bear market“."],
  },
  noOwnWatches: {
    title: "Du beobachtest nichts",
    lines: [
      "/watch add nimmt jede Bedingung, auf Englisch: „dm me when the S&P 500 enters a bear market“. Gemeldet wird als Direktnachricht.",
    ],
  },
  ownWatchesTitle: "Was dir als Direktnachricht gemeldet wird",
  watchesTitle: "Was auf diesem Server beobachtet wird",
  remove: "Eine entfernen",
  removed: (id) => ({ title: `Beobachtung ${id} ist entfernt`, lines: ["Sie meldet nichts mehr."] }),
  noSuchWatch: (id) => ({ title: `Es gibt keine Beobachtung ${id}`, lines: ["/watch list zeigt, welche es gibt."] }),
  form: {
    title: "In diesem Kanal melden, wenn …",
    ownTitle: "Mir melden, wenn …",
    condition: "Bedingung, auf Englisch",
    hint: (example) => `Oder: ${example}`,
  },
  unknownGroup: {
    title: "Diese Gruppe lässt sich nicht beobachten",
    lines: [
      "Versus kennt die Gruppe nicht, oder sie hat zu viele Mitglieder. Beobachten lässt sich jeder Wert aus diesen: Sektoren („any sector“), große Indizes („any index“), „any of the Magnificent Seven“, „any of FAANG“.",
      "Oder nenne sie: „any of Apple, Nvidia or Tesla falls 5% in a day“.",
    ],
  },
  twoConditions: (one) => ({
    title: "Zwei Bedingungen auf einmal",
    lines: [`Beobachtet wird immer eine Bedingung. Lege eine für „${one}“ an und eine zweite für den Rest.`],
  }),
  noCondition: (text) => ({
    title: "Das ist keine Bedingung, die sich beobachten lässt",
    lines: [
      `„${text}“ ergibt kein Ja oder Nein. Diese schon:`,
      "• the S&P 500 enters a bull market",
      "• the Russell beats the Nasdaq by 2.5 points in a day",
      "• any sector up 3% in a day",
      "• VIX crosses above 30",
      "• the S&P 500 is more than 10% below its high",
    ],
  }),
};
