import type { APIEmbed } from "discord.js";
import type { Answer } from "../question/answer.ts";
import type { Locale } from "../wording/locale.ts";
import { answerEmbed, EMBED_LIMITS } from "./embed.ts";

/** An answer's embed with a picture in place of the table: finding, what must be known, window, source and age stay in words. */
export function chartEmbed(answer: Answer, image: string, locale: Locale = "en"): APIEmbed {
  const { description = "", ...others } = answerEmbed(answer, locale);
  const cutTitle = answer.headline.length > EMBED_LIMITS.title ? { description } : {};
  return { ...others, ...cutTitle, image: { url: image } };
}
