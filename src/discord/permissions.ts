import { PermissionFlagsBits } from "discord.js";
import type { Call } from "./call.ts";
import { mendable } from "./notice.ts";
import type { Reply } from "./reply.ts";
import { textsFor } from "./words/texts.ts";

/** Whether a person may manage the server that a call comes from. */
export function mayManage({ permissions }: Pick<Call, "permissions">): boolean {
  return (permissions & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n;
}

/** The notice for a person who may not run a command for those who manage a server; null if they may. */
export function denialOf(call: Pick<Call, "guildId" | "locale" | "permissions">, command: string): Reply | null {
  const texts = textsFor(call.locale);
  if (call.guildId === null) return mendable(texts.serversOnly(command));
  return mayManage(call) ? null : mendable(texts.managersOnly(command));
}
