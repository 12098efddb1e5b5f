import { checkedReply, shared } from "../src/discord/checked.ts";
import type { MessageCommand } from "../src/discord/command.ts";
import { declaredOnMessage } from "../src/discord/declaration.ts";

/** Reads a message and holds each claim of it against the closes known when it was written; told to the reader alone, who may share it. */
const checkThisClaim: MessageCommand = {
  declaration: declaredOnMessage({ en: "Check this claim", de: "Behauptung prüfen", fr: "Vérifier l'affirmation" }),
  runOn: ({ target, locale }, { oracle }) => checkedReply(target.text, new Date(target.writtenAt), locale, oracle, "check-this-claim"),
  press: shared,
};

export default checkThisClaim;
