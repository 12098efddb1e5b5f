import { type Client, Events, GatewayDispatchEvents, type GatewayDispatchPayload, Options } from "discord.js";

/** The bot itself is kept wherever people are. */
const ITSELF = {
  maxSize: 0,
  keepOverLimit: ({ id, client }: { readonly id: string; readonly client: Client<true> }): boolean => id === client.user.id,
};

/** Nothing is cached about people, messages and other parts of a server: a call carries all that a reply needs. */
export const smallCaches = Options.cacheWithLimits({
  AutoModerationRuleManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: ITSELF,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: ITSELF,
  VoiceStateManager: 0,
});

/** Lists of what a server has, by Discord's names. */
const DETAILS = [
  "emojis",
  "stickers",
  "threads",
  "presences",
  "voice_states",
  "stage_instances",
  "guild_scheduled_events",
  "soundboard_sounds",
];

/** Channels and roles that arrive by events are dropped each time there are this many. */
const MOST_CHANNELS = 2000;

/**
 * Drops what Discord sends about each server when the bot connects: discord.js offers no smaller caches for channels and roles, which are most of
 * what a server takes.
 * @param what `but for channels`: messages are heard only in channels that are known
 */
export function forgetDetails(client: Client, what: "all" | "but for channels"): void {
  // before discord.js has read it
  client.on(Events.Raw, (packet: GatewayDispatchPayload) => {
    if (packet.t !== GatewayDispatchEvents.GuildCreate) return;
    const guild = packet.d;
    const emptied = what === "all" ? [...DETAILS, "channels"] : DETAILS;
    Object.assign(guild, Object.fromEntries(emptied.filter((list) => list in guild).map((list) => [list, []])));
    // that of everyone bears the server's own id
    if ("roles" in guild) guild.roles = guild.roles.filter(({ id }) => id === guild.id);
  });
  if (what === "but for channels") return;
  const sweep = (): void => {
    if (client.channels.cache.size < MOST_CHANNELS) return;
    client.channels.cache.clear();
    for (const guild of client.guilds.cache.values()) guild.channels.cache.clear();
  };
  for (const event of [Events.ChannelCreate, Events.ThreadCreate, Events.GuildCreate] as const) client.on(event, sweep);
}
