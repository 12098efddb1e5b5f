import { MessageFlags } from "discord.js";
import type { Question } from "../../kinds/question.ts";
import type { Answer } from "../../question/answer.ts";
import { isDeclined } from "../../replies/chart/painter.ts";
import { chartEmbed } from "../../replies/chart-embed.ts";
import { answerEmbeds } from "../../replies/embed.ts";
import type { Picture } from "../../replies/picture.ts";
import { localeOf } from "../../wording/locale.ts";
import type { Room } from "../command.ts";
import type { Reply } from "../reply.ts";
import { textsFor } from "../words/texts.ts";
import { buttonsOf, type Shown } from "./buttons.ts";

/** An answer as a message with its buttons. @param locale Discord's name of the language that it is in */
export function answerReply(answer: Answer<Question>, shown: Shown, locale: string): Reply {
  return messageOf({ embeds: answerEmbeds(answer, localeOf(locale)) }, answer, { ...shown, view: "table" }, locale);
}

/**
 * An answer whose text is sent at once and whose chart follows a moment later, if one is worth seeing. If too many charts are waiting, or
 * it cannot be drawn, a button offers it.
 */
export function illustratedReply(
  answer: Answer<Question>,
  shown: Omit<Shown, "view">,
  locale: string,
  { draw, oracle, report, preferences }: Pick<Room, "draw" | "oracle" | "report" | "preferences">,
): Reply {
  const reply = answerReply(answer, { ...shown, view: "table" }, locale);
  const isAlone = answer.also === undefined || answer.also.length === 0;
  if (!preferences.pictures || answer.history === undefined || !isAlone || !oracle.isPictured(answer.question)) return reply;
  return {
    ...reply,
    next: async () => {
      try {
        const picture = await draw(answer, locale);
        return picture && chartReply(answer, picture, { ...shown, view: "chart" }, locale);
      } catch (error) {
        if (!isDeclined(error)) report(error, { drawing: answer.question.kind });
        return null;
      }
    },
  };
}

/** An answer as its chart, with the finding in words. */
export function chartReply(answer: Answer<Question>, picture: Picture, shown: Shown, locale: string): Reply {
  const files = [{ name: picture.name, description: picture.alt, bytes: picture.png }];
  const embeds = [chartEmbed(answer, `attachment://${picture.name}`, localeOf(locale))];
  return messageOf({ embeds, files }, answer, { ...shown, view: "chart" }, locale);
}

function messageOf(said: Pick<Reply, "embeds" | "files">, answer: Answer<Question>, shown: Shown, locale: string): Reply {
  const components = buttonsOf(answer, shown, textsFor(locale));
  return {
    ...said,
    ...(components.length === 0 ? {} : { components }),
    ...(shown.isPrivate ? { flags: MessageFlags.Ephemeral } : {}),
    allowed_mentions: { parse: [] },
  };
}
