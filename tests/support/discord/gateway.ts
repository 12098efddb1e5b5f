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
  readonly identified: readonly { token: string; intents: number }[];
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
}

/** A gateway on this machine that speaks version 10 in JSON, as far as a bot on one shard needs it. */
export async function openGateway({ token, user, applicationId, heartbeat = 45_000 }: GatewayParts): Promise<Gateway> {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  await once(server, "listening");
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const identified: { token: string; intents: number }[] = [];
  const resumed: { session_id: string; seq: number }[] = [];
  const sent: { s: number; t: string; d: unknown }[] = [];
  let session = 0;
  let sequence = 0;
  let beats = 0;
  let ready: WebSocket | undefined;
  let isHeld = false;

  const send = (socket: WebSocket, packet: object) => socket.send(JSON.stringify(packet));
  const dispatch = (type: string, data: unknown) => {
    const event = { s: ++sequence, t: type, d: data };
    sent.push(event);
    if (ready !== undefined) send(ready, { op: OP.dispatch, ...event });
  };
  const identify = (socket: WebSocket, said: { token: string; intents: number }) => {
    identified.push(said);
    if (said.token !== token) return socket.close(AUTHENTICATION_FAILED, "Authentication failed.");
    session += 1;
    sequence = 0;
    sent.length = 0;
    ready = socket;
    dispatch("READY", {
      v: 10,
      user,
      guilds: [],
      session_id: `session-${session}`,
      resume_gateway_url: url,
      application: { id: applicationId, flags: 0 },
    });
  };
  const resume = (socket: WebSocket, said: { session_id: string; seq: number }) => {
    resumed.push(said);
    if (said.session_id !== `session-${session}`) return send(socket, { op: OP.invalidSession, d: false });
    for (const event of sent.filter(({ s }) => s > said.seq)) send(socket, { op: OP.dispatch, ...event });
    ready = socket;
    dispatch("RESUMED", {});
  };

  server.on("connection", (socket) => {
    socket.on("close", () => {
      if (ready === socket) ready = undefined;
    });
    socket.on("message", (data) => {
      const { op, d } = JSON.parse(String(data)) as Packet;
      if (op === OP.heartbeat) beats += 1;
      if (op === OP.heartbeat) send(socket, { op: OP.heartbeatAck });
      if (op === OP.identify) identify(socket, d as { token: string; intents: number });
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
      const socket = ready;
      ready = undefined;
      socket?.terminate();
    },
    hold: () => {
      isHeld = true;
    },
    release: () => {
      isHeld = false;
      for (const each of server.clients) each.terminate();
    },
    askToReconnect: () => ready !== undefined && send(ready, { op: OP.reconnect, d: null }),
    end: (code) => ready?.close(code),
    get connections() {
      return server.clients.size;
    },
    close: async () => {
      for (const socket of server.clients) socket.terminate();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
