import {
  type APIAttachment,
  type APIChatInputApplicationCommandInteraction,
  type APIComponentInActionRow,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIMessageTopLevelComponent,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
  SnowflakeUtil,
} from "discord.js";
import type { AttachedFile, Call, Caller, FormCall, OptionValues } from "./call.ts";

/**
 * An interaction as Discord sends it, over the gateway or over HTTP alike, as plain data; null for a kind that Versus has no use for.
 * What is not of the form that Discord describes is left out, where it is an option, and thrown at, where nothing can be made of the whole.
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object
 */
export function callOf(interaction: APIInteraction): Call | null {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return commandIn(interaction);
    case InteractionType.ApplicationCommandAutocomplete: {
      const { name, value } = focusedIn(interaction.data.options) ?? { name: "", value: "" };
      return { kind: "autocomplete", ...callerOf(interaction), command: interaction.data.name, option: name, typed: String(value) };
    }
    case InteractionType.MessageComponent:
      return pressIn(interaction);
    case InteractionType.ModalSubmit:
      return {
        kind: "form",
        ...callerOf(interaction),
        customId: interaction.data.custom_id,
        fields: typedIn(interaction.data.components),
      };
    default:
      return null;
  }
}

/** Milliseconds since 1970 at which Discord made an interaction. */
export function createdAt({ id }: Pick<APIInteraction, "id">): number {
  return SnowflakeUtil.timestampFrom(id);
}

function callerOf(interaction: Exclude<APIInteraction, { type: InteractionType.Ping }>): Caller {
  const { id, member, user, guild_id: guildId = null, channel, guild_locale: guildLocale = null } = interaction;
  return {
    id,
    userId: (member?.user ?? user!).id,
    guildId,
    channelId: channel?.id ?? null,
    permissions: BigInt(member?.permissions ?? 0),
    // other values cannot come from a person who reads the reply
    locale: String(interaction.locale),
    guildLocale,
  };
}

type CommandInteraction = Extract<APIInteraction, { type: InteractionType.ApplicationCommand }>;

function commandIn(interaction: CommandInteraction): Call | null {
  const { data } = interaction;
  const caller = callerOf(interaction);
  if (data.type === ApplicationCommandType.Message) {
    const { content } = data.resolved.messages[data.target_id]!;
    const writtenAt = SnowflakeUtil.timestampFrom(data.target_id);
    return { kind: "message command", ...caller, command: data.name, target: { text: content, writtenAt } };
  }
  if (data.type !== ApplicationCommandType.ChatInput) return null;
  const { subcommand, options } = innermost(optionsIn(data.options));
  const command = {
    kind: "command",
    ...caller,
    command: data.name,
    options: valuesOf(options),
    files: filesOf(options, (data as APIChatInputApplicationCommandInteraction["data"]).resolved?.attachments ?? {}),
  } as const;
  return subcommand === undefined ? command : { ...command, subcommand };
}

function pressIn(interaction: APIMessageComponentInteraction): Call {
  const { data, message } = interaction;
  const values = "values" in data ? data.values : [];
  const isOfChannels = data.component_type === ComponentType.ChannelSelect;
  return {
    kind: "press",
    ...callerOf(interaction),
    customId: data.custom_id,
    values,
    message: {
      isPrivate: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
      embeds: message.embeds,
      // of the server's channels a menu offers all: Discord itself says which there are
      offers: new Set([...(message.components ?? []).flatMap(offersIn), ...(isOfChannels ? values : [])]),
    },
  };
}

/** Custom ids, and values of options, of a component and those inside it. */
function offersIn(component: APIMessageTopLevelComponent | APIComponentInActionRow): string[] {
  if ("components" in component) return component.components.flatMap((each) => offersIn(each as APIComponentInActionRow));
  const options = "options" in component ? (component.options ?? []).map(({ value }) => value) : [];
  return "custom_id" in component ? [component.custom_id, ...options] : options;
}

/** An option of whatever form: nothing is taken for granted of what is inside it. */
type Option = Partial<Record<"name" | "type" | "value" | "options" | "focused", unknown>>;

function optionsIn(options: unknown): readonly Option[] {
  return Array.isArray(options) ? options.filter((option) => typeof option === "object" && option !== null) : [];
}

/** The options that were filled in, and the subcommand, where the command has some. */
function innermost(options: readonly Option[]): { readonly subcommand?: string; readonly options: readonly Option[] } {
  const [first] = options;
  if (first?.type === ApplicationCommandOptionType.SubcommandGroup) return innermost(optionsIn(first.options));
  if (first?.type !== ApplicationCommandOptionType.Subcommand) return { options };
  return { subcommand: String(first.name), options: optionsIn(first.options) };
}

/** The option that somebody types into, also within a subcommand; undefined where what came has none. */
function focusedIn(options: unknown): { readonly name: string; readonly value: unknown } | undefined {
  for (const option of optionsIn(options)) {
    const found = option.focused === true ? { name: String(option.name), value: option.value } : focusedIn(option.options);
    if (found !== undefined) return found;
  }
  return undefined;
}

function valuesOf(options: readonly Option[]): OptionValues {
  const values = options.flatMap(({ name, value }): [string, string | number | boolean][] =>
    typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? [[String(name), value]] : [],
  );
  return Object.fromEntries(values);
}

function filesOf(options: readonly Option[], attachments: Readonly<Record<string, APIAttachment>>): Readonly<Record<string, AttachedFile>> {
  const files = options.flatMap(({ name, type, value }): [string, AttachedFile][] => {
    const isFile = type === ApplicationCommandOptionType.Attachment && typeof value === "string" && Object.hasOwn(attachments, value);
    if (!isFile) return [];
    const { filename, url, size } = attachments[value]!;
    return [[String(name), { name: filename, url, size }]];
  });
  return Object.fromEntries(files);
}

/** What was typed into a form, by the field's custom id, whichever components its fields stand in. */
function typedIn(components: unknown): FormCall["fields"] {
  const fields = [components].flat().flatMap((each): [string, string][] => {
    if (typeof each !== "object" || each === null) return [];
    const { custom_id: id, value, component, components: inside } = each as Readonly<Record<string, unknown>>;
    const own: [string, string][] = typeof id === "string" && typeof value === "string" ? [[id, value]] : [];
    return [...own, ...Object.entries(typedIn([component, ...(Array.isArray(inside) ? inside : [])]))];
  });
  return Object.fromEntries(fields);
}
