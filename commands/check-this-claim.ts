import { checkedPress, checkedReply } from "../src/discord/checked.ts";
import type { MessageCommand } from "../src/discord/command.ts";
import { declaredOnMessage } from "../src/discord/declaration.ts";

const NAME = "check-this-claim";

/** Reads a message and holds each claim of it against the closes known when it was written; told to the reader alone, who may share it. */
const checkThisClaim: MessageCommand = {
  declaration: declaredOnMessage({ en: "Check this claim", de: "Behauptung prüfen", fr: "Vérifier l'affirmation" }),
  runOn: ({ target, locale }, room) =>
    checkedReply({ text: target.text, writtenAt: new Date(target.writtenAt), locale, command: NAME }, room),
  press: (press, room) => checkedPress(press, room, NAME),
};

export default checkThisClaim;
