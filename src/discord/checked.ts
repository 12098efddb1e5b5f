import { ButtonStyle, ComponentType } from "discord.js";
import type { Day } from "../calendar/day.ts";
import type { Oracle } from "../oracle/oracle.ts";
import { claimsEmbed } from "../replies/claims-embed.ts";
import { localeOf } from "../wording/locale.ts";
import { type CommandPress, ownId } from "./command.ts";
import { mendable } from "./notice.ts";
import { openly, privately, type Reply, type Response, type Row } from "./reply.ts";
import { textsFor } from "./words/texts.ts";

/** What became of the claims of a text, told to the reader alone, who may share it. @param command the one that is asked to share it */
export function checkedReply(text: string, writtenAt: Date | Day, locale: string, oracle: Oracle, command: string): Reply {
  const { claims: words, share } = textsFor(locale);
  const claims = oracle.claims(text, { asOf: writtenAt, locale });
  if (claims.length === 0) return mendable(words.none);
  const instant = typeof writtenAt === "number" ? new Date(writtenAt * 86_400_000) : writtenAt;
  const zone = typeof writtenAt === "number" ? "UTC" : "America/New_York";
  const title = words.title(new Intl.DateTimeFormat(localeOf(locale), { dateStyle: "medium", timeZone: zone }).format(instant));
  const button = { type: ComponentType.Button, style: ButtonStyle.Secondary, label: share, custom_id: ownId(command, "share") } as const;
  const row: Row = { type: ComponentType.ActionRow, components: [button] };
  return { ...privately(claimsEmbed(claims, title, words, localeOf(locale))), components: [row] };
}

/** Shows everybody what the reader alone was told. */
export function shared({ state, message }: CommandPress): Response | null {
  const isShared = state === "share" && message.isPrivate && message.embeds.length > 0;
  return isShared ? { kind: "message", reply: openly(...message.embeds) } : null;
}
