import { EventEmitter } from "node:events";
import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import type { KeyvStoreAdapter, StoredData } from "keyv";

/** How long the process stands still for another's write, and how long it tries again between other work, in milliseconds. */
const BUSY_TIMEOUT = 20;
const PATIENCE = 10_000;
const PAUSE = 25;
/** SQLite's word for a file that another process is writing to, whatever it adds to it. */
const BUSY = 5;

/** Rows that an iterator reads at a time. */
const PAGE = 64;

const SCHEMA = "CREATE TABLE IF NOT EXISTS keyv (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER)";

interface Row {
  readonly key: string;
  readonly value: string;
}

/**
 * Keyv storage in one SQLite file, through Node's own driver.
 * The file and its folder are made by the first write; reading what is not there makes nothing.
 * If another process has locked the file, it retries for ten seconds; a deleted or replaced file is opened again.
 * Methods throw the driver's errors. Expired values are removed by Keyv, which knows their time; `has` does not count them.
 */
export class KeyvSqlite extends EventEmitter implements KeyvStoreAdapter {
  readonly opts: { readonly dialect: "sqlite"; readonly url: string };
  namespace?: string | undefined;
  readonly #path: string;
  #database: DatabaseSync | undefined;
  /** which file it is, so that another one in its place is noticed */
  #inode: number | undefined;
  readonly #statements = new Map<string, StatementSync>();

  /** @param path a file, or `:memory:` */
  constructor(path: string) {
    super();
    this.#path = path;
    this.opts = { dialect: "sqlite", url: `sqlite://${path}` };
  }

  async get<Value>(key: string): Promise<StoredData<Value> | undefined> {
    return patiently(() => this.#reader("SELECT value FROM keyv WHERE key = ?")?.get(key)?.value as StoredData<Value> | undefined);
  }

  async getMany<Value>(keys: string[]): Promise<Array<StoredData<Value | undefined>>> {
    const found = await patiently(() =>
      this.#reader("SELECT key, value FROM keyv WHERE key IN (SELECT value FROM json_each(?))")?.all(JSON.stringify(keys)),
    );
    const byKey = new Map((found as Row[] | undefined)?.map((row) => [row.key, row.value]));
    return keys.map((key) => byKey.get(key) as StoredData<Value | undefined>);
  }

  async has(key: string): Promise<boolean> {
    const found = "SELECT 1 FROM keyv WHERE key = ? AND (expires IS NULL OR expires > ?)";
    return patiently(() => this.#reader(found)?.get(key, Date.now()) !== undefined);
  }

  async set(key: string, value: string, ttl?: number): Promise<boolean> {
    await patiently(() => this.#put(key, value, ttl));
    return true;
  }

  /** All or none are written. */
  async setMany(entries: Array<{ key: string; value: string; ttl?: number }>): Promise<void> {
    await patiently(() => {
      const database = this.#open();
      database.exec("BEGIN IMMEDIATE");
      try {
        for (const { key, value, ttl } of entries) this.#put(key, value, ttl);
        database.exec("COMMIT");
      } catch (error) {
        // of a full disk SQLite has rolled back by itself, and would complain of that instead
        if (database.isTransaction) database.exec("ROLLBACK");
        throw error;
      }
    });
  }

  /**
   * Writes `after` only where the stored value is still `before` (undefined: where there is none), in one step for all processes.
   * @returns whether it was written
   */
  async swap(key: string, before: string | undefined, after: string): Promise<boolean> {
    const result = await patiently(() =>
      before === undefined
        ? this.#writer("INSERT INTO keyv (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING").run(key, after)
        : this.#writer("UPDATE keyv SET value = ?, expires = NULL WHERE key = ? AND value = ?").run(after, key, before),
    );
    return result.changes > 0;
  }

  async delete(key: string): Promise<boolean> {
    return this.deleteMany([key]);
  }

  async deleteMany(keys: string[]): Promise<boolean> {
    return patiently(() => {
      if (this.#reader("SELECT 1") === undefined) return false;
      return this.#writer("DELETE FROM keyv WHERE key IN (SELECT value FROM json_each(?))").run(JSON.stringify(keys)).changes > 0;
    });
  }

  async clear(): Promise<void> {
    await patiently(() => {
      if (this.#reader("SELECT 1") === undefined) return;
      const [from, to] = rangeOf(this.namespace);
      this.#writer("DELETE FROM keyv WHERE key >= ? AND key < ?").run(from, to);
    });
  }

  async *iterator<Value>(namespace?: string): AsyncGenerator<Array<string | Awaited<Value> | undefined>, void> {
    const [from, to] = rangeOf(namespace);
    const page = "SELECT key, value FROM keyv WHERE key >= ? AND key < ? AND key > ? ORDER BY key LIMIT ?";
    for (let last = ""; ; ) {
      const after = last;
      const rows = (await patiently(() => this.#reader(page)?.all(from, to, after, PAGE) ?? [])) as unknown as Row[];
      for (const { key, value } of rows) yield [key, value];
      if (rows.length < PAGE) return;
      last = rows.at(-1)!.key;
    }
  }

  /** Every key of the namespace, without the values. */
  async keys(namespace?: string): Promise<string[]> {
    const rows = await patiently(() => this.#reader("SELECT key FROM keyv WHERE key >= ? AND key < ?")?.all(...rangeOf(namespace)) ?? []);
    return rows.map((row) => row.key as string);
  }

  async disconnect(): Promise<void> {
    this.#close();
  }

  #close(): void {
    this.#statements.clear();
    this.#database?.close();
    this.#database = undefined;
  }

  #put(key: string, value: string, ttl: number | undefined): void {
    const upsert = "INSERT INTO keyv VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires";
    this.#writer(upsert).run(key, value, ttl === undefined ? null : Date.now() + ttl);
  }

  #writer(sql: string): StatementSync {
    return this.#prepare(this.#open(), sql);
  }

  #reader(sql: string): StatementSync | undefined {
    if (this.#path !== ":memory:" && !existsSync(this.#path)) {
      this.#close();
      return undefined;
    }
    return this.#prepare(this.#open(), sql);
  }

  #prepare(database: DatabaseSync, sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #open(): DatabaseSync {
    if (this.#database !== undefined && this.#isInPlace()) return this.#database;
    this.#close();
    if (this.#path !== ":memory:") mkdirSync(dirname(this.#path), { recursive: true });
    const database = new DatabaseSync(this.#path, { timeout: BUSY_TIMEOUT });
    try {
      // readers go on while one process writes, and a killed writer leaves the last whole transaction
      database.exec("PRAGMA journal_mode = WAL");
      database.exec(SCHEMA);
    } catch (error) {
      database.close();
      throw error;
    }
    this.#database = database;
    this.#inode = this.#inodeNow();
    return database;
  }

  /** Whether the file that is open is the one at its path: what is written to a deleted one is lost. */
  #isInPlace(): boolean {
    return this.#inodeNow() === this.#inode;
  }

  #inodeNow(): number | undefined {
    return this.#path === ":memory:" ? undefined : statSync(this.#path, { throwIfNoEntry: false })?.ino;
  }
}

/** Runs what SQLite can do at once; if another process has locked the file, retries while other work goes on. */
async function patiently<T>(work: () => T): Promise<T> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    try {
      return work();
    } catch (error) {
      const isBusy = error instanceof Error && "errcode" in error && (Number(error.errcode) & 0xff) === BUSY;
      if (!isBusy || performance.now() >= until) throw error;
      await sleep(PAUSE);
    }
  }
}

/** First key of a namespace and the first one past it: Keyv writes `namespace:key`, and `;` follows `:`. */
function rangeOf(namespace: string | undefined): [string, string] {
  return namespace === undefined ? ["", "\u{10ffff}"] : [`${namespace}:`, `${namespace};`];
}
