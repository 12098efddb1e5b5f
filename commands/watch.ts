import { textOption } from "../src/discord/call.ts";
import { channelOption, declaredForManagers, numberOption } from "../src/discord/channel-commands.ts";
import type { SlowCommand } from "../src/discord/command.ts";
import { sentenceOption } from "../src/discord/declaration.ts";
import { denialOf } from "../src/discord/permissions.ts";
import { watchSubmitted } from "../src/discord/setup/watch-form.ts";
import { addWatch, removeWatch, watchList } from "../src/discord/setup/watches.ts";
import { oneLine } from "../src/replies/plain.ts";

const watch: SlowCommand = {
  declaration: declaredForManagers({
    name: { en: "watch", de: "beobachten", fr: "surveiller" },
    description: {
      en: "Say it in a channel when a condition comes to hold, or no longer does",
      de: "In einem Kanal melden, wenn eine Bedingung eintritt oder endet",
      fr: "Annoncer dans un salon qu'une condition se réalise, ou cesse",
    },
    subcommands: [
      {
        name: { en: "add", de: "neu", fr: "ajouter" },
        description: { en: "Watch a condition", de: "Eine Bedingung beobachten", fr: "Surveiller une condition" },
        options: [
          sentenceOption({
            name: { en: "condition", de: "bedingung", fr: "condition" },
            description: {
              en: "the S&P 500 enters a bear market",
              de: "Auf Englisch: the S&P 500 enters a bear market",
              fr: "En anglais : the S&P 500 enters a bear market",
            },
          }),
          channelOption({
            name: { en: "channel", de: "kanal", fr: "salon" },
            description: { en: "Where it is said", de: "Wo es gemeldet wird", fr: "Où c'est annoncé" },
          }),
        ],
      },
      {
        name: { en: "list", de: "liste", fr: "liste" },
        description: {
          en: "What is watched, how it stands, and remove one",
          de: "Was beobachtet wird, wie es steht, und eine entfernen",
          fr: "Ce qui est surveillé, où cela en est, et en retirer une",
        },
      },
      {
        name: { en: "remove", de: "entfernen", fr: "retirer" },
        description: {
          en: "Watch a condition no longer",
          de: "Eine Bedingung nicht mehr beobachten",
          fr: "Ne plus surveiller une condition",
        },
        options: [
          numberOption({
            name: { en: "number", de: "nummer", fr: "numéro" },
            description: { en: "As /watch list shows it", de: "Wie in /watch list", fr: "Comme dans /watch list" },
          }),
        ],
      },
    ],
  }),
  allowed: "managers",
  runLater: async ({ subcommand, options, guildId, userId, locale, guildLocale }, room) => {
    switch (subcommand) {
      case "add": {
        const [text, channelId] = [oneLine(textOption(options, "condition") ?? ""), textOption(options, "channel") ?? ""];
        return addWatch({ guildId: guildId!, channelId, userId, text, locale, saidIn: guildLocale ?? locale }, room);
      }
      case "remove":
        return removeWatch(guildId!, Number(options.number), locale, room);
      default:
        return watchList(guildId!, locale, room);
    }
  },
  submitted: watchSubmitted,
  press: (call, room) => {
    const { guildId, locale, values, state } = call;
    if (state !== "remove" || guildId === null) return null;
    const denied = denialOf(call, "watch");
    if (denied !== null) return { kind: "message", reply: denied };
    return { kind: "later", defer: "in place", finish: () => removeWatch(guildId, Number(values[0]), locale, room) };
  },
};

export default watch;
