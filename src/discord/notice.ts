import { noticeEmbed } from "../replies/embed.ts";
import { privately, type Reply } from "./reply.ts";
import type { Notice } from "./words/table.ts";

/** A success, shown only to the person. */
export function noted({ title, lines }: Notice): Reply {
  return privately(noticeEmbed(title, lines));
}

/** Something the person can fix, shown only to that person. */
export function mendable({ title, lines }: Notice): Reply {
  return privately(noticeEmbed(title, lines, "refusal"));
}
