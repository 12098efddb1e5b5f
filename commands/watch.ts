import { textOption } from "../src/discord/call.ts";
import { channelOption, numberOption } from "../src/discord/channel-commands.ts";
import type { SlowCommand } from "../src/discord/command.ts";
import { declaredInParts, flagOption, sentenceOption } from "../src/discord/declaration.ts";
import { chosenAgain } from "../src/discord/setup/watch-asked.ts";
import { watchSubmitted } from "../src/discord/setup/watch-form.ts";
import { removeChosen, removeWatch, watchList } from "../src/discord/setup/watch-list.ts";
import { addWatch } from "../src/discord/setup/watches.ts";
import { oneLine } from "../src/replies/plain.ts";

const watch: SlowCommand = {
  declaration: declaredInParts({
    name: { en: "watch", de: "beobachten", fr: "surveiller" },
    description: {
      en: "Get a message when a condition becomes true, by direct message or in a channel",
      de: "Melden, wenn eine Bedingung eintritt, als Direktnachricht oder in einem Kanal",
      fr: "Être prévenu quand une condition se réalise, en privé ou dans un salon",
    },
    subcommands: [
      {
        name: { en: "add", de: "neu", fr: "ajouter" },
        description: { en: "Watch a condition", de: "Eine Bedingung beobachten", fr: "Surveiller une condition" },
        options: [
          sentenceOption({
            name: { en: "condition", de: "bedingung", fr: "condition" },
            description: {
              en: "the Russell drops 3% in a day; any sector up 3% in a day; VIX above 30",
              de: "Auf Englisch: the Russell drops 3% in a day; VIX above 30",
              fr: "En anglais : the Russell drops 3% in a day; VIX above 30",
            },
          }),
          channelOption({
            name: { en: "channel", de: "kanal", fr: "salon" },
            description: {
              en: "Where to tell you; for server managers (default: a direct message to you)",
              de: "Wo es gemeldet wird; für die Verwaltung des Servers (sonst: nur dir)",
              fr: "Où c'est annoncé ; pour qui gère le serveur (sinon : à vous seul)",
            },
            required: false,
          }),
          flagOption({
            name: { en: "direct", de: "direkt", fr: "privé" },
            description: {
              en: "To you alone, by direct message",
              de: "Nur an dich, als Direktnachricht",
              fr: "À vous seul, par message privé",
            },
          }),
        ],
      },
      {
        name: { en: "list", de: "liste", fr: "liste" },
        description: {
          en: "What is being watched and whether it is true now; remove one",
          de: "Was beobachtet wird, wie es steht, und eine entfernen",
          fr: "Ce qui est surveillé, où cela en est, et en retirer une",
        },
      },
      {
        name: { en: "remove", de: "entfernen", fr: "retirer" },
        description: {
          en: "Stop watching a condition",
          de: "Eine Bedingung nicht mehr beobachten",
          fr: "Ne plus surveiller une condition",
        },
        options: [
          numberOption({
            name: { en: "number", de: "nummer", fr: "numéro" },
            description: { en: "As /watch list shows it", de: "Wie in /watch list", fr: "Comme dans /watch list" },
          }),
          flagOption({
            name: { en: "own", de: "eigene", fr: "personnelle" },
            description: {
              en: "One of your own by direct message, not one of the server's",
              de: "Eine, die dir als Direktnachricht gemeldet wird, keine des Servers",
              fr: "Une qui vous est annoncée en privé, et non une du serveur",
            },
          }),
        ],
      },
    ],
  }),
  allowed: "everyone",
  runLater: async (call, room) => {
    const { subcommand, options } = call;
    switch (subcommand) {
      case "add": {
        const direct = typeof options.direct === "boolean" ? options.direct : undefined;
        const wish = { text: oneLine(textOption(options, "condition") ?? ""), channelId: textOption(options, "channel"), direct };
        return addWatch(wish, call, room);
      }
      case "remove":
        return removeWatch(Number(options.number), options.own === true, call, room);
      default:
        return watchList(call, room);
    }
  },
  submitted: watchSubmitted,
  press: (call, room) => {
    const { values, state } = call;
    if (state === "remove") return { kind: "later", defer: "in place", finish: () => removeChosen(values[0] ?? "", call, room) };
    const again = chosenAgain(state, values);
    if (again === null) return null;
    const { text, place } = again;
    const channelId = place?.to === "channel" ? place.channelId : undefined;
    const wish = { text, channelId, direct: place === undefined ? undefined : place.to === "person" };
    return { kind: "later", defer: "in place", finish: () => addWatch(wish, call, room) };
  },
};

export default watch;
