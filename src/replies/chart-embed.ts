import type { APIEmbed } from "discord.js";
import type { Answer } from "../question/answer.ts";
import type { Locale } from "../wording/locale.ts";
import { answerEmbed } from "./embed.ts";

/** An answer's embed with a picture in place of the table and further findings: what must be known, base and end, source and age stay in words. */
export function chartEmbed(answer: Answer, image: string, locale: Locale = "en"): APIEmbed {
  return { ...answerEmbed({ ...answer, table: null, details: [] }, locale), image: { url: image } };
}
