import { answerReply } from "../discord/answers/reply.ts";
import type { Reply } from "../discord/reply.ts";
import type { Answer } from "../questions/answer.ts";

/** What Discord is sent for an answer, with its buttons, as the gallery shows it. */
export function galleryReply(answer: Answer): Pick<Reply, "embeds" | "components"> {
  const { embeds, components } = answerReply(answer, { owner: "0", view: "table", isPrivate: false }, "en");
  return components === undefined ? { embeds } : { embeds, components };
}
