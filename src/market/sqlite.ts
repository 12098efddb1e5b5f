import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { KeyvStoreAdapter, StoredData } from "keyv";
import { type FileUser, here, type Range } from "./sqlite-file.ts";

/** How long what another process keeps locked is tried again, and how long between two attempts, in milliseconds. */
const PATIENCE = 10_000;
const PAUSE = 25;
/** SQLite's word for a file that another process is writing to, whatever it adds to it. */
const BUSY = 5;

/** Rows that an iterator reads at a time. */
const PAGE = 64;

/**
 * Keyv storage in one SQLite file.
 * If another process has locked the file, it retries for ten seconds while other work goes on.
 * Methods throw the driver's errors. Expired values are removed by Keyv, which knows their time; `has` does not count them.
 */
export class KeyvSqlite extends EventEmitter implements KeyvStoreAdapter {
  readonly opts: { readonly dialect: "sqlite"; readonly url: string };
  namespace?: string | undefined;
  readonly #file: FileUser;

  /**
   * @param path a file, or `:memory:`
   * @param open who uses it: this thread if left out
   */
  constructor(path: string, open: (path: string) => FileUser = here) {
    super();
    this.#file = open(path);
    this.opts = { dialect: "sqlite", url: `sqlite://${path}` };
  }

  async get<Value>(key: string): Promise<StoredData<Value> | undefined> {
    return (await patiently(() => this.#file.use("get", key))) as StoredData<Value> | undefined;
  }

  async getMany<Value>(keys: string[]): Promise<Array<StoredData<Value | undefined>>> {
    const found = await patiently(() => this.#file.use("getMany", keys));
    const byKey = new Map(found.map((row) => [row.key, row.value]));
    return keys.map((key) => byKey.get(key) as StoredData<Value | undefined>);
  }

  async has(key: string): Promise<boolean> {
    return patiently(() => this.#file.use("has", key, Date.now()));
  }

  async set(key: string, value: string, ttl?: number): Promise<boolean> {
    await this.setMany([{ key, value, ...(ttl === undefined ? {} : { ttl }) }]);
    return true;
  }

  /** All or none are written. */
  async setMany(entries: Array<{ key: string; value: string; ttl?: number }>): Promise<void> {
    await patiently(() => this.#file.use("set", entries, Date.now()));
  }

  /**
   * Writes `after` only where the stored value is still `before` (undefined: where there is none), in one step for all processes.
   * @returns whether it was written
   */
  async swap(key: string, before: string | undefined, after: string): Promise<boolean> {
    return patiently(() => this.#file.use("swap", key, before, after));
  }

  async delete(key: string): Promise<boolean> {
    return this.deleteMany([key]);
  }

  async deleteMany(keys: string[]): Promise<boolean> {
    return patiently(() => this.#file.use("delete", keys));
  }

  async clear(): Promise<void> {
    await patiently(() => this.#file.use("clear", rangeOf(this.namespace)));
  }

  async *iterator<Value>(namespace?: string): AsyncGenerator<Array<string | Awaited<Value> | undefined>, void> {
    for (let last = ""; ; ) {
      const after = last;
      const rows = await patiently(() => this.#file.use("page", rangeOf(namespace), after, PAGE));
      for (const { key, value } of rows) yield [key, value];
      if (rows.length < PAGE) return;
      last = rows.at(-1)!.key;
    }
  }

  /** Every key of the namespace, without the values. */
  async keys(namespace?: string): Promise<string[]> {
    return patiently(() => this.#file.use("keys", rangeOf(namespace)));
  }

  async disconnect(): Promise<void> {
    await this.#file.close();
  }
}

/** Does what SQLite can do at once; if another process has locked the file, tries again while other work goes on. */
async function patiently<T>(work: () => T | Promise<T>): Promise<T> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const isBusy = error instanceof Error && "errcode" in error && (Number(error.errcode) & 0xff) === BUSY;
      if (!isBusy || performance.now() >= until) throw error;
      await sleep(PAUSE);
    }
  }
}

/** First key of a namespace and the first one past it: Keyv writes `namespace:key`, and `;` follows `:`. */
function rangeOf(namespace: string | undefined): Range {
  return namespace === undefined ? ["", "\u{10ffff}"] : [`${namespace}:`, `${namespace};`];
}
