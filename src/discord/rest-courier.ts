import {
  type APIChannel,
  type APIEmbed,
  type APIMessage,
  type APIUser,
  DiscordAPIError,
  type REST,
  RESTJSONErrorCodes,
  type RESTPostAPIChannelMessageJSONBody,
  type RESTPostAPICurrentUserCreateDMChannelResult,
  RequestMethod,
  Routes,
} from "discord.js";
import type { Logger } from "pino";
import { within } from "../fleet/patience.ts";
import { type Courier, type Post, Undeliverable } from "../posts/courier.ts";
import type { Theme } from "../replies/chart/chart.ts";
import { answerEmbed, noticeEmbed } from "../replies/embed.ts";
import type { Picture } from "../replies/picture.ts";
import { escaped, oneLine } from "../replies/plain.ts";
import { ANSWER_SHAPE, LIST_SHAPE, SUMMARY_SHAPE } from "../replies/shape.ts";
import { closerRows } from "./answers/buttons.ts";
import type { Draws } from "./pictures.ts";
import { textsIn } from "./words/texts.ts";

/** Discord's words for a channel that cannot be written to and will not be by itself. */
const GONE: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
  RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType,
  RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
]);

/** Milliseconds that one request may take, and all that one of a courier's tasks may take, waiting for rate limits in: less than `SENDING`. */
const TIMEOUT = 20_000;
const LONGEST = 45_000;
/** Milliseconds that a post waits for its picture. */
const PICTURE_TIMEOUT = 20_000;
const DISCORD_EPOCH = 1_420_070_400_000;
/** Messages that Discord gives at once, and pages that are looked through: a channel where more is written in a day is not searched to its end. */
const PAGE = 100;
const MOST_PAGES = 20;

const TOO_MANY = 429;
const UNAUTHORIZED = 401;

export interface CourierParts {
  /** with the bot's token set */
  readonly rest: REST;
  readonly draw: Draws;
  /** the theme that a server has chosen for its pictures; null for the bot's own */
  readonly themeOf?: (guildId: string) => Theme | null;
  readonly log: Logger;
}

/** Brings posts to Discord's channels over its REST API. A picture that cannot be drawn is left out and logged: the words are the post. */
export function restCourier({ rest, draw, log, themeOf = () => null }: CourierParts): Courier {
  let self: Promise<string> | undefined;
  const ownId = (): Promise<string> => {
    self ??= (rest.get(Routes.user(), inTime()) as Promise<APIUser>).then(({ id }) => id);
    self.catch(() => {
      self = undefined;
    });
    return self;
  };
  const pictureOf = async ({ pictured, locale }: Post, mark: string, guildId?: string): Promise<Picture | null> => {
    if (pictured === null) return null;
    const theme = guildId === undefined ? null : themeOf(guildId);
    try {
      return await within(
        PICTURE_TIMEOUT,
        draw(pictured, locale, theme),
        () => new Error(`the picture took longer than ${PICTURE_TIMEOUT} ms`),
      );
    } catch (error) {
      log.warn({ err: error, postId: mark }, "a post goes without its picture");
      return null;
    }
  };
  const post = (channelId: string, body: RESTPostAPIChannelMessageJSONBody, picture: Picture | null): Promise<APIMessage> => {
    const files = picture === null ? {} : { files: [{ name: picture.name, data: Buffer.from(picture.png), contentType: "image/png" }] };
    return rest.post(Routes.channelMessages(channelId), { body, ...files, ...inTime() }) as Promise<APIMessage>;
  };
  /** Discord gives the same channel each time. */
  const directTo = async (userId: string): Promise<string> => {
    const body = { recipient_id: userId };
    const channel = (await rest.post(Routes.userChannels(), { body, ...inTime() })) as RESTPostAPICurrentUserCreateDMChannelResult;
    return channel.id;
  };
  /** Discord gives an empty list to a bot that may not read a channel's history, as it does for a channel without messages. */
  const sureOfNone = async (channelId: string, after: string): Promise<void> => {
    const channel = (await rest.get(Routes.channel(channelId), inTime())) as APIChannel;
    const last = "last_message_id" in channel ? channel.last_message_id : null;
    if (last !== null && last !== undefined && BigInt(last) > BigInt(after))
      throw new Undeliverable("unsure", "the history of the channel cannot be read: the bot lacks “Read Message History”");
  };
  return {
    prepare: async (what, mark, guildId) => {
      const picture = await pictureOf(what, mark, guildId);
      const body = postBody(what, mark, picture);
      return (channelId) => delivered(async () => (await post(channelId, body, picture)).id);
    },
    guildOf: (channelId) =>
      delivered(async () => {
        const channel = (await rest.get(Routes.channel(channelId), inTime())) as APIChannel;
        return "guild_id" in channel ? (channel.guild_id ?? null) : null;
      }),
    find: (channelId, mark, since) =>
      delivered(async () => {
        const me = await ownId();
        let after = snowflakeAt(since);
        for (let page = 0; page < MOST_PAGES; page++) {
          const query = new URLSearchParams({ limit: String(PAGE), after });
          const messages = (await rest.get(Routes.channelMessages(channelId), { query, ...inTime() })) as APIMessage[];
          const found = messages.find(({ author, embeds }) => author.id === me && embeds.some(({ footer }) => footer?.text.endsWith(mark)));
          if (found !== undefined) return found.id;
          if (page === 0 && messages.length === 0) await sureOfNone(channelId, after);
          if (messages.length < PAGE) return null;
          after = newestOf(messages);
        }
        throw new Undeliverable(
          "unsure",
          `more than ${MOST_PAGES * PAGE} messages have been written since: it cannot be told whether it arrived`,
        );
      }, "unsure"),
    time: () =>
      delivered(async () => {
        const response = await rest.queueRequest({ fullRoute: Routes.gateway(), method: RequestMethod.Get, ...inTime() });
        await response.text();
        const time = new Date(response.headers.get("date") ?? "");
        if (Number.isNaN(time.getTime())) throw new Error("Discord's answer says no time");
        return time;
      }, "unsure"),
    directChannel: (userId) => delivered(() => directTo(userId)),
    tell: (userId, text, mark) =>
      delivered(async () => {
        await post(await directTo(userId), { content: text, nonce: mark, enforce_nonce: true, allowed_mentions: { parse: [] } }, null);
      }),
  };
}

/** The message that a post becomes. @param picture attached under its name */
export function postBody(post: Post, mark: string, picture: Picture | null): RESTPostAPIChannelMessageJSONBody {
  const components = closerRows(post.parts, textsIn(post.locale));
  const image = picture === null ? {} : { image: { url: `attachment://${picture.name}` } };
  return {
    ...(post.above === undefined ? {} : { content: post.above }),
    embeds: [marked({ ...embedOf(post), ...image }, mark)],
    nonce: mark,
    enforce_nonce: true,
    allowed_mentions: { parse: [] },
    ...(components.length === 0 ? {} : { components }),
    ...(picture === null ? {} : { attachments: [{ id: "0", filename: picture.name, description: picture.alt }] }),
  };
}

/** The embed of a post, without its picture. */
export function embedOf({ says, parts, locale, isList }: Post): APIEmbed {
  return "lines" in says
    ? noticeEmbed(
        says.title,
        says.lines.map((line) => escaped(oneLine(line))),
      )
    : answerEmbed(says, locale, isList === true ? LIST_SHAPE : parts.length > 0 ? SUMMARY_SHAPE : ANSWER_SHAPE);
}

/** The mark at the end of the footer, by which the message is found again. */
function marked(embed: APIEmbed, mark: string): APIEmbed {
  const footer = embed.footer?.text ?? "";
  return { ...embed, footer: { text: footer === "" ? mark : `${footer} · ${mark}` } };
}

/** discord.js sleeps through a signal while it waits for a rate limit; `delivered` does not. */
function inTime(): { readonly signal: AbortSignal } {
  return { signal: AbortSignal.timeout(TIMEOUT) };
}

/** @param otherwise what a channel that cannot be read or written means here */
async function delivered<T>(work: () => Promise<T>, otherwise: Undeliverable["failure"] = "gone"): Promise<T> {
  try {
    return await within(LONGEST, work(), () => new Undeliverable("unsure", `Discord has not answered for ${LONGEST} ms`));
  } catch (cause) {
    if (cause instanceof Undeliverable) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Undeliverable(failureOf(cause, otherwise), message, { cause });
  }
}

/** The first id of an instant. @see https://docs.discord.com/developers/reference#snowflakes */
function snowflakeAt(instant: Date): string {
  return String(BigInt(Math.max(0, instant.getTime() - DISCORD_EPOCH)) << 22n);
}

function newestOf(messages: readonly APIMessage[]): string {
  return String(messages.map(({ id }) => BigInt(id)).reduce((newest, id) => (id > newest ? id : newest)));
}

function failureOf(cause: unknown, otherwise: Undeliverable["failure"]): Undeliverable["failure"] {
  if (!(cause instanceof DiscordAPIError) || cause.status === TOO_MANY || cause.status === UNAUTHORIZED) return "unsure";
  return GONE.has(cause.code) ? otherwise : "refused";
}
