import { ApplicationCommandOptionType } from "discord.js";

/** Where a command is run. */
export type Place = "guild" | "guild without the bot" | "direct message";

export interface Asked {
  readonly command: string;
  readonly options?: Readonly<Record<string, string | number | boolean>>;
  /** the option being typed makes it an autocomplete */
  readonly focused?: string;
  readonly userId?: string;
  readonly place?: Place;
  readonly locale?: string;
}

export const APPLICATION_ID = "1100000000000000001";
export const GUILD_ID = "1200000000000000001";
export const CHANNEL_ID = "1300000000000000001";
export const USER_ID = "1400000000000000001";

const COMMAND = 2;
const AUTOCOMPLETE = 4;

export function userOf(id: string, name = "someone") {
  return { id, username: name, discriminator: "0", global_name: null, avatar: null, bot: false };
}

/** An INTERACTION_CREATE as Discord sends it. @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object */
export function interactionOf(id: string, token: string, asked: Asked): object {
  const { command, options = {}, focused, userId = USER_ID, place = "guild", locale = "en-US" } = asked;
  const user = userOf(userId);
  const inGuild = place !== "direct message";
  return {
    id,
    token,
    application_id: APPLICATION_ID,
    type: focused === undefined ? COMMAND : AUTOCOMPLETE,
    version: 1,
    locale,
    entitlements: [],
    app_permissions: "2248473465835073",
    authorizing_integration_owners: place === "guild" ? { 0: GUILD_ID } : { 1: userId },
    context: inGuild ? 0 : 1,
    attachment_size_limit: 10_485_760,
    channel_id: CHANNEL_ID,
    channel: inGuild
      ? { id: CHANNEL_ID, type: 0, guild_id: GUILD_ID, name: "markets", permissions: "2248473465835073" }
      : { id: CHANNEL_ID, type: 1, recipients: [user] },
    ...(inGuild
      ? {
          guild_id: GUILD_ID,
          guild: { id: GUILD_ID, locale: "en-US", features: [] },
          guild_locale: "en-US",
          member: {
            user,
            roles: [],
            permissions: "2248473465835073",
            joined_at: "2023-01-01T00:00:00+00:00",
            deaf: false,
            mute: false,
            flags: 0,
          },
        }
      : { user }),
    data: {
      id: "1500000000000000001",
      name: command,
      type: 1,
      options: Object.entries(options).map(([name, value]) => ({
        name,
        type: typeof value === "boolean" ? ApplicationCommandOptionType.Boolean : ApplicationCommandOptionType.String,
        value,
        ...(name === focused ? { focused: true } : {}),
      })),
    },
  };
}
