import { channelOption } from "../src/discord/channel-commands.ts";
import type { SlowCommand } from "../src/discord/command.ts";
import { choiceOption, completedOption, declaredInParts, flagOption, numberOption } from "../src/discord/declaration.ts";
import { settingsPress, settleChannels, settleOwn, settleServer } from "../src/discord/settings/change.ts";
import { QUOTA } from "../src/discord/settings/schema.ts";
import { settingsReply } from "../src/discord/settings/view.ts";
import { suggestZones } from "../src/discord/setup/zones.ts";

const LANGUAGE = choiceOption({
  name: { en: "language", de: "sprache", fr: "langue" },
  description: { en: "Of the bot's replies", de: "Der Antworten des Bots", fr: "Des réponses du bot" },
  choices: {
    auto: { en: "as Discord has it", de: "wie in Discord", fr: "comme dans Discord" },
    en: { en: "English", de: "Englisch", fr: "anglais" },
    de: { en: "German", de: "Deutsch", fr: "allemand" },
    fr: { en: "French", de: "Französisch", fr: "français" },
  },
});

const ZONE = completedOption({
  name: { en: "timezone", de: "zeitzone", fr: "fuseau" },
  description: {
    en: "Of a time of day that is given without one: Europe/Berlin; auto for New York",
    de: "Einer Uhrzeit ohne Zeitzone: Europe/Berlin; auto für New York",
    fr: "D'une heure donnée sans fuseau : Europe/Paris ; auto pour New York",
  },
});

const settings: SlowCommand = {
  declaration: declaredInParts({
    name: { en: "settings", de: "einstellungen", fr: "réglages" },
    description: {
      en: "How Versus answers on this server, and how it answers you",
      de: "Wie Versus auf diesem Server antwortet, und wie dir",
      fr: "Comment Versus répond sur ce serveur, et comment à vous",
    },
    subcommands: [
      {
        name: { en: "show", de: "zeigen", fr: "montrer" },
        description: { en: "What is settled", de: "Was eingestellt ist", fr: "Ce qui est réglé" },
      },
      {
        name: { en: "server", de: "server", fr: "serveur" },
        description: {
          en: "For all on this server; for those who manage it",
          de: "Für alle auf diesem Server; für seine Verwaltung",
          fr: "Pour tous sur ce serveur ; pour qui le gère",
        },
        options: [
          LANGUAGE,
          completedOption({
            name: { en: "market", de: "markt", fr: "marché" },
            description: {
              en: "What a question is about that names none (default: S&P 500)",
              de: "Worum es geht, wenn eine Frage keinen nennt (sonst: S&P 500)",
              fr: "De quoi parle une question qui n'en nomme aucun (sinon : S&P 500)",
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
              en: "Whether an answer gets its picture without being asked",
              de: "Ob eine Antwort ihre Grafik von selbst bekommt",
              fr: "Si une réponse reçoit son graphique d'elle-même",
            },
          }),
          choiceOption({
            name: { en: "theme", de: "farben", fr: "thème" },
            description: { en: "Of pictures", de: "Der Grafiken", fr: "Des graphiques" },
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
              en: "Questions of one person in an hour; 0 for no limit of the server's own",
              de: "Fragen einer Person in einer Stunde; 0: keine eigene Grenze",
              fr: "Questions d'une personne par heure ; 0 : pas de limite propre",
            },
            least: 0,
            most: QUOTA.most,
          }),
        ],
      },
      {
        name: { en: "channels", de: "kanäle", fr: "salons" },
        description: {
          en: "Where answers are seen by all; elsewhere by the person alone",
          de: "Wo Antworten für alle sind; sonst nur für die Person",
          fr: "Où les réponses sont pour tous ; ailleurs pour la personne seule",
        },
        options: [
          channelOption({
            name: { en: "open", de: "offen", fr: "ouvert" },
            description: { en: "Answers are for all there", de: "Dort sind Antworten für alle", fr: "Les réponses y sont pour tous" },
            required: false,
          }),
          channelOption({
            name: { en: "closed", de: "geschlossen", fr: "fermé" },
            description: { en: "No longer there", de: "Dort nicht mehr", fr: "Plus dans celui-ci" },
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
