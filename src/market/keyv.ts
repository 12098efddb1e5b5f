import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Keyv } from "keyv";
import { type Hangup, type Line, listening } from "./listening.ts";
import type { KeyvPostgres } from "./postgres.ts";
import { KeyvSqlite } from "./sqlite.ts";
import { type FileUser, here } from "./sqlite-file.ts";
import { StoreError } from "./store-error.ts";

const NAMESPACE = "versus";
/** Where processes tell each other of what they have written. */
const CHANNEL = "versus_news";
/** How long a connection to Redis may take, in milliseconds. */
const CONNECT_TIMEOUT = 5_000;
/** A connection is asked for a sign of life so often, and given up without one after so long, in milliseconds. */
const PING = 10_000;
const SILENCE = 30_000;
/** Milliseconds that a connection may take to end. */
const LAST_PATIENCE = 2000;

/** A Keyv and the two things that a store of versions needs beside it. Errors are the driver's own. */
export interface Shelf {
  readonly keyv: Keyv;
  /** Writes `after` only where `before` still stands (undefined: nothing), in one step for all processes. False where it does not. */
  swap(key: string, before: string | undefined, after: string): Promise<boolean>;
  /** All keys, as `keyv.get` takes them. */
  keys(): Promise<string[]>;
  /** Ends what is open. */
  disconnect(): Promise<void>;
  /** Tells the other processes that use the store; nobody hears it where the store has no way to tell. */
  announce(text: string): Promise<void>;
  /** Hears what others announce, and what this process does. */
  listen(heard: (text: string) => void): Hangup;
}

/** Which thread uses a SQLite file: this one, which stands still meanwhile, or one of its own. */
export type Place = "here" | "aside";

/**
 * The shelf a URL names: `sqlite://data/cache/versus.sqlite` (from the working directory), `sqlite:///absolute/path`,
 * `sqlite::memory:`, `redis://…`, `rediss://…` or `postgres://…`. Nothing is opened before the first use.
 * @throws {StoreError} `unsupported` for any other URL
 */
export async function openShelf(url: string, place: Place = "here"): Promise<Shelf> {
  if (url === "sqlite::memory:") return sqliteShelf(":memory:", here);
  const file = /^sqlite:\/\/(.+)$/.exec(url)?.[1];
  if (file !== undefined) return sqliteShelf(resolve(file), place === "here" ? here : (await import("./sqlite-thread.ts")).aside);
  if (/^rediss?:\/\//.test(url)) return redisShelf(url);
  if (/^postgres(?:ql)?:\/\//.test(url)) return postgresShelf(url);
  throw new StoreError(
    "unsupported",
    `"${url.replace(/\/\/[^/@]*@/, "//…@")}" is not a store: use sqlite://path/to/file.sqlite, sqlite::memory:, redis://host:6379, rediss://host:6379 or postgres://user@host/database`,
  );
}

function sqliteShelf(path: string, open: (path: string) => FileUser): Shelf {
  const store = new KeyvSqlite(path, open);
  return {
    ...overOwn(store),
    announce: async () => {},
    listen: () => async () => {},
  };
}

/** What the adapters written here, of SQLite and Postgres, do alike. */
function overOwn(store: KeyvSqlite | KeyvPostgres): Pick<Shelf, "keyv" | "swap" | "keys" | "disconnect"> {
  const keyv = new Keyv({ store, namespace: NAMESPACE, throwOnErrors: true });
  const prefix = `${NAMESPACE}:`;
  return {
    keyv,
    swap: async (key, before, after) =>
      store.swap(prefix + key, before === undefined ? before : await raw(keyv, before), await raw(keyv, after)),
    keys: async () => (await store.keys(NAMESPACE)).map((key) => key.slice(prefix.length)),
    disconnect: () => keyv.disconnect(),
  };
}

async function postgresShelf(url: string): Promise<Shelf> {
  const { KeyvPostgres, postgresDriver, connectionTo } = await import("./postgres.ts");
  const driver = await postgresDriver();
  const store = new KeyvPostgres(url, driver);
  return {
    ...overOwn(store),
    announce: (text) => store.notify(CHANNEL, text),
    listen: (heard) =>
      listening(async () => {
        const client = new driver.Client(connectionTo(url));
        const broken = new Promise<void>((resolve) => {
          client.on("error", () => resolve());
          client.on("end", () => resolve());
        });
        client.on("notification", ({ payload = "" }) => heard(payload));
        return opened({ broken, close: () => client.end() }, async () => {
          await client.connect();
          await client.query(`LISTEN ${CHANNEL}`);
        });
      }),
  };
}

async function redisShelf(url: string): Promise<Shelf> {
  const { default: KeyvRedis, createClient } = await import("@keyv/redis");
  const socket = { connectTimeout: CONNECT_TIMEOUT, socketTimeout: SILENCE, reconnectStrategy: reconnect };
  const store = new KeyvRedis(
    { url, socket, pingInterval: PING },
    { throwOnConnectError: true, throwOnErrors: true, connectionTimeout: CONNECT_TIMEOUT },
  );
  // the adapter writes the namespace itself
  const keyv = new Keyv({ store, namespace: NAMESPACE, useKeyPrefix: false, throwOnErrors: true });
  const watch = watched(store.client as RedisClient);
  return {
    keyv,
    disconnect: async () => {
      clearInterval(watch);
      const closed = keyv.disconnect().then(() => true);
      const late = sleep(LAST_PATIENCE, false, { ref: false });
      // what a dead connection was asked is never answered
      if (!(await Promise.race([closed, late]))) await store.disconnect(true);
    },
    swap: async (key, before, after) => {
      const client = await store.getClient();
      const was = before === undefined ? [] : [await raw(keyv, before)];
      const command = ["EVAL", SWAP, "1", store.createKeyPrefix(key, NAMESPACE), await raw(keyv, after), ...was];
      return (await (client as CommandClient).sendCommand(command)) === 1;
    },
    keys: async () => {
      const client = (await store.getClient()) as CommandClient;
      const prefix = store.createKeyPrefix("", NAMESPACE);
      const found: string[] = [];
      let cursor = "0";
      do {
        const reply = (await client.sendCommand(["SCAN", cursor, "MATCH", `${prefix}*`, "COUNT", "1000"])) as [string, string[]];
        cursor = reply[0];
        found.push(...reply[1].map((key) => key.slice(prefix.length)));
      } while (cursor !== "0");
      return [...new Set(found)];
    },
    announce: async (text) => {
      await ((await store.getClient()) as CommandClient).sendCommand(["PUBLISH", CHANNEL, text]);
    },
    listen: (heard) =>
      listening(async () => {
        const client = createClient({ url, socket: { ...socket, reconnectStrategy: false }, pingInterval: PING });
        const broken = new Promise<void>((resolve) => {
          client.on("error", () => resolve());
          client.on("end", () => resolve());
        });
        const close = async (): Promise<void> => {
          if (client.isOpen) client.destroy();
        };
        return opened({ broken, close }, async () => {
          await client.connect();
          await client.subscribe(CHANNEL, heard);
        });
      }),
  };
}

/** A line once it is opened; what was begun of it is ended where that fails. */
async function opened(line: Line, open: () => Promise<void>): Promise<Line> {
  try {
    await open();
    return line;
  } catch (error) {
    await line.close().catch(() => {});
    throw error;
  }
}

type RedisClient = { readonly isReady: boolean; ping(): Promise<unknown>; destroy(): void };

/**
 * Ends a connection that is open and answers nothing: each command that is written to it would put off the driver's own limit, and what was
 * asked would never be answered. The next use makes another.
 */
function watched(client: RedisClient): NodeJS.Timeout {
  const look = async (): Promise<void> => {
    if (!client.isReady) return;
    const answered = client.ping().then(
      () => true,
      () => true,
    );
    if (!(await Promise.race([answered, sleep(PING, false, { ref: false })])) && client.isReady) client.destroy();
  };
  return setInterval(() => void look(), PING).unref();
}

interface CommandClient {
  sendCommand(command: readonly string[]): Promise<unknown>;
}

/** Redis runs a script as one step. */
const SWAP = `
local now = redis.call('GET', KEYS[1])
if (ARGV[2] == nil and now == false) or (ARGV[2] ~= nil and now == ARGV[2]) then
  redis.call('SET', KEYS[1], ARGV[1])
  return 1
end
return 0`;

/** Milliseconds to the next attempt; three attempts, then the error is the caller's. */
function reconnect(attempts: number): number | Error {
  return attempts >= 3 ? new Error("no connection to Redis after three attempts") : 100 * 2 ** attempts;
}

/** The text that Keyv writes for a value without an expiry. */
async function raw(keyv: Keyv, value: string): Promise<string> {
  return (await keyv.serializeData({ value, expires: undefined })) as string;
}
