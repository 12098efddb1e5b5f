import { ButtonStyle, ComponentType } from "discord.js";
import { type MessageCommand, ownId } from "../src/discord/command.ts";
import { declaredOnMessage } from "../src/discord/declaration.ts";
import { mendable } from "../src/discord/notice.ts";
import { openly, privately, type Row } from "../src/discord/reply.ts";
import { textsFor } from "../src/discord/words/texts.ts";
import { claimsEmbed } from "../src/replies/claims-embed.ts";
import { localeOf } from "../src/wording/locale.ts";

const NAME = "check-this-claim";

/** Reads a message and holds each claim of it against the closes known when it was written; told to the reader alone, who may share it. */
const checkThisClaim: MessageCommand = {
  declaration: declaredOnMessage({ en: "Check this claim", de: "Behauptung prüfen", fr: "Vérifier l'affirmation" }),
  runOn: ({ target, locale }, { oracle }) => {
    const { claims: words } = textsFor(locale);
    const writtenAt = new Date(target.writtenAt);
    const checked = oracle.claims(target.text, { asOf: writtenAt, locale });
    if (checked.length === 0) return mendable(words.none);
    const title = words.title(
      new Intl.DateTimeFormat(localeOf(locale), { dateStyle: "medium", timeZone: "America/New_York" }).format(writtenAt),
    );
    return { ...privately(claimsEmbed(checked, title, words, localeOf(locale))), components: [shareRow(locale)] };
  },
  press: ({ state, message }) =>
    state === "share" && message.isPrivate && message.embeds.length > 0 ? { kind: "message", reply: openly(...message.embeds) } : null,
};

export default checkThisClaim;

function shareRow(locale: string): Row {
  const button = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: textsFor(locale).share,
    custom_id: ownId(NAME, "share"),
  } as const;
  return { type: ComponentType.ActionRow, components: [button] };
}
