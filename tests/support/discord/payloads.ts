import { ApplicationCommandOptionType } from "discord.js";

/** Where a command is run. */
export type Place = "guild" | "guild without the bot" | "direct message";

interface Someone {
  readonly userId?: string;
  /** the server, where it is not the usual one */
  readonly guildId?: string;
  readonly place?: Place;
  readonly locale?: string;
  readonly guildLocale?: string;
  /** the person's permissions as Discord's bit set; everything but what an administrator has, where it is left out */
  readonly permissions?: string;
}

export interface Asked extends Someone {
  readonly command: string;
  readonly subcommand?: string;
  readonly options?: Readonly<Record<string, string | number | boolean>>;
  /** files attached, by the option's name */
  readonly attached?: Readonly<Record<string, { readonly name: string; readonly url: string; readonly size: number }>>;
  /** the option being typed makes it an autocomplete */
  readonly focused?: string;
  /** the text of the message that a command is run on */
  readonly message?: string;
  /** when that message was written */
  readonly writtenAt?: string;
}

/** A message that the bot has sent, as far as a press on it says it again. */
export interface PressedMessage {
  readonly embeds?: readonly object[];
  readonly components?: readonly object[];
  readonly flags?: number;
}

export interface Press extends Someone {
  readonly customId: string;
  /** makes it a choice of a menu */
  readonly values?: readonly string[];
  /** the values are channels of a menu of channels */
  readonly ofChannels?: true;
  readonly message?: PressedMessage;
}

/** A form that a person has filled in: what was typed, by the field's custom id. */
export interface Submitted extends Someone {
  readonly form: string;
  readonly fields: Readonly<Record<string, string>>;
}

export const APPLICATION_ID = "1100000000000000001";
export const GUILD_ID = "1200000000000000001";
export const CHANNEL_ID = "1300000000000000001";
export const USER_ID = "1400000000000000001";

export const MESSAGE_ID = "1310000000000000001";

const COMMAND = 2;
const COMPONENT = 3;
const AUTOCOMPLETE = 4;
const MODAL_SUBMIT = 5;

export function userOf(id: string, name = "someone") {
  return { id, username: name, discriminator: "0", global_name: null, avatar: null, bot: false };
}

/** Everything but what an administrator has. */
const MEMBER = "2248473465835073";

/** An INTERACTION_CREATE as Discord sends it. @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object */
export function interactionOf(id: string, token: string, asked: Asked | Press | Submitted): object {
  const data = "form" in asked ? submitted(asked) : "customId" in asked ? pressed(asked) : command(asked);
  return { ...common(id, token, asked), ...data };
}

function submitted({ form, fields }: Submitted): object {
  const components = Object.entries(fields).map(([customId, value], i) => ({
    type: 18,
    id: 2 * i + 1,
    component: { type: 4, id: 2 * i + 2, custom_id: customId, value },
  }));
  return { type: MODAL_SUBMIT, data: { custom_id: form, components } };
}

function common(id: string, token: string, { userId = USER_ID, place = "guild", locale = "en-US", ...someone }: Someone): object {
  const { guildId = GUILD_ID, guildLocale = "en-US", permissions = MEMBER } = someone;
  const user = userOf(userId);
  const inGuild = place !== "direct message";
  return {
    id,
    token,
    application_id: APPLICATION_ID,
    version: 1,
    locale,
    entitlements: [],
    app_permissions: MEMBER,
    authorizing_integration_owners: place === "guild" ? { 0: guildId } : { 1: userId },
    context: inGuild ? 0 : 1,
    attachment_size_limit: 10_485_760,
    channel_id: CHANNEL_ID,
    channel: inGuild
      ? { id: CHANNEL_ID, type: 0, guild_id: guildId, name: "markets", permissions: MEMBER }
      : { id: CHANNEL_ID, type: 1, recipients: [user] },
    ...(inGuild
      ? {
          guild_id: guildId,
          guild: { id: guildId, locale: guildLocale, features: [] },
          guild_locale: guildLocale,
          member: { user, roles: [], permissions, joined_at: "2023-01-01T00:00:00+00:00", deaf: false, mute: false, flags: 0 },
        }
      : { user }),
  };
}

function command({ command: name, subcommand, options = {}, attached = {}, focused, message, writtenAt }: Asked): object {
  if (message !== undefined) {
    const targetId = writtenAt === undefined ? MESSAGE_ID : snowflakeAt(writtenAt);
    const target = messageOf(userOf(USER_ID), { content: message, id: targetId });
    const data = { id: "1500000000000000001", name, type: 3, target_id: targetId, resolved: { messages: { [targetId]: target } } };
    return { type: COMMAND, data };
  }
  const typed = Object.entries(options).map(([option, value]) => ({
    name: option,
    type: typeOf(value),
    value,
    ...(option === focused ? { focused: true } : {}),
  }));
  const files = Object.entries(attached).map(([option, { name: filename, url, size }], i) => {
    const id = `16000000000000000${10 + i}`;
    const file = { id, filename, url, proxy_url: url, size, content_type: "text/plain; charset=utf-8", ephemeral: true };
    return { file, option: { name: option, type: ApplicationCommandOptionType.Attachment, value: id } };
  });
  const resolved = files.length === 0 ? {} : { resolved: { attachments: Object.fromEntries(files.map(({ file }) => [file.id, file])) } };
  const values = [...typed, ...files.map(({ option }) => option)];
  const sub = { name: subcommand, type: ApplicationCommandOptionType.Subcommand, options: values };
  return {
    type: focused === undefined ? COMMAND : AUTOCOMPLETE,
    data: { id: "1500000000000000001", name, type: 1, options: subcommand === undefined ? values : [sub], ...resolved },
  };
}

/** Discord's ids begin with their instant, in milliseconds since 2015. */
function snowflakeAt(iso: string): string {
  return String((BigInt(Date.parse(iso)) - 1_420_070_400_000n) << 22n);
}

/** A snowflake as an option's value is a channel in these tests. */
function typeOf(value: string | number | boolean): ApplicationCommandOptionType {
  if (typeof value === "boolean") return ApplicationCommandOptionType.Boolean;
  if (typeof value === "number") return ApplicationCommandOptionType.Integer;
  return /^\d{17,20}$/.test(value) ? ApplicationCommandOptionType.Channel : ApplicationCommandOptionType.String;
}

function pressed({ customId, values, ofChannels, message = {} }: Press): object {
  const bot = { ...userOf(APPLICATION_ID, "versus"), bot: true };
  return {
    type: COMPONENT,
    message: messageOf(bot, message),
    data: {
      custom_id: customId,
      ...(values === undefined ? { component_type: 2 } : { component_type: ofChannels === true ? 8 : 3, values }),
    },
  };
}

/** A message as Discord gives it back. */
export function messageOf(
  author: object,
  {
    content = "",
    embeds = [],
    components = [],
    flags = 0,
    id = MESSAGE_ID,
    channelId = CHANNEL_ID,
    nonce,
    at = "2023-06-07T20:30:00.000000+00:00",
    editedAt = null,
  }: PressedMessage & {
    readonly content?: string;
    readonly id?: string;
    readonly channelId?: string;
    readonly nonce?: string | number;
    readonly at?: string;
    readonly editedAt?: string | null;
  },
): object {
  return {
    id,
    channel_id: channelId,
    author,
    content,
    embeds,
    components,
    timestamp: at,
    edited_timestamp: editedAt,
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    type: 0,
    flags,
    ...(nonce === undefined ? {} : { nonce }),
  };
}
