import { spanOf } from "./span.ts";
import type { Texts } from "./table.ts";

export const de: Texts = {
  windows: { week: "1W", month: "1M", thisYear: "lfd. J.", year: "1J" },
  chart: "Grafik",
  table: "Tabelle",
  swap: "Seiten tauschen",
  details: "Details",
  tellMe: "Melden, wenn …",
  share: "Teilen",
  closer: "Eine davon genauer ansehen",
  tryOne: "Eine dieser Fragen stellen",
  runExample: "Ein Beispiel ausprobieren",
  stale: {
    title: "Diese Schaltfläche stammt von einer anderen Version",
    lines: ["Was sie bewahrt hat, ist nicht mehr lesbar. Stell die Frage neu, die neue Antwort hat neue Schaltflächen."],
  },
  laterVersion: {
    title: "Von einer neueren Version eingerichtet",
    lines: [
      "Was dieser Server eingerichtet hat, hat eine neuere Version von Versus geschrieben. Es bleibt, wie es ist, und geht wieder, sobald dieser Bot aktualisiert ist.",
    ],
  },
  tooQuick: (seconds) => ({
    title: "Das war schnell",
    lines: [`Frag in ${seconds} s noch einmal: Die Zahl der Fragen pro Minute ist begrenzt.`],
  }),
  commandGone: {
    title: "Diesen Befehl gibt es nicht mehr",
    lines: ["Discord hat ihn noch gezeigt, Versus hat ihn nicht mehr. /help zeigt, was es gibt."],
  },
  operatorsOnly: (command) => ({
    title: "Nur für die Betreiber dieses Bots",
    lines: [`/${command} ist dem Besitzer der Anwendung und den Mitgliedern seines Teams vorbehalten.`],
  }),
  managersOnly: (command) => ({
    title: "Nur für die Verwaltung dieses Servers",
    lines: [`/${command} braucht die Berechtigung „Server verwalten“.`],
  }),
  serversOnly: (command) => ({
    title: "Nur auf einem Server",
    lines: [`/${command} schreibt in den Kanal eines Servers, dem Versus hinzugefügt wurde.`],
  }),
  failed: {
    title: "Etwas ist schiefgegangen",
    lines: ["Der Fehler liegt nicht an deiner Frage. Wer diesen Bot betreibt, findet ihn im Protokoll unter dieser Kennung:"],
  },
  noPicture: "Die Grafik ließ sich diesmal nicht zeichnen; die Zahlen sind diese.",
  detailsTitle: "Details",
  detailsFile: "Jeder Wert, aus dem die Zahlen stammen, nach Datum",
  firstUse: [
    "Versus antwortet aus täglichen Schlusskursen. Unter Details stehen Kurse, Regel und Quelle jeder Zahl.",
    "Die Schaltflächen ändern den Zeitraum, zeichnen eine Grafik oder zeigen Details; /help zeigt, was man fragen kann.",
  ],
  help: {
    title: "Frag Versus",
    intro: "Versus vergleicht Märkte anhand ihrer Schlusskurse und zeigt Kurse, Regel und Quelle hinter jeder Zahl.",
    ask: "Fragen, die mit /ask funktionieren",
  },
  status: {
    title: "Stand",
    sample: "Beispieldaten, keine echten Kurse",
    data: (version, made, series) => `**Daten** Version ${version}, erstellt ${made}, ${series} Reihen`,
    source: (source, series, lastClose, behind, late) => {
      const some = late === 0 ? "aktuell" : `aktuell bis auf ${late}`;
      return `${source}: ${series} Reihen, letzter Schlusskurs ${lastClose}, ${behind === null ? some : `${late} im Rückstand: der Schlusskurs vom ${behind} sollte da sein`}`;
    },
    faults: (missing, doubted, heldBack) =>
      `**Zu prüfen** Reihen mit fehlenden Handelstagen: ${missing}, mit zweifelhaften Schlusskursen: ${doubted}, zurückgehalten: ${heldBack}`,
    refresh: (at, taken, asked, next) =>
      `**Zuletzt geholt** ${at}: ${taken} von ${asked}${next === null ? "" : `; nächster Versuch ${next}`}`,
    running: (since, span) => `**Läuft** seit ${since}, ${span}`,
    span: (...parts) => spanOf(parts, ["T", "Std.", "Min."], "weniger als eine Minute"),
  },
  reload: {
    done: "Neu geladen",
    dryRun: "Probelauf: nichts wurde geändert",
    nothing: "Nichts Neues",
    unchanged: "Keine Reihe hat sich geändert.",
    inVain: "Nichts konnte geholt werden",
    refused: "Nicht geholt:",
    version: (version) => `**Version** ${version}`,
    unknown: (source) => `Keine Quelle heißt „${source}“`,
    known: "Diese gibt es:",
  },
  privacy: {
    title: "Was Versus von dir speichert",
    greeted: "Dass es sich dir schon erklärt hat, damit es das nicht wieder tut",
    own: (watches, entries) =>
      `Deine eigenen Beobachtungen: ${watches}, Einträge deiner eigenen Liste: ${entries}; sie werden mit gelöscht`,
    setUp: (count) => `Dass du ${count} der Berichte und Beobachtungen eingerichtet hast, damit du erfährst, wenn etwas davon endet`,
    nothing: "Nichts.",
    rest: "Was du fragst, wird beantwortet und nicht gespeichert. /privacy delete löscht, was oben steht.",
    deleted: "Gelöscht",
    unknown: "Versus weiß nicht mehr, dass du es benutzt hast.",
    goesOn: (count) =>
      `${count} der Berichte und Beobachtungen hast du eingerichtet. Sie laufen ohne deinen Namen weiter; /summary off und /watch remove beenden sie.`,
  },
  admin: {
    paused: (since) => ({
      title: "Alle Veröffentlichungen sind angehalten",
      lines: [
        `Seit ${since} erscheint nichts mehr, auf keinem Server.`,
        "Was inzwischen fällig wird, wird zwölf Stunden lang nachgeholt, danach verfällt es.",
      ],
    }),
    resumed: {
      title: "Es wird wieder veröffentlicht",
      lines: ["Was in den letzten zwölf Stunden fällig war, kommt jetzt und sagt, dass es verspätet ist."],
    },
    notPaused: { title: "Nichts ist angehalten", lines: ["/admin pause hält alles an, auf allen Servern."] },
    resume: "Fortsetzen",
    rollBack: (version) => `${version} verlassen`,
    redo: "Noch einmal senden",
    wouldRollBack: "Was die vorige Version ändern würde",
    rolledBack: "Die vorige Version gilt wieder",
    unchanged: "Kein Schlusskurs ist anders.",
    fetchedAgain: "Beim nächsten Holen kommt wieder, was die Quelle hat: Wenn das der Fehler ist, REFRESH_CRON leer lassen.",
    noVersion: {
      title: "Es gibt keine vorige Version",
      lines: ["Eine wird bewahrt: die, die das letzte Holen oder Einlesen ersetzt hat."],
    },
    moved: {
      title: "Nichts wurde geändert",
      lines: ["Inzwischen gilt eine andere Version. /admin rollback zeigt, was sich jetzt ändern würde."],
    },
    unknownPost: (typed) => ({
      title: `„${typed}“ ist keine Veröffentlichung`,
      lines: ["Möglich sind daily, weekly, monthly oder watch-3 für Beobachtung 3; ein Tag wird 2023-06-07 geschrieben."],
    }),
    unknownChannel: (channel) => ({ title: "Dort erscheint nichts", lines: [`Kein Server hat in ${channel} etwas eingerichtet.`] }),
    postTitle: (post, session) => `${post}, ${session}`,
    place: (channel, server, mark) => `${channel}, Server \`${server}\`, \`postId\` im Protokoll \`${mark}\``,
    noEntry: "Im Verzeichnis steht nichts davon.",
    states: {
      sending: (at, attempt) => `Wird seit ${at} gesendet, Versuch ${attempt}`,
      unsure: (at, attempt, why) => `Versuch ${attempt}, ${at}, ist vielleicht angekommen: ${why}`,
      sent: (at, late, missing) => `Gesendet ${at}${late ? ", verspätet" : ""}${missing ? ", ohne Zahlen: die Schlusskurse fehlten" : ""}`,
      skipped: (at, why) => `Übersprungen ${at}: ${why}`,
      failed: (at, why) => `Gescheitert ${at}: ${why}`,
    },
    message: (link) => `Die Nachricht: ${link}`,
    redone: {
      sent: "Es steht jetzt im Kanal.",
      there: "Die Nachricht ist noch da, deshalb wurde nichts gesendet. Lösche sie, warte fünf Minuten und sende noch einmal.",
      busy: "Es wird gerade gesendet.",
      unsure: "Es ist vielleicht angekommen. Sieh im Kanal nach oder versuch es in einer Minute noch einmal.",
      skipped: "Es wurde übersprungen.",
      refused: "Discord hat es nicht angenommen.",
      gone: "Den Kanal oder die Erlaubnis, dort zu schreiben, gibt es nicht mehr.",
      "done before": "Es war schon erledigt.",
      unplanned: "In diesem Kanal ist nichts mit diesem Namen eingerichtet, oder der Tag gehört nicht dazu.",
      early: "Es ist noch nicht fällig.",
      "no closes": "Von diesem Handelstag gibt es keine Schlusskurse.",
    },
  },
  claims: {
    title: (asOf) => `Geprüft an den Schlusskursen, die am ${asOf} bekannt waren`,
    noDay: { title: "Das ist kein Tag", lines: ["Den Tag als 2023-06-07 schreiben oder für heute weglassen."] },
    none: {
      title: "In dieser Nachricht lässt sich keine Behauptung prüfen",
      lines: [
        "Prüfbar ist, was zu einem bekannten Markt eine Zahl oder ein „since“ nennt, auf Englisch:",
        "• The Russell beat the S&P 500 by 2.5 points last week",
        "• The Nasdaq had its worst month since 2008",
      ],
    },
    confirmed: "Bestätigt",
    off: (difference) => `Abweichung: ${difference}`,
    offDate: (found) => `Daneben: zuletzt am ${found}`,
    wrong: "Trifft nicht zu",
    untestable: "Nicht prüfbar",
    points: (number) => `${number} Punkte`,
    counted: (all, confirmed, off, untestable) => `${all} Aussagen: ${confirmed} bestätigt, ${off} daneben, ${untestable} nicht prüfbar`,
    page: (page, of) => `Seite ${page} von ${of}`,
    open: "Eine dieser Aussagen öffnen",
    noFile: {
      title: "Diese Datei lässt sich nicht lesen",
      lines: ["Eine .txt- oder .md-Datei bis 200 kB anhängen oder den Text einfügen."],
    },
    noMessage: {
      title: "Hier steht keine Nachricht, die Versus lesen kann",
      lines: ["Im Menü der Nachricht Apps → „Behauptung prüfen“ wählen oder ihren Text in /prüfen einfügen."],
    },
    gone: { title: "Diese Seiten sind nicht mehr da", lines: ["Den Text noch einmal prüfen, um weiterzulesen."] },
    form: {
      title: "Einen Marktbericht prüfen",
      text: "Der Bericht, auf Englisch",
      written: "Geschrieben am",
      writtenHint: "Der Tag, an dem er geschrieben wurde, etwa 2023-06-07; leer heißt heute",
    },
  },
};
