import { ButtonStyle, ComponentType } from "discord.js";
import { ownId, type Room } from "../command.ts";
import { noted } from "../notice.ts";
import type { Reply } from "../reply.ts";
import { moment } from "../setup/moment.ts";
import { textsFor } from "../words/texts.ts";

/** What the button under a pause is called in its custom id. */
export const RESUME = "resume";

type Pausing = Pick<Room, "posting" | "now">;

/** Stops all posts of all servers. @param by the person who says so */
export async function pausePosts(by: string, locale: string, { posting, now }: Pausing): Promise<Reply> {
  const { admin } = textsFor(locale);
  const { since } = await posting.pause.pause(by, now());
  const button = {
    type: ComponentType.Button,
    style: ButtonStyle.Primary,
    custom_id: ownId("admin", RESUME),
    label: admin.resume,
  } as const;
  return { ...noted(admin.paused(moment(since))), components: [{ type: ComponentType.ActionRow, components: [button] }] };
}

export async function resumePosts(locale: string, { posting }: Pausing): Promise<Reply> {
  const { admin } = textsFor(locale);
  return noted((await posting.pause.resume()) === null ? admin.notPaused : admin.resumed);
}
