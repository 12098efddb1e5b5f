import {
  type APIInteraction,
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type Message,
  Partials,
  type RESTOptions,
  ShardClientUtil,
} from "discord.js";
import type { Logger } from "pino";
import type { Ending, Tally } from "../health/tally.ts";
import { forgetDetails, smallCaches } from "./caches.ts";
import { replyTo } from "./delivery.ts";
import type { Interactions } from "./interactions.ts";
import { type AnswerMention, type Mention, mentionOf } from "./mention.ts";
import { restWire, sendWebhooksApart } from "./rest-wire.ts";
import { workOf } from "./work.ts";

/** Intents of a client besides the guilds' events, which slash commands need. None is privileged. */
const HEARING = { commands: [], mentions: [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages] } as const;

/**
 * A client that has not logged in.
 * @param hearing `mentions`: messages too; Discord gives the text of those alone that mention the bot or are written to it
 * @param rest where Discord is reached, other than at its usual address
 * @param shards the connections that this process holds, of so many in all; every one that Discord advises where it is left out
 */
export function newClient(
  rest: Partial<RESTOptions> = {},
  hearing: keyof typeof HEARING = "commands",
  shards?: { readonly ids: readonly number[]; readonly count: number },
): Client {
  const partials = hearing === "mentions" ? [Partials.Channel] : [];
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, ...HEARING[hearing]],
    partials,
    allowedMentions: { parse: [] },
    rest,
    // as many connections as Discord advises: one serves 2,500 servers at most
    ...(shards === undefined ? { shards: "auto" } : { shards: [...shards.ids], shardCount: shards.count }),
    makeCache: smallCaches,
  });
  forgetDetails(client, hearing === "mentions" ? "but for channels" : "all");
  sendWebhooksApart(client.rest, rest);
  return client;
}

/** A client whose interactions are answered. */
export interface Serving {
  /** Resolves with the reason where Discord has ended the connection for good; else never. */
  readonly ended: Promise<string>;
  /**
   * Takes no more interactions and waits for the replies under way. New ones are left alone instead of being turned away,
   * as they may be meant for an instance that has just been started.
   * @param patience milliseconds
   * @returns the number of replies that were still under way when patience ran out
   */
  drain(patience: number): Promise<number>;
}

export interface ServingParts {
  readonly interactions: Interactions;
  /** what is said to a message that mentions the bot; it is asked only where the client hears messages */
  readonly answerMention: AnswerMention;
  /** milliseconds since some instant; never set back */
  readonly monotonic: () => number;
  readonly log: Logger;
  readonly tally: Tally;
}

export function serve(client: Client, parts: ServingParts): Serving {
  const { interactions, answerMention, monotonic, log, tally } = parts;
  const underWay = new Set<Promise<void>>();
  let draining = false;
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction, shard) => {
    void interactions.take(interaction, restWire(client.rest, interaction), shard);
  });
  client.on(Events.MessageCreate, (message) => {
    const arrived = monotonic();
    const mention = draining ? null : mentionIn(message, log);
    if (mention === null) return;
    let lasted: number | undefined;
    const ended = (ending: Ending): void => {
      const asked = { ids: { "versus.message.id": message.id }, shard: shardOf(client, message.guildId), command: "mention" };
      tally.interaction("mention", ending, lasted);
      tally.work(workOf({ ...asked, ending, lasted }, monotonic() - arrived));
    };
    const taken = (): void => {
      lasted = monotonic() - arrived;
    };
    const delivery = answerMention(mention)
      .then((reply) => (reply === null ? "limited" : replyTo(message, reply, log, taken)))
      .then(ended)
      .finally(() => underWay.delete(delivery));
    underWay.add(delivery);
  });
  logConnection(client, log);
  return {
    ended: new Promise((resolve) => {
      client.on(Events.ShardDisconnect, ({ code }) => resolve(`Discord closed the gateway for good with code ${code}`));
      client.on(Events.Invalidated, () => resolve("Discord has ended the session for good"));
    }),
    drain: async (patience) => {
      draining = true;
      const impatience = new AbortController();
      const timeout = new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, patience);
        impatience.signal.addEventListener("abort", () => clearTimeout(timer));
      });
      await Promise.race([Promise.all([interactions.end(), ...underWay]), timeout]);
      impatience.abort();
      return underWay.size + interactions.underWay();
    },
  };
}

/** A message of a form that nobody foresaw is logged; thrown out of a listener it would end the process. */
function mentionIn(message: Message, log: Logger): Mention | null {
  try {
    return mentionOf(message);
  } catch (error) {
    log.error({ err: error }, "an event could not be read");
    return null;
  }
}

/** Which connection to the gateway a server's events come over; direct messages come over the first. */
function shardOf({ ws, options }: Client, guildId: string | null): number {
  const count = options.shardCount ?? ws.shards.size;
  return guildId === null || count === 0 ? 0 : ShardClientUtil.shardIdForGuildId(guildId, count);
}

/** Without a listener for errors, an error on the socket would end the process. */
function logConnection(client: Client, log: Logger): void {
  client.on(Events.ClientReady, ({ user, guilds }) => log.info({ user: user.tag, guilds: guilds.cache.size }, "connected to Discord"));
  client.on(Events.Error, (error) => log.error({ err: error }, "an error of the Discord client"));
  client.on(Events.Warn, (warning) => log.warn({ warning }, "a warning of the Discord client"));
  client.on(Events.ShardError, (error, shard) => log.warn({ err: error, shard }, "an error of the gateway's socket"));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, "reconnecting to the gateway"));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, "resumed the gateway session"));
}
