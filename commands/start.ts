import { declaredForServers } from "../src/discord/channel-commands.ts";
import type { SlowCommand } from "../src/discord/command.ts";
import { denialOf } from "../src/discord/permissions.ts";
import { startPressed, startReply } from "../src/discord/setup/start.ts";

const start: SlowCommand = {
  declaration: declaredForServers({
    name: { en: "start", de: "start", fr: "démarrer" },
    description: {
      en: "New here? Three presses to a daily summary",
      de: "Neu hier? Mit drei Klicks zum täglichen Bericht",
      fr: "Nouveau ici ? Trois clics pour un bilan quotidien",
    },
  }),
  allowed: "managers",
  runLater: async (call, room) => startReply(call, room),
  press: (press, room) => {
    const denied = denialOf(press, "start");
    if (denied !== null) return { kind: "message", reply: denied };
    const next = startPressed(press, room);
    return next === null ? null : { kind: "update", reply: next };
  },
};

export default start;
