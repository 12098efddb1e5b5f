import { ButtonStyle, ComponentType } from "discord.js";
import { DateTime } from "luxon";
import { parseDay } from "../../calendar/day.ts";
import { newYorkDay } from "../../calendar/exchange.ts";
import { type LedgerEntry, markOf, type PostKey } from "../../posts/ledger.ts";
import { sessionText } from "../../posts/session-text.ts";
import { noticeEmbed } from "../../replies/embed.ts";
import { escaped } from "../../replies/plain.ts";
import { localeOf } from "../../wording/locale.ts";
import { type OptionValues, textOption } from "../call.ts";
import { ownId, type Room } from "../command.ts";
import { mendable } from "../notice.ts";
import { privately, type Reply } from "../reply.ts";
import { channelText, moment } from "../setup/moment.ts";
import type { Texts } from "../words/table.ts";
import { textsFor } from "../words/texts.ts";

/** What begins the custom id of the button that sends a post again; its key follows. */
export const REDO = "redo:";

const POST = /^(?:daily|weekly|monthly|watchlist|watch-\d{1,6})$/;

type Posts = Pick<Room, "posting" | "now">;

/** The ledger's record of the named post, with a button that sends it again. */
export async function showPost(options: OptionValues, locale: string, room: Posts): Promise<Reply> {
  const { admin } = textsFor(locale);
  const channelId = /^(?:<#)?(\d{1,20})>?$/.exec(textOption(options, "channel")?.trim() ?? "")?.[1] ?? "";
  const post = (textOption(options, "which") ?? "daily").trim().toLowerCase();
  const date = textOption(options, "date")?.trim();
  const session = date === undefined ? lastSession(room) : parseDay(date);
  if (!POST.test(post) || session === undefined) return mendable(admin.unknownPost(escaped(POST.test(post) ? (date ?? "") : post)));
  const guildId = await guildOf(channelId, room);
  if (guildId === null)
    return mendable(admin.unknownChannel(channelId === "" ? escaped(textOption(options, "channel") ?? "") : channelText(channelId)));
  return postReply({ guildId, channelId, post, session }, locale, room);
}

/** Sends the post of a button again, and shows the result. */
export async function redoPost(state: string, locale: string, room: Posts): Promise<Reply> {
  const key = keyIn(state.slice(REDO.length));
  if (key === null) return mendable(textsFor(locale).stale);
  return postReply(key, locale, room, await room.posting.redo(key));
}

async function postReply(key: PostKey, locale: string, { posting }: Posts, redone?: keyof Texts["admin"]["redone"]): Promise<Reply> {
  const { admin } = textsFor(locale);
  const entry = (await posting.ledger.read(key))?.entry;
  const lines = [
    ...(redone === undefined ? [] : [`**${admin.redone[redone]}**`]),
    entry === undefined ? admin.noEntry : stateText(entry, admin),
    ...(entry?.state === "sent" ? [admin.message(`https://discord.com/channels/${key.guildId}/${key.channelId}/${entry.messageId}`)] : []),
    admin.place(channelText(key.channelId), key.guildId, markOf(key)),
  ];
  const custom_id = ownId("admin", `${REDO}${key.guildId}/${key.channelId}/${key.post}/${key.session}`);
  const button = { type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id, label: admin.redo } as const;
  const title = admin.postTitle(key.post, sessionText(key.session, localeOf(locale)));
  return { ...privately(noticeEmbed(title, lines)), components: [{ type: ComponentType.ActionRow, components: [button] }] };
}

function stateText(entry: LedgerEntry, { states }: Texts["admin"]): string {
  const at = moment(entry.at);
  switch (entry.state) {
    case "sending":
      return states.sending(at, entry.attempt);
    case "unsure":
      return states.unsure(at, entry.attempt, escaped(entry.why));
    case "sent":
      return states.sent(at, entry.late, entry.missing);
    default:
      return states[entry.state](at, escaped(entry.why));
  }
}

/** The server whose plan posts in a channel, or that the channel belongs to; null if there is none. */
async function guildOf(channelId: string, { posting: { plans, courier } }: Posts): Promise<string | null> {
  if (channelId === "") return null;
  const plan = (await plans.all()).find(({ summaries, watches }) =>
    [...summaries, ...watches].some((each) => each.channelId === channelId),
  );
  return plan?.guildId ?? courier.guildOf(channelId).catch(() => null);
}

function lastSession({ posting: { exchange }, now }: Posts): number {
  return exchange.sessionAtOrBefore(newYorkDay(DateTime.fromJSDate(now())));
}

function keyIn(text: string): PostKey | null {
  const found = /^(\d{1,20})\/(\d{1,20})\/([a-z\d-]{1,20})\/(\d{1,6})$/.exec(text);
  if (found === null) return null;
  const [, guildId = "", channelId = "", post = "", session] = found;
  return { guildId, channelId, post, session: Number(session) };
}
