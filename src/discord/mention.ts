import type { Message } from "discord.js";
import { noticeEmbed } from "../replies/embed.ts";
import { illustratedReply } from "./answers/reply.ts";
import type { Room } from "./command.ts";
import type { Report } from "./failure.ts";
import type { Allowances } from "./limits.ts";
import type { Draws } from "./pictures.ts";
import { openly, type Reply } from "./reply.ts";
import { preferencesFor, preferring } from "./settings/preferences.ts";
import { textsFor } from "./words/texts.ts";

/** A message with a question that mentions the bot, or is written to it alone. */
export interface Mention {
  /** the message's, by which the log names it */
  readonly id: string;
  readonly userId: string;
  /** null in a direct message */
  readonly guildId: string | null;
  readonly channelId: string;
  readonly text: string;
  /** Discord's name of the server's language, English in a direct message */
  readonly locale: string;
}

/** What is said to a mention; null for nothing at all. Never rejects. */
export type AnswerMention = (mention: Mention) => Promise<Reply | null>;

/**
 * The question of a message: what it says beside the mention. Null for what other bots and Discord itself write, for a mention of
 * everyone or of a role, and for a reply to one of the bot's messages, which mentions it without anyone having typed so.
 */
export function mentionOf(message: Message): Mention | null {
  const { author, client, content, system, webhookId } = message;
  if (author.bot || system || webhookId !== null) return null;
  const typed = new RegExp(`<@!?${client.user.id}>`, "g");
  const direct = message.guildId === null;
  if (!direct && !typed.test(content)) return null;
  return {
    id: message.id,
    userId: author.id,
    guildId: message.guildId,
    channelId: message.channelId,
    text: content.replace(typed, " ").replace(/\s+/g, " ").trim(),
    locale: message.guild?.preferredLocale ?? "en-US",
  };
}

/** What mentions are answered with. */
export interface MentionParts extends Pick<Room, "oracle" | "report" | "settled"> {
  readonly draw: Draws;
  readonly allowances: Allowances;
}

/**
 * Answers mentions as /ask would, in the open, as there is no private reply to a message. Too many in a minute, or in an hour by the server's own
 * number, get none, and none are answered where a server wants no answers in the open.
 */
export function mentionAnswers(room: MentionParts): AnswerMention {
  const { allowances, settled } = room;
  return async (mention) => {
    const { id, userId, guildId, text } = mention;
    const server = guildId === null ? null : settled.servers.of(guildId);
    const preferences = preferencesFor(mention, settled);
    if (preferences.isPrivate || (await allowances.question(mention, server?.quota ?? null)) !== null) return null;
    const locale = guildId === null ? (settled.people.of(userId).locale ?? mention.locale) : (server?.locale ?? mention.locale);
    const oracle = preferring(room.oracle, guildId, settled);
    const draw: Room["draw"] = (answer, each) => room.draw(answer, each, preferences.theme);
    const { help } = textsFor(locale);
    const report: Report = (error, fields, each) => room.report(error, { messageId: id, ...fields }, each);
    try {
      if (text === "") return openly(noticeEmbed(help.title, [help.intro, "/help"]));
      return illustratedReply(oracle.ask(text, { locale }), { owner: userId, isPrivate: false }, locale, {
        oracle,
        draw,
        report,
        preferences,
      });
    } catch (error) {
      const { embeds } = report(error, { userId }, locale);
      return { ...openly(...embeds), ending: "failed" };
    }
  };
}
