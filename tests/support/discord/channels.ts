import { APPLICATION_ID, GUILD_ID, messageOf, userOf } from "./payloads.ts";
import type { Recorded, RestAnswer } from "./rest.ts";

/** Milliseconds in which Discord takes no second message with the same nonce: "the past few minutes". */
const NONCE_WINDOW = 3 * 60_000;
/** The first millisecond of Discord's snowflakes. */
const EPOCH = 1_420_070_400_000n;

/** A message as a channel keeps it. */
export interface Kept {
  readonly id: string;
  readonly channelId: string;
  /** milliseconds since 1970, by Discord's clock */
  readonly at: number;
  // biome-ignore lint/suspicious/noExplicitAny: a body that the request check has held to Discord's description
  readonly body: any;
  readonly files: readonly string[];
  /** what it was changed to since, in order */
  readonly edits: Pick<Recorded, "body" | "files">[];
}

/** Channels of a loopback Discord, which keep what is posted. */
export interface Channels {
  readonly messages: readonly Kept[];
  in(channelId: string): readonly Kept[];
  /** From now on a channel refuses: what was deleted (10003), what may not be written to (50013) or seen (50001); null ends it. */
  refuse(channelId: string, code: number | null): void;
  /** Lets the bot read no messages of a channel: Discord then gives it an empty list, and no error. */
  hideHistory(channelId: string): void;
  /** Makes a channel one of another server. */
  giveAway(channelId: string): void;
  /** Takes the bot out of a server. */
  leave(guildId: string): void;
  /** Puts a message of somebody else into a channel; an empty one is what Discord gives to a bot that may not read texts. */
  chatter(channelId: string, content?: string): void;
  handle(request: Recorded): RestAnswer | null;
}

/** @param now Discord's own clock, in milliseconds since 1970 */
export function openChannels(now: () => number = Date.now): Channels {
  const messages: Kept[] = [];
  const byChannel = new Map<string, Kept[]>();
  const ownByChannel = new Map<string, Kept[]>();
  const refusals = new Map<string, number>();
  const foreign = new Set<string>();
  const hidden = new Set<string>();
  const left = new Set<string>();
  let last = 0n;
  const newId = (): string => {
    const id = (BigInt(now()) - EPOCH) << 22n;
    last = id > last ? id : last + 1n;
    return String(last);
  };
  const keep = (channelId: string, body: Kept["body"], files: readonly string[], author = APPLICATION_ID): Kept => {
    const kept = { id: newId(), channelId, at: now(), body: { ...body, author }, files, edits: [] };
    if (author === APPLICATION_ID) {
      messages.push(kept);
      const own = ownByChannel.get(channelId);
      if (own === undefined) ownByChannel.set(channelId, [kept]);
      else own.push(kept);
    }
    byChannel.set(channelId, [...(byChannel.get(channelId) ?? []), kept].slice(-2000));
    return kept;
  };
  const given = ({ id, channelId, at, body }: Kept): object => {
    const author = { ...userOf(body.author, "versus"), bot: body.author === APPLICATION_ID };
    const { nonce: _, ...seen } = body;
    return messageOf(author, { ...seen, id, channelId, at: new Date(at).toISOString().replace("Z", "000+00:00") });
  };
  const posted = (channelId: string, { body, files }: Recorded): RestAnswer => {
    const before = byChannel.get(channelId) ?? [];
    const same = before.findLast((each) => each.body.nonce === body.nonce && now() - each.at <= NONCE_WINDOW);
    const kept = body.enforce_nonce === true && same !== undefined ? same : keep(channelId, body, files);
    return { status: 200, body: { ...given(kept), nonce: body.nonce } };
  };
  const listed = (channelId: string, query: URLSearchParams): RestAnswer => {
    if (hidden.has(channelId)) return { status: 200, body: [] };
    const after = query.get("after");
    const limit = Number(query.get("limit") ?? 50);
    const all = byChannel.get(channelId) ?? [];
    const found = after === null ? all.slice(-limit) : all.filter(({ id }) => BigInt(id) > BigInt(after)).slice(0, limit);
    return { status: 200, body: found.toReversed().map(given) };
  };
  return {
    messages,
    in: (channelId) => ownByChannel.get(channelId) ?? [],
    refuse: (channelId, code) => (code === null ? refusals.delete(channelId) : refusals.set(channelId, code)),
    hideHistory: (channelId) => hidden.add(channelId),
    leave: (guildId) => left.add(guildId),
    giveAway: (channelId) => foreign.add(channelId),
    chatter: (channelId, content = "hello") => keep(channelId, { content }, [], "1400000000000000009"),
    handle: (request) => {
      if (request.path === "/users/@me") return { status: 200, body: { ...userOf(APPLICATION_ID, "versus"), bot: true } };
      if (request.path === "/users/@me/channels") {
        const channelId = `9${request.body.recipient_id}`.slice(0, 19);
        return { status: 200, body: { id: channelId, type: 1, recipients: [userOf(request.body.recipient_id)] } };
      }
      const guildId = /^\/guilds\/(\d+)$/.exec(request.path)?.[1];
      if (guildId !== undefined && left.has(guildId)) return { status: 404, body: { message: "Unknown Guild", code: 10004 } };
      if (guildId !== undefined) return { status: 200, body: { id: guildId, name: "a server" } };
      const one = /^\/channels\/(\d+)$/.exec(request.path)?.[1];
      if (one !== undefined)
        return {
          status: 200,
          body: {
            id: one,
            type: 0,
            name: "markets",
            guild_id: foreign.has(one) ? "1200000000000000099" : GUILD_ID,
            last_message_id: byChannel.get(one)?.at(-1)?.id ?? null,
          },
        };
      const message = /^\/channels\/(\d+)\/messages\/(\d+)$/.exec(request.path);
      if (message !== null) {
        const kept = (byChannel.get(message[1]!) ?? []).find(({ id }) => id === message[2]);
        if (kept === undefined) return { status: 404, body: { message: "Unknown Message", code: 10008 } };
        if (request.method === "PATCH") kept.edits.push({ body: request.body, files: request.files });
        return { status: 200, body: given(kept) };
      }
      const channelId = /^\/channels\/(\d+)\/messages$/.exec(request.path)?.[1];
      if (channelId === undefined) return null;
      const code = refusals.get(channelId);
      // who takes no messages any more keeps those that they got
      const isReadable = code === 50007 && request.method === "GET";
      if (code !== undefined && !isReadable)
        return { status: code === 10003 ? 404 : 403, body: { message: REASONS[code] ?? "Refused", code } };
      return request.method === "POST" ? posted(channelId, request) : listed(channelId, request.query);
    },
  };
}

const REASONS: Readonly<Record<number, string>> = {
  10003: "Unknown Channel",
  50001: "Missing Access",
  50013: "Missing Permissions",
  50007: "Cannot send messages to this user",
};
