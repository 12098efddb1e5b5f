import {
  type APIComponentInActionRow,
  type APIMessageTopLevelComponent,
  type CommandInteractionOption,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
} from "discord.js";
import type { AttachedFile, Call, OptionValues } from "./call.ts";

/** An interaction of discord.js as plain data; null for a kind that Versus has no use for. */
export function callOf(interaction: Interaction): Call | null {
  const caller = {
    id: interaction.id,
    userId: interaction.user.id,
    guildId: interaction.guildId,
    channelId: interaction.channelId,
    permissions: interaction.memberPermissions?.bitfield ?? 0n,
    // other values cannot come from a person who reads the reply
    locale: String(interaction.locale),
    guildLocale: interaction.guildLocale,
  };
  if (interaction.isChatInputCommand()) {
    const subcommand = interaction.options.getSubcommand(false);
    const data = subcommand === null ? interaction.options.data : (interaction.options.data[0]?.options ?? []);
    const command = {
      kind: "command",
      ...caller,
      command: interaction.commandName,
      options: valuesOf(data),
      files: filesOf(data),
    } as const;
    return subcommand === null ? command : { ...command, subcommand };
  }
  if (interaction.isModalSubmit()) {
    const typed = [...interaction.fields.fields.values()].flatMap((field) =>
      "value" in field && typeof field.value === "string" ? [[field.customId, field.value]] : [],
    );
    return { kind: "form", ...caller, customId: interaction.customId, fields: Object.fromEntries(typed) };
  }
  if (interaction.isMessageContextMenuCommand()) {
    const { content, createdTimestamp } = interaction.targetMessage;
    return { kind: "message command", ...caller, command: interaction.commandName, target: { text: content, writtenAt: createdTimestamp } };
  }
  if (interaction.isMessageComponent()) {
    const { embeds, flags, components } = interaction.message;
    return {
      kind: "press",
      ...caller,
      customId: interaction.customId,
      values: interaction.isAnySelectMenu() ? interaction.values : [],
      message: {
        isPrivate: flags.has(MessageFlags.Ephemeral),
        embeds: embeds.map((embed) => embed.toJSON()),
        offers: new Set([...components.flatMap((row) => offersIn(row.toJSON())), ...channelsIn(interaction)]),
      },
    };
  }
  if (interaction.isAutocomplete()) {
    const { name, value } = focusedIn(interaction.options.data) ?? { name: "", value: "" };
    return { kind: "autocomplete", ...caller, command: interaction.commandName, option: name, typed: String(value) };
  }
  return null;
}

/** What was chosen of the server's channels, all of which a menu of channels offers: Discord itself says which there are. */
function channelsIn(interaction: MessageComponentInteraction): readonly string[] {
  return interaction.isChannelSelectMenu() ? interaction.values : [];
}

/** Custom ids, and values of options, of a component and those inside it. */
function offersIn(component: APIMessageTopLevelComponent | APIComponentInActionRow): string[] {
  if ("components" in component) return component.components.flatMap((each) => offersIn(each as APIComponentInActionRow));
  const options = "options" in component ? component.options.map(({ value }) => value) : [];
  return "custom_id" in component ? [component.custom_id, ...options] : options;
}

/** The option that somebody types into, also within a subcommand; undefined where what came has none, at which discord.js would throw. */
function focusedIn(options: unknown): Pick<CommandInteractionOption, "name" | "value"> | undefined {
  if (!Array.isArray(options)) return undefined;
  for (const option of options as readonly (CommandInteractionOption | null)[]) {
    const found = option?.focused === true ? option : focusedIn(option?.options);
    if (found !== undefined) return found;
  }
  return undefined;
}

function valuesOf(options: readonly CommandInteractionOption[]): OptionValues {
  return Object.fromEntries(options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
}

function filesOf(options: readonly CommandInteractionOption[]): Readonly<Record<string, AttachedFile>> {
  return Object.fromEntries(
    options.flatMap(({ name, attachment }) =>
      attachment === undefined || attachment === null
        ? []
        : [[name, { name: attachment.name, url: attachment.url, size: attachment.size }]],
    ),
  );
}
