import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";

/** @see https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-opcodes */
const OP = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalidSession: 9, hello: 10, heartbeatAck: 11 } as const;

const AUTHENTICATION_FAILED = 4004;

interface Packet {
  readonly op: number;
  readonly d?: unknown;
}

export interface Gateway {
  readonly url: string;
  /** what each IDENTIFY and RESUME said, in order */
  readonly identified: readonly { token: string; intents: number; shard?: [number, number] }[];
  readonly resumed: readonly { session_id: string; seq: number }[];
  readonly beats: number;
  /** Sends an event now, or when the client has resumed. */
  dispatch(type: string, data: unknown): void;
  /** Cuts the connection without a word. */
  drop(): void;
  /** From now on takes connections and says nothing. */
  hold(): void;
  /** Speaks to those that connect again, and ends the connections that it was silent on. */
  release(): void;
  /** Asks the client to connect again. */
  askToReconnect(): void;
  /** Ends the connection with a code. */
  end(code: number): void;
  readonly connections: number;
  close(): Promise<void>;
}

export interface GatewayParts {
  readonly token: string;
  readonly user: unknown;
  readonly applicationId: string;
  /** milliseconds between heartbeats */
  readonly heartbeat?: number;
  /** the servers that the bot is in: those of a shard's come over it when it is ready */
  readonly guilds?: readonly { readonly id: string }[];
}

/** One of a bot's connections: its session, and what was sent in it. */
interface Shard {
  session: string;
  sequence: number;
  sent: { s: number; t: string; d: unknown }[];
  socket: WebSocket | undefined;
}

/** Events that one session keeps to be sent again. */
const MOST_KEPT = 10_000;

/** A gateway on this machine that speaks version 10 in JSON, as far as a bot needs it, on as many shards as connect. */
export async function openGateway({ token, user, applicationId, heartbeat = 45_000, guilds = [] }: GatewayParts): Promise<Gateway> {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  await once(server, "listening");
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const identified: { token: string; intents: number; shard?: [number, number] }[] = [];
  const resumed: { session_id: string; seq: number }[] = [];
  const shards = new Map<number, Shard>();
  let sessions = 0;
  let shardCount = 1;
  let beats = 0;
  let isHeld = false;

  const send = (socket: WebSocket, packet: object) => socket.send(JSON.stringify(packet));
  const say = (shard: Shard, type: string, data: unknown) => {
    const event = { s: ++shard.sequence, t: type, d: data };
    shard.sent.push(event);
    if (shard.sent.length > MOST_KEPT) shard.sent.splice(0, MOST_KEPT / 2);
    if (shard.socket !== undefined) send(shard.socket, { op: OP.dispatch, ...event });
  };
  /** @see https://docs.discord.com/developers/events/gateway#sharding-sharding-formula */
  const shardOf = (guildId: string): number => Number((BigInt(guildId) >> 22n) % BigInt(shardCount));
  const dispatch = (type: string, data: unknown) => {
    const guildId = type === "GUILD_CREATE" ? (data as { id?: string }).id : (data as { guild_id?: string }).guild_id;
    const shard = shards.get(guildId === undefined ? 0 : shardOf(guildId));
    if (shard !== undefined) say(shard, type, data);
  };
  const identify = (socket: WebSocket, said: (typeof identified)[number]) => {
    identified.push(said);
    if (said.token !== token) return socket.close(AUTHENTICATION_FAILED, "Authentication failed.");
    const [id, count] = said.shard ?? [0, 1];
    shardCount = count;
    const shard: Shard = { session: `session-${++sessions}`, sequence: 0, sent: [], socket };
    shards.set(id, shard);
    const own = guilds.filter((guild) => shardOf(guild.id) === id);
    say(shard, "READY", {
      v: 10,
      user,
      guilds: own.map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: shard.session,
      resume_gateway_url: url,
      application: { id: applicationId, flags: 0 },
      shard: [id, count],
    });
    for (const guild of own) say(shard, "GUILD_CREATE", guild);
  };
  const resume = (socket: WebSocket, said: { session_id: string; seq: number }) => {
    resumed.push(said);
    const shard = [...shards.values()].find(({ session }) => session === said.session_id);
    if (shard === undefined) return send(socket, { op: OP.invalidSession, d: false });
    for (const event of shard.sent.filter(({ s }) => s > said.seq)) send(socket, { op: OP.dispatch, ...event });
    shard.socket = socket;
    say(shard, "RESUMED", {});
  };
  const open = (): WebSocket[] => [...shards.values()].flatMap(({ socket }) => socket ?? []);
  const closed = (socket: WebSocket): void => {
    for (const shard of shards.values()) if (shard.socket === socket) shard.socket = undefined;
  };

  server.on("connection", (socket) => {
    socket.on("close", () => closed(socket));
    socket.on("message", (data) => {
      const { op, d } = JSON.parse(String(data)) as Packet;
      if (op === OP.heartbeat) beats += 1;
      if (op === OP.heartbeat) send(socket, { op: OP.heartbeatAck });
      if (op === OP.identify) identify(socket, d as (typeof identified)[number]);
      if (op === OP.resume) resume(socket, d as { session_id: string; seq: number });
    });
    if (!isHeld) send(socket, { op: OP.hello, d: { heartbeat_interval: heartbeat } });
  });

  return {
    url,
    identified,
    resumed,
    get beats() {
      return beats;
    },
    dispatch,
    drop: () => {
      for (const socket of open()) {
        closed(socket);
        socket.terminate();
      }
    },
    hold: () => {
      isHeld = true;
    },
    release: () => {
      isHeld = false;
      for (const each of server.clients) each.terminate();
    },
    askToReconnect: () => {
      for (const socket of open()) send(socket, { op: OP.reconnect, d: null });
    },
    end: (code) => {
      for (const socket of open()) socket.close(code);
    },
    get connections() {
      return server.clients.size;
    },
    close: async () => {
      for (const socket of server.clients) socket.terminate();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
