import { Client, Events, GatewayIntentBits, Partials, REST, type RESTOptions, ShardClientUtil } from "discord.js";
import type { Logger } from "pino";
import type { Ending, Tally, Work } from "../health/tally.ts";
import { agesBy } from "./age.ts";
import { forgetDetails, smallCaches } from "./caches.ts";
import { deliver, replyTo } from "./delivery.ts";
import type { Report } from "./failure.ts";
import { callOf } from "./gateway.ts";
import { type AnswerMention, mentionOf } from "./mention.ts";
import { usedIn } from "./registry.ts";
import type { Router } from "./router.ts";

/** Intents of a client besides the guilds' events, which slash commands need. None is privileged. */
const HEARING = { commands: [], mentions: [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages] } as const;

/**
 * A client that has not logged in.
 * @param hearing `mentions`: messages too; Discord gives the text of those alone that mention the bot or are written to it
 * @param rest where Discord is reached, other than at its usual address
 */
export function newClient(rest: Partial<RESTOptions> = {}, hearing: keyof typeof HEARING = "commands"): Client {
  const partials = hearing === "mentions" ? [Partials.Channel] : [];
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, ...HEARING[hearing]],
    partials,
    allowedMentions: { parse: [] },
    rest,
    // as many connections as Discord advises: one serves 2,500 servers at most
    shards: "auto",
    makeCache: smallCaches,
  });
  forgetDetails(client, hearing === "mentions" ? "but for channels" : "all");
  sendWebhooksApart(client, rest);
  return client;
}

/**
 * What follows a reply goes over the interaction's webhook, which Discord counts apart from a bot's fifty requests a second. discord.js counts
 * them together: a burst of pictures would hold up every reply behind them.
 */
function sendWebhooksApart({ rest }: Client, options: Partial<RESTOptions>): void {
  const webhooks = new REST({ ...options, globalRequestsPerSecond: Number.MAX_SAFE_INTEGER });
  const usual = rest.queueRequest.bind(rest);
  rest.queueRequest = (request) => (request.fullRoute.startsWith("/webhooks/") ? webhooks : { queueRequest: usual }).queueRequest(request);
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
  readonly router: Router;
  /** what is said to a message that mentions the bot; it is asked only where the client hears messages */
  readonly answerMention: AnswerMention;
  /** the names of all commands */
  readonly commands: ReadonlySet<string>;
  /** milliseconds since some instant; never set back */
  readonly monotonic: () => number;
  readonly log: Logger;
  readonly report: Report;
  readonly tally: Tally;
}

/** Milliseconds after which an interaction is left alone: Discord takes a reply for three seconds, and one on its way needs some of them. */
export const TOO_OLD = 2500;

/**
 * Replies that Discord has not taken yet, beyond which a new interaction is left alone: a reply behind as many others would come too late, and make
 * those behind it late as well. Two processor cores send some two hundred in a second at least.
 */
export const MOST_UNANSWERED = 300;

/** Milliseconds between two lines of the log that say how many were left alone. */
const DROPS_TOLD = 10_000;

export function serve(client: Client, parts: ServingParts): Serving {
  const { router, answerMention, commands, monotonic, log, report, tally } = parts;
  const age = agesBy(monotonic);
  const tellDrop = dropsToldTo(log, monotonic);
  const underWay = new Set<Promise<void>>();
  let unanswered = 0;
  let draining = false;
  /** An event of a form that nobody foresaw is logged; thrown out of a listener it would end the process. */
  const safely = <T>(read: () => T | null): T | null => {
    try {
      return read();
    } catch (error) {
      log.error({ err: error }, "an event could not be read");
      return null;
    }
  };
  client.on(Events.InteractionCreate, (interaction) => {
    const arrived = monotonic();
    const call = draining ? null : safely(() => callOf(interaction));
    if (call === null) return;
    const command = usedIn(call, commands);
    const shard = shardOf(client, interaction.guildId);
    const fields = { interactionId: interaction.id, shard, command };
    let lasted: number | undefined;
    const ended = (ending: Ending): void => {
      tally.interaction(command, ending, lasted);
      tally.work(workOf({ ids: { "versus.interaction.id": interaction.id }, shard, command, ending, lasted }, monotonic() - arrived));
    };
    const old = age(interaction.createdTimestamp);
    if (old > TOO_OLD || unanswered >= MOST_UNANSWERED) {
      tellDrop(old, unanswered);
      return ended("dropped");
    }
    const reply = safely(() => router(call));
    if (reply === null) return ended("failed");
    let isOpen = true;
    const answered = (): void => {
      if (isOpen) unanswered -= 1;
      isOpen = false;
    };
    unanswered += 1;
    const taken = (): void => {
      lasted = monotonic() - arrived;
      answered();
    };
    const delivery = deliver(interaction, reply, { fields, log, report, taken })
      .then(ended)
      .finally(() => {
        answered();
        underWay.delete(delivery);
      });
    underWay.add(delivery);
  });
  client.on(Events.MessageCreate, (message) => {
    const arrived = monotonic();
    const mention = draining ? null : safely(() => mentionOf(message));
    if (mention === null) return;
    const reply = answerMention(mention);
    let lasted: number | undefined;
    const ended = (ending: Ending): void => {
      const asked = { ids: { "versus.message.id": message.id }, shard: shardOf(client, message.guildId), command: "mention" };
      tally.interaction("mention", ending, lasted);
      tally.work(workOf({ ...asked, ending, lasted }, monotonic() - arrived));
    };
    if (reply === null) return ended("limited");
    const taken = (): void => {
      lasted = monotonic() - arrived;
    };
    const delivery = replyTo(message, reply, log, taken)
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
      await Promise.race([Promise.all(underWay), timeout]);
      impatience.abort();
      return underWay.size;
    },
  };
}

/** Endings that are nobody's choice: the person has no answer. */
const FAILED: ReadonlySet<Ending> = new Set(["failed", "dropped", "expired", "undelivered"]);

/** What was asked, and by which id the log has it. */
interface Asked {
  readonly ids: Readonly<Record<string, string>>;
  readonly shard: number;
  readonly command: string;
  readonly ending: Ending;
  /** milliseconds from its arrival until Discord had taken the first reply; undefined where there was none */
  readonly lasted: number | undefined;
}

/** An interaction as a trace tells it: from its arrival until nothing follows, such as a picture. */
function workOf({ ids, shard, command, ending, lasted }: Asked, milliseconds: number): Work {
  return {
    name: `interaction ${command}`,
    milliseconds,
    attributes: {
      ...ids,
      "versus.shard": shard,
      "versus.command": command,
      "versus.outcome": ending,
      ...(lasted === undefined ? {} : { "versus.reply.milliseconds": lasted }),
    },
    isFailed: FAILED.has(ending),
  };
}

/** Which connection to the gateway a server's events come over; direct messages come over the first. */
function shardOf({ ws }: Client, guildId: string | null): number {
  return guildId === null || ws.shards.size === 0 ? 0 : ShardClientUtil.shardIdForGuildId(guildId, ws.shards.size);
}

/** Says at most every ten seconds how many interactions were left alone. */
function dropsToldTo(log: Logger, monotonic: () => number): (age: number, unanswered: number) => void {
  let told = Number.NEGATIVE_INFINITY;
  let dropped = 0;
  return (age, unanswered) => {
    dropped += 1;
    if (monotonic() - told < DROPS_TOLD) return;
    log.warn(
      { dropped, milliseconds: Math.round(age), unanswered },
      "interactions came too old, or too many at once, to be answered in time",
    );
    told = monotonic();
    dropped = 0;
  };
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
