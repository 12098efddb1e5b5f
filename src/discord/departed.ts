import { type Client, DiscordAPIError, Events, RESTJSONErrorCodes, Routes, ShardClientUtil } from "discord.js";
import type { Logger } from "pino";
import type { Room } from "./command.ts";
import type { Posting } from "./posting.ts";

/** Discord's words for a server that the bot is not in. */
const NOT_IN_IT: readonly unknown[] = [RESTJSONErrorCodes.UnknownGuild, RESTJSONErrorCodes.MissingAccess];

/**
 * Removes plans and records of servers that the bot is no longer in: when it leaves one and, at the start, those it left in the meantime.
 * It asks Discord before removing anything, as servers also vanish in an outage.
 */
export function forgetDeparted(
  client: Client,
  { plans, ledger, settled }: Pick<Posting, "plans" | "ledger"> & Pick<Room, "settled">,
  log: Logger,
): void {
  const forget = async (guildId: string): Promise<void> => {
    try {
      if (!(await isGone(client, guildId))) return;
      await ledger.forgetServer(guildId);
      await plans.forgetServer(guildId);
      await settled.servers.forget(guildId);
      log.info({ guildId }, "what was kept of a server that the bot has left is removed");
    } catch (error) {
      log.warn({ err: error, guildId }, "what is kept of a server that the bot may have left stays until the next start");
    }
  };
  const lookThrough = async (): Promise<void> => {
    try {
      const planned = (await plans.all()).flatMap(({ guildId, personal }) => (personal ? [] : [guildId]));
      // of servers that another process serves nothing is seen here
      const kept = new Set([...planned, ...settled.servers.ids()].filter((guildId) => isServedBy(client, guildId)));
      for (const guildId of kept) if (!client.guilds.cache.has(guildId)) await forget(guildId);
    } catch (error) {
      log.warn({ err: error }, "whether the bot has left servers could not be seen");
    }
  };
  client.once(Events.ClientReady, lookThrough);
  client.on(Events.GuildDelete, ({ id }) => forget(id));
}

/** Whether the events of a server come over one of a client's own connections. */
function isServedBy({ ws, options }: Client, guildId: string): boolean {
  const count = options.shardCount ?? ws.shards.size;
  return count === 0 || ws.shards.has(ShardClientUtil.shardIdForGuildId(guildId, count));
}

async function isGone(client: Client, guildId: string): Promise<boolean> {
  try {
    await client.rest.get(Routes.guild(guildId));
    return false;
  } catch (error) {
    if (error instanceof DiscordAPIError && NOT_IN_IT.includes(error.code)) return true;
    throw error;
  }
}
