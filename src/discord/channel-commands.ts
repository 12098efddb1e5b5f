import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from "discord.js";
import type { SlashDeclaration } from "./command.ts";
import { localised, type Named, type Subcommand, subcommand } from "./declaration.ts";

/** Channels that a message can be posted into. */
export const WRITABLE = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.AnnouncementThread,
] as const;

/** Discord's own description of its API takes a number here, and gives a text back; the types know the text alone. */
const MANAGERS = Number(PermissionFlagsBits.ManageGuild) as unknown as string;

/** A command of several, for those who manage a server: Discord hides it from others, and it is checked again when it runs. */
export function declaredForManagers(command: Named & { readonly subcommands: readonly Subcommand[] }): SlashDeclaration {
  return { ...declaredForServers(command), options: command.subcommands.map(subcommand) };
}

/** The same for a command without options. */
export function declaredForServers(command: Named): SlashDeclaration {
  return {
    type: ApplicationCommandType.ChatInput,
    ...localised(command),
    options: [],
    default_member_permissions: MANAGERS,
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
  };
}

export function channelOption(option: Named & { readonly required?: boolean }): APIApplicationCommandBasicOption {
  const { required = true } = option;
  return { type: ApplicationCommandOptionType.Channel, ...localised(option), required, channel_types: [...WRITABLE] };
}

export function numberOption(option: Named): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.Integer, ...localised(option), required: true, min_value: 1 };
}
