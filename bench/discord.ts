import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { openGateway } from "../tests/support/discord/gateway.ts";
import { APPLICATION_ID, type Asked, GUILD_ID, interactionOf, messageOf, userOf } from "../tests/support/discord/payloads.ts";
import { serverId } from "../tests/support/discord/servers.ts";

export const TOKEN = "loopback.token.for-benches";
const DISCORD_EPOCH = 1_420_070_400_000;

export interface Interaction {
  readonly id: string;
  readonly token: string;
}

/** Servers that people ask on: of one server no more than some in a second are answered. */
const SERVERS = 5000;

/** One interaction, and when Discord had what; milliseconds of `performance.now`, undefined for never. */
export interface Traced {
  readonly sent: number;
  /** the callback */
  answered?: number;
  /** the edit that brings the picture */
  pictured?: number;
  /** how many callbacks there were: more than one is never right */
  callbacks: number;
}

/**
 * A Discord on this machine that takes everything and only notes when, and keeps each channel's messages, of which one nonce makes one: tests/support/discord
 * holds what is sent to Discord's rules.
 */
export interface BenchDiscord {
  readonly api: string;
  /** Sends an interaction of a person who has never been seen, on one of very many servers. @param send over the gateway where it is left out */
  ask(asked: Asked, send?: (interaction: Interaction, traced: Traced) => void): Traced;
  /** how many messages each channel has */
  readonly posts: ReadonlyMap<string, number>;
  readonly shards: number;
  close(): Promise<void>;
}

/** @param now what its clock says, in milliseconds since 1970 */
export async function openBenchDiscord({
  shards = 1,
  guilds = [],
  now = Date.now,
}: {
  readonly shards?: number;
  readonly guilds?: readonly { readonly id: string }[];
  readonly now?: () => number;
} = {}): Promise<BenchDiscord> {
  const user = { ...userOf(APPLICATION_ID, "versus"), bot: true };
  const gateway = await openGateway({ token: TOKEN, user, applicationId: APPLICATION_ID, guilds });
  const byToken = new Map<string, Traced>();
  const posts = new Map<string, number>();
  /** by channel, its messages by their nonce, oldest first */
  const messages = new Map<string, Map<string, { readonly id: string }>>();
  let last = 0n;
  let people = 0;

  const posted = (channel: string, body: Buffer): object => {
    const nonce = /"nonce":"([^"]+)"/.exec(body.toString("latin1"))?.[1] ?? String(last);
    const known = messages.get(channel) ?? new Map<string, { readonly id: string }>();
    messages.set(channel, known);
    const same = known.get(nonce);
    if (same !== undefined) return same;
    posts.set(channel, (posts.get(channel) ?? 0) + 1);
    const id = String((BigInt(now() - DISCORD_EPOCH) << 22n) + ++last);
    const message = messageOf(user, { id, channelId: channel, embeds: [{ footer: { text: nonce } }] }) as { readonly id: string };
    known.set(nonce, message);
    return message;
  };
  const foundIn = (channel: string, after: string): object => {
    const all = [...(messages.get(channel)?.values() ?? [])];
    return all.filter(({ id }) => BigInt(id) > BigInt(after)).slice(0, 100);
  };
  const handle = (method: string, path: string, query: URLSearchParams, body: Buffer): object | null => {
    const { length } = body;
    const [, room = "", one = "", two = ""] = path.split("/");
    if (room === "interactions") {
      const traced = byToken.get(two);
      if (traced !== undefined) {
        traced.answered ??= performance.now();
        traced.callbacks += 1;
      }
      return null;
    }
    if (room === "webhooks") {
      const traced = byToken.get(two);
      // a picture is never as small as a text
      if (traced !== undefined && method === "PATCH" && length > 5000) traced.pictured ??= performance.now();
      return messageOf(user, {});
    }
    if (path === "/gateway") return { url: gateway.url };
    if (path === "/gateway/bot")
      return { url: gateway.url, shards, session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: shards } };
    if (path === "/applications/@me") return { id: APPLICATION_ID, name: "Versus", owner: userOf("1700000000000000001"), team: null };
    if (path === "/users/@me") return user;
    if (room === "guilds") return { id: one };
    if (room === "channels" && two === "messages" && method === "POST") return posted(one, body);
    if (room === "channels" && two === "messages") return foundIn(one, query.get("after") ?? "0");
    return { id: one, type: 0, guild_id: GUILD_ID, last_message_id: [...(messages.get(one)?.values() ?? [])].at(-1)?.id ?? null };
  };
  const server = createServer(async (incoming, outgoing) => {
    // whoever hangs up wants no answer
    const given = await buffer(incoming).catch(() => null);
    if (given === null) return;
    const [address = "/", query = ""] = (incoming.url ?? "/").split("?");
    const path = decodeURIComponent(address).replace(/^\/api\/v10/, "");
    const body = handle(incoming.method ?? "GET", path, new URLSearchParams(query), given);
    const headers = { date: new Date(now()).toUTCString() };
    if (body === null) outgoing.writeHead(204, headers).end();
    else outgoing.writeHead(200, { ...headers, "content-type": "application/json" }).end(JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    posts,
    get shards() {
      return gateway.identified.length;
    },
    ask: (asked, send = (interaction) => gateway.dispatch("INTERACTION_CREATE", interaction)) => {
      const id = String((BigInt(Date.now() - DISCORD_EPOCH) << 22n) + ++last);
      const traced: Traced = { sent: performance.now(), callbacks: 0 };
      byToken.set(`token-${id}`, traced);
      // Discord lets go of them after fifteen minutes
      if (byToken.size > 50_000) byToken.delete(byToken.keys().next().value!);
      people += 1;
      const someone = { userId: String(1_400_000_000_000_000_000n + BigInt(people)), guildId: serverId(people % SERVERS) };
      send(interactionOf(id, `token-${id}`, { ...someone, ...asked }) as Interaction, traced);
      return traced;
    },
    close: async () => {
      await gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The value below which a share of some values lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Says what was to be shown, and remembers whether it was. */
export function verdicts() {
  let failed = 0;
  return {
    check: (what: string, isSo: boolean): void => {
      console.log(`${isSo ? "ok  " : "NOT "} ${what}`);
      if (!isSo) failed += 1;
    },
    exitCode: (): number => (failed === 0 ? 0 : 1),
  };
}
