import { noticeEmbed } from "../replies/embed.ts";
import { privately, type Reply } from "./reply.ts";
import type { Notice } from "./words/table.ts";

/** What went as it should, said to the person alone. */
export function noted({ title, lines }: Notice): Reply {
  return privately(noticeEmbed(title, lines));
}

/** What the person can mend, said to that person alone. */
export function mendable({ title, lines }: Notice): Reply {
  return privately(noticeEmbed(title, lines, "refusal"));
}
