import { channelOption } from "../src/discord/channel-commands.ts";
import type { SlowCommand } from "../src/discord/command.ts";
import { choiceOption, completedOption, declaredInParts, flagOption, numberOption } from "../src/discord/declaration.ts";
import { settingsPress, settleChannels, settleOwn, settleServer } from "../src/discord/settings/change.ts";
import { QUOTA } from "../src/discord/settings/schema.ts";
import { settingsReply } from "../src/discord/settings/view.ts";
import { suggestZones } from "../src/discord/setup/zones.ts";

const LANGUAGE = choiceOption({
  name: { en: "language", de: "sprache", fr: "langue" },
  description: { en: "Language of the bot's replies", de: "Sprache der Antworten", fr: "Langue des réponses" },
  choices: {
    auto: { en: "as in Discord", de: "wie in Discord", fr: "comme dans Discord" },
    en: { en: "English", de: "Englisch", fr: "anglais" },
    de: { en: "German", de: "Deutsch", fr: "allemand" },
    fr: { en: "French", de: "Französisch", fr: "français" },
  },
});

const ZONE = completedOption({
  name: { en: "timezone", de: "zeitzone", fr: "fuseau" },
  description: {
    en: "For times given without one: Europe/Berlin; auto for New York",
    de: "Zeitzone für Uhrzeiten ohne Zone: Europe/Berlin; auto für New York",
    fr: "Fuseau d'une heure donnée sans fuseau : Europe/Paris ; auto pour New York",
  },
});

const settings: SlowCommand = {
  declaration: declaredInParts({
    name: { en: "settings", de: "einstellungen", fr: "réglages" },
    description: {
      en: "How Versus replies on this server and to you",
      de: "Wie Versus dir und auf diesem Server antwortet",
      fr: "Comment Versus répond sur ce serveur et à vous",
    },
    subcommands: [
      {
        name: { en: "show", de: "zeigen", fr: "montrer" },
        description: { en: "Current settings", de: "Aktuelle Einstellungen", fr: "Réglages actuels" },
      },
      {
        name: { en: "server", de: "server", fr: "serveur" },
        description: {
          en: "For everyone on this server; only its managers can change them",
          de: "Für alle auf diesem Server; ändern kann sie nur seine Verwaltung",
          fr: "Pour tous sur ce serveur ; seuls ceux qui le gèrent peuvent les changer",
        },
        options: [
          LANGUAGE,
          completedOption({
            name: { en: "market", de: "markt", fr: "marché" },
            description: {
              en: "Market assumed when a question names none (default: S&P 500)",
              de: "Gemeinter Markt, wenn eine Frage keinen nennt (sonst: S&P 500)",
              fr: "Marché d'une question qui n'en nomme aucun (sinon : S&P 500)",
            },
          }),
          choiceOption({
            name: { en: "nasdaq", de: "nasdaq", fr: "nasdaq" },
            description: { en: "What “Nasdaq” means here", de: "Was „Nasdaq“ hier heißt", fr: "Ce que « Nasdaq » veut dire ici" },
            choices: {
              composite: { en: "the Composite", de: "der Composite", fr: "le Composite" },
              "100": { en: "the Nasdaq-100", de: "der Nasdaq-100", fr: "le Nasdaq-100" },
            },
          }),
          flagOption({
            name: { en: "pictures", de: "grafiken", fr: "graphiques" },
            description: {
              en: "Whether answers come with a chart automatically",
              de: "Ob Antworten automatisch eine Grafik bekommen",
              fr: "Joindre d'office un graphique aux réponses",
            },
          }),
          choiceOption({
            name: { en: "theme", de: "farben", fr: "thème" },
            description: { en: "Chart theme", de: "Farben der Grafiken", fr: "Thème des graphiques" },
            choices: {
              auto: { en: "the bot's own", de: "die des Bots", fr: "celui du bot" },
              dark: { en: "dark", de: "dunkel", fr: "sombre" },
              light: { en: "light", de: "hell", fr: "clair" },
            },
          }),
          ZONE,
          numberOption({
            name: { en: "quota", de: "kontingent", fr: "quota" },
            description: {
              en: "Questions per person per hour; 0 for no server limit",
              de: "Fragen pro Person und Stunde; 0: keine eigene Grenze",
              fr: "Questions par personne et par heure ; 0 : pas de limite propre",
            },
            least: 0,
            most: QUOTA.most,
          }),
        ],
      },
      {
        name: { en: "channels", de: "kanäle", fr: "salons" },
        description: {
          en: "Channels with public answers; elsewhere only the person who asked sees them",
          de: "Kanäle mit öffentlichen Antworten; sonst sieht sie nur, wer fragt",
          fr: "Salons aux réponses publiques ; ailleurs, seul qui demande les voit",
        },
        options: [
          channelOption({
            name: { en: "open", de: "offen", fr: "ouvert" },
            description: { en: "Answers there are public", de: "Dort sind Antworten öffentlich", fr: "Les réponses y sont publiques" },
            required: false,
          }),
          channelOption({
            name: { en: "closed", de: "geschlossen", fr: "fermé" },
            description: { en: "Make answers there private", de: "Dort nicht mehr öffentlich antworten", fr: "Ne plus y répondre à tous" },
            required: false,
          }),
        ],
      },
      {
        name: { en: "me", de: "ich", fr: "moi" },
        description: {
          en: "For you alone, on every server",
          de: "Nur für dich, auf jedem Server",
          fr: "Pour vous seul, sur chaque serveur",
        },
        options: [LANGUAGE, ZONE],
      },
    ],
  }),
  suggest: { timezone: suggestZones, market: (typed, oracle) => oracle.suggestInstruments(typed) },
  allowed: "everyone",
  runLater: async (call, room) => {
    switch (call.subcommand) {
      case "server":
        return settleServer(call, room);
      case "channels":
        return settleChannels(call, room);
      case "me":
        return settleOwn(call, room);
      default:
        return settingsReply(call, room);
    }
  },
  press: (press, room) => {
    const finish = settingsPress(press, room);
    return finish === null ? null : { kind: "later", defer: "in place", finish };
  },
};

export default settings;
