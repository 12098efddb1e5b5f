import { answerReply } from "../discord/answers/reply.ts";
import { postBody } from "../discord/rest-courier.ts";
import type { Question } from "../kinds/question.ts";
import type { Post } from "../posts/courier.ts";
import type { Answer } from "../question/answer.ts";
import type { Picture } from "../replies/picture.ts";

/** What Discord is sent for an answer, with its buttons, as the gallery shows it. */
export function galleryReply(answer: Answer<Question>): object {
  const { embeds, components } = answerReply(answer, { owner: "0", view: "table", isPrivate: false }, "en");
  return { embeds, components };
}

/** What Discord is sent for a summary. */
export function galleryPost(post: Post, picture: Picture | null): object {
  const { embeds, components, attachments } = postBody(post, "2arv5zqbay0t", picture);
  return { embeds, components, attachments };
}
