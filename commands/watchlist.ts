import { channelOption } from "../src/discord/channel-commands.ts";
import type { SlowCommand } from "../src/discord/command.ts";
import { choiceOption, completedOption, declaredInParts } from "../src/discord/declaration.ts";
import { TIME_OPTIONS, TIME_SUGGESTIONS } from "../src/discord/setup/post-time.ts";
import { addToList, endList, listReply, postList, takeFromList } from "../src/discord/setup/watchlist.ts";

const INSTRUMENT = completedOption({
  name: { en: "instrument", de: "wert", fr: "valeur" },
  description: {
    en: "An index, sector or company; separate several with commas",
    de: "Ein Index, Sektor oder Unternehmen; mehrere mit Kommas dazwischen",
    fr: "Un indice, un secteur ou une société ; plusieurs séparés par des virgules",
  },
  required: true,
});

const LIST = choiceOption({
  name: { en: "list", de: "liste", fr: "liste" },
  description: {
    en: "Yours or the server's (default: yours)",
    de: "Deine oder die des Servers (sonst: deine)",
    fr: "La vôtre ou celle du serveur (sinon : la vôtre)",
  },
  choices: {
    mine: { en: "mine", de: "meine", fr: "la mienne" },
    server: { en: "the server's", de: "die des Servers", fr: "celle du serveur" },
  },
});

const CHANNEL = channelOption({
  name: { en: "channel", de: "kanal", fr: "salon" },
  description: { en: "Where it is posted", de: "Wo sie erscheint", fr: "Où elle paraît" },
});

const watchlist: SlowCommand = {
  declaration: declaredInParts({
    name: { en: "watchlist", de: "beobachtungsliste", fr: "suivi" },
    description: {
      en: "A list of markets with their quotes, yours or the server's",
      de: "Eine Liste von Märkten mit ihren Kursen, deine oder die des Servers",
      fr: "Une liste de marchés avec leurs cours, la vôtre ou celle du serveur",
    },
    subcommands: [
      {
        name: { en: "show", de: "zeigen", fr: "montrer" },
        description: {
          en: "The quotes of the list: close, day, week and year",
          de: "Die Kurse der Liste: Schluss, Tag, Woche und Jahr",
          fr: "Les cours de la liste : clôture, jour, semaine et année",
        },
        options: [LIST],
      },
      {
        name: { en: "add", de: "hinzufügen", fr: "ajouter" },
        description: { en: "Put markets on the list", de: "Märkte auf die Liste setzen", fr: "Mettre des marchés sur la liste" },
        options: [INSTRUMENT, LIST],
      },
      {
        name: { en: "remove", de: "entfernen", fr: "retirer" },
        description: { en: "Take markets off the list", de: "Märkte von der Liste nehmen", fr: "Retirer des marchés de la liste" },
        options: [INSTRUMENT, LIST],
      },
      {
        name: { en: "post", de: "veröffentlichen", fr: "publier" },
        description: {
          en: "Post the quotes of the server's list after each session",
          de: "Die Kurse der Liste des Servers nach jedem Handelstag veröffentlichen",
          fr: "Publier les cours de la liste du serveur après chaque séance",
        },
        options: [CHANNEL, ...TIME_OPTIONS],
      },
      {
        name: { en: "off", de: "aus", fr: "arrêt" },
        description: {
          en: "Stop posting it in a channel",
          de: "Sie in einem Kanal nicht mehr veröffentlichen",
          fr: "Ne plus la publier dans un salon",
        },
        options: [CHANNEL],
      },
    ],
  }),
  suggest: { instrument: (typed, oracle) => oracle.suggestInstruments(typed), ...TIME_SUGGESTIONS },
  allowed: "everyone",
  runLater: async (call, room) => {
    switch (call.subcommand) {
      case "add":
        return addToList(call, room);
      case "remove":
        return takeFromList(call, room);
      case "post":
        return postList(call, room);
      case "off":
        return endList(call, room);
      default:
        return listReply(call, room);
    }
  },
};

export default watchlist;
