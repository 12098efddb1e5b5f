import { PermissionFlagsBits } from "discord.js";
import type { Call } from "./call.ts";

/** Whether a person may manage the server that a call comes from. */
export function mayManage({ permissions }: Pick<Call, "permissions">): boolean {
  return (permissions & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n;
}
