import type { APIEmbed } from "discord.js";
import type { Answer } from "../questions/answer.ts";
import { answerEmbeds } from "../replies/embed.ts";

/** What Discord is sent for an answer, as the gallery shows it. */
export function galleryReply(answer: Answer): { readonly embeds: readonly APIEmbed[] } {
  return { embeds: answerEmbeds(answer) };
}
