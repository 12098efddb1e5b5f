import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { KeyvStoreAdapter, StoredData } from "keyv";
import type * as Pg from "pg";
import { StoreError } from "./store-error.ts";

/** The table is made at the first use; its key holds any key that Keyv writes. */
const TABLE = "versus";
/** Milliseconds that a connection may take, and that a statement may. */
const CONNECT_TIMEOUT = 5000;
const STATEMENT_TIMEOUT = 15_000;
const QUERY_TIMEOUT = 18_000;
const KEEP_ALIVE = 10_000;
const CONNECTIONS = 5;
/** Milliseconds that connections may take to end. */
const LAST_PATIENCE = 2000;
/** Rows that an iterator reads at a time. */
const PAGE = 256;
/** Another process has made the table in the same instant. */
const MADE_MEANWHILE: ReadonlySet<unknown> = new Set(["23505", "42P07"]);

export type Driver = Pick<typeof Pg, "Client" | "Pool">;

/** @throws StoreError where the package is not installed */
export async function postgresDriver(): Promise<Driver> {
  try {
    return await import("pg");
  } catch (cause) {
    throw new StoreError("unsupported", "A store in Postgres takes the optional package pg: npm install pg", { cause });
  }
}

/** How a connection is made to a Postgres, by its address. */
export function connectionTo(url: string): Pg.ClientConfig {
  return {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    statement_timeout: STATEMENT_TIMEOUT,
    // a server that has gone without a word gives up no statement
    query_timeout: QUERY_TIMEOUT,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE,
  };
}

/**
 * Keyv storage in one table of a Postgres. @keyv/postgres shares one pool among all its stores in a process and ends it with the first, so that a
 * bot with prices and state in one Postgres could not use it.
 * Methods throw the driver's errors. Expired values are removed by Keyv, which knows their time.
 */
export class KeyvPostgres extends EventEmitter implements KeyvStoreAdapter {
  readonly opts: { readonly dialect: "postgres"; readonly url: string };
  namespace?: string | undefined;
  readonly #pool: Pg.Pool;
  #made: Promise<void> | undefined;

  constructor(url: string, { Pool }: Pick<Driver, "Pool">) {
    super();
    this.opts = { dialect: "postgres", url };
    this.#pool = new Pool({ ...connectionTo(url), max: CONNECTIONS, allowExitOnIdle: true });
    // of a connection that breaks while nobody uses it; the next use makes another
    this.#pool.on("error", () => {});
  }

  async get<Value>(key: string): Promise<StoredData<Value> | undefined> {
    const [row] = await this.#rows(`SELECT value FROM ${TABLE} WHERE key = $1`, [key]);
    return row?.value as StoredData<Value> | undefined;
  }

  async getMany<Value>(keys: string[]): Promise<Array<StoredData<Value | undefined>>> {
    const rows = await this.#rows(`SELECT key, value FROM ${TABLE} WHERE key = ANY($1)`, [keys]);
    const byKey = new Map(rows.map((row) => [row.key, row.value]));
    return keys.map((key) => byKey.get(key) as StoredData<Value | undefined>);
  }

  async has(key: string): Promise<boolean> {
    return (await this.#rows(`SELECT 1 FROM ${TABLE} WHERE key = $1`, [key])).length > 0;
  }

  async set(key: string, value: string): Promise<boolean> {
    await this.setMany([{ key, value }]);
    return true;
  }

  /** All or none are written. */
  async setMany(entries: Array<{ key: string; value: string }>): Promise<void> {
    // one statement may not write a row twice: the last of several values stands
    const last = new Map(entries.map(({ key, value }) => [key, value]));
    await this.#rows(
      `INSERT INTO ${TABLE} (key, value) SELECT * FROM UNNEST($1::text[], $2::text[]) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
      [[...last.keys()], [...last.values()]],
    );
  }

  /**
   * Writes `after` only where the stored value is still `before` (undefined: where there is none), in one step for all processes.
   * @returns whether it was written
   */
  async swap(key: string, before: string | undefined, after: string): Promise<boolean> {
    const rows =
      before === undefined
        ? await this.#rows(`INSERT INTO ${TABLE} (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING RETURNING key`, [key, after])
        : await this.#rows(`UPDATE ${TABLE} SET value = $2 WHERE key = $1 AND value = $3 RETURNING key`, [key, after, before]);
    return rows.length > 0;
  }

  async delete(key: string): Promise<boolean> {
    return this.deleteMany([key]);
  }

  async deleteMany(keys: string[]): Promise<boolean> {
    return (await this.#rows(`DELETE FROM ${TABLE} WHERE key = ANY($1) RETURNING key`, [keys])).length > 0;
  }

  async clear(): Promise<void> {
    await this.#rows(`DELETE FROM ${TABLE} WHERE starts_with(key, $1)`, [prefixOf(this.namespace)]);
  }

  async *iterator<Value>(namespace?: string): AsyncGenerator<Array<string | Awaited<Value> | undefined>, void> {
    for (let last = ""; ; ) {
      const rows = await this.#rows(`SELECT key, value FROM ${TABLE} WHERE starts_with(key, $1) AND key > $2 ORDER BY key LIMIT ${PAGE}`, [
        prefixOf(namespace),
        last,
      ]);
      for (const { key, value } of rows) yield [key, value] as never;
      if (rows.length < PAGE) return;
      last = rows.at(-1)!.key;
    }
  }

  /** Every key of the namespace, without the values. */
  async keys(namespace?: string): Promise<string[]> {
    return (await this.#rows(`SELECT key FROM ${TABLE} WHERE starts_with(key, $1)`, [prefixOf(namespace)])).map(({ key }) => key);
  }

  /** Tells everyone who listens to a channel. */
  async notify(channel: string, text: string): Promise<void> {
    await this.#pool.query("SELECT pg_notify($1, $2)", [channel, text]);
  }

  async disconnect(): Promise<void> {
    await Promise.race([this.#pool.end(), sleep(LAST_PATIENCE, undefined, { ref: false })]);
  }

  async #rows(statement: string, values: readonly unknown[]): Promise<{ readonly key: string; readonly value: string }[]> {
    this.#made ??= this.#make();
    await this.#made;
    return (await this.#pool.query(statement, [...values])).rows;
  }

  /** Keys are compared by their bytes, whatever language the database sorts in. */
  async #make(): Promise<void> {
    try {
      await this.#pool.query(`CREATE TABLE IF NOT EXISTS ${TABLE} (key text COLLATE "C" PRIMARY KEY, value text NOT NULL)`);
    } catch (error) {
      if (error instanceof Error && "code" in error && MADE_MEANWHILE.has(error.code)) return;
      this.#made = undefined;
      throw error;
    }
  }
}

/** Keyv writes `namespace:key`. */
function prefixOf(namespace: string | undefined): string {
  return namespace === undefined ? "" : `${namespace}:`;
}
